"""One pane: an article's text, set for reading, with marks painted behind the blocks that can be seen.

Not responsible for which marks there are (`ui/marks.py`), for how they look (`ui/mark_painter.py`), nor for what
happens when one is touched: the pane only says so. Everything it hands out about text comes from `Article.text`
by span, because Qt turns no-break spaces into spaces.
"""

from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from reader.document.model import Article, Span
from reader.ui.document import TextStyle, set_article
from reader.ui.mark_painter import MarkPainter
from reader.ui.marks import Mark, Marks
from reader.ui.theme import SANS, Theme, reading_font
from reader.ui.utf16 import Utf16Map

_INNER_MARGIN = 32
_FAMILIAR = "the quick brown fox jumps over the lazy dog and runs on to the sea"  # 66 characters of plain English


class Pane(QTextBrowser):
    """A read-only text browser. Spans it takes and gives are code points into `article.text`."""

    hovered = Signal(str)  # id of the entity under the pointer, or an empty string
    clicked = Signal(str, int)  # id of the entity clicked and the start of the mention; an empty id beside a mark
    touched = Signal()  # the person turned to this pane

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.article: Article | None = None
        self.alone = False
        self._units = Utf16Map("")
        self._marks = Marks()
        self._painter: MarkPainter | None = None
        self._theme: Theme | None = None
        self._size = 13.0
        self._spacing = 1.5
        self._measure = 66
        self._hovered = ""
        self.setReadOnly(True)
        self.setOpenLinks(False)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(_INNER_MARGIN)
        self.viewport().setMouseTracking(True)

    # What is shown

    def set_style(self, theme: Theme, size: float, spacing: float, measure: int) -> None:
        """Colours, size in points, line spacing as a factor, and the reading measure in characters."""
        self._theme, self._size, self._spacing, self._measure = theme, size, spacing, measure
        lit = self._painter.lit if self._painter else ""
        self._painter = MarkPainter(theme)
        self._painter.lit = lit
        self._fit_measure()
        if self.article is not None:
            bar = self.verticalScrollBar()
            place = bar.value() / max(1, bar.maximum())
            self._set_text()
            bar.setValue(round(place * bar.maximum()))

    def show_article(self, article: Article) -> None:
        """Set the article's text without marks, at its start. A new reading of the same text keeps its place."""
        same = self.article is not None and self.article.text == article.text and self.article.blocks == article.blocks
        self.article = article
        if same:
            return
        self._units = Utf16Map(article.text)
        self._marks = Marks()
        self._set_text()

    def show_marks(self, marks: Marks) -> None:
        self._marks = marks
        self.viewport().update()

    def light(self, entity: str) -> None:
        """Show all marks of an entity as looked at; an empty id lights none."""
        if self._painter is not None and self._painter.lit != entity:
            self._painter.lit = entity
            self.viewport().update()

    @property
    def units(self) -> Utf16Map:
        return self._units

    def show_span(self, span: Span) -> None:
        """Bring a span into view, at a third of the height, with the text cursor at its start."""
        cursor = self.textCursor()
        cursor.setPosition(self._units.to_units(span.start))
        self.setTextCursor(cursor)
        here = self.cursorRect(cursor)
        height = self.viewport().height()
        if not height // 8 <= here.top() <= height * 7 // 8:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + here.top() - height // 3)

    def selected_span(self) -> Span:
        cursor = self.textCursor()
        return Span(self._units.to_points(cursor.selectionStart()), self._units.to_points(cursor.selectionEnd()))

    def position(self) -> int:
        """Code point at the text cursor."""
        return self._units.to_points(self.textCursor().position())

    def _set_text(self) -> None:
        if self.article is None or self._theme is None:
            return
        style = TextStyle(
            reading_font(self._size),
            SANS,
            self._spacing,
            self._theme.colour("ink"),
            self._theme.colour("soft"),
            self._theme.colour("dim"),
        )
        set_article(self.document(), self.article, self._units, style)
        self.document().setDocumentMargin(_INNER_MARGIN)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    # Qt's side of it

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: ARG002, N802 - Qt's name
        """Nothing is ever loaded for a text, from nowhere."""
        return None

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's name
        """What is copied or dragged: the article's own characters, as plain text."""
        data = QMimeData()
        if self.article is not None:
            data.setText(self.selected_span().of(self.article.text))
        return data

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        if self._marks and self._painter is not None:
            painter = QPainter(self.viewport())
            self._paint_marks(painter, event.rect())
            painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        self._fit_measure()
        super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        self.touched.emit()
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            # Some platforms turn the wheel sideways while Alt is held.
            turn = event.angleDelta().y() or event.angleDelta().x()
            bar = self.verticalScrollBar()
            self.alone = True
            bar.setValue(bar.value() - turn * bar.singleStep() * 3 // 120)
            self.alone = False
            event.accept()
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # zoom is the window's, for both panes alike
        else:
            super().wheelEvent(event)

    def event(self, event: QEvent) -> bool:
        # The wheel works over the outer margins too, which Qt would leave dead.
        if isinstance(event, QWheelEvent):
            self.wheelEvent(event)
            return event.isAccepted()
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        super().mouseMoveEvent(event)
        mark = None if event.buttons() else self.mark_at(event.position().toPoint())
        self._hover(mark.entity if mark else "")
        if not event.buttons():
            shape = Qt.CursorShape.PointingHandCursor if mark else Qt.CursorShape.IBeamCursor
            self.viewport().setCursor(shape)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        self._hover("")
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        self.touched.emit()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            mark = self.mark_at(event.position().toPoint())
            self.clicked.emit(mark.entity if mark else "", self._units.to_points(mark.start) if mark else 0)

    def _hover(self, entity: str) -> None:
        if entity != self._hovered:
            self._hovered = entity
            self.hovered.emit(entity)

    # Geometry

    def mark_at(self, point: QPoint) -> Mark | None:
        """The mark under a point of the viewport."""
        if not self._marks:
            return None
        # cursorForPosition answers with the nearest place, even far beside the text; the layout knows better.
        inside = point + self._scrolled()
        position = self.document().documentLayout().hitTest(inside, Qt.HitTestAccuracy.ExactHit)
        return self._marks.at(position) if position >= 0 else None

    def _scrolled(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _paint_marks(self, painter: QPainter, exposed: QRect) -> None:
        assert self._painter is not None
        top = self.verticalScrollBar().value()
        layout = self.document().documentLayout()
        # Asking for a block's box has the text laid out as far as that block; asking for a place does not.
        layout.blockBoundingRect(self.document().begin())
        block = self.cursorForPosition(exposed.topLeft()).block()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        while block.isValid():
            box = layout.blockBoundingRect(block)
            if box.top() - top > exposed.bottom():
                break
            start = block.position()
            marks = self._marks.between(start, start + block.length())
            if marks:
                self._painter.paint(painter, block.layout(), box.topLeft() - QPointF(0, top), start, marks)
            block = block.next()

    def _fit_measure(self) -> None:
        """Centre a column as wide as the measure; a narrow pane uses all of its width."""
        metrics = QFontMetricsF(reading_font(self._size))
        column = metrics.horizontalAdvance(_FAMILIAR) / len(_FAMILIAR) * self._measure + 2 * _INNER_MARGIN
        bar = self.verticalScrollBar().sizeHint().width()
        spare = max(0, int(self.width() - bar - column) // 2)
        if self.viewportMargins().left() != spare:
            self.setViewportMargins(spare, 0, spare, 0)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(560, 640)
