"""Progress bars on standard error: on a terminal only, and only for what takes long."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from reader.cli.streams import is_terminal

Progress = Callable[[int, int], None]
"""Told how many are done of how many."""


def _silent(_done: int, _total: int) -> None:
    pass


@contextmanager
def bar(unit: str, *, output_runs: bool = False) -> Iterator[Progress]:
    """A bar that appears after half a second, is gone when the work ends, and is silent in a pipe.

    Where output runs while the work goes on, a terminal that shows it needs no bar, and the two would mix.
    """
    if not is_terminal(sys.stderr) or (output_runs and is_terminal(sys.stdout)):
        yield _silent
        return
    from tqdm import tqdm

    with tqdm(unit=f" {unit}", leave=False, delay=0.5, dynamic_ncols=True, file=sys.stderr) as shown:

        def tell(done: int, total: int) -> None:
            shown.total = total
            shown.update(done - shown.n)

        yield tell
