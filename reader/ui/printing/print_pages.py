"""Reports on paper as they are on screen: header, text and marks, one report or two side by side, page by page.

Lengths are pixels of the screen, of which `unit` make an inch; whoever paints scales them to the paper. Not responsible
for printers.
"""

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPalette,
    QTextDocument,
)

from reader.ui.looks.theme import HAN, HANGUL, SANS, SERIF, Theme, reading_font
from reader.ui.pane.document import TextStyle, set_article
from reader.ui.pane.ground import Ground
from reader.ui.utf16 import Utf16Map

if TYPE_CHECKING:
    from reader.document.model import Article
    from reader.ui.looks.looks import Looks
    from reader.ui.pane.marks import Marks
    from reader.ui.pane.noted import Notes

_SIZE = 10.0  # points of the text on paper
_HEAD, _FOOT, _GAP, _INNER = 1.0, 0.3, 0.33, 0.15  # inches


@dataclass(frozen=True, slots=True)
class PrintedReport:
    """What is printed of one report: the article, what is marked in it, and the lines of its header, the first bold."""

    article: "Article"
    marks: "Marks"
    notes: "Notes"
    head: tuple[str, ...]


def unit() -> float:
    """Pixels an inch, by which texts are laid out."""
    return QGuiApplication.primaryScreen().logicalDotsPerInch()


class Sheets:
    """The pages of one report, or of two side by side. `legend` stands at the foot of every page, and by `numbering`
    which page it is.

    `page` is the printable part of the paper. Pages are numbered from 0.
    """

    def __init__(
        self,
        reports: tuple[PrintedReport, ...],
        page: QSizeF,
        *,
        theme: Theme,
        looks: "Looks",
        legend: str,
        numbering: str,
    ) -> None:
        self._reports = reports
        self._page = page
        self._theme = theme
        self._legend = legend
        self._numbering = numbering
        self._unit = unit()
        self._head, self._foot, self._gap, self._inner = (part * self._unit for part in (_HEAD, _FOOT, _GAP, _INNER))
        self._column = (page.width() - self._gap * (len(reports) - 1)) / len(reports)
        self._text_height = page.height() - self._head - self._foot
        self._documents = [self._set(report, looks) for report in reports]
        self._grounds = [Ground(marks=report.marks, notes=report.notes) for report in reports]

    @property
    def count(self) -> int:
        return max(max(1, ceil(document.size().height() / self._text_height)) for document in self._documents)

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint one page, its printable part beginning at the painter's origin."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, report in enumerate(self._reports):
            left = place * (self._column + self._gap)
            if place:
                painter.setPen(self._theme.colour("line"))
                middle = left - self._gap / 2
                painter.drawLine(QPointF(middle, 0), QPointF(middle, self._page.height() - self._foot))
            self._paint_head(painter, report, left, number)
            self._paint_text(painter, place, left, number)
        self._paint_foot(painter, number)

    def _set(self, report: PrintedReport, looks: "Looks") -> QTextDocument:
        document = QTextDocument()
        document.setDocumentMargin(self._inner)
        font = _plain(reading_font(_SIZE, looks.font))
        soft, dim = (self._theme.colour(role) for role in ("soft", "dim"))
        style = TextStyle(font, SANS, looks.spacing, soft, dim)
        set_article(document, report.article, Utf16Map(report.article.text), style)
        document.setPageSize(QSizeF(self._column, self._text_height))
        return document

    def _paint_head(self, painter: QPainter, report: PrintedReport, left: float, number: int) -> None:
        """The header on the first page; further pages only say whose report it is."""
        y = 0.0
        for place, line in enumerate(report.head if number == 0 else report.head[:1]):
            size = 12 if place == 0 and number == 0 else 9.5
            font = self._font(SERIF if place == 1 else SANS, size)
            font.setWeight(QFont.Weight.DemiBold if place <= 1 else QFont.Weight.Normal)
            painter.setFont(font)
            painter.setPen(self._theme.colour("ink" if place <= 1 else "soft"))
            metrics = QFontMetricsF(font)
            room = QRectF(left + self._inner, y, self._column - 2 * self._inner, metrics.lineSpacing())
            shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft, shown)
            y += metrics.lineSpacing() + 2

    def _paint_text(self, painter: QPainter, place: int, left: float, number: int) -> None:
        document, top = self._documents[place], number * self._text_height
        if top >= document.size().height():
            return
        painter.save()
        painter.translate(left, self._head)
        window = QRectF(0, 0, self._column, self._text_height)
        painter.setClipRect(window)
        shown = QRect(0, 0, int(self._column), int(self._text_height))
        self._grounds[place].paint(painter, document, int(top), shown, self._theme)
        painter.setOpacity(1.0)
        painter.translate(0, -top)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = window.translated(0, top)
        inks = QPalette()
        inks.setColor(QPalette.ColorRole.Text, self._theme.colour("ink"))
        context.palette = inks
        document.documentLayout().draw(painter, context)
        painter.restore()

    def _paint_foot(self, painter: QPainter, number: int) -> None:
        painter.setFont(self._font(SANS, 8))
        painter.setPen(self._theme.colour("soft"))
        foot = QRectF(self._inner, self._page.height() - self._foot, self._page.width() - 2 * self._inner, self._foot)
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, self._legend)
        numbered = self._numbering.format(page=number + 1, pages=self.count)
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, numbered)

    def _font(self, family: str, points: float) -> QFont:
        """A font in pixels: points would count on the paper's own resolution."""
        font = _plain(QFont([family, HANGUL, HAN]))
        font.setPixelSize(round(points * self._unit / 72))
        return font


def _plain(font: QFont) -> QFont:
    """The font without ligatures: a PDF's text is to be found and copied letter by letter."""
    for feature in ("liga", "clig", "dlig"):
        font.setFeature(QFont.Tag(feature), 0)
    return font
