"""How a place that was found looks. Painted behind the words of visible blocks, over the marks of names."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen, QTextBlock

from reader.ui.looks.theme import Theme
from reader.ui.pane.hits import Hits
from reader.ui.pane.mark_painter import boxes

_RADIUS = 2.0


class HitPainter:
    """Paints the hits of one text block. The one gone to has an edge too, so that it is not told by colour alone."""

    def __init__(self, theme: Theme) -> None:
        self._usual = QBrush(theme.colour("found"))
        self._here = QBrush(theme.colour("found-here"))
        self._edge = QPen(theme.colour("ink"), 1.2)

    def paint(self, painter: QPainter, block: QTextBlock, corner: QPointF, hits: Hits, seen: tuple[int, int]) -> None:
        """Paint the hits between two places of a block whose box begins at `corner`."""
        start, layout = block.position(), block.layout()
        for first, last, here in hits.between(*seen):
            painter.setPen(self._edge if here else Qt.PenStyle.NoPen)
            painter.setBrush(self._here if here else self._usual)
            for box in boxes(layout, first - start, last - start):
                painter.drawRoundedRect(box.translated(corner), _RADIUS, _RADIUS)
