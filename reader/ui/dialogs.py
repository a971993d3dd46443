"""The few questions that need a dialog: which files, where to, and what this program is."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtPrintSupport import QPrinter

_PATTERNS = "*.txt *.md *.html *.htm *.mhtml *.mht *.pdf *.docx *.eml"


def _translate(text: str) -> str:
    return QCoreApplication.translate("Dialogs", text)


class Dialogs:
    """Asks the person. A test puts another in its place."""

    def ask_files(self, parent: QWidget, several: bool) -> list[Path]:
        """Files to open; none where the person thought better of it."""
        kinds = f"{_translate('Reports')} ({_PATTERNS});;{_translate('All files')} (*)"
        if several:
            names, _ = QFileDialog.getOpenFileNames(parent, _translate("Open two reports"), "", kinds)
        else:
            name, _ = QFileDialog.getOpenFileName(parent, _translate("Open a report"), "", kinds)
            names = [name] if name else []
        return [Path(name) for name in names]

    def ask_target(self, parent: QWidget, suggested: Path, suffix: str) -> Path | None:
        """Where to export to. A name without a suffix gets `suffix`; what is to be replaced is asked about."""
        dialog = QFileDialog(parent, _translate("Export to"), str(suggested.parent))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix.removeprefix("."))
        dialog.setNameFilters([f"*{suffix}", f"{_translate('All files')} (*)"])
        dialog.selectFile(suggested.name)
        return Path(dialog.selectedFiles()[0]) if dialog.exec() else None

    def ask_template(self, parent: QWidget, folder: Path) -> Path | None:
        """A Jinja2 template of the person's own."""
        patterns = "*.j2 *.jinja *.jinja2 *.html *.md *.txt *.tex"
        kinds = f"{_translate('Templates')} ({patterns});;{_translate('All files')} (*)"
        name, _ = QFileDialog.getOpenFileName(parent, _translate("Choose a template"), str(folder), kinds)
        return Path(name) if name else None

    def open_outside(self, path: Path) -> None:
        """Open a file or a folder with the program that the system has for it."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

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

    def ask_reports_to_add(self, parent: QWidget) -> list[Path]:
        """Files to take into the library; none where the person thought better of it."""
        kinds = f"{_translate('Reports')} ({_PATTERNS});;{_translate('All files')} (*)"
        names, _ = QFileDialog.getOpenFileNames(parent, _translate("Add reports to the library"), "", kinds)
        return [Path(name) for name in names]

    def ask_folder(self, parent: QWidget) -> Path | None:
        """A folder whose reports are to be taken into the library."""
        name = QFileDialog.getExistingDirectory(parent, _translate("Add a folder to the library"))
        return Path(name) if name else None

    def about(self, parent: QWidget) -> None:
        from reader.ui.about import About
        from reader.workflow.parts import installed_parts

        dialog = About(installed_parts(), parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
