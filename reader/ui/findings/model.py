"""The items of a list as Qt's views ask for them, a part at a time: a view lays out every row that it knows of.

Not responsible for which items there are (`ui/findings/arrange.py`) nor for how they look.
"""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from reader.ui.findings.arrange import Item
from reader.ui.findings.faces import Faces
from reader.ui.findings.row import Face, Heading, Row

ITEM = Qt.ItemDataRole.UserRole + 1
"""The `Row` or `Heading` itself."""
_PART = 200

_Index = QModelIndex | QPersistentModelIndex


class RowModel(QAbstractListModel):
    """Shows items that were arranged elsewhere, and says of each what `faces` words."""

    def __init__(self, faces: Faces) -> None:
        super().__init__()
        self._wording = faces
        self._items: tuple[Item, ...] = ()
        self._known = 0

    def show_items(self, items: Sequence[Item]) -> None:
        self.beginResetModel()
        self._items = tuple(items)
        self._known = min(_PART, len(self._items))
        self.endResetModel()

    @property
    def items(self) -> tuple[Item, ...]:
        """All items, also those that the view does not know of yet."""
        return self._items

    def item(self, index: _Index) -> Item | None:
        return self._items[index.row()] if 0 <= index.row() < len(self._items) else None

    def face(self, place: int) -> Face:
        """What the row at this place says."""
        item = self._items[place]
        assert isinstance(item, Row)
        return self._wording.face(item)

    def place(self, row_id: str) -> int | None:
        """Where the row of this id stands, if it does."""
        for place, item in enumerate(self._items):
            if isinstance(item, Row) and item.id == row_id:
                return place
        return None

    def reach(self, place: int) -> QModelIndex:
        """The index of a place, of which the view knows from now on."""
        if place >= self._known:
            self._know(place + 1)
        return self.index(place, 0)

    # Qt's side of it

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
        return 0 if parent.isValid() else self._known

    def canFetchMore(self, parent: _Index) -> bool:  # noqa: N802 - Qt's name
        return not parent.isValid() and self._known < len(self._items)

    def fetchMore(self, parent: _Index) -> None:  # noqa: ARG002, N802 - Qt's name
        self._know(self._known + _PART)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self.item(index)
        if item is None or role not in (ITEM, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if role == ITEM:
            return item
        if isinstance(item, Heading):
            return _heading(item)
        face = self.face(index.row())
        return face.spoken if role == Qt.ItemDataRole.AccessibleTextRole else face.title

    def _know(self, count: int) -> None:
        count = min(max(count, self._known), len(self._items))
        if count > self._known:
            self.beginInsertRows(QModelIndex(), self._known, count - 1)
            self._known = count
            self.endInsertRows()


def _heading(item: Heading) -> str:
    text = f"{item.title} · {item.count}"
    return QCoreApplication.translate("Findings", "{heading}, folded").format(heading=text) if item.folded else text
