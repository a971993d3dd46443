"""Month names, and times of day read with python-dateutil. Imported only when a line holds a date."""

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


_MONTHS = """
jan january januar janvier enero janeiro gennaio января янв ene janv gen
feb february februar février febrero fevereiro febbraio февраля фев fév févr fev
mar march märz mars marzo março марта мар mär
apr april avril abril aprile апреля апр avr abr
may mai mayo maio maggio мая май mag
jun june juni juin junio junho giugno июня июн giu
jul july juli juillet julio julho luglio июля июл juil lug
aug august août agosto августа авг ago aout
sep sept september septembre septiembre setembro settembre сентября сен сент set
oct october oktober octobre octubre outubro ottobre октября окт okt out ott
nov november novembre noviembre novembro ноября ноя нояб
dec december dezember décembre diciembre dezembro dicembre декабря дек dez déc dic
"""
_NUMBERS = {word: number for number, row in enumerate(_MONTHS.strip().splitlines(), 1) for word in row.split()}


def month_number(word: str) -> int:
    """1 to 12; 0 for a word that is no month."""
    return _NUMBERS.get(word.strip().rstrip(".").lower(), 0)


def clock_value(words: str) -> str | None:
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
