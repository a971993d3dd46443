"""Where the keyboard is: from part to part of the window, and back to the texts.

Not responsible for what keys do in a part.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QListView, QToolButton, QWidget

from reader.ui.announcing import read_current
from reader.ui.furniture import Furniture
from reader.ui.main_window import MainWindow
from reader.ui.together.scroll_sync import ScrollSync

if TYPE_CHECKING:
    from collections.abc import Iterator


class Keyboard(QObject):
    """The parts are taken as one reads the window: both texts, the findings, what stands under the texts, the tools."""

    told = Signal(str)

    def __init__(self, window: MainWindow, parts: Furniture, sync: ScrollSync) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._sync = sync
        self._panes = (window.left.pane, window.right.pane)
        for view in (window.left, window.right):
            view.header.outlet.installEventFilter(self)
            view.header.date.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._read_list)

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) part that can be seen, round the end."""
        there = list(self._parts_in_sight())
        focused = QApplication.focusWidget()
        here = next((place for place, (part, _) in enumerate(there) if focused and _holds(part, focused)), None)
        if here is None:
            here = -1 if by > 0 else len(there)
        if there:
            there[(here + by) % len(there)][1].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def to_texts(self) -> None:
        """Give the keyboard to the text that was read last."""
        view = (self._window.left, self._window.right)[self._sync.leader]
        target = view.pane if view.pane.isVisible() else next((p for p in self._panes if p.isVisible()), None)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_findings(self, shown: bool) -> None:
        """Show or hide the panel. It does not take the keyboard with it when it goes."""
        if not shown and _holds(self._window.dock, QApplication.focusWidget() or self._window):
            self.to_texts()
        self._window.dock.setVisible(shown)

    def tell_findings(self, shown: bool) -> None:
        """Say that the panel was shown or hidden."""
        self.told.emit(self.tr("The findings are shown.") if shown else self.tr("The findings are hidden."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's name
        """Escape is a header's while one types in it, whatever else it may stand for in the window."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(event.matches(QKeySequence.StandardKey.Cancel))
            return event.isAccepted()
        return False

    def _read_list(self, _: QWidget | None, now: QWidget | None) -> None:
        """Have the current row read of a list that the keyboard comes to, in this window or one that belongs to it."""
        if isinstance(now, QListView) and self._window in (now.window(), now.window().parentWidget()):
            read_current(now)

    def _parts_in_sight(self) -> "Iterator[tuple[QWidget, QWidget]]":
        """Each part, and what in it takes the keyboard."""
        parts, window = self._parts, self._window
        for view in (window.left, window.right):
            if view.pane.isVisible():
                yield view, view.pane
        if parts.empty.isVisible():
            yield parts.empty, parts.empty.focusProxy() or parts.empty
        if window.dock.isVisible():
            yield window.dock, parts.findings.entrance()
        for part in (parts.legend, parts.find, parts.address, parts.messages, window.tools, window.statusBar()):
            entrance = part.findChildren(QWidget)
            found = next((each for each in entrance if _takes_keys(each)), None)
            if part.isVisible() and found is not None:
                yield part, found


def _holds(part: QWidget, widget: QWidget) -> bool:
    return part is widget or part.isAncestorOf(widget)


def _takes_keys(widget: QWidget) -> bool:
    if isinstance(widget, QToolButton) and not widget.text() and widget.icon().isNull():
        return False
    return widget.isVisible() and widget.isEnabled() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
