"""Carries comparisons between the worker process and Qt's event loop, without polling.

One job at a time: a new one replaces the old. Every answer carries the revision it was asked for; a stale one is
dropped. Not responsible for what a worker does (`reader.workflow.worker`).
"""

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, Signal

from reader.errors import DiptychError

if TYPE_CHECKING:
    from reader.document.model import Article
    from reader.workflow.jobs import Message


class WorkerLike(Protocol):
    """What is needed of a worker; `reader.workflow.worker.Worker` is one."""

    def start(self) -> None: ...
    def submit(self, left: "Article", right: "Article", revision: int) -> int: ...
    def cancel(self, job: int) -> None: ...
    def receive(self, timeout: float | None = 0) -> "Message | None": ...
    def close(self) -> None: ...


Hire = Callable[[Callable[[], None]], WorkerLike]
"""Makes a worker that calls back, from any thread, when there is something to receive."""


class Jobs(QObject):
    """Lives on the GUI thread. The worker is hired by `prepare`, or when there is work for the first time."""

    progressed = Signal(object)  # reader.workflow.analysing.Step
    finished = Signal(object)  # reader.comparison.model.Comparison
    failed = Signal(object)  # DiptychError
    busy_changed = Signal(bool)
    _arrived = Signal()

    def __init__(self, hire: Hire, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hire = hire
        self._worker: WorkerLike | None = None
        self._job: int | None = None
        self._revision = 0
        self._closed = False
        self._arrived.connect(self.read, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        return self._job is not None

    def prepare(self) -> None:
        """Have the worker started, so that it is ready when there is work."""
        if self._worker is None and not self._closed:
            with suppress(DiptychError):  # which the person hears of when there is work
                self._worker = self._hire(self._arrived.emit)
                self._worker.start()

    def begin(self, left: "Article", right: "Article") -> None:
        """Compare these two; whatever was under way is no longer wanted. Does nothing once it is closed."""
        self._drop()
        if self._closed:
            return
        try:
            if self._worker is None:
                self._worker = self._hire(self._arrived.emit)
            self._job = self._worker.submit(left, right, self._revision)
        except DiptychError as error:
            self.failed.emit(error)
            return
        self.busy_changed.emit(True)

    def cancel(self) -> None:
        """Give up what is under way; its answer, should it still come, is dropped."""
        if self._drop():
            self.busy_changed.emit(False)

    def close(self) -> None:
        """End the worker process. Nothing is emitted any more."""
        self._closed = True
        self._job = None
        self.dismiss()

    def dismiss(self) -> None:
        """Give up what is under way and end the worker process; the next pair goes to a new one."""
        self.cancel()
        if self._worker is not None:
            self._worker.close()
            self._worker = None

    def read(self) -> None:
        """Take every answer that has come."""
        while self._worker is not None and (message := self._worker.receive(0)) is not None:
            self._take(message)

    def _take(self, message: "Message") -> None:
        from reader.workflow.jobs import Cancelled, Done, Failed, Progress

        if message.revision != self._revision or self._job is None:
            return
        if isinstance(message, Progress):
            self.progressed.emit(message.step)
            return
        self._job = None
        self.busy_changed.emit(False)
        if isinstance(message, Done):
            self.finished.emit(message.comparison)
        elif isinstance(message, Failed):
            self.failed.emit(message.failure.error())
        else:
            assert isinstance(message, Cancelled)

    def _drop(self) -> bool:
        self._revision += 1
        job, self._job = self._job, None
        if job is None or self._worker is None:
            return False
        self._worker.cancel(job)
        return True
