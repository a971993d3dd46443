"""How a text lies in a document: its lines and the pauses between paragraphs. Knows nothing of articles."""

import re

from PySide6.QtGui import (
    QFont,
    QFontInfo,
    QFontMetricsF,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextLine,
)

PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value

# Qt takes these for ends of paragraphs, frames and objects; the stand-ins have the same length.
_BREAKABLE = str.maketrans("\u00a0\u202f\u2007", "   ")
_STAND_INS = str.maketrans("\r\u2028\u2029\x00\ufdd0\ufdd1\ufffc", "   \ufffd\ufffd\ufffd\ufffd")


# A stretch without any place to break the line that is longer than this was not meant to hold together.
_UNBROKEN = re.compile("[^ \t\n]{32,}")
_LONG_BLOCK = 4_000  # UTF-16 units; more than is seen at once
_FAMILIAR = "the quick brown fox jumps over the lazy dog and runs on to the sea"
_NO_BREAK = "\u00a0\u202f\u2007"


def display_text(text: str) -> str:
    """What a document is given: the text with characters replaced, one for one, that would spoil how it is set.

    Those that Qt would take for structure, and no-break spaces where a page has nothing else between its words: lines
    would end in the middle of words. Whatever is taken from the pane comes from the article and keeps them.
    """
    shown = text.translate(_STAND_INS)
    if any(space in shown for space in _NO_BREAK):
        shown = _UNBROKEN.sub(lambda run: run.group().translate(_BREAKABLE), shown)
    return shown


def width_of(measure: int, font: QFont) -> float:
    """The width of a line of so many characters of plain English, in pixels."""
    return QFontMetricsF(font).horizontalAdvance(_FAMILIAR) / len(_FAMILIAR) * measure


def proportion(font: QFont, spacing: float) -> float:
    """Line height as Qt wants it: in percent of the height that the font itself asks for."""
    return 100 * spacing * QFontInfo(font).pixelSize() / max(1.0, QFontMetricsF(font).height())


def set_plain(document: QTextDocument, text: str, spacing: float) -> None:
    """Fill the document with lines of text, all spaced alike. `spacing` is a multiple of the font's size."""
    lines = QTextBlockFormat()
    lines.setLineHeight(proportion(document.defaultFont(), spacing), PROPORTIONAL)
    document.setPlainText(text)
    _hold_long_lines(document, text)
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.setBlockFormat(lines)


def _hold_long_lines(document: QTextDocument, text: str) -> None:
    """Have Qt keep how a very long line is set; else it sets all of it anew to paint a part of it."""
    for number, line in enumerate(text.split("\n")):
        if len(line) > _LONG_BLOCK:
            document.findBlockByNumber(number).layout().setCacheEnabled(True)


def set_gaps(document: QTextDocument) -> None:
    """An empty line is a pause of half a line; more of them in a row add nothing."""
    size = document.defaultFont().pointSizeF()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    block = document.begin()
    after_gap = True
    while block.isValid():
        empty = not block.text().strip()
        if empty:
            gap = QTextBlockFormat()
            gap.setLineHeight(1 if after_gap else size * 0.95, FIXED)
            cursor.setPosition(block.position())
            cursor.setBlockFormat(gap)
        after_gap = empty
        block = block.next()
    cursor.endEditBlock()


def block_at(document: QTextDocument, height: float) -> QTextBlock:
    """The block that holds a height of the document, or the nearest one.

    Asks for boxes of blocks, which has the text laid out as far as needed; a hit test does not, and answers with the
    end of a text that is still being laid out. Steps grow from the start, so that little more is laid out than asked.
    """
    layout = document.documentLayout()
    last = document.blockCount() - 1

    def below(number: int) -> bool:
        return layout.blockBoundingRect(document.findBlockByNumber(number)).top() > height

    low, high = 0, 1
    while high <= last and not below(high):
        low, high = high, high * 2
    high = min(high, last + 1)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if below(middle) else (middle, high)
    return document.findBlockByNumber(low)


def seen_part(block: QTextBlock, above: float, below: float) -> tuple[int, int]:
    """The first and last position of a block between two heights below its top; of all but long blocks, all of it.

    A text copied without any line break is one block, of which only a few lines are to be seen.
    """
    start = block.position()
    if block.length() < _LONG_BLOCK:
        return start, start + block.length()
    layout = block.layout()

    def line_at(height: float) -> QTextLine:
        low, high = 0, layout.lineCount() - 1
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if layout.lineAt(middle).y() <= height else (low, middle - 1)
        return layout.lineAt(low)

    first, last = line_at(above), line_at(below)
    return start + first.textStart(), start + last.textStart() + last.textLength() + 1
