"""What the rows of a listing say, worded once: when a row is looked at, searched, or while nothing else is to do."""

import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from reader.ui.findings.row import Face, Row

_AT_A_TIME = 0.004
"""Seconds of wording between which the person can scroll."""


class Faces(QObject):
    """Words the rows of one listing after the other. Lives on the GUI thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._faces: dict[str, Face] = {}
        self._searched: dict[str, str] = {}
        self._waiting: list[Row] = []
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._go_on)

    def show_rows(self, rows: Sequence[Row], *, ahead: bool = True) -> None:
        """Forget what was worded, and word these from now on; `ahead` of being looked at, too."""
        self._faces.clear()
        self._searched.clear()
        self._waiting = list(reversed(rows)) if ahead else []
        if self._waiting:
            self._idle.start()

    def face(self, row: Row) -> Face:
        found = self._faces.get(row.id)
        if found is None:
            found = self._faces[row.id] = row.face()
        return found

    def text(self, row: Row) -> str:
        """What is searched of a row, folded."""
        found = self._searched.get(row.id)
        if found is None:
            found = self._searched[row.id] = self.face(row).spoken.casefold()
        return found

    def _go_on(self) -> None:
        end = time.perf_counter() + _AT_A_TIME
        while self._waiting and time.perf_counter() < end:
            self.text(self._waiting.pop())
        if not self._waiting:
            self._idle.stop()
