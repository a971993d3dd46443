"""The fields of the library's window that say what to look for."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from reader.ui.announcing import name_choice
from reader.ui.looks.theme import lend_letters

if TYPE_CHECKING:
    from collections.abc import Sequence

_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?", re.ASCII)
_AROUND = 28  # pixels that a field needs beside its words


class SearchFields(QFrame):
    """Emits `changed` at each letter, and `entered` when the person has done with the words."""

    changed = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchfields")
        self.text = _Words()
        self.text.setObjectName("filter")
        self.text.setPlaceholderText(self.tr("Search all reports"))
        self.text.setAccessibleName(self.tr("Search all reports"))
        self.text.setAccessibleDescription(self.tr("All words must occur. Put words that stand together in quotes."))
        self.text.setToolTip(
            self.tr('All words must occur. "Words together", word*, -without, one OR other, title:word, outlet:word')
        )
        self.text.setClearButtonEnabled(True)
        self.outlet = QComboBox()
        name_choice(self.outlet, self.tr("Outlet"))
        self.outlet.setMinimumWidth(180)
        self.outlet.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.name = self._field(self.tr("Any name"), self.tr("Name that occurs"), 170)
        self.first = self._field("2024-10", self.tr("Published from"), 100)
        self.last = self._field("2024-11-05", self.tr("Published until"), 100)
        self.show_outlets(())
        self._lay_out()
        for field in (self.text, self.name, self.first, self.last):
            field.textChanged.connect(self._change)
        self.outlet.currentIndexChanged.connect(self.changed)
        self.text.entered.connect(self.entered)

    def show_outlets(self, outlets: "Sequence[tuple[str, int]]") -> None:
        """Offer these outlets, with how many articles each has; the one that is chosen stays so."""
        chosen = self.outlet.currentData()
        self.outlet.blockSignals(True)
        self.outlet.clear()
        self.outlet.addItem(self.tr("Any outlet"), None)
        lend_letters("".join(name for name, _ in outlets))
        for name, many in outlets:
            self.outlet.addItem(f"{name} ({many})", name)
        self.outlet.setCurrentIndex(max(0, self.outlet.findData(chosen)))
        self.outlet.blockSignals(False)

    def chosen_outlet(self) -> str | None:
        outlet = self.outlet.currentData()
        return outlet if isinstance(outlet, str) else None

    def days(self) -> tuple[str | None, str | None]:
        """The first and the last day, as far as they are dates."""
        first, last = (field.text().strip() for field in (self.first, self.last))
        return (first if _is_date(first) else None), (last if _is_date(last) else None)

    def _change(self) -> None:
        for field in (self.first, self.last):
            missed = bool(field.text().strip()) and not _is_date(field.text().strip())
            if field.property("missed") != missed:
                field.setProperty("missed", missed)
                field.style().unpolish(field)
                field.style().polish(field)
        self.changed.emit()

    def _field(self, placeholder: str, name: str, width: int) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName("filter")
        field.setPlaceholderText(placeholder)
        field.setAccessibleName(name)
        field.setToolTip(name)
        field.setFixedWidth(max(width, field.fontMetrics().horizontalAdvance(placeholder) + _AROUND))
        return field

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(8)
        filters.addWidget(self.outlet)
        filters.addWidget(self.name)
        filters.addSpacing(8)
        for title, field in ((self.tr("From"), self.first), (self.tr("Until"), self.last)):
            label = QLabel(title)
            label.setObjectName("hint")
            label.setBuddy(field)
            filters.addWidget(label)
            filters.addWidget(field)
        filters.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.text)
        column.addLayout(filters)


class _Words(QLineEdit):
    """Down and Return lead to what was found."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down) and not event.modifiers():
            self.entered.emit()
        else:
            super().keyPressEvent(event)


def _is_date(text: str) -> bool:
    return _DATE.fullmatch(text) is not None
