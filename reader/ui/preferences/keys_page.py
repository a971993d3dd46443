"""Preferences: the keys of all actions."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from reader.ui.commands import keys
from reader.ui.commands.keys_table import KeyEditor, KeysList
from reader.ui.preferences.page import SettingsPage

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.ui.commands.commands import Command
    from reader.workflow.settings import Settings


class KeysPage(SettingsPage):
    """Commands are told with `show_commands`, whenever their keys change."""

    fields = ("keys", "single_keys")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own: Mapping[str, str] = {}
        self._usual: Mapping[str, str] = {}
        self.single = QCheckBox(self.tr("Letters alone may be keys, such as N for the next mention"))
        self.list = KeysList()
        self.editor = KeyEditor()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.single)
        column.addWidget(self.list, 1)
        column.addWidget(self.editor)
        self.single.toggled.connect(lambda on: self.changed.emit({"single_keys": on}))
        self.list.selected.connect(self.editor.show_action)
        self.editor.key_given.connect(self._give)

    def show_settings(self, settings: "Settings") -> None:
        self._own = settings.keys
        self.single.blockSignals(True)
        self.single.setChecked(settings.single_keys)
        self.single.blockSignals(False)

    def show_commands(self, commands: "Sequence[Command]", usual: "Mapping[str, str]") -> None:
        """List these commands with the keys they have now; `usual` are those they have by default."""
        self._usual = usual
        self.list.show_commands(commands)
        held = {command.id: command.key for command in commands}
        self.editor.show_keys(usual, held, {command.id: command.title for command in commands})

    def _give(self, action: str, key: str) -> None:
        self.changed.emit({"keys": keys.changed(self._usual, self._own, action, key)})
