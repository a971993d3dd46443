"""How a line of time looks: ticks on it, the left report's moments above it and the right one's below.

A day is a dot, a longer time a bar; what both date alike is filled, what they date differently stands out in shape and
colour. Not responsible for what is in sight, nor for keys and pointer.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QPolygonF

from reader.ui.findings.signs import paint_half
from reader.ui.findings.time_scale import Stretch, ticks
from reader.ui.looks.theme import Theme
from reader.ui.words.times import day_and_month, day_of, readable

EDGE = 24
"""Room at the left for whose dates they are, and as much at the right."""
_DOT = 4.5
_STEP = 11  # between marks that would lie on each other
_DEEPEST = 3
_TICK = 64  # pixels between two ticks at least


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


Places = list[tuple[Moment, QPointF]]
"""Where the middle of each mark was painted."""


def height(line: int) -> int:
    """How high a line of time is where words are `line` pixels high."""
    return 2 * (_DEEPEST * _STEP + line + 8)


class TimelinePainter:
    """Paints one stretch of time over the width of a widget. `looked_at` are the ids of moments that stand out."""

    def __init__(self, painter: QPainter, theme: Theme, stretch: Stretch, width: int) -> None:
        self._painter = painter
        self._theme = theme
        self._stretch = stretch
        self._width = width
        small = QFont(painter.font())
        small.setPointSizeF(small.pointSizeF() * 0.85)
        painter.setFont(small)
        line = painter.fontMetrics().height()
        self._axis = line + _DEEPEST * _STEP + 2.0
        self._below = self._axis + line + 6

    def paint(self, moments: Sequence[Moment], looked_at: frozenset[str]) -> Places:
        """Paint everything; returns where the marks are."""
        painter, soft = self._painter, self._theme.colour("soft")
        painter.setPen(QPen(self._theme.colour("line"), 1))
        for y in (self._axis, self._below):
            painter.drawLine(QPointF(EDGE - 8, y), QPointF(self._width - 8, y))
        paint_half(painter, QRectF(8, self._axis - 15, 14, 10), "left", soft)
        paint_half(painter, QRectF(8, self._below + 5, 14, 10), "right", soft)
        self._paint_ticks()
        places = self._paint_moments(moments, looked_at)
        self._paint_out_of_sight(moments)
        return places

    def _x(self, day: float) -> float:
        return EDGE + self._stretch.share(day) * (self._width - 2 * EDGE)

    def _paint_ticks(self) -> None:
        painter, axis, below = self._painter, self._axis, self._below
        last = -1e9
        for day, what in ticks(self._stretch, max(1, (self._width - 2 * EDGE) // _TICK)):
            x = self._x(day)
            text = _tick_text(day, what)
            width = painter.fontMetrics().horizontalAdvance(text)
            painter.setPen(QPen(self._theme.colour("line"), 1))
            painter.drawLine(QPointF(x, axis), QPointF(x, axis + 3))
            painter.drawLine(QPointF(x, below - 3), QPointF(x, below))
            if x - width / 2 >= EDGE - 4 and x + width / 2 <= self._width - 4 and x - width / 2 > last + 6:
                painter.setPen(self._theme.colour("soft"))
                box = QRectF(x - width / 2 - 2, axis + 1, width + 4, below - axis - 2)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
                last = x + width / 2

    def _paint_moments(self, moments: Sequence[Moment], looked_at: frozenset[str]) -> Places:
        wanted: list[tuple[Moment, QPointF, float]] = []
        ends: dict[tuple[bool, int], float] = {}
        for moment in moments:
            first, last = self._x(moment.first), self._x(moment.last)
            if last < EDGE - 8 or first > self._width - 4:
                continue
            for lower, there in ((False, moment.left), (True, moment.right)):
                if not there:
                    continue
                row = next((n for n in range(_DEEPEST) if ends.get((lower, n), -1e9) + 2 < first), _DEEPEST - 1)
                ends[lower, row] = max(last, first + 2 * _DOT)
                y = self._below + 10 + row * _STEP if lower else self._axis - 10 - row * _STEP
                wanted.append((moment, QPointF(first, y), last))
        # What is looked at lies on top of what it lies upon.
        wanted.sort(key=lambda each: each[0].id in looked_at)
        return [
            (moment, self._paint_moment(moment, at, last, chosen=moment.id in looked_at)) for moment, at, last in wanted
        ]

    def _paint_moment(self, moment: Moment, at: QPointF, last: float, *, chosen: bool) -> QPointF:
        painter, theme = self._painter, self._theme
        both = moment.left and moment.right
        colour = theme.colour("warn" if moment.differs else "accent" if both else "soft")
        painter.setPen(QPen(theme.colour("ink") if chosen else colour, 2.0 if chosen else 1.4))
        painter.setBrush(colour if both or moment.differs else theme.colour("chrome"))
        if last - at.x() > 3 * _DOT:
            left, right = max(at.x(), float(EDGE)), min(last, self._width - 4.0)
            painter.drawRoundedRect(QRectF(left, at.y() - 3, max(2 * _DOT, right - left), 6), 3, 3)
            return QPointF((left + right) / 2, at.y())
        middle = QPointF((at.x() + last) / 2, at.y())
        if moment.differs:
            corners = [QPointF(0, -6), QPointF(6, 0), QPointF(0, 6), QPointF(-6, 0)]
            painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))
        else:
            painter.drawEllipse(middle, _DOT, _DOT)
        return middle

    def _paint_out_of_sight(self, moments: Sequence[Moment]) -> None:
        """Say how many moments lie before and after what is in sight."""
        earlier = sum(each.last < self._stretch.first for each in moments)
        later = sum(each.first > self._stretch.last for each in moments)
        self._painter.setPen(self._theme.colour("soft"))
        box = QRectF(8, 0, self._width - 16, self._painter.fontMetrics().height())
        if earlier:
            text = QCoreApplication.translate("Timeline", "‹ {count} earlier").format(count=earlier)
            self._painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, text)
        if later:
            text = QCoreApplication.translate("Timeline", "{count} later ›").format(count=later)
            self._painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, text)


def _tick_text(day: float, what: str) -> str:
    shown = day_of(day)
    if what == "day":
        return day_and_month(shown)
    return readable(f"{shown.year:04}-{shown.month:02}" if what == "month" else f"{shown.year:04}")
