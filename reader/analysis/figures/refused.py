"""Numbers that are no figures: years, times of day, scores, ordinals, telephone numbers, and names that hold a number."""

from collections.abc import Sequence

from reader.analysis.figures.measure import Measure
from reader.analysis.figures.numerals import Amount
from reader.analysis.figures.tokens import Token, beside
from reader.analysis.figures.words import CLOCK_AFTER, IRREGULAR, MONTHS, NUMBERED, STOPS, YEAR_WORDS


def names_something(
    tokens: Sequence[Token], amount: Amount, measure: Measure, counted: str | None, unit: str | None, *, ranged: bool
) -> bool:
    """Whether the number is part of a name, a date or a code, or counts nothing that can be told."""
    first, last = amount.first, amount.last
    before = tokens[first - 1] if first else None
    after = tokens[last] if last < len(tokens) else None
    if _part_of_code(tokens, first, max(last, measure.last)):
        return True
    if unit is not None:
        return unit in {"day", "week", "month", "year", "h", "min", "decade"} and _told_as_date(tokens, measure.last)
    if after is not None and (after.key in CLOCK_AFTER or after.text in MONTHS or after.key in MONTHS):
        return True
    if before is not None and before.key in MONTHS | NUMBERED and counted is None:
        return True
    if amount.worded:
        if amount.loose or amount.scale > 1 or amount.share:
            return False
        return counted is None or amount.low <= 1 or (before is not None and before.key in {"past", "to", "o"})
    number = tokens[first]
    if amount.scale > 1:
        return False
    if before is not None and before.key == "(" and after is not None and after.key == ")":
        return True
    if number.plain and len(number.text) > 1 and number.text.startswith("0"):
        return True
    year = number.plain and 1500 <= amount.low < 2100
    if year and (counted is None or before is None or before.key in YEAR_WORDS or not _spoken(before)):
        return True
    if before is not None and (before.key in NUMBERED or (before.key == "at" and "." in number.text)):
        return True
    if before is not None and _named(tokens, first) and not (after is not None and after.key in IRREGULAR):
        return True
    if not ranged and counted is None:
        return number.plain or "." in number.text
    return False


def _part_of_code(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether letters, digits or signs touch the number: "F-16", "300x250", "7:30", "3-1", "20th", "#5"."""
    if first and beside(tokens, first - 1):
        sign = tokens[first - 1]
        if (
            sign.key in {":", "/", "#", "№", ".", "_", "@", ",", "\\", "=", "&", "§"}
            or sign.word
            or sign.value is not None
        ):
            return not (sign.word and sign.key in {"us", "eur", "usd"})
        if sign.key in {"-", "–", "—"} and first > 1 and beside(tokens, first - 2) and sign.key != "—":
            return True
    if last < len(tokens) and beside(tokens, last - 1):
        sign = tokens[last]
        if sign.word or sign.value is not None or sign.key in {":", "/", "_", "@", "\\", "="}:
            return True
        if sign.key in {"-", "–", ".", ","} and last + 1 < len(tokens) and beside(tokens, last):
            return tokens[last + 1].value is not None
        if sign.key == "'" and last + 1 < len(tokens) and beside(tokens, last) and tokens[last + 1].key == "s":
            return True
    return False


def _told_as_date(tokens: Sequence[Token], last: int) -> bool:
    """Whether the time that was measured only says when: "two years ago"."""
    return last < len(tokens) and tokens[last].key in {"ago", "earlier", "hence", "later"}


def _spoken(before: Token) -> bool:
    return before.word and not before.capital


def _named(tokens: Sequence[Token], first: int) -> bool:
    """Whether a name stands right before the number: "Boeing 737", "Windows 7"."""
    before = tokens[first - 1]
    if not before.word or not before.capital or before.key in MONTHS:
        return False
    return first > 1 or before.key not in STOPS
