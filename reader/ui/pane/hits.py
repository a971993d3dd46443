"""Which places of a pane's text were found, and which of them stand in a visible range. Pure; paints nothing.

Not responsible for finding (`reader.workflow.finding`).
"""

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from reader.ui.utf16 import Utf16Map

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.document.model import Span


class Hits:
    """Hits of one pane in text order, none overlapping another; `current` is the one gone to.

    Kept in code points, as they were found, and given in UTF-16 units, as Qt counts: there may be a hundred thousand
    of them, and only those in view are converted.
    """

    __slots__ = ("_spans", "_units", "current")

    def __init__(self, spans: "Sequence[Span]" = (), units: Utf16Map | None = None) -> None:
        self._spans = spans
        self._units = units or Utf16Map("")
        self.current: Span | None = None

    def __len__(self) -> int:
        return len(self._spans)

    def between(self, first: int, last: int) -> tuple[tuple[int, int, bool], ...]:
        """Hits that share at least one unit with `[first, last)`: start, end, and whether it is the one gone to."""
        points, units = self._units.to_points, self._units.to_units
        low = bisect_right(self._spans, points(first), key=lambda span: span.end)
        high = bisect_left(self._spans, points(last), key=lambda span: span.start)
        return tuple((units(span.start), units(span.end), span == self.current) for span in self._spans[low:high])
