"""Both reports' dates drawn on one line of time: the left report's above it, the right one's below.

A day is a dot, a longer time a bar; what both date alike is joined, what they date differently stands out in shape and
colour. Built from plain data; says what is pointed at and chosen, and moves nothing else.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QDate, QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reader.ui.announcing import announce
from reader.ui.findings.signs import paint_half
from reader.ui.findings.time_scale import Stretch, close, ticks, whole
from reader.ui.theme import Theme
from reader.ui.times import day_of

_EDGE = 24  # room at the left for whose dates they are
_DOT = 4.5
_STEP = 11  # between marks that would lie on each other
_DEEPEST = 3
_TICK = 64  # pixels between two ticks at least
_ZOOM = 1.4
_NEAR = 9  # pixels from a mark that still mean it


@dataclass(frozen=True, slots=True)
class Moment:
    """A time that one or both reports name. `id` is that of its row."""

    id: str
    title: str
    first: float
    last: float
    left: bool
    right: bool
    differs: bool = False


class Timeline(QWidget):
    """Left and Right go from moment to moment, Enter chooses, plus and minus zoom, 0 shows all."""

    chosen = Signal(str)
    hovered = Signal(str)  # id of the moment under the pointer, or an empty string

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("timeline")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Line of time"))
        self.setAccessibleDescription(
            self.tr("Left and Right go from date to date, Enter goes to the text, plus and minus zoom, 0 shows all.")
        )
        self._theme: Theme | None = None
        self._moments: tuple[Moment, ...] = ()
        self._stretch = Stretch(0.0, 1.0)
        self._current = ""
        self._pointed = ""
        self._held: tuple[float, Stretch] | None = None
        self._places: list[tuple[Moment, QPointF]] = []

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_moments(self, moments: Sequence[Moment]) -> None:
        """Show other moments, as close as they can be seen well."""
        before = [(each.first, each.last) for each in self._moments]
        self._moments = tuple(sorted(moments, key=lambda each: (each.first, each.last)))
        times = [(each.first, each.last) for each in self._moments]
        if times != before:
            self._stretch = close(times)
        self.setVisible(bool(moments))
        self.update()

    def show_current(self, moment: str) -> None:
        """Show a moment as the one that is looked at, and bring it into sight."""
        self._current = moment
        found = self._moment(moment)
        if found is not None:
            self._stretch = self._stretch.holding(found.first, found.last)
        self.update()

    @property
    def stretch(self) -> Stretch:
        """What is in sight."""
        return self._stretch

    def place(self, moment: str) -> QPointF | None:
        """Where a moment was painted last, its upper mark where there are two."""
        return next((point for each, point in self._places if each.id == moment), None)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(240, 2 * (_DEEPEST * _STEP + 10) + self.fontMetrics().height() + 16)

    # Keys and pointer

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        match event.key():
            case Qt.Key.Key_Left:
                self._step(-1)
            case Qt.Key.Key_Right:
                self._step(1)
            case Qt.Key.Key_Home:
                self._go(0)
            case Qt.Key.Key_End:
                self._go(len(self._moments) - 1)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self._zoom(1 / _ZOOM)
            case Qt.Key.Key_Minus:
                self._zoom(_ZOOM)
            case Qt.Key.Key_0:
                self._show_all()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space if self._current:
                self.chosen.emit(self._current)
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        turn = event.angleDelta().y()
        if turn:
            share = (event.position().x() - _EDGE) / max(1, self.width() - 2 * _EDGE)
            self._stretch = self._stretch.zoomed(_ZOOM ** (-turn / 120), self._stretch.at(share))
            self.update()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        found = self._near(event.position())
        if found is not None:
            self._current = found.id
            self.chosen.emit(found.id)
        else:
            self._held = event.position().x(), self._stretch
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if self._held is not None:
            begun, stretch = self._held
            self._stretch = stretch.moved((begun - event.position().x()) / max(1, self._room()) * stretch.length)
            self.update()
            return
        found = self._near(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)
        self._point(found.id if found else "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        self._held = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        if self._near(event.position()) is None:
            self._show_all()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        self._point("")
        super().leaveEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            found = self._near(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), found.title if found else "", self)
            return True
        return super().event(event)

    def _point(self, moment: str) -> None:
        if moment != self._pointed:
            self._pointed = moment
            self.hovered.emit(moment)
            self.update()

    def _step(self, by: int) -> None:
        places = [place for place, each in enumerate(self._moments) if each.id == self._current]
        self._go(places[0] + by if places else 0 if by > 0 else len(self._moments) - 1)

    def _go(self, place: int) -> None:
        if 0 <= place < len(self._moments):
            self.show_current(self._moments[place].id)
            announce(self, self._moments[place].title)

    def _zoom(self, factor: float) -> None:
        found = self._moment(self._current)
        around = found.first if found else self._stretch.at(0.5)
        self._stretch = self._stretch.zoomed(factor, around)
        self.update()

    def _show_all(self) -> None:
        times = [(each.first, each.last) for each in self._moments]
        everything = whole(times)
        self._stretch = close(times) if self._stretch == everything else everything
        self.update()

    def _moment(self, moment: str) -> Moment | None:
        return next((each for each in self._moments if each.id == moment), None)

    def _near(self, point: QPointF) -> Moment | None:
        """The moment whose mark is nearest to a point, and near enough."""
        best = min(self._places, key=lambda each: (each[1] - point).manhattanLength(), default=None)
        if best is None or (best[1] - point).manhattanLength() > _NEAR:
            return None
        return best[0]

    # Painting

    def _room(self) -> int:
        return self.width() - 2 * _EDGE

    def _x(self, day: float) -> float:
        return _EDGE + self._stretch.share(day) * self._room()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        if self._theme is None:
            return
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = QFont(self.font())
        small.setPointSizeF(small.pointSizeF() * 0.85)
        painter.setFont(small)
        words = painter.fontMetrics().height()
        axis = _DEEPEST * _STEP + 10.0
        below = axis + words + 6
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(QPointF(_EDGE - 8, axis), QPointF(self.width() - 8, axis))
        painter.drawLine(QPointF(_EDGE - 8, below), QPointF(self.width() - 8, below))
        paint_half(painter, QRectF(8, axis - 15, 14, 10), "left", theme.colour("soft"))
        paint_half(painter, QRectF(8, below + 5, 14, 10), "right", theme.colour("soft"))
        self._paint_ticks(painter, axis, below, theme)
        self._paint_moments(painter, axis, below, theme)
        self._paint_out_of_sight(painter, axis, theme)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 1, -3, -1), 6, 6)
        painter.end()

    def _paint_ticks(self, painter: QPainter, axis: float, below: float, theme: Theme) -> None:
        last = -1e9
        for day, what in ticks(self._stretch, max(1, self._room() // _TICK)):
            x = self._x(day)
            text = _tick_text(day, what)
            width = painter.fontMetrics().horizontalAdvance(text)
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawLine(QPointF(x, axis), QPointF(x, axis + 3))
            painter.drawLine(QPointF(x, below - 3), QPointF(x, below))
            if x - width / 2 >= _EDGE - 4 and x + width / 2 <= self.width() - 4 and x - width / 2 > last + 6:
                painter.setPen(theme.colour("soft"))
                box = QRectF(x - width / 2 - 2, axis + 1, width + 4, below - axis - 2)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
                last = x + width / 2

    def _paint_moments(self, painter: QPainter, axis: float, below: float, theme: Theme) -> None:
        self._places = []
        ends: dict[tuple[bool, int], float] = {}
        for moment in self._moments:
            first, last = self._x(moment.first), self._x(moment.last)
            if last < _EDGE - 8 or first > self.width() - 4:
                continue
            for lower, there in ((False, moment.left), (True, moment.right)):
                if not there:
                    continue
                row = next((n for n in range(_DEEPEST) if ends.get((lower, n), -1e9) + 2 < first), _DEEPEST - 1)
                ends[lower, row] = max(last, first + 2 * _DOT)
                y = below + 10 + row * _STEP if lower else axis - 10 - row * _STEP
                self._paint_moment(painter, moment, QPointF(first, y), last, theme)

    def _paint_moment(self, painter: QPainter, moment: Moment, at: QPointF, last: float, theme: Theme) -> None:
        both = moment.left and moment.right
        colour = theme.colour("warn" if moment.differs else "accent" if both else "soft")
        chosen = moment.id in (self._current, self._pointed)
        painter.setPen(QPen(theme.colour("ink") if chosen else colour, 2.0 if chosen else 1.4))
        painter.setBrush(colour if both or moment.differs else theme.colour("chrome"))
        if last - at.x() > 3 * _DOT:
            left, right = max(at.x(), float(_EDGE)), min(last, self.width() - 4.0)
            painter.drawRoundedRect(QRectF(left, at.y() - 3, max(2 * _DOT, right - left), 6), 3, 3)
            self._places.append((moment, QPointF((left + right) / 2, at.y())))
            return
        middle = QPointF((at.x() + last) / 2, at.y())
        if moment.differs:
            corners = [QPointF(0, -6), QPointF(6, 0), QPointF(0, 6), QPointF(-6, 0)]
            painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))
        else:
            painter.drawEllipse(middle, _DOT, _DOT)
        self._places.append((moment, middle))

    def _paint_out_of_sight(self, painter: QPainter, axis: float, theme: Theme) -> None:
        """Say how many moments lie before and after what is in sight."""
        earlier = sum(each.last < self._stretch.first for each in self._moments)
        later = sum(each.first > self._stretch.last for each in self._moments)
        painter.setPen(theme.colour("soft"))
        box = QRectF(8, 0, self.width() - 16, axis)
        if earlier:
            text = self.tr("‹ {count} earlier").format(count=earlier)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, text)
        if later:
            text = self.tr("{count} later ›").format(count=later)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, text)


def _tick_text(day: float, what: str) -> str:
    shown = day_of(day)
    qt = QDate(shown.year, shown.month, shown.day)
    if what == "year":
        return str(shown.year)
    return QLocale().toString(qt, "d MMM" if what == "day" else "MMM yyyy")
