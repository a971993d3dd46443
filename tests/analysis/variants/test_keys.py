"""Blocking keys bring variants together and keep most other names out of the way."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.name_lists import rows
from reader.analysis.variants import blocking_keys

MOST_MEETINGS = 0.004
"""The share of pairs of different family names that may meet; measured 0.003 on 20,000 names."""


@pytest.mark.parametrize("nothing", ["", " ", "...", "—"])
def test_what_is_no_name_has_no_keys(nothing: str) -> None:
    assert blocking_keys(nothing) == frozenset()


@given(st.text(max_size=30))
def test_any_text_has_few_keys(form: str) -> None:
    assert len(blocking_keys(form)) <= 100


def test_few_pairs_of_different_names_meet() -> None:
    names = [cells[0] for cells in rows("family.tsv")][:4000]
    if not names:
        pytest.skip("the list of family names is not here")
    together = Counter(key for name in names for key in blocking_keys(name))
    meetings = sum(count * (count - 1) / 2 for count in together.values())
    assert meetings / (len(names) * (len(names) - 1) / 2) < MOST_MEETINGS * 2


def test_a_full_name_meets_its_family_name() -> None:
    assert blocking_keys("Volodymyr Zelensky") & blocking_keys("Zelenskyy")
    assert blocking_keys("Yoon Suk-yeol") & blocking_keys("Yun")
