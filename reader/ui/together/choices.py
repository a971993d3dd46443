"""How the person reads: the way of scrolling and the kinds of names that are marked, kept in the settings."""

from collections.abc import Collection
from dataclasses import replace
from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import QObject, Signal

from reader.errors import DiptychError
from reader.workflow.settings import ALL_KINDS, Kind, Settings, SyncMode

if TYPE_CHECKING:
    from reader.ui.services import Services

_MODES: tuple[SyncMode, ...] = get_args(SyncMode)


class Choices(QObject):
    """Emits what is chosen now, `kinds_changed` a frozenset of codes."""

    sync_changed = Signal(str)
    kinds_changed = Signal(object)

    def __init__(self, services: "Services", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services

    @property
    def sync(self) -> SyncMode:
        return self._services.settings().sync

    @property
    def kinds(self) -> frozenset[Kind]:
        return frozenset(self._services.settings().kinds)

    def choose_sync(self, mode: SyncMode) -> None:
        if mode != self.sync:
            self._keep(replace(self._services.settings(), sync=mode))
            self.sync_changed.emit(mode)

    def cycle_sync(self) -> None:
        """Go on to the next way of scrolling."""
        self.choose_sync(_MODES[(_MODES.index(self.sync) + 1) % len(_MODES)])

    def show_kinds(self, kinds: Collection[Kind]) -> None:
        """Mark names of these kinds only."""
        wanted = tuple(kind for kind in ALL_KINDS if kind in kinds)
        if wanted != self._services.settings().kinds:
            self._keep(replace(self._services.settings(), kinds=wanted))
            self.kinds_changed.emit(self.kinds)

    def toggle_kind(self, kind: Kind) -> None:
        self.show_kinds(self.kinds ^ {kind})

    def _keep(self, settings: Settings) -> None:
        try:
            self._services.save_settings(settings)
        except DiptychError:
            return  # the choice holds for this window; a folder that cannot be written is no reason to stop
