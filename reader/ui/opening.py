"""What the person brings in and takes out: files, pasted and dropped text, exports. Asks, and hands the answer on."""

import re
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from reader.ui.desk import LEFT, RIGHT, Desk
from reader.ui.dialogs import Dialogs
from reader.ui.main_window import MainWindow
from reader.ui.message_bar import Message, MessageBar

_ADDRESS = re.compile(r"https?://\S+")


class Opening(QObject):
    """Stands between the dialogs, the clipboard and the desk."""

    address_pasted = Signal(str)

    def __init__(self, window: MainWindow, desk: Desk, dialogs: Dialogs, messages: MessageBar) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._dialogs = dialogs
        self._messages = messages

    def open(self) -> None:
        files = self._dialogs.ask_files(self._window, several=True)
        if files:
            self._desk.open_files(files)

    def open_one(self, side: int) -> None:
        files = self._dialogs.ask_files(self._window, several=False)
        if files:
            self._desk.open_files(files, side)

    def paste(self) -> None:
        held = QGuiApplication.clipboard().mimeData()
        if held.hasUrls() and all(url.isLocalFile() for url in held.urls()):
            self._desk.open_files([Path(url.toLocalFile()) for url in held.urls()])
        elif _ADDRESS.fullmatch(held.text().strip()):
            self.address_pasted.emit(held.text().strip())
        elif held.hasHtml():
            self._desk.paste(held.html(), html=True)
        elif held.hasText() and held.text().strip():
            self._desk.paste(held.text(), html=False)
        else:
            text = self.tr("There is no text to paste. Copy a report first, then paste it here.")
            self._messages.show_message(Message(text, "error"))

    def drop(self, files: list[Path], on_right: bool) -> None:
        empty = not self._desk.present()
        side = None if empty or len(files) > 1 else RIGHT if on_right else LEFT
        self._desk.open_files(files, side)

    def refuse_date(self, typed: str) -> None:
        text = self.tr("“{typed}” is not a date Diptych can use. Write it like 2024-10-22, or 2024-10-22 13:08.")
        self._messages.show_message(Message(text.format(typed=typed), "error"))
