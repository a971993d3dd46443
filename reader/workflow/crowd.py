"""Reading many reports in several processes, in their order. Not responsible for what becomes of them."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import groupby, islice
from multiprocessing import get_context
from typing import Any

from reader.library.prepared import Prepared
from reader.workflow.failure import Failure, WorkerLostError
from reader.workflow.lifeline import become_worker

_AT_ONCE = 25  # files in one message; enough that sending takes no part of the time worth speaking of

Asked = tuple[str, Any]
"""What an error calls a report, and what else reading it needs."""

Read = Callable[[str, Any], Prepared | Failure]
"""Reads one report; a function of a module, so that another process finds it."""


def in_order(
    read: Read, files: Iterable[Asked | str], size: int, *, gently: bool
) -> Iterator[Prepared | Failure | str]:
    """What becomes of each report to read, in order; what is none is passed on.

    `gently` leaves the processor to others, such as a window, where they want it. A process that dies fails only the
    file it was at. Ends its processes when it is closed.
    """
    waiting: deque[Future[list[Prepared | Failure]] | list[str]] = deque()
    asked: deque[list[Asked]] = deque()
    parts = _parts(files)
    pool = _pool(size, gently)
    try:
        while True:
            for part in islice(parts, max(0, 2 * size - len(waiting))):
                asked.append([each for each in part if not isinstance(each, str)])
                known = [each for each in part if isinstance(each, str)]
                waiting.append(known or pool.submit(_read, read, asked[-1]))
            if not waiting:
                return
            first, tried = waiting.popleft(), asked.popleft()
            if isinstance(first, list):
                yield from first
                continue
            try:
                yield from first.result()
            except BrokenProcessPool:
                pool.shutdown(cancel_futures=True)
                yield from _one_by_one(read, tried)
                pool = _pool(size, gently)
                for place, files_ in enumerate(asked):
                    if files_:
                        waiting[place] = pool.submit(_read, read, files_)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _pool(size: int, gently: bool) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(size, get_context("spawn"), _begin, (gently,))


def _begin(gently: bool) -> None:
    become_worker(watch_thread=False, background=gently)


def _read(read: Read, files: list[Asked]) -> list[Prepared | Failure]:
    return [read(*each) for each in files]


def _one_by_one(read: Read, files: list[Asked]) -> Iterator[Prepared | Failure]:
    """Each file in a process of its own: one of them ended the process that read it."""
    for each in files:
        with _pool(1, gently=True) as alone:
            try:
                yield from alone.submit(_read, read, [each]).result()
            except BrokenProcessPool:
                yield Failure.of(WorkerLostError(name=each[0]), each[0])


def _parts(files: Iterable[Asked | str]) -> Iterator[list[Asked | str]]:
    """Some files at a time, those to read apart from the others."""
    for _, run in groupby(files, key=lambda each: isinstance(each, str)):
        while part := list(islice(run, _AT_ONCE)):
            yield part
