"""The window's worker process, seen from the window. Not responsible for the work (`worker_process`).

What is said to it is imported once it is on its way (`jobs`): the sooner it begins, the sooner names are found.
"""

import queue
import threading
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import TYPE_CHECKING

from reader.document.model import Article
from reader.workflow.failure import Failure, WorkerLostError, WorkerNotStartedError
from reader.workflow.lifeline import begin_serving
from reader.workflow.settings import Settings

if TYPE_CHECKING:
    from reader.workflow.jobs import Job, Message, Request

PATIENCE = 2.0
"""Seconds that a cancelled job may still run before its process is ended."""


def _nobody() -> None:
    pass


class Worker:
    """Compares pairs in one spawned process that keeps its models, one job after the other.

    `receive` gives the messages about jobs in order; a job's last message is `Done`, `Failed` or `Cancelled`, and
    nothing follows it. `notify` is called whenever there is something to receive, from a thread of this object or
    from the caller of `cancel`: it should do no more than wake the caller of `receive`.

    The process is started by `start` or the first `submit`, by a thread, so that neither waits. It ends with `close`
    or with this process, however that ends. If it dies, the job it was at fails and the next ones go to a new one. If
    it cannot be started, the jobs that wait for it fail, and the next `submit` tries again.
    """

    def __init__(
        self,
        settings: Settings | None = None,
        results: Path | None = None,
        notify: Callable[[], None] = _nobody,
        patience: float = PATIENCE,
    ) -> None:
        self._settings = settings or Settings()
        self._results = results
        self._notify = notify
        self._patience = patience
        self._ids = count(1)
        self._messages: queue.SimpleQueue[Message] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._wanted = threading.Event()
        self._closed = False
        self._running: dict[int, Job] = {}
        """Jobs that the process has not answered, in order; the first is the one it works on."""
        self._dropped: set[int] = set()
        """Those of them that the caller has cancelled."""
        self._process: SpawnProcess | None = None
        self._requests: queue.SimpleQueue[Request | None] = queue.SimpleQueue()
        self._keeper = threading.Thread(target=self._keep, name="worker-keeper", daemon=True)
        self._keeper.start()

    @property
    def pid(self) -> int | None:
        """The process's number, `None` while there is none."""
        process = self._process
        return process.pid if process else None

    def start(self) -> None:
        """Start the process, so that it is ready when there is work."""
        self._wanted.set()

    def submit(self, left: Article, right: Article, revision: int = 0) -> int:
        """Ask for a comparison; returns the job's number."""
        from reader.workflow.jobs import Job

        job = Job(next(self._ids), revision, left, right)
        with self._lock:
            self._running[job.id] = job
            self._requests.put(job)
        self._wanted.set()
        return job.id

    def cancel(self, job_id: int) -> None:
        """Give a job up. `Cancelled` is there to receive at once, unless the job has ended already."""
        from reader.workflow.jobs import Cancel, Cancelled

        with self._lock:
            job = self._running.get(job_id)
            if job is None or job_id in self._dropped:
                return
            self._dropped.add(job_id)
            self._requests.put(Cancel(job_id))
        timer = threading.Timer(self._patience, self._lose_patience, [job_id])
        timer.daemon = True
        timer.start()
        self._tell(Cancelled(job.id, job.revision))

    def receive(self, timeout: float | None = 0) -> "Message | None":
        """The next message; `None` if there is none within `timeout` seconds (`None` waits for ever)."""
        try:
            return self._messages.get(block=timeout is None or timeout > 0, timeout=timeout or None)
        except queue.Empty:
            return None

    def close(self) -> None:
        """End the process at once, whatever it is at. There is nothing to receive afterwards."""
        with self._lock:
            self._closed = True
            self._running.clear()
            if self._process:
                self._process.kill()
        self._wanted.set()
        self._keeper.join()

    def _keep(self) -> None:
        """Life of the keeping thread: start a process when one is wanted, listen to it, bury it."""
        while True:
            self._wanted.wait()
            self._wanted.clear()
            with self._lock:
                if self._closed:
                    return
                connection = self._spawned()
            if connection is None:
                continue
            sender = threading.Thread(
                target=_send, args=(connection, self._requests), name="worker-sender", daemon=True
            )
            sender.start()
            self._listen(connection)
            self._requests.put(None)
            sender.join()
            self._bury(connection)

    def _spawned(self) -> Connection | None:
        """A new process's connection, the waiting jobs on their way to it; or `None`, and they are answered."""
        try:
            self._process, connection = self._spawn()
        except Exception as error:  # noqa: BLE001  # whatever it is, who waits for an answer must hear of it
            waiting = [job for job in self._running.values() if job.id not in self._dropped]
            self._running.clear()
            self._dropped.clear()
            reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
            from reader.workflow.jobs import Failed

            failure = Failure.of(WorkerNotStartedError(reason=reason), "The comparison")
            for job in waiting:
                self._tell(Failed(job.id, job.revision, failure))
            return None
        self._requests = queue.SimpleQueue()
        for job in self._running.values():
            self._requests.put(job)
        return connection

    def _spawn(self) -> tuple[SpawnProcess, Connection]:
        context = get_context("spawn")
        ours, theirs = context.Pipe()
        arguments = (theirs, self._settings, self._results)
        try:
            process = context.Process(target=begin_serving, args=arguments, name="diptych-worker", daemon=True)
            process.start()
        except BaseException:
            ours.close()
            raise
        finally:
            theirs.close()
        return process, ours

    def _listen(self, connection: Connection) -> None:
        """Pass messages on until the process is gone."""
        import msgspec

        from reader.workflow.jobs import Message

        decode = msgspec.msgpack.Decoder(Message).decode
        while True:
            try:
                message = decode(connection.recv_bytes())
            except (EOFError, OSError):
                return
            self._pass_on(message)

    def _pass_on(self, message: "Message") -> None:
        from reader.workflow.jobs import Progress

        with self._lock:
            dropped = message.id in self._dropped
            if not isinstance(message, Progress):
                self._running.pop(message.id, None)
                self._dropped.discard(message.id)
        if not dropped:
            self._tell(message)

    def _bury(self, connection: Connection) -> None:
        """Clear up after a process that is gone. The job it was at goes with it: it may have been the cause."""
        connection.close()
        lost: Job | None = None
        with self._lock:
            process, self._process = self._process, None
            for job_id in self._dropped:
                self._running.pop(job_id, None)
            current = next(iter(self._running), None)
            if current is not None and not self._dropped:
                lost = self._running.pop(current)
            self._dropped.clear()
            if self._running:
                self._wanted.set()
        if process:
            process.join()
            process.close()
        if lost:
            from reader.workflow.jobs import Failed

            name = f"{lost.left.source.name} and {lost.right.source.name}"
            self._tell(Failed(lost.id, lost.revision, Failure.of(WorkerLostError(name=name), name)))

    def _lose_patience(self, job_id: int) -> None:
        """End the process if it is still at a job that was cancelled."""
        with self._lock:
            if job_id in self._dropped and next(iter(self._running), None) == job_id and self._process:
                self._process.kill()

    def _tell(self, message: "Message") -> None:
        if not self._closed:
            self._messages.put(message)
            self._notify()


def _send(connection: Connection, requests: "queue.SimpleQueue[Request | None]") -> None:
    """Life of a sending thread: a long article must not make the window wait until the process takes it."""
    import msgspec

    with suppress(OSError):
        while (request := requests.get()) is not None:
            connection.send_bytes(msgspec.msgpack.encode(request))
