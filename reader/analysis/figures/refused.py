"""Numbers that are no figures: years, times of day, scores, ordinals, codes, and names that hold a number."""

from collections.abc import Sequence

from reader.analysis.figures.bounds import Hedge
from reader.analysis.figures.measure import Measure
from reader.analysis.figures.numerals import Amount
from reader.analysis.figures.tokens import Token, beside
from reader.analysis.figures.words import CLOCK_AFTER, IRREGULAR, MONTHS, NUMBERED, STOPS, YEAR_WORDS

_CLOCK = frozenset(("past", "to", "o"))
_KNOWN = frozenset(("the", "these", "those"))
_TIMES = frozenset(("day", "week", "month", "year", "h", "min", "decade"))


def names_something(
    tokens: Sequence[Token],
    amount: Amount,
    measure: Measure,
    *,
    counted: str | None,
    unit: str | None,
    hedge: Hedge | None,
) -> bool:
    """Whether the number is part of a name, a date or a code, or counts nothing that can be told."""
    first, last = amount.first, max(amount.last, measure.last)
    number = tokens[first]
    if _part_of_code(tokens, first, last) or (number.plain and len(number.text) > 1 and number.text[0] == "0"):
        return True
    if unit is not None:
        return unit in _TIMES and last < len(tokens) and tokens[last].key in {"ago", "earlier", "hence", "later"}
    after = tokens[last].key if last < len(tokens) else ""
    before = tokens[hedge.first - 1 if hedge and 0 < hedge.first < first else first - 1] if first else None
    if after in CLOCK_AFTER or after in MONTHS or (before and before.key in MONTHS and counted is None):
        return True
    if amount.worded:
        if amount.loose or amount.scale > 1:
            return False
        # "the two countries" speaks of what is known; it counts nothing.
        known = before is not None and (before.key in _CLOCK or (before.key in _KNOWN and amount.low <= 3))
        return known or (amount.low <= 1 and (hedge is None or counted is None)) or (counted is None and hedge is None)
    return amount.scale == 1 and (
        _numbered(tokens, first, after, counted) if hedge is None else _year(number, counted, None)
    )


def is_age(tokens: Sequence[Token], amount: Amount, unit: str | None) -> bool:
    """Whether a bare number is a person's age: "Ann Lee, 81,", "aged 81"."""
    first = amount.first
    if unit is not None or not first or not tokens[first].plain or not 0 < amount.low < 120 or amount.last != first + 1:
        return False
    if tokens[first - 1].key in {"aged", "age"}:
        return True
    after = tokens[amount.last].key if amount.last < len(tokens) else ""
    named = first > 1 and tokens[first - 1].key == "," and tokens[first - 2].word and tokens[first - 2].capital
    return named and after in {",", "."} and tokens[first - 2].key not in MONTHS and amount.low >= 4


def _numbered(tokens: Sequence[Token], first: int, after: str, counted: str | None) -> bool:
    """Whether digits without a hedge number something ("page 3", "Boeing 737", "(13)", "2012") or count nothing."""
    before = tokens[first - 1] if first else None
    number = tokens[first]
    if _year(number, counted, before) or counted is None:
        return True
    if before is None:
        return False
    dotted = before.key == "." and first > 1 and tokens[first - 2].key in NUMBERED
    if (
        dotted
        or before.key in NUMBERED
        or (before.key == "at" and "." in number.text)
        or (before.key, after) == ("(", ")")
    ):
        return True
    return _named(tokens, first) and after not in IRREGULAR


def _year(number: Token, counted: str | None, before: Token | None) -> bool:
    if not number.plain or number.value is None or not 1500 <= number.value < 2100:
        return False
    return counted is None or (before is not None and (before.key in YEAR_WORDS or not before.word or before.capital))


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


def _named(tokens: Sequence[Token], first: int) -> bool:
    """Whether a name stands right before the number: "Boeing 737", "Windows 7"."""
    before = tokens[first - 1]
    if not before.word or not before.capital or before.key in MONTHS:
        return False
    return first > 1 or before.key not in STOPS
