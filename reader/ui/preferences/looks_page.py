"""Preferences: colours of the window and of the marks, and the language of the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from reader.ui.preferences.page import SettingsPage, add, choice, show_choice
from reader.ui.words.language import SYSTEM, languages

if TYPE_CHECKING:
    from reader.workflow.settings import Settings


class LooksPage(SettingsPage):
    """Theme, palette and language."""

    fields = ("theme", "palette", "language")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = choice(
            [
                (self.tr("As the system"), "system"),
                (self.tr("Light"), "light"),
                (self.tr("Dark"), "dark"),
                (self.tr("Sepia"), "sepia"),
                (self.tr("High contrast"), "contrast"),
            ]
        )
        self.marks = choice(
            [
                (self.tr("Quiet colours"), "colours"),
                (self.tr("Vivid colours"), "vivid"),
                (self.tr("Colours for colour-blind readers"), "safe"),
                (self.tr("Grey, without colours"), "grey"),
            ]
        )
        names = [(self._own_name(code), code) for code in languages()]
        self.language = choice([(self.tr("As the system"), SYSTEM), *names])
        form = self.form()
        add(form, self.tr("&Theme"), self.theme)
        kinds = self.tr(
            "Colours tell the kinds of names apart. That a name stands in both reports is told by more than colour."
        )
        add(form, self.tr("&Marks"), self.marks, kinds)
        anew = self.tr("The window is built anew at once. What lies open stays; what was done cannot be undone then.")
        add(form, self.tr("&Language of the window"), self.language, anew)
        for name, box in (("theme", self.theme), ("palette", self.marks), ("language", self.language)):
            box.activated.connect(lambda _, name=name, box=box: self.changed.emit({name: box.currentData()}))

    def show_settings(self, settings: "Settings") -> None:
        show_choice(self.theme, settings.theme)
        show_choice(self.marks, settings.palette)
        show_choice(self.language, settings.language)

    @staticmethod
    def _own_name(code: str) -> str:
        """What a language is called by those who speak it."""
        locale = QLocale(code)
        return "English" if code == "en" else locale.nativeLanguageName()
