"""Forms that are one spelling of one name fold alike; others do not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.fold import fold, why_alike
from reader.analysis.model import Rule


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("NORTH KOREA", "North Korea"),
        ("the United States", "United States"),
        ("The Hague", "the Hague"),
        ("Zelensky’s", "Zelensky"),
        ("the Netherlands'", "Netherlands"),
        ("Erdoğan", "Erdogan"),
        ("Łódź", "Lodz"),
        ("Søren Kierkegård", "Soren Kierkegard"),
        ("North\u00a0 Korea", "North Korea"),
        ("U.S.", "US"),
        ("J. K. Rowling", "J.K. Rowling"),
        ("Yoon Suk-yeol", "Yoon Suk Yeol"),
        ("Ёлка", "Елка"),
    ],
)
def test_spellings_of_one_name_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other) != ""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zelensky", "Zelenskyy"),
        ("Seoul", "South Korea"),
        ("South Korea", "South Korean"),
        ("Yang", "Yang Moo-jin"),
        ("AT&T", "ATT"),
        ("かんこく", "がんごく"),  # voicing marks make other letters, not accents
        ("A Coruña", "B Coruña"),
    ],
)
def test_different_names_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize("form", ["", "   ", "—", "...", "“”"])
def test_what_is_no_name_folds_to_nothing(form: str) -> None:
    assert fold(form) == ""


@given(st.text(max_size=40))
def test_a_fold_has_no_capitals_and_single_spaces(form: str) -> None:
    folded = fold(form)
    assert folded == " ".join(folded.split())
    assert folded.isascii() <= (folded == folded.lower())


@pytest.mark.parametrize(
    ("forms", "said"),
    [
        (("SEOUL", "Seoul"), "capital letters"),
        (("Erdoğan", "Erdogan"), "accents"),
        (("U.S.", "US"), "dots"),
    ],
)
def test_the_reason_says_what_differs(forms: tuple[str, str], said: str) -> None:
    why = why_alike(*forms)
    assert why.rule is Rule.SPELLING
    assert why.forms == forms
    assert why.note is not None
    assert said in why.note
