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
