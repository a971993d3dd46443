"""Keeping two panes at corresponding places: aligned by what belongs together, in proportion, or not at all.

Where a pane belongs is worked out by pure functions (`reading_line.py`); here they are applied to two scroll bars.
A scroll event that comes from synchronising is discarded, not queued, so two panes can never chase each other.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.ui.pane.pane import Pane
from reader.ui.together.reading_line import Reach, aligned, line_at, proportional

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

    from reader.comparison.scroll_map import ScrollMap
    from reader.workflow.settings import SyncMode


class ScrollSync(QObject):
    """Lets the pane touched last lead the other. Sides are 0 and 1. Lives on the GUI thread."""

    def __init__(self, left: Pane, right: Pane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panes = (left, right)
        self._mode: SyncMode = "aligned"
        self._map: ScrollMap | None = None
        self._following = False
        self.leader = 0
        for side, pane in enumerate(self._panes):
            bar = pane.verticalScrollBar()
            bar.rangeChanged.connect(lambda _, maximum, side=side: self._bind(side, maximum))
            bar.valueChanged.connect(lambda value, side=side: self._lead(side, value))

    def set_mode(self, mode: "SyncMode") -> None:
        """From now on in this way. The other pane goes to where it belongs now."""
        if mode != self._mode:
            self._mode = mode
            self.bring()

    def set_map(self, way: "ScrollMap | None") -> None:
        """What belongs together from now on, seen at the next scroll. Without a map, aligned is in proportion."""
        self._map = way

    def bring(self) -> None:
        """Bring the pane that follows to where it belongs."""
        self._lead(self.leader, self._panes[self.leader].verticalScrollBar().value())

    def wheel(self, event: "QWheelEvent") -> None:
        """The wheel was turned between the panes: it scrolls the one touched last."""
        self._panes[self.leader].wheelEvent(event)

    def pause(self) -> "_Pause":
        """A context in which the panes move on their own."""
        return _Pause(self)

    def place(self, side: int) -> float:
        """The code point at which one is taken to read in a pane."""
        reach, bar = self._reach(side), self._panes[side].verticalScrollBar()
        return reach.ladder.place(line_at(bar.value(), reach.maximum, reach.page))

    def _bind(self, side: int, maximum: int) -> None:
        """A text that came to lie shorter takes a pane at its end along: nobody scrolled, so the other stays."""
        bar = self._panes[side].verticalScrollBar()
        if bar.value() > maximum:
            with self.pause():
                bar.setValue(maximum)

    def _lead(self, side: int, value: int) -> None:
        leader, follower = self._panes[side], self._panes[1 - side]
        if self._following or leader.alone:
            return
        self.leader = side
        if self._mode == "free":
            return
        self._following = True
        try:
            follower.verticalScrollBar().setValue(self._answer(side, value))
        finally:
            self._following = False

    def _answer(self, side: int, value: int) -> int:
        if self._mode == "aligned" and self._map is not None:
            carry = self._map.to_left if side else self._map.to_right
            return aligned(value, self._reach(side), self._reach(1 - side), carry)
        bars = [pane.verticalScrollBar() for pane in self._panes]
        return proportional(value, bars[side].maximum(), bars[1 - side].maximum())

    def _reach(self, side: int) -> Reach:
        pane = self._panes[side]
        bar = pane.verticalScrollBar()
        return Reach(pane.where.ladder(), bar.maximum(), bar.pageStep())


class _Pause:
    def __init__(self, sync: ScrollSync) -> None:
        self._sync = sync
        self._before = False

    def __enter__(self) -> None:
        self._before, self._sync._following = self._sync._following, True

    def __exit__(self, *_: object) -> None:
        self._sync._following = self._before
