"""Which places of a pane's text were found, and which of them stand in a visible range. Pure; paints nothing.

Positions here are UTF-16 units, as Qt counts them. Not responsible for finding (`reader.workflow.finding`).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence


class Hits:
    """Hits of one pane in text order, none overlapping another. `current` is the start of the one gone to, or -1."""

    __slots__ = ("_ends", "_starts", "current")

    def __init__(self, starts: Sequence[int] = (), ends: Sequence[int] = (), current: int = -1) -> None:
        self._starts, self._ends = starts, ends
        self.current = current

    def __len__(self) -> int:
        return len(self._starts)

    def between(self, first: int, last: int) -> tuple[tuple[int, int], ...]:
        """Hits that share at least one unit with `[first, last)`."""
        low = bisect_right(self._ends, first)
        high = bisect_left(self._starts, last)
        return tuple(zip(self._starts[low:high], self._ends[low:high], strict=True))
