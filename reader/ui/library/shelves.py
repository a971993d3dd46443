"""The collections beside what was found: which one is shown, and putting the selected reports into one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.library.model import Collection

_ID = Qt.ItemDataRole.UserRole


class ShelvesPanel(QFrame):
    """`current` is the number of the collection that is shown, `None` for all reports."""

    current_changed = Signal()
    put_wanted = Signal(str)  # name of a collection, there or new
    take_wanted = Signal()
    give_up_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shelves")
        self.list = QListWidget()
        self.list.setObjectName("pages")
        self.list.setAccessibleName(self.tr("Collections"))
        self.put = QLineEdit()
        self.put.setObjectName("filter")
        self.put.setPlaceholderText(self.tr("Put selection into…"))
        self.put.setAccessibleName(self.tr("Put the selected reports into a collection"))
        self.put.setToolTip(self.tr("Name a collection, there already or new, and press Return"))
        self.take = QPushButton(self.tr("Take selection out"))
        self.give_up = QPushButton(self.tr("Give up collection"))
        self.give_up.setToolTip(self.tr("Its reports stay in the library"))
        for button in (self.take, self.give_up):
            button.setAutoDefault(False)  # Enter in a field of this window is no wish to press it
        self._selected = 0
        title = QLabel(self.tr("Collections"))
        title.setObjectName("paneltitle")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(self.list, 1)
        below = QVBoxLayout()
        below.setContentsMargins(12, 0, 12, 0)
        below.setSpacing(8)
        for widget in (self.put, self.take, self.give_up):
            below.addWidget(widget)
        column.addLayout(below)
        self.show_collections(())
        self.list.currentRowChanged.connect(self._change)
        self.put.returnPressed.connect(self._put)
        self.take.clicked.connect(self.take_wanted)
        self.give_up.clicked.connect(self.give_up_wanted)

    @property
    def current(self) -> int | None:
        row = self.list.currentRow()
        number = self.list.item(row).data(_ID) if row >= 0 else None
        return number if isinstance(number, int) else None

    def show_collections(self, collections: "Sequence[Collection]") -> None:
        """Show these; the one that was shown stays so if it is among them."""
        before = self.current
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItem(QListWidgetItem(self.tr("All reports")))
        for each in collections:
            item = QListWidgetItem(f"{each.name}  ({each.count})")
            item.setData(_ID, each.id)
            item.setToolTip(each.name)
            self.list.addItem(item)
        places = [row for row in range(self.list.count()) if self.list.item(row).data(_ID) == before]
        self.list.setCurrentRow(places[0] if places else 0)
        self.list.blockSignals(False)
        completer = QCompleter([each.name for each in collections], self.put)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.put.setCompleter(completer)
        self._enable()
        if before is not None and self.current is None:
            self.current_changed.emit()

    def show_selection(self, count: int) -> None:
        self._selected = count
        self._enable()

    def _change(self) -> None:
        self._enable()
        self.current_changed.emit()

    def _put(self) -> None:
        name = self.put.text().strip()
        if name:
            self.put.clear()
            self.put_wanted.emit(name)

    def _enable(self) -> None:
        shown = self.current is not None
        self.put.setEnabled(bool(self._selected))
        self.take.setVisible(shown)
        self.take.setEnabled(shown and bool(self._selected))
        self.give_up.setVisible(shown)
