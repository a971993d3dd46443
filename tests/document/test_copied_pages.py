"""Pages copied from sites of other countries, with their own furniture. The words are invented."""

import pytest

from reader.document.load import paste
from reader.document.model import Article, BlockKind, Origin
from tests.document.builders import BODY

HEADLINE = "Council closes the long pier before the winter"


def flagged(article: Article) -> set[str]:
    return {block.span.of(article.text) for block in article.blocks if block.kind is BlockKind.BOILERPLATE}


def names(article: Article) -> list[str | None]:
    return [field.value for field in article.byline]


def test_a_stacked_menu_a_trail_and_an_edited_byline() -> None:
    menu = ["Home", "Delta", "World", "Sports", "E-Paper", "SIGN IN"]
    trail = f"Home / Delta / {HEADLINE}"
    signed = ["Written by Asha Verma | Edited by Ravi Nair", "Port Delta | Updated: August 14, 2025 09:37 IST"]
    end = ["First published on: 14-08-2025 at 08:02 IST", "© The Delta Herald Pvt Ltd"]
    article = paste("\n".join([*menu, "", trail, "", HEADLINE, "", *signed, "", *BODY, *end]))
    assert article.title.value == HEADLINE
    assert flagged(article) >= {*menu, trail}
    assert names(article) == ["Asha Verma"]
    assert (article.published.value, article.updated.value) == ("2025-08-14T08:02", "2025-08-14T09:37")
    assert article.outlet.value == "The Delta Herald"


def test_a_menu_in_one_line_is_no_headline() -> None:
    menu = "Headlines  Metro  Politics  Sports  Business"
    rights = (
        "All rights reserved. This material, and other content on this site, may not be reproduced, published, "
        "rewritten or redistributed in whole or in part. Ask first."
    )
    head = [menu, HEADLINE, "By Ade Okoro, Tidworth", "October 9, 2024 3:15 pm", "Kindly share this story:"]
    article = paste("\n\n".join([*head, *BODY, "Copyright DELTA POST.", rights, "Contact: [email\u00a0protected]"]))
    assert article.title.value == HEADLINE
    assert names(article) == ["Ade Okoro"]
    assert flagged(article) == {
        menu,
        head[-1],
        "Copyright DELTA POST.",
        rights,
        "Contact: [email\u00a0protected]",
    }


@pytest.mark.parametrize(
    ("byline", "people", "agencies"),
    [
        ("Par Jeanne Dupont (avec AFP)", ["Jeanne Dupont"], ["AFP"]),
        ("By Ada Quill (with Reuters)", ["Ada Quill"], ["Reuters"]),
        ("Von Jana Holm, Bad Neuau am See", ["Jana Holm"], []),
        ("Von Jana Holm, dpa", ["Jana Holm"], ["dpa"]),
    ],
)
def test_bylines_with_an_agency_or_a_place(byline: str, people: list[str], agencies: list[str]) -> None:
    article = paste("\n\n".join([HEADLINE, byline, *BODY]))
    assert names(article) == people
    assert [field.value for field in article.agency] == agencies


@pytest.mark.parametrize(
    ("line", "published", "updated"),
    [
        ("Олена Стрижак — 17 вересня 2024, 14:20", "2024-09-17T14:20", None),
        ("Giriş: 03.09.2024 - 10:21\nGüncelleme: 03.09.2024 - 12:40", "2024-09-03T10:21", "2024-09-03T12:40"),
        ("3 eylül 2024 10:21", "2024-09-03T10:21", None),
        ("Gepubliceerd: 5 maart 2024", "2024-03-05", None),
        ("5 października 2024", "2024-10-05", None),
    ],
)
def test_dates_in_more_languages(line: str, published: str, updated: str | None) -> None:
    article = paste("\n\n".join([HEADLINE, line, *BODY]))
    assert (article.published.value, article.updated.value) == (published, updated)
    assert article.outlet.origin is Origin.UNKNOWN


def test_a_label_before_the_date_is_no_outlet() -> None:
    article = paste("\n\n".join([HEADLINE, "Kirjattu: 03.09.2024 10:21", *BODY]))
    assert article.outlet.origin is Origin.UNKNOWN
    assert article.published.value == "2024-09-03T10:21"


@pytest.mark.parametrize("dash", ["-", "–", "--"])
def test_a_dateline_with_a_whole_date_and_no_agency(dash: str) -> None:
    article = paste(f"{HEADLINE}\n\nPort Delta, 3 March 2024 {dash} {BODY[0]}\n\n{BODY[1]}")
    assert article.published.value == "2024-03-03"
    assert article.published.origin is Origin.INFERRED
    assert article.blocks[1].kind is BlockKind.DATELINE


def test_prose_that_begins_with_a_name_and_a_date_keeps_them() -> None:
    article = paste(f"{HEADLINE}\n\nOn Monday, 3 March 2024, {BODY[0]}\n\n{BODY[1]}")
    assert article.published.value is None
    assert BlockKind.DATELINE not in {block.kind for block in article.blocks}


def test_a_dateline_on_a_line_of_its_own() -> None:
    line = "MADRID, 21 May. (EUROPA PRESS) -"
    article = paste("\n\n".join([line, *BODY]))
    assert article.blocks[0].kind is BlockKind.DATELINE
    assert article.blocks[0].span.of(article.text) == line
    assert [field.value for field in article.agency] == ["EUROPA PRESS"]


def test_a_newsletter() -> None:
    around = {
        "View this email in your browser",
        "Was this forwarded to you? Sign up here.",
        "Unsubscribe | Manage preferences",
        "You are receiving this email because you signed up at our website.",
    }
    view, *rest = sorted(around, key=lambda line: not line.startswith("View"))
    article = paste("\n\n".join([view, HEADLINE, "Friday, 7 June 2024", *BODY, *rest]))
    assert article.title.value == HEADLINE
    assert flagged(article) == around


def test_sentences_that_end_with_a_danda() -> None:
    body = ["समुद्र के किनारे बने पुराने घाट को सोमवार को बंद कर दिया गया, ऐसा नगर परिषद ने अपने बयान में कहा है।"]
    article = paste("\n\n".join(["परिषद ने घाट को बंद किया", *body]))
    assert article.title.value == "परिषद ने घाट को बंद किया"
    assert article.blocks[1].kind is BlockKind.PARAGRAPH


def test_ordinary_lines_keep_their_role() -> None:
    heading = "Politics and sport"
    quiet = "Home is where the harbour is, said the mayor, and nobody in the hall wanted to say anything against it."
    article = paste("\n\n".join([HEADLINE, *BODY, heading, quiet, BODY[0]]))
    assert flagged(article) == set()
