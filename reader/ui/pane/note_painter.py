"""How a marked passage looks: a band of colour behind its lines, as from a highlighter, and a bar in the margin beside
them, two thin ones where the passage is set against one of the other report. Marks of names are painted over it.
"""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QPainter, QPen, QTextLayout, QTextLine

from reader.ui.looks.theme import Theme
from reader.ui.pane.mark_painter import x_of
from reader.ui.pane.noted import Note

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
            top, bottom = round(line.y() + corner.y()), round(_below(layout, number) + corner.y())
            # The one looked at on top, so that its line is seen whatever else is marked there.
            for note in sorted(on_line, key=lambda note: note.id == self.current):
                left, right = _ends(line, note, start)
                band = QRectF(round(left + corner.x()), top, round(right - left), bottom - top)
                self._paint_band(painter, band, note)
            for place, note in enumerate(reversed(on_line)):
                left = round(line.x() + corner.x() - _ROOM - place * (_BAR + _GAP))
                self._paint_bar(painter, QRectF(left, top, _BAR, bottom - top), note)

    def _paint_band(self, painter: QPainter, box: QRectF, note: Note) -> None:
        painter.fillRect(box, self._bands[note.colour])
        if note.id == self.current:
            painter.setPen(self._edges[note.colour])
            painter.drawLine(box.bottomLeft() - QPointF(0, 1), box.bottomRight() - QPointF(0, 1))

    def _paint_bar(self, painter: QPainter, box: QRectF, note: Note) -> None:
        if note.paired:
            painter.setPen(self._edges[note.colour])
            painter.drawLine(box.topLeft(), box.bottomLeft())
            painter.drawLine(box.topRight(), box.bottomRight())
        else:
            painter.fillRect(box, self._bars[note.colour])


def _below(layout: QTextLayout, number: int) -> float:
    """Where a line's band ends: where that of the next line begins, so that there is no seam."""
    line = layout.lineAt(number)
    return layout.lineAt(number + 1).y() if number + 1 < layout.lineCount() else line.y() + line.height()


def _ends(line: QTextLine, note: Note, start: int) -> tuple[float, float]:
    """From where to where a passage goes on a line, in the block's own coordinates."""
    line_start, line_end = line.textStart(), line.textStart() + line.textLength()
    one = x_of(line.cursorToX(max(note.start - start, line_start)))
    other = x_of(line.cursorToX(min(note.end - start, line_end)))
    if note.end - start > line_end:  # the space at which the line was broken is no part of what is seen
        other = min(other, line.naturalTextRect().right())
    return min(one, other), max(one, other)
