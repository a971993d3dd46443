"""How a row of the names list looks: a swatch like the marks in the text, the name, its forms, and counts a side."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.ui.names_model import COUNTS, DETAIL, ENTITY, KIND
from reader.ui.theme import Theme

_PAD = 8
_SWATCH = 12
_COUNT = 32

_Index = QModelIndex | QPersistentModelIndex


class NamesDelegate(QStyledItemDelegate):
    """Paints groups, entities and their details."""

    def __init__(self) -> None:
        super().__init__()
        self.theme: Theme | None = None
        self.pinned = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802 - Qt's name
        line = option.fontMetrics.height()
        if not index.parent().isValid():
            return QSize(80, line + 2 * _PAD)
        if index.data(COUNTS) is None:
            return QSize(80, line + 4)
        return QSize(80, 2 * line + _PAD + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        if self.theme is None:
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        font: QFont = option.font
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, state, str(index.data(ENTITY) or ""))
        if not index.parent().isValid():
            self._paint_group(painter, rect, font, str(index.data()))
        elif index.data(COUNTS) is None:
            self._paint_detail(painter, rect, font, str(index.data()))
        else:
            self._paint_entity(painter, rect, font, index)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, entity: str) -> None:
        assert self.theme is not None
        role = None
        if state & QStyle.StateFlag.State_Selected or (entity and entity == self.pinned):
            role = "accent-soft"
        elif state & QStyle.StateFlag.State_MouseOver and entity:
            role = "hover"
        box = QRectF(rect).adjusted(2, 1, -6, -1)
        focused = state & QStyle.StateFlag.State_HasFocus
        if role or focused:
            painter.setPen(QPen(self.theme.colour("accent"), 1.4) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour(role) if role else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)

    def _paint_group(self, painter: QPainter, rect: QRect, font: QFont, text: str) -> None:
        assert self.theme is not None
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(self.theme.colour("soft"))
        painter.drawText(rect.adjusted(_PAD, 4, -_PAD, 0), Qt.AlignmentFlag.AlignVCenter, text)
        painter.setFont(font)
        for place, head in enumerate((self.tr("left"), self.tr("right"))):
            painter.drawText(
                _column(rect, place, rect.top() + 4, rect.height() - 4), Qt.AlignmentFlag.AlignCenter, head
            )

    def _paint_detail(self, painter: QPainter, rect: QRect, font: QFont, text: str) -> None:
        assert self.theme is not None
        painter.setFont(font)
        painter.setPen(self.theme.colour("soft"))
        room = rect.adjusted(_PAD + _SWATCH + _PAD, 0, -2 * _PAD, 0)
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, elided)

    def _paint_entity(self, painter: QPainter, rect: QRect, font: QFont, index: _Index) -> None:
        assert self.theme is not None
        left, right = index.data(COUNTS)
        kind = str(index.data(KIND))
        line = painter.fontMetrics().height()
        top = rect.top() + (rect.height() - 2 * line) // 2
        self._paint_swatch(
            painter,
            QRectF(rect.left() + _PAD, top + (line - _SWATCH) / 2, _SWATCH, _SWATCH),
            kind,
            bool(left and right),
        )
        start = rect.left() + _PAD + _SWATCH + _PAD
        width = rect.right() - 2 * _PAD - 2 * _COUNT - start
        strong = QFont(font)
        strong.setWeight(QFont.Weight.DemiBold)
        painter.setFont(strong)
        painter.setPen(self.theme.colour("ink"))
        name = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRect(start, top, width, line), Qt.AlignmentFlag.AlignVCenter, name)
        painter.setFont(font)
        painter.setPen(self.theme.colour("soft"))
        detail = painter.fontMetrics().elidedText(str(index.data(DETAIL)), Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRect(start, top + line, width, line), Qt.AlignmentFlag.AlignVCenter, detail)
        for place, count in enumerate((left, right)):
            column = _column(rect, place, top, line)
            painter.setPen(self.theme.colour("ink" if count else "dim"))
            painter.drawText(column, Qt.AlignmentFlag.AlignCenter, str(count) if count else "–")

    def _paint_swatch(self, painter: QPainter, box: QRectF, kind: str, shared: bool) -> None:
        assert self.theme is not None
        painter.setPen(QPen(self.theme.stroke(kind), 1.4))
        painter.setBrush(self.theme.lit(kind) if shared else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 3, 3)


def _column(row: QRect, place: int, top: int, height: int) -> QRect:
    """Where the count of the left (0) or right (1) report stands."""
    return QRect(row.right() - _PAD - (2 - place) * _COUNT, top, _COUNT, height)
