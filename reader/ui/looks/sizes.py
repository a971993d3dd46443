"""Sizes that go with the letters: where those of the system are larger than usual, icons and dialogs are too."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from reader.ui.looks.theme import USUAL_SIZE

_FRAME = QSize(16, 56)  # what a window manager may put round a dialog


def grown(pixels: int) -> int:
    """So many pixels as letters of the system's size ask for in place of `pixels` for letters of the usual size."""
    return round(pixels * max(1.0, QApplication.font().pointSizeF() / USUAL_SIZE))


def open_at(dialog: QWidget, width: int, height: int) -> None:
    """Give a dialog its first size, in pixels for usual letters; it never has more than its screen."""
    dialog.resize(QSize(grown(width), grown(height)).boundedTo(dialog.screen().availableSize() - _FRAME))
