"""Theme and text size as the person changes them, kept in the settings."""

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.errors import DiptychError
from reader.ui.looks.looks import Looks
from reader.ui.looks.theme import Theme, wanted_theme

if TYPE_CHECKING:
    from reader.ui.services import Services
    from reader.workflow.settings import Settings
    from reader.workflow.settings import Theme as ThemeChoice

_SMALLEST, _LARGEST = 8, 32


class Appearance(QObject):
    """Emits `changed` when anything looks different from before."""

    changed = Signal()
    zoomed = Signal(int)  # the size of the texts' letters now, in points

    def __init__(self, services: "Services", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.services = services
        self.theme: Theme = wanted_theme(self._settings.theme, self._settings.palette)
        self._shown = self.looks

    @property
    def _settings(self) -> "Settings":
        return self.services.settings()

    @property
    def looks(self) -> Looks:
        said = self._settings
        return Looks(
            theme=said.theme,
            palette=said.palette,
            font=said.font,
            size=said.text_size,
            spacing=said.line_spacing,
            measure=said.measure,
            language=said.language,
        )

    def choose_theme(self, choice: "ThemeChoice") -> None:
        self._keep(replace(self._settings, theme=choice))

    def refresh(self) -> None:
        """Look again how everything is to look: the settings may have changed, or the system its theme."""
        now = (wanted_theme(self._settings.theme, self._settings.palette), self.looks)
        if now != (self.theme, self._shown):
            self.theme, self._shown = now
            self.changed.emit()

    def zoom(self, by: int) -> None:
        """Larger or smaller by so many points; 0 goes back to the usual size."""
        usual = type(self._settings)().text_size
        size = min(max(self._settings.text_size + by, _SMALLEST), _LARGEST) if by else usual
        if size != self._settings.text_size:
            self._keep(replace(self._settings, text_size=size))
        self.zoomed.emit(size)

    def _keep(self, settings: "Settings") -> None:
        # The choice holds for this window; a folder that cannot be written is no reason to stop.
        with suppress(DiptychError):
            self.services.save_settings(settings)
        self.refresh()
