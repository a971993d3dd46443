"""Preferences: how the texts are set."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QComboBox, QWidget

from reader.ui.looks.theme import SANS, SERIF
from reader.ui.preferences.page import SettingsPage, add, choice, decimal, number, show_choice

if TYPE_CHECKING:
    from reader.workflow.settings import Settings


class TextsPage(SettingsPage):
    """Face, size, spacing and measure."""

    fields = ("font", "text_size", "line_spacing", "measure")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.font_box = self._fonts()
        self.size_box = number(8, 32, self.tr(" pt"))
        self.spacing = decimal(1.0, 2.5, 0.05)
        self.measure = number(40, 120, self.tr(" characters"))
        form = self.form()
        add(form, self.tr("&Font"), self.font_box)
        add(form, self.tr("&Size"), self.size_box)
        add(form, self.tr("&Line spacing"), self.spacing, self.tr("As a multiple of the size of the letters."))
        add(form, self.tr("&Measure"), self.measure, self.tr("How long a line may be. About 66 reads most easily."))
        self.font_box.activated.connect(lambda _: self.changed.emit({"font": self.font_box.currentData()}))
        self.size_box.valueChanged.connect(lambda value: self.changed.emit({"text_size": value}))
        self.spacing.valueChanged.connect(lambda value: self.changed.emit({"line_spacing": round(value, 2)}))
        self.measure.valueChanged.connect(lambda value: self.changed.emit({"measure": value}))

    def show_settings(self, settings: "Settings") -> None:
        boxes = (self.font_box, self.size_box, self.spacing, self.measure)
        for box in boxes:
            box.blockSignals(True)
        show_choice(self.font_box, settings.font)
        self.size_box.setValue(settings.text_size)
        self.spacing.setValue(settings.line_spacing)
        self.measure.setValue(settings.measure)
        for box in boxes:
            box.blockSignals(False)

    def _fonts(self) -> QComboBox:
        serif = self.tr("{name} (with serifs)").format(name=SERIF)
        sans = self.tr("{name} (without serifs)").format(name=SANS)
        box = choice([(serif, "serif"), (sans, "sans")])
        box.insertSeparator(box.count())
        for family in QFontDatabase.families():
            if QFontDatabase.isSmoothlyScalable(family) and not QFontDatabase.isPrivateFamily(family):
                box.addItem(family, family)
        box.setMaxVisibleItems(16)
        return box
