"""Work that takes longer than a frame, on a thread of its own, one piece at a time.

For work in this process that can be thrown away: previews, exports. Comparisons go to a worker process (`ui/jobs.py`).
"""

import threading
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, Qt, Signal

from reader.errors import DiptychError
from reader.ui.services import Checkpoint

Work = Callable[[Checkpoint], object]
"""Does the work, and calls the checkpoint between its steps; that raises when the work is no longer wanted."""

_LAST_WAIT = 10.0  # what is under way may be in a library that knows no checkpoint


class _StoppedError(Exception):
    """The work is no longer wanted."""


class Errand(QObject):
    """Lives on the GUI thread. What begins while something is under way replaces it; only the last one is told.

    `last_wait` is how many seconds closing waits for what is under way.
    """

    done = Signal(object)
    failed = Signal(object)  # DiptychError
    _ended = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None, *, last_wait: float = _LAST_WAIT) -> None:
        super().__init__(parent)
        self._last_wait = last_wait
        self._turn = 0
        self._thread: threading.Thread | None = None
        self._waiting: Work | None = None
        self._closed = False
        self._ended.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        return self._thread is not None

    def begin(self, work: Work) -> None:
        """Does nothing once it is closed."""
        if self._closed:
            return
        self._turn += 1
        if self._thread is None:
            self._start(work)
        else:
            self._waiting = work

    def cancel(self) -> None:
        """Give up what is under way; nothing more is told of it."""
        self._turn += 1
        self._waiting = None

    def close(self) -> None:
        """Give up, and wait for the thread to end: nothing is written after this."""
        self._closed = True
        self.cancel()
        if self._thread is not None:
            self._thread.join(self._last_wait)
            self._thread = None

    def _start(self, work: Work) -> None:
        turn = self._turn

        def checkpoint() -> None:
            if turn != self._turn:
                raise _StoppedError

        def run() -> None:
            result: object = None
            error: Exception | None = None
            try:
                result = work(checkpoint)
            except Exception as raised:  # noqa: BLE001 - told on the GUI thread, where defects are handled
                error = raised
            # Who waits in vain for work that knows no checkpoint may be gone by now, and this object with it.
            with suppress(RuntimeError):
                self._ended.emit(turn, result, error)

        self._thread = threading.Thread(target=run, name="errand", daemon=True)
        self._thread.start()

    def _take(self, turn: int, result: object, error: Exception | None) -> None:
        if self._closed:
            return
        if self._thread is not None:
            self._thread.join()
        self._thread = None
        if turn == self._turn and isinstance(error, DiptychError):
            self.failed.emit(error)
        elif turn == self._turn and error is None:
            self.done.emit(result)
        work, self._waiting = self._waiting, None
        if work is not None:
            self._start(work)
        if error is not None and not isinstance(error, DiptychError | _StoppedError):
            raise error
