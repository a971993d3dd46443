"""The title of the findings dock: what is shown, and a button that closes it. Dragging it moves the dock."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton


class DockTitle(QFrame):
    """Emits that the person wants the dock closed; closes nothing itself."""

    close_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("docktitle")
        self._title = QLabel()
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("Close the findings"))
        self._close.setToolTip(self.tr("Close the findings (F9)"))
        self._close.setIconSize(QSize(16, 16))
        self._close.clicked.connect(self.close_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 8, 4)
        row.addWidget(self._title, 1)
        row.addWidget(self._close)

    def show_title(self, title: str) -> None:
        self._title.setText(title)

    def show_icons(self, icons: Callable[[str], QIcon]) -> None:
        """Show icons; `icons` makes them by name."""
        self._close.setIcon(icons("ph.x"))
