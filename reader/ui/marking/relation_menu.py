"""Asking how two passages stand to each other: a menu at the words, which a key answers."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from reader.ui.words import words

RELATIONS = ("agrees", "contradicts", "adds", "softens", "attributes-differently")


class RelationMenu(QMenu):
    """The codes of relations, in words; each says what the passage on the right does to the one on the left."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("How the two passages stand to each other"))
        title = self.addAction(self.tr("The passage on the right…"))
        title.setEnabled(False)
        for number, code in enumerate(RELATIONS, start=1):
            action = self.addAction(f"&{number}  {words.pair_relation(code)}")
            action.triggered.connect(lambda _=False, code=code: self.chosen.emit(code))

    def ask(self, place: QPoint) -> None:
        """Show the menu at a place of the screen, with the first relation chosen."""
        self.popup(place, self.actions()[1])
        self.setActiveAction(self.actions()[1])
