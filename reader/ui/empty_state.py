"""What the window says while no report is open: what to do, and what was open before."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reader.ui.flow import Flow
from reader.ui.looks.theme import lend_letters

_RECENT_SHOWN = 5
_CARD_WIDTH = 600
_MARGIN, _GAP = 40, 8
_EDGES = 44  # pixels of a button beside its words, which may be strong
_RECENT_EDGES = 20
_FIRST = 10_000


class EmptyState(QWidget):
    """Offers the ways to begin. `recent` is emitted with the place of the chosen pair in the list shown."""

    open_wanted = Signal()
    paste_wanted = Signal()
    sample_wanted = Signal()
    recent_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("empty")
        self._card = QFrame()
        self._card.setObjectName("card")
        title = QLabel(self.tr("Two reports, side by side"))
        title.setObjectName("emptytitle")
        text = QLabel(
            self.tr(
                "Drop two files here to read two reports of one event together, with the names they share marked. "
                "Text, web pages, PDF, Word documents and e\u2011mails can be opened."
            )
        )
        text.setObjectName("emptytext")
        text.setWordWrap(True)
        self._open = self._button(self.tr("Open two reports…"), self.open_wanted)
        self._open.setObjectName("primary")
        self.setFocusProxy(self._open)
        buttons = Flow(gap=_GAP)
        ways = (
            self._open,
            self._button(self.tr("Paste a report"), self.paste_wanted),
            self._button(self.tr("Show the sample pair"), self.sample_wanted),
        )
        for each in ways:
            buttons.addWidget(each)
        words = sum(each.fontMetrics().horizontalAdvance(each.text()) + _EDGES for each in ways)
        self._card.setMaximumWidth(max(_CARD_WIDTH, words + 2 * (_MARGIN + _GAP)))
        self._recent_title = QLabel(self.tr("Opened before"))
        self._recent_title.setObjectName("recenttitle")
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(_MARGIN, 32, _MARGIN, 32)
        column.setSpacing(16)
        column.addWidget(title)
        column.addWidget(text)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.addWidget(self._recent_title)
        column.addLayout(self._recent)
        whole = QHBoxLayout(self)
        # As wide as it may be, and in the middle of what is left.
        whole.addStretch(1)
        whole.addWidget(self._card, _FIRST, Qt.AlignmentFlag.AlignVCenter)
        whole.addStretch(1)
        self.show_recent(())

    def show_recent(self, titles: Sequence[str]) -> None:
        """List pairs that were open before, the newest first."""
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for place, title in enumerate(titles[:_RECENT_SHOWN]):
            lend_letters(title)
            button = _Recent(title)
            button.setAccessibleName(self.tr("Open again: {title}").format(title=title))
            button.clicked.connect(lambda _=False, place=place: self.recent_wanted.emit(place))
            self._recent.addWidget(button)
        self._recent_title.setVisible(bool(titles))

    def show_dropping(self, dropping: bool) -> None:
        """Show that files held over the window would be taken."""
        self._card.setProperty("dropping", dropping)
        self._card.style().unpolish(self._card)
        self._card.style().polish(self._card)

    @staticmethod
    def _button(text: str, signal: object) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(lambda _=False: signal.emit())  # type: ignore[attr-defined]
        return button


class _Recent(QPushButton):
    """One line; a title that has no room ends in an ellipsis."""

    def __init__(self, title: str) -> None:
        super().__init__(title.replace("&", "&&"))
        self._title = title
        self.setObjectName("recent")
        self.setToolTip(title)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        room = self.width() - _RECENT_EDGES
        shown = self.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
