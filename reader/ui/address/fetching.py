"""Opening an address: fetches and reads the page on a thread of its own, only when the person asked for it.

One page at a time. What was stopped or asked for anew is dropped when it comes. Not responsible for fetching itself.
"""

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from reader.errors import DiptychError
from reader.ui.address.address_bar import AddressBar
from reader.ui.desk import Desk
from reader.ui.message_bar import Message
from reader.ui.words.language import sentence

if TYPE_CHECKING:
    from reader.ui.arriving import Expected
    from reader.ui.services import Services
    from reader.workflow.reading import Read

_PATIENCE = 0.5  # seconds to wait for the thread when the window closes


class Fetching(QObject):
    """Stands between the address bar and the desk. Lives on the GUI thread."""

    said = Signal(object)  # Message
    _came = Signal(int, object)  # which request, and its Read
    _failed = Signal(int, object)  # which request, and its DiptychError

    def __init__(self, services: "Services", desk: Desk, bar: AddressBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._desk = desk
        self._bar = bar
        self._number = 0
        self._expected: Expected | None = None
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._before: QWidget | None = None
        self._came.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._failed.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def open(self) -> None:
        """Show the bar, ready to type."""
        self.offer("")

    def offer(self, address: str) -> None:
        """Show the bar with an address that is known already. Nothing is fetched until the person says so."""
        focused = QApplication.focusWidget()
        if not (focused and self._bar.isAncestorOf(focused)):
            self._before = focused
        self._bar.open_with(address)

    def fetch(self, address: str, side: int | None) -> None:
        """Fetch a page; whatever was under way is no longer wanted."""
        self._drop()
        self._expected = self._desk.expect(side, self.stop)
        self._stop = threading.Event()
        arguments = (address, self._number, self._stop)
        self._thread = threading.Thread(target=self._run, args=arguments, name="address", daemon=True)
        self._bar.show_busy(True)
        self._thread.start()

    def stop(self) -> None:
        self._drop()
        self._bar.show_busy(False)

    def close(self) -> None:
        """Put the bar away and stop what is under way."""
        self.stop()
        self._bar.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def end(self) -> None:
        """The window closes: nothing is emitted any more."""
        self._drop()
        if self._thread is not None:
            self._thread.join(_PATIENCE)

    def _drop(self) -> None:
        self._number += 1
        self._stop.set()
        if self._expected is not None:
            self._desk.arriving.drop(self._expected)
            self._expected = None

    def _run(self, address: str, number: int, stop: threading.Event) -> None:
        try:
            read = self._services.fetch(address, stop.is_set)
        except DiptychError as error:
            if not stop.is_set():
                self._failed.emit(number, error)
            return
        if not stop.is_set():
            self._came.emit(number, read)

    def _take(self, number: int, read: "Read") -> None:
        if number == self._number and self._expected is not None:
            expected, self._expected = self._expected, None
            self.close()
            self._desk.arriving.deliver(expected, [read])

    def _tell(self, number: int, error: DiptychError) -> None:
        if number == self._number:
            self.stop()
            self.said.emit(Message(sentence(str(error)), "error"))
