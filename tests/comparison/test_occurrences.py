"""Marked names are looked for in a copy that is as long as the text, whatever the text holds."""

import sys
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.fold import fold
from reader.comparison.correction.occurrences import level, occurrences
from reader.document.model import Span
from tests.factories import article


@given(st.text())
def test_the_copy_is_as_long_as_the_text(text: str) -> None:
    assert len(level(text)) == len(text)


def test_no_letter_changes_its_length() -> None:
    assert all(len(level(chr(code))) == 1 for code in range(sys.maxunicode + 1))


def test_capitals_and_accents_are_gone() -> None:
    assert level("İzmir ÇELİK\u00a0Łódź “ß”") == 'izmir celik łodz "ß"'


@given(st.text(max_size=12), st.text("Ada -ÀÇ.’s가\n", max_size=60))
def test_whatever_is_found_folds_like_the_name(form: str, text: str) -> None:
    report = article(text)
    found = list(occurrences(report, level(text), form))
    assert all(fold(span.of(text)) == fold(form) for span in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


def test_a_name_is_not_found_within_a_word_nor_over_the_end_of_a_paragraph() -> None:
    text = "Ada Quill, Ada Quills, McAda Quill, Ada\nQuill"
    assert list(occurrences(article(text), level(text), "Ada Quill")) == [Span(0, 9)]
