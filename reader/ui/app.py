"""Starting the window: what is built before the first sight of the texts, and what comes after it."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from reader.ui.appearance import Appearance
from reader.ui.desk import Desk
from reader.ui.dialogs import Dialogs
from reader.ui.main_window import MainWindow
from reader.ui.remembering import Remembering
from reader.ui.services import Services, Workflow
from reader.ui.theme import prepare
from reader.ui.wiring import Wiring


class Reader(QObject):
    """A window with everything that makes it work. Built from services; `open` shows it."""

    def __init__(self, services: Services, dialogs: Dialogs | None = None) -> None:
        super().__init__()
        self.services = services
        self.window = MainWindow()
        self.desk = Desk(services, self)
        self.wiring = Wiring(self.window, self.desk, Appearance(services, self), dialogs or Dialogs())
        self.window.first_painted.connect(self._after_first_paint)
        self.remembering = Remembering(services, self.window, self.desk)
        self._reopen_wanted = False

    def open(self, files: list[Path], *, sample: bool = False) -> None:
        """Show the window with these files in it, or with what was open before where none are named."""
        if sample:
            self.desk.open_sample()
        elif files:
            self.desk.open_files(files)
        else:
            self._reopen_wanted = True
        self.window.show()

    def _after_first_paint(self) -> None:
        # One thing at a time, so that the person can scroll in between. The worker comes first: it takes longest.
        for step in (
            self.desk.texts_are_painted,
            lambda: self.remembering.begin(reopen=self._reopen_wanted),
            self.wiring.show_icons,
        ):
            QTimer.singleShot(0, self, step)


def application() -> QApplication:
    """The one application object, made and dressed where there is none yet."""
    present = QApplication.instance()
    if isinstance(present, QApplication):
        return present
    made = QApplication(sys.argv[:1])
    made.setApplicationName("diptych")
    made.setDesktopFileName("diptych")
    prepare(made)
    return made


def run(left: Path | None, right: Path | None, *, sample: bool = False) -> int:
    """Open the window, with two files where they are named; returns the exit code when it is closed."""
    running = application()
    reader = Reader(Workflow())
    reader.open([path for path in (left, right) if path], sample=sample)
    return running.exec()
