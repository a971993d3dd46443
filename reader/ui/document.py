"""Setting an article as a text document: one text block for each line, a format for each role, no markup read.

A position in the document is the same UTF-16 offset as in `Article.text`. Not responsible for marks.
"""

from dataclasses import dataclass

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from reader.document.model import Article, BlockKind
from reader.ui.utf16 import Utf16Map

# Qt takes these for ends of paragraphs, frames and objects; the stand-ins have the same length.
_STAND_INS = str.maketrans(
    {
        "\r": " ",
        "\u2029": " ",
        "\u2028": " ",
        "\x00": "\ufffd",
        "\ufdd0": "\ufffd",
        "\ufdd1": "\ufffd",
        "\ufffc": "\ufffd",
    }
)
_QUIET = {BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.CAPTION}


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a text is set. `line_spacing` is a multiple of the font's size.

    The colours are for the text, for its quiet parts and for boilerplate.
    """

    font: QFont
    interface: str
    line_spacing: float
    ink: QColor
    soft: QColor
    dim: QColor


def display_text(text: str) -> str:
    """What the document is given: the text with the few characters replaced that Qt would take for structure."""
    return text.translate(_STAND_INS)


def set_article(document: QTextDocument, article: Article, units: Utf16Map, style: TextStyle) -> None:
    """Fill the document with the article. Positions of the document are UTF-16 offsets into the article's text."""
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(style.font)
    document.setPlainText(display_text(article.text))
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    _set_base(cursor, style)
    _set_gaps(cursor, document, style)
    for block in article.blocks:
        if block.kind is not BlockKind.PARAGRAPH:
            cursor.setPosition(units.to_units(block.span.start))
            cursor.setPosition(units.to_units(block.span.end), QTextCursor.MoveMode.KeepAnchor)
            _set_role(cursor, block.kind, style)
    cursor.endEditBlock()


def _set_base(cursor: QTextCursor, style: TextStyle) -> None:
    spacing = QTextBlockFormat()
    spacing.setLineHeight(
        _proportion(style.font, style.line_spacing), QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    )
    ink = QTextCharFormat()
    ink.setForeground(style.ink)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.setBlockFormat(spacing)
    cursor.setCharFormat(ink)


def _proportion(font: QFont, spacing: float) -> float:
    """Line height as Qt wants it: in percent of the height that the font itself asks for."""
    return 100 * spacing * QFontInfo(font).pixelSize() / max(1.0, QFontMetricsF(font).height())


def _set_gaps(cursor: QTextCursor, document: QTextDocument, style: TextStyle) -> None:
    """An empty line is a pause of half a line; more of them in a row add nothing."""
    gap = QTextBlockFormat()
    gap.setLineHeight(style.font.pointSizeF() * 0.95, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    none = QTextBlockFormat()
    none.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    block = document.begin()
    after_gap = True
    while block.isValid():
        empty = not block.text().strip()
        if empty:
            cursor.setPosition(block.position())
            cursor.setBlockFormat(none if after_gap else gap)
        after_gap = empty
        block = block.next()


def _set_role(cursor: QTextCursor, kind: BlockKind, style: TextStyle) -> None:
    letters = QTextCharFormat()
    lines = QTextBlockFormat()
    adjust = QTextFormat.Property.FontSizeAdjustment
    if kind is BlockKind.HEADLINE:
        letters.setProperty(adjust, 2)
        letters.setFontWeight(QFont.Weight.DemiBold)
        lines.setLineHeight(_proportion(style.font, 1.2), QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        lines.setBottomMargin(8)
    elif kind is BlockKind.STANDFIRST:
        letters.setFontItalic(True)
    elif kind is BlockKind.SUBHEADING:
        letters.setFontWeight(QFont.Weight.DemiBold)
        lines.setTopMargin(8)
    elif kind in _QUIET:
        letters.setForeground(style.soft)
        letters.setFontFamilies([style.interface])
    elif kind is BlockKind.BOILERPLATE:
        letters.setForeground(style.dim)
        letters.setFontFamilies([style.interface])
        letters.setProperty(adjust, -1)
    cursor.mergeCharFormat(letters)
    if not lines.isEmpty():
        cursor.mergeBlockFormat(lines)
