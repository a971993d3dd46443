"""The reports that tell of the same event as another, with why that is thought."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reader.ui.library.model import day
from reader.ui.looks.theme import lend_letters

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.library.model import Related

_ID = Qt.ItemDataRole.UserRole


class RelatedPanel(QFrame):
    """Emits `chosen` with the id of the article that is to be read beside the one it is related to."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("relatedpanel")
        self.title = QLabel(self.tr("The same event"))
        self.title.setObjectName("paneltitle")
        self.hint = QLabel()
        self.hint.setObjectName("hint")
        self.hint.setWordWrap(True)
        self.hint.setContentsMargins(19, 0, 16, 0)
        self.list = _List()
        self.list.setObjectName("related")
        self.list.setAccessibleName(self.tr("Reports of the same event"))
        self.list.setWordWrap(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(6)
        for widget in (self.title, self.hint):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        self.list.picked.connect(lambda item: self.chosen.emit(item.data(_ID)))
        self.show_related("", ())

    def show_related(self, of: str, related: "Sequence[Related]") -> None:
        """Show what is related to the article with the headline `of`; empty where there is none to relate to."""
        self.list.clear()
        lend_letters(of + "".join(map(self._text, related)))
        for each in related:
            item = QListWidgetItem(self._text(each))
            item.setData(_ID, each.heading.id)
            item.setToolTip(self.tr("Double-click to read it beside “{title}”").format(title=of))
            self.list.addItem(item)
        if not of:
            self.hint.setText(self.tr("Select a report to see which others tell of the same event."))
        elif related:
            self.hint.setText(self.tr("As “{title}”. Double-click one to compare.").format(title=_short(of)))
        else:
            self.hint.setText(self.tr("No other report in the library tells of it, as far as words show."))

    def _text(self, related: "Related") -> str:
        heading = related.heading
        about = "  ·  ".join(part for part in (heading.outlet, day(heading.published)) if part)
        if related.is_copy:
            why = self.tr("Nearly the same text")
        else:
            why = self.tr("Shares {words}").format(words=", ".join(related.shared))
        lines = [heading.title or heading.name, about, why]
        if related.copies:
            names = ", ".join(copy.outlet or copy.name for copy in related.copies)
            lines.append(self.tr("Also printed by {outlets}").format(outlets=names))
        return "\n".join(line for line in lines if line)


class _List(QListWidget):
    """Return and a double click mean the same."""

    picked = Signal(QListWidgetItem)

    def __init__(self) -> None:
        super().__init__()
        self.itemDoubleClicked.connect(self.picked)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        row = self.currentRow()
        if row >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.picked.emit(self.item(row))
        else:
            super().keyPressEvent(event)


def _short(title: str) -> str:
    return title if len(title) <= 60 else title[:59].rstrip() + "…"
