"""Holding Python's search for cyclic garbage while much is made that holds no cycles."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Iterator[None]:
    """No search for garbage within.

    Each search walks every word of a report that is kept meanwhile, so a long one would take more time for each of its
    words than a short one. What is no longer needed is still freed at once.
    """
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()
