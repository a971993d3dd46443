"""The command palette: type a few letters of what you want to do. Built from plain commands; does nothing itself."""

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.ui.announcing import announce
from reader.ui.commands import keys
from reader.ui.commands.commands import Command, Found, matching
from reader.ui.looks.chosen import paint_chosen

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QFocusEvent

    from reader.ui.looks.theme import Theme

_WIDTH, _ROWS, _ROW, _TOP, _AROUND = 620, 9, 44, 72, 8
_LETTERS = 80  # that a row has room for, where the window has it
_FOUND = Qt.ItemDataRole.UserRole
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class CommandPalette(QFrame):
    """Lies over its parent while it is open. `chosen` is emitted with the id of a command that can be done."""

    chosen = Signal(str)
    closed = Signal(bool)  # whether the keyboard was still in it

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Commands"))
        self._commands: tuple[Command, ...] = ()
        self._lately: tuple[str, ...] = ()
        self.line = QLineEdit()
        self.line.setObjectName("filter")
        self.line.setPlaceholderText(self.tr("What do you want to do?"))
        self.line.setAccessibleName(self.tr("What do you want to do?"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows = _Rows(self.list)
        self.list.setItemDelegate(self._rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(_AROUND, _AROUND, _AROUND, _AROUND)
        column.setSpacing(_AROUND)
        column.addWidget(self.line)
        column.addWidget(self.list)
        self.line.textChanged.connect(self._fill)
        self.list.itemClicked.connect(lambda _: self._choose())
        self.list.currentRowChanged.connect(self._read)
        self.line.installEventFilter(self)
        parent.installEventFilter(self)
        self.hide()

    def set_theme(self, theme: "Theme") -> None:
        self._rows.theme = theme

    def open_with(self, commands: Sequence[Command], lately: Sequence[str] = ()) -> None:
        """Show the palette over the window, ready to type. `lately`: ids of those chosen last, the latest first."""
        self._commands, self._lately = tuple(commands), tuple(lately)
        self.line.clear()
        self._fill("")
        self.ensurePolished()
        self._place()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def shut(self) -> None:
        if not self.isHidden():
            # Asked before hiding: Qt then hands the keyboard to whatever comes next in the window.
            held = self.window().focusWidget() is self.line
            self.hide()
            self.closed.emit(held)

    def titles(self) -> list[str]:
        """What is listed now."""
        return [self._found(row).command.title for row in range(self.list.count())]

    # Qt's side of it

    def eventFilter(self, watched: "QObject", event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is self.line and isinstance(event, QKeyEvent):
            return self._key(event)
        if watched is self.line and event.type() is QEvent.Type.FocusOut:
            self._left(event)  # type: ignore[arg-type]
        elif watched is self.parent() and event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        """Keys that move in the list, choose and close; the rest goes on to the line."""
        cancel = event.matches(QKeySequence.StandardKey.Cancel)
        if event.type() is QEvent.Type.ShortcutOverride and cancel:
            event.accept()
            return True
        if event.type() is not QEvent.Type.KeyPress:
            return False
        if cancel:
            self.shut()
        elif event.key() in _MOVES:
            self.list.keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        else:
            return False
        return True

    def _left(self, event: "QFocusEvent") -> None:
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.shut()

    # What is listed

    def _fill(self, typed: str) -> None:
        with QSignalBlocker(self.list):
            self.list.clear()
            for found in matching(typed, self._commands, self._lately):
                item = QListWidgetItem(_spoken(found.command))
                item.setData(_FOUND, found)
                self.list.addItem(item)
            self.list.setCurrentRow(0)
        self.line.setAccessibleDescription(self.tr("{count} commands").format(count=self.list.count()))
        self._read(self.list.currentRow())

    def _read(self, row: int) -> None:
        """Have the command read that Enter would do: the keyboard stays in the line."""
        if self.isVisible():
            announce(self.line, self.list.item(row).text() if row >= 0 else self.line.accessibleDescription())

    def _choose(self) -> None:
        row = self.list.currentRow()
        if row < 0:
            return
        command = self._found(row).command
        if not command.why:
            self.shut()
            self.chosen.emit(command.id)

    def _found(self, row: int) -> Found:
        found = self.list.item(row).data(_FOUND)
        assert isinstance(found, Found)
        return found

    def _place(self) -> None:
        window = self.parentWidget()
        assert window is not None
        row = self.list.sizeHintForRow(0) if self.list.count() else _ROW
        around = self.line.sizeHint().height() + 3 * _AROUND
        wide = self.fontMetrics().averageCharWidth() * _LETTERS
        width = min(max(_WIDTH, wide), window.width() - 32)
        top = min(_TOP, max(8, window.height() // 10))
        height = min(_ROWS * row + around, window.height() - top - 32)
        self.setGeometry((window.width() - width) // 2, top, width, height)


class _Rows(QStyledItemDelegate):
    """A row: title and key, below them the menu, or why the command cannot be done now."""

    theme: "Theme | None" = None

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002, N802 - Qt's name
        return QSize(0, max(_ROW, option.fontMetrics.lineSpacing() * 2 + 10))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        found, theme = index.data(_FOUND), self.theme
        if theme is None or not isinstance(found, Found):
            return
        command = found.command
        box: QRect = option.rect.adjusted(2, 1, -2, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            paint_chosen(painter, QRectF(box), theme)
        inner = box.adjusted(12, 4, -12, -4)
        line = painter.fontMetrics().lineSpacing()
        key = keys.shown(command.key)
        painter.setPen(theme.colour("soft"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, key)
        painter.setPen(theme.colour("warn" if command.why else "soft"))
        small = QRect(inner.left(), inner.top() + line, inner.width(), line)
        below = painter.fontMetrics().elidedText(self._below(found), Qt.TextElideMode.ElideRight, small.width())
        painter.drawText(small, Qt.AlignmentFlag.AlignLeft, below)
        room = inner.width() - (painter.fontMetrics().horizontalAdvance(key) + 16 if key else 0)
        self._title(painter, QRect(inner.left(), inner.top(), room, line), found, theme)
        painter.restore()

    def _below(self, found: Found) -> str:
        """The menu that the command stands in and how things are with it, or why it cannot be done now."""
        command = found.command
        if command.why:
            return command.why
        checked = f"{command.menu}  ✓" if command.checked else command.menu
        return f"{checked}  ·  {self.tr('chosen lately')}" if found.lately else checked

    @staticmethod
    def _title(painter: QPainter, box: QRect, found: Found, theme: "Theme") -> None:
        """The title, with the letters that were typed in bold."""
        usual = QFont(painter.font())
        bold = QFont(usual)
        bold.setWeight(QFont.Weight.DemiBold)
        x = box.left()
        title = QFontMetrics(bold).elidedText(found.command.title, Qt.TextElideMode.ElideRight, box.width())
        for typed, run in groupby(enumerate(title), lambda each: each[0] in found.places):
            letters = "".join(letter for _, letter in run)
            painter.setFont(bold if typed else usual)
            painter.setPen(theme.colour("dim" if found.command.why else "accent" if typed else "ink"))
            metrics = painter.fontMetrics()
            painter.drawText(x, box.top() + metrics.ascent(), letters)
            x += metrics.horizontalAdvance(letters)
        painter.setFont(usual)


def _spoken(command: Command) -> str:
    """What a screen reader says of a row."""
    return ", ".join(filter(None, [command.title, command.menu, keys.shown(command.key), command.why]))
