"""A bar of the window in which one types: Escape closes it, Enter is told. Not responsible for what it asks."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QWidget


class InputBar(QFrame):
    """Looks like the find bar, whatever it is for."""

    closed = Signal()
    entered = Signal(bool)  # Enter was pressed; whether with Shift

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findbar")

    def event(self, event: QEvent) -> bool:
        # Escape closes the bar while one types in it, whatever else it may stand for in the window.
        override = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride
        if isinstance(event, QKeyEvent) and override and event.matches(QKeySequence.StandardKey.Cancel):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)
