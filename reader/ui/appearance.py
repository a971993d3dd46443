"""Theme and text size as the person changes them, kept in the settings."""

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from reader.errors import DiptychError
from reader.ui.looks import Looks
from reader.ui.theme import Theme, wanted_theme

if TYPE_CHECKING:
    from reader.ui.services import Services
    from reader.workflow.settings import Settings

_SMALLEST, _LARGEST = 8, 32


class Appearance(QObject):
    """Emits `changed` when anything looks different from before."""

    changed = Signal()

    def __init__(self, services: "Services", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.services = services
        self.theme: Theme = wanted_theme(self._settings.theme)

    @property
    def _settings(self) -> "Settings":
        return self.services.settings()

    @property
    def looks(self) -> Looks:
        said = self._settings
        return Looks(said.theme, said.text_size, said.line_spacing, said.measure)

    def choose_theme(self, choice: Literal["system", "light", "dark"]) -> None:
        self._keep(replace(self._settings, theme=choice))
        self.follow_system()

    def follow_system(self) -> None:
        """Look again which theme is wanted: the system may have changed its own."""
        theme = wanted_theme(self._settings.theme)
        if theme is not self.theme:
            self.theme = theme
            self.changed.emit()

    def zoom(self, by: int) -> None:
        """Larger or smaller by so many points; 0 goes back to the usual size."""
        usual = type(self._settings)().text_size
        size = min(max(self._settings.text_size + by, _SMALLEST), _LARGEST) if by else usual
        if size != self._settings.text_size:
            self._keep(replace(self._settings, text_size=size))
            self.changed.emit()

    def _keep(self, settings: "Settings") -> None:
        try:
            self.services.save_settings(settings)
        except DiptychError:
            return  # the choice holds for this window; a folder that cannot be written is no reason to stop
