"""Keeping two panes at corresponding places.

The mapping is a pure function; the controller applies it to two scroll bars. A scroll event that comes from
synchronising is discarded, not queued, so two panes can never chase each other.
"""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QScrollBar

from reader.ui.pane import Pane


def proportional(value: int, maximum: int, other_maximum: int) -> int:
    """The place in the other text at the same fraction of the way: both begin and end together."""
    if maximum <= 0:
        return 0
    return round(min(max(value, 0), maximum) * other_maximum / maximum)


class ScrollSync(QObject):
    """Lets the pane touched last lead the other. Lives on the GUI thread."""

    toggled = Signal(bool)

    def __init__(self, left: Pane, right: Pane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panes = (left, right)
        self._on = True
        self._following = False
        for leader, follower in ((left, right), (right, left)):
            leader.verticalScrollBar().valueChanged.connect(
                lambda value, leader=leader, follower=follower: self._lead(leader, follower, value)
            )

    @property
    def on(self) -> bool:
        return self._on

    def set_on(self, on: bool) -> None:
        if on != self._on:
            self._on = on
            self.toggled.emit(on)

    def pause(self) -> "_Pause":
        """A context in which the panes move on their own."""
        return _Pause(self)

    def _lead(self, leader: Pane, follower: Pane, value: int) -> None:
        if not self._on or self._following or leader.alone:
            return
        self._following = True
        try:
            theirs: QScrollBar = follower.verticalScrollBar()
            theirs.setValue(proportional(value, leader.verticalScrollBar().maximum(), theirs.maximum()))
        finally:
            self._following = False


class _Pause:
    def __init__(self, sync: ScrollSync) -> None:
        self._sync = sync
        self._before = False

    def __enter__(self) -> None:
        self._before, self._sync._following = self._sync._following, True

    def __exit__(self, *_: object) -> None:
        self._sync._following = self._before
