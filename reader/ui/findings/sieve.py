"""What a person wants to see of a list: words to look for, a choice of findings, and a way to sort."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from reader.ui.announcing import name_choice
from reader.ui.findings.arrange import FILTERS
from reader.ui.words import finding_words as words

_GAP, _SIDES = 6, 12
_WIDE = 520  # pixels from which on everything stands in one row
_PAUSE = 120  # milliseconds after the last letter before long lists are searched


class Sieve(QWidget):
    """`name` says what is listed, translated."""

    changed = Signal()
    entered = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.search = QLineEdit()
        self.search.setObjectName("filter")
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Search in: {list}").format(list=name))
        self.which = QComboBox()
        name_choice(self.which, self.tr("Which findings to show"))
        self.sort = QComboBox()
        name_choice(self.sort, self.tr("How to sort"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.changed)
        self._many = False
        self._lay_out()
        self.search.textChanged.connect(self._typed)
        self.search.returnPressed.connect(self._enter)
        self.which.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.sort.currentIndexChanged.connect(lambda _: self.changed.emit())

    def show_counts(self, counts: dict[str, int], orders: Sequence[str]) -> None:
        """Offer the filters that let anything through, with how much, and these ways to sort."""
        self._many = counts["all"] > 1000
        chosen = self.wanted()
        with QSignalBlocker(self.which):
            self.which.clear()
            for code in FILTERS:
                if code in ("all", chosen) or counts[code]:
                    text = self.tr("{which} ({count})").format(which=words.filter_name(code), count=counts[code])
                    self.which.addItem(text, code)
            self.which.setCurrentIndex(max(0, self.which.findData(chosen)))
        order = self.order()
        with QSignalBlocker(self.sort):
            self.sort.clear()
            for code in orders:
                self.sort.addItem(words.order_name(code), code)
            self.sort.setCurrentIndex(max(0, self.sort.findData(order)))
        self.sort.setVisible(len(orders) > 1)
        self.which.setVisible(self.which.count() > 1)

    def wanted(self) -> str:
        return str(self.which.currentData() or "all")

    def order(self) -> str:
        return str(self.sort.currentData() or "")

    def typed(self) -> str:
        return self.search.text()

    def clear(self) -> None:
        """Let everything through. Says nothing."""
        with QSignalBlocker(self.search), QSignalBlocker(self.which):
            self.search.clear()
            self.which.setCurrentIndex(0)

    def _typed(self) -> None:
        if self._many:
            self._pause.start()
        else:
            self.changed.emit()

    def _enter(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self.changed.emit()
        self.entered.emit()

    def _lay_out(self) -> None:
        for box in (self.which, self.sort):
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
        choices = QHBoxLayout()
        choices.setSpacing(_GAP)
        choices.addWidget(self.which)
        choices.addWidget(self.sort)
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._parts.setContentsMargins(_SIDES, 0, _SIDES, 0)
        self._parts.setSpacing(_GAP)
        self._parts.addWidget(self.search, 1)
        self._parts.addLayout(choices, 1)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as two rows and as low as one: which of them it will be is known when there is a size."""
        boxes = sum(box.minimumSizeHint().width() for box in (self.which, self.sort)) + _GAP
        least = max(self.search.minimumSizeHint().width(), boxes)
        return QSize(least + 2 * _SIDES, self.search.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        wide = self.width() >= _WIDE
        self._parts.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        super().resizeEvent(event)
