"""Values of dates as a person reads them: `2019-03-12TEV` as "12 March 2019, evening".

Not responsible for how a report's own date of publication is known.
"""

import re
from collections.abc import Mapping
from datetime import date

from reader.export.wording import readable_date

_PARTS: Mapping[str, tuple[str, str]] = {
    "MO": ("morning", "06:00"),
    "DT": ("daytime", "08:00"),
    "MI": ("midday", "12:00"),
    "AF": ("afternoon", "13:00"),
    "EV": ("evening", "18:00"),
    "NI": ("night", "21:00"),
}
"""Parts of a day and when they begin."""
_SPANS: Mapping[str, str] = {
    "SP": "spring {year}",
    "SU": "summer {year}",
    "FA": "autumn {year}",
    "WI": "winter {year}",
    "Q1": "first quarter of {year}",
    "Q2": "second quarter of {year}",
    "Q3": "third quarter of {year}",
    "Q4": "fourth quarter of {year}",
    "H1": "first half of {year}",
    "H2": "second half of {year}",
}
_BEGINS: Mapping[str, int] = {
    **{"SP": 3, "SU": 6, "FA": 9, "WI": 12},
    **{"Q1": 1, "Q2": 4, "Q3": 7, "Q4": 10},
    **{"H1": 1, "H2": 7},
}
_OF_DAY = re.compile(r"(\d{4}-\d\d-\d\d)T(MO|MI|AF|EV|NI|DT)")
_OF_YEAR = re.compile(r"(\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?")
_YEARS = re.compile(r"\d{2,3}")  # a century or a decade


def readable_time(value: str) -> str:
    """A TIMEX3-style value in words; what has no simple words stays as it is."""
    if "/" in value:
        return " to ".join(map(readable_time, value.split("/")))
    if found := _OF_DAY.fullmatch(value):
        return f"{readable_date(found[1])}, {_PARTS[found[2]][0]}"
    if found := _OF_YEAR.fullmatch(value):
        return _SPANS[found[2]].format(year=found[1])
    if found := _WEEK.fullmatch(value):
        return _week(value, int(found[1]), int(found[2]), weekend=found[3] is not None)
    if _YEARS.fullmatch(value):
        return f"the {value.ljust(4, '0')}s"
    return readable_date(value)


def in_order(value: str) -> tuple[str, str, str]:
    """A key that puts values on one line of time by when they begin, a longer stretch before its parts."""
    start = value.partition("/")[0]
    if found := _OF_YEAR.fullmatch(start):
        return f"{found[1]}-{_BEGINS[found[2]]:02}", "", value
    if found := _WEEK.fullmatch(start):
        try:
            return date.fromisocalendar(int(found[1]), int(found[2]), 6 if found[3] else 1).isoformat(), "", value
        except ValueError:
            return start, "", value
    if found := _OF_DAY.fullmatch(start):
        return found[1], f"T{_PARTS[found[2]][1]}", value
    return start[:10], start[10:], value


def _week(value: str, year: int, week: int, *, weekend: bool) -> str:
    try:
        first = date.fromisocalendar(year, week, 6 if weekend else 1)
    except ValueError:
        return value
    return f"{'weekend' if weekend else 'week'} of {readable_date(first.isoformat())}"
