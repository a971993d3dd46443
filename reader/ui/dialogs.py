"""The few questions that need a dialog: which files, where to, and what this program is."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtPrintSupport import QPrinter

_FORMATS = (
    ("html", ".html", "Web page"),
    ("md", ".md", "Markdown"),
    ("json", ".json", "JSON"),
    ("csv", ".csv", "Table"),
)


def _translate(text: str) -> str:
    return QCoreApplication.translate("Dialogs", text)


class Dialogs:
    """Asks the person. A test puts another in its place."""

    def ask_files(self, parent: QWidget, several: bool) -> list[Path]:
        """Files to open; none where the person thought better of it."""
        patterns = "*.txt *.md *.html *.htm *.mhtml *.mht *.pdf *.docx *.eml"
        kinds = f"{_translate('Reports')} ({patterns});;{_translate('All files')} (*)"
        if several:
            names, _ = QFileDialog.getOpenFileNames(parent, _translate("Open two reports"), "", kinds)
        else:
            name, _ = QFileDialog.getOpenFileName(parent, _translate("Open a report"), "", kinds)
            names = [name] if name else []
        return [Path(name) for name in names]

    def ask_export(self, parent: QWidget, suggested: str) -> tuple[str, Path] | None:
        """Format and file to export to. A file without a suffix gets that of the chosen format."""
        kinds = {f"{_translate(title)} (*{suffix})": (format_id, suffix) for format_id, suffix, title in _FORMATS}
        name, chosen = QFileDialog.getSaveFileName(
            parent, _translate("Export the comparison"), suggested, ";;".join(kinds)
        )
        if not name:
            return None
        path = Path(name)
        by_suffix = {suffix: format_id for format_id, suffix, _ in _FORMATS}
        if path.suffix.lower() in by_suffix:
            return by_suffix[path.suffix.lower()], path
        format_id, suffix = kinds.get(chosen, ("html", ".html"))
        return format_id, path.with_name(path.name + suffix)

    def ask_printer(self, parent: QWidget, printer: "QPrinter") -> bool:
        """Let the person choose printer, paper and pages; whether to print."""
        from PySide6.QtPrintSupport import QPrintDialog

        dialog = QPrintDialog(printer, parent)
        return dialog.exec() == QPrintDialog.DialogCode.Accepted

    def preview(self, parent: QWidget, printer: "QPrinter", paint: "Callable[[QPrinter], None]") -> None:
        """Show what `paint` puts on the printer's pages. It can be printed from there."""
        from PySide6.QtPrintSupport import QPrintPreviewDialog

        dialog = QPrintPreviewDialog(printer, parent)
        dialog.resize(parent.size() * 0.9)
        dialog.paintRequested.connect(paint)
        dialog.exec()

    def about(self, parent: QWidget) -> None:
        from PySide6 import __version__ as toolkit

        from reader import __version__

        text = _translate(
            "Diptych {version}\n\nShows two reports of one event side by side and marks what they share.\n\n"
            "Qt for Python {toolkit}. Set in Source Serif 4 and Source Sans 3 (SIL Open Font License). "
            "Icons: Phosphor (MIT)."
        )
        QMessageBox.about(parent, _translate("About Diptych"), text.format(version=__version__, toolkit=toolkit))
