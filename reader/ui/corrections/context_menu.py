"""The menus that open beside what is pointed at: the corrections of the one table that make sense there."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from reader.ui.actions import Actions
from reader.ui.corrections.pointing import Pointing

_IN_TEXT = ("to_finding", "link")
"""What can be done at any place of a text."""
_SCOPES = ("scope_pair", "scope_article", "scope_collection")


class ContextMenu:
    """Opens menus over `parent`. Does nothing itself: the actions do."""

    def __init__(self, actions: Actions, pointing: Pointing, parent: QWidget) -> None:
        self._actions = actions
        self._pointing = pointing
        self._parent = parent

    def fill(self, menu: QMenu) -> None:
        """Add what can be corrected at the text cursor to a text's menu."""
        if self._actions["link"].isEnabled():
            menu.addSeparator()
            menu.addActions([self._actions[each] for each in _IN_TEXT])
        self._add_corrections(menu)

    def open_on_row(self, place: QPoint | None = None) -> None:
        """A menu for the current row, at `place` or below the row."""
        menu = QMenu(self._parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add_corrections(menu)
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(place or self._pointing.place())
            if place is None:
                menu.setActiveAction(menu.actions()[0])

    def _add_corrections(self, menu: QMenu) -> None:
        subject = self._pointing.subject()
        corrections = subject.actions() if subject else ()
        if corrections:
            menu.addSeparator()
            menu.addActions([self._actions[each] for each in corrections])
        if corrections and corrections != ("withdraw",):
            menu.addSeparator()
            menu.addActions([self._actions[each] for each in _SCOPES])
