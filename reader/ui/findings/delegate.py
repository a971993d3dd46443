"""How a row of the findings looks: a sign, the title, a word of verdict, and a line for what each report has."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.ui.findings.model import ITEM, RowModel
from reader.ui.findings.row import Face, Heading, Line, Row
from reader.ui.findings.signs import paint_half, paint_sign
from reader.ui.findings.stretches import paint_line
from reader.ui.looks.chosen import paint_chosen
from reader.ui.looks.theme import Theme
from reader.ui.words import finding_words as words

_PAD = 8
_LEFT = 12  # where everything in the panel begins
_SIGN = 14
_COUNT = 38
_HALF = 11  # the sign before a line that says whose it is
_AROUND = 6  # above and below what a row says

_Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Paints headings and rows. `pinned` is the id of a row that is shown as chosen, whatever is selected."""

    def __init__(self, model: RowModel) -> None:
        super().__init__()
        self._model = model
        self.theme: Theme | None = None
        self.pinned = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802 - Qt's name
        line = option.fontMetrics.height()
        item = self._model.item(index)
        if isinstance(item, Row):
            return QSize(80, (1 + item.lines) * line + 2 * _AROUND)
        return QSize(80, line + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        item = index.data(ITEM)
        if self.theme is None or item is None:
            return
        rect: QRect = option.rect
        painter.save()
        painter.setFont(option.font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, option.state, item, self.theme)
        if isinstance(item, Heading):
            _paint_heading(painter, rect, item, self.theme)
        else:
            _paint_row(painter, rect, item, self._model.face(index.row()), self.theme)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, item: Heading | Row, theme: Theme
    ) -> None:
        box = QRectF(rect).adjusted(4, 1, -2, -1)
        chosen = isinstance(item, Row) and (state & QStyle.StateFlag.State_Selected or item.id == self.pinned)
        if chosen:
            paint_chosen(painter, box, theme)
        elif isinstance(item, Row) and state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("hover"))
            painter.drawRoundedRect(box, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent"), 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)


def _strong(font: QFont) -> QFont:
    strong = QFont(font)
    strong.setWeight(QFont.Weight.DemiBold)
    return strong


def _paint_heading(painter: QPainter, rect: QRect, heading: Heading, theme: Theme) -> None:
    font = painter.font()
    painter.setPen(theme.colour("soft"))
    metrics = QFontMetrics(font)
    room = rect.adjusted(_LEFT, 4, -_PAD, 0)
    if heading.columns:
        for place, text in enumerate((words.side("left"), words.side("right"))):
            painter.setFont(font)
            painter.drawText(_column(rect, place, room.top(), room.height()), Qt.AlignmentFlag.AlignCenter, text)
        room.setRight(_column(rect, 0, 0, 0).left() - _PAD)
    painter.setFont(_strong(font))
    mark = "▸ " if heading.folded else ""
    text = f"{mark}{heading.title} · {heading.count}"
    elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, elided)


def _paint_row(painter: QPainter, rect: QRect, row: Row, face: Face, theme: Theme) -> None:
    font = painter.font()
    line = QFontMetrics(font).height()
    top = rect.top() + _AROUND
    start = rect.left() + _LEFT
    paint_sign(painter, QRectF(start, top + (line - _SIGN) / 2, _SIGN, _SIGN), row, theme)
    start += _SIGN + _PAD
    end = rect.right() - _PAD
    if row.counts is not None:
        for place, count in enumerate(row.counts):
            painter.setPen(theme.colour("ink" if count else "dim"))
            painter.drawText(
                _column(rect, place, top, line), Qt.AlignmentFlag.AlignCenter, str(count) if count else "–"
            )
        end = _column(rect, 0, top, line).left()
    elif face.tag:
        end = _paint_tag(
            painter, QRect(start, top, end - start, line), face.tag, theme.colour("warn" if row.differs else "soft")
        )
    painter.setFont(_strong(font))
    painter.setPen(theme.colour("ink"))
    title = QRect(start, top, end - start, line)
    elided = painter.fontMetrics().elidedText(face.title, Qt.TextElideMode.ElideRight, title.width())
    painter.drawText(title, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)
    painter.setFont(font)
    last = end if row.counts is not None else rect.right() - _PAD
    for number, each in enumerate(face.lines[: row.lines], 1):
        _paint_line(painter, QRect(start, top + number * line, last - start, line), each, theme)


def _paint_tag(painter: QPainter, box: QRect, tag: str, colour: QColor) -> int:
    """Paint the verdict at the right end of the title's line; returns where the title must end."""
    small = QFont(painter.font())
    small.setPointSizeF(small.pointSizeF() * 0.9)
    painter.setFont(small)
    painter.setPen(colour)
    # A long verdict leaves the title at least half of the line.
    text = painter.fontMetrics().elidedText(tag, Qt.TextElideMode.ElideRight, box.width() // 2)
    painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
    return box.right() - painter.fontMetrics().horizontalAdvance(text) - _PAD


def _paint_line(painter: QPainter, box: QRect, line: Line, theme: Theme) -> None:
    if line.side:
        sign = QRectF(box.left(), box.top() + (box.height() - _HALF) / 2, _HALF + 3, _HALF)
        paint_half(painter, sign, line.side, theme.colour("soft"))
        box.setLeft(box.left() + _HALF + 3 + _PAD - 2)
    paint_line(painter, box, line, theme, theme.colour("soft"))


def _column(row: QRect, place: int, top: int, height: int) -> QRect:
    """Where the count of the left (0) or right (1) report stands."""
    return QRect(row.right() - _PAD // 2 - (2 - place) * _COUNT, top, _COUNT, height)
