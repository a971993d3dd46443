"""How a report looks in the library's list: headline and day, outlet, and the words around what was looked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.ui.library.model import HIT, day
from reader.ui.looks.chosen import paint_chosen
from reader.ui.looks.theme import Theme
from reader.ui.utf16 import Utf16Map

if TYPE_CHECKING:
    from reader.library.model import Hit

_PAD = 12
_GAP = 8
_LINES = 2  # of a snippet

_Index = QModelIndex | QPersistentModelIndex


class HitDelegate(QStyledItemDelegate):
    """Paints a `Hit`. Without a theme it paints nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.theme: Theme | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002, N802 - Qt's name
        return QSize(240, option.fontMetrics.height() * (2 + _LINES) + 2 * _GAP + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        hit = index.data(HIT)
        if self.theme is None or hit is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, option, self.theme)
        room = option.rect.adjusted(_PAD, _GAP, -_PAD, -_GAP)
        _paint_heading(painter, room, option.font, hit, self.theme)
        line = option.fontMetrics.height()
        _paint_snippet(painter, room.adjusted(0, 2 * line + 2, 0, 0), option.font, hit, self.theme)
        painter.restore()


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    rect: QRect = option.rect
    state: QStyle.StateFlag = option.state
    selected = bool(state & QStyle.StateFlag.State_Selected)
    hovered = bool(state & QStyle.StateFlag.State_MouseOver)
    focused = bool(state & QStyle.StateFlag.State_HasFocus)
    box = QRectF(rect).adjusted(3, 1.5, -3, -1.5)
    if selected:
        paint_chosen(painter, box, theme)
    if hovered or focused:
        painter.setPen(QPen(theme.colour("accent"), 1.4) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if selected else theme.colour("hover" if hovered else "paper"))
        painter.drawRoundedRect(box, 6, 6)
    if not selected:
        painter.setPen(theme.colour("line"))
        painter.drawLine(rect.left() + _PAD, rect.bottom(), rect.right() - _PAD, rect.bottom())


def _paint_heading(painter: QPainter, room: QRect, font: QFont, hit: "Hit", theme: Theme) -> None:
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    metrics, plain = QFontMetrics(strong), QFontMetrics(font)
    date = day(hit.heading.published)
    taken = plain.horizontalAdvance(date) + 16 if date else 0
    painter.setFont(font)
    painter.setPen(theme.colour("soft"))
    line = QRect(room.left(), room.top(), room.width(), plain.height())
    painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, date)
    about = plain.elidedText(_about(hit), Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(line.translated(0, plain.height()), Qt.AlignmentFlag.AlignVCenter, about)
    painter.setFont(strong)
    painter.setPen(theme.colour("ink"))
    title = hit.heading.title or hit.heading.name
    text = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room.width() - taken)
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, text)


def _about(hit: "Hit") -> str:
    heading = hit.heading
    return "  ·  ".join(part for part in (heading.outlet, heading.name if heading.title else None) if part)


def _paint_snippet(painter: QPainter, room: QRect, font: QFont, hit: "Hit", theme: Theme) -> None:
    text = hit.snippet.text
    units = Utf16Map(text)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    found = QTextCharFormat()
    found.setBackground(theme.colour("found"))
    found.setForeground(theme.colour("ink"))
    ranges = []
    for mark in hit.snippet.marks:
        marked = QTextLayout.FormatRange()
        marked.start = units.to_units(mark.start)
        marked.length = units.to_units(mark.end) - units.to_units(mark.start)
        marked.format = found
        ranges.append(marked)
    layout.setFormats(ranges)
    layout.beginLayout()
    top = 0.0
    for _ in range(_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room.width())
        line.setPosition(QPointF(0, top))
        top += line.height()
    layout.endLayout()
    painter.setPen(theme.colour("soft"))
    painter.setClipRect(room)
    layout.draw(painter, QPointF(room.topLeft()))
