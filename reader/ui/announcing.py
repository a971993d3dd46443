"""Saying things to a screen reader: what happens away from where the focus is, and what Qt itself leaves unsaid."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QComboBox, QListView, QWidget


def announce(source: QWidget, text: str) -> None:
    """Have a screen reader say `text` when it has finished what it says. Without one nothing happens."""
    if text:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(source, text))


def name_choice(box: QComboBox, name: str) -> None:
    """Say what is chosen in a box. On Unix Qt gives out the choice itself as its name, so it is described as well."""
    box.setAccessibleName(name)
    box.setAccessibleDescription(name)


def read_current(view: QListView) -> None:
    """Have the current row of a list read when the list gets the focus; Qt tells of the list alone."""

    def tell() -> None:
        if view.hasFocus() and view.currentIndex().isValid():
            event = QAccessibleEvent(view, QAccessible.Event.Focus)
            event.setChild(view.currentIndex().row())
            QAccessible.updateAccessibility(event)

    QTimer.singleShot(0, view, tell)  # after Qt has told of the list
