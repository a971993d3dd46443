"""The small signs before rows: how the reports stand to each other, told by shape first and by colour second."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader.ui.findings.row import Row, Sign
from reader.ui.looks.theme import Theme


def paint_sign(painter: QPainter, box: QRectF, row: Row, theme: Theme) -> None:
    """The sign of a row, in a square box."""
    colour = theme.colour("warn" if row.differs else "soft")
    match row.sign:
        case Sign.SWATCH:
            _paint_swatch(painter, box.adjusted(1, 1, -1, -1), row, theme)
        case Sign.LEFT | Sign.RIGHT:
            paint_half(painter, box.adjusted(0, 1.5, 0, -1.5), row.sign.value, colour)
        case Sign.EQUAL:
            _paint_bars(painter, box, colour, crossed=False)
        case Sign.DIFFER:
            _paint_bars(painter, box, colour, crossed=True)
        case Sign.NEAR:
            _paint_waves(painter, box, colour)
        case Sign.ASK:
            _paint_letter(painter, box, "?", theme.colour("accent"))
        case Sign.MARK:
            _paint_mark(painter, box.adjusted(1, 1, -1, -1), row.kind, theme)
        case Sign.NOTE:
            _paint_letter(painter, box, "i", colour)


def paint_half(painter: QPainter, box: QRectF, side: str, colour: QColor) -> None:
    """Two leaves beside each other, the one on `side` filled: whose words follow."""
    painter.setPen(QPen(colour, 1.1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    whole = box.adjusted(0.6, 0.6, -0.6, -0.6)
    painter.drawRoundedRect(whole, 2, 2)
    half = QRectF(whole)
    half.setWidth(whole.width() / 2)
    if side == "right":
        half.moveLeft(whole.center().x())
    painter.setBrush(colour)
    painter.drawRoundedRect(half, 2, 2)


def _paint_swatch(painter: QPainter, box: QRectF, row: Row, theme: Theme) -> None:
    painter.setPen(QPen(theme.stroke(row.kind), 1.4))
    painter.setBrush(theme.lit(row.kind) if row.left and row.right else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 3, 3)


def _paint_mark(painter: QPainter, box: QRectF, kind: str, theme: Theme) -> None:
    """A patch of the band behind the words, and the bar beside them."""
    colour, _, paired = kind.partition("-")
    painter.fillRect(box, theme.colour(f"mark-{colour}"))
    bar = QRectF(box.left(), box.top(), 4, box.height())
    painter.setPen(QPen(theme.colour(f"edge-{colour}"), 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush if paired else theme.colour(f"edge-{colour}"))
    painter.drawRect(bar)


def _paint_bars(painter: QPainter, box: QRectF, colour: QColor, *, crossed: bool) -> None:
    painter.setPen(QPen(colour, 1.7, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    middle = box.center()
    for y in (middle.y() - 2.2, middle.y() + 2.2):
        painter.drawLine(QPointF(box.left() + 2, y), QPointF(box.right() - 2, y))
    if crossed:
        painter.drawLine(QPointF(middle.x() - 2.8, box.bottom() - 1.5), QPointF(middle.x() + 2.8, box.top() + 1.5))


def _paint_waves(painter: QPainter, box: QRectF, colour: QColor) -> None:
    from PySide6.QtGui import QPainterPath

    painter.setPen(QPen(colour, 1.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    third = (box.width() - 4) / 2
    for y in (box.center().y() - 2.4, box.center().y() + 2.4):
        path = QPainterPath(QPointF(box.left() + 2, y + 1))
        path.cubicTo(box.left() + 2 + third, y - 3.5, box.right() - 2 - third, y + 4.5, box.right() - 2, y)
        painter.drawPath(path)


def _paint_letter(painter: QPainter, box: QRectF, letter: str, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
    font = painter.font()
    small = painter.font()
    small.setPointSizeF(font.pointSizeF() * 0.8)
    painter.setFont(small)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)
    painter.setFont(font)
