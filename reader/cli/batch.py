"""`diptych batch`: many pairs compared, one line each."""

import argparse

from reader.cli import streams
from reader.cli.decided import decided
from reader.cli.progress import bar


def run(arguments: argparse.Namespace) -> int:
    """Compare all pairs; 1 if one of them failed. Raises `DiptychError`."""
    from reader.workflow import batch

    decisions = decided(arguments)
    with bar("pairs") as tell:
        done = batch.run(arguments.pairs, arguments.output, arguments.format, arguments.jobs, tell, decisions=decisions)
    for one in done.unmet:
        names = " and ".join(f"“{name}”" for name in one.names)
        streams.complain(f"A correction ({one.type}) was of no use: {names} was not found in any pair.")
    return 1 if done.failed else 0
