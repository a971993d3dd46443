"""How a mark looks. Filled with a solid line below: the name stands in both reports. Outlined with a dotted line
below: only in this one. The kind gives the colour. A passage that was gone to stands on a ground of its own.
Not responsible for which of them are visible.
"""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QTextBlock, QTextLayout

from reader.ui.looks.theme import Theme, clear
from reader.ui.pane.marks import Mark

_RADIUS = 3.0
# While one entity is looked at, the others step back to this opacity.
_FADED = 0.38


class MarkPainter:
    """Paints the marks of one text block. `lit` is the entity that the person looks at, or empty."""

    def __init__(self, theme: Theme) -> None:
        self.lit = ""
        kinds = theme.fills
        self._fills = {kind: QBrush(theme.fill(kind)) for kind in kinds}
        self._lit_fills = {kind: QBrush(theme.lit(kind)) for kind in kinds}
        self._outlines = {kind: QPen(clear(theme.stroke(kind), 0.4), 1.0) for kind in kinds}
        self._lit_outlines = {kind: QPen(theme.stroke(kind), 1.6) for kind in kinds}
        self._solid = {kind: QPen(theme.stroke(kind), 1.8) for kind in kinds}
        self._spot = QBrush(theme.colour("accent-soft"))
        self._dotted = {kind: _dotted(theme.stroke(kind)) for kind in kinds}

    def paint(self, painter: QPainter, layout: QTextLayout, corner: QPointF, start: int, marks: Iterable[Mark]) -> None:
        """Paint marks of the block whose text begins at UTF-16 offset `start` and whose box begins at `corner`."""
        for mark in marks:
            lit = mark.entity == self.lit
            painter.setOpacity(_FADED if self.lit and not lit else 1.0)
            for box in boxes(layout, mark.start - start, mark.end - start):
                self._paint_box(painter, box.translated(corner), mark, lit)
        painter.setOpacity(1.0)

    def paint_spot(self, painter: QPainter, block: QTextBlock, corner: QPointF, first: int, last: int) -> None:
        """Paint the ground of a passage from `first` to `last` in UTF-16 offsets, as far as it stands in this block."""
        start = block.position()
        if last <= start or first >= start + block.length():
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._spot)
        for box in boxes(block.layout(), first - start, last - start):
            painter.drawRect(box.translated(corner).adjusted(-2, -3, 2, 3))

    def _paint_box(self, painter: QPainter, box: QRectF, mark: Mark, lit: bool) -> None:
        kind = mark.kind
        if lit:
            painter.setPen(self._lit_outlines[kind])
            painter.setBrush(self._lit_fills[kind])
        elif mark.shared:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._fills[kind])
        else:
            painter.setPen(self._outlines[kind])
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        painter.setPen(self._solid[kind] if mark.shared else self._dotted[kind])
        base = box.bottom() - 0.5
        painter.drawLine(QPointF(box.left() + 2, base), QPointF(box.right() - 2, base))


def boxes(layout: QTextLayout, start: int, end: int) -> Iterable[QRectF]:
    """Boxes around `[start, end)` of the block's text, one for each line it runs over."""
    first = layout.lineForTextPosition(max(0, start))
    if not first.isValid():
        return
    for number in range(first.lineNumber(), layout.lineCount()):
        line = layout.lineAt(number)
        line_start = line.textStart()
        line_end = line_start + line.textLength()
        if line_start >= end:
            break
        one, other = x_of(line.cursorToX(max(start, line_start))), x_of(line.cursorToX(min(end, line_end)))
        if line_end < end:  # the space at which the line was broken is no part of what is seen
            other = min(other, line.naturalTextRect().right())
        top = line.y() + max(0.0, line.height() - line.ascent() - line.descent()) / 2
        width = abs(other - one)
        if width:
            yield QRectF(min(one, other) - 1.5, top + 1, width + 3, line.ascent() + line.descent() - 1)


def x_of(answer: object) -> float:
    """PySide gives the coordinate together with the position it belongs to, and is not sure of the type."""
    first = answer[0] if isinstance(answer, tuple) else answer
    assert isinstance(first, float)
    return first


def _dotted(colour: QColor) -> QPen:
    pen = QPen(colour, 1.5)
    pen.setDashPattern([1.0, 2.0])
    return pen
