"""The strip between the two reports: a band from each passage that is seen to the one it belongs to.

It draws what it is given for the moment and says which band is pointed at or clicked. Not responsible for which
passages belong together (`ui/together/ties.py`) nor for going to them.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from reader.ui.looks.theme import Theme, clear, mix
from reader.ui.plain_values import GUTTER_WIDTH

_TAB = 5.0  # width of what is shown of a crossing band until it is asked for
_PANE_EDGE = 2.0  # the room above a pane's text for the ring of the keyboard
_NEEDLE = 4.0  # radius of the head of a pin


@dataclass(frozen=True, slots=True)
class Band:
    """Top and bottom of either end, in pixels below the top edge of the panes; they may lie out of sight.

    `strength` in [0, 1]; `crossing` when it runs against the order of the rest.
    """

    id: str
    left: tuple[float, float]
    right: tuple[float, float]
    strength: float = 1.0
    crossing: bool = False


@dataclass(frozen=True, slots=True)
class Sight:
    """What is seen at a moment: the bands, and the ends of the pins. `top` is where the panes begin in the gutter."""

    bands: Sequence[Band] = ()
    pins: Sequence[tuple[float, float]] = ()
    top: float = 0.0


class Gutter(QWidget):
    """Asks `sight` for what to draw whenever it is painted, so that scrolling costs one look and no more."""

    chosen = Signal(str)  # id of a band
    wheeled = Signal(QWheelEvent)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("gutter")
        self.setFixedWidth(GUTTER_WIDTH)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Matched passages"))
        self.show_keys("")
        self.sight: Callable[[], Sight] = Sight
        self._theme: Theme | None = None
        self._paths: list[tuple[QPainterPath, Band]] = []
        self._hovered = ""
        self._current = ""
        self._moved = False

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_keys(self, keys: str) -> None:
        """Tell a screen reader what the bands are and which keys step through them, or none."""
        bands = self.tr(
            "Bands join passages that belong together; tabs stand beside those told elsewhere in the other report."
        )
        self.setAccessibleDescription(f"{bands} {keys}".strip())

    def show_current(self, band: str) -> None:
        """Show a band as the one gone to; an empty id shows none."""
        self._current = band
        self.update()

    def show_moved(self, shown: bool) -> None:
        """Show all of the bands that cross the rest, or only where their ends are."""
        self._moved = shown
        self.update()

    def band_at(self, point: QPointF) -> Band | None:
        """The band under a point, of several the one on top."""
        return next((band for path, band in reversed(self._paths) if path.contains(point)), None)

    # Qt's side of it

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        if self._theme is None:
            return
        seen = self.sight()
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.colour("paper"))
        self._paint_top(painter, seen.top)
        painter.setClipRect(QRectF(0, seen.top, self.width(), self.height() - seen.top))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paths = [(self._path(band, seen.top), band) for band in seen.bands]
        # What crosses lies above the rest, and what is looked at above all.
        self._paths.sort(key=lambda each: (each[1].id in (self._hovered, self._current), each[1].crossing))
        for path, band in self._paths:
            self._paint_band(painter, path, band, seen.top)
        for left, right in seen.pins:
            self._paint_pin(painter, left + seen.top, right + seen.top)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        self._hover(self.band_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        self._hover(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        band = self.band_at(event.position())
        if band is not None and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(band.id)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        self.wheeled.emit(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            band = self.band_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._told(band) if band else "", self)
            return True
        return super().event(event)

    def _told(self, band: Band) -> str:
        if band.crossing:
            return self.tr("Told elsewhere in the other report.\nClick to see both places; Esc leads back.")
        return self.tr("These passages belong together.\nClick to see them side by side; Esc leads back.")

    def _hover(self, band: Band | None) -> None:
        hovered = band.id if band else ""
        if hovered != self._hovered:
            self._hovered = hovered
            self.setCursor(Qt.CursorShape.PointingHandCursor if band else Qt.CursorShape.ArrowCursor)
            self.update()

    # Painting

    def _paint_top(self, painter: QPainter, top: float) -> None:
        """The headers' ground and lower edge go on through the gutter."""
        assert self._theme is not None
        edge = max(0.0, top - _PANE_EDGE)
        painter.fillRect(QRectF(0, 0, self.width(), edge), self._theme.colour("raised"))
        painter.fillRect(QRectF(0, edge - 1, self.width(), 1), self._theme.colour("line"))

    def _path(self, band: Band, top: float) -> QPainterPath:
        """What is drawn of a band: all of it, or tabs at its ends where it crosses the rest and nobody asked."""
        looked_at = band.id in (self._hovered, self._current)
        if band.crossing and not looked_at and not (self._moved and self._sees(band, top)):
            return _tabs(band, top, self.width())
        return _whole(band, top, self.width())

    def _sees(self, band: Band, top: float) -> bool:
        """Whether both ends are in sight: a band that leads away from one alone says less than a tab."""
        room = self.height() - top
        return all(last > 0 and first < room for first, last in (band.left, band.right))

    def _paint_band(self, painter: QPainter, path: QPainterPath, band: Band, top: float) -> None:
        theme = self._theme
        assert theme is not None
        colour = theme.colour("warn" if band.crossing else "accent")
        if band.id in (self._hovered, self._current):
            painter.setPen(QPen(colour, 1.4))
            painter.setBrush(mix(theme.colour("paper"), colour, 0.3))
        elif band.crossing and self._moved and self._sees(band, top):
            pen = QPen(clear(colour, 0.75), 1.0)
            pen.setDashPattern([3.0, 3.0])
            painter.setPen(pen)
            painter.setBrush(clear(colour, 0.05))
        elif band.crossing:
            painter.setPen(QPen(clear(colour, 0.75), 1.0))
            painter.setBrush(mix(theme.colour("paper"), colour, 0.3))
        else:
            painter.setPen(QPen(clear(colour, 0.7 + 0.3 * band.strength), 1.0))
            painter.setBrush(clear(colour, 0.06 + 0.16 * band.strength))
        painter.drawPath(path)

    def _paint_pin(self, painter: QPainter, left: float, right: float) -> None:
        assert self._theme is not None
        ink = self._theme.colour("ink")
        painter.setPen(QPen(ink, 1.4))
        painter.setBrush(ink)
        ends = QPointF(_NEEDLE + 2, left), QPointF(self.width() - _NEEDLE - 2, right)
        painter.drawLine(*ends)
        for end in ends:
            painter.drawEllipse(end, _NEEDLE, _NEEDLE)


def _whole(band: Band, top: float, width: float) -> QPainterPath:
    (a, b), (c, d) = ((first + top, last + top) for first, last in (band.left, band.right))
    path = QPainterPath(QPointF(0, a))
    middle = width / 2
    path.cubicTo(middle, a, middle, c, width, c)
    path.lineTo(width, d)
    path.cubicTo(middle, d, middle, b, 0, b)
    path.closeSubpath()
    return path


def _tabs(band: Band, top: float, width: float) -> QPainterPath:
    """A bar along either end with a tip that points up or down, to where the other end is."""
    path = QPainterPath()
    for (first, last), other, edge, inward in (
        (band.left, band.right, 0.0, 1.0),
        (band.right, band.left, width, -1.0),
    ):
        head, foot = first + top + 1, last + top - 1
        near, far = edge + inward * 2, edge + inward * (2 + _TAB)
        tip = min(2 * _TAB, foot - head)
        up = sum(other) < first + last
        path.moveTo(near, head)
        path.lineTo(far, head + (tip if up else 0))
        path.lineTo(far, foot - (0 if up else tip))
        path.lineTo(near, foot)
        path.closeSubpath()
    return path
