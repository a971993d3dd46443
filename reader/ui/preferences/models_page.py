"""Preferences: which language model reads which language."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from reader.ui.preferences.page import SettingsPage, add, choice, hint, show_choice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.workflow.models import Model
    from reader.workflow.settings import Settings


class ModelsPage(SettingsPage):
    """One field for each language that a model is installed for."""

    fields = ("models",)

    def __init__(self, installed: "Sequence[Model]", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: dict[str, str] = {}
        self.boxes: dict[str, QComboBox] = {}
        form = self.form()
        form.addRow(
            hint(self.tr("Names and speakers are found with a language model. Here you choose which one reads what."))
        )
        for language in sorted({model.language for model in installed}):
            self._add_language(form, language, [model for model in installed if model.language == language])
        form.addRow(
            hint(
                self.tr(
                    "For other languages, install a spaCy model as a Python package where Diptych is installed, for "
                    "example de_core_news_sm. It is offered here at the next start. Without one, dates, figures, "
                    "quotation marks and shared wording are still found."
                )
            )
        )

    def show_settings(self, settings: "Settings") -> None:
        self._chosen = dict(settings.models)
        for language, box in self.boxes.items():
            show_choice(box, settings.models.get(language, ""))

    def _add_language(self, form: QFormLayout, language: str, models: "Sequence[Model]") -> None:
        options = [(f"{model.package} {model.version}", model.package) for model in models]
        box = self.boxes[language] = choice([*options, (self.tr("None: look for no names"), "")])
        box.activated.connect(lambda _: self._choose(language, str(box.currentData())))
        add(form, QLocale.languageToString(QLocale(language).language()), box)

    def _choose(self, language: str, package: str) -> None:
        self._chosen = {**self._chosen, language: package}
        self.changed.emit({"models": self._chosen})
