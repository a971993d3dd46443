"""Values of dates for a person and for a line of time. Pure but for the person's language.

Values are TIMEX3-style: `2019-03-12TEV`, `2019-W11`, `2019-SU`, `199`, `2019-03-01/2019-03-08`.
"""

import re
from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from reader.ui.words.language import spoken
from reader.ui.words.translation import QT_TRANSLATE_NOOP

_PARTS = {
    "MO": (QT_TRANSLATE_NOOP("Times", "{day}, morning"), 6),
    "DT": (QT_TRANSLATE_NOOP("Times", "{day}, daytime"), 8),
    "MI": (QT_TRANSLATE_NOOP("Times", "{day}, midday"), 12),
    "AF": (QT_TRANSLATE_NOOP("Times", "{day}, afternoon"), 13),
    "EV": (QT_TRANSLATE_NOOP("Times", "{day}, evening"), 18),
    "NI": (QT_TRANSLATE_NOOP("Times", "{day}, night"), 21),
}
_STRETCHES = {
    "SP": (QT_TRANSLATE_NOOP("Times", "spring {year}"), 3, 3),
    "SU": (QT_TRANSLATE_NOOP("Times", "summer {year}"), 6, 3),
    "FA": (QT_TRANSLATE_NOOP("Times", "autumn {year}"), 9, 3),
    "WI": (QT_TRANSLATE_NOOP("Times", "winter {year}"), 12, 3),
    "Q1": (QT_TRANSLATE_NOOP("Times", "first quarter of {year}"), 1, 3),
    "Q2": (QT_TRANSLATE_NOOP("Times", "second quarter of {year}"), 4, 3),
    "Q3": (QT_TRANSLATE_NOOP("Times", "third quarter of {year}"), 7, 3),
    "Q4": (QT_TRANSLATE_NOOP("Times", "fourth quarter of {year}"), 10, 3),
    "H1": (QT_TRANSLATE_NOOP("Times", "first half of {year}"), 1, 6),
    "H2": (QT_TRANSLATE_NOOP("Times", "second half of {year}"), 7, 6),
}
_REFERENCES = {
    "PRESENT_REF": QT_TRANSLATE_NOOP("Times", "at present"),
    "PAST_REF": QT_TRANSLATE_NOOP("Times", "in the past"),
    "FUTURE_REF": QT_TRANSLATE_NOOP("Times", "in the future"),
}
Days = tuple[float, float]
"""When something begins and ends, in days since the first of January of the year 1."""


def _say(text: str, **values: object) -> str:
    return QCoreApplication.translate("Times", text).format(**values)


def readable(value: str) -> str:
    """A value in the person's words; what has no simple words stays as it is."""
    if value in _REFERENCES:
        return _say(_REFERENCES[value])
    if "/" in value:
        first, _, last = value.partition("/")
        return _say(QT_TRANSLATE_NOOP("Times", "{first} to {last}"), first=readable(first), last=readable(last))
    for pattern, in_words, reach in _FORMS:
        found = pattern.fullmatch(value)
        if found and _safely(reach, found) is not None:
            return in_words(found)
    return value


def extent(value: str) -> Days | None:
    """When a value begins and ends; `None` where it names no point on a line of time."""
    if "/" in value:
        first, last = (extent(part) for part in value.split("/", 1))
        return (first[0], max(first[1], last[1])) if first and last else first or last
    for pattern, _, reach in _FORMS:
        found = pattern.fullmatch(value)
        if found:
            return _safely(reach, found)
    return None


def day_and_month(day: date) -> str:
    """A day for a line of time, without its year."""
    return _formatted(day, QT_TRANSLATE_NOOP("Times", "d MMM"))


def _formatted(day: date, pattern: str) -> str:
    """A day after a pattern of Qt's that is marked for translation, with names in the language that is spoken."""
    shown = QDate(day.year, day.month, day.day)
    return QLocale(spoken()).toString(shown, QCoreApplication.translate("Times", pattern))


def day_of(days: float) -> date:
    """The day that a place on the line of time falls on."""
    return date(1, 1, 1) + timedelta(days=max(0, min(int(days), date.max.toordinal() - 1)))


def _safely(reach: Callable[[re.Match[str]], Days], found: re.Match[str]) -> Days | None:
    try:
        return reach(found)
    except (ValueError, OverflowError):  # a thirteenth month, a year 0
        return None


def _part_in_words(found: re.Match[str]) -> str:
    return _say(_PARTS[found[2]][0], day=readable(found[1]))


def _part(found: re.Match[str]) -> Days:
    start = _day(date.fromisoformat(found[1])) + _PARTS[found[2]][1] / 24
    return start, start + 1 / 8


def _stretch_in_words(found: re.Match[str]) -> str:
    return _say(_STRETCHES[found[2]][0], year=found[1])


def _stretch(found: re.Match[str]) -> Days:
    _, month, months = _STRETCHES[found[2]]
    return _months(int(found[1]), month, months)


def _week_in_words(found: re.Match[str]) -> str:
    text = QT_TRANSLATE_NOOP("Times", "weekend of {day}") if found[3] else QT_TRANSLATE_NOOP("Times", "week of {day}")
    return _say(text, day=readable(day_of(_week(found)[0]).isoformat()))


def _week(found: re.Match[str]) -> Days:
    start = _day(date.fromisocalendar(int(found[1]), int(found[2]), 6 if found[3] else 1))
    return start, start + (2 if found[3] else 7)


def _years_in_words(found: re.Match[str]) -> str:
    return _say(QT_TRANSLATE_NOOP("Times", "the {year}s"), year=found[0].ljust(4, "0"))


def _years(found: re.Match[str]) -> Days:
    years = 10 ** (4 - len(found[0]))
    first = int(found[0]) * years
    return _day(date(first, 1, 1)), _day(date(first + years, 1, 1))


def _plain_in_words(found: re.Match[str]) -> str:
    year, month, day, hour, minute, offset = found.groups()
    pattern = QT_TRANSLATE_NOOP("Times", "ddd d MMM yyyy")
    if day is None:
        pattern = QT_TRANSLATE_NOOP("Times", "MMMM yyyy") if month else "yyyy"
    text = _formatted(date(int(year), int(month or 1), int(day or 1)), pattern)
    if hour is not None:
        text += f", {hour}:{minute}"
    if offset:
        text += " UTC" if offset == "Z" else f" UTC{offset}"
    return text


def _plain(found: re.Match[str]) -> Days:
    year, month, day, hour, minute, _ = found.groups()
    if day is None:
        return _months(int(year), int(month or 1), 1 if month else 12)
    start = _day(date(int(year), int(month), int(day)))
    if hour is None:
        return start, start + 1
    start += int(hour) / 24 + int(minute) / 1440
    return start, start


def _day(day: date) -> float:
    return float(day.toordinal() - 1)


def _months(year: int, month: int, count: int) -> Days:
    last = year * 12 + month - 1 + count
    end = date(last // 12, last % 12 + 1, 1)
    return _day(date(year, month, 1)), _day(end)


_FORMS = (
    (re.compile(r"(\d{4}-\d\d-\d\d)T(MO|MI|AF|EV|NI|DT)"), _part_in_words, _part),
    (re.compile(r"(\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])"), _stretch_in_words, _stretch),
    (re.compile(r"(\d{4})-W(\d\d)(-WE)?"), _week_in_words, _week),
    (re.compile(r"\d{2,3}"), _years_in_words, _years),  # a century or a decade
    (
        re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?)?"),
        _plain_in_words,
        _plain,
    ),
)
"""Each form of a value with how it reads and what it reaches over."""
