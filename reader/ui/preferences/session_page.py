"""Preferences: what is remembered from one start to the next."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QSizePolicy, QWidget

from reader.ui.preferences.page import SettingsPage, add, number

if TYPE_CHECKING:
    from reader.workflow.settings import Settings


class SessionPage(SettingsPage):
    """Reopening, recent pairs and the room that stored results may take."""

    fields = ("reopen_last_pair", "recent_pairs", "cache_megabytes")
    clear_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reopen = QCheckBox(self.tr("Open the last pair again at the start, where it was left"))
        self.recent = number(0, 50)
        self.clear = QPushButton(self.tr("Clear the list now"))
        self.clear.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.room = number(0, 10_000, self.tr(" MB"))
        self.room.setSingleStep(50)
        form = self.form()
        form.addRow(self.reopen)
        add(form, self.tr("&Recent pairs listed"), self.recent)
        form.addRow("", self.clear)
        note = self.tr("A pair that was compared before is marked at once. The oldest results make room for new ones.")
        add(form, self.tr("R&oom for stored results"), self.room, note)
        self.reopen.toggled.connect(lambda on: self.changed.emit({"reopen_last_pair": on}))
        self.recent.valueChanged.connect(lambda value: self.changed.emit({"recent_pairs": value}))
        self.room.valueChanged.connect(lambda value: self.changed.emit({"cache_megabytes": value}))
        self.clear.clicked.connect(self.clear_wanted)

    def show_settings(self, settings: "Settings") -> None:
        for widget in (self.reopen, self.recent, self.room):
            widget.blockSignals(True)
        self.reopen.setChecked(settings.reopen_last_pair)
        self.recent.setValue(settings.recent_pairs)
        self.room.setValue(settings.cache_megabytes)
        for widget in (self.reopen, self.recent, self.room):
            widget.blockSignals(False)
