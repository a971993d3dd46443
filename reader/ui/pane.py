"""One pane: an article's text, set for reading, with marks painted behind the blocks that can be seen.

Not responsible for which marks there are (`ui/marks.py`), for how they look (`ui/mark_painter.py`), nor for what
happens when one is touched: the pane only says so. Everything it hands out about text comes from `Article.text`
by span, because Qt turns no-break spaces into spaces.

What the first paint does not need is imported inside functions: see `ui/plain_values.py`.
"""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from reader.ui.hits import Hits
from reader.ui.looks import Looks
from reader.ui.marks import Mark, Marks
from reader.ui.plain_values import ALWAYS_OFF, SELECTABLE
from reader.ui.text_geometry import TextGeometry
from reader.ui.text_layout import block_at, display_text, set_gaps, set_plain
from reader.ui.theme import SANS, Theme, lend_letters, reading_font
from reader.ui.utf16 import Utf16Map

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QUrl
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from reader.document.model import Article, Span
    from reader.ui.hit_painter import HitPainter
    from reader.ui.mark_painter import MarkPainter

_INNER_MARGIN = 32
_SETTLING = 60  # milliseconds; a long text is laid out in many steps, each of which changes its height
_FAMILIAR = "the quick brown fox jumps over the lazy dog and runs on to the sea"  # 66 characters of plain English


class Pane(QTextEdit):
    """A read-only text view. Spans it takes and gives are code points into `article.text`.

    Not a text browser: that one tells a screen reader that it is a label, which can be read but not walked through.
    """

    hovered = Signal(str)  # id of the entity under the pointer, or an empty string
    clicked = Signal(str, int)  # id of the entity clicked and the start of the mention; an empty id beside a mark
    reached = Signal(str, int)  # the same for a mention that the text cursor was moved onto by key
    laid_out = Signal()  # a moment after the text has come to lie otherwise

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.article: Article | None = None
        self.alone = False  # whether a scroll that is under way concerns this pane only
        self._units = Utf16Map("")
        self.where = TextGeometry(self.document(), self._units)
        self._marks = Marks()
        self._spot: Span | None = None
        self._lit = ""
        self._painter: MarkPainter | None = None
        self._hits = Hits()
        self._hit_painter: HitPainter | None = None
        self._theme: Theme | None = None
        self._looks = Looks()
        self._hovered = ""
        self._glanced = ""
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("horizontalScrollBarPolicy", ALWAYS_OFF)
        self.setProperty("verticalScrollBarPolicy", ALWAYS_OFF)  # the overview ruler takes its place
        self.setProperty("textInteractionFlags", SELECTABLE)
        self.document().setDocumentMargin(_INNER_MARGIN)
        self.viewport().setMouseTracking(True)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLING)
        self._settled.timeout.connect(self.laid_out)
        self.document().documentLayout().documentSizeChanged.connect(self._lies_otherwise)

    # What is shown

    def set_style(self, theme: Theme, looks: Looks) -> None:
        if (theme, looks) == (self._theme, self._looks):
            return
        self._theme, self._looks = theme, looks
        self._painter = None
        self._hit_painter = None
        self._fit_measure()
        if self.article is not None:
            self._keep_place(self._set_text)

    def show_glance(self, text: str) -> None:
        """Show a text as it stands, until its article is there."""
        self._glanced = text
        lend_letters(text)
        document = self.document()
        document.setDefaultFont(reading_font(self._looks.size))
        set_plain(document, display_text(text), self._looks.spacing)
        set_gaps(document)
        self._to_start()

    def show_article(self, article: "Article") -> None:
        """Set the article's text, without marks, at its start. A new reading of the same text keeps its place."""
        before = self.article.text if self.article else self._glanced
        same = self.article is not None and before == article.text and self.article.blocks == article.blocks
        self.article, self._glanced = article, ""
        if same:
            return
        self._units = Utf16Map(article.text)
        self.where = TextGeometry(self.document(), self._units)
        self._marks = Marks()
        self._hits = Hits()
        self._spot = None
        if before == article.text:
            self._keep_place(self._set_text)
        else:
            self._set_text()

    def show_marks(self, marks: Marks) -> None:
        self._marks = marks
        self.viewport().update()

    def light(self, entity: str) -> None:
        """Show all marks of an entity as looked at; an empty id lights none."""
        if self._lit != entity:
            self._lit = entity
            self.viewport().update()

    def show_hits(self, hits: Hits) -> None:
        """Show what was found in the text; no hits take away what was shown before."""
        self._hits = hits
        self.viewport().update()

    def spot(self, span: "Span | None") -> None:
        """Show a passage as the one that was gone to; nothing takes that away."""
        if self._spot != span:
            self._spot = span
            self.viewport().update()

    @property
    def units(self) -> Utf16Map:
        return self._units

    @property
    def marks(self) -> Marks:
        return self._marks

    def show_span(self, span: "Span") -> None:
        """Bring a span into view, at a third of the height, with the text cursor at its start."""
        cursor = self.textCursor()
        cursor.setPosition(self._units.to_units(span.start))
        self.setTextCursor(cursor)
        here = self.cursorRect(cursor)
        height = self.viewport().height()
        if not height // 8 <= here.top() <= height * 7 // 8:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + here.top() - height // 3)

    def centre(self, span: "Span") -> None:
        """Bring the first line of a span to a third of the height, with the text cursor at its start."""
        cursor = self.textCursor()
        cursor.setPosition(self._units.to_units(span.start))
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - self.viewport().height() // 3)

    def selected_span(self) -> "Span":
        from reader.document.model import Span

        cursor = self.textCursor()
        return Span(self._units.to_points(cursor.selectionStart()), self._units.to_points(cursor.selectionEnd()))

    def position(self) -> int:
        """Code point at the text cursor."""
        return self._units.to_points(self.textCursor().position())

    def place(self) -> float:
        """How far the text is scrolled, as a share in [0, 1]."""
        bar = self.verticalScrollBar()
        return bar.value() / bar.maximum() if bar.maximum() else 0.0

    def scroll_to(self, place: float) -> None:
        """Scroll to a share in [0, 1] of the way. The other pane does not follow."""
        self.document().documentLayout().documentSize()  # lays the whole text out, so that its length is known
        bar = self.verticalScrollBar()
        self.alone = True
        bar.setValue(round(place * bar.maximum()))
        self.alone = False

    def _keep_place(self, change: "Callable[[], None]") -> None:
        place = self.place()
        change()
        self.scroll_to(place)

    def _lies_otherwise(self) -> None:
        self.where.forget()
        self._settled.start()

    def _set_text(self) -> None:
        if self.article is None or self._theme is None:
            return
        from reader.ui.document import TextStyle, set_article

        lend_letters(self.article.text)
        theme = self._theme
        style = TextStyle(
            reading_font(self._looks.size),
            SANS,
            self._looks.spacing,
            theme.colour("ink"),
            theme.colour("soft"),
            theme.colour("dim"),
        )
        set_article(self.document(), self.article, self._units, style)
        self._to_start()

    def _to_start(self) -> None:
        # Filling a document pushes the cursor to its end, where the view would follow it.
        cursor = self.textCursor()
        cursor.setPosition(0)
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(0)

    # Qt's side of it

    def loadResource(self, kind: int, name: "QUrl | str") -> Any:  # noqa: ARG002, N802 - Qt's name
        """Nothing is ever loaded for a text, from nowhere."""
        return None

    def createMimeDataFromSelection(self) -> "QMimeData":  # noqa: N802 - Qt's name
        """What is copied or dragged: the article's own characters, as plain text."""
        from PySide6.QtCore import QMimeData

        data = QMimeData()
        if self.article is not None:
            data.setText(self.selected_span().of(self.article.text))
        return data

    def paintEvent(self, event: "QPaintEvent") -> None:  # noqa: N802 - Qt's name
        if (self._marks or self._hits or self._spot) and self._theme is not None:
            self._paint_marks(event.rect())
        super().paintEvent(event)

    def resizeEvent(self, event: "QResizeEvent") -> None:  # noqa: N802 - Qt's name
        self._fit_measure()
        self.alone = True  # a text that is set anew may move; that is no scrolling for the other pane to follow
        super().resizeEvent(event)
        self.alone = False

    def wheelEvent(self, event: "QWheelEvent") -> None:  # noqa: N802 - Qt's name
        from PySide6.QtCore import Qt

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

    def mouseMoveEvent(self, event: "QMouseEvent") -> None:  # noqa: N802 - Qt's name
        super().mouseMoveEvent(event)
        if event.buttons():
            return
        from PySide6.QtCore import Qt

        mark = self.mark_at(event.position().toPoint())
        self._hover(mark.entity if mark else "")
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if mark else Qt.CursorShape.IBeamCursor)

    def leaveEvent(self, event: "QEvent") -> None:  # noqa: N802 - Qt's name
        self._hover("")
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: "QMouseEvent") -> None:  # noqa: N802 - Qt's name
        from PySide6.QtCore import Qt

        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            mark = self.mark_at(event.position().toPoint())
            self.clicked.emit(mark.entity if mark else "", self._units.to_points(mark.start) if mark else 0)

    def keyPressEvent(self, event: "QKeyEvent") -> None:  # noqa: N802 - Qt's name
        from PySide6.QtCore import Qt

        before = self.textCursor().position()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            mark = self._marks.at(before)
            self.clicked.emit(mark.entity if mark else "", self._units.to_points(mark.start) if mark else 0)
            return
        super().keyPressEvent(event)
        after = self.textCursor().position()
        mark = self._marks.at(after) if after != before else None
        if mark is not None and not mark.start <= before < mark.end:
            self.reached.emit(mark.entity, self._units.to_points(mark.start))

    def _hover(self, entity: str) -> None:
        if entity != self._hovered:
            self._hovered = entity
            self.hovered.emit(entity)

    # Geometry

    def mark_at(self, point: "QPoint") -> Mark | None:
        """The mark under a point of the viewport."""
        if not self._marks:
            return None
        from PySide6.QtCore import QPointF, Qt

        # cursorForPosition answers with the nearest place, even far beside the text; the layout knows better.
        inside = QPointF(point.x() + self.horizontalScrollBar().value(), point.y() + self.verticalScrollBar().value())
        position = self.document().documentLayout().hitTest(inside, Qt.HitTestAccuracy.ExactHit)
        return self._marks.at(position) if position >= 0 else None

    def _paint_marks(self, exposed: "QRect") -> None:
        from PySide6.QtCore import QPointF
        from PySide6.QtGui import QPainter

        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        looks = self._mark_painter()
        looks.lit = self._lit
        top = self.verticalScrollBar().value()
        layout = self.document().documentLayout()
        block = block_at(self.document(), top + exposed.top())
        # While Qt still lays out a fresh text, a place near the top may be taken for one far below.
        while block.previous().isValid() and layout.blockBoundingRect(block).top() - top > exposed.top():
            block = block.previous()
        while block.isValid():
            box = layout.blockBoundingRect(block)
            if box.top() - top > exposed.bottom():
                break
            start = block.position()
            corner = box.topLeft() - QPointF(0, top)
            if self._spot is not None:
                first, last = self._units.to_units(self._spot.start), self._units.to_units(self._spot.end)
                looks.paint_spot(painter, block, corner, first, last)
            marks = self._marks.between(start, start + block.length())
            if marks:
                looks.paint(painter, block.layout(), corner, start, marks)
            if self._hits:
                self._painter_of_hits().paint(painter, block, corner, self._hits)
            block = block.next()
        painter.end()

    def _mark_painter(self) -> "MarkPainter":
        if self._painter is None:
            from reader.ui.mark_painter import MarkPainter

            assert self._theme is not None
            self._painter = MarkPainter(self._theme)
        return self._painter

    def _painter_of_hits(self) -> "HitPainter":
        if self._hit_painter is None:
            from reader.ui.hit_painter import HitPainter

            assert self._theme is not None
            self._hit_painter = HitPainter(self._theme)
        return self._hit_painter

    def _fit_measure(self) -> None:
        """Centre a column as wide as the measure; a narrow pane uses all of its width."""
        metrics = QFontMetricsF(reading_font(self._looks.size))
        letter = metrics.horizontalAdvance(_FAMILIAR) / len(_FAMILIAR)
        column = letter * self._looks.measure + 2 * _INNER_MARGIN
        spare = max(0, int(self.width() - column) // 2)
        if self.viewportMargins().left() != spare:
            self.setViewportMargins(spare, 0, spare, 0)
