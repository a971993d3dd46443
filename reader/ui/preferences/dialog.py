"""The window of preferences: pages by name. It can stay open; what is changed shows in the window at once."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.ui.looks.sizes import open_at
from reader.ui.preferences.keys_page import KeysPage
from reader.ui.preferences.looks_page import LooksPage
from reader.ui.preferences.models_page import ModelsPage
from reader.ui.preferences.page import SettingsPage
from reader.ui.preferences.session_page import SessionPage
from reader.ui.preferences.texts import TextsPage
from reader.workflow.settings import Settings

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from reader.ui.commands.commands import Command
    from reader.workflow.models import Model

_AROUND = 12  # pixels beside the list of pages
_LIST_WIDTH = 168


class Preferences(QDialog):
    """Keeps no settings: it shows those it is told, and emits what the person changes of them."""

    changed = Signal(dict)

    def __init__(self, models: "Sequence[Model]", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dialog")
        self.setWindowTitle(self.tr("Preferences"))
        self.setModal(False)
        open_at(self, 720, 560)
        self.texts, self.looks, self.keys = TextsPage(), LooksPage(), KeysPage()
        self.models, self.session = ModelsPage(models), SessionPage()
        self._pages: tuple[tuple[str, SettingsPage], ...] = (
            (self.tr("Texts"), self.texts),
            (self.tr("Appearance"), self.looks),
            (self.tr("Keys"), self.keys),
            (self.tr("Language models"), self.models),
            (self.tr("Session"), self.session),
        )
        self.list = QListWidget()
        self.list.setObjectName("pages")
        self.list.setAccessibleName(self.tr("Pages of preferences"))
        self._stack = QStackedWidget()
        for title, page in self._pages:
            self.list.addItem(title)
            page.setAccessibleName(title)
            self._stack.addWidget(_scrolling(page) if page is not self.keys else page)
            page.changed.connect(self.changed)
        self.reset_page = QPushButton(self.tr("Reset this page"))
        self.reset_all = QPushButton(self.tr("Reset everything"))
        self.done_button = QPushButton(self.tr("Close"))
        self._lay_out()
        self.list.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.reset_page.clicked.connect(lambda: self._reset(self._pages[self.list.currentRow()][1].fields))
        self.reset_all.clicked.connect(lambda: self._reset([name for _, page in self._pages for name in page.fields]))
        self.done_button.clicked.connect(self.close)
        self.list.setCurrentRow(0)

    def showEvent(self, event: "QShowEvent") -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        # Only now are the letters those of the window.
        self.list.setFixedWidth(max(_LIST_WIDTH, self.list.sizeHintForColumn(0) + 2 * _AROUND))

    def show_settings(self, settings: Settings) -> None:
        for _, page in self._pages:
            page.show_settings(settings)

    def show_commands(self, commands: "Sequence[Command]", usual: Mapping[str, str]) -> None:
        self.keys.show_commands(commands, usual)

    def show_page(self, page: SettingsPage) -> None:
        self.list.setCurrentRow([each for _, each in self._pages].index(page))

    def _reset(self, names: Sequence[str]) -> None:
        usual = Settings()
        self.changed.emit({name: getattr(usual, name) for name in names})

    def _lay_out(self) -> None:
        for button in (self.reset_page, self.reset_all, self.done_button):
            button.setAutoDefault(False)
        below = QHBoxLayout()
        below.setContentsMargins(16, 12, 16, 12)
        below.setSpacing(8)
        below.addWidget(self.reset_page)
        below.addWidget(self.reset_all)
        below.addStretch(1)
        below.addWidget(self.done_button)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        foot = QFrame()
        foot.setObjectName("foot")
        foot.setLayout(below)
        column.addWidget(foot)


def _scrolling(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the field that has the focus
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    return area
