"""How a worker process behaves towards its parent. Not responsible for what it works on."""

import ctypes
import os
import signal
import sys
import threading
from contextlib import suppress
from multiprocessing import connection as connections
from multiprocessing import parent_process
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from reader.workflow.settings import Settings

_THREAD_VARIABLES = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")
_PR_SET_PDEATHSIG = 1
_BELOW_NORMAL = 0x4000  # Windows' class of priority
_NICENESS = 10


def become_worker(*, watch_thread: bool, background: bool = False) -> None:
    """Make this process end with its parent, keep to one thread, and leave the keyboard's interrupt to the parent.

    To be called first thing, before numerical libraries are loaded: they read how many threads to use only then.
    `watch_thread` says whether the parent's thread that started this process stays as long as this process;
    `background` makes it yield to others, so that a window stays smooth.
    """
    for variable in _THREAD_VARIABLES:
        os.environ[variable] = "1"
    with suppress(ValueError):  # not the main thread: the interrupt does not come here anyway
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_with_parent(watch_thread=watch_thread)
    if background:
        _yield_to_others()


def begin_serving(connection: Connection, settings: "Settings", results: "Path | None") -> None:
    """The first and only thing that the window's worker process runs. What it takes is imported there, not before."""
    become_worker(watch_thread=True, background=True)
    from reader.workflow.worker_process import serve

    serve(connection, settings, results)


def end_with_parent(*, watch_thread: bool) -> None:
    """End this process as soon as its parent is gone, however the parent ended."""
    parent = parent_process()
    if parent is None:
        return
    threading.Thread(target=_watch, args=(parent.sentinel,), name="lifeline", daemon=True).start()
    # Linux does the same without waiting for a thread's turn. What it watches is the thread that started us.
    if watch_thread and sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def _yield_to_others() -> None:
    with suppress(OSError, AttributeError):
        if sys.platform == "win32":
            kernel = ctypes.windll.kernel32
            kernel.SetPriorityClass(kernel.GetCurrentProcess(), _BELOW_NORMAL)
        else:
            os.nice(_NICENESS)


def _watch(sentinel: int) -> None:
    """The sentinel is the reading end of a pipe whose writing end only the parent holds."""
    connections.wait([sentinel])
    os._exit(1)
