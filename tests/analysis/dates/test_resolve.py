"""What expressions come to: the calendar alone."""

from datetime import date, timedelta

import pytest

from reader.analysis.dates.expressions import (
    Calendar,
    Directed,
    Expression,
    Fixed,
    Numeric,
    Period,
    SamePeriod,
    Shifted,
    Tense,
    Unit,
    WeekOf,
)
from reader.analysis.dates.resolve import Anchor, resolve

FRIDAY = "1998-02-13"


def value(
    expression: Expression, anchor: str | None = FRIDAY, tense: Tense = Tense.UNMARKED, context: str | None = None
) -> str | None:
    return resolve(expression, Anchor.parse(anchor), tense, context)


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        (Calendar(1989, 10, 30), "1989-10-30"),
        (Calendar(1989, 10), "1989-10"),
        (Calendar(1989), "1989"),
        (Fixed("198"), "198"),
        (Period("Q3", 1989), "1989-Q3"),
        (WeekOf(-1, Calendar(2009, 3)), "2009-W13"),
        (Numeric(10, 30, 1989), "1989-10-30"),
    ],
)
def test_what_is_said_in_full_needs_no_anchor(expression: Expression, expected: str) -> None:
    assert value(expression, None) == expected
    assert value(expression, FRIDAY, Tense.FUTURE) == expected


@pytest.mark.parametrize(
    ("expression", "past", "future"),
    [
        (Calendar(weekday=0), "1998-02-09", "1998-02-16"),
        (Calendar(weekday=4), "1998-02-13", "1998-02-13"),
        (Calendar(weekday=5, part="TEV"), "1998-02-07TEV", "1998-02-14TEV"),
        (Calendar(month=2), "1998-02", "1998-02"),
        (Calendar(month=9), "1997-09", "1998-09"),
        (Calendar(month=6, day=3), "1997-06-03", "1998-06-03"),
        (Calendar(day=21), "1998-01-21", "1998-02-21"),
        (Period("Q1"), "1998-Q1", "1998-Q1"),
        (Period("Q3"), "1997-Q3", "1998-Q3"),
        (Period("SU"), "1997-SU", "1998-SU"),
        (Period("WE"), "1998-W06-WE", "1998-W07-WE"),
        (Directed(Calendar(weekday=2), 0), "1998-02-11", "1998-02-18"),
    ],
)
def test_the_tense_decides_what_is_left_open(expression: Expression, past: str, future: str) -> None:
    assert value(expression, tense=Tense.PAST) == past
    assert value(expression, tense=Tense.FUTURE) == future


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        (Directed(Calendar(weekday=4), -1), "1998-02-06"),
        (Directed(Calendar(weekday=4), 1), "1998-02-20"),
        (Directed(Calendar(month=2), -1), "1997-02"),
        (Directed(Calendar(month=6), -1), "1997-06"),
        (Directed(Calendar(month=6), 1), "1998-06"),
        (Directed(Calendar(month=1), 1), "1999-01"),
        (Directed(Period("SP"), 1), "1998-SP"),
        (Directed(Period("SU"), -1), "1997-SU"),
        (Shifted(Unit.DAY, -1), "1998-02-12"),
        (Shifted(Unit.WEEK, -1), "1998-W06"),
        (Shifted(Unit.WEEK, 0), "1998-W07"),
        (Shifted(Unit.WEEKEND, 1), "1998-W08-WE"),
        (Shifted(Unit.MONTH, -2), "1997-12"),
        (Shifted(Unit.QUARTER, -1), "1997-Q4"),
        (Shifted(Unit.YEAR, 1), "1999"),
        (Shifted(Unit.DECADE, -1), "198"),
        (Shifted(Unit.CENTURY, -1), "18"),
        (Shifted(Unit.MONTH, -1, Calendar(day=30)), "1998-01-30"),
        (Shifted(Unit.YEAR, 1, Calendar(month=10)), "1999-10"),
        (Shifted(Unit.YEAR, -1, Period("Q1")), "1997-Q1"),
        (Shifted(Unit.WEEK, -1, Calendar(weekday=4)), "1998-02-06"),
        (SamePeriod(-1), "1997"),
    ],
)
def test_what_is_counted_from_the_day_of_publication(expression: Expression, expected: str) -> None:
    assert value(expression) == expected
    assert value(expression, None) is None


@pytest.mark.parametrize(
    ("expression", "context", "expected"),
    [
        (Shifted(Unit.DAY, -1, context=True, part="TEV"), "1997-12-24", "1997-12-23TEV"),
        (Shifted(Unit.DAY, 0, context=True), "1997-12-24TNI", "1997-12-24"),
        (Shifted(Unit.YEAR, -1, context=True), "1990-06", "1989"),
        (Shifted(Unit.YEAR, -1, context=True), "1989-Q3", "1988-Q3"),
        (Shifted(Unit.YEAR, 0, context=True), "1989-Q3", "1989"),
        (Shifted(Unit.MONTH, -1, context=True), "1990-01-15", "1989-12"),
        (Shifted(Unit.DAY, -1, context=True), "1990", "1998-02-12"),
        (SamePeriod(-1), "1989-Q3", "1988-Q3"),
        (SamePeriod(-1), "2010-02", "2009-02"),
    ],
)
def test_what_is_counted_from_what_was_spoken_of(expression: Expression, context: str, expected: str) -> None:
    assert value(expression, context=context) == expected


@pytest.mark.parametrize(
    ("published", "expression", "tense", "expected"),
    [
        ("2009-05-28", Calendar(month=6, day=1), Tense.PAST, "2009-06-01"),
        ("2021-05-21", Calendar(month=5, day=12), Tense.FUTURE, "2021-05-12"),
        ("2024-11-13", Calendar(month=10), Tense.FUTURE, "2024-10"),
        ("2024-10-22", Calendar(day=18), Tense.FUTURE, "2024-10-18"),
        ("2006-08-19", Period("Q4"), Tense.PAST, "2006-Q4"),
    ],
)
def test_nearness_outweighs_a_doubtful_tense(
    published: str, expression: Expression, tense: Tense, expected: str
) -> None:
    assert value(expression, published, tense) == expected


def test_a_weekday_chooses_among_days_of_one_number() -> None:
    assert value(Calendar(weekday=4, day=15), "2019-03-14") == "2019-03-15"
    assert value(Calendar(weekday=2, day=13), "2019-03-14") == "2019-03-13"


@pytest.mark.parametrize(
    ("published", "known"),
    [
        ("2024-10", {Shifted(Unit.MONTH, -1): "2024-09", Calendar(month=6): "2024-06", Shifted(Unit.DAY, -1): None}),
        ("2024", {Shifted(Unit.YEAR, -1): "2023", Calendar(month=6): None, Calendar(weekday=1): None}),
    ],
)
def test_an_anchor_known_in_part_tells_only_what_it_can(published: str, known: dict[Expression, str | None]) -> None:
    assert {expression: value(expression, published) for expression in known} == known


@pytest.mark.parametrize(
    "expression", [Calendar(2023, 2, 30), Shifted(Unit.YEAR, -9000), Shifted(Unit.DAY, 10**9), Calendar(0)]
)
def test_what_no_calendar_holds_has_no_value(expression: Expression) -> None:
    assert value(expression) is None


def test_the_habit_decides_the_order_of_two_numbers() -> None:
    assert resolve(Numeric(7, 8, 2007), None, day_first=False) == "2007-07-08"
    assert resolve(Numeric(7, 8, 2007), None, day_first=True) == "2007-08-07"
    assert resolve(Numeric(30, 10, 2024), None, day_first=False) == "2024-10-30"


@pytest.mark.parametrize(
    ("name", "begins", "over"),
    [
        ("Q1", "2005-01-01", "2005-04-01"),
        ("Q2", "2005-04-01", "2005-07-01"),
        ("Q3", "2005-07-01", "2005-10-01"),
        ("Q4", "2005-10-01", "2006-01-01"),
        ("H1", "2005-01-01", "2005-07-01"),
        ("H2", "2005-07-01", "2006-01-01"),
        ("SP", "2005-03-01", "2005-06-01"),
        ("SU", "2005-06-01", "2005-09-01"),
        ("FA", "2005-09-01", "2005-12-01"),
    ],
)
def test_the_parts_of_a_year_begin_and_end_to_the_day(name: str, begins: str, over: str) -> None:
    def before(day: str) -> str:
        return (date.fromisoformat(day) - timedelta(days=1)).isoformat()

    coming, last = Directed(Period(name), 1), Directed(Period(name), -1)
    assert [value(coming, day) for day in (before(begins), begins)] == [f"2005-{name}", f"2006-{name}"]
    assert [value(last, day) for day in (before(over), over)] == [f"2004-{name}", f"2005-{name}"]
    planned = [value(Period(name), day, Tense.FUTURE) for day in (before(over), over)]
    assert planned == [f"2005-{name}", f"2006-{name}"]


def test_a_century_is_a_hundred_years() -> None:
    assert value(Shifted(Unit.CENTURY, -1), "2000-01-10") == "19"
    assert value(Shifted(Unit.CENTURY, 1), "1999-12-10") == "20"


def test_a_season_that_is_under_way_or_to_come_is_this_one() -> None:
    assert value(Directed(Period("SU"), 0)) == "1998-SU"
    assert value(Directed(Period("SU"), 0), "1998-07-04") == "1998-SU"


def test_an_anchor_is_as_fine_as_what_is_known() -> None:
    assert Anchor.parse("2005") == Anchor(date(2005, 1, 1), Unit.YEAR)
    assert Anchor.parse("2005-06") == Anchor(date(2005, 6, 1), Unit.MONTH)
    assert Anchor.parse("2005-06-03T10:00") == Anchor(date(2005, 6, 3))
    assert Anchor.parse("0000-05-01") is Anchor.parse("2005-13") is Anchor.parse(None) is None
