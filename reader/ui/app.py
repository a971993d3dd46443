"""Starting the window: what comes before the first sight of the texts, and what comes after it."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from reader.paths import resource
from reader.ui.looks.looks import quick_looks
from reader.ui.looks.theme import first_theme, load_fonts, prepare, set_letters_of
from reader.ui.main_window import MainWindow
from reader.ui.pane.glance import glance
from reader.ui.services import Services, Workflow
from reader.ui.words.language import install_language, spoken, wanted_language

if TYPE_CHECKING:
    from reader.ui.desk import Desk
    from reader.ui.dialogs import Dialogs
    from reader.ui.remembering import Remembering
    from reader.ui.wiring import Wiring
    from reader.workflow.reading import Read
    from reader.workflow.session import View


_SOON = 50  # milliseconds
_BREATH = 1  # millisecond; nothing would come between two steps that follow each other at once


@dataclass(frozen=True, slots=True)
class Stand:
    """What a new window takes over from the one before it. `choosing`: its preferences were open."""

    reads: "tuple[Read | None, Read | None]"
    view: "View"
    choosing: bool


# Imported one after the other, so that the person is not held up for as long as all of them take.
_TAKEN_BY_FURNISHING = (
    "reader.ui.remembering",
    "reader.ui.actions",
    "reader.ui.findings.panel",
    "reader.ui.furniture",
    "reader.ui.corrections.correcting",
    "reader.ui.wiring.findings",
    "reader.ui.wiring.everyday",
    "reader.ui.wiring",
)
_TAKEN_BY_REMEMBERING = ("reader.workflow.session",)
_TAKEN_BY_DECORATING = ("qtpy.QtCore", "qtpy.QtGui", "qtpy.QtWidgets", "qtawesome")


class Reader(QObject):
    """A window with everything that makes it work.

    Texts first: `show` paints the two panes with what a glance at the files can tell. Everything else, from the menus
    to the libraries that read and compare, is made after that paint, in steps between which the person can scroll.
    """

    desk: "Desk"
    wiring: "Wiring"
    remembering: "Remembering"

    def __init__(self, services: Services, dialogs: "Dialogs | None" = None) -> None:
        super().__init__()
        self._services = services
        self._dialogs = dialogs
        self._files: list[Path] = []
        self._sample = False
        self._texts: tuple[str, str] | None = None
        self._taken_over: Stand | None = None
        self._heeding = False
        self._build()

    def _build(self) -> None:
        """Make the window as far as the first paint needs it."""
        self._closed = False
        self._complete = False
        looks = quick_looks()
        theme = self._theme = first_theme(looks.theme, looks.palette)
        self.window = MainWindow()
        self.window.show_theme(theme)
        for view in (self.window.left, self.window.right):
            view.pane.set_style(theme, looks)
        self.window.first_painted.connect(self.go_on)
        self.window.closing.connect(self._stop)

    @property
    def at_rest(self) -> bool:
        """Whether everything that follows the first paint is done, and what was to be opened lies open."""
        return self._complete and self.desk.settled

    def show(self, files: list[Path], *, sample: bool = False) -> None:
        """Show the window with these files, with the sample pair, or with what was open before."""
        self._files, self._sample = files, sample
        texts = [glance(path) for path in files]
        if len(texts) == 2 and texts[0] is not None and texts[1] is not None:
            self._texts = (texts[0], texts[1])
            self.window.show_glances(*self._texts)
        self.window.show()

    def make_desk(self) -> None:
        """Make what reads and compares. Called once, by itself after the first paint, before `furnish`."""
        from reader.ui.desk import Desk

        self.desk = Desk(self._services, self.window)
        self.window.closing.connect(self.desk.close)  # also before all the rest is made

    def furnish(self) -> None:
        """Make everything else that the first paint did without. Called once, by itself after the first paint."""
        from reader.ui.dialogs import Dialogs
        from reader.ui.looks.appearance import Appearance
        from reader.ui.remembering import Remembering
        from reader.ui.wiring import Wiring

        load_fonts(first=False)
        self.window.furnish()
        looks = Appearance(self._services, self.window)
        self.wiring = Wiring(self.window, self.desk, looks, self._dialogs or Dialogs())
        self.remembering = Remembering(self._services, self.window, self.desk, self.wiring.attention)
        self.wiring.join_memory(self.remembering)
        self.wiring.join_language(self.speak)
        self.window.heed_early_keys()

    def heed_signals(self) -> None:
        """Close in good order when the system ends the program. For the main thread of a program of its own."""
        from reader.ui.endings import close_on_signals

        self._heeding = True
        close_on_signals(self.window)

    def speak(self) -> None:
        """Speak the language that the settings name now, at once.

        The window is built anew, as at a start: what lies open stays, with its places, and so does how the window
        stands. Steps that could be undone do not.
        """
        from PySide6.QtCore import QCoreApplication

        if not self.at_rest:  # a window that is being built is not taken over, nor is one that waits for a report
            QTimer.singleShot(_SOON, self, self.speak)
            return
        running = QCoreApplication.instance()
        language = wanted_language(self._services.settings().language)
        if language == spoken() or not isinstance(running, QApplication):
            return
        before = self.window
        self._taken_over = Stand(self.desk.reads(), self.remembering.view(), self.wiring.everyday.is_choosing)
        set_letters_of(running, install_language(running, language))
        before.closing.disconnect(self._stop)
        self._build()
        self.window.first_painted.disconnect(self.go_on)
        self.window.first_painted.connect(partial(self._take_over, before))
        self.window.setGeometry(before.geometry())
        self.window.setWindowState(before.windowState())
        self._texts = None
        left, right = self._taken_over.reads
        if left and right:
            self._texts = left.article.text, right.article.text
            self.window.show_glances(*self._texts)
        self.window.show()

    def _take_over(self, before: MainWindow) -> None:
        """Go on in the new window, and let go of the one before it, which has what there is to remember noted."""
        if self._heeding:
            self.heed_signals()
        before.close()
        before.deleteLater()
        self.go_on()

    def go_on(self) -> None:
        """Do everything that follows the first paint, in steps. Called once, by itself.

        The process that compares is started as soon as can be: it gets ready while the rest is imported and made.
        """
        steps: list[Callable[[], object]] = [
            *([self._show_sight] if self._texts else []),
            self.make_desk,
            self._hire,
            *(partial(import_module, each) for each in _TAKEN_BY_FURNISHING),
            self.furnish,
            self._open,
            self._look_up,
            *(partial(import_module, each) for each in _TAKEN_BY_REMEMBERING),
            self._remember,
            *(partial(import_module, each) for each in _TAKEN_BY_DECORATING),
            self._decorate,
        ]

        def next_step() -> None:
            if self._closed:
                return
            try:
                steps.pop(0)()
            finally:  # a step with a defect leaves something out, not all that follows
                self._complete = not steps
                if steps:
                    QTimer.singleShot(_BREATH, self, next_step)

        next_step()

    def _stop(self) -> None:
        self._closed = True

    def _hire(self) -> None:
        self.desk.jobs.prepare()

    def _show_sight(self) -> None:
        from reader.ui.together.sights import show_sight

        assert self._texts is not None
        show_sight((self.window.left.pane, self.window.right.pane), self._texts, self._theme)
        self._texts = None  # long ones take megabytes, and the reports bring their own

    def _open(self) -> None:
        if self._taken_over is not None:
            self.desk.open_reads(*self._taken_over.reads)
            self.remembering.resume(self._taken_over.view)
        elif self._sample:
            self.desk.open_sample()
        elif self._files:
            self.desk.open_files(self._files)
        else:
            self.window.show_reports(False)

    def _look_up(self) -> None:
        self.desk.texts_are_painted()

    def _remember(self) -> None:
        self.remembering.begin(reopen=not self._files and not self._sample and self._taken_over is None)

    def _decorate(self) -> None:
        from PySide6.QtGui import QIcon

        self.wiring.show_icons()
        self.window.setWindowIcon(QIcon(str(resource("icons", "diptych.svg"))))
        if self._taken_over is not None and self._taken_over.choosing:
            self.wiring.everyday.preferring.open_looks()
        self._taken_over = None


def application() -> QApplication:
    """The one application object, made and dressed where there is none yet."""
    present = QApplication.instance()
    if isinstance(present, QApplication):
        return present
    # The style as an argument: to set it later has PySide make all names of its class first, before the first paint.
    made = QApplication([*sys.argv[:1], "-style", "fusion"])
    made.setApplicationName("diptych")
    made.setDesktopFileName("diptych")
    prepare(made)
    set_letters_of(made, install_language(made, quick_looks().language))
    return made


def run(left: Path | None, right: Path | None, *, sample: bool = False) -> int:
    """Open the window, with two files where they are named; returns the exit code when it is closed."""
    running = application()
    reader = Reader(Workflow())
    reader.window.first_painted.connect(reader.heed_signals)
    reader.show([path for path in (left, right) if path], sample=sample)
    return running.exec()
