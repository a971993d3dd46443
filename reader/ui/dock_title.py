"""The head of the findings dock: what is shown, or the tabs, and a button to close it. Dragging it moves the dock."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from reader.ui.looks.sizes import grown


class DockTitle(QFrame):
    """Emits that the person wants the dock closed; closes nothing itself."""

    close_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("docktitle")
        self._title = QLabel()
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("Close the findings"))
        self.show_key("")
        self._close.setIconSize(QSize(grown(16), grown(16)))
        self._close.clicked.connect(self.close_wanted)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._title, 1)
        self._row.addWidget(self._close)
        self.hold(None)

    def show_key(self, key: str) -> None:
        """Tell which key closes the dock as well; an empty one is none."""
        name = self._close.accessibleName()
        self._close.setToolTip(f"{name} ({key})" if key else name)

    def show_title(self, title: str) -> None:
        self._title.setText(title)

    def hold(self, tabs: QWidget | None) -> None:
        """Hold the tabs in place of the title, or the title again."""
        self._title.setVisible(tabs is None)
        if tabs is None:
            self._row.setContentsMargins(12, 10, 8, 4)
        else:
            self._row.insertWidget(0, tabs, 1)
            self._row.setContentsMargins(4, 4, 8, 4)

    def show_icons(self, icons: Callable[[str], QIcon]) -> None:
        """Show icons; `icons` makes them by name."""
        self._close.setIcon(icons("ph.x"))
