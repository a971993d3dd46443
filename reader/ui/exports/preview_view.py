"""Shows how an export will look: pages as on paper, text as it stands, or the first rows of a table."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QFontInfo, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLayout,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.ui.looks.theme import HAN, HANGUL, lend_letters
from reader.ui.pane.text_layout import display_text

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from reader.workflow.previewing import Preview

_CELL = 160  # characters of a cell that are shown
_COLUMN_WIDTH = 140


class PreviewView(QStackedWidget):
    """One of: a sentence, pages, text, a table. Pages are as wide as the view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self._sentence = QLabel()
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setWordWrap(True)
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setObjectName("nothing")
        self._sentence.setContentsMargins(32, 0, 32, 0)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Preview of the text"))
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        # The family itself and not a word for it such as “monospace”, which would let the others come before it.
        fixed.setFamilies([QFontInfo(fixed).family(), HANGUL, HAN])
        self.text.setFont(fixed)
        self.table = QTableWidget()
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setAccessibleName(self.tr("Preview of the first rows"))
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.pages = QScrollArea()
        self.pages.setAccessibleName(self.tr("Preview of the pages"))
        self.pages.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pictures: list[QPixmap] = []
        self._labels: list[QLabel] = []
        framed: tuple[QFrame, ...] = (self.pages, self.text, self.table)
        for frame in framed:
            frame.setFrameShape(QFrame.Shape.NoFrame)
        for each in (self._sentence, self.pages, self.text, self.table):
            self.addWidget(each)

    def say(self, sentence: str) -> None:
        self._sentence.setText(sentence)
        self.setCurrentWidget(self._sentence)

    def show_preview(self, preview: "Preview") -> None:
        if preview.kind == "pages":
            self._show_pages(preview.pages)
        elif preview.kind == "text":
            lend_letters(preview.text)
            self.text.setPlainText(display_text(preview.text))
            self.setCurrentWidget(self.text)
        else:
            self._show_table(preview.rows)

    def resizeEvent(self, event: "QResizeEvent") -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def _show_pages(self, pages: tuple[bytes, ...]) -> None:
        self._pictures, self._labels = [], []
        sheet = QWidget()
        sheet.setObjectName("sheets")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        for number, page in enumerate(pages, start=1):
            picture = QPixmap()
            picture.loadFromData(page)
            label = QLabel()
            label.setObjectName("sheet")
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setAccessibleName(self.tr("Page {number}").format(number=number))
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
            self._pictures.append(picture)
            self._labels.append(label)
        column.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)
        self.pages.setWidget(sheet)
        self.setCurrentWidget(self.pages)
        self._fit()

    def _fit(self) -> None:
        """Pages as wide as there is room, drawn sharp on any screen."""
        ratio = self.devicePixelRatioF()
        room = max(200, self.width() - 32 - self.pages.verticalScrollBar().sizeHint().width() - 4)
        for picture, label in zip(self._pictures, self._labels, strict=True):
            wide = min(round(room * ratio), picture.width())
            fitted = picture.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
            fitted.setDevicePixelRatio(ratio)
            label.setPixmap(fitted)
            label.setFixedSize(fitted.deviceIndependentSize().toSize())

    def _show_table(self, rows: tuple[tuple[str, ...], ...]) -> None:
        head, *others = rows
        self.table.clear()
        self.table.setColumnCount(len(head))
        self.table.setRowCount(len(others))
        self.table.setHorizontalHeaderLabels(list(head))
        for number, row in enumerate(others):
            for place, cell in enumerate(row):
                self.table.setItem(number, place, QTableWidgetItem(" ".join(cell[:_CELL].split())))
        for place in range(len(head)):
            self.table.setColumnWidth(place, _COLUMN_WIDTH)
        self.setCurrentWidget(self.table)
