"""Times of day with their zones, read with python-dateutil. Imported only when a line holds one."""

import re
from datetime import datetime, timedelta, timezone, tzinfo

from dateutil.parser import ParserError, parse

# Only abbreviations that mean one thing in news: CST and IST each have three meanings, so they say nothing.
_ZONES = {
    "UTC": 0, "GMT": 0, "Z": 0, "BST": 1, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3, "MSK": 3, "KST": 9, "JST": 9,
    "HKT": 8, "SGT": 8, "AEST": 10, "AEDT": 11, "EST": -5, "EDT": -4, "CDT": -5, "MDT": -6, "PST": -8, "PDT": -7,
}  # fmt: skip
_AFTERNOON = re.compile("오후|午後|下午")
_FORENOON = re.compile("오전|午前|上午")


def read_clock(words: str) -> str | None:
    """ISO 8601 time with what is stated of seconds and offset; `None` where it is no time of day."""
    plain = re.sub(r"\s*[時시点h]\s*", ":", _FORENOON.sub("", _AFTERNOON.sub("", words)), flags=re.IGNORECASE)
    plain = re.sub(r"[分분()]", "", plain).replace("−", "-").strip()
    plain = re.sub(r"^(\d{1,2})\.(\d{2})", r"\1:\2", plain)
    plain = re.sub(r"(?:UTC|GMT)\s?(?=[+\-])", "", plain)
    if plain.endswith(":"):
        plain += "00"
    if _AFTERNOON.search(words):
        plain += " PM"
    elif _FORENOON.search(words):
        plain += " AM"
    try:
        time = parse(plain, default=datetime(2000, 1, 1), tzinfos=_zone)
    except (ParserError, OverflowError, ValueError):
        return None
    stated_seconds = re.search(r":\d{2}:\d{2}", plain)
    return time.timetz().isoformat("seconds" if stated_seconds else "minutes")


def _zone(name: str | None, offset: int | None) -> tzinfo | None:
    if offset is not None:
        return timezone(timedelta(seconds=offset))
    hours = _ZONES.get((name or "").upper())
    return None if hours is None else timezone(timedelta(hours=hours))
