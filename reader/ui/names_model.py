"""The names of a comparison as rows: a group for each status, an entity a row, below it its forms and why they belong
together. Not responsible for how rows look.
"""

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from reader.ui import words

if TYPE_CHECKING:
    from reader.comparison.model import Comparison, LinkedEntity

ENTITY = Qt.ItemDataRole.UserRole + 1  # id of the entity; empty on a group
KIND = Qt.ItemDataRole.UserRole + 2
COUNTS = Qt.ItemDataRole.UserRole + 3  # (mentions left, mentions right)
DETAIL = Qt.ItemDataRole.UserRole + 4  # second line of an entity's row
SEARCH = Qt.ItemDataRole.UserRole + 5  # what the filter looks at

_STATUSES = ("both", "left", "right")


def _translate(text: str) -> str:
    return QCoreApplication.translate("NamesModel", text)


def forms(entity: "LinkedEntity") -> tuple[str, ...]:
    """Every form found in either report, the most frequent first."""
    found = Counter(" ".join(mention.text.split()) for mention in (*entity.left, *entity.right))
    return tuple(form for form, _ in found.most_common())


class NamesModel(QStandardItemModel):
    """Rows of a comparison, made once for each."""

    def show_comparison(self, comparison: "Comparison | None") -> None:
        self.clear()
        if comparison is None:
            return
        for status in _STATUSES:
            entities = [entity for entity in comparison.entities if entity.status.value == status]
            # What is named most says most; entities named equally often stay in the order of the text.
            entities.sort(key=lambda entity: -len(entity.left) - len(entity.right))
            self.appendRow(_group(status, entities))

    def entity_index(self, entity: str) -> QModelIndex:
        """The row of an entity, or an invalid index."""
        for group in range(self.rowCount()):
            parent = self.item(group)
            for row in range(parent.rowCount()):
                if parent.child(row).data(ENTITY) == entity:
                    return parent.child(row).index()
        return QModelIndex()


def _group(status: str, entities: "list[LinkedEntity]") -> QStandardItem:
    title = f"{words.status(status)} · {len(entities)}"
    item = _item(title)
    item.setData("", ENTITY)
    for entity in entities:
        item.appendRow(_row(entity))
    return item


def _row(entity: "LinkedEntity") -> QStandardItem:
    counts = (len(entity.left), len(entity.right))
    others = [form for form in forms(entity) if form != entity.name]
    kind = words.kind(entity.kind.value)
    item = _item(entity.name)
    item.setData(entity.id, ENTITY)
    item.setData(entity.kind.value, KIND)
    item.setData(counts, COUNTS)
    item.setData(" · ".join([kind, *others]), DETAIL)
    item.setData(" ".join([entity.name, kind, *others]), SEARCH)
    spoken = _translate("{name}, {kind}: {left} on the left, {right} on the right")
    item.setData(
        spoken.format(name=entity.name, kind=kind, left=counts[0], right=counts[1]),
        Qt.ItemDataRole.AccessibleTextRole,
    )
    reasons = _reasons(entity)
    item.setToolTip("\n".join([spoken.format(name=entity.name, kind=kind, left=counts[0], right=counts[1]), *reasons]))
    for line in [*_form_lines(entity), *reasons]:
        child = _item(line)
        child.setData(entity.id, ENTITY)
        child.setData(" ".join([entity.name, *others]), SEARCH)
        item.appendRow(child)
    return item


def _form_lines(entity: "LinkedEntity") -> list[str]:
    def count(form: str, side: int) -> int:
        return sum(" ".join(mention.text.split()) == form for mention in (entity.left, entity.right)[side])

    line = _translate("“{form}”: {left} left, {right} right")
    return [line.format(form=form, left=count(form, 0), right=count(form, 1)) for form in forms(entity)]


def _reasons(entity: "LinkedEntity") -> list[str]:
    line = _translate("“{one}” = “{other}”: {rule}")
    return [
        line.format(one=why.forms[0], other=why.forms[1], rule=words.rule(why.rule.value))
        + (f" ({why.note})" if why.note else "")
        for why in entity.why
    ]


def _item(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setEditable(False)
    item.setData(text, SEARCH)
    return item


class NamesFilter(QSortFilterProxyModel):
    """Lets through entities that hold the typed words in their name, kind or forms, with their groups."""

    def __init__(self) -> None:
        super().__init__()
        self._wanted: tuple[str, ...] = ()

    def look_for(self, typed: str) -> None:
        self._wanted = tuple(typed.casefold().split())
        self.invalidate()

    def filterAcceptsRow(  # noqa: N802 - Qt's name
        self, row: int, parent: QModelIndex | QPersistentModelIndex
    ) -> bool:
        model = self.sourceModel()
        index = model.index(row, 0, parent)
        if not self._wanted:
            return True
        if not parent.isValid():
            return any(self.filterAcceptsRow(child, index) for child in range(model.rowCount(index)))
        text = str(index.data(SEARCH)).casefold()
        return all(word in text for word in self._wanted)


def sides_searched(comparison: "Comparison") -> int:
    """In how many of the two reports names were looked for: none found is something else than not looked for."""
    sides = (comparison.left, comparison.right)
    return sum("names" in side.coverage and side.coverage["names"].state.value == "done" for side in sides)
