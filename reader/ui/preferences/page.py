"""What all pages of preferences share: they show settings, and emit what the person changes of them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QFormLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from reader.ui.words.translation import plain_title

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.workflow.settings import Settings

_INSIDE = 6  # pixels between the edge of a field of numbers and the number


class SettingsPage(QWidget):
    """`fields` are the settings that the page is for; a reset of the page puts back these."""

    changed = Signal(dict)  # new values by the settings' names
    fields: tuple[str, ...] = ()

    def show_settings(self, settings: "Settings") -> None:
        """Show these settings. Emits nothing."""
        raise NotImplementedError

    def form(self) -> QFormLayout:
        """The layout of a page of labelled fields."""
        made = QFormLayout(self)
        made.setContentsMargins(24, 24, 24, 24)
        made.setHorizontalSpacing(16)
        made.setVerticalSpacing(12)
        made.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        made.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return made


def add(form: QFormLayout, title: str, widget: QWidget, note: str = "") -> None:
    """Add a field with its label, and a note below it."""
    label = QLabel(title)
    label.setBuddy(widget)
    widget.setAccessibleName(plain_title(title))
    if not note:
        form.addRow(label, widget)
        return
    widget.setAccessibleDescription(note)
    both = QVBoxLayout()
    both.setSpacing(4)
    both.addWidget(widget)
    both.addWidget(hint(note))
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    label.setContentsMargins(0, 6, 0, 0)
    form.addRow(label, both)


def hint(text: str) -> QLabel:
    """A quiet sentence that explains."""
    label = QLabel(text)
    label.setObjectName("hint")
    label.setWordWrap(True)
    return label


def choice(options: "Iterable[tuple[str, str]]") -> QComboBox:
    """A list to choose from: what is shown, and the value behind it."""
    box = QComboBox()
    for title, value in options:
        box.addItem(title, value)
    return box


def show_choice(box: QComboBox, value: str) -> None:
    """Choose a value; one that is not in the list is added as it stands, for it was chosen some time."""
    place = box.findData(value)
    if place < 0:
        box.addItem(value, value)
        place = box.count() - 1
    box.setCurrentIndex(place)


def number(least: int, most: int, suffix: str = "") -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, most)
    box.setSuffix(suffix)
    box.setKeyboardTracking(False)
    box.lineEdit().setTextMargins(_INSIDE, 0, _INSIDE, 0)  # a style sheet does not reach it
    return box


def decimal(least: float, most: float, step: float) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(least, most)
    box.setSingleStep(step)
    box.setDecimals(2)
    box.setKeyboardTracking(False)
    box.lineEdit().setTextMargins(_INSIDE, 0, _INSIDE, 0)
    return box
