"""An original beside its translation: sentences aligned in order, by their length and by what no translation changes.

After Gale and Church (1993): the likeliest series of beads, each of which sets none, one or two sentences of one report
against none, one or two of the other. Figures, dates, quotation marks and names that sound alike add to it. Only a band
around the diagonal is searched, so that time grows with length. Not responsible for reports that tell things in another
order (`comparison.passages`).
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from reader.comparison.cues import Cues, shared_cues
from reader.comparison.model import Passage
from reader.comparison.passages.match import Matched
from reader.document.model import Span

# How often each kind of bead stands in translations (Gale and Church 1993), as costs.
_BEADS = {
    (1, 1): -math.log(0.89),
    (1, 0): -math.log(0.0099 / 2),
    (0, 1): -math.log(0.0099 / 2),
    (2, 1): -math.log(0.089 / 2),
    (1, 2): -math.log(0.089 / 2),
    (2, 2): -math.log(0.011),
}
_VARIANCE = 6.8
"""Variance of a translation's length for each character of the original, from the same source."""
_CUE = 2.5
"""What a shared cue is worth: about as much as the rarer beads cost."""
_UNLIKE = 1.0
"""What it costs that only one side has quotation marks, or figures."""
_WORST = 25.0
_BAND = 20
_WIDEST = 80
"""How far from the diagonal is searched, in sentences, where the texts have equally many, and at most."""


@dataclass(frozen=True, slots=True)
class Bead:
    """So many sentences from `left` on stand against so many from `right` on; `cost` is lower the likelier it is."""

    left: int
    left_count: int
    right: int
    right_count: int
    cost: float


def match_in_order(left: Sequence[Cues], right: Sequence[Cues]) -> Matched:
    """Passages with basis `order` between two texts in different languages, in the order of the texts."""
    beads = align(left, right)
    return Matched(
        tuple(_passage(bead, left, right) for bead in beads if bead.left_count and bead.right_count),
        tuple(left[bead.left].span for bead in beads if not bead.right_count),
        tuple(right[bead.right].span for bead in beads if not bead.left_count),
    )


def align(left: Sequence[Cues], right: Sequence[Cues]) -> tuple[Bead, ...]:
    """The likeliest series of beads that covers both texts, in order."""
    costs = _Costs(left, right)
    best: dict[tuple[int, int], tuple[float, Bead | None]] = {(0, 0): (0.0, None)}
    for i, j in _band(costs.ours, costs.theirs):
        found: tuple[float, Bead | None] = (math.inf, None)
        for (a, b), prior in _BEADS.items():
            before = best.get((i - a, j - b))
            if before is None:
                continue
            cost = prior + (costs.of(i - a, i, j - b, j) if a and b else 0.0)
            if before[0] + cost < found[0]:
                found = before[0] + cost, Bead(i - a, a, j - b, b, cost)
        if found[1]:
            best[i, j] = found
    return tuple(_back(best, len(left), len(right)))


def _band(ours: Sequence[int], theirs: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The pairs of places near the line on which both texts are as far along, row by row, both ends among them."""
    width = min(_WIDEST, _BAND + abs(len(ours) - len(theirs)))
    middle = last = 0
    for i, done in enumerate(ours):
        while middle + 1 < len(theirs) and theirs[middle] * ours[-1] < done * theirs[-1]:
            middle += 1
        # Rows meet, so that a way leads through however unlike the texts are.
        first = min(max(0, middle - width), max(0, last - 1))
        last = len(theirs) if i == len(ours) - 1 else min(len(theirs), middle + width + 1)
        for j in range(first, last):
            if i or j:
                yield i, j


class _Costs:
    """How unlikely it is that sentences are each other's translation, beside how rare such beads are."""

    __slots__ = ("_cues", "_left", "_ratio", "_right", "ours", "theirs")

    def __init__(self, left: Sequence[Cues], right: Sequence[Cues]) -> None:
        self.ours, self.theirs = ([0, *accumulate(len(each.span) for each in side)] for side in (left, right))
        self._ratio = self.theirs[-1] / self.ours[-1] if self.ours[-1] and self.theirs[-1] else 1.0
        self._left, self._right = left, right
        self._cues: dict[tuple[int, int], float] = {}

    def of(self, start: int, end: int, other: int, other_end: int) -> float:
        ours = (self.ours[end] - self.ours[start]) * self._ratio
        theirs = self.theirs[other_end] - self.theirs[other]
        away = abs(theirs - ours) / math.sqrt(_VARIANCE * max(1.0, (ours + theirs) / 2))
        return _unlikely(away) + sum(self._pair(i, j) for i in range(start, end) for j in range(other, other_end))

    def _pair(self, i: int, j: int) -> float:
        """What cues say of two sentences; below 0 where they speak for them."""
        known = self._cues.get((i, j))
        if known is None:
            one, other = self._left[i], self._right[j]
            shared = len(one.figures.keys() & other.figures.keys()) + len(one.names.keys() & other.names.keys())
            shared += one.quoted and other.quoted
            unlike = (one.quoted != other.quoted) + (bool(one.figures) != bool(other.figures))
            known = self._cues[i, j] = _UNLIKE * unlike - _CUE * shared
        return known


def _unlikely(deviations: float) -> float:
    """The cost of a length so many standard deviations from what is expected, on either side."""
    tail = math.erfc(deviations / math.sqrt(2))
    return -math.log(tail) if tail > 1e-10 else _WORST


def _back(best: dict[tuple[int, int], tuple[float, Bead | None]], i: int, j: int) -> list[Bead]:
    beads = []
    while (bead := best[i, j][1]) is not None:
        beads.append(bead)
        i, j = bead.left, bead.right
    return beads[::-1]


def _passage(bead: Bead, left: Sequence[Cues], right: Sequence[Cues]) -> Passage:
    ours = left[bead.left : bead.left + bead.left_count]
    theirs = right[bead.right : bead.right + bead.right_count]
    one, other = (Span(side[0].span.start, side[-1].span.end) for side in (ours, theirs))
    return Passage(
        f"o-{one.start}-{one.end}-{other.start}-{other.end}",
        one,
        other,
        round(1 / (1 + math.exp(min(30.0, (bead.cost - 3.0) / 2))), 4),
        shared_cues(ours, theirs),
        "order",
    )
