"""Where the findings stand: beside the reports, or beneath them where the window is too narrow for all three."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QDockWidget, QMainWindow

_RIGHT, _BENEATH = Qt.DockWidgetArea.RightDockWidgetArea, Qt.DockWidgetArea.BottomDockWidgetArea
_SIDES = (_RIGHT, Qt.DockWidgetArea.LeftDockWidgetArea)
_FLAT = (_BENEATH, Qt.DockWidgetArea.TopDockWidgetArea)
_BENEATH_SHARE = 0.35  # of the window's height


@dataclass(frozen=True, slots=True)
class Room:
    """`narrow`: there is no room beside two reports that can be read well; `cramped`: none that can be read at all."""

    narrow: bool
    cramped: bool = False


class DockPlace(QObject):
    """Moves the dock from beside the reports to beneath them as the window gets narrow, and back.

    Where the person dragged it in a narrow window it stays, unless nothing could be read there, and so does what they
    put above or beneath a wide one or made a window of its own. `flat_changed` tells whether it lies wide and low now.
    """

    flat_changed = Signal(bool)

    def __init__(self, window: QMainWindow, dock: QDockWidget, width: int, room: Callable[[], Room]) -> None:
        """`width` is the dock's at first where it stands beside the reports, in pixels; `room` tells how things are."""
        super().__init__(dock)
        self._window = window
        self._dock = dock
        self._width = width
        self._height = 0  # where it lies beneath, once the person has seen it there
        self._room = room
        self._moving = False
        self._home = _RIGHT  # the side that it stands on where there is room
        self._beneath = False  # whether it lies there because the window was narrow
        self._kept = False  # whether the person wants it beside the reports all the same
        dock.dockLocationChanged.connect(self._moved)
        dock.installEventFilter(self)

    def begin(self) -> None:
        """Put the dock where it belongs, for the first time."""
        self._beneath = self._room().narrow
        self._put(_BENEATH if self._beneath else _RIGHT)

    @property
    def gave_way(self) -> bool:
        """Whether the dock lies beneath because the window was narrow, and not because the person wants it there."""
        return self._beneath and self._window.dockWidgetArea(self._dock) == _BENEATH

    def settle(self, *, gave_way: bool) -> None:
        """Take the place where the dock was found again for what it was: the window's doing, or the person's."""
        area = self._window.dockWidgetArea(self._dock)
        self._kept = self._room().narrow and area in _SIDES
        self._beneath = gave_way and area == _BENEATH
        self.fit()

    def fit(self) -> None:
        """Follow the width of the window."""
        if self._dock.isFloating():
            return
        room = self._room()
        area = self._window.dockWidgetArea(self._dock)
        if room.narrow and area in _SIDES and (room.cramped or not self._kept):
            self._home, self._beneath = area, True
            self._put(_BENEATH)
        elif not room.narrow:
            self._kept = False
            if area == _BENEATH and self._beneath:
                self._beneath = False
                self._put(self._home)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note how large the dock is made where it has its usual place, so that it comes back as it was."""
        if watched is self._dock and event.type() is QEvent.Type.Resize and not self._moving:
            area = self._window.dockWidgetArea(self._dock)
            if area in _SIDES and not self._room().narrow:
                self._width = self._dock.width()
            elif area == _BENEATH and self._beneath:
                self._height = self._dock.height()
        return False

    def _put(self, area: Qt.DockWidgetArea) -> None:
        hidden = self._dock.isHidden()
        least = self._dock.minimumWidth()
        if area != _BENEATH:
            self._dock.setMinimumWidth(self._width)  # or it is given less at first, and the texts are set twice
        self._moving = True
        self._window.addDockWidget(area, self._dock)
        self._dock.setVisible(not hidden)
        layout = self._window.layout()
        assert layout is not None
        layout.activate()
        self._dock.setMinimumWidth(least)
        if area == _BENEATH:
            height = self._height or round(self._window.height() * _BENEATH_SHARE)
            self._window.resizeDocks([self._dock], [height], Qt.Orientation.Vertical)
        else:
            self._window.resizeDocks([self._dock], [self._width], Qt.Orientation.Horizontal)
        self._moving = False

    def _moved(self, area: Qt.DockWidgetArea) -> None:
        if not self._moving:
            self._kept = self._beneath and area in _SIDES
            self._beneath = False
        self.flat_changed.emit(area in _FLAT)
