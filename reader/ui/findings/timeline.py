"""Both reports' dates on one line of time, to be walked along, zoomed and chosen from.

Built from plain data; says what is pointed at and chosen, and moves nothing else. How it looks: `timeline_painter`.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reader.ui.announcing import announce
from reader.ui.findings.time_scale import Stretch, close, whole
from reader.ui.findings.timeline_painter import EDGE, Moment, Places, TimelinePainter, height
from reader.ui.looks.theme import Theme
from reader.ui.words.times import day_of, readable

_ZOOM = 1.4
_NEAR = 9  # pixels from a mark that still mean it


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
        self._zoomed = False  # the person chose what is in sight
        self._current = ""
        self._pointed = ""
        self._held: tuple[float, Stretch] | None = None
        self._places: Places = []

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_moments(self, moments: Sequence[Moment]) -> None:
        """Show other moments, as close as they can be seen well."""
        before = self._times()
        self._moments = tuple(sorted(moments, key=lambda each: (each.first, each.last)))
        if self._times() != before:
            self._stretch, self._zoomed = close(self._times()), False
        self.setVisible(bool(moments))
        self.update()

    def show_current(self, moment: str) -> None:
        """Show a moment as the one that is looked at, and bring it into sight."""
        self._current = moment
        found = self._moment(moment)
        if found is not None:
            seen = self._stretch if self._zoomed else close(self._times())
            self._stretch = seen.holding(found.first, found.last)
        self.update()

    @property
    def stretch(self) -> Stretch:
        """What is in sight."""
        return self._stretch

    def place(self, moment: str) -> QPointF | None:
        """Where a moment was painted last, its upper mark where there are two."""
        return next((point for each, point in self._places if each.id == moment), None)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(240, height(self.fontMetrics().height()))

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
            share = (event.position().x() - EDGE) / max(1, self.width() - 2 * EDGE)
            self._stretch = self._stretch.zoomed(_ZOOM ** (-turn / 120), self._stretch.at(share))
            self._zoomed = True
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
            self._stretch = stretch.moved(
                (begun - event.position().x()) / max(1, self.width() - 2 * EDGE) * stretch.length
            )
            self._zoomed = True
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
        self._zoomed = True
        self.update()
        self._tell_stretch()

    def _show_all(self) -> None:
        everything = whole(self._times())
        self._stretch = close(self._times()) if self._stretch == everything else everything
        self._zoomed = True
        self.update()
        self._tell_stretch()

    def _tell_stretch(self) -> None:
        """Say which stretch of time is in sight, and how many of the dates."""
        first, last = (readable(day_of(day).isoformat()) for day in (self._stretch.first, self._stretch.last))
        seen = [each for each in self._moments if self._stretch.first <= each.last and each.first <= self._stretch.last]
        text = self.tr("{first} to {last}: {seen} of {count} dates")
        announce(self, text.format(first=first, last=last, seen=len(seen), count=len(self._moments)))

    def _times(self) -> list[tuple[float, float]]:
        return [(each.first, each.last) for each in self._moments]

    def _moment(self, moment: str) -> Moment | None:
        return next((each for each in self._moments if each.id == moment), None)

    def _near(self, point: QPointF) -> Moment | None:
        """The moment whose mark is nearest to a point, and near enough."""
        best = min(self._places, key=lambda each: (each[1] - point).manhattanLength(), default=None)
        if best is None or (best[1] - point).manhattanLength() > _NEAR:
            return None
        return best[0]

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = TimelinePainter(painter, self._theme, self._stretch, self.width())
        self._places = line.paint(self._moments, frozenset((self._current, self._pointed)))
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 1, -3, -1), 6, 6)
        painter.end()
