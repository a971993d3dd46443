"""The tab of what the person marked: search and headings above, the marks, and the one that is looked at below.

Built from where the marks are. Says what is wanted; changes and moves nothing itself.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from reader.annotation.anchor import Lost
from reader.annotation.located import Located
from reader.annotation.marks import Pairing, SyncPoint
from reader.ui.announcing import name_choice
from reader.ui.findings.arrange import arranged
from reader.ui.findings.delegate import RowDelegate
from reader.ui.findings.faces import Faces
from reader.ui.findings.marked import ARRANGEMENTS, listing, tags_of, words_of
from reader.ui.findings.model import RowModel
from reader.ui.findings.note_editor import NoteEditor, NoteFields
from reader.ui.findings.page import WIDE, Page
from reader.ui.findings.row import Heading, Listing, Row
from reader.ui.pane.note_painter import COLOURS
from reader.ui.words import words

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from reader.comparison.model import Comparison
    from reader.ui.looks.theme import Theme


class NotesPage(Page):
    """Ids are those of the marks. What concerns several is said with all that are selected."""

    chosen = Signal(str)  # clicked, or Enter: go there
    current_changed = Signal(str)  # the one that is looked at
    recolour_wanted = Signal(list, str)
    removal_wanted = Signal(list)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._found: dict[str, Located] = {}
        self._listing = Listing()
        self._folded: set[str] = set()
        self._faces = Faces(self)
        self.model = RowModel(self._faces)
        self._delegate = RowDelegate(self.model)
        self.search = QLineEdit()
        self.search.setObjectName("filter")
        self.search.setPlaceholderText(self.tr("Search words, notes and tags"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Search in: {list}").format(list=name))
        self.arrangement = QComboBox()
        name_choice(self.arrangement, self.tr("How to arrange the marks"))
        titles = {"place": self.tr("By place"), "colour": self.tr("By colour"), "tag": self.tr("By tag")}
        for code in ARRANGEMENTS:
            self.arrangement.addItem(titles[code], code)
        self.view = self._make_view(name)
        self.editor = NoteEditor()
        self._nothing = QLabel()
        self._nothing.setObjectName("nothing")
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        self.search.textChanged.connect(lambda _: self._arrange())
        self.search.returnPressed.connect(lambda: self.step(1))
        self.arrangement.currentIndexChanged.connect(lambda _: self._list())
        self.view.clicked.connect(self._click)
        self.view.activated.connect(self._choose)
        self.view.selectionModel().currentChanged.connect(lambda index, _: self._look_at(index))
        self.view.recoloured.connect(lambda colour: self.recolour_wanted.emit(self.selected(), colour))
        self.view.removed.connect(self._remove)
        self.view.writing.connect(self.write)
        self.editor.colour_chosen.connect(lambda _, colour: self.recolour_wanted.emit(self.selected(), colour))
        self.editor.removal_wanted.connect(lambda _: self.removal_wanted.emit(self.selected()))

    # What the panel tells

    def set_theme(self, theme: "Theme") -> None:
        self._delegate.theme = theme
        self.editor.set_theme(theme)
        self.view.viewport().update()

    def show_comparison(self, comparison: "Comparison | None") -> None:
        """Marks do not hang on a comparison."""

    def entrance(self) -> QWidget:
        return self.view if self.model.items else self.search

    def stops(self) -> Sequence[QWidget]:
        return (self.search, self.arrangement, self.view, *self.editor.stops())

    # What is shown

    def show_notes(self, found: Sequence[Located]) -> None:
        """Show other marks. The one that is looked at stays so where it is still there."""
        self._found = {each.annotation.id: each for each in found}
        self.editor.show_tags(tags_of(found))
        self._list()

    def show_current(self, note: str) -> None:
        """Look at a mark, whatever is filtered; an empty id looks at none."""
        if note and note != self._current():
            self.select(note)
        elif not note:
            with QSignalBlocker(self.view.selectionModel()):
                self.view.clearSelection()
                self.view.setCurrentIndex(QModelIndex())
            self.view.viewport().update()
        self._show_fields(note)

    def select(self, row_id: str) -> bool:
        if row_id not in self._found:
            return False
        if self.model.place(row_id) is None:
            self._folded.clear()
            with QSignalBlocker(self.search):
                self.search.clear()
            self._arrange()
        place = self.model.place(row_id)
        if place is None:
            return False
        self._make_current(place)
        self.view.scrollTo(self.view.currentIndex())
        return True

    def selected(self) -> list[str]:
        """The ids of all that are selected, or of the one that is looked at."""
        rows = (self.model.item(index) for index in self.view.selectionModel().selectedIndexes())
        chosen = list(dict.fromkeys(row.id for row in rows if isinstance(row, Row)))
        current = self._current()
        return chosen or ([current] if current else [])

    def step(self, by: int) -> None:
        items = self.model.items
        place = self.view.currentIndex().row() + by
        while 0 <= place < len(items) and isinstance(items[place], Heading):
            place += by
        if 0 <= place < len(items):
            self._make_current(place)
            self._choose(self.view.currentIndex())

    def write(self) -> None:
        """Go to the note of the mark that is looked at."""
        if self.editor.isVisibleTo(self):
            self.editor.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def sentence(self) -> str:
        """What stands in place of the list; empty while the list is shown."""
        return self._nothing.text() if self._stack.currentIndex() == 0 else ""

    def _list(self) -> None:
        self._listing = listing(self._found.values(), str(self.arrangement.currentData()))
        self._faces.show_rows(self._listing.rows)
        self._arrange()

    def _arrange(self) -> None:
        current, chosen = self._current(), self.selected()
        items = arranged(
            self._listing,
            typed=self.search.text(),
            folded=self._folded,
            face=self._faces.face,
            text=self._faces.text,
        )
        with QSignalBlocker(self.view.selectionModel()):
            self.model.show_items(items)
            self._restore(current, chosen)
        self.view.viewport().update()
        if not items:
            nothing = self.tr("Nothing here matches.") if self._listing.rows else self._listing.nothing
            self._nothing.setText(nothing)
        self._stack.setCurrentIndex(1 if items else 0)
        if self._current() or not current:
            self._show_fields(self._current())
        else:
            self._show_fields("" if current not in self._found else current)

    def _restore(self, current: str, chosen: Sequence[str]) -> None:
        place = self.model.place(current) if current else None
        if place is not None:
            self._make_current(place)
        for note in chosen:
            place = self.model.place(note)
            if place is not None:
                self.view.selectionModel().select(self.model.reach(place), QItemSelectionModel.SelectionFlag.Select)

    def _remove(self) -> None:
        """Remove what is selected, and look at the row that takes its place."""
        chosen, place = self.selected(), self.view.currentIndex().row()
        self.removal_wanted.emit(chosen)
        rows = [(at, item.id) for at, item in enumerate(self.model.items) if isinstance(item, Row)]
        if rows and not self._current():
            self.select(next((note for at, note in rows if at >= place), rows[-1][1]))

    def _make_current(self, place: int) -> None:
        """Look at one row and select no other: Qt would take the keys held for undoing for a wish to select more."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(self.model.reach(place), flags)

    def _current(self) -> str:
        item = self.model.item(self.view.currentIndex())
        return item.id if isinstance(item, Row) else ""

    def _look_at(self, index: QModelIndex) -> None:
        item = self.model.item(index)
        if isinstance(item, Row):
            self._show_fields(item.id)
            self.current_changed.emit(item.id)

    def _show_fields(self, note: str) -> None:
        found = self._found.get(note)
        self.editor.show_note(_fields(found) if found is not None else None)

    def _click(self, index: QModelIndex) -> None:
        if len(self.selected()) <= 1:
            self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        item = self.model.item(index)
        if isinstance(item, Heading):
            self._folded ^= {item.group}
            self._arrange()
            self._make_current(index.row())
        elif item is not None:
            self.chosen.emit(item.id)

    # Qt's side of it

    def resizeEvent(self, event: "QResizeEvent") -> None:  # noqa: N802 - Qt's name
        wide = self.width() > WIDE * self.height()
        self._splitter.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)
        directions = QBoxLayout.Direction
        self._fields.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        super().resizeEvent(event)

    def _make_view(self, name: str) -> "_View":
        view = _View()
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setMouseTracking(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setUniformItemSizes(False)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setAccessibleName(name)
        view.setAccessibleDescription(
            self.tr("Enter goes to a mark, F2 to its note, Delete removes it, 1 to 6 change its colour.")
        )
        return view

    def _lay_out(self) -> None:
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self.view)
        self._splitter = splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setObjectName("page")
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(holder)
        splitter.addWidget(self.editor)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes([300, 240])
        self._fields = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._fields.setContentsMargins(12, 0, 12, 0)
        self._fields.setSpacing(6)
        self._fields.addWidget(self.search, 1)
        self._fields.addWidget(self.arrangement, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._fields)
        column.addWidget(splitter, 1)


class _View(QListView):
    """Takes the keys that here concern the selected rows, and not what is selected in a report."""

    recoloured = Signal(str)
    removed = Signal()
    writing = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if not self._own(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_F2:
            self.writing.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            self.recoloured.emit(COLOURS[_DIGITS.index(event.text())])

    @staticmethod
    def _own(event: QKeyEvent) -> bool:
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        return plain and (
            event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_F2)
            or (bool(event.text()) and event.text() in _DIGITS)
        )


_DIGITS = "123456"


def _fields(found: Located) -> NoteFields:
    annotation = found.annotation
    assert not isinstance(annotation, SyncPoint)
    reasons = [words.loss(spot.why.value) for spot in (found.left, found.right) if isinstance(spot, Lost)]
    return NoteFields(
        annotation.id,
        words_of(found),
        annotation.colour.value,
        annotation.note,
        annotation.tags,
        annotation.relation.value if isinstance(annotation, Pairing) else None,
        " ".join(reasons),
    )
