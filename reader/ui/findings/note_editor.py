"""Writing about a mark: its colour, its note, its tags, and for a pairing how the two passages stand to each other.

Non-modal and without a button to save: what is typed is said a moment after the last letter, at the latest when the
keyboard goes elsewhere. Changes nothing itself.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.announcing import name_choice
from reader.ui.marking.relation_menu import RELATIONS
from reader.ui.pane.note_painter import COLOURS
from reader.ui.words import words

if TYPE_CHECKING:
    from reader.ui.looks.theme import Theme

_PAUSE_MS = 400  # after the last letter; what is typed is on the disk within a second
_SWATCH = 18


@dataclass(frozen=True, slots=True)
class NoteFields:
    """What the editor shows of a mark. `relation` is `None` for a mark that is no pairing.

    `reason` says why it is not found any more; empty where it is.
    """

    id: str
    words: str
    colour: str
    note: str
    tags: tuple[str, ...]
    relation: str | None = None
    reason: str = ""


class NoteEditor(QFrame):
    """Every signal begins with the id of the mark it is about."""

    colour_chosen = Signal(str, str)
    relation_chosen = Signal(str, str)
    note_written = Signal(str, str, str)  # the note, and a name for this bout of writing
    tags_written = Signal(str, str)  # as they were typed
    place_wanted = Signal(str)
    removal_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("noteeditor")
        self._fields: NoteFields | None = None
        self._bout = 0
        self.heading = QLabel()
        self.heading.setObjectName("notewords")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.reason = QLabel()
        self.reason.setObjectName("warning")
        self.reason.setWordWrap(True)
        self.colours = {colour: self._colour_button(colour) for colour in COLOURS}
        self._group = QButtonGroup(self)
        for button in self.colours.values():
            self._group.addButton(button)
        self.relation = QComboBox()
        name_choice(self.relation, self.tr("What the passage on the right does"))
        for code in RELATIONS:
            self.relation.addItem(words.pair_relation(code), code)
        self.note = _Note()
        self.note.setObjectName("note")
        self.note.setPlaceholderText(self.tr("Write a note"))
        self.note.setAccessibleName(self.tr("Note"))
        self.note.setTabChangesFocus(True)
        self.tags = QLineEdit()
        self.tags.setObjectName("filter")
        self.tags.setPlaceholderText(self.tr("Tags, with commas between"))
        self.tags.setAccessibleName(self.tr("Tags, with commas between"))
        self._known = QStringListModel(self)
        completer = _LastTag(self._known, self)
        self.tags.setCompleter(completer)
        self.again = QPushButton(self.tr("Place at the selection"))
        self.remove = QPushButton(self.tr("Remove"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._lay_out()
        self._join()
        self.show_note(None)

    def set_theme(self, theme: "Theme") -> None:
        for colour, button in self.colours.items():
            button.setIcon(_swatch(theme.colour(f"mark-{colour}"), theme.colour(f"edge-{colour}")))

    def show_tags(self, tags: Sequence[str]) -> None:
        """Offer tags that are in use while one is typed."""
        self._known.setStringList(list(tags))

    def show_note(self, fields: NoteFields | None) -> None:
        """Show a mark; of the one that is shown already, what is being typed stays."""
        other = fields is None or self._fields is None or fields.id != self._fields.id
        if other:
            self.finish()
            self._bout += 1
        typing = self._pause.isActive()
        self._fields = fields
        self.setVisible(fields is not None)
        if fields is None:
            return
        self.heading.setText(f"“{fields.words}”")
        self.reason.setText(fields.reason)
        self.reason.setVisible(bool(fields.reason))
        self.again.setVisible(bool(fields.reason))
        self.colours[fields.colour].setChecked(True)
        self.relation.setVisible(fields.relation is not None)
        with QSignalBlocker(self.relation):
            self.relation.setCurrentIndex(max(0, self.relation.findData(fields.relation)))
        if not typing and self.note.toPlainText() != fields.note:
            with QSignalBlocker(self.note):
                self.note.setPlainText(fields.note)
        if other or not self.tags.isModified():
            self.tags.setText(", ".join(fields.tags))

    def stops(self) -> "Sequence[QWidget]":
        """What takes the keyboard, in the order of the Tab key."""
        return (*self.colours.values(), self.relation, self.note, self.tags, self.again, self.remove)

    def finish(self) -> None:
        """Say now what was typed last."""
        if self._pause.isActive():
            self._pause.stop()
            self._write()
        if self.tags.isModified():
            self._write_tags()

    def _write(self) -> None:
        if self._fields is not None:
            self.note_written.emit(self._fields.id, self.note.toPlainText(), f"note {self._fields.id} {self._bout}")

    def _write_tags(self) -> None:
        self.tags.setModified(False)
        if self._fields is not None:
            self.tags_written.emit(self._fields.id, self.tags.text())

    def _end_bout(self) -> None:
        self.finish()
        self._bout += 1

    def _id(self) -> str:
        return self._fields.id if self._fields is not None else ""

    def _colour_button(self, colour: str) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.setIconSize(QSize(_SWATCH, _SWATCH))
        button.setAccessibleName(words.colour(colour))
        button.setToolTip(words.colour(colour))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _join(self) -> None:
        for colour, button in self.colours.items():
            button.clicked.connect(lambda _=False, colour=colour: self.colour_chosen.emit(self._id(), colour))
        self.relation.activated.connect(
            lambda _: self.relation_chosen.emit(self._id(), str(self.relation.currentData()))
        )
        self.note.textChanged.connect(self._pause.start)
        self.note.left.connect(self._end_bout)
        self._pause.timeout.connect(self._write)
        self.tags.editingFinished.connect(self._write_tags)
        self.again.clicked.connect(lambda: self.place_wanted.emit(self._id()))
        self.remove.clicked.connect(lambda: self.removal_wanted.emit(self._id()))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(2)
        for button in self.colours.values():
            row.addWidget(button)
        row.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.again)
        buttons.addStretch(1)
        buttons.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addWidget(self.reason)
        column.addLayout(row)
        column.addWidget(self.relation)
        column.addWidget(self.note, 1)
        column.addWidget(self.tags)
        column.addLayout(buttons)


class _Note(QPlainTextEdit):
    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusOutEvent(event)
        self.left.emit()


class _LastTag(QCompleter):
    """Completes the tag that is being typed, after the last comma."""

    def __init__(self, known: QStringListModel, parent: NoteEditor) -> None:
        super().__init__(known, parent)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def splitPath(self, path: str) -> list[str]:  # noqa: N802 - Qt's name
        return [path.rsplit(",", 1)[-1].lstrip()]

    def pathFromIndex(self, index: object) -> str:  # noqa: N802 - Qt's name
        line = self.widget()
        typed = line.text() if isinstance(line, QLineEdit) else ""
        before, comma, _ = typed.rpartition(",")
        return f"{before}{comma}{' ' if comma else ''}{index.data()}"  # type: ignore[attr-defined]


def _swatch(fill: QColor, edge: QColor) -> QIcon:
    """A patch of a colour; the chosen one has a dot, so that it is not told by its ground alone."""
    icon = QIcon()
    for state, dotted in ((QIcon.State.Off, False), (QIcon.State.On, True)):
        patch = QPixmap(2 * _SWATCH, 2 * _SWATCH)
        patch.setDevicePixelRatio(2)
        patch.fill(Qt.GlobalColor.transparent)
        painter = QPainter(patch)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge, 1.6))
        painter.setBrush(fill)
        painter.drawRoundedRect(2, 2, _SWATCH - 4, _SWATCH - 4, 4, 4)
        if dotted:
            painter.setBrush(edge)
            painter.drawEllipse(_SWATCH // 2 - 3, _SWATCH // 2 - 3, 6, 6)
        painter.end()
        icon.addPixmap(patch, QIcon.Mode.Normal, state)
    return icon
