"""Who does the work of a batch: this process alone, or several. Not responsible for the order of the work."""

import threading
from collections.abc import Callable
from contextlib import suppress
from multiprocessing import connection as connections
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import Protocol

import msgspec

from reader.workflow.decisions import NOTHING_DECIDED, Decisions
from reader.workflow.failure import WorkerLostError
from reader.workflow.lifeline import become_worker
from reader.workflow.settings import Settings
from reader.workflow.tasks import Doer, Result, Task, failed, name_of

_encode = msgspec.msgpack.encode


class Team(Protocol):
    """Does tasks in any order. `start` may be called while `free` is positive, `wait` while something is started."""

    @property
    def size(self) -> int: ...

    @property
    def free(self) -> int: ...

    def start(self, task: Task) -> None: ...

    def wait(self) -> Result: ...

    def close(self) -> None: ...


class Alone:
    """This process does each task when it is waited for."""

    size = 1

    def __init__(self, settings: Settings, decisions: Decisions = NOTHING_DECIDED) -> None:
        self._doer = Doer(settings, decisions)
        self._task: Task | None = None

    @property
    def free(self) -> int:
        return 0 if self._task else 1

    def start(self, task: Task) -> None:
        self._task = task

    def wait(self) -> Result:
        assert self._task is not None
        task, self._task = self._task, None
        return self._doer.do(task)

    def close(self) -> None:
        self._task = None


class Crew:
    """Spawned processes, each started when there is work for it, each with its models loaded once.

    A process that dies fails only the task it was at; another takes its place.
    """

    def __init__(self, settings: Settings, size: int, decisions: Decisions = NOTHING_DECIDED) -> None:
        self._settings = settings
        self._decisions = decisions
        self.size = size
        self._idle: list[_Member] = []
        self._busy: dict[Connection, tuple[_Member, Task]] = {}

    @property
    def free(self) -> int:
        return self.size - len(self._busy)

    def start(self, task: Task) -> None:
        while self._idle:
            member = self._idle.pop()
            if member.send(task):
                break
            member.close()
        else:
            member = _Member(self._settings, self._decisions)
            member.send(task)  # one that died at once is noticed when it is waited for
        self._busy[member.connection] = (member, task)

    def wait(self) -> Result:
        ready = connections.wait(list(self._busy))[0]
        assert isinstance(ready, Connection)
        member, task = self._busy.pop(ready)
        result = member.receive()
        if result is None:
            member.close()
            return failed(task, WorkerLostError(name=name_of(task)))
        self._idle.append(member)
        return result

    def close(self) -> None:
        for member in [*self._idle, *(member for member, _ in self._busy.values())]:
            member.close()
        self._idle.clear()
        self._busy.clear()


class _Member:
    """One process of a crew, and the connection to it."""

    def __init__(self, settings: Settings, decisions: Decisions) -> None:
        context = get_context("spawn")
        self.connection, theirs = context.Pipe()
        self._process: SpawnProcess = context.Process(
            target=_serve,
            args=(theirs, _encode((settings, decisions)), _in_main_thread()),
            name="diptych-batch",
            daemon=True,
        )
        self._process.start()
        theirs.close()

    def send(self, task: Task) -> bool:
        try:
            self.connection.send_bytes(_encode(task))
        except OSError:
            return False
        return True

    def receive(self) -> Result | None:
        try:
            return _decode_result(self.connection.recv_bytes())
        except (EOFError, OSError):
            return None

    def close(self) -> None:
        with suppress(OSError):
            self.connection.close()
        self._process.kill()
        self._process.join()
        self._process.close()


_decode_result: Callable[[bytes], Result] = msgspec.msgpack.Decoder(Result).decode


def _in_main_thread() -> bool:
    return threading.current_thread() is threading.main_thread()


def _serve(connection: Connection, settings: bytes, watch_thread: bool) -> None:
    """What a process of a crew does until its connection ends."""
    become_worker(watch_thread=watch_thread)
    doer = Doer(*msgspec.msgpack.decode(settings, type=tuple[Settings, Decisions]))
    decode = msgspec.msgpack.Decoder(Task).decode
    with suppress(EOFError, OSError):
        while True:
            connection.send_bytes(_encode(doer.do(decode(connection.recv_bytes()))))
