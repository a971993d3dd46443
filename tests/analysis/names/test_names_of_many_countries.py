"""Names as people of many countries bear them: double family names, particles, family first. All are invented."""

from collections.abc import Mapping

import pytest

from reader.analysis.name_lists import given_gender, given_share, is_given_name
from reader.analysis.quotes.genders import gender
from tests.analysis.names.test_mentions import forms, kinds


@pytest.mark.parametrize(
    ("text", "labels", "expected"),
    [
        (
            "They met Mushtaq al-Quillani there. Later al-Quillani left.",
            {"Mushtaq al-Quillani": "PERSON", "al-Quillani": "PERSON"},
            ["Mushtaq al-Quillani", "al-Quillani"],
        ),
        (
            "They met Cem Quilloğlu-Ashin there. Then Quilloğlu-Ashin left.",
            {"Cem Quilloğlu-Ashin": "ORG", "Quilloğlu-Ashin": "PERSON"},
            ["Cem Quilloğlu-Ashin", "Quilloğlu-Ashin"],
        ),
        (
            "They met Esmil Quillan Dasab there. Then Quillan Dasab left.",
            {"Esmil Quillan Dasab": "PERSON", "Quillan Dasab": "PERSON"},
            ["Esmil Quillan Dasab", "Quillan Dasab"],
        ),
        ("They met Igor Rudella-Lvov there.", {"Igor": "PERSON"}, ["Igor Rudella-Lvov"]),
        (
            "So said Jamie-Lee Quillrod. Then Jamie-Lee left.",
            {"Jamie-Lee Quillrod": "PERSON", "Jamie-Lee": "PERSON"},
            None,
        ),
    ],
)
def test_a_name_of_several_parts_is_whole(text: str, labels: Mapping[str, str], expected: list[str] | None) -> None:
    assert forms(text, labels) == (expected or ["Jamie-Lee Quillrod", "Jamie-Lee"])


def test_a_family_name_of_two_words_is_a_persons() -> None:
    labels = {"Claudia Quillarra Pardo": "PERSON", "Quillarra Pardo": "ORG"}
    found = kinds("There Claudia Quillarra Pardo spoke. They met Quillarra Pardo then.", labels)
    assert found == {"Claudia Quillarra Pardo": "person", "Quillarra Pardo": "person"}


def test_a_team_before_a_person_is_no_given_name() -> None:
    text, labels = (
        "They saw Chargers Jamal Quillon play. Then Jamal Quillon left.",
        {"Chargers Jamal Quillon": "PERSON"},
    )
    assert forms(text, labels | {"Jamal Quillon": "PERSON"}) == ["Chargers", "Jamal Quillon", "Jamal Quillon"]


def test_rare_given_names_are_known_and_do_not_count_as_frequent() -> None:
    assert given_share("ngozi") > 0
    assert not is_given_name("Ngozi")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ngozi Quillon", "f"),
        ("Cristian Quillon", "m"),
        ("Robin Quillon", None),
        ("Kim Ki-ho", None),
        ("Quillon", None),
    ],
)
def test_a_given_name_tells_a_woman_from_a_man(name: str, expected: str | None) -> None:
    assert gender(name, "") == expected
    assert given_gender("sasha") is None


@pytest.mark.parametrize(
    ("text", "labels", "expected"),
    [
        ("So did Maj. Gen. Ada Quillon there.", {"Maj": "PERSON", "Ada Quillon": "PERSON"}, ["Ada Quillon"]),
        ("So did Det Ch Insp Ada Quillon there.", {"Ch": "PERSON", "Ada Quillon": "PERSON"}, ["Ada Quillon"]),
        ("So did DCI Ada Quillon there.", {"DCI Ada Quillon": "PERSON"}, ["Ada Quillon"]),
        ("So did Maulana Fazl Quillar there.", {"Maulana Fazl Quillar": "PERSON"}, ["Fazl Quillar"]),
        ("He asked the Office of the Quillman there.", {"Office": "ORG"}, ["Office of the Quillman"]),
        ("So did Lord Quillon there.", {"Quillon": "PERSON"}, ["Quillon"]),
        ("They saw Phạm Quillh and others.", {"Phạm": "PERSON"}, ["Phạm Quillh"]),
        (
            "So did Trần Quillh Chính Đức there.",
            {"Trần Quillh": "PERSON", "Chính Đức": "PERSON"},
            ["Trần Quillh Chính Đức"],
        ),
        (
            "He asked the Ministry of Land, Infrastructure, Transport and Tourism there.",
            {"Ministry of Land": "ORG"},
            ["Ministry of Land, Infrastructure, Transport and Tourism"],
        ),
        (
            "He asked the Ministry of Land, Parliament and others.",
            {"Ministry of Land": "ORG", "Parliament": "ORG"},
            ["Ministry of Land", "Parliament"],
        ),
        (
            "He went to Quillford Magistrates' Court then.",
            {"Quillford Magistrates": "ORG", "Court": "ORG"},
            ["Quillford Magistrates' Court"],
        ),
    ],
)
def test_ranks_stay_outside_and_lists_inside(text: str, labels: Mapping[str, str], expected: list[str]) -> None:
    assert forms(text, labels) == expected


@pytest.mark.parametrize(
    ("text", "labels", "name", "kind"),
    [
        ("They bought Quillvane Inc. there. So Quillvane grew.", {"Quillvane": "GPE"}, "Quillvane", "organisation"),
        (
            "They met Bank Quillobel there. So Quillobel grew.",
            {"Bank Quillobel": "ORG", "Quillobel": "GPE"},
            "Quillobel",
            "organisation",
        ),
        ("That was Operation Quillwake then.", {"Operation Quillwake": "ORG"}, "Operation Quillwake", "event"),
        ("There Typhoon Quillbo raged.", {"Typhoon Quillbo": "PERSON"}, "Typhoon Quillbo", "event"),
        ("They saw Quillfar Munna Kazzam (QMK) win.", {"Quillfar Munna Kazzam": "PERSON"}, "QMK", "organisation"),
        ("So did Swiss firms there.", {}, "Swiss", "nationality"),
        ("It was in Quillham Lane then.", {"Quillham Lane": "PERSON"}, "Quillham Lane", "facility"),
    ],
)
def test_what_stands_around_and_within_tells_the_kind(
    text: str, labels: Mapping[str, str], name: str, kind: str
) -> None:
    assert kinds(text, labels)[name] == kind


@pytest.mark.parametrize(
    ("long", "short"),
    [
        ("UN Quillan Trade Office", "UNQTO"),
        ("Department for Quillan Transport", "DfQT"),
        ("Quillan Rally", "RN"),
        ("Committee on Quillan Investment in the United States", "CQIUS"),
        ("Quillan Workers' Party", "PT"),
    ],
)
def test_letters_in_brackets_after_an_institution_are_its_own(long: str, short: str) -> None:
    found = kinds(f"There the {long} ({short}) won.", {long: "ORG"})
    assert found == {long: "organisation", short: "organisation"}


@pytest.mark.parametrize(
    ("text", "labels", "expected"),
    [
        ('They met Anthony "Tony" Quillson there.', {"Anthony": "PERSON", "Quillson": "PERSON"}, None),
        (
            "They met Bruno Le Quillec there. Le Quillec spoke.",
            {"Bruno Le Quillec": "PERSON", "Le Quillec": "ORG"},
            None,
        ),
        ("Then Milan Quillić spoke.", {}, ["Milan Quillić"]),
        ("Bev and Ron Quillister left.", {"Ron Quillister": "PERSON"}, ["Bev", "Ron Quillister"]),
        ("They saw Ma Quill-soo. Then Ma left.", {"Ma Quill-soo": "PERSON"}, ["Ma Quill-soo", "Ma"]),
    ],
)
def test_persons_are_found_whole(text: str, labels: Mapping[str, str], expected: list[str] | None) -> None:
    whole = {"T": ['Anthony "Tony" Quillson'], "B": ["Bruno Le Quillec", "Le Quillec"]}
    assert forms(text, labels) == (expected or whole["B" if "Bruno" in text else "T"])
