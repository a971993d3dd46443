"""From arguments to an exit code: 0 fine, 1 some input failed, 2 wrong usage, 130 interrupted, 141 nobody reads on.

Commands import what they need when they run, so that `--version` and `--help` answer at once.
"""

import argparse
import os
from collections.abc import Sequence
from pathlib import Path

from reader.cli import arguments, streams
from reader.cli.window import Window
from reader.errors import DiptychError, UsageError

INTERRUPTED = 130
BROKEN_PIPE = 141


def main(given: Sequence[str], window: Window) -> int:
    """Do what the arguments ask for. Raises nothing but `SystemExit` (help, version, wrong usage)."""
    streams.prepare()
    try:
        code = _run(arguments.parser(given).parse_args(given), window)
        streams.finish()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        streams.drop_output()
        return BROKEN_PIPE
    except Exception as error:
        if os.environ.get("DIPTYCH_DEBUG"):
            raise
        return _told(error)
    return code


def _told(error: Exception) -> int:
    """Say in one sentence what went wrong; the exit code for it."""
    match error:
        case DiptychError():
            streams.complain(str(error))
        case OSError():
            streams.drop_output()
            streams.complain(f"The output could not be written ({error.strerror or error}).")
        case _:
            streams.complain(
                f"Something went wrong that should not ({type(error).__name__}: {error}). "
                "Set DIPTYCH_DEBUG=1 to see where, and please report it."
            )
    return 2 if isinstance(error, UsageError) else 1


def _run(parsed: argparse.Namespace, window: Window) -> int:
    match parsed.command:
        case "inspect":
            from reader.cli.inspect import run
        case "compare":
            from reader.cli.compare import run
        case "export":
            from reader.cli.export import run
        case "batch":
            from reader.cli.batch import run
        case "library":
            from reader.cli.library import run
        case _:
            return _open(parsed, window)
    return run(parsed)


def _open(parsed: argparse.Namespace, window: Window) -> int:
    """The window, also where no command was named."""
    from reader.cli import open_window

    if parsed.command == "open":
        return open_window.run(parsed.left, parsed.right, parsed.output, window, sample=parsed.sample)
    return open_window.run(None, None, Path("out"), window, sample=False)
