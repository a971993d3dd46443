"""Which marks a pane shows, and which of them stand in a visible range. Pure; paints nothing.

Positions here are UTF-16 units, as Qt counts them.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.comparison.model import Comparison, Side
    from reader.ui.utf16 import Utf16Map


@dataclass(frozen=True, slots=True)
class Mark:
    """One mention to paint: `[start, end)` in UTF-16 units. `shared` when its entity stands in both reports."""

    start: int
    end: int
    entity: str
    kind: str
    shared: bool


class Marks:
    """The marks of one pane in text order."""

    __slots__ = ("_longest", "_starts", "all")

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self.all = tuple(sorted(marks, key=lambda mark: (mark.start, mark.end)))
        self._starts = [mark.start for mark in self.all]
        self._longest = max((mark.end - mark.start for mark in self.all), default=0)

    def __bool__(self) -> bool:
        return bool(self.all)

    def between(self, first: int, last: int) -> tuple[Mark, ...]:
        """Marks that share at least one unit with `[first, last)`, in text order."""
        low = bisect_right(self._starts, first - self._longest)
        high = bisect_left(self._starts, last)
        return tuple(mark for mark in self.all[max(0, low - 1) : high] if mark.end > first)

    def only(self, kinds: Collection[str]) -> "Marks":
        """The marks of some kinds."""
        return self if self.kinds <= set(kinds) else Marks(mark for mark in self.all if mark.kind in kinds)

    @property
    def kinds(self) -> set[str]:
        return {mark.kind for mark in self.all}

    def at(self, position: int) -> Mark | None:
        """The mark that covers a position; the one that starts last where several do."""
        found = self.between(position, position + 1)
        return found[-1] if found else None

    def of(self, entity: str) -> tuple[Mark, ...]:
        return tuple(mark for mark in self.all if mark.entity == entity)


def marks_of(comparison: "Comparison", side: "Side", units: "Utf16Map") -> Marks:
    """The marks of one side: every mention of every entity that the comparison knows."""
    return Marks(
        Mark(
            units.to_units(mention.span.start),
            units.to_units(mention.span.end),
            entity.id,
            entity.kind.value,
            bool(entity.left and entity.right),
        )
        for entity in comparison.entities
        for mention in entity.mentions(side)
    )
