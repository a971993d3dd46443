"""Whether two figures that count the same thing agree, and why. Not responsible for which figures those are.

Tolerances: "about" reaches a tenth either way; "nearly" a tenth down; "just over" a tenth up; "more than" up to double
and "less than" down to half, since a writer names the round number that is near; "at least" and "up to" are taken at
their word. Without a hedge a rounder number covers what rounds to it, up to a twentieth.
"""

from math import inf

from reader.analysis.figures.units import dimension
from reader.analysis.model import Figure

_NEAR = 0.1
_ROUNDED = 0.05
_EXACT = 1e-6


def kind(unit: str | None) -> str:
    """What a unit measures; figures of other kinds are never set against each other."""
    return "temperature" if unit == "°F" else dimension(unit)[0]


def base(value: float, unit: str | None) -> float:
    """`value` in the first unit of its kind."""
    return (value - 32) * 5 / 9 if unit == "°F" else value * dimension(unit)[1]


def middle(figure: Figure) -> float:
    """The number itself, in the first unit of its kind; halfway for a range."""
    stated = [base(bound, figure.unit) for bound in (figure.low, figure.high) if bound is not None]
    return sum(stated) / len(stated) if stated else 0.0


def verdict(left: Figure, right: Figure) -> tuple[str, str]:
    """`equal`, `compatible` or `conflicting`, and the end of an English sentence that says why."""
    converted = f" once {left.unit} and {right.unit} are converted" if left.unit != right.unit else ""
    if left.hedge == right.hedge and _same(left, right):
        return "equal", f"the numbers are equal{converted}"
    first, second = _reach(left), _reach(right)
    slack = _EXACT * max(abs(middle(left)), abs(middle(right)))
    if first[0] <= second[1] + slack and second[0] <= first[1] + slack:
        words = [f"“{figure.text}”" for figure in (left, right) if figure.hedge or figure.low != figure.high]
        return (
            "compatible",
            f"{' and '.join(words) or 'the words'} leave{'s' * (len(words) < 2)} room for both{converted}",
        )
    if _rounds(left, right) or _rounds(right, left):
        return "compatible", f"one number is the other, rounded{converted}"
    return "conflicting", f"the numbers differ{converted}, and neither a hedge nor rounding covers it"


def _same(left: Figure, right: Figure) -> bool:
    for one, other in ((left.low, right.low), (left.high, right.high)):
        if (one is None) != (other is None):
            return False
        if one is not None and other is not None:
            here, there = base(one, left.unit), base(other, right.unit)
            if abs(here - there) > _EXACT * max(abs(here), abs(there)):
                return False
    return True


def _reach(figure: Figure) -> tuple[float, float]:
    """The numbers that a reader may take the words for."""
    low = None if figure.low is None else base(figure.low, figure.unit)
    high = None if figure.high is None else base(figure.high, figure.unit)
    if low is None and high is None:
        return -inf, inf
    if low is None:
        assert high is not None
        shares = {"nearly": 1 - _NEAR, "less than": 0.5}
        return (high * shares[figure.hedge] if figure.hedge in shares else -inf), high
    if high is None:
        shares = {"just over": 1 + _NEAR, "more than": 2.0}
        return low, (low * shares[figure.hedge] if figure.hedge in shares else inf)
    if figure.hedge == "about":
        return low - abs(low) * _NEAR, high + abs(high) * _NEAR
    return low, high


def _rounds(rough: Figure, exact: Figure) -> bool:
    """Whether `exact` comes to `rough` when it is rounded as far, in the unit of `rough`."""
    if rough.hedge or exact.hedge or rough.low is None or exact.low is None or rough.low != rough.high:
        return False
    factor = base(1, rough.unit) - base(0, rough.unit)
    value = (base(exact.low, exact.unit) - base(0, rough.unit)) / factor
    gap = abs(value - rough.low)
    return gap <= _grain(rough.low) / 2 * 1.000001 and gap <= _ROUNDED * abs(rough.low)


def _grain(value: float) -> float:
    """The last place that a writer of `value` kept: 0.1 of 4.2, 1 of 412, 1000 of 12,000. Small counts are exact."""
    if value != int(value):
        return float(10 ** -len(f"{value:.9f}".rstrip("0").partition(".")[2]))
    whole = str(abs(int(value)))
    return float(10 ** (len(whole) - len(whole.rstrip("0")))) if len(whole) > 3 else 1.0
