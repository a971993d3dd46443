"""The marks to choose from for an export, each with its colour and its first words."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

_SWATCH = 12
_WORDS = 90


@dataclass(frozen=True, slots=True)
class Choice:
    """One mark or pairing. `fill` is the colour it is shown with, as `#rrggbb`; `colour` its name in words."""

    id: str
    words: str
    fill: str
    colour: str


class MarksList(QListWidget):
    """All are chosen at first. Emits when the choice changes."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keyslist")
        self.setAccessibleName(self.tr("Marks to export"))
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemChanged.connect(lambda _: self.changed.emit())

    def show_marks(self, marks: Sequence[Choice]) -> None:
        self.blockSignals(True)
        self.clear()
        for mark in marks:
            item = QListWidgetItem(_swatch(mark.fill), " ".join(mark.words[:_WORDS].split()))
            item.setData(Qt.ItemDataRole.UserRole, mark.id)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{mark.words[:_WORDS]}, {mark.colour}")
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.addItem(item)
        self.blockSignals(False)

    def chosen(self) -> frozenset[str]:
        """Ids of those that are ticked."""
        return frozenset(str(item.data(Qt.ItemDataRole.UserRole)) for item in self._items() if _ticked(item))

    def all_chosen(self) -> bool:
        return all(map(_ticked, self._items()))

    def choose_all(self, wanted: bool) -> None:
        self.blockSignals(True)
        for item in self._items():
            item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
        self.blockSignals(False)
        self.changed.emit()

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]


def _ticked(item: QListWidgetItem) -> bool:
    return item.checkState() == Qt.CheckState.Checked


def _swatch(colour: str) -> QIcon:
    picture = QPixmap(_SWATCH, _SWATCH)
    picture.fill(QColor(colour))
    painter = QPainter(picture)
    painter.setPen(QColor(colour).darker(160))
    painter.drawRect(0, 0, _SWATCH - 1, _SWATCH - 1)
    painter.end()
    return QIcon(picture)
