"""Which passages of the two reports belong together, and which of them can be seen. Pure; draws nothing.

Places are code points into the article of either side.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.comparison.passages.told import told
from reader.comparison.scroll_map import ScrollMap, scroll_map

if TYPE_CHECKING:
    from reader.comparison.model import Comparison
    from reader.document.model import Span


@dataclass(frozen=True, slots=True)
class Tie:
    """Two passages that belong together. `strength` in [0, 1]; `crossing` when they stand in another order."""

    id: str
    left: "Span"
    right: "Span"
    strength: float = 1.0
    crossing: bool = False

    def span(self, side: int) -> "Span":
        """The end on the left (0) or the right (1)."""
        return self.right if side else self.left


class Ties:
    """All ties of a pair of reports, in the order of the left one."""

    __slots__ = ("_longest", "_orders", "_starts", "all")

    def __init__(self, ties: Iterable[Tie] = ()) -> None:
        self.all = tuple(sorted(ties, key=lambda tie: (tie.left, tie.right)))
        self._orders = (self.all, tuple(sorted(self.all, key=lambda tie: (tie.right, tie.left))))
        self._starts = tuple([tie.span(side).start for tie in self._orders[side]] for side in (0, 1))
        self._longest = tuple(max((len(tie.span(side)) for tie in self.all), default=0) for side in (0, 1))

    def __bool__(self) -> bool:
        return bool(self.all)

    def seen(self, left: tuple[float, float], right: tuple[float, float]) -> tuple[Tie, ...]:
        """Ties with an end in what is seen of either report, from a first to a last place; in the left one's order."""
        found = {tie.id: tie for side, (first, last) in enumerate((left, right)) for tie in self._on(side, first, last)}
        return tuple(sorted(found.values(), key=lambda tie: (tie.left, tie.right)))

    def at(self, side: int, place: int) -> Tie | None:
        """The strongest tie whose end covers a place of one side."""
        found = self._on(side, place, place)
        return max(found, key=lambda tie: tie.strength, default=None)

    def step(self, side: int, by: int, place: float, current: Tie | None = None) -> Tie | None:
        """The tie next after `current` in the order of one side (1), or before it (-1); none at the end.

        Without one, the first whose end begins at `place` or after it, or the last before it.
        """
        order = self._orders[side]
        if current is not None and current in order:
            at = order.index(current) + by
        else:
            at = bisect_left(self._starts[side], place) - (by < 0)
        return order[at] if 0 <= at < len(order) else None

    def number(self, side: int, tie: Tie) -> int:
        """Which tie it is in the order of one side, from 1."""
        return self._orders[side].index(tie) + 1

    def _on(self, side: int, first: float, last: float) -> list[Tie]:
        starts = self._starts[side]
        low, high = bisect_left(starts, first - self._longest[side]), bisect_right(starts, last)
        return [tie for tie in self._orders[side][low:high] if tie.span(side).end > first]


def tied(comparison: "Comparison", pins: Iterable[tuple[int, int]] = ()) -> tuple[Ties, ScrollMap]:
    """The ties of a comparison, and the map that reading is synchronised by."""
    lengths = len(comparison.left.article.text), len(comparison.right.article.text)
    way = scroll_map(*lengths, comparison.passages, pins)
    return Ties(
        Tie(each.id, each.left, each.right, each.score, way.crosses(each.left, each.right))
        for each in told(comparison.passages)
    ), way
