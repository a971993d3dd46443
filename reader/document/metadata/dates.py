"""Dates as they stand in the headers of reports, read into ISO 8601 cut to what is known.

Reads single lines that something else found to be headers; never looks for dates in running text. What is costly,
the patterns and python-dateutil, waits for the first line that needs it.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache

from reader.document.metadata.months import month_number
from reader.document.model import Span

# First three or more letters of month names in English, German, French, Spanish, Portuguese, Italian, Russian,
# Ukrainian, Turkish, Dutch and Polish.
_MONTH = (
    r"(?:jan|feb|fév|fev|mar|mär|apr|avr|abr|may|mai|mayo|maio|mag|jun|juin|giu|jul|juil|lug|aug|août|aout|ago|sep|set|"
    r"oct|okt|out|ott|nov|dec|dez|déc|dic|ene|gen|янв|фев|мар|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру|oca|şub|nis|haz|tem|ağu|eyl|eki|kas|ara|maa|mei|"
    r"sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru)[^\W\d_]*\.?"
)
_WEEKDAY = (
    r"(?:mon|tue|wed|thu|fri|sat|sun|die|mit|don|fre|sam|son|lun|mar|mer|mié|jeu|jue|ven|vie|sáb|dim|dom|gio|seg|ter|qua|"
    r"qui|sex|пон|вто|сре|чет|пят|суб|вос)[^\W\d_]*"
)
_ZONE = r"(?:Z\b|(?:UTC|GMT)?\s?[+\-−]\d{2}:?\d{2}\b|(?-i:[A-Z]{3,4})\b)"
_CLOCK = (
    rf"\d{{1,2}}(?:[:.]\d{{2}}(?::\d{{2}}(?:\.\d+)?)?(?:\s?[ap]\.?m\b\.?)?|\s?[ap]\.?m\b\.?|[hH]\d{{2}})"
    rf"(?:\s?\(?{_ZONE}\)?)?"
)
_KOREAN_CLOCK = r"(?:오전|오후|午前|午後|上午|下午)?\s*\d{1,2}\s*(?:[:時시点]\s*(?:\d{1,2}(?::\d{2})?\s*[分분]?)?)"
_GAP = r"[\s,;|·/]*(?:(?:\b(?:at|um|à|alle|às|a las|в|kl\.?)|[\-–—])\s*)?"


def _after(group: str) -> str:
    """A time of day that may follow a date."""
    return rf"(?:{_GAP}(?P<{group}>{_CLOCK}))?"


_ISO = r"(?P<iso>(?:19|20)\d{2}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z\b|[+\-]\d{2}:?\d{2}\b)?)?)"
_YEAR_FIRST = (
    r"(?P<y1>(?:19|20)\d{2})\s*(?:[./\-]|[년年])\s*(?P<m1>\d{1,2})\s*(?:[./\-]|[월月])\s*(?P<d1>\d{1,2})\s*[.일日]?"
    rf"(?:\s*\(\w{{1,3}}\))?(?:\s*(?P<c1>{_KOREAN_CLOCK}))?"
)
_YEAR_MONTH = r"(?P<y2>(?:19|20)\d{2})\s*[년年]\s*(?P<m2>\d{1,2})\s*[월月]"
_NUMERIC = rf"(?P<a3>\d{{1,2}})(?P<sep3>[./\-])(?P<b3>\d{{1,2}})(?P=sep3)(?P<y3>(?:19|20)\d{{2}})\b{_after('c3')}"
_DAY_MONTH = (
    rf"(?:(?P<p4>{_CLOCK}),?\s+(?:on\s+)?)?(?:{_WEEKDAY}\.?,?\s+)?(?P<d4>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?\s+(?:of\s+|de\s+)?(?P<m4>{_MONTH}),?\s+"
    rf"(?:de\s+|del\s+)?(?P<y4>(?:19|20)\d{{2}})\b{_after('c4')}"
)
_MONTH_DAY = (
    rf"(?:(?P<p5>{_CLOCK}),?\s+(?:on\s+)?(?:{_WEEKDAY}\.?,?\s+)?)?(?P<m5>{_MONTH})\s+(?P<d5>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y5>(?:19|20)\d{{2}})\b"
    rf"{_after('c5')}"
)
_MONTH_YEAR = rf"(?P<m6>{_MONTH}),?\s+(?:de\s+)?(?P<y6>(?:19|20)\d{{2}})\b"
_NO_YEAR = rf"(?P<m7>{_MONTH})\s+(?P<d7>\d{{1,2}})\b(?!\s*[:.]\d)|\b(?P<d8>\d{{1,2}})\s+(?P<m8>{_MONTH})(?=\W|$)"

_YEAR = re.compile(r"(?:19|20)\d\d")
_CUT_ISO = re.compile(
    r"(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?"
)


@dataclass(frozen=True, slots=True)
class DateRead:
    """One date in a line. `value` is ISO 8601, `None` where the year is missing; `span` counts from the line's start.

    `note` tells what had to be worked out or left open; `month` and `day` are there for dates without a year.
    """

    value: str | None
    span: Span
    note: str | None = None
    worked_out: bool = False
    month: int | None = None
    day: int | None = None


def date_spans(line: str) -> list[Span]:
    """Where dates with a year stand in `line`; nothing is read."""
    return [Span(*match.span()) for match in _matches(line)]


def read_dates(line: str, language: str | None = None, day_first: bool | None = None) -> list[DateRead]:
    """All readable dates with a year in `line`, in order.

    `day_first` is what other dates of the same text tell about numeric dates; `None` where they tell nothing.
    """
    return list(_read(line, language, day_first))


def tells_day_first(lines: Iterable[str]) -> bool | None:
    """What numeric dates that can be read in one way only tell about the others; `None` for nothing or both."""
    numeric = [
        match for line in lines if _YEAR.search(line) for match in re.finditer(r"\b(\d\d?)[/-](\d\d?)[/-]\d{4}", line)
    ]
    told = {int(match[1]) > 12 for match in numeric if (int(match[1]) > 12) != (int(match[2]) > 12)}
    return told.pop() if len(told) == 1 else None


def read_yearless(line: str) -> DateRead | None:
    """The first day and month without a year, as in a dateline."""
    for match in _yearless().finditer(line):
        word, day = (match["m7"], match["d7"]) if match["m7"] else (match["m8"], match["d8"])
        month = month_number(word)
        if month and 1 <= int(day) <= 31:
            return DateRead(None, Span(*match.span()), month=month, day=int(day))
    return None


def iso_of(moment: date) -> str:
    """A day or moment as ISO 8601, a moment with its seconds only where it has any."""
    if isinstance(moment, datetime):
        return moment.isoformat(timespec="seconds" if moment.second else "minutes")
    return moment.isoformat()


def valid_iso(value: str) -> str | None:
    """`value` where it is an ISO 8601 date cut to what is known, tidied; `None` otherwise."""
    match = _CUT_ISO.fullmatch(value.strip())
    if match is None:
        return None
    year, month, day, *_ = match.groups()
    try:
        datetime(int(year), int(month or 1), int(day or 1), int(match[4] or 0), int(match[5] or 0), int(match[6] or 0))
    except ValueError:
        return None
    return value.strip().replace(" ", "T")


def _read(line: str, language: str | None, day_first: bool | None) -> Iterator[DateRead]:
    for match in _matches(line):
        span = Span(match.start(), match.start() + len(match[0].rstrip()))
        found = defaultdict(str, {name: words for name, words in match.groupdict().items() if words})
        note, worked_out, clock = None, False, ""
        if found["iso"]:
            value = valid_iso(re.sub(r"\s(?=[+\-Z])", "", found["iso"]))
            if value:
                yield DateRead(value, span)
            continue
        if found["y1"]:
            year, month, day, clock = int(found["y1"]), int(found["m1"]), int(found["d1"]), found["c1"]
        elif found["y2"]:
            year, month, day = int(found["y2"]), int(found["m2"]), 0
        elif found["y3"]:
            year, clock = int(found["y3"]), found["c3"]
            month, day, note, worked_out = _order(
                int(found["a3"]), int(found["b3"]), found["sep3"], language, day_first
            )
        elif found["y4"]:
            year, month, day = int(found["y4"]), month_number(found["m4"]), int(found["d4"])
            clock = found["c4"] or found["p4"]
        elif found["y5"]:
            year, month, day = int(found["y5"]), month_number(found["m5"]), int(found["d5"])
            clock = found["c5"] or found["p5"]
        else:
            year, month, day = int(found["y6"]), month_number(found["m6"]), 0
        if not month and not note:
            continue
        value = _cut(year, month, day)
        if value is None:
            continue
        if clock and len(value) == 10 and (time := _time(clock)):
            value += "T" + time
        yield DateRead(value, span, note, worked_out)


def _matches(line: str) -> list[re.Match[str]]:
    """Dates with a year, in order. The patterns are costly to compile, so each waits for a line that needs it."""
    if not _YEAR.search(line):
        return []
    found = list(_digits().finditer(line))
    if not found and sum(map(str.isalpha, line)) > 2:
        found = list(_words().finditer(line))
    return found


@cache
def _digits() -> re.Pattern[str]:
    return _starting_free(_ISO, _YEAR_FIRST, _YEAR_MONTH, _NUMERIC)


@cache
def _words() -> re.Pattern[str]:
    return _starting_free(_DAY_MONTH, _MONTH_DAY, _MONTH_YEAR)


@cache
def _yearless() -> re.Pattern[str]:
    return _starting_free(_NO_YEAR)


def _starting_free(*patterns: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![0-9A-Za-z/.\-])(?:{'|'.join(patterns)})", re.IGNORECASE)


def _time(clock: str) -> str | None:
    """ISO 8601 time of day; python-dateutil reads all but the plainest."""
    if plain := re.fullmatch(r"\s*([01]?\d|2[0-3]):([0-5]\d)\s*", clock):
        return f"{int(plain[1]):02}:{plain[2]}"
    from reader.document.metadata.clock import read_clock

    return read_clock(clock)


def _order(
    first: int, second: int, separator: str, language: str | None, day_first: bool | None
) -> tuple[int, int, str | None, bool]:
    """Month and day of a numeric date, a note, and whether the order had to be worked out; zeros where it is open."""
    if first > 12 or first == second:
        return second, first, None, False
    if second > 12:
        return first, second, None, False
    if separator == ".":
        return second, first, "Dates with full stops name the day first.", True
    if day_first is not None:
        month, day = (second, first) if day_first else (first, second)
        return month, day, "Another date of the text shows whether the day or the month comes first.", True
    if language not in {None, "en"}:
        return second, first, "Numeric dates in this language name the day first.", True
    return 0, 0, "It is open whether the day or the month comes first, so only the year is given.", True


def _cut(year: int, month: int, day: int) -> str | None:
    """ISO 8601; a zero means not known. `None` where there is no such day."""
    if month == 0:
        return f"{year:04}"
    text = f"{year:04}-{month:02}" + (f"-{day:02}" if day else "")
    return valid_iso(text)
