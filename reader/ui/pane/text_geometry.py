"""Where the text of a document lies: heights of places, lines of spans. Remembers what it worked out until it changes.

Places are code points of the article, heights pixels of the document. Not responsible for scrolling or painting.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QTextDocument

    from reader.document.model import Span
    from reader.ui.together.ladder import Ladder
    from reader.ui.utf16 import Utf16Map

_LONG = 300_000  # UTF-16 units; Qt lays such a text out in tenths of a second


class TextGeometry:
    """Of one document. Asking for the ladder has Qt lay the whole text out; asking for lines, as far as they are."""

    def __init__(self, document: "QTextDocument", units: "Utf16Map") -> None:
        self._document = document
        self._units = units
        self._ladder: Ladder | None = None
        self._lines: dict[tuple[int, int], tuple[float, float]] = {}

    def forget(self) -> None:
        """The text lies otherwise now."""
        self._ladder = None
        self._lines.clear()

    @property
    def at_hand(self) -> bool:
        """Whether the ladder can be had at once; a long text may still have to be laid out for it."""
        return self._ladder is not None or self._document.characterCount() < _LONG

    def ladder(self) -> "Ladder":
        if self._ladder is None:
            from reader.ui.together.ladder import ladder

            layout = self._document.documentLayout()
            height = layout.documentSize().height()
            starts, tops = [], []
            box = layout.blockBoundingRect
            block = self._document.begin()
            while block.isValid():
                starts.append(self._units.to_points(block.position()))
                tops.append(box(block).top())
                block = block.next()
            length = self._units.to_points(self._document.characterCount() - 1)
            self._ladder = ladder(starts, tops, length, height)
        return self._ladder

    def lines(self, span: "Span") -> tuple[float, float]:
        """Top of the first line of a span and bottom of its last."""
        key = (span.start, span.end)
        known = self._lines.get(key)
        if known is None:
            known = self._lines[key] = (self._line(span.start)[0], self._line(max(span.start, span.end - 1))[1])
        return known

    def _line(self, place: int) -> tuple[float, float]:
        position = self._units.to_units(place)
        block = self._document.findBlock(position)
        if not block.isVisible():
            height = self.ladder().height(place)
            return height, height
        top = self._document.documentLayout().blockBoundingRect(block).top()
        line = block.layout().lineForTextPosition(position - block.position())
        return (top + line.y(), top + line.y() + line.height()) if line.isValid() else (top, top)
