"""The menu of a report's text: what can be done with the words that were chosen or pointed at.

Not responsible for what an entry does: each is an action of the one table.
"""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from reader.ui.actions import Actions
from reader.ui.pane.note_painter import COLOURS

_ENTRIES = ("copy", "copy_cited", "|", "mark", "colours", "pair_passages", "note", "remove_note")


def fill_text_menu(menu: QMenu, actions: Actions) -> None:
    """Add what can be done now."""
    for entry in _ENTRIES:
        if entry == "|":
            menu.addSeparator()
        elif entry == "colours":
            inner = menu.addMenu(QCoreApplication.translate("TextMenu", "Mark &in"))
            inner.addActions([actions[f"colour_{colour}"] for colour in COLOURS])
        elif actions[entry].isEnabled():
            menu.addAction(actions[entry])
