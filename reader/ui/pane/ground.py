"""What is painted behind the words of a pane, for the blocks that are to be seen: from the bottom up the passage that
was gone to, the passages that the person marked, the names, and what was found.

Not responsible for how each looks (`mark_painter.py`, `note_painter.py`, `hit_painter.py`): those are imported
when there is something to paint, which is after the first sight of the texts.
"""

from typing import TYPE_CHECKING

from reader.ui.pane.hits import Hits
from reader.ui.pane.marks import Marks
from reader.ui.pane.noted import Notes
from reader.ui.pane.text_layout import block_at, seen_part

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter, QTextDocument

    from reader.ui.looks.theme import Theme
    from reader.ui.pane.hit_painter import HitPainter
    from reader.ui.pane.mark_painter import MarkPainter
    from reader.ui.pane.note_painter import NotePainter


class Ground:
    """Places are UTF-16 units of the text. `spot` is the passage gone to; `lit` and `note` are the ids of the entity
    and of the marked passage that the person looks at, or empty.
    """

    __slots__ = ("_painters", "_theme", "hits", "lit", "marks", "note", "notes", "spot")

    def __init__(self, marks: Marks | None = None, notes: Notes | None = None) -> None:
        self.marks = marks or Marks()
        self.lit = ""
        self.notes = notes or Notes()
        self.note = ""
        self.hits = Hits()
        self.spot: tuple[int, int] | None = None
        self._painters: tuple[MarkPainter, NotePainter, HitPainter] | None = None
        self._theme: Theme | None = None

    def __bool__(self) -> bool:
        """Whether there is anything to paint."""
        return bool(self.marks or self.notes or self.hits or self.spot)

    def clear(self) -> None:
        """There is another text."""
        self.marks, self.notes, self.hits, self.spot = Marks(), Notes(), Hits(), None

    def paint(self, painter: "QPainter", document: "QTextDocument", top: int, exposed: "QRect", theme: "Theme") -> None:
        """Paint what lies in `exposed`, a part of the viewport. `top` is the height at which the viewport begins."""
        from PySide6.QtCore import QPointF

        marks, notes, hits = self._with(theme)
        marks.lit, notes.current = self.lit, self.note
        layout = document.documentLayout()
        block = block_at(document, top + exposed.top())
        # While Qt still lays out a fresh text, a place near the top may be taken for one far below.
        while block.previous().isValid() and layout.blockBoundingRect(block).top() - top > exposed.top():
            block = block.previous()
        while block.isValid():
            box = layout.blockBoundingRect(block)
            if box.top() - top > exposed.bottom():
                break
            corner = box.topLeft() - QPointF(0, top)
            start = block.position()
            first, end = seen_part(block, exposed.top() - corner.y(), exposed.bottom() - corner.y())
            if self.spot:
                marks.paint_spot(painter, block, corner, *self.spot)
            if noted := self.notes.between(first, end):
                notes.paint(painter, block.layout(), corner, start, noted)
            if named := self.marks.between(first, end):
                marks.paint(painter, block.layout(), corner, start, named)
            if self.hits:
                hits.paint(painter, block, corner, self.hits, (first, end))
            block = block.next()

    def _with(self, theme: "Theme") -> "tuple[MarkPainter, NotePainter, HitPainter]":
        if self._painters is None or self._theme is not theme:
            from reader.ui.pane.hit_painter import HitPainter
            from reader.ui.pane.mark_painter import MarkPainter
            from reader.ui.pane.note_painter import NotePainter

            self._theme = theme
            self._painters = MarkPainter(theme), NotePainter(theme), HitPainter(theme)
        return self._painters
