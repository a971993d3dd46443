"""One pane: an article's text, set for reading, with marks painted behind the blocks that can be seen.

Not responsible for which marks there are (`marks.py`, `noted.py`), for how they are painted (`ground.py`),
nor for what happens when one is touched: the pane only says so. Everything it hands out about text comes from
`Article.text` by span, because Qt turns no-break spaces into spaces.

What the first paint does not need is imported inside functions: see `ui/plain_values.py`.
"""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from reader.ui.looks.looks import Looks
from reader.ui.looks.theme import SANS, Theme, lend_letters, reading_font
from reader.ui.pane.ground import Ground
from reader.ui.pane.marks import Mark, Marks
from reader.ui.pane.text_geometry import TextGeometry
from reader.ui.pane.text_layout import display_text, set_gaps, set_plain, width_of
from reader.ui.plain_values import ALWAYS_OFF, INNER_MARGIN, SELECTABLE
from reader.ui.utf16 import Utf16Map

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QEvent, QMimeData, QPoint, QUrl
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from reader.document.model import Article, Span
    from reader.ui.pane.hits import Hits
    from reader.ui.pane.noted import Notes

_SETTLING = 60  # milliseconds; a long text is laid out in many steps, each of which changes its height


class Pane(QTextEdit):
    """A read-only text view. Spans it takes and gives are code points into `article.text`.

    Not a text browser: that one tells a screen reader that it is a label, which can be read but not walked through.
    """

    hovered = Signal(str)  # id of the entity under the pointer, or an empty string
    clicked = Signal(str, int)  # id of the entity clicked and the start of the mention; an empty id beside a mark
    reached = Signal(str, int)  # the same for a mention that the text cursor was moved onto by key
    laid_out = Signal()  # a moment after the text has come to lie otherwise
    text_set = Signal()  # the article was set, anew or in another style
    going = Signal(int)  # a place in code points that is about to be brought into view
    walked = Signal(int, int)  # the code points that the text cursor was moved from and to by key
    touched = Signal(int)  # code point clicked, or at the text cursor when Enter is pressed; -1 beside the text
    menu_wanted = Signal(object, int)  # a QMenu to add to, and the code point it is for; it is shown if it is filled

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.article: Article | None = None
        self.alone = False  # whether a scroll that is under way concerns this pane only
        self._units = Utf16Map("")
        self.where = TextGeometry(self.document(), self._units)
        self._ground = Ground()
        self._theme: Theme | None = None
        self._looks = Looks()
        self._hovered = ""
        self._glanced = ""
        self._sighted = False  # whether the marks are those of the last time
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("horizontalScrollBarPolicy", ALWAYS_OFF)
        self.setProperty("verticalScrollBarPolicy", ALWAYS_OFF)  # the overview ruler takes its place
        self.setProperty("textInteractionFlags", SELECTABLE)
        self.document().setDocumentMargin(INNER_MARGIN)
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
        colours = self.palette()
        colours.setColor(colours.ColorRole.Text, theme.colour("ink"))
        self.setPalette(colours)
        self._fit_measure()
        if self.article is not None:
            self._keep_place(self._set_text)

    def show_glance(self, text: str) -> None:
        """Show a text as it stands, until its article is there."""
        self._glanced = text
        lend_letters(text)
        document = self.document()
        document.setDefaultFont(reading_font(self._looks.size, self._looks.font))
        set_plain(document, display_text(text), self._looks.spacing)
        set_gaps(document)
        self._to_start()

    def show_article(self, article: "Article") -> None:
        """Set the article's text, without marks, at its start. A new reading of the same text keeps its place."""
        before, glanced = self.article.text if self.article else self._glanced, self._glanced
        same = self.article is not None and before == article.text and self.article.blocks == article.blocks
        self.article, self._glanced = article, ""
        # Not before the first paint: to ask for the viewport has PySide make itself all kinds of widgets there are.
        self.viewport().setMouseTracking(True)
        if same:
            return
        self._units = Utf16Map(article.text)
        self.where = TextGeometry(self.document(), self._units)
        sight = self._ground.marks if self._sighted and glanced == article.text else Marks()
        self._sighted = bool(sight)
        self._ground.clear()
        self._ground.marks = sight
        if glanced == article.text:
            self._keep_place(lambda: self._set_text(there=True))
        elif before == article.text:
            self._keep_place(self._set_text)
        else:
            self._set_text()

    def show_sight(self, marks: Marks) -> None:
        """Show how the text was marked the last time, until there are marks; none take those of the last time away."""
        if marks or self._sighted:
            self._sighted = False
            self.show_marks(marks)
            self._sighted = bool(marks)

    def show_marks(self, marks: Marks) -> None:
        if self._sighted and not marks:
            return
        self._sighted = False
        self._ground.marks = marks
        self.viewport().update()

    def light(self, entity: str) -> None:
        """Show all marks of an entity as looked at; an empty id lights none."""
        if self._ground.lit != entity:
            self._ground.lit = entity
            self.viewport().update()

    def show_hits(self, hits: "Hits") -> None:
        """Show what was found in the text; no hits take away what was shown before."""
        self._ground.hits = hits
        self.viewport().update()

    def spot(self, span: "Span | None") -> None:
        """Show a passage as the one that was gone to; nothing takes that away."""
        units = self._units.to_units
        self._ground.spot = (units(span.start), units(span.end)) if span is not None else None
        self.viewport().update()

    def show_notes(self, notes: "Notes", current: str = "") -> None:
        """Show the passages that the person marked; `current` is the id of the one they look at, or empty."""
        self._ground.notes, self._ground.note = notes, current
        self.viewport().update()

    @property
    def units(self) -> Utf16Map:
        return self._units

    @property
    def marks(self) -> Marks:
        return self._ground.marks

    @property
    def notes(self) -> "Notes":
        """The passages that the person marked."""
        return self._ground.notes

    def show_span(self, span: "Span") -> None:
        """Bring a span into view, at a third of the height, with the text cursor at its start."""
        self.going.emit(span.start)
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
        self.going.emit(span.start)
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
        """Change how the text lies; the words at the top of the view stay there."""
        bar = self.verticalScrollBar()
        place = self.where.ladder().place(bar.value()) if bar.value() else 0.0
        change()
        if place:
            self.where.forget()
            height = self.where.ladder().height(place)
            self.alone = True
            bar.setValue(round(height))
            self.alone = False

    def _lies_otherwise(self) -> None:
        self.where.forget()
        self._settled.start()

    def _set_text(self, *, there: bool = False) -> None:
        """Set the article's text in the person's style; `there`: the plain text stands there in it already."""
        if self.article is None or self._theme is None:
            return
        from reader.ui.pane.document import TextStyle, dress, set_article

        lend_letters(self.article.text)
        theme = self._theme
        style = TextStyle(
            reading_font(self._looks.size, self._looks.font),
            SANS,
            self._looks.spacing,
            theme.colour("soft"),
            theme.colour("dim"),
        )
        (dress if there else set_article)(self.document(), self.article, self._units, style)
        self._to_start()
        self.text_set.emit()

    def _to_start(self) -> None:
        # Filling a document pushes the cursor to its end, where the view would follow it.
        cursor = self.textCursor()
        cursor.setPosition(0)
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(0)

    # Qt's side of it

    def loadResource(self, kind: int, name: "QUrl | str") -> Any:  # noqa: N802 - Qt's name
        """Nothing is ever loaded for a text, from nowhere."""

    def createMimeDataFromSelection(self) -> "QMimeData":  # noqa: N802 - Qt's name
        """What is copied or dragged: the article's own characters, as plain text."""
        from PySide6.QtCore import QMimeData

        data = QMimeData()
        if self.article is not None:
            data.setText(self.selected_span().of(self.article.text))
        return data

    def paintEvent(self, event: "QPaintEvent") -> None:  # noqa: N802 - Qt's name
        if self._ground and self._theme is not None:
            from PySide6.QtGui import QPainter

            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            top = self.verticalScrollBar().value()
            self._ground.paint(painter, self.document(), top, event.rect(), self._theme)
            painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: "QResizeEvent") -> None:  # noqa: N802 - Qt's name
        if event.size().width() != event.oldSize().width() and self.where.at_hand:
            self._keep_place(lambda: self._resize(event))
        else:
            self._resize(event)

    def _resize(self, event: "QResizeEvent") -> None:
        self.alone = True  # a text that is set anew may move; that is no scrolling for the other pane to follow
        self._fit_measure()  # first: while a pane is not seen yet, Qt sets no text anew for its margins
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
            self._touch(self._position_at(event.position().toPoint()))

    def contextMenuEvent(self, event: "QContextMenuEvent") -> None:  # noqa: N802 - Qt's name
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QContextMenuEvent
        from PySide6.QtWidgets import QMenu

        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        if not by_key:
            # What is asked for is what is pointed at, unless it is the selection.
            there, held = self.cursorForPosition(event.pos()), self.textCursor()
            if not held.selectionStart() <= there.position() <= held.selectionEnd():
                self.setTextCursor(there)
            self.setFocus()
        position = self.textCursor().position() if by_key else self._position_at(event.pos())
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_wanted.emit(menu, self._units.to_points(position) if position >= 0 else -1)
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(self.viewport().mapToGlobal(self.cursorRect().bottomLeft()) if by_key else event.globalPos())

    def keyPressEvent(self, event: "QKeyEvent") -> None:  # noqa: N802 - Qt's name
        from PySide6.QtCore import Qt

        before = self.textCursor().position()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._touch(before)
            return
        super().keyPressEvent(event)
        after = self.textCursor().position()
        if after != before:
            self.walked.emit(self._units.to_points(before), self._units.to_points(after))
        mark = self._ground.marks.at(after) if after != before else None
        if mark is not None and not mark.start <= before < mark.end:
            self.reached.emit(mark.entity, self._units.to_points(mark.start))

    def _touch(self, position: int) -> None:
        mark = self._ground.marks.at(position) if position >= 0 else None
        self.clicked.emit(mark.entity if mark else "", self._units.to_points(mark.start) if mark else 0)
        self.touched.emit(self._units.to_points(position) if position >= 0 else -1)

    def _hover(self, entity: str) -> None:
        if entity != self._hovered:
            self._hovered = entity
            self.hovered.emit(entity)

    # Geometry

    def mark_at(self, point: "QPoint") -> Mark | None:
        """The mark under a point of the viewport."""
        position = self._position_at(point) if self._ground.marks else -1
        return self._ground.marks.at(position) if position >= 0 else None

    def _position_at(self, point: "QPoint") -> int:
        """The UTF-16 offset of the character under a point of the viewport; -1 beside the text."""
        from PySide6.QtCore import QPointF, Qt

        # cursorForPosition answers with the nearest place, even far beside the text; the layout knows better.
        inside = QPointF(point.x() + self.horizontalScrollBar().value(), point.y() + self.verticalScrollBar().value())
        return self.document().documentLayout().hitTest(inside, Qt.HitTestAccuracy.ExactHit)

    def _fit_measure(self) -> None:
        """Centre a column as wide as the measure; a narrow pane uses all of its width."""
        column = width_of(self._looks.measure, reading_font(self._looks.size, self._looks.font)) + 2 * INNER_MARGIN
        spare = max(0, int(self.width() - column) // 2)
        if self.viewportMargins().left() != spare:
            self.setViewportMargins(spare, 0, spare, 0)
