"""The HTML page: it needs nothing else, shows everything, and source text can only ever be text."""

import itertools
import re
import tomllib
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html as parser

from reader.comparison.model import Comparison, Side
from reader.document.model import Field
from reader.export import html
from reader.export.characters import visible
from reader.paths import resource
from tests.export.pairs import LEFT_TEXT, RIGHT_TEXT, pair, plain_pair

HOSTILE = (
    "<script>alert(1)</script> </style><img src=x onerror=alert(1)> \" onmouseover='x' {{ 7*7 }} {% raw %} &amp; <!-- "
)


def parsed(comparison: Comparison, *, redacted: bool = False) -> parser.HtmlElement:
    return parser.document_fromstring(html.render(comparison, redacted=redacted))


def words(node: parser.HtmlElement) -> str:
    return " ".join(str(node.text_content()).split())


def texts(page: parser.HtmlElement) -> list[str]:
    return [words(node) for node in page.xpath("//div[@class='text']")]


def test_page_needs_nothing_else() -> None:
    page = parsed(pair())
    assert not page.xpath("//script | //link | //iframe | //img | //object | //embed | //form | //base")
    assert "url(" not in html.render(pair())
    assert "@import" not in html.render(pair())
    policy = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy == ["default-src 'none'; style-src 'unsafe-inline'"]


def test_both_texts_are_whole() -> None:
    assert texts(parsed(pair())) == [" ".join(LEFT_TEXT.split()), " ".join(RIGHT_TEXT.split())]


def test_words_outside_every_block_are_shown() -> None:
    comparison = pair()
    article = replace(comparison.left.article, blocks=comparison.left.article.blocks[2:3])
    comparison = replace(comparison, left=replace(comparison.left, article=article))
    assert texts(parsed(comparison))[0] == " ".join(LEFT_TEXT.split())


def test_heads_say_how_each_fact_is_known() -> None:
    left, right = map(words, parsed(pair()).xpath("//header//section"))
    assert "Northern Lantern given by hand" in left
    assert "4 March 2024 inferred: from the dateline and the year of the file" in left
    assert "5 March 2024, 08:15 (UTC+09:00) stated in the file: JSON-LD" in right
    assert "pictures elsewhere, which were not fetched" in right


def test_unknown_facts_say_so() -> None:
    head = words(parsed(plain_pair("One.", "Two.")).xpath("//header")[0])
    assert head.count("Outlet unknown") == 2
    assert head.count("No headline found") == 2
    assert "None" not in head


def test_marks_tell_shared_from_one_sided_names() -> None:
    page = parsed(pair())
    both = {words(mark) for mark in page.xpath("//article//a[contains(@class, 'both')]")}
    one = {words(mark) for mark in page.xpath("//article//a[contains(@class, ' one ')]")}
    assert both == {"Ellerby", "ELLERBY", "Ivo Strand", "Strand", "Tarn Bridge"}
    assert one == {"Nora Quill", "Northern Lantern", "Pak Min-ji", "Pia Holm"}


def test_names_and_marks_lead_to_each_other() -> None:
    page = parsed(pair())
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    inner = [address[1:] for address in page.xpath("//a/@href") if address.startswith("#")]
    assert set(inner) <= set(ids)
    first = page.xpath("//tr[th='Ivo Strand']//a/@href")
    assert [words(page.get_element_by_id(address[1:])) for address in first] == ["Ivo Strand", "Ivo Strand"]


def test_a_name_whose_marks_were_all_covered_by_longer_ones_has_no_dead_link() -> None:
    page = parsed(plain_pair("Ada Byrne Hill rose.", "Ada Byrne Hill fell.", "Ada Byrne Hill", "Byrne"))
    ids = set(page.xpath("//@id"))
    assert all(address[1:] in ids for address in page.xpath("//a/@href") if address.startswith("#"))
    assert page.xpath("//tr[th='Byrne']")
    assert not page.xpath("//tr[th='Byrne']//a")


def test_every_section_with_findings_is_there_and_no_other() -> None:
    page = parsed(pair())
    assert [words(title) for title in page.xpath("//main/section/h2")] == [
        *("In short", "The two texts", "Names", "Quotations 1", "Figures 2", "Dates 1", "Passages 2"),
        *("Shared wording 1", "Not looked for"),
    ]
    bare = [words(title) for title in parsed(plain_pair("One.", "Two.")).xpath("//main/section/h2")]
    assert bare == ["In short", "The two texts", "Names", "Not looked for"]


def test_reworded_quotes_show_where_they_differ() -> None:
    changed = [words(node) for node in parsed(pair()).xpath("//span[@class='changed']")]
    assert changed == ["We waited", "it was", "It was"]


def test_sentences_without_match_are_never_called_omitted() -> None:
    page = words(parsed(pair()))
    assert "no match found" in page
    assert "omitted" not in page


def test_what_was_not_looked_for_is_named() -> None:
    coverage = words(parsed(pair()).xpath("//section[@id='coverage']")[0])
    assert "Figures were not looked for in the right report: parts of the text are in another language." in coverage


def test_page_can_be_read_without_seeing_it() -> None:
    page = parsed(pair())
    assert page.get("lang") == "en"
    assert len(page.xpath("//h1")) == len(page.xpath("//main")) == len(page.xpath("//nav[@aria-label]")) == 1
    assert page.xpath("//body/a[1]/@href") == ["#texts"]
    levels = [int(node.tag[1]) for node in page.xpath("//h1|//h2|//h3|//h4|//h5")]
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))
    assert all(cell.get("scope") for cell in page.xpath("//th"))
    assert page.xpath("//div[@class='text']/@lang") == ["en", "en"]


def test_redacted_page_holds_no_words_of_the_texts() -> None:
    page = words(parsed(pair(), redacted=True))
    for sentence in ("it was worth it", "walked across", "warned of ice", "Some 4,200", "ELLERBY", "Share this story"):
        assert sentence not in page
    assert "characters 156–199" in page
    assert "Ivo Strand" in page  # a name is a finding, not a passage


def test_source_text_stays_text() -> None:
    comparison = plain_pair(f"{HOSTILE} Ada met Bo.", f"Ada {HOSTILE}", "Ada", outlet=HOSTILE)
    article = replace(comparison.left.article, title=Field.stated(HOSTILE, note=HOSTILE), language='en"><script>')
    source = replace(article.source, url="javascript:alert(1)", name=HOSTILE)
    comparison = replace(comparison, left=replace(comparison.left, article=replace(article, source=source)))
    page = parsed(comparison)
    assert not page.xpath("//script | //img | //@onerror | //@onmouseover")
    assert not [address for address in page.xpath("//@href") if not address.startswith("#")]
    assert texts(page)[0].startswith("<script>alert(1)</script> </style><img src=x")
    assert "{{ 7*7 }}" in texts(page)[0]


def test_reordering_and_control_characters_are_shown_not_obeyed() -> None:
    made = html.render(plain_pair("Ada \u202egnp.exe\u2066 \x1b[31m \x00\x85 \ud800", "Ada", "Ada"))
    assert "⟨U+202E⟩gnp.exe⟨U+2066⟩ ␛[31m ␀⟨U+0085⟩ �" in made
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]", made)


def test_addresses_are_links_only_when_a_browser_opens_them() -> None:
    link = parsed(pair()).xpath("//footer//a[@href]")
    assert [(node.get("href"), node.get("rel")) for node in link] == [
        ("https://post.example/bridge", "noreferrer noopener")
    ]


def test_same_comparison_gives_same_page() -> None:
    assert html.render(pair()) == html.render(pair())


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet=st.characters(exclude_characters="\r\x0b\x0c\x1c\x1d\x1e\x1f\x85"), max_size=200))
def test_any_text_comes_through_whole(text: str) -> None:
    page = parsed(plain_pair(f"Ada {text}", "Ada", "Ada"))
    shown = "".join(texts(page)[0].split())
    # An HTML parser may not keep the two code points that are no characters.
    assert shown == "".join(visible(f"Ada {text}").split()) or set(text) & {"\ufffe", "\uffff"}


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_ink_can_be_read_on_what_it_stands_on(theme: str) -> None:
    tables = tomllib.loads(resource("themes", f"{theme}.toml").read_text("utf-8"))
    colours, fills = tables["colours"], tables["fills"]
    for ink in ("ink", "soft", "dim", "accent"):
        assert _contrast(colours[ink], colours["paper"]) >= 4.5, ink
    assert _contrast(colours["ink"], colours["warn-soft"]) >= 4.5
    for kind, fill in fills.items():
        assert _contrast(colours["ink"], fill) >= 4.5, kind
        assert _contrast(colours["soft"], fill) >= 4.5, kind  # bylines and captions are soft


def test_marks_of_one_side_lie_in_order_and_never_overlap() -> None:
    from reader.export.passages import marks

    comparison = plain_pair("Ada Byrne Hill and Byrne", "Ada", "Ada Byrne", "Byrne Hill", "Hill", "Ada Byrne Hill")
    spans = [mark.span for mark in marks(comparison, Side.LEFT)]
    assert all(before.end <= after.start for before, after in itertools.pairwise(spans))
    assert spans[0].of("Ada Byrne Hill and Byrne") == "Ada Byrne Hill"
