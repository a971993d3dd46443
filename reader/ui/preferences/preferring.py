"""Preferences at work: opens their window, keeps what is changed, and says what else has to follow. Shows nothing."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from reader.errors import DiptychError
from reader.ui.actions import Actions, usual_keys
from reader.ui.main_window import MainWindow
from reader.ui.message_bar import Message

if TYPE_CHECKING:
    from reader.ui.preferences.dialog import Preferences
    from reader.ui.services import Services


class Preferring(QObject):
    """Stands between the settings and the window of preferences, which is made when it is first opened."""

    looks_changed = Signal()
    models_changed = Signal()
    recent_changed = Signal()
    language_changed = Signal()
    clear_wanted = Signal()
    said = Signal(object)  # Message

    def __init__(self, services: "Services", window: MainWindow, actions: Actions) -> None:
        super().__init__(window)
        self._services = services
        self._window = window
        self._actions = actions
        self.dialog: Preferences | None = None
        self.use_keys()

    def open(self) -> None:
        dialog = self._made()
        self.refresh()
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def open_keys(self) -> None:
        self.open()
        if self.dialog is not None:
            self.dialog.show_page(self.dialog.keys)

    def open_looks(self) -> None:
        self.open()
        if self.dialog is not None:
            self.dialog.show_page(self.dialog.looks)

    def refresh(self) -> None:
        """Show the settings as they are now: something else than the window of preferences may have changed them."""
        if self.dialog is not None:
            self.dialog.show_settings(self._services.settings())
            self.dialog.show_commands(self._actions.commands(), usual_keys())

    def use_keys(self) -> None:
        settings = self._services.settings()
        self._actions.use_keys(settings.keys, single=settings.single_keys)

    def change(self, values: dict[str, Any]) -> None:
        """Take new values of settings by their names; they hold at once."""
        before = self._services.settings()
        now = replace(before, **values)
        if now == before:
            return
        try:
            self._services.save_settings(now)
        except DiptychError as error:
            self.said.emit(Message(str(error), "error"))
        self.use_keys()
        self.refresh()
        self.looks_changed.emit()
        if now.models != before.models:
            self.models_changed.emit()
        if now.recent_pairs != before.recent_pairs:
            self.recent_changed.emit()
        if now.language != before.language:
            self.language_changed.emit()

    def _made(self) -> "Preferences":
        if self.dialog is None:
            from reader.ui.preferences.dialog import Preferences
            from reader.workflow.models import installed_models

            self.dialog = Preferences(installed_models(), self._window)
            self.dialog.changed.connect(self.change)
            self.dialog.session.clear_wanted.connect(self.clear_wanted)
        return self.dialog
