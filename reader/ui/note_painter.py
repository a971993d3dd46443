"""How a marked passage looks: a band of colour behind its lines, as from a highlighter, and a bar in the margin beside
them, hollow where the passage is set against one of the other report. Marks of names are painted over it.
"""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen, QTextLayout, QTextLine

from reader.ui.mark_painter import x_of
from reader.ui.noted import Note
from reader.ui.theme import Theme

COLOURS = ("yellow", "green", "blue", "pink", "orange", "violet")
_BAR, _GAP = 4.0, 2.0
_ROOM = 12.0  # between the bars and the words


class NotePainter:
    """Paints the passages of one text block. `current` is the id of the one that the person looks at, or empty."""

    def __init__(self, theme: Theme) -> None:
        self.current = ""
        self._bands = {colour: QBrush(theme.colour(f"mark-{colour}")) for colour in COLOURS}
        self._bars = {colour: QBrush(theme.colour(f"edge-{colour}")) for colour in COLOURS}
        self._edges = {colour: QPen(theme.colour(f"edge-{colour}"), 1.4) for colour in COLOURS}

    def paint(self, painter: QPainter, layout: QTextLayout, corner: QPointF, start: int, notes: Iterable[Note]) -> None:
        """Paint passages of the block whose text begins at UTF-16 offset `start` and whose box begins at `corner`.

        Of passages that overlap the first given is painted first; each has a bar of its own.
        """
        here = tuple(notes)
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            first, last = start + line.textStart(), start + line.textStart() + line.textLength()
            on_line = [note for note in here if note.start < last and note.end > first]
            for note in on_line:
                self._paint_band(painter, _whole(_band(line, note, start).translated(corner)), note)
            for place, note in enumerate(reversed(on_line)):
                left = line.x() + corner.x() - _ROOM - place * (_BAR + _GAP)
                self._paint_bar(painter, _whole(QRectF(left, line.y() + corner.y(), _BAR, line.height())), note)

    def _paint_band(self, painter: QPainter, box: QRectF, note: Note) -> None:
        painter.fillRect(box, self._bands[note.colour])
        if note.id == self.current:
            painter.setPen(self._edges[note.colour])
            painter.drawLine(box.topLeft(), box.topRight())
            painter.drawLine(box.bottomLeft(), box.bottomRight())

    def _paint_bar(self, painter: QPainter, box: QRectF, note: Note) -> None:
        if note.paired:
            painter.setPen(self._edges[note.colour])
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(0.5, 0, -0.5, 0))
        else:
            painter.fillRect(box, self._bars[note.colour])


def _whole(box: QRectF) -> QRectF:
    """A box on whole pixels, so that those of lines below each other meet without a seam."""
    left, top = round(box.left()), round(box.top())
    return QRectF(left, top, round(box.right()) - left, round(box.bottom()) - top)


def _band(line: QTextLine, note: Note, start: int) -> QRectF:
    """The band behind the part of a passage that stands on a line, in the block's own coordinates."""
    line_start, line_end = line.textStart(), line.textStart() + line.textLength()
    one = x_of(line.cursorToX(max(note.start - start, line_start)))
    other = x_of(line.cursorToX(min(note.end - start, line_end)))
    if note.end - start > line_end:  # the space at which the line was broken is no part of what is seen
        other = min(other, line.naturalTextRect().right())
    return QRectF(min(one, other), line.y(), abs(other - one), line.height())
