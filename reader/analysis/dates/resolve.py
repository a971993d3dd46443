"""From an expression to its TIMEX3-style value. Pure; python-dateutil does the arithmetic.

Not responsible for choosing the anchor or reading the tense: the caller says both.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

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

_STARTS = {"Q1": 1, "Q2": 4, "Q3": 7, "Q4": 10, "H1": 1, "H2": 7, "SP": 3, "SU": 6, "FA": 9, "WI": 12}
_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?!\d)(?!-[A-Z])")
_PERIOD = re.compile(r"(\d{4})-([A-Z]\w)")
_YEARS = range(1, 9999)


@dataclass(frozen=True, slots=True)
class Anchor:
    """The day something was said, as far as it is known; `known` is the finest unit that is."""

    day: date
    known: Unit = Unit.DAY

    @classmethod
    def parse(cls, value: str | None) -> "Anchor | None":
        """The anchor that an ISO 8601 or TIMEX3 value gives, cut to what is known; `None` where it gives none."""
        found = _DATE.match(value or "")
        if not found:
            return None
        year, month, day = (int(part) if part else None for part in found.groups())
        try:
            made = date(year or 0, month or 1, day or 1)
        except ValueError:
            return None
        return cls(made, Unit.DAY if day else Unit.MONTH if month else Unit.YEAR)

    def knows(self, unit: Unit) -> bool:
        return _FINENESS[self.known] <= _FINENESS[unit]


_LENGTHS = {
    Unit.DAY: (1, 0),
    Unit.WEEK: (7, 0),
    Unit.WEEKEND: (7, 0),
    Unit.MONTH: (0, 1),
    Unit.QUARTER: (0, 3),
    Unit.YEAR: (0, 12),
    Unit.DECADE: (0, 120),
    Unit.CENTURY: (0, 1200),
}
_DIGITS = {Unit.DAY: 10, Unit.MONTH: 7, Unit.YEAR: 4, Unit.DECADE: 3, Unit.CENTURY: 2}
_FINENESS = {
    Unit.DAY: 0,
    Unit.WEEK: 0,
    Unit.WEEKEND: 0,
    Unit.MONTH: 1,
    Unit.QUARTER: 1,
    Unit.YEAR: 2,
    Unit.DECADE: 2,
    Unit.CENTURY: 2,
}


def resolve(
    expression: Expression,
    anchor: Anchor | None,
    tense: Tense = Tense.UNMARKED,
    context: str | None = None,
    *,
    day_first: bool = False,
) -> str | None:
    """The value of `expression`, `None` when it depends on what is not known or names no day there is.

    `context` is the value the text spoke of last.
    """
    try:
        return _value(expression, anchor, tense, context, day_first)
    except (ValueError, OverflowError):  # the 31st of June, the year 0
        return None


def _value(  # noqa: PLR0911 - one case for each kind of expression
    expression: Expression, anchor: Anchor | None, tense: Tense, context: str | None, day_first: bool
) -> str | None:
    match expression:
        case Fixed(value):
            return value
        case Numeric(first, second, year):
            day, month = (first, second) if (day_first and second <= 12) or first > 12 else (second, first)
            return date(year, month, day).isoformat()
        case Calendar():
            return _calendar(expression, anchor, tense)
        case Period(name, year):
            return _period(name, year, anchor, tense)
        case WeekOf(number, month):
            start = Anchor.parse(_calendar(month, anchor, tense))
            return _week(_day_in_week(start.day, number)) if start else None
        case Directed(of, direction):
            return _directed(of, direction, anchor, tense)
        case Shifted():
            return _shifted(expression, anchor, context)
        case SamePeriod(years):
            return _same_period(years, anchor, context)


def _day_in_week(first: date, number: int) -> date:
    if number < 0:
        return first + relativedelta(months=1, days=-7)
    return first + timedelta(days=7 * number - 4)


# ---- days, months and years as they are named


def _calendar(said: Calendar, anchor: Anchor | None, tense: Tense) -> str | None:
    if said.year is not None:
        return _written(said.year, said.month, said.day) + said.part
    if anchor is None:
        return None
    if said.month is not None and said.day is None:
        if not anchor.knows(Unit.MONTH):
            return None
        return _month(_chosen_month(said.month, anchor.day, tense))
    if not anchor.knows(Unit.DAY):
        return None
    # Between two Fridays nothing but the tense decides.
    length = timedelta(days=28 if said.day is None else 365 if said.month else 30)
    chosen = _chosen(_candidates(said, anchor.day), anchor.day, tense, length)
    return chosen.isoformat() + said.part if chosen else None


def _written(year: int, month: int | None, day: int | None) -> str:
    if year not in _YEARS:
        raise ValueError(f"no year: {year}")
    made = date(year, month or 1, day or 1).isoformat()
    return made if day else made[:7] if month else made[:4]


def _chosen_month(month: int, day: date, tense: Tense) -> date:
    this = date(day.year, month, 1)
    if month == day.month:
        return this
    past = this if month < day.month else this - relativedelta(years=1)
    # A month that is just over is not named for the one of next year, whatever stands near it.
    just_over = past + relativedelta(months=3) > day
    return past + relativedelta(years=1) if tense is Tense.FUTURE and not just_over else past


def _candidates(said: Calendar, day: date) -> Iterator[date]:
    """The days around `day` that fit what is said."""
    years_away = (-1, 0, 1) if said.weekday is None else range(-6, 7)
    if said.day is None:
        monday = day - timedelta(days=day.weekday())
        steps = [monday + timedelta(days=7 * weeks + (said.weekday or 0)) for weeks in (-1, 0, 1)]
    elif said.month is None:
        steps = [found for months in range(-3, 4) if (found := _in_month(day, months, said.day))]
    else:
        steps = [found for years in years_away if (found := _in_year(day.year + years, said.month, said.day))]
    fitting = [step for step in steps if said.weekday is None or step.weekday() == said.weekday]
    # A weekday that no such day has is a slip of the pen; the number is the more telling half.
    yield from fitting or steps


def _in_month(day: date, months: int, number: int) -> date | None:
    years, month = divmod(day.month - 1 + months, 12)
    return _in_year(day.year + years, month + 1, number)


def _in_year(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _chosen(candidates: Iterator[date], day: date, tense: Tense, length: timedelta) -> date | None:
    """The last before, or the first after, by the tense: unless that is nearly a whole `length` away.

    Nobody writes "on June 3" of a day eleven months ago where June 3 is next week.
    """
    steps = list(candidates)
    past = max((step for step in steps if step <= day), default=None)
    future = min((step for step in steps if step >= day), default=None)
    if past is None or future is None:
        return past or future
    quarter = length / 4
    if tense is Tense.FUTURE:
        return past if day - past < quarter and future - day > 2 * quarter else future
    far = 3 * quarter if tense is Tense.PAST else 2.5 * quarter
    return future if future - day < quarter and day - past > far else past


# ---- quarters, halves, seasons


def _period(name: str, year: int | None, anchor: Anchor | None, tense: Tense) -> str | None:
    if year is not None:
        return f"{year:04}-{name}"
    if anchor is None or not anchor.knows(Unit.DAY if name == "WE" else Unit.MONTH):
        return None
    if name == "WE":
        over = tense is not Tense.FUTURE and anchor.day.weekday() < 5
        return _cut(anchor.day - timedelta(weeks=over), Unit.WEEKEND)
    start = date(anchor.day.year, _STARTS[name], 1)
    past = start if start <= anchor.day else start - relativedelta(years=1)
    length = 6 if name[0] == "H" else 3
    over = past + relativedelta(months=length) <= anchor.day
    old = past + relativedelta(months=10) <= anchor.day
    later = old or (tense is Tense.FUTURE and over)
    return f"{past.year + later:04}-{name}"


# ---- last, this, next


def _directed(of: Calendar | Period, direction: int, anchor: Anchor | None, tense: Tense) -> str | None:
    if anchor is None or not anchor.knows(_unit(of)):
        return None
    day = anchor.day
    match of:
        case Period(name):
            return _directed_period(name, direction, day)
        case Calendar(month=int(month), day=None):
            this = date(day.year, month, 1)
            if direction < 0 and month >= day.month:
                this -= relativedelta(years=1)
            if direction > 0 and month <= day.month:
                this += relativedelta(years=1)
            return _month(this)
        case Calendar(weekday=int(weekday), day=None, part=part):
            ahead = (weekday - day.weekday()) % 7
            if direction < 0:
                ahead = ahead - 7
            elif direction > 0:
                ahead = ahead or 7
            elif tense is Tense.PAST and ahead:
                ahead -= 7
            return (day + timedelta(days=ahead)).isoformat() + part
        case Calendar():
            wanted = Tense.FUTURE if direction > 0 else Tense.PAST
            return _calendar(of, anchor, wanted)


def _unit(of: Calendar | Period) -> Unit:
    return Unit.MONTH if isinstance(of, Period) or (of.month and not of.day) else Unit.DAY


def _directed_period(name: str, direction: int, day: date) -> str:
    start = date(day.year, _STARTS[name], 1)
    if name == "WI" and day.month <= 2:
        start -= relativedelta(years=1)
    end = start + relativedelta(months=6 if name[0] == "H" else 3)
    if direction < 0 and end > day:
        start -= relativedelta(years=1)
    if direction > 0 and start <= day:
        start += relativedelta(years=1)
    return f"{start.year:04}-{name}"


# ---- so many units away


def _shifted(said: Shifted, anchor: Anchor | None, context: str | None) -> str | None:
    base = Anchor.parse(context) if said.context else None
    period = _PERIOD.match(context or "") if said.context and said.unit is Unit.YEAR else None
    if period:
        return _same_period(said.amount, anchor, context) if said.amount else period[1]
    if base is None or not base.knows(said.unit):
        base = anchor
    if base is None or not base.knows(said.unit):
        return None
    moved = base.day + _delta(said.unit, said.amount)
    if said.inner is not None:
        return _within(said.inner, moved, said.unit)
    return _cut(moved, said.unit) + said.part


def _delta(unit: Unit, amount: int) -> relativedelta:
    if abs(amount) > 9999:
        raise ValueError(f"too far: {amount}")
    days, months = _LENGTHS[unit]
    return relativedelta(days=days * amount, months=months * amount)


def _cut(day: date, unit: Unit) -> str:
    if unit in (Unit.WEEK, Unit.WEEKEND):
        return _week(day) + ("-WE" if unit is Unit.WEEKEND else "")
    if unit is Unit.QUARTER:
        return f"{day.year:04}-Q{(day.month + 2) // 3}"
    return day.isoformat()[: _DIGITS[unit]]


def _within(inner: Calendar | Period, moved: date, unit: Unit) -> str | None:
    if isinstance(inner, Period):
        return f"{moved.year:04}-{inner.name}"
    if inner.weekday is not None and inner.day is None:
        monday = moved - timedelta(days=moved.weekday())
        return (monday + timedelta(days=inner.weekday)).isoformat() + inner.part
    month = inner.month or (moved.month if unit is Unit.MONTH else None)
    return _written(moved.year, month, inner.day) + inner.part


def _same_period(years: int, anchor: Anchor | None, context: str | None) -> str | None:
    period = _PERIOD.match(context or "")
    if period:
        return f"{int(period[1]) + years:04}-{period[2]}"
    base = Anchor.parse(context)
    if base is not None:
        return _cut(base.day + relativedelta(years=years), base.known)
    return _cut(anchor.day + relativedelta(years=years), Unit.YEAR) if anchor and years else None


def _month(day: date) -> str:
    return day.isoformat()[:7]


def _week(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"
