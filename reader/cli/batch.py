"""`diptych batch`: many pairs compared, one line each."""

import argparse

from reader.cli.progress import bar


def run(arguments: argparse.Namespace) -> int:
    """Compare all pairs; 1 if one of them failed. Raises `DiptychError`."""
    from reader.workflow import batch

    with bar("pairs") as tell:
        failed = batch.run(arguments.pairs, arguments.output, arguments.format, arguments.jobs, tell)
    return 1 if failed else 0
