"""What to export, in which format, and beside it how that will look."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.exports.marks_list import Choice, MarksList
from reader.ui.exports.preview_view import PreviewView
from reader.ui.looks.sizes import open_at
from reader.ui.words.translation import QT_TRANSLATE_NOOP
from reader.workflow.exporting import FORMATS, Order, Subject

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from reader.workflow.previewing import Preview

TEMPLATE = "template"
TITLES = {
    "html": QT_TRANSLATE_NOOP("ExportDialog", "Web page"),
    "pdf": QT_TRANSLATE_NOOP("ExportDialog", "PDF"),
    "docx": QT_TRANSLATE_NOOP("ExportDialog", "Word document"),
    "odt": QT_TRANSLATE_NOOP("ExportDialog", "OpenDocument text"),
    "md": QT_TRANSLATE_NOOP("ExportDialog", "Markdown"),
    "note": QT_TRANSLATE_NOOP("ExportDialog", "Markdown for note-taking apps"),
    "xlsx": QT_TRANSLATE_NOOP("ExportDialog", "Excel workbook"),
    "csv": QT_TRANSLATE_NOOP("ExportDialog", "Table"),
    "json": QT_TRANSLATE_NOOP("ExportDialog", "Data for programs"),
    "annotations": QT_TRANSLATE_NOOP("ExportDialog", "Web Annotations"),
    "csl": QT_TRANSLATE_NOOP("ExportDialog", "References, CSL-JSON"),
    "ris": QT_TRANSLATE_NOOP("ExportDialog", "References, RIS"),
}
_USABLE = "comparison, passages, sources, citations, title, made, redacted"
_FILTERS = "line, date, cell"
"""What a template can use, by `reader/export/custom.py`."""
_COLUMN = 312
_PAUSE_MS = 120


class ExportDialog(QDialog):
    """Emits `preview_wanted` when another order is on the table, and `export_wanted` when it is to be carried out."""

    preview_wanted = Signal()
    export_wanted = Signal()
    template_wanted = Signal()
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dialog")
        self.setWindowTitle(self.tr("Export"))
        open_at(self, 1000, 680)
        self._template: Path | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.preview_wanted)
        self._make_subjects()
        self._make_format()
        self.redacted = QCheckBox(self.tr("Without the source &text"))
        self.redacted.setToolTip(
            self.tr("Leaves the passages themselves out, for rights reasons. Their places and sources stay.")
        )
        self.redacted.toggled.connect(self._changed)
        self.preview = PreviewView()
        self._note = QLabel()
        self._note.setObjectName("hint")
        self._lay_out()

    # What is on the table

    def show_choices(self, order: Order, marks: Sequence[Choice], names: int) -> None:
        """Begin with an order. `marks` can be chosen from; `names` is how many both reports have."""
        self._template = order.template
        self.marks.show_marks(marks)
        self.subjects[Subject.MARKS].setText(self.tr("&Marks and pairings ({count})").format(count=len(marks)))
        self.subjects[Subject.SHARED].setText(self.tr("&Names in both reports ({count})").format(count=names))
        self.subjects[Subject.MARKS].setEnabled(bool(marks))
        self.subjects[Subject.SHARED].setEnabled(bool(names))
        wanted = self.subjects[order.subject]
        (wanted if wanted.isEnabled() else self.subjects[Subject.COMPARISON]).setChecked(True)
        self.redacted.setChecked(order.redacted)
        place = self.format.findData(TEMPLATE if order.template else order.format_id)
        self.format.setCurrentIndex(max(place, 0))
        self._changed()

    def order(self) -> Order:
        subject = next(subject for subject, button in self.subjects.items() if button.isChecked())
        chosen = None if self.marks.all_chosen() else self.marks.chosen()
        form = str(self.format.currentData())
        return Order(
            subject=subject,
            format_id="md" if form == TEMPLATE else form,
            redacted=self.redacted.isChecked(),
            template=self._template if form == TEMPLATE else None,
            chosen=chosen if subject is Subject.MARKS else None,
        )

    def show_template(self, template: Path) -> None:
        self._template = template
        self._changed()

    # What comes of it

    def show_preview(self, preview: "Preview") -> None:
        self.preview.show_preview(preview)
        self._note.setText("" if preview.whole else self.tr("The beginning; the file has all of it."))

    def show_problem(self, sentence: str) -> None:
        self.preview.say(sentence)
        self._note.setText("")

    def show_busy(self, busy: bool) -> None:
        """While the file is being made nothing can be changed, but it can be stopped; no preview is asked for."""
        if busy:
            self._pause.stop()
        self._progress.setVisible(busy)
        self._form.setEnabled(not busy)
        self._go.setEnabled(not busy)

    def reject(self) -> None:
        self.stopped.emit()
        super().reject()

    def closeEvent(self, event: "QCloseEvent") -> None:  # noqa: N802 - Qt's name
        self.stopped.emit()
        super().closeEvent(event)

    # Parts

    def _make_subjects(self) -> None:
        self.subjects = {
            Subject.COMPARISON: QRadioButton(self.tr("The whole &comparison")),
            Subject.MARKS: QRadioButton(),
            Subject.SHARED: QRadioButton(),
        }
        group = QButtonGroup(self)
        for button in self.subjects.values():
            group.addButton(button)
            button.toggled.connect(self._changed)
        self.marks = MarksList()
        self.marks.changed.connect(self._changed)
        self._all, self._none = QPushButton(self.tr("&All")), QPushButton(self.tr("N&one"))
        self._all.setAutoDefault(False)
        self._none.setAutoDefault(False)
        self._all.clicked.connect(lambda: self.marks.choose_all(True))
        self._none.clicked.connect(lambda: self.marks.choose_all(False))

    def _make_format(self) -> None:
        self.format = QComboBox()
        self.format.setAccessibleName(self.tr("Format"))
        for form, title in TITLES.items():
            words = QCoreApplication.translate("ExportDialog", title)
            self.format.addItem(f"{words} ({FORMATS[form].suffix})", form)
        self.format.insertSeparator(self.format.count())
        self.format.addItem(self.tr("A template of your own"), TEMPLATE)
        self.format.currentIndexChanged.connect(self._changed)
        self.choose = QPushButton(self.tr("C&hoose a template…"))
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self.template_wanted)
        self._template_name = QLabel()
        self._template_name.setObjectName("hint")
        self._template_name.setWordWrap(True)

    def _lay_out(self) -> None:
        self._form = QWidget()
        column = QVBoxLayout(self._form)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(8)
        for button in self.subjects.values():
            column.addWidget(button)
            if button is self.subjects[Subject.MARKS]:
                column.addWidget(self.marks, 1)
                ends = QHBoxLayout()
                ends.addWidget(self._all)
                ends.addWidget(self._none)
                ends.addStretch(1)
                column.addLayout(ends)
        column.addSpacing(12)
        label = QLabel(self.tr("&Format"))
        label.setBuddy(self.format)
        for each in (label, self.format, self.choose, self._template_name, self.redacted):
            column.addWidget(each)
        column.addStretch(1)
        self._form.setFixedWidth(max(_COLUMN, self._form.sizeHint().width()))
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._form)
        middle.addWidget(self.preview, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(middle, 1)
        whole.addWidget(self._make_foot())

    def _make_foot(self) -> QWidget:
        foot = QFrame()
        foot.setObjectName("foot")
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setAccessibleName(self.tr("The file is being made"))
        self._progress.hide()
        stop = QPushButton(self.tr("Cancel"))
        stop.setAutoDefault(False)
        stop.clicked.connect(self.reject)
        self._go = QPushButton(self.tr("&Export…"))
        self._go.setObjectName("primary")
        self._go.setDefault(True)
        self._go.clicked.connect(self.export_wanted)
        row = QHBoxLayout(foot)
        row.setContentsMargins(20, 12, 20, 12)
        row.addWidget(self._note, 1)
        row.addWidget(self._progress)
        row.addWidget(stop)
        row.addWidget(self._go)
        return foot

    def _changed(self, *_: object) -> None:
        templated = self.format.currentData() == TEMPLATE
        self.choose.setVisible(templated)
        self._template_name.setVisible(templated)
        name = str(self._template) if self._template else self.tr("None is chosen yet.")
        usable = self.tr(
            "It can use {names}, and the filters {filters}. The passages are those of marks "
            "or names, where these are exported. “diptych export --help” tells more."
        )
        self._template_name.setText(f"{name}\n\n{usable.format(names=_USABLE, filters=_FILTERS)}")
        marks = self.subjects[Subject.MARKS].isChecked()
        for each in (self.marks, self._all, self._none):
            each.setVisible(marks)
        self._go.setEnabled(not templated or self._template is not None)
        if templated and self._template is None:
            self._pause.stop()
            self.show_problem(self.tr("A Jinja2 template says what stands where. Choose the file that holds yours."))
        else:
            self._pause.start()
