"""The unit beside a number: signs and codes before it, words and symbols after it."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.analysis.figures.numerals import Amount
from reader.analysis.figures.tokens import Token, beside
from reader.analysis.figures.units import CODES, CURRENCY_SIGNS, SYMBOLS, WORDS
from reader.analysis.figures.words import MONEY_SCALES

_ONE_LETTER = frozenset("mglthW")


@dataclass(frozen=True, slots=True)
class Measure:
    """The unit after a number, the token after it, and a factor that belongs to the number ("m" in "$50m")."""

    unit: str | None
    last: int
    factor: float = 1.0
    hyphened: bool = False
    age: bool = False
    extra: float = 0.0


def sign_before(tokens: Sequence[Token], first: int) -> tuple[int, str] | None:
    """Where a currency before the number begins, and which it is."""
    if first < 1:
        return None
    sign = tokens[first - 1].text
    if sign in CODES:
        return first - 1, {"RMB": "CNY"}.get(sign, sign)
    if first >= 2 and beside(tokens, first - 2) and tokens[first - 2].text + sign in CURRENCY_SIGNS:
        return first - 2, CURRENCY_SIGNS[tokens[first - 2].text + sign]
    if sign in CURRENCY_SIGNS and tokens[first].start - tokens[first - 1].end <= 1:
        return first - 1, CURRENCY_SIGNS[sign]
    return None


def measure_after(tokens: Sequence[Token], amount: Amount, *, money: bool, english: bool) -> Measure:
    """The unit that follows `amount`."""
    if money:
        return _scale_of_money(tokens, amount)
    at, factor = _scale_of_count(tokens, amount, english=english)
    # "half an hour", "half a mile".
    if amount.worded and amount.low == 0.5 and at < len(tokens) and tokens[at].key in {"a", "an"}:
        at += 1
    if (joined := _joined(tokens, at, amount, english=english)) is not None:
        return joined
    hyphened = at < len(tokens) - 1 and tokens[at].key == "-" and beside(tokens, at - 1) and beside(tokens, at)
    found = _unit(tokens, at + hyphened, english=english, touching=beside(tokens, at - 1))
    if found is None:
        return Measure(None, at, factor)
    unit, last = found
    if old := _old(tokens, last, unit):
        return Measure(unit, last + old, factor, hyphened=hyphened, age=True)
    # "a year and a half": the half stands after the unit.
    if english and amount.worded and [token.key for token in tokens[last : last + 3]] == ["and", "a", "half"]:
        return Measure(unit, last + 3, factor, extra=0.5)
    return Measure(unit, last, factor, hyphened=hyphened)


def _scale_of_money(tokens: Sequence[Token], amount: Amount) -> Measure:
    """The scale after a sum: "$50m", where the letter touches the sum or is a scale that nothing else could be."""
    at = amount.last
    key = tokens[at].key if at < len(tokens) else ""
    if key in MONEY_SCALES and amount.scale == 1 and (beside(tokens, at - 1) or len(key) > 1 or key == "m"):
        return Measure(None, at + 1, MONEY_SCALES[key])
    return Measure(None, at)


def _scale_of_count(tokens: Sequence[Token], amount: Amount, *, english: bool) -> tuple[int, float]:
    """The token after a scale that touches a number, and the scale: "30k people", "50m USD"."""
    at = amount.last
    key = tokens[at].key if at + 1 < len(tokens) and amount.scale == 1 and not amount.worded else ""
    if key in {"m", "bn", "mn", "tn", "k"} and beside(tokens, at - 1):
        after = _unit(tokens, at + 1, english=english, touching=False)
        if key != "m" or (after and after[0] in CODES):
            return at + 1, MONEY_SCALES[key]
    return at, 1.0


def _joined(tokens: Sequence[Token], at: int, amount: Amount, *, english: bool) -> Measure | None:
    """The unit that a preposition joins: "hundreds of square kilometres", "milliards d'euros", "millones de euros"."""
    if at >= len(tokens) or (amount.scale == 1 and not amount.loose):
        return None
    key = tokens[at].key
    if key == "of" or (key == "de" and not english):
        found = _unit(tokens, at + 1, english=english, touching=False)
        return Measure(*found) if found else None
    if not english and key.startswith("d'") and key[2:] in WORDS:
        return Measure(WORDS[key[2:]], at + 1)
    return None


def _old(tokens: Sequence[Token], last: int, unit: str) -> int:
    """How many tokens say that the time is an age: " old", "-old"."""
    if unit not in {"year", "month", "day", "week"}:
        return 0
    ahead = [token.key for token in tokens[last : last + 2]]
    return 1 if ahead[:1] == ["old"] else 2 if ahead == ["-", "old"] else 0


def _unit(tokens: Sequence[Token], at: int, *, english: bool, touching: bool) -> tuple[str, int] | None:
    if at >= len(tokens):
        return None
    if tokens[at].text in CURRENCY_SIGNS:
        return CURRENCY_SIGNS[tokens[at].text], at + 1
    for length in (4, 3, 2, 1):
        if at + length > len(tokens):
            continue
        words = [token.key for token in tokens[at : at + length]]
        form = " ".join(words)
        unit = WORDS.get(form) or WORDS.get(form.replace(" - ", "-")) or WORDS.get(form.replace(" - ", " "))
        if unit and not (length == 1 and len(form) < 3 and not touching and tokens[at].capital):
            if unit == "GBP" and length == 1 and at + 1 < len(tokens) and tokens[at + 1].key == "of":
                unit = "lb"
            return unit, at + length
    return _symbol(tokens, at, touching=touching or not english)


def _symbol(tokens: Sequence[Token], at: int, *, touching: bool) -> tuple[str, int] | None:
    """The unit of a sign or code; one letter but "m" counts only where it may."""
    symbol = tokens[at].text
    further = "".join(token.text for token in tokens[at + 1 : at + 3])
    if symbol == "°":
        return (f"°{further[0]}", at + 2) if further[:1] in {"C", "F"} else ("°", at + 1)
    if symbol == "km" and further == "/h":
        return "km/h", at + 3
    if symbol in CODES:
        return {"RMB": "CNY"}.get(symbol, symbol), at + 1
    if symbol in SYMBOLS and (symbol not in _ONE_LETTER - {"m"} or touching):
        return SYMBOLS[symbol], at + 1
    return None
