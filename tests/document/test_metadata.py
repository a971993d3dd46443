"""What a text says about its outlet, date, headline and byline, and what it does not say."""

import pytest

from reader.document.importers.draft import Declared
from reader.document.load import paste
from reader.document.metadata.in_text import Found
from reader.document.metadata.statements import decide
from reader.document.model import Article, Field, Origin
from tests.document.builders import BODY

HEADLINE = "Town votes to rebuild bridge after the flood"
REPORT = "\n\n".join([HEADLINE, *BODY])


def check(article: Article, field: Field) -> None:
    """What is stated or inferred from the text shows where."""
    assert field.evidence is not None
    assert field.evidence.of(article.text).strip()


@pytest.mark.parametrize(
    ("line", "outlet", "origin"),
    [
        ("Copyright © The Tidworth Post. All rights reserved.", "The Tidworth Post", Origin.STATED),
        ("© 2024 Tidworth Post", "Tidworth Post", Origin.STATED),
        ("Copyright 2024 by Tidworth Media Group, Inc. All rights reserved.", "Tidworth Media Group", Origin.STATED),
        ("(c) 2024 Tidworth Post Ltd.", "Tidworth Post", Origin.STATED),
        ("Copyright © 경향신문. 무단전재 및 재배포 금지.", "경향신문", Origin.STATED),
        ("저작권자 © 티드워스일보 무단전재 및 재배포 금지", "티드워스일보", Origin.STATED),
        ("<저작권자(c) 연합뉴스, 무단 전재-재배포 금지>", "연합뉴스", Origin.STATED),
        ("ⓒ한겨레신문사 All rights reserved", "한겨레신문사", Origin.STATED),
        ("Copyrights ⓒ 티드워스일보 & tidworth.example, All rights reserved", "티드워스일보", Origin.STATED),
        ("© nytimes.com", "The New York Times", Origin.INFERRED),
        ("The Guardian", "The Guardian", Origin.STATED),
        ("By Ada Quill, BBC News", "BBC News", Origin.STATED),
        ("By Ada Quill [quill@chosun.com]", "Chosun Ilbo", Origin.INFERRED),
        ("Ada Quill a.quill@nytimes.com", "The New York Times", Origin.INFERRED),
        ("Source: www.dw.com/en/some-report", "Deutsche Welle", Origin.INFERRED),
        ("세상읽기블로그 2024. 3. 2. 9:05", "세상읽기블로그", Origin.INFERRED),
        ("The Korea Herald | 2024-10-22", "The Korea Herald", Origin.STATED),
    ],
)
def test_outlets(line: str, outlet: str, origin: Origin) -> None:
    article = paste(f"{REPORT}\n\n{line}")
    assert (article.outlet.value, article.outlet.origin) == (outlet, origin)
    check(article, article.outlet)
    assert (article.outlet.note is not None) == (origin is Origin.INFERRED)


@pytest.mark.parametrize(
    "line",
    [
        "By Ada Quill [ada@gmail.com]",
        "By Ada Quill",
        "Seoul, October 30, 2024",
        "With AFP",
        "Follow us on Twitter",
        "© All rights reserved",
        "The Guardian reported on the bridge, too, and so did the BBC.",
    ],
)
def test_no_outlet_is_invented(line: str) -> None:
    assert paste(f"{REPORT}\n\n{line}").outlet == Field.unknown()


def test_broadcasters_dateline_names_the_outlet() -> None:
    article = paste(f"{BODY[0]}\n(RFI) {BODY[1]}\n{BODY[2]}\nWith AFP")
    assert (article.outlet.value, article.outlet.origin) == ("RFI", Origin.INFERRED)
    assert [field.value for field in article.agency] == ["AFP"]
    assert article.title == Field.unknown()


def test_agency_dateline_is_the_last_sign_of_an_outlet() -> None:
    wire = f"{HEADLINE}\n\nTIDWORTH, Oct. 30 (Yonhap) -- {BODY[0]}\n\n{BODY[1]}"
    article = paste(wire)
    assert article.outlet.value == "Yonhap"
    assert article.outlet.note is not None
    assert "another outlet" in article.outlet.note
    assert [field.value for field in article.agency] == ["Yonhap"]
    carried = paste(wire + "\n\n© 2024 The Korea Herald")
    assert carried.outlet.value == "The Korea Herald"
    assert [field.value for field in carried.agency] == ["Yonhap"]


def test_a_domain_of_two_outlets_is_decided_by_the_page_or_the_language() -> None:
    byline = "BY ADA QUILL [quill@joongang.co.kr]"
    named = paste(f"{REPORT}\n\n{byline}\nLog in to connect\nwith the Korea JoongAng Daily")
    assert named.outlet.value == "Korea JoongAng Daily"
    assert named.outlet.evidence is not None
    assert named.outlet.evidence.of(named.text) == "Korea JoongAng Daily"
    assert paste(f"{REPORT}\n\n{byline}").outlet.value == "Korea JoongAng Daily"


@pytest.mark.parametrize(
    ("lines", "agencies"),
    [
        (["With AFP"], ["AFP"]),
        (["(with AP)"], ["AP"]),
        (["With reporting by AP and Reuters"], ["AP", "Reuters"]),
        (["Source: Xinhua"], ["Xinhua"]),
        (["Avec AFP"], ["AFP"]),
        (["By Associated Press"], ["Associated Press"]),
        (["With a song"], []),
        (["With Ada Quill"], []),
    ],
)
def test_agencies(lines: list[str], agencies: list[str]) -> None:
    article = paste("\n\n".join([REPORT, *lines]))
    assert [field.value for field in article.agency] == agencies
    assert article.byline == ()
    for field in article.agency:
        check(article, field)


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ada Quill and Tom Reed", ["Ada Quill", "Tom Reed"]),
        ("BY LEE CHEOL-SU [lee@tidworth.example]", ["LEE CHEOL-SU"]),
        ("Yoo Sae-byeok, Jung Hee-ra 2024. 10. 30. 18:01", ["Yoo Sae-byeok", "Jung Hee-ra"]),
        ("By Ada Quill in Tidworth and Tom Reed in Seoul", ["Ada Quill", "Tom Reed"]),
        ("By Ada Quill, Senior Correspondent", ["Ada Quill"]),
        ("홍길동 기자 gildong@tidworth.example", ["홍길동"]),
        ("홍길동, 김철수 2024. 10. 30. 18:01", ["홍길동", "김철수"]),
        ("Reporting by Ada Quill and Tom Reed; Editing by Sue Marsh", ["Ada Quill", "Tom Reed"]),
        ("Von Anna Schmidt und Max Müller", ["Anna Schmidt", "Max Müller"]),
        ("By Staff Writer", []),
    ],
)
def test_bylines(line: str, names: list[str]) -> None:
    article = paste("\n\n".join([HEADLINE, line, *BODY]) if ";" not in line else f"{REPORT}\n\n{line}")
    assert [field.value for field in article.byline] == names
    for field in article.byline:
        check(article, field)


@pytest.mark.parametrize(
    ("line", "published", "updated"),
    [
        ("Published: October 22, 2024", "2024-10-22", None),
        ("Posted on 22 Oct 2024 13:08", "2024-10-22T13:08", None),
        ("Published 3 March 2024, updated 4 March 2024 10:00 GMT", "2024-03-03", "2024-03-04T10:00+00:00"),
        ("Updated 4 March 2024", None, "2024-03-04"),
        ("입력 2024.10.22 13:08 수정 2024.10.22 15:00", "2024-10-22T13:08", "2024-10-22T15:00"),
        ("By Ada Quill | March 3, 2024", "2024-03-03", None),
        ("Tidworth, 3 March 2024", "2024-03-03", None),
        (
            "Tue 5 Mar 2024 17.11 CET Last modified on Wed 6 Mar 2024 18.00 CET",
            "2024-03-05T17:11+01:00",
            "2024-03-06T18:00+01:00",
        ),
        ("Published 03/04/2024, updated 13/04/2024", "2024-04-03", "2024-04-13"),
        ("03/04/2024", "2024", None),
        ("October 2024", "2024-10", None),
    ],
)
def test_dates_of_headers(line: str, published: str | None, updated: str | None) -> None:
    article = paste("\n\n".join([HEADLINE, line, *BODY]))
    assert (article.published.value, article.updated.value) == (published, updated)
    for field in (article.published, article.updated):
        if field.value is not None:
            check(article, field)


def test_dates_in_sentences_are_no_dates_of_publication() -> None:
    article = paste(f"{HEADLINE}\n\nOn October 22, 2024, the council met. It met again on 2024-11-05.\n\n{BODY[1]}")
    assert article.published == Field.unknown()
    assert article.updated == Field.unknown()


def test_a_dateline_without_a_year_needs_one_from_elsewhere() -> None:
    wire = f"{HEADLINE}\n\nTIDWORTH, Oct. 30 (Yonhap) -- {BODY[0]}\n\n{BODY[1]}"
    alone = paste(wire).published
    assert (alone.value, alone.origin) == (None, Origin.UNKNOWN)
    assert alone.note is not None
    assert "without a year" in alone.note
    helped = paste(f"{wire}\n\n© 2024 The Korea Herald").published
    assert (helped.value, helped.origin) == ("2024-10-30", Origin.INFERRED)


def test_a_dateline_with_a_year_is_an_inference() -> None:
    published = paste(f"{HEADLINE}\n\nTIDWORTH, Oct. 30, 2024 (Yonhap) -- {BODY[0]}\n\n{BODY[1]}").published
    assert (published.value, published.origin) == ("2024-10-30", Origin.INFERRED)


def test_an_outlet_at_the_end_of_the_headline_is_no_part_of_it() -> None:
    article = paste("\n\n".join([f"{HEADLINE} | The Guardian", *BODY]))
    assert article.title.value == HEADLINE
    assert article.outlet.value == "The Guardian"
    kept = paste("\n\n".join([f"{HEADLINE} - at last", *BODY]))
    assert kept.title.value == f"{HEADLINE} - at last"


def test_a_masthead_above_the_headline_suggests_the_outlet() -> None:
    article = paste("\n\n".join(["The Tidworth Gazette", HEADLINE, *BODY]))
    assert (article.outlet.value, article.outlet.origin) == ("The Tidworth Gazette", Origin.INFERRED)
    assert article.title.value == HEADLINE


def test_no_break_spaces_in_a_headline_are_plain_in_the_title() -> None:
    article = paste("\n\n".join([HEADLINE.replace(" ", "\u00a0"), *BODY]))
    assert article.title.value == HEADLINE


def test_languages() -> None:
    assert paste(REPORT).language == "en"
    assert paste("시의회는 월요일에 다리를 다시 짓기로 결정했다.").language == "ko"
    assert paste("市議会は月曜日に橋の再建を決定した。").language == "ja"
    assert (
        paste(
            "Der Rat beschloss am Montag, die hölzerne Brücke wieder aufzubauen, die das Hochwasser fortriss."
        ).language
        == "de"
    )
    assert paste("Hm. 12").language is None


def test_of_very_many_signed_lines_the_first_are_read() -> None:
    lines = "\n".join(f"By Ada Quill{chr(97 + at // 26 % 26)}{chr(97 + at % 26)}" for at in range(600))
    byline = paste(lines).byline
    assert byline[0].value == "Ada Quillaa"
    assert len(byline) == 300


def test_agencies_of_markup_and_text_add_up_and_bylines_do_not() -> None:
    nothing = Field.unknown()
    agencies, bylines = (Field.stated("AFP"), Field.stated("dpa")), (Field.stated("Bo Marsh"),)
    found = Found(nothing, nothing, nothing, nothing, bylines, agencies)
    told = decide((), Declared(byline=("Ada Quill",), agency=("Afp",)), found)
    assert [field.value for field in told.agency] == ["Afp", "dpa"]
    assert [field.value for field in told.byline] == ["Ada Quill"]
    assert decide((), Declared(), found).agency == agencies
