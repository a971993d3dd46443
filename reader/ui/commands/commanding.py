"""Commands and keys at work: opens the palette and the overview of keys, and does what was chosen there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from reader.ui.actions import Actions
from reader.ui.commands.command_palette import CommandPalette
from reader.ui.main_window import MainWindow

if TYPE_CHECKING:
    from reader.ui.commands.key_overview import KeyOverview
    from reader.ui.looks.theme import Theme


class Commanding(QObject):
    """Gives the focus back to where it was before the palette opened, and only then does the command."""

    change_keys_wanted = Signal()

    def __init__(self, window: MainWindow, actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._before: QWidget | None = None
        self.palette = CommandPalette(window)
        self.palette.chosen.connect(lambda command: self._actions[command].trigger())
        self.palette.closed.connect(self._give_back)
        self.overview: KeyOverview | None = None

    def set_theme(self, theme: "Theme") -> None:
        self.palette.set_theme(theme)

    def open_palette(self) -> None:
        """Open the palette; once more closes it."""
        if self.palette.isVisible():
            self.palette.shut()
            return
        self._before = QApplication.focusWidget()
        self.palette.open_with([command for command in self._actions.commands() if command.id != "palette"])

    def open_overview(self) -> None:
        if self.overview is None:
            from reader.ui.commands.key_overview import KeyOverview

            self.overview = KeyOverview(self._window)
            self.overview.change_wanted.connect(self.change_keys_wanted)
        self.overview.show_commands(self._actions.commands())
        self.overview.show()
        self.overview.raise_()
        self.overview.activateWindow()

    def _give_back(self, held: bool) -> None:
        before, self._before = self._before, None
        if held and before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
