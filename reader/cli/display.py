"""Whether there is a display that a window could be shown on. Asks nothing of Qt, which ends the program where not."""

import os
import sys
from contextlib import suppress
from pathlib import Path

_X_DISPLAY = r"(?:(?:[^/:]+/)?(?P<host>[^:]*)):(?P<number>\d+)(?:\.\d+)?"
_X_SOCKETS = "/tmp/.X11-unix/X"  # noqa: S108 - the place that X itself uses
_FIRST_X_PORT = 6000
_PATIENCE = 2.0
"""Seconds to wait for a display on another machine."""


def has_display() -> bool:
    """Only Linux and its relatives can be without; a Qt platform that the person chose is taken at its word.

    A display that is named but does not answer is none.
    """
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    wayland, x11 = os.environ.get("WAYLAND_DISPLAY"), os.environ.get("DISPLAY")
    return bool(wayland and _wayland_answers(wayland)) or bool(x11 and _x_answers(x11))


def _wayland_answers(name: str) -> bool:
    return _local(str(Path(os.environ.get("XDG_RUNTIME_DIR", "/")) / name))


def _x_answers(name: str) -> bool:
    import re

    parts = re.fullmatch(_X_DISPLAY, name)
    if parts is None:  # a path or another form: leave it to Qt
        return True
    if parts["host"] in ("", "unix"):
        path = _X_SOCKETS + parts["number"]
        return _local(path) or _local("\0" + path)
    import socket

    with suppress(OSError), socket.create_connection((parts["host"], _FIRST_X_PORT + int(parts["number"])), _PATIENCE):
        return True
    return False


def _local(address: str) -> bool:
    import socket

    with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as link:
        link.connect(address)
        return True
    return False
