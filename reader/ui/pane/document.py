"""Setting an article as a text document: one text block for each line, a format for each role, no markup read.

A position in the document is the same UTF-16 offset as in `Article.text`. Not responsible for marks.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

from reader.document.model import Article, BlockKind
from reader.ui.looks.theme import HAN, HANGUL
from reader.ui.pane.text_layout import PROPORTIONAL, display_text, proportion, set_gaps, set_plain
from reader.ui.utf16 import Utf16Map

_QUIET = {BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.CAPTION}


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a text is set. `line_spacing` is a multiple of the font's size.

    The colours are for its quiet parts and for boilerplate; all else has that of the view's palette.
    """

    font: QFont
    interface: str
    line_spacing: float
    soft: QColor
    dim: QColor


def set_article(document: QTextDocument, article: Article, units: Utf16Map, style: TextStyle) -> None:
    """Fill the document with the article. Positions of the document are UTF-16 offsets into the article's text."""
    document.setDefaultFont(style.font)
    set_plain(document, display_text(article.text), style.line_spacing)
    set_gaps(document)
    dress(document, article, units, style)


def dress(document: QTextDocument, article: Article, units: Utf16Map, style: TextStyle) -> None:
    """Set what is no plain paragraph apart, in a document that holds the article's text already.

    Only that is formatted: each format makes a long text slower to set, and larger.
    """
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for block in article.blocks:
        if block.kind is not BlockKind.PARAGRAPH:
            cursor.setPosition(units.to_units(block.span.start))
            cursor.setPosition(units.to_units(block.span.end), QTextCursor.MoveMode.KeepAnchor)
            _set_role(cursor, block.kind, style)
    for start in _close_paragraphs(article):
        cursor.setPosition(units.to_units(start))
        cursor.mergeBlockFormat(_pause(style.font))
    cursor.endEditBlock()


def _close_paragraphs(article: Article) -> Iterator[int]:
    """Where a paragraph of the report follows another without an empty line between them."""
    for before, block in pairwise(article.blocks):
        own = BlockKind.BOILERPLATE not in (before.kind, block.kind)
        if own and article.text[before.span.end : block.span.start].count("\n") == 1:
            yield block.span.start


def _pause(font: QFont) -> QTextBlockFormat:
    lines = QTextBlockFormat()
    lines.setTopMargin(font.pointSizeF() * 0.7)
    return lines


def _set_role(cursor: QTextCursor, kind: BlockKind, style: TextStyle) -> None:
    letters = QTextCharFormat()
    lines = QTextBlockFormat()
    adjust = QTextFormat.Property.FontSizeAdjustment
    if kind is BlockKind.HEADLINE:
        letters.setProperty(adjust, 2)
        letters.setFontWeight(QFont.Weight.DemiBold)
        lines.setLineHeight(proportion(style.font, 1.2), PROPORTIONAL)
        lines.setBottomMargin(8)
    elif kind is BlockKind.STANDFIRST:
        letters.setFontItalic(True)
    elif kind is BlockKind.SUBHEADING:
        letters.setFontWeight(QFont.Weight.DemiBold)
        lines.setTopMargin(8)
    elif kind in _QUIET:
        letters.setForeground(style.soft)
        letters.setFontFamilies([style.interface, HANGUL, HAN])
    elif kind is BlockKind.BOILERPLATE:
        letters.setForeground(style.dim)
        letters.setFontFamilies([style.interface, HANGUL, HAN])
        letters.setProperty(adjust, -1)
    cursor.mergeCharFormat(letters)
    if not lines.isEmpty():
        cursor.mergeBlockFormat(lines)
