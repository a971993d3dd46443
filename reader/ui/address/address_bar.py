"""The address bar: which page to fetch and to which side, and that it is being fetched. Fetches nothing itself."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QPushButton, QWidget

from reader.ui.announcing import name_choice
from reader.ui.input_bar import InputBar

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent

_BUSY_WIDTH = 120


class AddressBar(InputBar):
    """Sides are 0 and 1; `None` is where there is room."""

    wanted = Signal(str, object)  # an address and a side
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Open an address"))
        self.line = QLineEdit()
        self.line.setObjectName("filter")
        self.line.setPlaceholderText("https://")
        self.line.setAccessibleName(self.tr("Address of a report on the web"))
        self.line.setAccessibleDescription(self.tr("Only this page is fetched, nothing that it refers to."))
        self.line.setToolTip(self.tr("Only this page is fetched, nothing that it refers to."))
        self.line.setClearButtonEnabled(True)
        self.where = QComboBox()
        name_choice(self.where, self.tr("Where to open it"))
        for title, side in (
            (self.tr("Where there is room"), None),
            (self.tr("On the left"), 0),
            (self.tr("On the right"), 1),
        ):
            self.where.addItem(title, side)
        self.open_button = QPushButton(self.tr("Fetch"))
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setFixedWidth(_BUSY_WIDTH)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(self.tr("Fetching the page"))
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.setAccessibleName(self.tr("Stop fetching the page"))
        self.close_button = QPushButton(self.tr("Close"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(8)
        row.addWidget(QLabel(self.tr("Address")))
        row.addWidget(self.line, 1)
        for widget in (self.where, self.busy, self.open_button, self.stop, self.close_button):
            row.addWidget(widget)
        self.open_button.clicked.connect(self._want)
        self.entered.connect(self._want)
        self.stop.clicked.connect(self.stopped)
        self.close_button.clicked.connect(self.closed)
        self.line.textChanged.connect(lambda text: self.open_button.setEnabled(bool(text.strip())))
        self.open_button.setEnabled(False)
        self.show_busy(False)
        self.hide()

    def open_with(self, address: str = "") -> None:
        """Show the bar, ready to type or to confirm an address."""
        if address:
            self.line.setText(address)
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def show_busy(self, busy: bool) -> None:
        """Show whether a page is being fetched."""
        self.busy.setVisible(busy)
        self.stop.setVisible(busy)
        self.open_button.setVisible(not busy)
        self.line.setReadOnly(busy)

    def hideEvent(self, event: "QHideEvent") -> None:  # noqa: N802 - Qt's name
        self.line.clear()
        super().hideEvent(event)

    def _want(self) -> None:
        address = self.line.text().strip()
        if address and not self.line.isReadOnly():
            self.wanted.emit(address if "://" in address else f"https://{address}", self.where.currentData())
