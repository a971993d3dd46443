"""Where a reader of one report is in the other: the pure mapping that synchronised reading scrolls by.

Anchors are the heaviest chain of matched passages that runs forward in both reports; between two anchors a position
maps to the same fraction of the way between their counterparts. Positions are code points and may lie between two. Not
responsible for pixels.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from reader.comparison.model import Passage
from reader.document.model import Span

ANCHOR_SCORE = 0.5
"""Weakest passage that may hold the two reports together: of weaker ones every other is chance."""


@dataclass(frozen=True)
class ScrollMap:
    """A monotone mapping through `points`, pairs of a left and a right position that never run backwards.

    Where one side has a stretch and the other none, the other waits: the way back leads to the end of the stretch.
    """

    points: tuple[tuple[float, float], ...]

    def to_right(self, position: float) -> float:
        """The place in the right report that belongs to `position` in the left one."""
        return _mapped(self._left, self._right, position)

    def to_left(self, position: float) -> float:
        """The place in the left report that belongs to `position` in the right one."""
        return _mapped(self._right, self._left, position)

    def crosses(self, left: Span, right: Span) -> bool:
        """Whether two passages belong together against the order of the rest: what is told elsewhere was moved.

        A second counterpart of a sentence that holds the reports together does not cross it.
        """
        after = bisect_right(self._left, left.end)
        before = bisect_left(self._left, left.start) - 1
        return (after < len(self.points) and self._right[after] < right.start) or (
            before >= 0 and self._right[before] > right.end
        )

    @cached_property
    def _left(self) -> tuple[float, ...]:
        return tuple(left for left, _ in self.points)

    @cached_property
    def _right(self) -> tuple[float, ...]:
        return tuple(right for _, right in self.points)


def scroll_map(
    left_length: int, right_length: int, passages: Iterable[Passage], pins: Iterable[tuple[int, int]] = ()
) -> ScrollMap:
    """The mapping for two texts of the given lengths.

    `pins` are places that the person put together: they always hold, the earlier of two that cross; passages that
    cross one give way.
    """
    held = _in_order(pins, left_length, right_length)
    fitting = [each for each in passages if each.score >= ANCHOR_SCORE and not _crosses(each, held)]
    points = {(0.0, 0.0), (float(left_length), float(right_length)), *held}
    for passage in forward_chain(fitting):
        points.add((float(passage.left.start), float(passage.right.start)))
        points.add((float(passage.left.end), float(passage.right.end)))
    return ScrollMap(tuple(sorted(points)))


def forward_chain(passages: Iterable[Passage]) -> tuple[Passage, ...]:
    """The heaviest series of passages that runs forward in both reports without overlap; weight is score by length.

    The length of a passage is that of its shorter side. n passages take n log n steps.
    """
    usable = sorted(
        (each for each in passages if len(each.left) and len(each.right)), key=lambda each: (each.left, each.right)
    )
    ends = sorted({each.right.end for each in usable})
    best = _Best(len(ends))
    before: list[int] = [-1] * len(usable)
    weights = [0.0] * len(usable)
    waiting = sorted(range(len(usable)), key=lambda at: usable[at].left.end)
    told = 0
    for at, passage in enumerate(usable):
        while told < len(waiting) and usable[waiting[told]].left.end <= passage.left.start:
            done = waiting[told]
            best.put(bisect_right(ends, usable[done].right.end), weights[done], done)
            told += 1
        weight, before[at] = best.up_to(bisect_right(ends, passage.right.start))
        weights[at] = weight + passage.score * min(len(passage.left), len(passage.right))
    chain: list[Passage] = []
    at = max(range(len(usable)), key=weights.__getitem__, default=-1)
    while at >= 0:
        chain.append(usable[at])
        at = before[at]
    return tuple(reversed(chain))


class _Best:
    """The heaviest chain among those that end at or before a place (a Fenwick tree of maxima; places count from 1)."""

    __slots__ = ("_held",)

    def __init__(self, size: int) -> None:
        self._held: list[tuple[float, int]] = [(0.0, -1)] * (size + 1)

    def put(self, place: int, weight: float, item: int) -> None:
        while place < len(self._held):
            if weight > self._held[place][0]:
                self._held[place] = (weight, item)
            place += place & -place

    def up_to(self, place: int) -> tuple[float, int]:
        found = (0.0, -1)
        while place > 0:
            if self._held[place][0] > found[0]:
                found = self._held[place]
            place -= place & -place
        return found


def _in_order(pins: Iterable[tuple[int, int]], left_length: int, right_length: int) -> list[tuple[float, float]]:
    """The pins that can hold together, without those that would put all of a report at one end of the other."""
    kept: list[tuple[float, float]] = []
    for left, right in pins:
        inside = 0 <= left <= left_length and 0 <= right <= right_length
        corner = (left, right) in {(0, right_length), (left_length, 0)}
        if inside and not corner and all((left - one) * (right - other) > 0 for one, other in kept):
            kept.append((float(left), float(right)))
    return kept


def _crosses(passage: Passage, pins: Sequence[tuple[float, float]]) -> bool:
    """Whether a pin stands neither before both sides of the passage nor behind both, nor at a common end of both."""
    return any(
        not _forward(left, right, passage.left.start, passage.right.start)
        and not _forward(passage.left.end, passage.right.end, left, right)
        for left, right in pins
    )


def _forward(left: float, right: float, next_left: float, next_right: float) -> bool:
    return (left < next_left and right < next_right) or (left == next_left and right == next_right)


def _mapped(here: Sequence[float], there: Sequence[float], position: float) -> float:
    position = min(max(position, here[0]), here[-1])
    at = bisect_right(here, position) - 1
    if at == len(here) - 1:
        return there[at]
    share = (position - here[at]) / (here[at + 1] - here[at])
    return there[at] + share * (there[at + 1] - there[at])
