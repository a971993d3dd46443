"""Names that a guess cut in two, ran together or took for something else, shown with invented ones."""

from collections.abc import Mapping

import pytest

from reader.analysis.analyse import analyse
from reader.document.model import BlockKind
from tests.analysis.names.test_mentions import forms, kinds
from tests.factories import article
from tests.recognisers import WordList


@pytest.mark.parametrize(
    ("text", "labels", "expected"),
    [
        ("There Petra von der Quill spoke.", {"Petra von der": "PERSON", "Quill": "GPE"}, ["Petra von der Quill"]),
        ("There the People's Party won.", {"People's Party": "ORG"}, ["People's Party"]),
        ("He saw the Harrow County Sheriff's Office there.", {"Harrow County": "GPE"}, None),
        ("So Norwell 2 Ashby 1 it was.", {"Norwell 2 Ashby": "ORG"}, ["Norwell", "Ashby"]),
        ("They saw Ada Quill Leaves there. Ada Quill spoke.", {"Ada Quill": "PERSON"}, ["Ada Quill", "Ada Quill"]),
        ("He led the Communist Party of Vietnam then.", {"Communist Party": "ORG", "Vietnam": "GPE"}, None),
        ("The Labour Party for the People won.", {"Labour Party": "ORG"}, ["Labour Party for the People"]),
    ],
)
def test_a_name_is_whole(text: str, labels: Mapping[str, str], expected: list[str] | None) -> None:
    whole = {"He saw": ["Harrow County Sheriff's Office"], "He led": ["Communist Party of Vietnam"]}
    assert forms(text, labels) == (expected if expected is not None else whole[text[:6]])


def test_what_is_owned_by_a_role_is_no_role() -> None:
    assert forms("Then the sheriff Ada Quill spoke.", {"Ada Quill": "PERSON"}) == ["Ada Quill"]


@pytest.mark.parametrize(
    ("text", "labels", "name", "kind"),
    [
        ("They heard that Ghana's Alasso Quattrin left.", {"Alasso Quattrin": "ORG"}, "Alasso Quattrin", "person"),
        ("He came to see Hong Kong then.", {"Hong Kong": "GPE"}, "Hong Kong", "place"),
        ("They bought shares of qAI then.", {"qAI": "GPE"}, "qAI", "organisation"),
        ("He fled to the Quillia region then.", {"Quillia": "PERSON"}, "Quillia", "place"),
        ("They beat Quillias, 31-24, at home.", {"Quillias": "ORG"}, "Quillias", "organisation"),
        ("They saw Quilleton Manning lead there.", {"Quilleton Manning": "NORP"}, "Quilleton Manning", "person"),
        ("A village north of Quillia burnt.", {"Quillia": "ORG"}, "Quillia", "place"),
        ("They sold Quill Lorne & Co. then.", {"Quill Lorne & Co.": "PERSON"}, "Quill Lorne & Co.", "organisation"),
        ("The king visited Quillia then.", {"Quillia": "ORG"}, "Quillia", "organisation"),
    ],
)
def test_the_words_around_say_what_a_name_is(text: str, labels: Mapping[str, str], name: str, kind: str) -> None:
    assert kinds(text, labels)[name] == kind


def test_a_family_name_that_is_a_people_too_is_its_bearers() -> None:
    found = kinds("There Péter Magyar spoke. Magyar said no.", {"Péter Magyar": "PERSON", "Magyar": "NORP"})
    assert found["Magyar"] == "person"


def test_a_people_stays_one_where_somebody_has_that_family_name() -> None:
    text = "There Dawn French spoke to French police and French soldiers."
    assert kinds(text, {"Dawn French": "PERSON", "French": "NORP"})["French"] == "nationality"


@pytest.mark.parametrize(
    ("text", "labels", "expected"),
    [
        ('He said: "Following President Mary Quillon he left."', "Following President Mary Quillon", "Mary Quillon"),
        (
            'He said: "The Bo Quillon administration fell."',
            "The Bo Quillon administration",
            "Bo Quillon administration",
        ),
    ],
)
def test_a_quoted_sentence_is_no_title(text: str, labels: str, expected: str) -> None:
    assert forms(text, {labels: "WORK_OF_ART"}) == [expected]


def test_a_minister_of_several_words_is_no_part_of_the_name() -> None:
    text = "Then Minister of National Defense Kim Yong-hyun spoke."
    assert forms(text, {"National Defense Kim Yong-hyun": "PERSON"}) == ["Kim Yong-hyun"]


def test_two_institutions_with_and_between_are_two() -> None:
    text = "They asked the Ministry of Foreign Affairs, and Ministry of Economy there."
    assert forms(text, {"Ministry of Foreign Affairs": "ORG", "Ministry of Economy": "ORG"}) == [
        "Ministry of Foreign Affairs",
        "Ministry of Economy",
    ]


def test_a_firm_and_its_founder_of_one_name_stay_two() -> None:
    text = (
        "There Quillon Industries Inc. grew. Quillon shares rose. The founder Ada Quillon was there. Quillon said no. "
        "He met Ms. Quillon at Quillon headquarters."
    )
    labels = {"Quillon Industries Inc.": "ORG", "Ada Quillon": "PERSON", "Quillon": "PERSON"}
    found = analyse(article(text), WordList(labels)).entities
    assert {one.name: len(one.mentions) for one in found} == {"Quillon Industries Inc.": 3, "Ada Quillon": 3}


def test_a_headline_that_runs_into_the_first_sentence_names_whom_both_begin_with() -> None:
    text = "Efficient Lorna Manning Passes Rivals Past Midnight Lorna Manning passed there again. Manning smiled."
    assert forms(text, {}) == ["Lorna Manning", "Lorna Manning", "Manning"]


def test_words_of_a_headline_that_come_once_make_nobody() -> None:
    assert forms("Efficient Summer Manning Passes Rivals Past Midnight there again. It rained.", {}) == []


def test_a_headline_is_no_part_of_the_name_it_begins_with() -> None:
    text = "Norwell: Lindsay Quillon Checks Into Ashby. It rained."
    assert "Lindsay Quillon" in forms(text, {"Lindsay Quillon Checks Into Ashby": "ORG"})
    assert kinds(text, {"Lindsay Quillon Checks Into Ashby": "ORG"})["Lindsay Quillon"] == "person"


def test_a_firm_called_after_somebody_keeps_its_name_in_a_headline() -> None:
    text = "Norwell: Lindsay Quillon Bank Of Ashby. It rained."
    assert "Lindsay Quillon" not in forms(text, {"Lindsay Quillon Bank Of Ashby": "ORG"})


@pytest.mark.parametrize(
    ("text", "labels", "expected"),
    [
        (
            "Then Assistant Secretary of State for Near Eastern Affairs David Quill spoke.",
            {"Eastern Affairs David Quill": "PERSON"},
            ["David Quill"],
        ),
        (
            "There the Undersecretary of the Harbour Guard for Acquisition Ada Quill spoke.",
            {"Harbour Guard for Acquisition Ada Quill": "ORG"},
            ["Harbour Guard", "Ada Quill"],
        ),
        ("They hoped that Quillair Flight 358 had landed.", {"Quillair Flight": "ORG"}, ["Quillair"]),
        ("A boat sank off Port Cassel Sat Nov 12 2011.", {"Port Cassel Sat": "GPE"}, ["Port Cassel"]),
        ("It was in Port Cassel Published by the paper.", {"Port Cassel": "GPE"}, ["Port Cassel"]),
        ("There was STRIKER HELD Norwell Ramblers then.", {"Norwell Ramblers": "ORG"}, ["Norwell Ramblers"]),
        ("Earthquake Jolts Iran on the day.", {"Iran": "GPE"}, ["Iran"]),
        ("They joined Norwell United then.", {"Norwell": "ORG"}, ["Norwell United"]),
        (
            "The Academy of Motion Picture Arts and Sciences said so.",
            {"Academy of Motion Picture Arts and Sciences": "ORG"},
            ["Academy of Motion Picture Arts and Sciences"],
        ),
        (
            "The inquiry that felled Quillon W. Mark Felton, a clerk, is over. There Quillon fell.",
            {"Quillon W. Mark Felton": "PERSON", "Quillon fell": "PERSON"},
            ["Quillon", "W. Mark Felton", "Quillon"],
        ),
        ("It is a new NATO sci-fi series.", {"NATO sci-fi": "ORG"}, ["NATO"]),
        ("There the People's Harbour Army won.", {"People's Harbour Army": "ORG"}, ["People's Harbour Army"]),
        ("He saw the Sheriff's Quay Bureau there.", {"Sheriff's Quay Bureau": "ORG"}, ["Sheriff's Quay Bureau"]),
        ("They were here. White said no.", {}, ["White"]),
        ("They were here. People said no.", {}, []),
        (
            "Warren Steed Quillon Gets Life Term\n\nWarren Quillon was tried.",
            {"Warren Steed": "PERSON", "Warren Quillon": "PERSON"},
            ["Warren Steed Quillon", "Warren Quillon"],
        ),
        ("They flew with All Nippon Airways there.", {"All Nippon Airways": "ORG"}, ["All Nippon Airways"]),
        ("They recalled Lehman Brothers there.", {"Lehman Brothers": "ORG"}, ["Lehman Brothers"]),
    ],
)
def test_what_stands_beside_a_name_is_no_part_of_it(text: str, labels: Mapping[str, str], expected: list[str]) -> None:
    assert forms(text, labels) == expected


def test_a_headline_tells_of_whom_the_report_names_first() -> None:
    headline, body = "Judge orders Quillon to pay", "Ada Quillon was told so. Bo Quillon, the father, paid."
    report = article(f"{headline}\n\n{body}", blocks=[(BlockKind.HEADLINE, headline), (BlockKind.PARAGRAPH, body)])
    found = analyse(report, WordList({"Ada Quillon": "PERSON", "Bo Quillon": "PERSON"})).entities
    assert [mention.text for mention in found[0].mentions] == ["Quillon", "Ada Quillon"]
