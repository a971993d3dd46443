"""The window's worker process from inside: takes jobs, does them, tells how they go."""

import gc
import os
import queue
import threading
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path

import msgspec

from reader.analysis.collector import collector_paused
from reader.workflow.analysing import Analyst, Step, Stopped
from reader.workflow.cache import ResultCache
from reader.workflow.failure import Failure
from reader.workflow.jobs import Cancel, Cancelled, Done, Failed, Job, Message, Progress, Request
from reader.workflow.settings import Settings


def serve(connection: Connection, settings: Settings, results: Path | None) -> None:
    """Do jobs until the connection ends."""
    _Service(connection, settings, results).run()


class _Service:
    """Jobs are done in this thread; another one listens, so that a job can be cancelled while it runs."""

    def __init__(self, connection: Connection, settings: Settings, results: Path | None) -> None:
        self._connection = connection
        self._settings = settings
        self._results = results
        self._jobs: queue.SimpleQueue[Job] = queue.SimpleQueue()
        self._cancelled: set[int] = set()

    def run(self) -> None:
        threading.Thread(target=self._listen, name="listener", daemon=True).start()
        cache = ResultCache(self._results, self._settings) if self._results else None
        analyst = Analyst(self._settings, cache)
        # What is imported stays, and much of it is made.
        with collector_paused(), suppress(Exception):  # the first job will tell of what cannot be imported
            analyst.prepare()
        gc.freeze()
        with suppress(OSError):  # the window is gone
            while True:
                job = self._jobs.get()
                self._send(self._outcome(analyst, job))
                self._cancelled.discard(job.id)

    def _outcome(self, analyst: Analyst, job: Job) -> Message:
        def report(step: Step) -> None:
            if job.id in self._cancelled:
                raise Stopped
            self._send(Progress(job.id, job.revision, step))

        if job.id in self._cancelled:
            return Cancelled(job.id, job.revision)
        try:
            return Done(job.id, job.revision, analyst.compare(job.left, job.right, report))
        except Stopped:
            return Cancelled(job.id, job.revision)
        except Exception as error:  # noqa: BLE001  # the window must hear of it, and the next job may well succeed
            return Failed(job.id, job.revision, Failure.of(error, "The comparison"))

    def _send(self, message: Message) -> None:
        self._connection.send_bytes(msgspec.msgpack.encode(message))

    def _listen(self) -> None:
        decode = msgspec.msgpack.Decoder(Request).decode
        try:
            while True:
                request = decode(self._connection.recv_bytes())
                if isinstance(request, Cancel):
                    self._cancelled.add(request.id)
                else:
                    self._jobs.put(request)
        except (EOFError, OSError):
            os._exit(0)
