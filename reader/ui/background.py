"""Work on the library that would hold up the window, done in one thread beside it. Knows nothing of the work."""

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from reader.errors import DiptychError

_LONGEST_END = 5.0  # seconds that closing waits for what is under way


class Closable(Protocol):
    def close(self) -> None: ...


W = TypeVar("W", bound=Closable)


@dataclass(frozen=True, slots=True)
class _Asked:
    channel: str
    ticket: int
    work: Callable[[Any], object]
    then: Callable[[Any], None]
    failed: Callable[[DiptychError], None]


class Background(QObject, Generic[W]):
    """Has a worker that is made, used and closed in one thread of its own, which begins when something is asked.

    Answers come on the GUI thread. A question of the same channel takes the place of an earlier one: that is not worked
    on if it has not begun, and its answer is dropped.
    """

    _answered = Signal(object, object)

    def __init__(self, make: Callable[[], W], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._queue: queue.SimpleQueue[_Asked | None] = queue.SimpleQueue()
        self._tickets: dict[str, int] = {}
        self._thread: threading.Thread | None = None
        self._closed = False
        self._answered.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def ask(
        self,
        channel: str,
        work: Callable[[W], Any],
        then: Callable[[Any], None],
        failed: Callable[[DiptychError], None],
    ) -> None:
        """Have `work` done with the worker, and hear of it by `then`, or by `failed`."""
        if self._closed:
            return
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="background", daemon=True)
            self._thread.start()
        ticket = self._tickets[channel] = self._tickets.get(channel, 0) + 1
        self._queue.put(_Asked(channel, ticket, work, then, failed))

    def forget(self, channel: str) -> None:
        """Drop the answer to what was asked last, should it still come."""
        self._tickets[channel] = self._tickets.get(channel, 0) + 1

    def close(self) -> None:
        """End the thread after what is under way. Nothing is answered any more."""
        self._closed = True
        for channel in list(self._tickets):
            self.forget(channel)
        if self._thread is not None:
            self._queue.put(None)
            self._thread.join(_LONGEST_END)
            self._thread = None

    def _run(self) -> None:
        from reader.workflow.failure import UnexpectedError, contained

        worker = self._make()
        while (asked := self._queue.get()) is not None:
            if self._is_stale(asked):
                continue
            answer: object
            try:
                with contained("The library"):
                    answer = asked.work(worker)
            except DiptychError as error:
                answer = error
            except OSError as error:
                answer = UnexpectedError(name="The library", reason=str(error))
            if not self._is_stale(asked):
                self._answered.emit(asked, answer)
        worker.close()

    def _take(self, asked: _Asked, answer: object) -> None:
        if self._is_stale(asked):
            return
        if isinstance(answer, DiptychError):
            asked.failed(answer)
        else:
            asked.then(answer)

    def _is_stale(self, asked: _Asked) -> bool:
        return self._tickets.get(asked.channel) != asked.ticket
