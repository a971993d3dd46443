"""Dates in words and on a line of time, without a window."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.ui.findings.time_scale import Stretch, close, ticks, whole
from reader.ui.words.times import day_of, extent, readable


@pytest.mark.parametrize(
    ("value", "words", "first", "days"),
    [
        ("2019-03-12", "Tue 12 Mar 2019", "2019-03-12", 1),
        ("2019-03", "March 2019", "2019-03-01", 31),
        ("2019", "2019", "2019-01-01", 365),
        ("201", "the 2010s", "2010-01-01", 3652),
        ("19", "the 1900s", "1900-01-01", 36524),
        ("2019-03-12TEV", "Tue 12 Mar 2019, evening", "2019-03-12", 0.125),
        ("2019-03-12T18:30+09:00", "Tue 12 Mar 2019, 18:30 UTC+09:00", "2019-03-12", 0),
        ("2019-SU", "summer 2019", "2019-06-01", 92),
        ("2019-WI", "winter 2019", "2019-12-01", 91),
        ("2019-Q3", "third quarter of 2019", "2019-07-01", 92),
        ("2019-W11", "week of Mon 11 Mar 2019", "2019-03-11", 7),
        ("2019-W11-WE", "weekend of Sat 16 Mar 2019", "2019-03-16", 2),
        ("2019-03-01/2019-03-08", "Fri 1 Mar 2019 to Fri 8 Mar 2019", "2019-03-01", 8),
    ],
)
def test_a_value_reads_well_and_has_its_place_in_time(value: str, words: str, first: str, days: float) -> None:
    assert readable(value) == words
    reach = extent(value)
    assert reach is not None
    assert day_of(reach[0]).isoformat() == first
    assert reach[1] - reach[0] == pytest.approx(days)


@pytest.mark.parametrize(
    "value", ["", "2019-13", "2019-02-30", "0000", "XXXX-05", "2019-W60", "P3D", "12 March", "9999"]
)
def test_what_is_no_time_stays_as_it_is(value: str) -> None:
    assert readable(value) == value
    assert extent(value) is None


def test_a_reference_to_no_time_is_worded_and_has_no_place() -> None:
    assert readable("PAST_REF") == "in the past"
    assert extent("PAST_REF") is None


def test_single_times_far_off_do_not_crowd_the_others() -> None:
    near = [(737_000.0 + day, 737_001.0 + day) for day in range(10)]
    seen = close([(700_000.0, 700_001.0), *near])
    assert seen.length < 30
    assert all(0 <= seen.share(first) <= 1 for first, _ in near)
    everything = whole([(700_000.0, 700_001.0), *near])
    assert everything.share(700_000.0) > 0
    assert close(near) == whole(near)


days = st.floats(min_value=1000, max_value=3_000_000, allow_nan=False)


@given(days, st.floats(min_value=2, max_value=100_000), st.floats(min_value=0.1, max_value=10), st.floats(0, 1))
def test_what_is_zoomed_around_stays_where_it_is(first: float, length: float, factor: float, share: float) -> None:
    before = Stretch(first, first + length)
    around = before.at(share)
    assert before.zoomed(factor, around).share(around) == pytest.approx(before.share(around), abs=1e-6)


@given(days, st.floats(min_value=0, max_value=5000), days, st.floats(min_value=2, max_value=5000))
def test_a_time_is_brought_into_sight(first: float, lasting: float, begin: float, length: float) -> None:
    seen = Stretch(begin, begin + length).holding(first, first + lasting)
    assert seen.first <= first
    assert first + lasting <= seen.last


@given(days, st.floats(min_value=2, max_value=200_000), st.integers(min_value=1, max_value=30))
def test_ticks_are_in_order_few_and_in_sight(first: float, length: float, most: int) -> None:
    stretch = Stretch(first, min(first + length, 3_600_000.0))
    found = [day for day, _ in ticks(stretch, most)]
    assert found == sorted(set(found))
    assert len(found) <= 2 * most + 2
    assert all(stretch.first <= day <= stretch.last for day in found)
