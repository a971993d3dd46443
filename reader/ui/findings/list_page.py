"""A tab that lists findings: what to look for and how to sort above, the rows, and the chosen one in full below.

Built from a function that makes the rows of a comparison. Says what is chosen; moves nothing in the panes.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QSplitter,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from reader.ui.findings.arrange import arranged, counts
from reader.ui.findings.delegate import RowDelegate
from reader.ui.findings.detail import DetailView
from reader.ui.findings.faces import Faces
from reader.ui.findings.model import RowModel
from reader.ui.findings.page import WIDE, Page
from reader.ui.findings.row import Heading, Listing, Row
from reader.ui.findings.sieve import Sieve

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QResizeEvent

    from reader.comparison.model import Comparison
    from reader.ui.looks.theme import Theme


class _View(QListView):
    """Says by key what is chosen. Qt's `activated` comes with a click too on some desktops, and would come twice."""

    pressed_on = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed_on.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class ListPage(Page):
    """`listed` makes the rows of a comparison, `name` says what they are, translated.

    Rows are chosen by Enter, Space or a click; a heading is folded and unfolded by the same.
    """

    chosen = Signal(object, int, int)  # a Row, its number among those shown, and how many those are
    hovered = Signal(object)  # the Row under the pointer, or None
    current_changed = Signal(object)  # the Row that keys act on, or None
    wanted = Signal(str)  # id of an action that is wanted for the current row
    menu_wanted = Signal(QPoint)  # a place on the screen, for the current row

    def __init__(
        self,
        listed: "Callable[[Comparison], Listing]",
        name: str,
        above: QWidget | None = None,
    ) -> None:
        super().__init__()
        self._listed = listed
        self._above = above
        self._listing = Listing()
        self._folded: set[str] = set()
        self._gone = ""
        self._columns = False
        self._faces = Faces(self)
        self.model = RowModel(self._faces)
        self._delegate = RowDelegate(self.model)
        self.sieve = Sieve(name)
        self.view = self._make_view(name)
        self.detail = DetailView()
        self._remark = QLabel()
        self._remark.setObjectName("remark")
        self._remark.setWordWrap(True)
        self._remark.hide()
        self._summary = QLabel()
        self._summary.setObjectName("summary")
        self._summary.setWordWrap(True)
        self._summary.hide()
        self._nothing = QLabel()
        self._nothing.setObjectName("nothing")
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._lay_out()
        self.sieve.changed.connect(self._arrange)
        self.sieve.entered.connect(self._choose_first)
        self.view.clicked.connect(self._choose)
        self.view.pressed_on.connect(self._choose)
        self.view.entered.connect(lambda index: self.hovered.emit(self._row(index)))
        self.view.selectionModel().currentChanged.connect(self._show_current)
        self.view.customContextMenuRequested.connect(self._ask_for_menu)
        self.detail.wanted.connect(self.wanted)

    # What the panel tells

    def set_theme(self, theme: "Theme") -> None:
        self._delegate.theme = theme
        self.detail.set_theme(theme)
        self.view.viewport().update()

    def show_comparison(self, comparison: "Comparison | None") -> None:
        self.show_listing(self._listed(comparison) if comparison is not None else Listing())

    def say(self, text: str) -> None:
        self._nothing.setText(text)
        self._stack.setCurrentIndex(0)

    def sentence(self) -> str:
        """What stands in place of the list; empty while the list is shown."""
        return self._nothing.text() if self._stack.currentIndex() == 0 else ""

    def entrance(self) -> QWidget:
        return self.view

    def stops(self) -> Sequence[QWidget]:
        above = [self._above] if self._above is not None else []
        return (self.sieve.search, self.sieve.which, self.sieve.sort, *above, self.view, self.detail.text)

    # What is shown

    def show_listing(self, listing: Listing) -> None:
        """Show other rows. The chosen one stays chosen where it is still there, and is so again when it comes back.

        Where it was taken away, as by a correction, the row that follows takes its place.
        """
        before, place = self.row(), self.view.currentIndex().row()
        self._listing = listing
        self._faces.show_rows(listing.rows)
        self._columns = any(row.counts is not None for row in listing.rows)
        self._remark.setText("\n".join(listing.remarks))
        self._remark.setVisible(bool(listing.remarks))
        self._summary.setText(listing.summary)
        self._summary.setVisible(bool(listing.summary))
        self.sieve.setVisible(bool(listing.rows))
        self.sieve.show_counts(counts(listing.rows), listing.orders)
        self._arrange()
        if self._delegate.pinned and self.row() is None:
            self.select(self._delegate.pinned)
        self._follow(before, place)

    def _follow(self, before: Row | None, place: int) -> None:
        """Keep the person's place in the list, `before` being the row that was current at `place`."""
        if not self._listing.rows:
            self._gone = ""
        elif self._gone and self.model.place(self._gone) is not None:
            self.select(self._gone)
            self._gone = ""
        elif before is not None and self.row() is None:
            rows = [at for at, item in enumerate(self.model.items) if isinstance(item, Row)]
            nearest = next((at for at in rows if at >= place), rows[-1] if rows else None)
            if nearest is not None and self.row_of(before.id) is None:
                self._gone = before.id
                self.view.setCurrentIndex(self.model.reach(nearest))

    def show_pinned(self, row_id: str) -> None:
        """Show a row as the one that is looked at, and make it current; an empty id lets go."""
        self._delegate.pinned = row_id
        if row_id:
            self.select(row_id)
        self.view.viewport().update()

    def select(self, row_id: str) -> bool:
        """Make a row current, whatever is filtered; returns whether there is such a row."""
        if self.row_of(row_id) is None:
            return False
        if self.model.place(row_id) is None:
            self._folded.clear()
            self.sieve.clear()
            self._arrange()
        place = self.model.place(row_id)
        if place is None:
            return False
        index = self.model.reach(place)
        if self.view.currentIndex().row() != place:
            self.view.setCurrentIndex(index)
        self.view.scrollTo(index)
        return True

    def row(self) -> Row | None:
        """The row that keys act on."""
        return self._row(self.view.currentIndex())

    def choose_current(self) -> None:
        """Go to what the current row is about."""
        self._choose(self.view.currentIndex())

    def row_place(self) -> QPoint:
        return self.view.viewport().mapToGlobal(self.view.visualRect(self.view.currentIndex()).bottomLeft())

    def row_of(self, row_id: str) -> Row | None:
        """The row of an id, also one that is filtered away."""
        return next((row for row in self._listing.rows if row.id == row_id), None)

    def step(self, by: int) -> None:
        """Choose the next (1) or previous (-1) row."""
        items = self.model.items
        place = self.view.currentIndex().row() + by
        if by < 0 and place < 0:
            place = len(items) - 1
        while 0 <= place < len(items) and isinstance(items[place], Heading):
            place += by
        if 0 <= place < len(items):
            self.view.setCurrentIndex(self.model.reach(place))
            self._choose(self.view.currentIndex())

    def _row(self, index: QModelIndex) -> Row | None:
        item = self.model.item(index)
        return item if isinstance(item, Row) else None

    def _arrange(self) -> None:
        before = self.row()
        items = arranged(
            self._listing,
            wanted=self.sieve.wanted(),
            order=self.sieve.order(),
            typed=self.sieve.typed(),
            folded=self._folded,
            columns=self._columns,
            face=self._faces.face,
            text=self._faces.text,
        )
        self.model.show_items(items)
        if items:
            self._stack.setCurrentIndex(1)
        else:
            self.say(self.tr("Nothing here matches.") if self._listing.rows else self._listing.nothing)
        place = self.model.place(before.id) if before else None
        if place is not None:
            self.view.setCurrentIndex(self.model.reach(place))
        else:
            self._show_current(QModelIndex())

    def _show_current(self, index: QModelIndex) -> None:
        row = self._row(index)
        if self.detail.isHidden() == (row is not None):
            self.detail.setVisible(row is not None)
            # The list becomes shorter or longer once it is laid out anew.
            QTimer.singleShot(0, self.view, lambda: self.view.scrollTo(self.view.currentIndex()))
        self.detail.show_detail(row.detail() if row else None)
        self.current_changed.emit(row)

    def _choose(self, index: QModelIndex) -> None:
        item = self.model.item(index)
        if isinstance(item, Heading):
            self._folded ^= {item.group}
            self._arrange()
            self.view.setCurrentIndex(self.model.reach(index.row()))
        elif item is not None:
            rows = [each for each in self.model.items if isinstance(each, Row)]
            self.chosen.emit(item, rows.index(item) + 1, len(rows))

    def _choose_first(self) -> None:
        self.view.setCurrentIndex(QModelIndex())
        self.step(1)

    def _ask_for_menu(self, point: QPoint) -> None:
        if self.row() is not None:
            self.menu_wanted.emit(self.view.viewport().mapToGlobal(point))

    # Qt's side of it

    def leaveEvent(self, event: "QEvent") -> None:  # noqa: N802 - Qt's name
        self.hovered.emit(None)
        super().leaveEvent(event)

    def resizeEvent(self, event: "QResizeEvent") -> None:  # noqa: N802 - Qt's name
        wide = self.width() > WIDE * self.height()
        self._splitter.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)
        super().resizeEvent(event)

    def _make_view(self, name: str) -> "_View":
        view = _View()
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setMouseTracking(True)
        view.setUniformItemSizes(False)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.setAccessibleName(name)
        view.setAccessibleDescription(self.tr("Enter goes to a finding in the reports."))
        return view

    def _lay_out(self) -> None:
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self.view)
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.setObjectName("page")
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(holder)
        self._splitter.addWidget(self.detail)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        self._splitter.setSizes([300, 200])
        self.detail.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.sieve)
        if self._above is not None:
            column.addWidget(self._above)
        column.addWidget(self._summary)
        column.addWidget(self._remark)
        column.addWidget(self._splitter, 1)
