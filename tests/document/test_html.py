"""Reading a web page: what is the article, what is furniture, and what the page refers to is left alone."""

from itertools import pairwise
from pathlib import Path

import pytest

from reader.document.importers import html
from reader.document.importers.draft import Draft
from reader.document.importers.page import UnreadablePageError
from reader.document.model import BlockKind
from reader.errors import DiptychError

PARAGRAPHS = [
    "The harbour board of Port Ellery voted on Tuesday to keep the old ferry running through the winter, after months "
    "of argument about its cost and its age.",
    "“We cannot leave the islands without a crossing,” said the chair, Ines Marlow, who had first opposed the plan but "
    "changed her mind when the second bid was withdrawn.",
    "The vessel, built forty years ago, needs a new engine, and the board set aside enough money for one; it is to be "
    "fitted in the spring, when fewer people travel.",
    "Islanders who had come to listen applauded the decision, although some said that it only put off the question of "
    "what happens when the ferry is finally worn out.",
]


def page(body: str, head: str = "") -> bytes:
    return f"<!doctype html><html lang='en'><head>{head}</head><body>{body}</body></html>".encode()


def article(extra: str = "", head: str = "") -> bytes:
    paragraphs = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    return page(
        "<header><nav><ul><li><a href='/'>Home</a></li><li><a href='/sport'>Sport</a></li></ul></nav></header>"
        "<main><article><h1>Board keeps the old ferry running</h1>"
        f"<p class='byline'>By Tove Lindqvist</p>{paragraphs}{extra}</article></main>"
        "<footer><p>© 2024 The Invented Courier. All rights reserved.</p></footer>",
        head,
    )


def of_kind(draft: Draft, kind: BlockKind) -> list[str]:
    return [block.span.of(draft.text) for block in draft.blocks or () if block.kind is kind]


def test_tells_article_from_furniture() -> None:
    draft = html.read(article(), "ferry.html")
    assert of_kind(draft, BlockKind.HEADLINE) == ["Board keeps the old ferry running"]
    assert of_kind(draft, BlockKind.BYLINE) == ["By Tove Lindqvist"]
    assert of_kind(draft, BlockKind.PARAGRAPH) == PARAGRAPHS
    assert of_kind(draft, BlockKind.BOILERPLATE) == [
        "Home",
        "Sport",
        "© 2024 The Invented Courier. All rights reserved.",
    ]


def test_text_holds_everything_visible_and_blocks_cover_it() -> None:
    draft = html.read(article(), "ferry.html")
    covered = [block.span for block in draft.blocks or ()]
    assert all(one.end <= other.start for one, other in pairwise(covered))
    outside = draft.text
    for span in reversed(covered):
        outside = outside[: span.start] + outside[span.end :]
    assert outside.strip() == ""


@pytest.mark.parametrize(
    "extra",
    [
        "<p>Related: Ferry timetable thrown into doubt</p>",
        "<div class='newsletter-signup'><p>Get the harbour news every morning, free of charge and short.</p></div>",
        "<p>Sign up for our daily newsletter to get reports like this one.</p>",
        "<p>Follow us on Facebook and @courier</p>",
    ],
)
def test_prompts_inside_the_article_are_furniture(extra: str) -> None:
    draft = html.read(article(extra), "ferry.html")
    assert of_kind(draft, BlockKind.PARAGRAPH) == PARAGRAPHS


def test_a_paragraph_that_only_mentions_a_newsletter_stays() -> None:
    mention = (
        "In a newsletter to members the union wrote that the crew had not been asked about the new timetable, and that "
        "it would ask for talks before the winter season begins next month on both routes."
    )
    assert mention in of_kind(html.read(article(f"<p>{mention}</p>"), "ferry.html"), BlockKind.PARAGRAPH)


def test_caption_subheading_and_credit_have_their_roles() -> None:
    extra = (
        "<h2>What comes next</h2><figure><img src='https://example.org/f.jpg'><figcaption>The ferry at its berth"
        f"</figcaption></figure><p>{PARAGRAPHS[0].replace('Tuesday', 'Friday')}</p><p>Editing by Bo Ek</p>"
    )
    draft = html.read(article(extra), "ferry.html")
    assert of_kind(draft, BlockKind.SUBHEADING) == ["What comes next"]
    assert of_kind(draft, BlockKind.CAPTION) == ["The ferry at its berth"]
    assert "Editing by Bo Ek" in of_kind(draft, BlockKind.BYLINE)


def test_quoted_posts_between_paragraphs_belong_to_the_article() -> None:
    post = "<blockquote class='twitter-tweet'><p>No ferry, no islands.</p>— A. Islander</blockquote>"
    draft = html.read(article(post + f"<p>{PARAGRAPHS[1].replace('Ines', 'Anna')}</p>"), "ferry.html")
    assert "No ferry, no islands." in of_kind(draft, BlockKind.PARAGRAPH)


def test_remote_content_is_left_out_and_said_so() -> None:
    with_remote = html.read(article("<img src='https://example.org/x.png'><script>document.write('no')</script>"), "f")
    assert "remote-content" in {remark.code for remark in with_remote.remarks}
    assert "document.write" not in with_remote.text
    assert html.read(article(), "f").remarks == ()


def test_fragment_is_read_as_a_page() -> None:
    draft = html.read("<p>One <b>bold</b> word and a café.</p><p>Another paragraph.</p>".encode(), "pasted text")
    assert draft.text == "One bold word and a café.\n\nAnother paragraph."
    assert of_kind(draft, BlockKind.PARAGRAPH) == ["One bold word and a café.", "Another paragraph."]


def test_headline_that_only_the_page_shows_is_the_title() -> None:
    draft = html.read(article(), "ferry.html")
    assert draft.declared.title == "Board keeps the old ferry running"
    assert ("title", "main heading") in draft.declared.where


def test_date_in_the_address_is_inferred_not_stated() -> None:
    head = "<link rel=canonical href='https://courier.example/2024/10/22/ferry'>"
    declared = html.read(article(head=head), "ferry.html").declared
    assert declared.published == "2024-10-22"
    assert [name for name, _ in declared.guessed] == ["published"]
    assert "published" not in dict(declared.where)


def test_date_without_a_place_near_the_headline_is_not_guessed() -> None:
    far = "<p>" + "Nothing to see. " * 60 + "</p>"
    assert html.read(article(far + "<p>Founded on 3 May 1987.</p>"), "ferry.html").declared.published is None


@pytest.mark.parametrize(
    ("declared", "codec", "word"),
    [
        ("windows-1251", "cp1251", "Паром остался на линии"),
        ("euc-kr", "cp949", "연락선은 겨울에도 다닌다"),
        ("iso-8859-1", "cp1252", "“Fähre” – fährt weiter"),
        ("shift_jis", "cp932", "フェリーは冬も運航する"),
        ("iso-8859-1", "utf-8", "Fähre fährt weiter"),
        ("no-such-charset", "utf-8", "Fähre fährt weiter"),
        ("utf-16", "utf-8", "Fähre fährt weiter"),
    ],
)
def test_encodings(declared: str, codec: str, word: str) -> None:
    markup = f"<html><head><meta charset='{declared}'></head><body><p>{word}</p></body></html>"
    assert html.read(markup.encode(codec), "page.html").text == word


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16"])
def test_byte_order_mark(codec: str) -> None:
    assert html.read("<p>Fähre – naïve</p>".encode(codec), "page.html").text == "Fähre – naïve"


def test_undeclared_encoding_is_guessed_and_can_be_overridden() -> None:
    words = "Совет порта решил оставить старый паром на линии до весны, несмотря на расходы и возраст судна. " * 5
    data = f"<html><body><p>{words}</p></body></html>".encode("cp1251")
    assert html.read(data, "page.html").text == words.strip()
    assert html.read("<p>ñandú</p>".encode("cp437"), "page.html", "cp437").text == "ñandú"


def test_unknown_encoding_is_a_named_error() -> None:
    with pytest.raises(DiptychError, match="no-such"):
        html.read(b"<p>x</p>", "page.html", "no-such")


@pytest.mark.parametrize("data", [b"", b"   ", b"<!-- nothing -->"])
def test_nothing_is_a_named_error(data: bytes) -> None:
    with pytest.raises(UnreadablePageError, match=r"page\.html"):
        html.read(data, "page.html")


def test_libraries_print_nothing(capfd: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    for data in (article(), page("<p>x</p>"), page("<div></div>" * 50 + "word")):
        html.read(data, "page.html")
    out, err = capfd.readouterr()
    assert (out, err) == ("", "")
