"""Theme and text size as the person chose them, given to the parts of the window and kept in the settings."""

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from reader.errors import DiptychError
from reader.ui.theme import Theme, wanted_theme

if TYPE_CHECKING:
    from reader.ui.services import Services

_SMALLEST, _LARGEST = 8, 32


class Appearance(QObject):
    """Emits `changed` when anything looks different from before. The settings are read when they are needed."""

    changed = Signal()

    def __init__(self, services: "Services", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._settings = services.settings()
        self.size = self._settings.text_size
        self.theme: Theme = wanted_theme(self._settings.theme)

    @property
    def choice(self) -> str:
        return self._settings.theme

    @property
    def spacing(self) -> float:
        return self._settings.line_spacing

    @property
    def measure(self) -> int:
        return self._settings.measure

    def choose_theme(self, choice: Literal["system", "light", "dark"]) -> None:
        self._settings = replace(self._settings, theme=choice)
        self._keep()
        self.follow_system()

    def follow_system(self) -> None:
        """Look again which theme is wanted: the system may have changed its own."""
        theme = wanted_theme(self.choice)
        if theme is not self.theme:
            self.theme = theme
            self.changed.emit()

    def zoom(self, by: int) -> None:
        """Larger or smaller by so many points; 0 goes back to the usual size."""
        usual = type(self._settings)().text_size
        size = min(max(self.size + by, _SMALLEST), _LARGEST) if by else usual
        if size != self.size:
            self.size = size
            self._settings = replace(self._settings, text_size=size)
            self._keep()
            self.changed.emit()

    def _keep(self) -> None:
        try:
            self._services.save_settings(self._settings)
        except DiptychError:
            return  # the choice holds for this window; a folder that cannot be written is no reason to stop
