"""A small popup that asks for one thing: a choice from a list that can be filtered, or some words; and where it holds.

Nothing is shut out meanwhile: Escape, or a click beside it, closes it without an answer.
"""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.announcing import announce, name_choice
from reader.ui.corrections.question import SCOPES, Question
from reader.ui.words import finding_words as words

_CODE = Qt.ItemDataRole.UserRole + 1
_SIZE = (340, 320)
_LINE_ONLY = 132
_PAGE = 8  # rows


class AskPopup(QFrame):
    """Asks one `Question`. Emits the code chosen, or the words typed, with the scope."""

    answered = Signal(str, str)

    def __init__(self, question: Question, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("ask")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(question.title)
        self._question = question
        self.line = QLineEdit(question.typed)
        self.line.setAccessibleName(question.title)
        self.list = self._make_list(question.choices)
        self.scope = QComboBox()
        name_choice(self.scope, self.tr("Where this holds"))
        for code in SCOPES:
            self.scope.addItem(words.scope(code), code)
        self.scope.setCurrentIndex(max(0, self.scope.findData(question.scope)))
        self._lay_out(question)
        self.line.textChanged.connect(self._filter)
        self.line.returnPressed.connect(self.answer)
        self.list.clicked.connect(self.answer)
        self.list.selectionModel().currentChanged.connect(self._read)
        if not question.choices:
            self.line.selectAll()

    def open_at(self, place: QPoint) -> None:
        """Show it at a place on the screen, moved as far as needed to be seen whole."""
        self.resize(_SIZE[0], _SIZE[1] if self._question.choices else _LINE_ONLY)
        screen = self.screen().availableGeometry()
        left = max(screen.left(), min(place.x(), screen.right() - self.width()))
        top = max(screen.top(), min(place.y(), screen.bottom() - self.height()))
        self.move(left, top)
        self.show()
        self.line.setFocus()

    def answer(self) -> None:
        """Take the current choice, or what is typed, for the answer."""
        if self._question.choices:
            said = str(self.list.currentIndex().data(_CODE) or "")
        else:
            said = " ".join(self.line.text().split())
        if said:
            scope = str(self.scope.currentData())
            self.close()
            self.answered.emit(said, scope)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The line has the keyboard; up and down move through the list below it."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _PAGE, Qt.Key.Key_PageUp: -_PAGE}
        by = steps.get(Qt.Key(event.key()))
        if by is not None and self._question.choices:
            row = self.list.currentIndex().row() + by
            index = self._shown.index(max(0, min(row, self._shown.rowCount() - 1)), 0)
            self.list.setCurrentIndex(index)
        else:
            super().keyPressEvent(event)

    def _filter(self, typed: str) -> None:
        self._shown.setFilterFixedString(typed)
        self.list.setCurrentIndex(self._shown.index(0, 0))

    def _read(self, index: QModelIndex) -> None:
        """Have the choice read that Enter would take: the keyboard stays in the line."""
        if self.isVisible():
            announce(self.line, str(index.data() or self.tr("Nothing here matches.")))

    def _make_list(self, choices: Sequence[tuple[str, str]]) -> QListView:
        model = QStandardItemModel(self)
        for code, text in choices:
            item = QStandardItem(text)
            item.setData(code, _CODE)
            item.setEditable(False)
            model.appendRow(item)
        self._shown = QSortFilterProxyModel(self)
        self._shown.setSourceModel(model)
        self._shown.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        view = QListView()
        view.setModel(self._shown)
        view.setUniformItemSizes(True)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setAccessibleName(self.tr("Choices"))
        view.setCurrentIndex(self._shown.index(0, 0))
        return view

    def _lay_out(self, question: Question) -> None:
        title = QLabel(question.title)
        title.setObjectName("asktitle")
        title.setWordWrap(True)
        confirm = QPushButton(self.tr("OK"))
        confirm.setObjectName("primary")
        confirm.clicked.connect(self.answer)
        last = QHBoxLayout()
        last.setSpacing(8)
        last.addWidget(self.scope, 1)
        last.addWidget(confirm)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(self.line)
        if question.choices:
            self.line.setPlaceholderText(self.tr("Search"))
            column.addWidget(self.list, 1)
        column.addLayout(last)
