"""What a date expression says, before it is known what day it was said on. Not responsible for what it comes to."""

from dataclasses import dataclass
from enum import StrEnum


class Unit(StrEnum):
    DAY = "day"
    WEEK = "week"
    WEEKEND = "weekend"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


class Tense(StrEnum):
    PAST = "past"
    FUTURE = "future"
    UNMARKED = "unmarked"


@dataclass(frozen=True, slots=True)
class Calendar:
    """A day, month or year as far as it is said; `weekday` counts from Monday 0, `part` is `TMO`, `TEV`, …

    What is missing before the first said part is completed from the anchor and the tense.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    part: str = ""


@dataclass(frozen=True, slots=True)
class Period:
    """A named part of a year: `Q1` to `Q4`, `H1`, `H2`, `SP`, `SU`, `FA`, `WI`."""

    name: str
    year: int | None = None


@dataclass(frozen=True, slots=True)
class WeekOf:
    """The nth week of a month (from 1), or its last (-1)."""

    number: int
    month: Calendar


@dataclass(frozen=True, slots=True)
class Directed:
    """The last (-1), this (0) or the next (1) day, month or period of a name: "last June", "next Friday"."""

    of: Calendar | Period
    direction: int


@dataclass(frozen=True, slots=True)
class Shifted:
    """So many units away: "last week", "two years ago". `inner` is a part of it: "the 30th of last month".

    `context` counts from what the text spoke of last, not from the day of publication: "a day earlier".
    """

    unit: Unit
    amount: int
    inner: "Calendar | Period | None" = None
    context: bool = False
    part: str = ""


@dataclass(frozen=True, slots=True)
class SamePeriod:
    """What the text spoke of last, `years` away: "the same period last year", "the year-earlier quarter"."""

    years: int


@dataclass(frozen=True, slots=True)
class Fixed:
    """A value that nothing else decides: a decade, a century."""

    value: str


@dataclass(frozen=True, slots=True)
class Numeric:
    """Two numbers and a year whose order the report's habit decides."""

    first: int
    second: int
    year: int


Expression = Calendar | Period | WeekOf | Directed | Shifted | SamePeriod | Fixed | Numeric
