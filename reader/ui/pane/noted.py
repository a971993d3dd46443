"""Which marked passages a pane shows, and which of them stand in a visible range. Pure; paints nothing.

Positions here are UTF-16 units, as Qt counts them. Marks of names are something else: `ui/pane/marks.py`.
"""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.annotation.located import Located
    from reader.ui.utf16 import Utf16Map


@dataclass(frozen=True, slots=True)
class Note:
    """One marked passage: `[start, end)` in UTF-16 units. `paired` where it is set against one of the other report."""

    start: int
    end: int
    id: str
    colour: str
    paired: bool = False


class Notes:
    """The marked passages of one pane in text order; they may overlap."""

    __slots__ = ("_longest", "_starts", "all")

    def __init__(self, notes: Iterable[Note] = ()) -> None:
        self.all = tuple(sorted(notes, key=lambda note: (note.start, -note.end, note.id)))
        self._starts = [note.start for note in self.all]
        self._longest = max((note.end - note.start for note in self.all), default=0)

    def __bool__(self) -> bool:
        return bool(self.all)

    def between(self, first: int, last: int) -> tuple[Note, ...]:
        """Passages that share at least one unit with `[first, last)`, in text order, the longer before the shorter."""
        low = bisect_left(self._starts, first - self._longest)
        high = bisect_left(self._starts, last)
        return tuple(note for note in self.all[low:high] if note.end > first)

    def at(self, position: int) -> tuple[str, ...]:
        """The ids of the passages that cover a position, the innermost first."""
        return tuple(note.id for note in reversed(self.between(position, position + 1)))


def notes_of(found: "Iterable[Located]", side: int, units: "Utf16Map") -> Notes:
    """The passages of one side (0 or 1) whose places are known."""
    from reader.annotation.marks import Pairing, SyncPoint

    return Notes(
        Note(
            units.to_units(span.start),
            units.to_units(span.end),
            each.annotation.id,
            each.annotation.colour.value,
            isinstance(each.annotation, Pairing),
        )
        for each in found
        if not isinstance(each.annotation, SyncPoint) and (span := each.spans[side]) is not None
    )
