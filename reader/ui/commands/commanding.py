"""Commands and keys at work: opens the palette and the overview of keys, and does what was chosen there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from reader.ui.actions import Actions
from reader.ui.commands.command_palette import CommandPalette
from reader.ui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.ui.commands.key_overview import KeyOverview
    from reader.ui.looks.theme import Theme

_MOST_LATELY = 6


class Commanding(QObject):
    """Gives the focus back to where it was before the palette opened, and only then does the command."""

    change_keys_wanted = Signal()
    chosen = Signal(object)  # ids of the commands chosen in the palette, the latest first

    def __init__(self, window: MainWindow, actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._before: QWidget | None = None
        self._lately: tuple[str, ...] = ()
        self.palette = CommandPalette(window)
        self.palette.chosen.connect(self._do)
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
        commands = [command for command in self._actions.commands() if command.id != "palette"]
        self.palette.open_with(commands, self._lately)

    def remember(self, commands: "Sequence[str]") -> None:
        """Take up what was chosen in an earlier session, the latest first."""
        self._lately = tuple(commands)

    def open_overview(self) -> None:
        if self.overview is None:
            from reader.ui.commands.key_overview import KeyOverview

            self.overview = KeyOverview(self._window)
            self.overview.change_wanted.connect(self.change_keys_wanted)
        self.overview.show_commands(self._actions.commands())
        self.overview.show()
        self.overview.raise_()
        self.overview.activateWindow()

    def _do(self, command: str) -> None:
        self._lately = (command, *(other for other in self._lately if other != command))[:_MOST_LATELY]
        self.chosen.emit(self._lately)
        self._actions[command].trigger()

    def _give_back(self, held: bool) -> None:
        before, self._before = self._before, None
        if held and before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
