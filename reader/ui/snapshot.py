"""Drawing the window to a picture without a screen: two reports, analysed and marked. Nothing of it is remembered."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from reader.errors import DiptychError
from reader.ui.services import Workflow

if TYPE_CHECKING:
    from reader.comparison.model import Comparison
    from reader.document.model import Article
    from reader.ui.jobs import WorkerLike
    from reader.workflow.settings import Settings


class PictureError(DiptychError):
    code = "picture"
    template = "The picture {name} cannot be written. Choose another folder or name."


class _Still(Workflow):
    """Services for a picture: the program's own settings, and analysis here and now instead of in a worker."""

    def __init__(self, theme: Literal["light", "dark"]) -> None:
        super().__init__()
        from reader.workflow.settings import Settings

        self._settings = replace(Settings(), theme=theme)

    def save_settings(self, settings: "Settings") -> None:
        self._settings = settings

    def known(self, left: "Article", right: "Article") -> "Comparison | None":
        from reader.workflow.analysing import Analyst

        return Analyst(self.settings()).compare(left, right)

    def hire(self, notify: Callable[[], None]) -> "WorkerLike":  # noqa: ARG002 - as the services have it
        raise AssertionError("a picture waits for nothing")


_SETTLED = 400  # milliseconds in which lists and rulers, which wait until the window is idle, are filled


def _settle() -> None:
    loop = QEventLoop()
    QTimer.singleShot(_SETTLED, loop.quit)
    loop.exec()


def draw(
    left: Path,
    right: Path,
    png: Path,
    *,
    size: tuple[int, int] = (1280, 800),
    theme: Literal["light", "dark"] = "light",
) -> None:
    """Draw the window with two reports into a PNG file. Raises `InputError` and `PictureError`."""
    if QApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from reader.ui.app import Reader, application

    application()
    services = _Still(theme)
    reader = Reader(services)
    window = reader.window
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.resize(*size)
    # Read apart from the desk, whose way with an error is to tell the person in the window.
    reads = [services.read(path, lambda: None) for path in (left, right)]
    window.first_painted.disconnect()  # what follows the first sight of the texts is done here
    reader.make_desk()
    reader.furnish()
    reader.desk.open_reads(*reads)
    reader.desk.texts_are_painted()
    reader.wiring.show_icons()
    window.show()
    _settle()
    drawn = window.grab().save(str(png), "PNG")
    window.close()
    if not drawn:
        raise PictureError(name=str(png))
