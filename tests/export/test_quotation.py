"""Words that are copied with their source say all that is known of it, in both forms, and obey nothing in it."""

from dataclasses import replace

from lxml import html

from reader.annotation.located import located
from reader.annotation.marks import PairRelation
from reader.comparison.model import Side
from reader.document.model import Field, Span
from reader.workflow import marking
from reader.workflow.quoting import of_mark, of_words
from tests.export.pairs import LEFT_TEXT, RIGHT_TEXT, left_article, place, right_article
from tests.factories import article

LEFT, RIGHT = left_article(), right_article()


def test_words_come_with_outlet_headline_byline_date_and_how_it_is_known() -> None:
    made = of_words(LEFT, Side.LEFT, place(LEFT_TEXT, "About 4,000 people walked across it."))
    assert made.plain == (
        "“About 4,000 people walked across it.”\n"
        "— Northern Lantern. “Bridge at Ellerby opens after three years”. Nora Quill. "
        "4 March 2024 (inferred: from the dateline and the year of the file). lantern.txt.\n"
    )
    page = html.fromstring(f"<div>{made.html}</div>")
    assert page.xpath("string(.//blockquote)") == "“About 4,000 people walked across it.”"
    assert page.xpath("string(./p)") == made.plain.split("\n")[1]


def test_a_page_is_linked_and_says_when_it_was_read() -> None:
    made = of_words(RIGHT, Side.RIGHT, place(RIGHT_TEXT, "Engineer Pia Holm warned of ice."))
    assert "https://post.example/bridge. Retrieved 6 March 2024." in made.plain
    page = html.fromstring(f"<div>{made.html}</div>")
    assert page.xpath(".//a/@href") == page.xpath(".//blockquote/@cite") == ["https://post.example/bridge"]
    assert page.xpath(".//blockquote/@lang") == ["en"]


def test_a_pair_is_copied_whole_with_what_one_does_to_the_other() -> None:
    left, right = place(LEFT_TEXT, "About 4,000 people"), place(RIGHT_TEXT, "Some 4,200 people")
    change = marking.paired((LEFT, left), (RIGHT, right), PairRelation.CONTRADICTS)
    (found,) = located(change.added, LEFT, RIGHT)
    lines = of_mark(LEFT, RIGHT, found).plain.splitlines()
    assert [line for line in lines if line and line[0] != "—"] == [
        "“About 4,000 people”",
        "The right report contradicts the left one.",
        "“Some 4,200 people”",
    ]


def test_what_is_not_known_is_said_to_be_unknown() -> None:
    bare = article("Only a line.\n", name="bare.txt")
    assert of_words(bare, Side.LEFT, Span(0, 4)).plain == "“Only”\n— Outlet unknown. Date unknown. bare.txt.\n"


def test_nothing_in_a_text_or_its_source_acts_on_the_page() -> None:
    text = "<b>bold</b>\u202e & \x00 \ud83d\nsecond\u00a0line"
    odd = article(text, name="<img src=x>.txt", outlet="<script>alert(1)</script>")
    odd = replace(
        odd,
        title=Field.stated('"><a href=x>'),
        source=replace(odd.source, url="javascript:alert(1)"),
        language='en"><script>',
    )
    made = of_words(odd, Side.LEFT, Span(0, len(text)))
    assert text in made.plain
    page = html.fromstring(f"<div>{made.html}</div>")
    assert page.xpath("count(.//script | .//img | .//b | .//a)") == 0
    assert page.xpath(".//blockquote/@cite") == []
    assert page.xpath("count(.//blockquote/p)") == 2
    assert page.xpath(".//blockquote/@lang") == []
    assert "\u202e" not in made.html
    made.html.encode("utf-8")
