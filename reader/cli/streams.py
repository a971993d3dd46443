"""Standard output and standard error as the commands use them. Not responsible for what is written."""

import errno
import io
import os
import sys
from contextlib import suppress

_MEASURE = 80
_WIDEST = 100  # longer lines are hard to follow


def prepare() -> None:
    """Write UTF-8 with plain line ends whatever locale and platform say, so that a pipe gets what a file gets."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(newline="\n")


def say(text: str) -> None:
    """A line on standard output, on its way at once. Raises `OSError`."""
    if sys.stdout is None:  # started with it closed
        raise OSError(errno.EBADF, "standard output is closed")
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def say_json(document: object) -> None:
    """A document on standard output. Half a surrogate pair, which UTF-8 cannot hold, becomes a question mark."""
    import json

    say(json.dumps(document, ensure_ascii=False, indent=2).encode("utf-8", "replace").decode())


def complain(sentence: str) -> None:
    """A sentence on standard error, under the program's name."""
    # A progress bar may stand on the line: back to its start, and the rest of it wiped.
    start = "\r\x1b[K" if is_terminal(sys.stderr) else ""
    with suppress(OSError, AttributeError):  # nobody reads standard error, or it is closed: nothing left to tell
        sys.stderr.write(f"{start}diptych: {shown(sentence)}\n")
        sys.stderr.flush()


def shown(sentence: str) -> str:
    """`sentence` on one line without what would steer a terminal: file names may hold anything."""
    return "".join(letter if letter.isprintable() else "�" for letter in sentence)


def is_terminal(stream: object) -> bool:
    try:
        return isinstance(stream, io.TextIOBase) and stream.isatty()
    except ValueError:  # closed
        return False


def width() -> int:
    """Columns to write in: those of the terminal up to a readable measure, or a fixed measure in a pipe."""
    if not is_terminal(sys.stdout):
        return _MEASURE
    import shutil

    return max(min(shutil.get_terminal_size((_MEASURE, 24)).columns, _WIDEST), 20)


def colour() -> bool:
    """Whether to write colours: only on a terminal that shows them, and never against `NO_COLOR`."""
    if not is_terminal(sys.stdout) or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return sys.platform != "win32" or bool(os.environ.get("WT_SESSION"))


def finish() -> None:
    """Bring the output on its way while an error can still be told. Raises `OSError`."""
    if sys.stdout is not None:
        sys.stdout.flush()


def drop_output() -> None:
    """After the reader of a pipe has gone: keep the interpreter from complaining when it flushes at its end."""
    with suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
