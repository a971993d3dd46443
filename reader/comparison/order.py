"""An original beside its translation: sentences aligned in order, by their length and by what no translation changes.

After Gale and Church (1993): the likeliest series of beads, each of which sets none, one or two sentences of one report
against none, one or two of the other. Figures, dates, quotation marks and names that sound alike add to it. Only a band
around the diagonal is searched, so that time grows with length. Not responsible for reports that tell things in another
order (`comparison.passages`).
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from reader.comparison.cues import Cues, shared_cues
from reader.comparison.model import Passage
from reader.comparison.passages.match import Matched
from reader.document.model import Span

# How often each kind of bead stands in translations (Gale and Church 1993), as costs.
_BEADS = (
    (1, 1, -math.log(0.89)),
    (1, 0, -math.log(0.0099 / 2)),
    (0, 1, -math.log(0.0099 / 2)),
    (2, 1, -math.log(0.089 / 2)),
    (1, 2, -math.log(0.089 / 2)),
    (2, 2, -math.log(0.011)),
)
_VARIANCE = 6.8
"""Variance of a translation's length for each character of the original, from the same source."""
_CUE = 2.5
"""What a shared cue is worth: about as much as the rarer beads cost."""
_UNLIKE = 1.0
"""What it costs that only one side has quotation marks, or figures."""
_BAND = 20
_WIDEST = 40
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
    # Only the last rows are needed to go on, and one small number for each pair of places to find the way back.
    rows: list[dict[int, float]] = [{}, {}, {}]
    chosen: list[tuple[int, bytearray]] = []
    for i, places in enumerate(_band(costs.ours, costs.theirs)):
        costs.row(i - 1, places)
        row: dict[int, float] = {}
        rows = [*rows[1:], row]
        marks = bytearray(len(places))
        for at, j in enumerate(places):
            least, mark = (0.0 if i == j == 0 else math.inf), 0
            for number, (a, b, prior) in enumerate(_BEADS):
                before = rows[2 - a].get(j - b)
                if before is None:
                    continue
                cost = before + prior
                if a and b:
                    cost += costs.of(i - a, i, j - b, j)
                if cost < least:
                    least, mark = cost, number
            if least < math.inf:
                row[j] = least
                marks[at] = mark
        chosen.append((places.start, marks))
    return tuple(_back(chosen, costs, len(left), len(right)))


def _band(ours: Sequence[int], theirs: Sequence[int]) -> Iterator[range]:
    """For each place on the left the places on the right about as far along, both ends of the texts among them."""
    width = min(_WIDEST, _BAND + abs(len(ours) - len(theirs)))
    middle = last = 0
    for i, done in enumerate(ours):
        while middle + 1 < len(theirs) and theirs[middle] * ours[-1] < done * theirs[-1]:
            middle += 1
        # Rows meet, so that a way leads through however unlike the texts are.
        first = min(max(0, middle - width), max(0, last - 1))
        last = len(theirs) if i == len(ours) - 1 else min(len(theirs), middle + width + 1)
        yield range(first, last)


class _Costs:
    """How unlikely it is that sentences are each other's translation, beside how rare such beads are.

    Rows are read in order, and only the last two are kept.
    """

    __slots__ = ("_left", "_ratio", "_right", "_rows", "ours", "theirs")

    def __init__(self, left: Sequence[Cues], right: Sequence[Cues]) -> None:
        self.ours, self.theirs = ([0, *accumulate(len(each.span) for each in side)] for side in (left, right))
        self._ratio = self.theirs[-1] / self.ours[-1] if self.ours[-1] and self.theirs[-1] else 1.0
        self._left, self._right = left, right
        self._rows: dict[int, dict[int, float]] = {}

    def row(self, i: int, places: range) -> None:
        """Get ready for the sentence `i` of the left text."""
        if i >= 0:
            self._rows.pop(i - 2, None)
            self._rows[i] = {j: self._pair(i, j) for j in range(max(0, places.start - 2), places.stop - 1)}

    def of(self, start: int, end: int, other: int, other_end: int) -> float:
        ours = (self.ours[end] - self.ours[start]) * self._ratio
        theirs = self.theirs[other_end] - self.theirs[other]
        away = abs(theirs - ours) / math.sqrt(_VARIANCE * max(1.0, (ours + theirs) / 2))
        cost = _UNLIKELY[min(int(away * _STEPS), len(_UNLIKELY) - 1)]
        for i in range(start, end):
            row = self._rows.get(i, _NO_ROW)
            for j in range(other, other_end):
                known = row.get(j)
                cost += self._pair(i, j) if known is None else known
        return cost

    def _pair(self, i: int, j: int) -> float:
        """What cues say of two sentences; below 0 where they speak for them."""
        one, other = self._left[i], self._right[j]
        cost = _UNLIKE * ((one.quoted != other.quoted) + (bool(one.figures) != bool(other.figures)))
        shared = int(one.quoted and other.quoted)
        if one.figures and other.figures:
            shared += len(one.figures.keys() & other.figures.keys())
        if one.names and other.names:
            shared += len(one.names.keys() & other.names.keys())
        return cost - _CUE * shared


_NO_ROW: Mapping[int, float] = {}
_STEPS = 50
_UNLIKELY = tuple(-math.log(math.erfc(step / _STEPS / math.sqrt(2))) for step in range(round(6.5 * _STEPS)))
"""The cost of a length so many steps of a standard deviation from what is expected, on either side."""


def _back(chosen: Sequence[tuple[int, bytearray]], costs: _Costs, i: int, j: int) -> list[Bead]:
    beads = []
    while i or j:
        start, marks = chosen[i]
        a, b, prior = _BEADS[marks[j - start]]
        i, j = i - a, j - b
        beads.append(Bead(i, a, j, b, prior + (costs.of(i, i + a, j, j + b) if a and b else 0.0)))
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
