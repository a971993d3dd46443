"""Forms of any kind: hostile input, time, and names that are not of persons."""

from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.model import EntityKind, Rule
from reader.analysis.name_lists import rows
from reader.analysis.variants import form_likeness, person_likeness

KINDS = st.sampled_from((EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION))
# Letters of every script that is read, and what stands between them.
WORDS = st.text(st.sampled_from("aeiouygkhstzvwAKM -.',éøß윤석젤ーチトабвїґلقد习近"), max_size=16)


@given(st.text(max_size=40), st.text(max_size=40), KINDS)
def test_any_two_texts_can_be_compared(one: str, other: str, kind: EntityKind) -> None:
    found = form_likeness(one, other, kind)
    assert found is None or found.note


@given(WORDS, WORDS, KINDS)
def test_the_order_of_any_two_forms_does_not_matter(one: str, other: str, kind: EntityKind) -> None:
    there, back = form_likeness(one, other, kind), form_likeness(other, one, kind)
    assert (there and there.certain) == (back and back.certain)


@given(WORDS, KINDS)
def test_a_form_is_like_itself(form: str, kind: EntityKind) -> None:
    found = form_likeness(form, form, kind)
    assert found is not None
    assert found.rule is Rule.EXACT


@pytest.mark.parametrize(
    ("one", "other"),
    [("Kharkiv Oblast", "Kharkov Oblast"), ("al-Qaeda", "al Qaida"), ("Yomiuri Shimbun", "Yomiuri Shinbun")],
)
def test_other_names_are_compared_word_by_word(one: str, other: str) -> None:
    found = form_likeness(one, other, EntityKind.ORGANISATION)
    assert found is not None
    assert found.certain


@pytest.mark.parametrize(
    ("one", "other"), [("Bank of Kharkiv", "Kharkiv"), ("Ministry of Defence", "Ministry of Justice"), ("ABC", "ABD")]
)
def test_other_names_with_other_words_are_apart(one: str, other: str) -> None:
    assert form_likeness(one, other, EntityKind.ORGANISATION) is None


def test_long_words_take_no_longer_than_they_should() -> None:
    start = process_time()
    form_likeness("a" * 5000, "e" * 5000, EntityKind.PLACE)
    form_likeness(" ".join(["Mohammed"] * 500), " ".join(["Muhammad"] * 500), EntityKind.PERSON)
    assert process_time() - start < 1


def test_a_thousand_names_are_compared_in_a_moment() -> None:
    given_names, family_names = ([cells[0] for cells in rows(file)][:1000] for file in ("given.tsv", "family.tsv"))
    names = [" ".join(pair) for pair in zip(given_names, family_names, strict=True)]
    person_likeness("Bill Clinton", "William Clinton")  # reads the lists
    start = process_time()
    for one, other in pairwise(names):
        person_likeness(one, other)
    assert process_time() - start < 2
