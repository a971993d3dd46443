"""What a hedge makes of a number: the bounds that the words state.

"more than 400" and "at least 400" have no upper bound, "up to 400", "nearly 400" and "less than 400" no lower one;
"about 400" states 400, and how far it reaches is judged where reports are compared. Not responsible for tolerance.
"""

from collections.abc import Sequence
from typing import NamedTuple

from reader.analysis.figures.tokens import Token
from reader.analysis.figures.words import AFTER_HEDGES, HEDGES

_LONGEST = 4


class Hedge(NamedTuple):
    """A hedge over the tokens `[first, last)`, by its chief name and its kind."""

    first: int
    last: int
    name: str
    kind: str


def hedge_before(tokens: Sequence[Token], first: int) -> Hedge | None:
    """The longest hedge that ends before token `first`."""
    for length in range(min(_LONGEST, first), 0, -1):
        form = " ".join(token.key for token in tokens[first - length : first])
        if form in HEDGES:
            return Hedge(first - length, first, *HEDGES[form])
    return None


def hedge_after(tokens: Sequence[Token], last: int) -> Hedge | None:
    """The hedge that begins at token `last`."""
    for length in (2, 1):
        form = " ".join(token.key for token in tokens[last : last + length])
        if form in AFTER_HEDGES:
            return Hedge(last, last + length, *AFTER_HEDGES[form])
    if last < len(tokens) and tokens[last].key == "+" and tokens[last - 1].end == tokens[last].start:
        return Hedge(last, last + 1, "at least", ">=")
    return None


def bounded(low: float | None, high: float | None, kind: str | None) -> tuple[float | None, float | None]:
    """The bounds with the hedge of a kind."""
    if kind in {">", ">=", "~>"}:
        return low, None
    if kind in {"<", "<=", "~<"}:
        return None, high
    return low, high
