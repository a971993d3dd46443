"""Both ends of a range: "10 to 15", "between 300 and 400", "10–15%". Not responsible for single numbers."""

from collections.abc import Sequence

from reader.analysis.figures.measure import Measure, measure_after, sign_before
from reader.analysis.figures.numerals import Amount, Numerals
from reader.analysis.figures.tokens import Token, beside

BETWEEN = {
    "between": ("and",), "zwischen": ("und",), "entre": ("et", "y"), "від": ("до",), "от": ("до",),
}  # fmt: skip
"""Words that open a range, and those that then join its ends."""
_JOINERS = frozenset(("to", "or", "bis", "à"))
_DASHES = frozenset("-–—")
_CHANGES = frozenset(("from", "de", "von"))
"""Words that make of "3 to 5" a change, told as two numbers."""


def read_range(
    tokens: Sequence[Token], amount: Amount, measure: Measure, numerals: Numerals, first: int, *, english: bool
) -> tuple[float, float, Measure] | None:
    """The bounds and the measure of the range that begins with `amount`; `first` is its first token with its sign."""
    at = max(amount.last, measure.last)
    opening = tokens[first - 1].key if first else ""
    joined = _joined(tokens, at, opening)
    if not joined or opening in _CHANGES or amount.high is None or amount.loose or amount.share:
        return None
    index = next((at for at in range(at + 1, min(len(tokens), at + 4)) if numerals.may_start(tokens[at])), None)
    if index is None or not _signs_agree(tokens, amount, measure, at, index):
        return None
    sign = sign_before(tokens, index)
    upper = numerals.read(tokens, index)
    if upper is None or upper.high is None or upper.share or upper.loose:
        return None
    money = sign is not None or sign_before(tokens, amount.first) is not None
    far = measure_after(tokens, upper, money=money, english=english)
    low, high = amount.low * measure.factor, upper.high * far.factor
    if amount.scale == 1 and measure.factor == 1 and amount.low < 1000:
        low *= upper.scale * far.factor
    wide = tokens[at].key == "or" and high - low > max(2, low)
    if wide or not low < high or (measure.unit and far.unit and measure.unit != far.unit):
        return None
    return low, high, Measure(far.unit or measure.unit, max(far.last, upper.last), hyphened=far.hyphened, age=far.age)


def _signs_agree(tokens: Sequence[Token], amount: Amount, measure: Measure, at: int, index: int) -> bool:
    """Whether nothing but a currency, which the first end must have too, stands before the second end."""
    if sign_before(tokens, index) is None:
        return index == at + 1
    return measure.unit is None and sign_before(tokens, amount.first) is not None


def _joined(tokens: Sequence[Token], at: int, opening: str) -> bool:
    if at >= len(tokens):
        return False
    joiner = tokens[at].key
    if joiner in _DASHES:
        return beside(tokens, at - 1) and beside(tokens, at)
    return joiner in _JOINERS or joiner in BETWEEN.get(opening, ())
