"""`--corrections` and `--kept-corrections`: what the person decided about names, for every command that compares."""

import argparse
from typing import TYPE_CHECKING

from reader.cli import streams

if TYPE_CHECKING:
    from reader.workflow.decisions import Decisions


def decided(arguments: argparse.Namespace) -> "Decisions":
    """The decisions asked for. Every one in a file that makes no sense is told, the last as an error.

    Raises `DiptychError`.
    """
    from reader.workflow.decisions import read_decisions
    from reader.workflow.folders import folders

    library = folders().library if arguments.kept_corrections else None
    decisions, errors = read_decisions(arguments.corrections, library)
    for error in errors[:-1]:
        streams.complain(str(error))
    if errors:
        raise errors[-1]
    return decisions
