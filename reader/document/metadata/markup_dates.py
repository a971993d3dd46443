"""Dates that a page's markup states, brought to ISO 8601 cut to what is known.

`2024-10-22T13:08+02:00` with minutes and offset where they are stated. A date that no report can have is no date.
"""

import re
import warnings
from datetime import UTC, datetime, timedelta, timezone, tzinfo

_ISO = re.compile(
    r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?"
    r"(?:[T ]+(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?(?:\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}))?)?\s*",
    re.I,
)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(?:\d{2})?(Z)?)?")
_EPOCH = re.compile(r"1\d{9}(?:\d{3})?")
_IN_ADDRESS = re.compile(r"[/_-]((?:19|20)\d\d)([/_-]?)(\d{1,2}|[a-z]{3})\2(\d{1,2})(?=[/_.-]|$)", re.I)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ZONES = {
    "UTC": 0, "GMT": 0, "Z": 0, "WET": 0, "BST": 60, "WEST": 60, "CET": 60, "MEZ": 60, "CEST": 120, "MESZ": 120,
    "EET": 120, "EEST": 180, "MSK": 180, "JST": 540, "KST": 540,
    "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420,
}  # fmt: skip
_FIRST_YEAR, _LAST_YEAR = 1700, 2199


def iso_date(text: str | None) -> str | None:
    """`text` as ISO 8601 without seconds, or `None` where it is no date that can be read with certainty."""
    text = " ".join((text or "").split())
    if not 4 <= len(text) <= 60:
        return None
    if match := _ISO.fullmatch(text) or _COMPACT.fullmatch(text):
        return _assembled(match)
    if _EPOCH.fullmatch(text):
        return datetime.fromtimestamp(int(text[:10]), UTC).strftime("%Y-%m-%dT%H:%M+00:00")
    return _written_out(text)


def address_date(url: str | None) -> str | None:
    """The day that stands in an address such as `https://example.org/2024/10/22/name`."""
    for match in _IN_ADDRESS.finditer(url or ""):
        year, separator, month, day = match.groups()
        if month.lower() in _MONTHS:
            month = str(_MONTHS.index(month.lower()) + 1)
        if (separator or len(month) + len(day) == 4) and (date := iso_date(f"{year}-{month}-{day}")):
            return date
    return None


def _assembled(match: re.Match[str]) -> str | None:
    year, month, day, hour, minute, zone = match.groups()
    try:
        moment = datetime(int(year), int(month or 1), int(day or 1), int(hour or 0), int(minute or 0))
    except ValueError:
        return None
    if not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        return None
    if not (month and day):
        return moment.strftime("%Y-%m" if month else "%Y")
    if hour is None:
        return moment.strftime("%Y-%m-%d")
    return moment.strftime("%Y-%m-%dT%H:%M") + _offset(zone)


def _offset(zone: str | None) -> str:
    if not zone:
        return ""
    if zone.upper() in ("Z", "UTC", "GMT"):
        return "+00:00"
    digits = zone[1:].replace(":", "").ljust(4, "0")
    return f"{zone[0]}{digits[:2]}:{digits[2:]}"


def _written_out(text: str) -> str | None:
    """A date in words. Whether a month or a day is missing shows when it is read against two different defaults."""
    from dateutil import parser

    text = re.sub(r"\b(\d{1,2})h(\d{2})\b", r"\1:\2", text)
    if re.search(r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4}", text) and not _day_is_certain(text):
        return None
    readings = []
    for default in (datetime(2001, 1, 1), datetime(2004, 2, 2, 3, 4)):
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # unknown zone names are simply not used
                readings.append(parser.parse(text, default=default, tzinfos=_zone, dayfirst="." in text or "/" in text))
        except (ValueError, OverflowError, TypeError):
            return None
    one, other = readings
    if one.year != other.year or not _FIRST_YEAR <= one.year <= _LAST_YEAR or one.month != other.month:
        return None
    if one.day != other.day:
        return one.strftime("%Y-%m")
    if (one.hour, one.minute) != (other.hour, other.minute):
        return one.strftime("%Y-%m-%d")
    offset = one.strftime("%z")
    return one.strftime("%Y-%m-%dT%H:%M") + (f"{offset[:3]}:{offset[3:5]}" if offset else "")


def _day_is_certain(text: str) -> bool:
    """Whether `22/10/2024` has only one reading; `04/10/2024` has two, and dots always put the day first."""
    first, separator, second = re.findall(r"(\d{1,2})([/.])(\d{1,2})[/.]\d{2,4}", text)[0]
    return bool(separator == ".") or int(first) > 12 or int(second) > 12 or first == second


def _zone(name: str | None, seconds: int | None) -> tzinfo | None:
    if seconds is not None:
        return timezone(timedelta(seconds=seconds))
    minutes = _ZONES.get((name or "").upper())
    return None if minutes is None else timezone(timedelta(minutes=minutes))
