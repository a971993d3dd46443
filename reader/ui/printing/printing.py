"""Printing at work: what lies open, on paper or as a PDF, seen before where that is wanted.

Not responsible for how a page is laid out (`print_pages.py`). Qt's printing is imported when it is first asked for.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSizeF, Signal
from PySide6.QtGui import QPainter

from reader.ui.desk import LEFT, RIGHT, Desk
from reader.ui.dialogs import Dialogs
from reader.ui.looks.theme import load_theme
from reader.ui.main_window import MainWindow
from reader.ui.message_bar import Message
from reader.ui.words import words

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from reader.document.model import Article, Field
    from reader.ui.looks.appearance import Appearance
    from reader.ui.printing.print_pages import PrintedReport


class Printing(QObject):
    """Prints both reports side by side, or the one that is read. Paper is light, whatever the theme on screen."""

    said = Signal(object)  # Message

    def __init__(self, window: MainWindow, desk: Desk, dialogs: Dialogs, looks: "Appearance") -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._dialogs = dialogs
        self._looks = looks

    def print(self) -> None:
        """Print what lies open: two reports side by side."""
        printer = self._printer(self._open_sides())
        if self._dialogs.ask_printer(self._window, printer):
            self.render(printer, self._open_sides())

    def preview(self) -> None:
        """Show what lies open as it would be printed; it can be printed from there."""
        self._preview(self._open_sides())

    def preview_one(self) -> None:
        """The same for one report alone: the right one where the person reads that, else the left one."""
        right = self._window.right.pane.hasFocus() or self._desk.article(LEFT) is None
        self._preview((RIGHT if right else LEFT,))

    def render(self, printer: "QPrinter", sides: tuple[int, ...]) -> None:
        """Paint the sheets of these sides on a printer, within the pages that it is asked for."""
        from reader.ui.printing.print_pages import Sheets, unit

        paper = printer.pageLayout().paintRectPoints()
        scale = unit() / 72
        page = QSizeF(paper.width() * scale, paper.height() * scale)
        legend = self.tr("Filled: named in both reports. Outlined: only in this one.")
        numbering = self.tr("Page {page} of {pages}")
        looks = self._looks.looks
        theme = load_theme("light", looks.palette)
        reports = tuple(self._printed(side) for side in sides)
        sheets = Sheets(reports, page, theme=theme, looks=looks, legend=legend, numbering=numbering)
        first = max(1, printer.fromPage())
        last = min(printer.toPage() or sheets.count, sheets.count)
        painter = QPainter()
        if not painter.begin(printer):
            self.said.emit(Message(self.tr("The printer cannot be used. Choose another, or print to a PDF."), "error"))
            return
        resolution = printer.resolution() / unit()
        painter.scale(resolution, resolution)
        for number in range(first, last + 1):
            if number > first:
                printer.newPage()
            sheets.paint(painter, number - 1)
        painter.end()

    def _preview(self, sides: tuple[int, ...]) -> None:
        self._dialogs.preview(self._window, self._printer(sides), lambda printer: self.render(printer, sides))

    def _printer(self, sides: tuple[int, ...]) -> "QPrinter":
        from PySide6.QtCore import QMarginsF
        from PySide6.QtGui import QPageLayout
        from PySide6.QtPrintSupport import QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        wide = len(sides) > 1
        printer.setPageOrientation(QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait)
        printer.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout.Unit.Millimeter)
        printer.setDocName(self._window.windowTitle())
        return printer

    def _open_sides(self) -> tuple[int, ...]:
        return tuple(side for side in (LEFT, RIGHT) if self._desk.article(side) is not None)

    def _printed(self, side: int) -> "PrintedReport":
        from reader.ui.printing.print_pages import PrintedReport

        article = self._desk.article(side)
        assert article is not None
        pane = (self._window.left.pane, self._window.right.pane)[side]
        return PrintedReport(article, pane.marks, pane.notes, self._head(article))

    def _head(self, article: "Article") -> tuple[str, ...]:
        outlet = article.outlet.value or article.source.name
        date = (article.published.value or "").replace("T", " ") or self.tr("Date unknown")
        people = ", ".join(field.value for field in article.byline if field.value)
        lines = [
            outlet,
            article.title.value or self.tr("No headline"),
            f"{date} ({_known(article.published)})",
            self.tr("By {people}").format(people=people) if people else self.tr("No byline"),
        ]
        return tuple(lines)


def _known(field: "Field") -> str:
    return words.origin(field.origin.value)
