"""Pairs of forms from the literature and general knowledge: those that are one name, and those that must stay apart."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.analysis.model import EntityKind
from reader.analysis.variants import Likeness, blocking_keys, form_likeness, part_likeness
from reader.analysis.variants.letters import match_letters
from reader.analysis.variants.systems import System

Pair = tuple[str, str, str, str]


def _pairs(file: str) -> Iterator[Pair]:
    for line in Path(__file__).with_name(file).read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            kind, level, one, other = (cell.strip() for cell in line.split("|"))
            yield kind, level, one, other


ALIKE, APART = tuple(_pairs("alike.txt")), tuple(_pairs("apart.txt"))


def _likeness(kind: str, one: str, other: str) -> Likeness | None:
    return part_likeness(one, other) if kind == "part" else form_likeness(one, other, EntityKind(kind))


@pytest.mark.parametrize(("kind", "level", "one", "other"), ALIKE)
def test_forms_of_one_name_are_alike(kind: str, level: str, one: str, other: str) -> None:
    found = _likeness(kind, one, other)
    assert found is not None
    assert found.certain or level == "perhaps"
    assert found.note.endswith(".")


@pytest.mark.parametrize(("kind", "level", "one", "other"), APART)
def test_different_names_are_never_certainly_alike(kind: str, level: str, one: str, other: str) -> None:
    found = _likeness(kind, one, other)
    assert found is None or (level == "unsure" and not found.certain)


@pytest.mark.parametrize(("kind", "level", "one", "other"), ALIKE)
def test_forms_of_one_name_share_a_key(kind: str, level: str, one: str, other: str) -> None:
    assert blocking_keys(one) & blocking_keys(other)


def test_the_order_of_the_two_forms_does_not_matter() -> None:
    for kind, _, one, other in (*ALIKE, *APART):
        there, back = _likeness(kind, one, other), _likeness(kind, other, one)
        assert (there and (there.rule, there.certain)) == (back and (back.rule, back.certain)), (one, other)


def test_a_korean_name_that_looks_japanese_is_not_called_so() -> None:
    korean, japanese = match_letters("yoon", "yon", System.NONE), match_letters("ohno", "ono", System.NONE)
    assert korean is not None
    assert "Japanese" not in (korean.likeness.note or "")
    assert japanese is not None
    assert "Japanese" in (japanese.likeness.note or "")
