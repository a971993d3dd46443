"""The library's window: what to look for, what was found, collections, and what tells of the same event.

Keeps nothing and finds nothing: it shows what it is told, and emits what the person wants.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QLabel,
    QListView,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from reader.ui.library.delegate import HitDelegate
from reader.ui.library.foot import LibraryFoot
from reader.ui.library.model import HitsModel
from reader.ui.library.related import RelatedPanel
from reader.ui.library.search import SearchFields
from reader.ui.library.shelves import ShelvesPanel
from reader.ui.looks.sizes import grown, open_at
from reader.ui.looks.theme import Theme
from reader.ui.message_bar import MessageBar

if TYPE_CHECKING:
    from reader.library.model import Heading
    from reader.workflow.librarian import Found

_PAUSE_MS = 120  # between two letters of somebody who types


class LibraryWindow(QDialog):
    """Ids are those of articles."""

    search_wanted = Signal()
    selection_changed = Signal(list)  # ids of the selected articles, in the list's order
    open_wanted = Signal(str)
    pair_wanted = Signal(str, str)  # left, right
    remove_wanted = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library")
        self.setWindowTitle(self.tr("Library"))
        self.setModal(False)
        # A window of its own, not one that lies above the reports that are opened from it.
        self.setWindowFlags(Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        open_at(self, 1120, 720)
        self.fields = SearchFields()
        self.shelves = ShelvesPanel()
        self.related = RelatedPanel()
        self.foot = LibraryFoot()
        self.messages = MessageBar()
        self.model = HitsModel()
        self._delegate = HitDelegate()
        self.list = self._make_list()
        self.nothing = QLabel()
        self.nothing.setObjectName("nothing")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.search_wanted)
        self.fields.changed.connect(self._pause.start)
        self.fields.entered.connect(self._enter_list)
        self._lay_out()
        self._connect_list()
        pair = QShortcut("Ctrl+Return", self)
        pair.activated.connect(self._open_pair)
        self._show_selection()

    def set_theme(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.list.viewport().update()

    def show_found(self, found: "Found") -> None:
        chosen = {heading.id for heading in self.selected()}
        self.model.show_results(found.numbers, found.hits)
        for row, hit in enumerate(found.hits):
            if hit.heading.id in chosen:
                index = self.model.index(row)
                self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.Select)
        self.foot.show_found(found.total)
        self.nothing.setText("" if found.hits else self._why_nothing(found))
        self.nothing.setVisible(not found.hits)
        self.list.setVisible(bool(found.hits))
        self._show_selection()

    def selected(self) -> list["Heading"]:
        """The selected articles, in the list's order."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        return [self.model.hit(row).heading for row in rows]

    def focus_search(self) -> None:
        self.fields.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.fields.text.selectAll()

    def eventFilter(self, watched: object, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and watched is self.list:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
                self._open()
                return True
            if event.key() == Qt.Key.Key_Delete:
                self._remove()
                return True
        return super().eventFilter(watched, event)  # type: ignore[arg-type]

    def _make_list(self) -> QListView:
        view = QListView()
        view.setObjectName("hits")
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setAccessibleName(self.tr("Reports found"))
        view.installEventFilter(self)
        return view

    def _connect_list(self) -> None:
        self.list.selectionModel().selectionChanged.connect(self._show_selection)
        self.model.modelReset.connect(self._show_selection)
        self.list.doubleClicked.connect(self._open)
        self.foot.open_pair.clicked.connect(self._open_pair)
        self.foot.open_one.clicked.connect(self._open)
        self.foot.remove.clicked.connect(self._remove)

    def _show_selection(self, *_: object) -> None:
        chosen = self.selected()
        self.foot.show_selection(len(chosen))
        self.shelves.show_selection(len(chosen))
        self.selection_changed.emit([heading.id for heading in chosen])

    def _open(self, *_: object) -> None:
        chosen = self.selected()
        if len(chosen) == 2:
            self._open_pair()
        elif chosen:
            self.open_wanted.emit(chosen[0].id)

    def _open_pair(self) -> None:
        chosen = self.selected()
        if len(chosen) == 2:
            self.pair_wanted.emit(chosen[0].id, chosen[1].id)

    def _remove(self) -> None:
        chosen = self.selected()
        if chosen:
            self.remove_wanted.emit([heading.id for heading in chosen])

    def _enter_list(self) -> None:
        if self.model.rowCount():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.index(0))

    def _why_nothing(self, found: "Found") -> str:
        if found.total is None:
            return self.tr(
                "The library is empty. Reports that you open are kept here; add others with the buttons below."
            )
        return self.tr("No report was found. Try fewer words, or loosen the filters.")

    def _lay_out(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1)
        split = QSplitter()
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        for part in (self.shelves, middle, self.related):
            split.addWidget(part)
        split.setSizes([grown(208), grown(620), grown(292)])
        split.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.fields)
        whole.addWidget(split, 1)
        whole.addWidget(self.messages)
        whole.addWidget(self.foot)
