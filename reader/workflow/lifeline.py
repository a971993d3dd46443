"""How a worker process behaves towards its parent. Not responsible for what it works on."""

import ctypes
import os
import signal
import sys
import threading
from contextlib import suppress
from multiprocessing import connection, parent_process

_THREAD_VARIABLES = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")
_PR_SET_PDEATHSIG = 1


def become_worker(*, from_main_thread: bool = True, niceness: int = 0) -> None:
    """Make this process end with its parent, keep to one thread, and leave the keyboard's interrupt to the parent.

    To be called first thing, before numerical libraries are loaded: they read how many threads to use only then.
    `from_main_thread` says whether the parent's main thread started this process.
    """
    for variable in _THREAD_VARIABLES:
        os.environ[variable] = "1"
    with suppress(ValueError):  # not the main thread: the interrupt does not come here anyway
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    end_with_parent(from_main_thread=from_main_thread)
    if niceness and hasattr(os, "nice"):
        with suppress(OSError):
            os.nice(niceness)


def end_with_parent(*, from_main_thread: bool = True) -> None:
    """End this process as soon as its parent is gone, however the parent ended."""
    parent = parent_process()
    if parent is None:
        return
    threading.Thread(target=_watch, args=(parent.sentinel,), name="lifeline", daemon=True).start()
    # Linux can do the same without waiting for a thread's turn. It watches the parent's *thread*, which says
    # something of the parent only if that thread is the main one.
    if from_main_thread and sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def _watch(sentinel: int) -> None:
    """The sentinel is the reading end of a pipe whose writing end only the parent holds."""
    connection.wait([sentinel])
    os._exit(1)
