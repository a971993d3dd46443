"""What was found, as rows: only those that were scrolled to are fetched. Fetches nothing itself."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from reader.ui.looks.theme import lend_letters

if TYPE_CHECKING:
    from reader.library.model import Hit

HIT = Qt.ItemDataRole.UserRole + 1
PAGE = 50

_Index = QModelIndex | QPersistentModelIndex


class HitsModel(QAbstractListModel):
    """Rows are `reader.library.model.Hit`s. Emits `wanted` with the numbers of the articles that come next."""

    wanted = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self._hits: list[Hit] = []
        self._rest: list[int] = []
        self._asked = False

    def show_results(self, numbers: Sequence[int], first: Iterable["Hit"]) -> None:
        """Show these from the first page on."""
        hits = list(first)
        _lend_letters(hits)
        self.beginResetModel()
        self._hits = hits
        shown = {hit.number for hit in hits}
        # Also without those that were found and are gone since.
        last = max((place for place, number in enumerate(numbers) if number in shown), default=-1)
        self._rest = list(numbers[last + 1 :]) if hits else []
        self._asked = False
        self.endResetModel()

    def add_page(self, hits: Iterable["Hit"]) -> None:
        """Show the rows that were asked for by `wanted`."""
        more = list(hits)
        _lend_letters(more)
        self._rest = self._rest[PAGE:]
        self._asked = False
        if more:
            self.beginInsertRows(QModelIndex(), len(self._hits), len(self._hits) + len(more) - 1)
            self._hits += more
            self.endInsertRows()

    def hit(self, row: int) -> "Hit":
        return self._hits[row]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
        return 0 if parent.isValid() else len(self._hits)

    def canFetchMore(self, parent: _Index) -> bool:  # noqa: N802 - Qt's name
        return not parent.isValid() and bool(self._rest) and not self._asked

    def fetchMore(self, parent: _Index) -> None:  # noqa: N802 - Qt's name
        if self.canFetchMore(parent):
            self._asked = True
            self.wanted.emit(self._rest[:PAGE])

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        if role == HIT:
            return hit
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            heading = hit.heading
            parts = (heading.title or heading.name, heading.outlet, day(heading.published))
            return ", ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return hit.snippet.text
        return None


def day(published: str | None) -> str:
    """The day of a date of publication, as far as it is known."""
    return (published or "")[:10]


def _lend_letters(hits: "Iterable[Hit]") -> None:
    """A machine may have no letters of its own for what stands in the library."""
    for hit in hits:
        lend_letters("".join(filter(None, (hit.heading.title, hit.heading.outlet, hit.snippet.text))))
