"""Reading reports beside a window: in the thread that asks, or in a process of its own where it takes long.

A process leaves the window its turn of the interpreter, can be ended at any moment, and keeps to itself what a hostile
file makes of it. Not responsible for reading (`reader.workflow.reading`), nor for the thread, which waits.
"""

from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TypeVar

from reader.document.model import Given
from reader.workflow.failure import Failure, WorkerLostError, contained
from reader.workflow.lifeline import become_worker
from reader.workflow.reading import Read, read_fetched, read_file, read_pasted

T = TypeVar("T")

Checkpoint = Callable[[], None]
"""Called over and over; raises to stop the work."""

LIGHT = 64_000
"""Bytes of text or markup that are read in a tenth of a second, which is less than a process needs to start."""

_LIGHT_SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml"})
_GLANCE = 0.05  # seconds between two looks whether the work is still wanted


def read_aside(path: Path, checkpoint: Checkpoint, given: Given = Given(), encoding: str | None = None) -> Read:
    """`read_file`, where it does not hold up others. Raises `DiptychError`, and what `checkpoint` raises."""
    return aside(read_file, path, given, encoding, name=str(path), light=is_light(path), checkpoint=checkpoint)


def paste_aside(content: str, html: bool, checkpoint: Checkpoint) -> Read:
    """`read_pasted`, likewise."""
    light = len(content) <= LIGHT
    return aside(_paste, content, html, name="pasted text", light=light, checkpoint=checkpoint)


def fetch_aside(url: str, cancel: Callable[[], bool]) -> Read:
    """`read_address`, likewise; `cancel` says whether it is no longer wanted. Raises `DiptychError`."""
    from reader.document.importers import web

    def checkpoint() -> None:
        if cancel():
            raise web.CancelledError(name=url)

    with contained(url):
        fetched = web.fetch(url, cancel=cancel)
    light = len(fetched.data) <= LIGHT and fetched.media_type.startswith("text/")
    return aside(read_fetched, fetched, name=url, light=light, checkpoint=checkpoint)


def is_light(path: Path) -> bool:
    """Whether a file is read in no time. One that cannot be looked at is: the error is found at once."""
    try:
        return path.stat().st_size <= LIGHT and path.suffix.lower() in _LIGHT_SUFFIXES
    except (OSError, ValueError):
        return True


def aside(work: Callable[..., T], *arguments: object, name: str, light: bool, checkpoint: Checkpoint) -> T:
    """What `work`, a function of a module, makes of `arguments`; done here if it is `light`, else in a process.

    Errors call what is worked on by `name`. Raises `DiptychError`, and what `checkpoint` raises.
    """
    if light:
        return _here(work, arguments, name)
    context = get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_serve, args=(theirs, work, arguments, name), name="diptych-reading", daemon=True)
    try:
        process.start()
    except OSError:  # no memory for one more, perhaps enough to do without
        ours.close()
        return _here(work, arguments, name)
    finally:
        theirs.close()
    try:
        while not ours.poll(_GLANCE):
            checkpoint()
        answer: T | Failure = ours.recv()
    except (EOFError, OSError) as error:
        raise WorkerLostError(name=name) from error
    finally:
        process.kill()
        process.join()
        process.close()
        ours.close()
    if isinstance(answer, Failure):
        raise answer.error()
    return answer


def _here(work: Callable[..., T], arguments: tuple[object, ...], name: str) -> T:
    with contained(name):
        return work(*arguments)


def _serve(connection: Connection, work: Callable[..., object], arguments: tuple[object, ...], name: str) -> None:
    """The first and only thing that the process does."""
    become_worker(watch_thread=True)
    answer: object
    try:
        answer = work(*arguments)
    except Exception as error:  # noqa: BLE001  # the window must hear of it
        answer = Failure.of(error, name)
    connection.send(answer)


def _paste(content: str, html: bool) -> Read:
    return read_pasted(content, html=html)
