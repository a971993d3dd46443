"""Values of dates in words."""

import pytest

from reader.export.times import in_order, readable_time


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2019-03-12", "12 March 2019"),
        ("2019-03-12TEV", "12 March 2019, evening"),
        ("2019-Q3", "third quarter of 2019"),
        ("2019-SU", "summer 2019"),
        ("2019-W10", "week of 4 March 2019"),
        ("2019-W10-WE", "weekend of 9 March 2019"),
        ("200", "the 2000s"),
        ("19", "the 1900s"),
        ("2019-03-12/2019-03-14", "12 March 2019 to 14 March 2019"),
        ("2019-W60", "2019-W60"),
        ("PRESENT_REF", "PRESENT_REF"),
    ],
)
def test_values_read_as_a_person_says_them(value: str, words: str) -> None:
    assert readable_time(value) == words


def test_values_stand_in_the_order_of_time() -> None:
    values = [
        *("195", "1959", "2019", "2019-03", "2019-W10", "2019-03-12", "2019-03-12TMO", "2019-03-12T08:30"),
        *("2019-03-12TEV", "2019-03-13", "2019-SU", "2019-Q3", "2019-09-30"),
    ]
    mixed = values[::-1]
    assert sorted(mixed, key=in_order) == values
