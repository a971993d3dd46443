"""The Markdown export, judged by what a Markdown reader makes of it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html as parser
from markdown_it import MarkdownIt

from reader.export import markdown
from reader.export.characters import visible
from tests.export.pairs import LEFT_TEXT, RIGHT_TEXT, pair, plain_pair


def read(source: str) -> parser.HtmlElement:
    return parser.fragment_fromstring(MarkdownIt("commonmark").enable("table").render(source), create_parent="div")


def words(node: parser.HtmlElement) -> str:
    return " ".join(str(node.text_content()).split())


def body(source: str) -> str:
    """The words of the two texts, as a Markdown reader shows them."""
    shown = words(read(source))
    return shown[shown.index("The two texts") : shown.rindex("Sources")]


def test_both_texts_are_whole() -> None:
    shown = body(markdown.render(pair()))
    assert " ".join(LEFT_TEXT.split()) in shown
    assert " ".join(RIGHT_TEXT.split()) in shown


def test_shared_names_are_bold_and_the_others_italic() -> None:
    page = read(markdown.render(pair()))
    texts = page.xpath("//h2[.='The two texts']/following-sibling::*")
    bold = {words(node) for part in texts for node in part.iter("strong")}
    italic = {words(node) for part in texts for node in part.iter("em")}
    assert bold >= {"Ellerby", "ELLERBY", "Ivo Strand", "Strand", "Tarn Bridge"}
    assert italic >= {"Nora Quill", "Pak Min-ji", "Pia Holm"}
    assert not bold & {"Nora Quill", "Pak Min-ji", "Pia Holm"}


def test_names_stand_in_tables_with_forms_and_reasons() -> None:
    page = read(markdown.render(pair()))
    row = page.xpath("//tr[td[1]='Ivo Strand']")[0]
    assert [words(cell) for cell in row] == [
        *("Ivo Strand", "person", "Ivo Strand ×1, Strand ×1", "Ivo Strand ×1"),
        "“Ivo Strand” and “Strand”: short form (the only Strand in the report)",
    ]


def test_boilerplate_is_set_apart() -> None:
    assert [words(node) for node in read(markdown.render(pair())).xpath("//blockquote")] == ["Share this story"]


def test_redacted_export_holds_no_words_of_the_texts() -> None:
    shown = words(read(markdown.render(pair(), redacted=True)))
    for sentence in ("it was worth it", "walked across", "warned of ice", "ELLERBY", "Share this story"):
        assert sentence not in shown
    assert "characters 156–199" in shown


@pytest.mark.parametrize(
    "text",
    [
        "# no heading",
        "- no list",
        "1. no list",
        "> no quotation",
        "    no code",
        "a\n===\nb",
        "***\n---",
        "[no](javascript:alert(1)) ![no](x)",
        "<script>alert(1)</script>",
        "`no code` ~~~ ```",
        "a | b | c",
        "**no** _no_ \\* \\",
        "&amp; &lt;",
        "ends with a hash #",
        "[ref]: http://example.org",
        "$x$ ==no== %%no%%",
    ],
)
def test_source_text_stays_text(text: str) -> None:
    page = read(markdown.render(plain_pair(f"Ada\n\n{text}", "Ada", "Ada", outlet=text)))
    assert not page.xpath("//script | //img | //a | //code | //pre | //hr")
    assert "".join(text.split()) in "".join(words(page).split())


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="ab*_`.\\<>#[]()|~-=+1 \n“é서", max_size=40), st.text(alphabet="ab.* 서", max_size=8))
def test_marked_names_never_change_the_words(around: str, beside: str) -> None:
    shown = body(markdown.render(plain_pair(f"{around}Ada.{beside}Bo{around}", "Ada.", "Ada.", "Bo")))
    assert "".join(visible(f"{around}Ada.{beside}Bo{around}").split()) in "".join(shown.split())


def test_control_characters_are_shown() -> None:
    made = markdown.render(plain_pair("Ada \x1b[2J \u202e", "Ada", "Ada"))
    assert "Ada** ␛\\[2J ⟨U+202E⟩" in made
    assert "\x1b" not in made


def test_same_comparison_gives_same_text() -> None:
    assert markdown.render(pair()) == markdown.render(pair())
