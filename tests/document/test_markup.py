"""What markup states: JSON-LD in all its shapes, meta tags, title, and which place wins."""

import json
from typing import Any

import pytest

from reader.document.importers.draft import Declared
from reader.document.importers.page import parse
from reader.document.metadata.markup import read_markup
from reader.document.metadata.markup_dates import address_date, iso_date
from reader.document.metadata.markup_outlet import title_parts


def declared(head: str, body: str = "<p>x</p>", headings: tuple[str, ...] = ()) -> Declared:
    return read_markup(parse(f"<html lang='en-GB'><head>{head}</head><body>{body}</body></html>", "page"), headings)


def json_ld(content: Any) -> str:
    return f"<script type='application/ld+json'>{content if isinstance(content, str) else json.dumps(content)}</script>"


ARTICLE = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Board keeps the ferry",
    "datePublished": "2024-10-22T13:08:41+02:00",
    "dateModified": "2024-10-22T15:00:00Z",
    "author": {"@type": "Person", "name": "Tove Lindqvist"},
    "publisher": {"@type": "Organization", "name": "The Invented Courier"},
}


def test_a_news_article_in_json_ld() -> None:
    found = declared(json_ld(ARTICLE))
    assert (found.title, found.outlet) == ("Board keeps the ferry", "The Invented Courier")
    assert (found.published, found.updated) == ("2024-10-22T13:08+02:00", "2024-10-22T15:00+00:00")
    assert found.byline == ("Tove Lindqvist",)
    assert found.language == "en"
    assert dict(found.where)["published"] == "JSON-LD"
    assert dict(found.where)["outlet"] == "JSON-LD publisher"


@pytest.mark.parametrize(
    "content",
    [
        [ARTICLE],
        {"@graph": [{"@type": "WebSite", "name": "The Invented Courier"}, ARTICLE]},
        {**ARTICLE, "@type": ["Thing", "ReportageNewsArticle"]},
        {"@type": "WebPage", "mainEntity": ARTICLE},
        json.dumps(ARTICLE)[:-1] + ",}",
        "<!--" + json.dumps(ARTICLE) + "-->",
        json.dumps(ARTICLE).replace('"headline"', '/* note */ "headline"'),
        json.dumps(ARTICLE).replace("keeps the ferry", "keeps\tthe\nferry"),
        json.dumps({**ARTICLE, "wordCount": "BROKEN"}).replace('"BROKEN"', ""),
    ],
)
def test_shapes_of_json_ld_and_broken_json(content: Any) -> None:
    found = declared(json_ld(content))
    assert found.title == "Board keeps the ferry"
    assert found.outlet == "The Invented Courier"
    assert found.published == "2024-10-22T13:08+02:00"
    assert found.byline == ("Tove Lindqvist",)


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("By Ann Lee", ("Ann Lee",)),
        ("Ann Lee and Bo Ek", ("Ann Lee", "Bo Ek")),
        (["Ann Lee", "Bo Ek"], ("Ann Lee", "Bo Ek")),
        ([{"name": "Ann Lee"}, {"name": "Bo Ek"}], ("Ann Lee", "Bo Ek")),
        ({"@id": "#ann"}, ("Ann Lee",)),
        ({"name": ["Ann Lee"]}, ("Ann Lee",)),
        ("Ann Lee, Staff Writer", ("Ann Lee",)),
        ("Ann Lee. The Invented Courier", ("Ann Lee",)),
        ("https://example.org/people/ann", ()),
        ("admin", ()),
        ("The Invented Courier", ()),
        (None, ()),
        ([None, 3, {}], ()),
    ],
)
def test_authors_in_all_shapes(author: Any, names: tuple[str, ...]) -> None:
    graph = {"@graph": [{**ARTICLE, "author": author}, {"@type": "Person", "@id": "#ann", "name": "Ann Lee"}]}
    assert declared(json_ld(graph)).byline == names


def test_an_agency_as_author_is_the_agency() -> None:
    found = declared(json_ld({**ARTICLE, "author": {"@type": "Organization", "name": "Reuters"}}))
    assert (found.byline, found.agency) == ((), ("Reuters",))


def test_an_agency_as_publisher_does_not_hide_the_outlet() -> None:
    head = json_ld({**ARTICLE, "publisher": {"name": "Associated Press"}})
    found = declared(head + "<meta property='og:site_name' content='Invented Post'>")
    assert found.outlet == "Invented Post"
    assert found.agency == ("Associated Press",)
    assert declared(head).outlet == "Associated Press"


def test_meta_tags() -> None:
    found = declared(
        "<meta property='og:title' content='Board keeps ferry &amp; crew'>"
        "<meta property='article:published_time' content='2024-10-22T11:08:00+0200'>"
        "<meta name='citation_author' content='Bo Ek'><meta name='DC.publisher' content='Invented Post'>"
        "<link rel='canonical' href='https://post.example/ferry'>"
    )
    assert found.title == "Board keeps ferry & crew"
    assert found.published == "2024-10-22T11:08+02:00"
    assert found.byline == ("Bo Ek",)
    assert found.outlet == "Invented Post"
    assert found.url == "https://post.example/ferry"


@pytest.mark.parametrize(
    ("head", "outlet"),
    [
        ("<meta property='og:site_name' content='The Invented Post | post.example'>", "The Invented Post"),
        ("<meta property='og:site_name' content='invented.com'><meta name=publisher content='Invented'>", "Invented"),
        (
            "<meta property='og:site_name' content='inventedpost'><title>The ferry stays here - Invented Post</title>",
            "Invented Post",
        ),
        ("<meta name='twitter:site' content='@inventedpost'>", "inventedpost"),
        (
            "<meta name='twitter:site' content='@ip'><meta property='og:site_name' content='Invented Post'>",
            "Invented Post",
        ),
        ("<title>The harbour board keeps the ferry | News | Invented Post</title>", "Invented Post"),
        ("<title>Only a headline without any site</title>", None),
        ("", None),
    ],
)
def test_the_outlet_by_its_best_written_name(head: str, outlet: str | None) -> None:
    assert declared(head).outlet == outlet


def test_a_social_media_account_is_only_a_guess_at_the_outlet() -> None:
    found = declared("<meta name='twitter:site' content='@inventedpost'>")
    assert dict(found.guessed) == {"outlet": "Named after the page's social media account."}
    assert declared("<meta property='og:site_name' content='Invented Post'>").guessed == ()


def test_the_title_that_the_page_shows_wins() -> None:
    head = json_ld({**ARTICLE, "headline": "Short for search"}) + "<meta property='og:title' content='Long as shown'>"
    found = declared(head, "<h1>Long as shown</h1>", ("Long as shown",))
    assert (found.title, dict(found.where)["title"]) == ("Long as shown", "og:title")
    assert declared(head).title == "Short for search"


def test_nothing_stated_is_nothing_declared() -> None:
    assert read_markup(parse("<p>x</p>", "page")) == Declared()


def test_address_noted_by_the_browser_that_saved_the_page() -> None:
    markup = "<!-- saved from url=(0031)https://courier.example/ferry -->\n<html><body>x</body></html>"
    assert read_markup(parse(markup, "page")).url == "https://courier.example/ferry"


def test_addresses_that_are_not_the_webs_are_ignored() -> None:
    assert declared("<link rel=canonical href='javascript:alert(1)'><meta property='og:url' content='/x'>").url is None


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2024-10-22T13:08:41.123Z", "2024-10-22T13:08+00:00"),
        ("2024-10-22 13:08", "2024-10-22T13:08"),
        ("2024-10-22T13:08:00+0530", "2024-10-22T13:08+05:30"),
        ("20241022", "2024-10-22"),
        ("2024-10", "2024-10"),
        ("2024", "2024"),
        ("1729602480", "2024-10-22T13:08+00:00"),
        ("Tue, 22 Oct 2024 13:08:00 GMT", "2024-10-22T13:08+00:00"),
        ("November 19, 2019, 07:47 PM EST", "2019-11-19T19:47-05:00"),
        ("October 22, 2024", "2024-10-22"),
        ("October 2024", "2024-10"),
        ("22.10.2024", "2024-10-22"),
        ("22/10/2024", "2024-10-22"),
        ("04/10/2024", None),
        ("0001-01-01T00:00:00Z", None),
        ("2024-13-45", None),
        ("yesterday", None),
        ("10:30", None),
        ("", None),
        (None, None),
    ],
)
def test_dates_are_cut_to_what_is_known(text: str | None, date: str | None) -> None:
    assert iso_date(text) == date


@pytest.mark.parametrize(
    ("url", "date"),
    [
        ("https://x.example/2024/10/22/ferry", "2024-10-22"),
        ("https://x.example/news/2024-10-22-ferry.html", "2024-10-22"),
        ("https://x.example/2024/oct/22/ferry", "2024-10-22"),
        ("https://x.example/20241022/ferry", "2024-10-22"),
        ("https://x.example/2024/10/ferry", None),
        ("https://x.example/articles/2024102288", None),
        ("https://x.example/2024/99/22/ferry", None),
        (None, None),
    ],
)
def test_dates_in_addresses(url: str | None, date: str | None) -> None:
    assert address_date(url) == date


@pytest.mark.parametrize(
    ("title", "headlines", "parts"),
    [
        ("Ferry stays - Invented Post", ["Ferry stays"], ("Ferry stays", "Invented Post")),
        ("Ferry stays | News | Invented Post", ["Ferry stays"], ("Ferry stays", "Invented Post")),
        ("Invented Post: Ferry stays", ["Ferry stays"], ("Ferry stays", "Invented Post")),
        ("Ferry: it stays", [], ("Ferry: it stays", None)),
        ("Ferry stays - the board's vote - in full", ["Ferry stays - the board's vote - in full"], None),
        ("Ferry", [], ("Ferry", None)),
        ("", [], (None, None)),
    ],
)
def test_the_page_title_without_the_site(
    title: str, headlines: list[str], parts: tuple[str | None, str | None] | None
) -> None:
    assert title_parts(title, headlines) == (parts or (title, None))
