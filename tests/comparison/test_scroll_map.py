"""Synchronised reading: positions of one report in the other, on tiny texts and by properties."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.comparison.model import Passage
from reader.comparison.scroll_map import ScrollMap, forward_chain, scroll_map
from reader.document.model import Span


def letters(left: str, right: str) -> list[Passage]:
    """Every letter is a passage of ten code points; equal letters correspond."""
    return [
        passage(10 * i, 10 * i + 10, 10 * j, 10 * j + 10)
        for i, one in enumerate(left)
        for j, other in enumerate(right)
        if one == other
    ]


def passage(left: int, left_end: int, right: int, right_end: int, score: float = 1.0) -> Passage:
    return Passage(f"p-{left}-{right}", Span(left, left_end), Span(right, right_end), score, ())


def chained(left: str, right: str) -> str:
    return "".join(left[each.left.start // 10] for each in forward_chain(letters(left, right)))


@pytest.mark.parametrize(
    ("left", "right", "chain"),
    [
        ("abc", "abc", "abc"),
        ("abc", "xaxbxcx", "abc"),
        ("abcd", "dabc", "abc"),
        ("abc", "", ""),
        ("aba", "bab", "ab"),
        ("abcde", "edcba", "a"),
    ],
)
def test_the_longest_forward_chain_is_found(left: str, right: str, chain: str) -> None:
    assert len(chained(left, right)) == len(chain)
    assert chained(left, right) in {chain, "ba", *"abcde"}


def test_one_strong_long_passage_outweighs_two_weak_short_ones() -> None:
    strong = passage(20, 60, 0, 40, 0.9)
    weak = [passage(0, 10, 50, 60, 0.6), passage(70, 80, 80, 90, 0.6)]
    assert forward_chain([*weak, strong]) == (strong, weak[1])


def test_material_that_was_moved_does_not_drag_the_view() -> None:
    mapping = scroll_map(40, 40, letters("abcd", "dabc"))
    assert [mapping.to_right(at) for at in (0, 5, 15, 30)] == [10, 15, 25, 40]


def test_a_stretch_without_a_counterpart_is_passed_while_the_other_side_waits() -> None:
    mapping = scroll_map(30, 20, letters("axb", "ab"))
    assert [mapping.to_right(at) for at in (5, 10, 15, 20, 25)] == [5, 10, 10, 10, 15]
    assert mapping.to_left(10) == 20


def test_between_anchors_the_same_fraction_of_the_way_is_gone() -> None:
    mapping = scroll_map(40, 60, letters("axxb", "ayyyyb"))
    assert mapping.to_right(20) == 30
    assert mapping.to_left(30) == 20


def test_without_passages_reading_is_proportional() -> None:
    assert scroll_map(100, 50, []).to_right(30) == 15


def test_weak_passages_hold_nothing() -> None:
    assert scroll_map(100, 100, [passage(0, 10, 80, 90, 0.3)]).to_right(5) == 5


def test_pins_hold_and_passages_that_cross_one_give_way() -> None:
    mapping = scroll_map(40, 40, letters("abcd", "abcd"), pins=[(20, 10)])
    assert mapping.to_right(20) == 10
    assert mapping.to_left(10) == 20


def test_a_pin_at_the_very_beginning_holds() -> None:
    assert scroll_map(40, 40, [], pins=[(0, 10)]).to_right(0) == 10
    assert scroll_map(40, 40, [], pins=[(10, 0)]).to_left(0) == 10


def test_of_pins_that_cross_the_first_one_holds() -> None:
    assert scroll_map(40, 40, [], pins=[(20, 10), (10, 30)]).to_right(20) == 10


def test_empty_texts() -> None:
    assert scroll_map(0, 0, []).to_right(0) == 0
    assert scroll_map(0, 10, []).to_left(7) == 0


SPANS = st.tuples(st.integers(0, 90), st.integers(0, 12)).map(lambda each: Span(each[0], each[0] + each[1]))
PASSAGES = st.lists(
    st.builds(Passage, st.just("p"), SPANS, SPANS, st.sampled_from([0.4, 0.5, 0.75, 1.0]), st.just(())), max_size=7
)
PINS = st.lists(st.tuples(st.integers(-3, 103), st.integers(-3, 103)), max_size=3)


@given(PASSAGES, PINS, st.lists(st.floats(-5, 110), min_size=2, max_size=6))
def test_the_mapping_is_monotone_stays_inside_and_agrees_with_its_inverse(
    passages: list[Passage], pins: list[tuple[int, int]], positions: list[float]
) -> None:
    mapping = scroll_map(102, 102, passages, pins)
    positions.sort()
    for there, back in ((mapping.to_right, mapping.to_left), (mapping.to_left, mapping.to_right)):
        reached = [there(position) for position in positions]
        assert reached == sorted(reached)
        assert all(0 <= position <= 102 for position in reached)
        assert [there(back(position)) for position in reached] == pytest.approx(reached, abs=1e-6)


@given(PASSAGES)
def test_the_chain_runs_forward_and_no_other_is_heavier(passages: list[Passage]) -> None:
    chain = forward_chain(passages)
    assert forward(chain)
    heaviest = max(
        weight(some)
        for size in range(len(passages) + 1)
        for some in combinations(sorted(passages, key=lambda each: each.left), size)
        if forward(some)
    )
    assert weight(chain) == pytest.approx(heaviest)


def weight(chain: tuple[Passage, ...]) -> float:
    return sum(each.score * min(len(each.left), len(each.right)) for each in chain)


def forward(chain: tuple[Passage, ...]) -> bool:
    return all(
        one.left.end <= other.left.start and one.right.end <= other.right.start
        for at, one in enumerate(chain)
        for other in chain[at + 1 :]
    )


def test_the_mapping_passes_through_its_points() -> None:
    mapping = ScrollMap(((0, 0), (10, 30), (20, 40)))
    assert mapping.to_right(10) == 30
    assert mapping.to_left(35) == 15
