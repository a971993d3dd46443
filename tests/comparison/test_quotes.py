"""Quotations of two reports that are one utterance."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.analyse import analyse
from reader.comparison.compare import compare
from reader.comparison.model import Comparison
from tests.factories import article
from tests.recognisers import WordList

PEOPLE = WordList({"Ada Quill": "PERSON", "Bo Marsh": "PERSON"})


def compared(left: str, right: str) -> Comparison:
    return compare(analyse(article(left), PEOPLE), analyse(article(right, name="right.txt"), PEOPLE))


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        ("We do not sail through fog,", "we do not sail through fog", "identical"),
        ("We ordered a heron,", "We ordered a heron. Then the baker came.", "trimmed"),
        ("They told me that the ship was too old,", "They told me the ship was old,", "reworded"),
        ("They told me that the ship was too old,", "Nobody knows how deep the harbour is,", None),
        ("Received warm signals of the Bo Marsh,", "trust of the Bo Marsh,", None),
    ],
)
def test_relations(left: str, right: str, relation: str | None) -> None:
    pairs = compared(f"“{left}” said Ada Quill.", f'"{right}" said Ada Quill.').quotes
    if relation is None:
        assert [(pair.relation, pair.left is None, pair.right is None) for pair in pairs] == [
            ("none", False, True),
            ("none", True, False),
        ]
    else:
        assert [(pair.relation, pair.speakers) for pair in pairs] == [(relation, "same")]


def test_the_same_words_given_to_another() -> None:
    (pair,) = compared("“We sail at dawn,” said Ada Quill.", "Ada Quill left. “We sail at dawn,” said Bo Marsh.").quotes
    assert (pair.relation, pair.speakers) == ("identical", "different")


def test_speakers_carry_the_ids_of_the_comparison() -> None:
    found = compared("“We sail at dawn,” said Ada Quill.", "“We sail at dawn,” said Ada Quill.")
    ids = {entity.id for entity in found.entities}
    for pair in found.quotes:
        for quote in (pair.left, pair.right):
            assert quote is not None
            assert quote.speaker is not None
            assert quote.speaker.entity in ids


def test_the_difference_points_into_both_texts() -> None:
    left, right = "“The old ship sails at dawn,” said Ada Quill.", "“The new ship sails at dawn,” said Ada Quill."
    (pair,) = compared(left, right).quotes
    replaced = [run for run in pair.difference if run.op == "replace"]
    assert [(run.left.of(left), run.right.of(right)) for run in replaced if run.left and run.right] == [("old", "new")]


def test_a_long_report_beside_itself_is_paired_in_time() -> None:
    text = "\n".join(f"“We saw {number} herons in the fog,” said Ada Quill." for number in range(400))
    begun = time.process_time()
    found = compared(text, text).quotes
    assert len(found) == 400
    assert all(pair.relation == "identical" for pair in found)
    assert time.process_time() - begun < 6


PLAIN = ("the", "a", "ship", "sails", "old", "new", "harbour", "heron", "fog", "at", "dawn", "we")
WORDS = st.lists(st.sampled_from(PLAIN), min_size=4, max_size=12)


@given(st.lists(WORDS, max_size=4), st.lists(WORDS, max_size=4))
@settings(max_examples=60, deadline=None)
def test_every_quotation_stands_in_some_pair(left: list[list[str]], right: list[list[str]]) -> None:
    texts = [
        "\n".join(f"“{' '.join(words)},” said Ada Quill." for words in side) or "Nothing." for side in (left, right)
    ]
    found = compared(*texts)
    assert {pair.left.id for pair in found.quotes if pair.left} == {quote.id for quote in found.left.quotes}
    assert {pair.right.id for pair in found.quotes if pair.right} == {quote.id for quote in found.right.quotes}
    assert len({pair.id for pair in found.quotes}) == len(found.quotes)
    for pair in found.quotes:
        assert (pair.relation == "none") == (pair.left is None or pair.right is None)
        assert pair.similarity is None or 0 <= pair.similarity <= 1
