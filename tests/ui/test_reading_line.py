"""How two panes are kept side by side, as pure functions: no window, no toolkit."""

from hypothesis import given
from hypothesis import strategies as st

from reader.comparison.scroll_map import ScrollMap
from reader.ui.together.ladder import Ladder, ladder
from reader.ui.together.reading_line import Reach, aligned, line_at, value_at

EXTENT = st.integers(1, 60_000)


@st.composite
def ladders(draw: st.DrawFn) -> Ladder:
    """Texts of some blocks, a few of them folded to nothing, on a page with a margin above."""
    sizes = draw(
        st.lists(st.tuples(st.integers(1, 400), st.sampled_from([0, 0, 20, 60, 300])), min_size=1, max_size=30)
    )
    starts, tops, place, top = [], [], 0, 32
    for length, height in sizes:
        starts.append(place)
        tops.append(top if height else 0)
        place, top = place + length, top + height
    return ladder(starts, tops, place, top + 32)


@st.composite
def maps(draw: st.DrawFn, left: float, right: float) -> ScrollMap:
    inner = draw(st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), max_size=6))
    ours, theirs = (sorted(pair[side] for pair in inner) for side in (0, 1))
    middle = ((one * left, other * right) for one, other in zip(ours, theirs, strict=True))
    return ScrollMap(((0.0, 0.0), *middle, (left, right)))


@given(EXTENT, st.integers(1, 3_000), st.floats(0, 1))
def test_the_reading_line_leads_to_every_height_and_back(maximum: int, page: int, share: float) -> None:
    assert line_at(0, maximum, page) == 0
    assert line_at(maximum, maximum, page) == maximum + page
    height = share * (maximum + page)
    value = value_at(height, maximum, page)
    assert 0 <= value <= maximum
    assert abs(line_at(value, maximum, page) - height) < 1e-6 * (maximum + page)
    assert value <= line_at(value, maximum, page) + 1e-9 <= value + page + 1e-6


@given(ladders(), st.floats(0, 1), st.floats(0, 1))
def test_heights_and_places_rise_together(rungs: Ladder, one: float, other: float) -> None:
    low, high = sorted((one, other))
    length, height = rungs.places[-1], rungs.heights[-1]
    assert rungs.height(low * length) <= rungs.height(high * length)
    assert rungs.place(low * height) <= rungs.place(high * height)
    assert rungs.height(length) == height
    assert rungs.place(height) == length
    assert rungs.height(0) == 0
    assert abs(rungs.height(rungs.place(low * height)) - low * height) < 1e-6 * height


@given(st.data(), ladders(), ladders(), st.integers(5, 1500))
def test_the_other_pane_never_runs_backwards_and_reaches_both_ends(
    data: st.DataObject, left: Ladder, right: Ladder, page: int
) -> None:
    both = data.draw(maps(left.places[-1], right.places[-1]))
    leader, follower = reach(left, page), reach(right, page)
    values = sorted(data.draw(st.lists(st.integers(0, leader.maximum), min_size=2, max_size=8)))
    found = [aligned(value, leader, follower, both.to_right) for value in (0, *values, leader.maximum)]
    assert found == sorted(found)
    assert found[0] == 0
    if leader.maximum:
        assert found[-1] == follower.maximum


def reach(rungs: Ladder, page: int) -> Reach:
    return Reach(rungs, max(0, int(rungs.heights[-1]) - page), page)


def test_what_belongs_together_stands_at_one_height_in_the_middle_of_the_texts() -> None:
    left = Reach(Ladder((0, 10_000), (0, 5_800)), 5_000, 800)
    right = Reach(Ladder((0, 30_000), (0, 15_800)), 15_000, 800)
    both = ScrollMap(((0, 0), (4_000, 9_000), (4_200, 9_200), (10_000, 30_000)))
    value = round(left.ladder.height(4_100)) - 400
    answer = aligned(value, left, right, both.to_right)
    assert abs((right.ladder.height(9_100) - answer) - 400) <= 2
    assert abs(aligned(answer, right, left, both.to_left) - value) <= 2
