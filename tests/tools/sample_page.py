"""Sets paragraphs as pages of a small newspaper with Qt's PDF writer. Knows nothing of the samples' texts."""

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QUuid
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextLayout,
    QTextOption,
)

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
MARGIN, GUTTER, BAND = 150.0, 60.0, 90.0
"""In dots at 200 to the inch, as is everything here. `BAND` is the height of the running header and footer."""

SIZES = {"headline": 24, "standfirst": 12, "subheading": 11, "body": 9}


def draw_pages(paragraphs: Sequence[tuple[str, str]], running: tuple[str, str], title: str, author: str) -> bytes:
    """The finished PDF. `paragraphs` are pairs of style and text; `running` is drawn on every page."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_HASH_SEED", "0")  # otherwise the fonts stand in the file in another order each time
    application = QGuiApplication.instance() or QGuiApplication([])
    for file in sorted(FONTS.glob("SourceSerif4_*.ttf")):
        QFontDatabase.addApplicationFont(str(file))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(200)
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    writer.setTitle(title)
    writer.setAuthor(author)
    writer.setCreator("Highland Gazette page desk")
    writer.setDocumentId(QUuid("{00000000-0000-4000-8000-000000000001}"))
    page = Page(writer, running)
    for style, text in paragraphs:
        page.add(style, text)
    page.close()
    del application
    return bytes(buffer.data().data())


class Page:
    """Where the next line goes: full width for the headline and standfirst, then two columns, page after page."""

    def __init__(self, writer: QPdfWriter, running: tuple[str, str]) -> None:
        self._writer, self._running = writer, running
        self._painter = QPainter(writer)
        self._width, self._height = float(writer.width()), float(writer.height())
        self._number, self._column, self._across = 1, 0, True
        self._top = self._y = MARGIN + BAND
        self._draw_running()

    def add(self, style: str, text: str) -> None:
        wide = style in {"headline", "standfirst"}
        if self._across and not wide:
            self._across, self._top = False, self._y + 30
            self._y = self._top
        room = self._width - 2 * MARGIN
        width = room if wide else (room - GUTTER) / 2
        layout = QTextLayout(text, font(style), self._writer)
        layout.setTextOption(QTextOption())
        layout.beginLayout()
        if style != "body":
            self._y += 16
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            if self._y + line.height() > self._height - MARGIN - BAND:
                self._turn()
            line.draw(self._painter, QPointF(MARGIN + self._column * (width + GUTTER), self._y))
            self._y += line.height() * 1.1
        layout.endLayout()
        self._y += 20

    def _turn(self) -> None:
        """Go on at the head of the next column, on a new page after the second."""
        if self._column == 0:
            self._column = 1
        else:
            self._writer.newPage()
            self._number, self._column, self._top = self._number + 1, 0, MARGIN + BAND
            self._draw_running()
        self._y = self._top

    def _draw_running(self) -> None:
        header, footer = self._running
        self._painter.setFont(font("running"))
        self._painter.drawText(QPointF(MARGIN, MARGIN), header)
        self._painter.drawText(QPointF(self._width - MARGIN - 80, MARGIN), f"Page {self._number}")
        self._painter.drawText(QPointF(MARGIN, self._height - MARGIN), footer)

    def close(self) -> None:
        self._painter.end()


def font(style: str) -> QFont:
    """Source Serif without ligatures, so that letters come back out of the PDF as they went in."""
    result = QFont("Source Serif 4", SIZES.get(style, 7))
    result.setBold(style in {"headline", "subheading"})
    for feature in ("liga", "clig", "dlig"):
        result.setFeature(QFont.Tag(feature), 0)
    return result
