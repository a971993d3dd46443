"""The matched passages of the pair that lies open: which of them are seen, and stepping from one to the next.

Not responsible for drawing them (`ui/together/gutter.py`) nor for going to them (`ui/together/travel.py`).
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal

from reader.ui.pane.pane import Pane
from reader.ui.together.gutter import Band, Gutter, Sight
from reader.ui.together.scroll_sync import ScrollSync
from reader.ui.together.ties import Tie, Ties, tied

if TYPE_CHECKING:
    from reader.comparison.model import Comparison
    from reader.document.model import Span


class Passages(QObject):
    """Sides are 0 and 1. Lives on the GUI thread."""

    changed = Signal()  # other passages are matched now, or none
    went = Signal(object, int, int, int)  # Tie, the side one comes from, which tie it is there, how many there are
    current_changed = Signal(str)  # id of the tie gone to, or an empty string
    nowhere = Signal(str)  # code of what could not be gone to: next, previous, across
    told = Signal(str)

    def __init__(self, panes: tuple[Pane, Pane], gutter: Gutter, sync: ScrollSync, parent: QObject) -> None:
        super().__init__(parent)
        self._panes = panes
        self._gutter = gutter
        self._sync = sync
        self._comparison: Comparison | None = None
        self._current: Tie | None = None
        self._pins: tuple[tuple[int, int], ...] = ()
        self.ties = Ties()
        gutter.sight = self.sight

    def show_comparison(self, comparison: "Comparison | None") -> None:
        before, self._comparison = self._comparison, comparison
        if before is not None and comparison is not None and comparison.passages is before.passages:
            return  # a name was corrected, and what matches is what matched before
        self._tie()
        self.release()

    def show_pins(self, pins: tuple[tuple[int, int], ...]) -> None:
        """Places that the person put together hold the reports side by side from now on."""
        self._pins = pins
        self._tie()
        self._sync.bring()

    def _tie(self) -> None:
        self.ties, way = tied(self._comparison, self._pins) if self._comparison else (Ties(), None)
        self._sync.set_map(way)
        self.changed.emit()

    def sight(self) -> Sight:
        """What the gutter has to draw now."""
        tops = [pane.viewport().mapTo(pane.window(), QPoint()).y() for pane in self._panes]
        above = tops[0] - self._gutter.mapTo(self._gutter.window(), QPoint()).y()
        if not (self.ties or self._pins) or not all(pane.where.at_hand for pane in self._panes):
            return Sight(top=above)
        seen = [self._seen(side) for side in (0, 1)]
        ladders = [pane.where.ladder() for pane in self._panes]
        places = [(rungs.place(first), rungs.place(last)) for rungs, (first, last) in zip(ladders, seen, strict=True)]
        bands = tuple(
            Band(
                tie.id,
                self._ends(0, tie.left, seen[0], 0),
                self._ends(1, tie.right, seen[1], tops[1] - tops[0]),
                tie.strength,
                tie.crossing,
            )
            for tie in self.ties.seen(*places)
        )
        return Sight(bands, tuple(self._needles(seen)), above)

    def _needles(self, seen: list[tuple[float, float]]) -> Iterator[tuple[float, float]]:
        """Where the pins are that have an end in sight: in the middle of their lines."""
        from reader.document.model import Span

        for pin in self._pins:
            ends = []
            for pane, (first, _), place in zip(self._panes, seen, pin, strict=True):
                top, bottom = pane.where.lines(Span(place, place + 1))
                ends.append((top + bottom) / 2 - first)
            if any(0 <= end <= last - first for end, (first, last) in zip(ends, seen, strict=True)):
                yield ends[0], ends[1]

    def show_moved(self, shown: bool) -> None:
        """Show all of the bands of passages that are told elsewhere in the other report, or only where they end."""
        self._gutter.show_moved(shown)
        count = sum(tie.crossing for tie in self.ties.all)
        if not count:
            text = self.tr("No matched passages are told elsewhere in the other report.")
        elif shown:
            text = self.tr("Bands of {count} passages told elsewhere are shown.")
        else:
            text = self.tr("Bands of {count} passages told elsewhere are hidden.")
        self.told.emit(text.format(count=count))

    def choose(self, tie_id: str) -> None:
        """Go to a tie that was pointed at."""
        found = next((tie for tie in self.ties.all if tie.id == tie_id), None)
        if found is not None:
            self._go(found, self._sync.leader)

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) tie, in the order of the report that one reads."""
        side = self.side()
        found = self.ties.step(side, by, self._place(side), self._held(side))
        if found is None:
            self.nowhere.emit("next" if by > 0 else "previous")
        else:
            self._go(found, side)

    def across(self) -> None:
        """Go from the passage at the text cursor to what belongs to it in the other report."""
        side = self.side()
        found = self.ties.at(side, self._panes[side].position())
        if found is None:
            self.nowhere.emit("across")
            return
        self._go(found, 1 - side)
        self._panes[1 - side].setFocus()

    def release(self) -> None:
        """Let go of the tie gone to."""
        self._current = None
        self.current_changed.emit("")

    def _go(self, tie: Tie, side: int) -> None:
        self._current = tie
        self.current_changed.emit(tie.id)
        self.went.emit(tie, side, self.ties.number(side, tie), len(self.ties.all))

    def side(self) -> int:
        """The report that one reads: the one with the keyboard, else the one scrolled last."""
        return next((side for side, pane in enumerate(self._panes) if pane.hasFocus()), self._sync.leader)

    def _held(self, side: int) -> Tie | None:
        """The tie gone to, while it is in sight: steps begin there, else where one reads."""
        if self._current is not None:
            first, last = self._seen(side)
            top, bottom = self._panes[side].where.lines(self._current.span(side))
            if top < last and bottom > first:
                return self._current
        return None

    def _place(self, side: int) -> float:
        """Where one reads: at the text cursor for who reads by key and has it in sight, else at the reading line."""
        pane = self._panes[side]
        if pane.hasFocus() and pane.viewport().rect().contains(pane.cursorRect().center()):
            return pane.position()
        return self._sync.place(side)

    def _seen(self, side: int) -> tuple[float, float]:
        bar = self._panes[side].verticalScrollBar()
        return float(bar.value()), float(bar.value() + bar.pageStep())

    def _ends(self, side: int, span: "Span", seen: tuple[float, float], lower: float) -> tuple[float, float]:
        first, last = seen
        where = self._panes[side].where
        rungs = where.ladder()
        top, bottom = rungs.height(span.start), rungs.height(span.end)
        page = last - first
        if top < last + page and bottom > first - page:  # by the line where it can be seen
            top, bottom = where.lines(span)
        return top - first + lower, bottom - first + lower
