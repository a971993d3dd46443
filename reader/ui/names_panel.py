"""The names list: which names stand in both reports, which only in one, how often, and by what forms.

A complete way to read the comparison without looking at marks. Emits what is chosen; moves nothing itself.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QLineEdit,
    QStackedLayout,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from reader.ui.findings.page import Page
from reader.ui.names_delegate import NamesDelegate
from reader.ui.names_model import ENTITY, NamesFilter, NamesModel, sides_searched
from reader.ui.theme import Theme

if TYPE_CHECKING:
    from reader.comparison.model import Comparison


class NamesPanel(Page):
    """Filter above list. Ids are those of `LinkedEntity`."""

    chosen = Signal(str)  # clicked, or Enter
    hovered = Signal(str)  # the entity under the pointer, or an empty string

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("names")
        self.model = NamesModel(self)
        self.shown = NamesFilter()
        self.shown.setSourceModel(self.model)
        self._delegate = NamesDelegate()
        self.filter = QLineEdit()
        self.filter.setObjectName("filter")
        self.filter.setPlaceholderText(self.tr("Filter names"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setAccessibleName(self.tr("Filter names"))
        self.tree = self._make_tree()
        self._nothing = QLabel()
        self._nothing.setObjectName("nothing")
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        self.filter.textChanged.connect(self._filter)
        self.filter.returnPressed.connect(self._choose_first)
        self.tree.clicked.connect(self._choose)
        self.tree.activated.connect(self._choose)
        self.tree.entered.connect(lambda index: self.hovered.emit(str(index.data(ENTITY) or "")))
        self.say(self.tr("Names appear here when two reports are open."))

    def set_theme(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.tree.viewport().update()

    def show_comparison(self, comparison: "Comparison | None") -> None:
        self.model.show_comparison(comparison)
        self._unfold()
        if comparison is None:
            return
        if comparison.entities:
            self._stack.setCurrentIndex(1)
        else:
            self.say(self._nothing_found(comparison))

    def _nothing_found(self, comparison: "Comparison") -> str:
        match sides_searched(comparison):
            case 2:
                return self.tr("No names were found in these reports.")
            case 1:
                return self.tr("No names were found. In one of the reports they were not looked for.")
            case _:
                return self.tr("Names were not looked for in these reports.")

    def say(self, text: str) -> None:
        """Show a sentence in place of the list."""
        self._nothing.setText(text)
        self._stack.setCurrentIndex(0)

    def entrance(self) -> QWidget:
        return self.tree

    def sentence(self) -> str:
        """What stands in place of the list; empty while the list is shown."""
        return self._nothing.text() if self._stack.currentIndex() == 0 else ""

    def show_pinned(self, entity: str) -> None:
        """Select the row of an entity; an empty id selects none."""
        self._delegate.pinned = entity
        index = self.shown.mapFromSource(self.model.entity_index(entity)) if entity else QModelIndex()
        if index.isValid():
            if self.tree.currentIndex().data(ENTITY) != entity:
                self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)
        else:
            self.tree.clearSelection()
        self.tree.viewport().update()

    def leaveEvent(self, event: object) -> None:  # noqa: ARG002, N802 - Qt's name
        self.hovered.emit("")

    def _make_tree(self) -> QTreeView:
        tree = QTreeView()
        tree.setModel(self.shown)
        tree.setItemDelegate(self._delegate)
        tree.setHeaderHidden(True)
        tree.setIndentation(0)
        tree.setExpandsOnDoubleClick(False)
        tree.setMouseTracking(True)
        tree.setUniformRowHeights(False)
        tree.setFrameShape(QFrame.Shape.NoFrame)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        tree.setAccessibleName(self.tr("Names"))
        tree.setAccessibleDescription(
            self.tr("Names in both reports, only left and only right. Enter goes to a name, Right shows its forms.")
        )
        return tree

    def _choose(self, index: QModelIndex) -> None:
        entity = str(index.data(ENTITY) or "")
        if entity:
            self.chosen.emit(entity)
        else:
            self.tree.setExpanded(index, not self.tree.isExpanded(index))

    def _choose_first(self) -> None:
        for group in range(self.shown.rowCount()):
            first = self.shown.index(0, 0, self.shown.index(group, 0))
            if first.isValid():
                self._choose(first)
                return

    def _filter(self, typed: str) -> None:
        self.shown.look_for(typed)
        self._unfold()

    def _unfold(self) -> None:
        for group in range(self.shown.rowCount()):
            self.tree.expand(self.shown.index(group, 0))

    def _lay_out(self) -> None:
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self.tree)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.filter)
        column.addWidget(holder, 1)
