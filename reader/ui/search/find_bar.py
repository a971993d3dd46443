"""The find bar: what to look for, in which report, how strictly, and how much was found. Finds nothing itself."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QToolButton, QWidget

from reader.ui.announcing import name_choice
from reader.ui.elided_label import ElidedLabel
from reader.ui.input_bar import InputBar
from reader.workflow.finding import Wanted

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QIcon

_ICONS = {"previous": "ph.caret-up", "next": "ph.caret-down", "close": "ph.x"}


class FindBar(InputBar):
    """Stands under the texts. Sides are 0 and 1; `None` stands for both."""

    wanted_changed = Signal()
    step_wanted = Signal(int)  # 1 for the next hit, -1 for the previous

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Find"))
        self.line = QLineEdit()
        self.line.setObjectName("filter")
        self.line.setPlaceholderText(self.tr("Find in the reports"))
        self.line.setAccessibleName(self.tr("Find in the reports"))
        self.line.setClearButtonEnabled(True)
        self.line.setMaximumWidth(360)
        self.previous = self._button("↑", self.tr("Previous hit"))
        self.next = self._button("↓", self.tr("Next hit"))
        self.case = self._switch(self.tr("Aa"), self.tr("Capital and small letters count"))
        self.words = self._switch(self.tr("Word"), self.tr("Whole words only"))
        self.accents = self._switch(self.tr("é ≠ e"), self.tr("Accents count"))
        self.where = QComboBox()
        name_choice(self.where, self.tr("Where to look"))
        for title, side in ((self.tr("Both reports"), None), (self.tr("Left report"), 0), (self.tr("Right report"), 1)):
            self.where.addItem(title, side)
        self.counts = ElidedLabel("findcounts")
        self.close_button = self._button("✕", self.tr("Close the find bar"))
        self._lay_out()
        self.line.textChanged.connect(self.wanted_changed)
        self.where.currentIndexChanged.connect(self.wanted_changed)
        for switch in (self.case, self.words, self.accents):
            switch.toggled.connect(self.wanted_changed)
        self.previous.clicked.connect(lambda: self.step_wanted.emit(-1))
        self.next.clicked.connect(lambda: self.step_wanted.emit(1))
        self.close_button.clicked.connect(self.closed)
        self.entered.connect(lambda back: self.step_wanted.emit(-1 if back else 1))
        self.hide()

    def wanted(self) -> Wanted:
        return Wanted(self.line.text(), self.case.isChecked(), self.words.isChecked(), self.accents.isChecked())

    def sides(self) -> tuple[int, ...]:
        """The sides to look in."""
        side = self.where.currentData()
        return (0, 1) if side is None else (side,)

    def open_with(self, text: str) -> None:
        """Show the bar, ready to type, with `text` to look for unless it is empty."""
        if text:
            self.line.setText(text)
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def show_counts(self, number: int, left: int, right: int, searching: bool = False) -> None:
        """Show how much stands where; `number` is that of the hit gone to, from 1 on, or 0."""
        both = left + right
        if not self.line.text():
            text = ""
        elif searching:
            text = self.tr("Searching…")
        elif not both:
            text = self.tr("Not found")
        else:
            there = self.tr("{left} left  ·  {right} right").format(left=left, right=right)
            place = self.tr("{number} of {both}").format(number=number, both=both) if number else ""
            text = f"{place} · {there}" if place else there
        self.counts.show_text(text)
        self.counts.setAccessibleDescription(self.tr("Hits"))
        missed = bool(self.line.text()) and not both and not searching
        if self.property("missed") != missed:
            self.setProperty("missed", missed)
            for widget in (self.line, self.counts):
                widget.style().unpolish(widget)
                widget.style().polish(widget)
        for button in (self.previous, self.next):
            button.setEnabled(bool(both))

    def show_icons(self, icons: "Callable[[str], QIcon]") -> None:
        for name, icon in _ICONS.items():
            button: QToolButton = {"previous": self.previous, "next": self.next, "close": self.close_button}[name]
            button.setIcon(icons(icon))

    def _button(self, sign: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setAutoRaise(True)
        return button

    def _switch(self, sign: str, name: str) -> QToolButton:
        button = self._button(sign, name)
        button.setCheckable(True)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addSpacing(4)
        for button in (self.previous, self.next):
            row.addWidget(button)
        row.addSpacing(8)
        for switch in (self.case, self.words, self.accents):
            row.addWidget(switch)
        row.addSpacing(8)
        row.addWidget(self.where)
        row.addSpacing(12)
        row.addWidget(self.counts, 1)
        row.addWidget(self.close_button)
