"""The overview of all keys, in a window of its own that can stay open beside the texts. Built from plain commands."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.ui.commands.keys_table import KeysList
from reader.ui.looks.sizes import open_at

if TYPE_CHECKING:
    from reader.ui.commands.commands import Command


class KeyOverview(QDialog):
    """Lists every action with its key, and what else keys and mouse do."""

    change_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dialog")
        self.setWindowTitle(self.tr("Keys"))
        self.setModal(False)
        open_at(self, 520, 640)
        self.keys = KeysList()
        change = QPushButton(self.tr("Change keys…"))
        change.setAutoDefault(False)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(change)
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.keys, 1)
        column.addLayout(row)
        change.clicked.connect(self.change_wanted)
        close.clicked.connect(self.close)

    def show_commands(self, commands: "Sequence[Command]") -> None:
        self.keys.show_commands([command for command in commands if command.key], self._more())

    def _more(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Scroll one report alone"), self.tr("Alt and the wheel")),
            (self.tr("Larger or smaller text"), self.tr("Ctrl and the wheel")),
            (self.tr("Select text"), self.tr("Shift and the arrow keys")),
            (self.tr("Follow a name"), self.tr("click it, or Enter in the list")),
            (self.tr("Next and previous hit, in the find bar"), self.tr("Enter, Shift+Enter")),
            (self.tr("From part to part"), self.tr("Tab, Shift+Tab")),
        ]
