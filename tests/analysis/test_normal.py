"""The copy that models read has the same length and only plain characters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.normal import clean, normal

any_text = st.text(st.characters(), max_size=200)  # lone surrogates too


@given(any_text)
def test_length_never_changes(text: str) -> None:
    assert len(normal(text)) == len(text)


@given(any_text)
def test_a_model_can_encode_it(text: str) -> None:
    assert normal(text).encode("utf-8").decode("utf-8") == normal(text)


@given(any_text)
def test_it_is_settled_after_one_pass(text: str) -> None:
    assert normal(normal(text)) == normal(text)


@given(any_text)
def test_words_stay_as_they_are(text: str) -> None:
    assert [c for c in normal(text) if c.isalnum()] == [c for c in text if c.isalnum()]


@pytest.mark.parametrize(
    ("odd", "plain"),
    [
        ("North\u00a0Korea", "North Korea"),
        ("a\u202fb\u2009c\u3000d\u200be", "a b c d e"),
        ("line\nline\tcell", "line line cell"),
        ("“yes” «oui» „ja“", '"yes" "oui" "ja"'),
        ("Kyiv’s ‘plan’ O`Neill", "Kyiv's 'plan' O'Neill"),
        ("Suk\u2011yeol", "Suk-yeol"),
        ("broken \ud800 pair", "broken \ufffd pair"),
        ("plain text 12.5%", "plain text 12.5%"),
    ],
)
def test_odd_characters_become_plain_ones(odd: str, plain: str) -> None:
    assert normal(odd) == plain


def test_a_form_to_show_has_single_spaces() -> None:
    assert clean("\u00a0North \u00a0\nKorea ") == "North Korea"
