"""The ground of what is chosen in a list: a tint, and a bar at its edge that shows where the tint does not."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from reader.ui.looks.theme import Theme

_RADIUS, _BAR = 6.0, 3.0


def paint_chosen(painter: QPainter, box: QRectF, theme: Theme, *, below: bool = False) -> None:
    """Paint it into `box`; the bar stands at the left edge, or lies at the lower one."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent-soft"))
    painter.drawRoundedRect(box, _RADIUS, _RADIUS)
    painter.setBrush(theme.colour("accent"))
    inset = min(_RADIUS + 2, min(box.width(), box.height()) / 4)
    if below:
        bar = QRectF(box.left() + inset, box.bottom() - _BAR, box.width() - 2 * inset, _BAR)
    else:
        bar = QRectF(box.left(), box.top() + inset, _BAR, box.height() - 2 * inset)
    painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
