"""The visible text of a page: white space, hidden things, block boundaries, spans."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.document.importers.page import parse
from reader.document.importers.visible import Visible, visible_text


def seen(markup: str, *, reveal: bool = False) -> str:
    return visible_text(parse(f"<html><body>{markup}</body></html>", "page"), reveal=reveal).text


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>one\n   two</p>", "one two"),
        ("<p>one <b> two</b></p>", "one two"),
        ("<p>a&nbsp;b&nbsp; c</p>", "a\u00a0b\u00a0 c"),
        ("<p>&lt;b&gt; &amp;amp; &eacute; &#8220;q&#8221; &#146;</p>", "<b> &amp; é “q” ’"),
        ("<p>one<br>two</p>", "one\ntwo"),
        ("<p>one<br> <br>two</p>", "one\n\ntwo"),
        ("<ul><li>one</li><li>two</li></ul><p>three", "one\ntwo\n\nthree"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>", "a\tb\nc\td"),
        ("<pre>a  b\n  c</pre>", "a  b\n  c"),
        ("<div>one<div>two</div>three</div>", "one\n\ntwo\n\nthree"),
        ("one<script>var x = 'no'</script> two<style>p{}</style><template>no</template>", "one two"),
        ("one<!-- no -->two<?php no ?> three", "onetwo three"),
        ("<noscript>Enable JavaScript</noscript><p>shown</p>", "shown"),
        ("<p hidden>no</p><p style='color:red; Display : none'>no</p><p>yes</p>", "yes"),
        ("<p style='visibility:hidden'>no</p>tail", "tail"),
        ("<p hidden='until-found'>found</p>", "found"),
        ("<dialog>no</dialog><dialog open>yes</dialog>", "yes"),
        ("<select><option>no</option></select><button>Log in</button><button>Join</button>", "Log in Join"),
        ("<p>re\u00adport\u200b ing</p>", "report ing"),
        ("<figure><img alt='no'><figcaption>Caption</figcaption></figure>", "Caption"),
        ("<p>H<sub>2</sub>O and <a href=x>a link</a>, twice</p>", "H2O and a link, twice"),
        ("<main style='display:none'>revealed by a script</main>", "revealed by a script"),
    ],
)
def test_as_a_browser_shows_it(markup: str, text: str) -> None:
    assert seen(markup) == text


def test_reveal_shows_what_only_a_style_hides() -> None:
    assert seen("<div style='display:none'>later</div>", reveal=True) == "later"


def test_blocks_know_tags_and_class_names_around_them() -> None:
    tree = parse("<body><div class='Story Body'><p id=lead>One <a href=x>link</a>.</p></div></body>", "page")
    (block,) = visible_text(tree).blocks
    assert block.path[-2:] == ("div", "p")
    assert block.hooks[-2:] == ("story body", "lead")
    assert block.linked == len("link")


INLINE = st.sampled_from(["<b>", "</b>", "<i>", "</i>", "<br>", "<a href=x>", "</a>", "<span>", "</span>"])
BLOCKS = st.sampled_from(["<p>", "</p>", "<div>", "</div>", "<ul><li>", "<td>", "<pre>", "</pre>", "<h2>", "</h2>"])
WORDS = st.text(alphabet="ab é\u00a0\n\t漢😀&;<>\u200b", max_size=8)


@given(st.lists(st.one_of(INLINE, BLOCKS, WORDS), max_size=40).map("".join))
@settings(max_examples=150, deadline=None)
def test_spans_are_in_order_stripped_and_leave_only_line_feeds_between(markup: str) -> None:
    visible: Visible = visible_text(parse(f"<body>{markup}x</body>", "page"))
    end, between = 0, ""
    for block in visible.blocks:
        assert end <= block.span.start < block.span.end
        between += visible.text[end : block.span.start]
        content = block.span.of(visible.text)
        assert content.strip()
        assert not content.startswith("\n")
        assert not content.endswith("\n")
        end = block.span.end
    assert end == len(visible.text)
    assert set(between) <= {"\n"}
    assert "\u200b" not in visible.text
