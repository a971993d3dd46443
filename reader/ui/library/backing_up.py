"""Has the library copied when that is due, beside the window: soon after the start, then looked at every hour."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import DiptychError
from reader.ui.background import Background
from reader.ui.message_bar import Message
from reader.ui.services import Services
from reader.ui.words.language import sentence

if TYPE_CHECKING:
    from collections.abc import Callable

_SOON_MS = 10_000  # not while the person waits for the first texts and names
_HOUR_MS = 3_600_000


class BackingUp(QObject):
    """Says once what goes wrong, not every hour."""

    said = Signal(object)  # Message

    def __init__(self, services: Services, parent: QObject) -> None:
        super().__init__(parent)
        self._background: Background[_Copier] = Background(lambda: _Copier(services.back_up), self)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._told = ""

    def begin(self, *_: object) -> None:
        self._timer.start(_SOON_MS)

    def look(self) -> None:
        """Have the library copied if that is due."""
        self._timer.start(_HOUR_MS)
        self._background.ask("copy", lambda copier: copier.copy(), lambda _: None, self._fail)

    def close(self) -> None:
        self._timer.stop()
        self._background.close()

    def _fail(self, error: DiptychError) -> None:
        if error.code != self._told:
            self._told = error.code
            text = self.tr("The library was not backed up. {reason}").format(reason=sentence(str(error)))
            self.said.emit(Message(text, "error", lasting=True))


class _Copier:
    def __init__(self, copy: "Callable[[], None]") -> None:
        self.copy = copy

    def close(self) -> None:
        pass
