"""Words whose changes are marked: painted on one line, and as rich text. Changes show without colour too.

What only the left report has is struck through, what only the right has is underlined, and what stands for other words
has a ground of its own and a dotted line.
"""

from html import escape

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from reader.ui.findings.row import Change, Line
from reader.ui.looks.theme import Theme
from reader.ui.utf16 import Utf16Map

_TAG_OF = {Change.GONE: "gone", Change.NEW: "new", Change.REPLACED: "replaced"}


def paint_line(painter: QPainter, box: QRect, line: Line, theme: Theme, colour: QColor) -> None:
    """Paint a line of text in a box, with an ellipsis where it does not fit."""
    whole = line.text
    shown = QFontMetricsF(painter.font()).elidedText(whole, Qt.TextElideMode.ElideRight, box.width())
    layout = QTextLayout(shown, painter.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.setFormats(_formats(line, len(shown.encode("utf-16-le")) // 2, theme))
    layout.beginLayout()
    made = layout.createLine()
    made.setLineWidth(box.width())
    layout.endLayout()
    painter.setPen(colour)
    layout.draw(painter, QPointF(box.left(), box.top() + (box.height() - made.height()) / 2))


def as_html(line: Line) -> str:
    """The stretches as rich text for a style sheet with the classes `gone`, `new` and `replaced`."""
    return "".join(
        f'<span class="{_TAG_OF[stretch.change]}">{escape(stretch.text)}</span>'
        if stretch.change
        else escape(stretch.text)
        for stretch in line.stretches
    ).replace("\n", "<br>")


def change_styles(theme: Theme) -> str:
    colours = theme.colours
    return (
        f".gone {{ color: {colours['warn']}; text-decoration: line-through; }}"
        f".new {{ color: {colours['accent']}; text-decoration: underline; }}"
        f".replaced {{ background-color: {colours['warn-soft']}; color: {colours['warn']}; }}"
    )


def _formats(line: Line, length: int, theme: Theme) -> list[QTextLayout.FormatRange]:
    found = []
    start = 0
    for stretch in line.stretches:
        size = Utf16Map(stretch.text).to_units(len(stretch.text))
        end = min(start + size, length)
        if stretch.change and start < end:
            place = QTextLayout.FormatRange()
            place.start, place.length = start, end - start
            place.format = _format(stretch.change, theme)
            found.append(place)
        start += size
    return found


def _format(change: Change, theme: Theme) -> QTextCharFormat:
    made = QTextCharFormat()
    if change is Change.NEW:
        made.setForeground(theme.colour("accent"))
        made.setFontUnderline(True)
    else:
        made.setForeground(theme.colour("warn"))
    if change is Change.GONE:
        made.setFontStrikeOut(True)
    if change is Change.REPLACED:
        made.setBackground(theme.colour("warn-soft"))
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    return made
