"""Closing the window in good order when the system ends the program: at the end of a session, or from a terminal."""

import signal
import socket
from types import FrameType

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QWidget

_NAMES = ("SIGTERM", "SIGINT", "SIGHUP")


def close_on_signals(window: QWidget) -> None:
    """Have the system's signals close the window, as its own button does. The second one ends the program at once.

    To be called from the main thread. Python runs its handlers only when it is its turn, which it may not be for as
    long as nothing happens in the window; the byte that it writes to a socket wakes the event loop.
    """
    ours, theirs = socket.socketpair()
    for end in (ours, theirs):
        end.setblocking(False)
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read, window)

    def wake() -> None:
        ours.recv(64)
        window.close()

    notifier.activated.connect(wake)
    signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
    for name in _NAMES:
        number = getattr(signal, name, None)  # Windows has no SIGHUP
        if number is not None:
            signal.signal(number, _once)
    # The sockets live as long as the window.
    window.destroyed.connect(lambda _: ours.close())
    window.destroyed.connect(lambda _: theirs.close())


def _once(number: int, _frame: FrameType | None) -> None:
    signal.signal(number, signal.SIG_DFL)
