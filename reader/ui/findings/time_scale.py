"""A line of time: which stretch of it is in sight, where things stand on it, and where it is ticked. Pure.

Times are days since the first of January of the year 1, as in `ui/words/times.py`.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from reader.ui.words.times import day_of

_SHORT = 400.0
"""Days that are seen well as a whole."""
_MOST = 1 / 2
"""The part of all marks that is brought close where the whole would be too long."""
_LEAST = 2.0
_LONGEST = 3_700_000.0
_ROOM = 0.06  # of the stretch, left free at either end
_DAYS = (1, 2, 7, 14)
_MONTHS = (1, 2, 3, 6)
_YEARS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)


@dataclass(frozen=True, slots=True)
class Stretch:
    """What is in sight, `first` before `last`."""

    first: float
    last: float

    @property
    def length(self) -> float:
        return self.last - self.first

    def share(self, day: float) -> float:
        """Where a day stands, as a share of the stretch; outside [0, 1] where it is out of sight."""
        return (day - self.first) / self.length

    def at(self, share: float) -> float:
        return self.first + share * self.length

    def zoomed(self, factor: float, around: float) -> "Stretch":
        """A longer (`factor` > 1) or shorter stretch in which `around` stays where it is."""
        length = min(max(self.length * factor, _LEAST), _LONGEST)
        first = around - self.share(around) * length
        return Stretch(first, first + length)

    def moved(self, days: float) -> "Stretch":
        return Stretch(self.first + days, self.last + days)

    def holding(self, first: float, last: float) -> "Stretch":
        """This stretch, moved or lengthened as little as brings a time into sight."""
        if last - first > self.length * (1 - _ROOM):
            return whole([(first, last)])
        if first < self.first:
            return self.moved(first - self.first - _ROOM * self.length)
        if last > self.last:
            return self.moved(last - self.last + _ROOM * self.length)
        return self


def whole(times: Sequence[tuple[float, float]]) -> Stretch:
    """The stretch that holds all times, with room at either end."""
    if not times:
        return Stretch(0.0, 1.0)
    first, last = min(start for start, _ in times), max(end for _, end in times)
    room = max((last - first) * _ROOM, _LEAST / 2)
    return Stretch(first - room, last + room)


def close(times: Sequence[tuple[float, float]]) -> Stretch:
    """The stretch to begin with: all, or where some lie far off the shortest that holds half, with what is near."""
    all_of_it = whole(times)
    if all_of_it.length <= _SHORT or len(times) < 3:
        return all_of_it
    ordered = sorted(times)
    wanted = max(2, round(len(ordered) * _MOST))
    windows = [ordered[at : at + wanted] for at in range(len(ordered) - wanted + 1)]
    core = min((whole(window) for window in windows), key=lambda stretch: stretch.length)
    near = (core.first - core.length, core.last + core.length)
    return whole([(first, last) for first, last in times if near[0] <= first and last <= near[1]])


def ticks(stretch: Stretch, most: int) -> Iterator[tuple[float, str]]:
    """At most about `most` places in sight with a code of what is to be named there: day, month, year."""
    return ((day, what) for day, what in _ticks(stretch, most) if stretch.first <= day <= stretch.last)


def _ticks(stretch: Stretch, most: int) -> Iterator[tuple[float, str]]:
    days = stretch.length / max(1, most)
    first, last = day_of(stretch.first), day_of(stretch.last)
    if days <= _DAYS[-1]:
        step = _at_least(_DAYS, days)
        start = first.toordinal() - 1
        start += -start % step
        yield from ((float(day), "day") for day in range(start, last.toordinal(), step))
    elif days <= _MONTHS[-1] * 31:
        yield from _months(first, last, _at_least(_MONTHS, days / 30.4))
    else:
        step = _at_least(_YEARS, days / 365.25)
        start = first.year + -first.year % step
        years = range(start, last.year + 1, step)
        yield from ((float(date(year, 1, 1).toordinal() - 1), "year") for year in years if year > 0)


def _months(first: date, last: date, step: int) -> Iterator[tuple[float, str]]:
    month = first.year * 12 + first.month - 1
    month += -month % step
    while month <= last.year * 12 + last.month - 1:
        yield float(date(month // 12, month % 12 + 1, 1).toordinal() - 1), "month"
        month += step


def _at_least(steps: Sequence[int], wanted: float) -> int:
    return steps[min(bisect_left(steps, wanted), len(steps) - 1)]
