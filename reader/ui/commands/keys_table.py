"""Keys of all actions as a list to read, to search and, where it is wanted, to change. Built from plain commands."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.ui.commands import keys

if TYPE_CHECKING:
    from reader.ui.commands.commands import Command

_ID = Qt.ItemDataRole.UserRole


class KeysList(QFrame):
    """A search line above actions by menu, each with its key."""

    selected = Signal(str)  # id of the action, or an empty string

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[QTreeWidgetItem, QTreeWidgetItem]] = []  # group and row
        self.line = QLineEdit()
        self.line.setObjectName("filter")
        self.line.setPlaceholderText(self.tr("Search actions and keys"))
        self.line.setAccessibleName(self.tr("Search actions and keys"))
        self.line.setClearButtonEnabled(True)
        self.tree = QTreeWidget()
        self.tree.setObjectName("keyslist")
        self.tree.setAccessibleName(self.tr("Actions and their keys"))
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([self.tr("Action"), self.tr("Key")])
        self.tree.setRootIsDecorated(False)
        self.tree.setIndentation(12)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.line)
        column.addWidget(self.tree, 1)
        self.line.textChanged.connect(self._filter)
        self.tree.currentItemChanged.connect(lambda item: self.selected.emit(item.data(0, _ID) or "" if item else ""))

    def show_commands(self, commands: "Sequence[Command]", more: Sequence[tuple[str, str]] = ()) -> None:
        """List commands by menu; `more` are things done by key or mouse that are no commands: what, and how."""
        current = self.current()
        self.tree.clear()
        self._rows = []
        groups: dict[str, QTreeWidgetItem] = {}
        for command in commands:
            item = QTreeWidgetItem([command.title, keys.shown(command.key)])
            item.setData(0, _ID, command.id)
            self._add(self._group(groups, command.menu), item)
            if command.id == current:
                self.tree.setCurrentItem(item)
        for what, how in more:
            self._add(self._group(groups, self.tr("In texts and lists")), QTreeWidgetItem([what, how]))
        self.tree.expandAll()
        self._filter(self.line.text())

    def current(self) -> str:
        """The id of the action whose row is chosen."""
        item = self.tree.currentItem()
        return str(item.data(0, _ID) or "") if item else ""

    def choose(self, action: str) -> None:
        for _, item in self._rows:
            if item.data(0, _ID) == action:
                self.tree.setCurrentItem(item)

    def _group(self, groups: dict[str, QTreeWidgetItem], title: str) -> QTreeWidgetItem:
        if title not in groups:
            item = groups[title] = QTreeWidgetItem([title])
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = QFont(self.font())
            font.setWeight(QFont.Weight.DemiBold)
            item.setFont(0, font)
            self.tree.addTopLevelItem(item)
            item.setFirstColumnSpanned(True)
        return groups[title]

    def _add(self, group: QTreeWidgetItem, item: QTreeWidgetItem) -> None:
        group.addChild(item)
        self._rows.append((group, item))

    def _filter(self, typed: str) -> None:
        sought = typed.casefold()
        for group, _ in self._rows:
            group.setHidden(True)
        for group, item in self._rows:
            fits = sought in f"{item.text(0)} {item.text(1)}".casefold()
            item.setHidden(not fits)
            if fits:
                group.setHidden(False)


class KeyEditor(QFrame):
    """Gives one action another key. Says whose key it is already, and takes it away only when told to."""

    key_given = Signal(str, str)  # id of the action, and the key; an empty one takes its key away

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = ""
        self._usual: Mapping[str, str] = {}
        self._keys: Mapping[str, str] = {}
        self._titles: Mapping[str, str] = {}
        self._what = QLabel()
        self._what.setWordWrap(True)
        self.edit = QKeySequenceEdit()
        self.edit.setMaximumSequenceLength(1)
        self.edit.setClearButtonEnabled(True)
        self.edit.setAccessibleName(self.tr("New key"))
        self.set_button = QPushButton(self.tr("Use this key"))
        self.usual_button = QPushButton(self.tr("Usual key"))
        self.none_button = QPushButton(self.tr("No key"))
        self.conflict = QLabel()
        self.conflict.setObjectName("conflict")
        self.conflict.setWordWrap(True)
        self.conflict.setAccessibleDescription(self.tr("Conflicts of keys"))
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self.edit, self.set_button, self.usual_button, self.none_button):
            row.addWidget(widget)
        row.setStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._what)
        column.addLayout(row)
        column.addWidget(self.conflict)
        self.edit.keySequenceChanged.connect(self._check)
        self.set_button.clicked.connect(lambda: self._give(self._typed()))
        self.usual_button.clicked.connect(lambda: self._give(self._usual.get(self._action, "")))
        self.none_button.clicked.connect(lambda: self._give(""))
        self.show_action("")

    def show_keys(self, usual: Mapping[str, str], held: Mapping[str, str], titles: Mapping[str, str]) -> None:
        """All actions: the usual keys, those they have now, and what they are called."""
        self._usual, self._keys, self._titles = usual, held, titles
        self.show_action(self._action)

    def show_action(self, action: str) -> None:
        self._action = action
        title = self._titles.get(action, "")
        self._what.setText(
            self.tr("Press a new key for “{title}”.").format(title=title)
            if title
            else self.tr("Choose an action in the list to give it another key.")
        )
        self.edit.setKeySequence(QKeySequence(self._keys.get(action, "")))
        for widget in (self.edit, self.usual_button, self.none_button):
            widget.setEnabled(bool(title))
        self._check()

    def _typed(self) -> str:
        return self.edit.keySequence().toString()

    def _check(self) -> None:
        typed = keys.written(self._typed())
        other = keys.holder(typed, self._keys, self._action)
        refused = typed in keys.RESERVED
        if refused:
            text = self.tr("{key} is needed for moving in texts and lists.").format(key=keys.shown(typed))
        elif other:
            text = self.tr("{key} is the key of “{other}”, which would lose it.").format(
                key=keys.shown(typed), other=self._titles.get(other, other)
            )
        else:
            text = ""
        self.conflict.setText(text)
        self.set_button.setText(self.tr("Take this key") if other else self.tr("Use this key"))
        self.set_button.setEnabled(bool(typed) and not refused and typed != self._keys.get(self._action, ""))

    def _give(self, key: str) -> None:
        self.key_given.emit(self._action, key)
