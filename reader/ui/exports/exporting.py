"""Exports at work: asks what and where to, shows how it will look, and writes it without holding the window up."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.errors import DiptychError
from reader.ui.desk import Desk
from reader.ui.dialogs import Dialogs
from reader.ui.errand import Errand
from reader.ui.main_window import MainWindow
from reader.ui.marking.marking import Marking, words_of
from reader.ui.message_bar import Message
from reader.ui.words import words

if TYPE_CHECKING:
    from reader.annotation.located import Located
    from reader.comparison.model import Comparison
    from reader.ui.exports.dialog import ExportDialog
    from reader.ui.exports.marks_list import Choice
    from reader.ui.looks.appearance import Appearance
    from reader.ui.services import Checkpoint
    from reader.workflow.exporting import Order


class Exporting(QObject):
    """Stands between the window of exports and the workflow. What was chosen last is kept in the settings."""

    said = Signal(object)  # Message

    def __init__(self, window: MainWindow, desk: Desk, marking: Marking, looks: "Appearance", dialogs: Dialogs) -> None:
        super().__init__(window)
        self._window, self._desk, self._marking = window, desk, marking
        self._looks, self._dialogs, self._services = looks, dialogs, looks.services
        self.dialog: ExportDialog | None = None
        self.previews, self.writing = Errand(self), Errand(self)
        self.previews.done.connect(self._show_preview)
        self.previews.failed.connect(self._show_problem)
        self.writing.done.connect(self._written)
        self.writing.failed.connect(self._refused)

    def open(self) -> None:
        comparison = self._desk.comparison
        if comparison is None:
            return
        dialog = self._made()
        shared = sum(bool(entity.left and entity.right) for entity in comparison.entities)
        dialog.show_choices(self._last(), [self._choice(each) for each in self._marking.found], shared)
        dialog.show_busy(False)
        dialog.open()

    def close(self) -> None:
        """Give up what is under way; a file that is half made is not kept."""
        self.previews.close()
        self.writing.close()

    # What the window of exports asks for

    def preview(self) -> None:
        comparison, dialog = self._desk.comparison, self.dialog
        if comparison is None or dialog is None:
            return
        order, marks, services = dialog.order(), self._marking.found, self._services
        self.previews.begin(lambda checkpoint: services.preview(comparison, order, marks, checkpoint))

    def export(self) -> None:
        comparison, dialog = self._desk.comparison, self.dialog
        if comparison is None or dialog is None:
            return
        order = dialog.order()
        suggested = self._folder() / _suggested(comparison, order)
        path = self._dialogs.ask_target(dialog, suggested, order.suffix)
        if path is None:
            return
        self._keep(order, path.parent)
        marks, services = self._marking.found, self._services

        def write(checkpoint: "Checkpoint") -> Path:
            services.export(comparison, order, path, marks, checkpoint)
            return path

        dialog.show_busy(True)
        self.writing.begin(write)

    def choose_template(self) -> None:
        assert self.dialog is not None
        template = self._dialogs.ask_template(self.dialog, self._folder())
        if template is not None:
            self.dialog.show_template(template)

    # What comes of it

    def _show_preview(self, preview: object) -> None:
        from reader.workflow.previewing import Preview

        assert isinstance(preview, Preview)
        if self.dialog is not None:
            self.dialog.show_preview(preview)

    def _show_problem(self, error: DiptychError) -> None:
        if self.dialog is not None:
            self.dialog.show_problem(str(error))

    def _written(self, path: object) -> None:
        assert isinstance(path, Path)
        if self.dialog is not None:
            self.dialog.show_busy(False)
            self.dialog.accept()
        doors = (
            (self.tr("Open the file"), lambda: self._dialogs.open_outside(path)),
            (self.tr("Open the folder"), lambda: self._dialogs.open_outside(path.parent)),
        )
        self.said.emit(Message(self.tr("Exported to {path}.").format(path=path), "news", doors))

    def _refused(self, error: DiptychError) -> None:
        self.previews.cancel()  # which would take away at once what is said here
        if self.dialog is not None:
            self.dialog.show_busy(False)
            self.dialog.show_problem(str(error))

    def _stop(self) -> None:
        self.previews.cancel()
        self.writing.cancel()

    # What it needs

    def _made(self) -> "ExportDialog":
        if self.dialog is None:
            from reader.ui.exports.dialog import ExportDialog

            self.dialog = ExportDialog(self._window)
            self.dialog.preview_wanted.connect(self.preview)
            self.dialog.export_wanted.connect(self.export)
            self.dialog.template_wanted.connect(self.choose_template)
            self.dialog.stopped.connect(self._stop)
        return self.dialog

    def _choice(self, found: "Located") -> "Choice":
        from reader.ui.exports.marks_list import Choice

        colour = getattr(found.annotation, "colour", "yellow")
        fill = self._looks.theme.colours[f"edge-{colour}"]
        return Choice(found.annotation.id, words_of(found), fill, words.colour(colour))

    def _last(self) -> "Order":
        from reader.workflow.exporting import remembered

        return remembered(self._services.settings().export)

    def _folder(self) -> Path:
        kept = self._services.settings().export.get("folder", "")
        return Path(kept) if kept and Path(kept).is_dir() else Path.home()

    def _keep(self, order: "Order", folder: Path) -> None:
        from reader.workflow.exporting import to_remember

        settings = self._services.settings()
        now = replace(settings, export=to_remember(order) | {"folder": str(folder)})
        if now != settings:
            try:
                self._services.save_settings(now)
            except DiptychError as error:
                self.said.emit(Message(str(error), "error"))


def _suggested(comparison: "Comparison", order: "Order") -> str:
    from reader.workflow.exporting import suggested_name

    return suggested_name(comparison, order)
