"""Which matches are told: the same ones, and as many, whichever of the two reports stands left."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.analyse import analyse
from reader.analysis.model import Analysis
from reader.comparison.compare import compare
from reader.comparison.model import Comparison, Passage
from reader.comparison.passages.told import told
from reader.comparison.scroll_map import forward_chain, scroll_map
from reader.document.model import Span
from tests.factories import article

_PLACES = st.integers(min_value=0, max_value=7)
_MATCHES = st.dictionaries(st.tuples(_PLACES, _PLACES), st.sampled_from((0.5, 0.6, 0.7, 0.8)), max_size=30)


def match(left: int, right: int, score: float) -> Passage:
    one, other = (Span(place * 30, place * 30 + 20 + place) for place in (left, right))
    return Passage(f"p-{left}-{right}", one, other, score, ())


@given(_MATCHES)
def test_no_sentence_with_a_match_is_left_out(found: dict[tuple[int, int], float]) -> None:
    passages = [match(*ends, score) for ends, score in found.items()]
    shown = told(passages)
    assert {each.left for each in shown} == {each.left for each in passages}
    assert {each.right for each in shown} == {each.right for each in passages}
    assert {each.id for each in forward_chain(passages)} <= {each.id for each in shown}


def test_of_equally_good_matches_all_are_told() -> None:
    rivals = [match(0, 0, 0.8), match(0, 1, 0.7), match(1, 1, 0.9), match(2, 2, 0.6), match(2, 3, 0.6)]
    assert {each.id for each in told(rivals)} == {"p-0-0", "p-1-1", "p-2-2", "p-2-3"}


def test_what_the_person_made_is_told_however_weak() -> None:
    weak = replace(match(0, 1, 0.0), basis="manual")
    assert weak in told([match(0, 0, 0.9), match(1, 1, 0.9), weak])


TOPICS = ("harbour master", "turnip cargo", "brass band", "lighthouse lamp", "breakwater repair", "ferry timetable")


def report(order: tuple[int, ...], tail: str) -> Analysis:
    """Many sentences of one subject, so that each has more rivals than are looked at from one side."""
    said = (f"The {TOPICS[n % 6]} and the {TOPICS[(n // 6) % 6]} were discussed in Port Alder, {tail}." for n in order)
    return analyse(article(" ".join(said), name=f"{tail}.txt"), None)


@pytest.fixture(scope="module")
def both_ways() -> tuple[Comparison, Comparison]:
    left = report(tuple(range(36)), "people recalled")
    right = report(tuple(n * 7 % 36 for n in range(30)), "a clerk noted")
    return compare(left, right), compare(right, left)


def test_swapping_the_reports_changes_no_match(both_ways: tuple[Comparison, Comparison]) -> None:
    here, there = both_ways
    assert len(here.passages) > 36
    ends = {(each.left, each.right, each.score) for each in here.passages}
    assert ends == {(each.right, each.left, each.score) for each in there.passages}
    assert (here.unmatched_left, here.unmatched_right) == (there.unmatched_right, there.unmatched_left)


@given(_MATCHES)
def test_what_crosses_the_way_of_reading_crosses_it_from_either_side(found: dict[tuple[int, int], float]) -> None:
    passages = [match(*ends, score) for ends, score in found.items()]
    way = scroll_map(300, 300, passages)
    back = replace(way, points=tuple((right, left) for left, right in way.points))
    for each in passages:
        assert way.crosses(each.left, each.right) == back.crosses(each.right, each.left)
