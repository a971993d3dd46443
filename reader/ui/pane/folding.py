"""Folding the clutter of a pane's text away, to a line that says how much there is, and back.

The text itself stays as it is: folded blocks are only not shown, so that every position, mark and hit stays right. The
line is a button in room that is made above what follows. Not responsible for what is clutter (`ui/pane/folds.py`).
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QToolButton

from reader.ui.pane.folds import Fold, folds
from reader.ui.pane.pane import Pane
from reader.ui.plain_values import INNER_MARGIN

if TYPE_CHECKING:
    from collections.abc import Callable

_LINE = 28  # least height of the line that stands for what is folded
_HANDLE = 22


class Folding(QObject):
    """Of one pane. What was folded in a report is remembered while the program runs. Lives on the GUI thread."""

    told = Signal(str)  # a sentence on what was folded or unfolded

    def __init__(self, pane: Pane, parent: QObject) -> None:
        super().__init__(parent)
        self._pane = pane
        self._all = False
        self._folds: tuple[Fold, ...] = ()
        self._buttons: list[QToolButton] = []
        self._folded: dict[str, set[Fold]] = {}
        self._formats: dict[int, QTextBlockFormat] = {}

    @property
    def folds(self) -> tuple[Fold, ...]:
        return self._folds

    def is_folded(self, fold: Fold) -> bool:
        return fold in self._chosen()

    def show_article(self) -> None:
        """The pane's text was set, for the first time or in another style: fold what was folded."""
        article = self._pane.article
        self._folds = folds(article) if article is not None else ()
        self._formats.clear()
        for button in self._buttons:
            button.setParent(None)  # deleted later, but out of sight and of reach now
            button.deleteLater()
        self._buttons = [self._button(fold) for fold in self._folds]
        for fold in self._folds:
            if self.is_folded(fold):
                self._set_visible(fold, False)
        self.place_buttons()

    def fold_all(self, wanted: bool) -> None:
        """Fold all clutter, now and in what is opened later, or none."""
        self._all = wanted
        self._folded.clear()
        lines = sum(fold.lines for fold in self._folds)
        self._keep_place(lambda: self._show_all(not wanted))
        if self._folds:
            text = self.tr("{count} lines of clutter folded") if wanted else self.tr("{count} lines of clutter shown")
            self.told.emit(text.format(count=lines))

    def toggle(self, fold: Fold) -> None:
        self._keep_place(lambda: self._toggle(fold))

    def fold_here(self) -> None:
        """Fold the clutter that the text cursor is in, or that begins next; unfold it if it is folded."""
        place = self._pane.position()
        found = next((fold for fold in self._folds if fold.span.end >= place), None)
        if found is None:
            self.told.emit(self.tr("No clutter follows in this report."))
            return
        self.toggle(found)
        text = (
            self.tr("{count} lines of clutter folded")
            if self.is_folded(found)
            else self.tr("{count} lines of clutter shown")
        )
        self.told.emit(text.format(count=found.lines))

    def reveal(self, place: int) -> None:
        """Unfold what stands at a code point, before one goes there."""
        for fold in self._folds:
            if fold.span.start <= place <= fold.span.end and self.is_folded(fold):
                self._toggle(fold)

    def reveal_cursor(self) -> None:
        """Unfold what the text cursor was moved into."""
        if not self._pane.textCursor().block().isVisible():
            self.reveal(self._pane.position())

    def place_buttons(self) -> None:
        """Put the buttons beside or in place of what they fold, after a scroll or a new layout."""
        if not self._buttons:
            return
        top = self._pane.verticalScrollBar().value()
        layout = self._pane.document().documentLayout()
        width = self._pane.viewport().width() - INNER_MARGIN
        for fold, button in zip(self._folds, self._buttons, strict=True):
            first, last = self._blocks(fold)
            if not self.is_folded(fold):
                y = round(layout.blockBoundingRect(first).top()) - top
                box = QRect((INNER_MARGIN - _HANDLE) // 2, y - 2, _HANDLE, _HANDLE)
            elif last.next().isValid():
                y = round(layout.blockBoundingRect(last.next()).top()) - self._line() - top
                box = QRect(INNER_MARGIN - 8, y, width - 8, self._line() - 4)
            else:
                y = round(layout.blockBoundingRect(first.previous()).bottom()) - top
                box = QRect(INNER_MARGIN - 8, y + 2, width - 8, self._line() - 4)
            button.setGeometry(box)
            button.show()

    def _chosen(self) -> set[Fold]:
        article = self._pane.article
        key = article.id if article is not None else ""
        if key not in self._folded:
            self._folded[key] = set(self._folds) if self._all else set()
        return self._folded[key]

    def _show_all(self, visible: bool) -> None:
        for fold in self._folds:
            self._set_visible(fold, visible)

    def _toggle(self, fold: Fold) -> None:
        chosen = self._chosen()
        chosen ^= {fold}
        self._set_visible(fold, fold not in chosen)
        self.place_buttons()

    def _set_visible(self, fold: Fold, visible: bool) -> None:
        first, last = self._blocks(fold)
        block = first
        while block.isValid() and block.blockNumber() <= last.blockNumber():
            block.setVisible(visible)
            block = block.next()
        self._make_room(last.next() if last.next().isValid() else first.previous(), first, wanted=not visible)
        self._pane.document().markContentsDirty(first.position(), last.position() + last.length() - first.position())
        self._label(fold)

    def _make_room(self, beside: QTextBlock, first: QTextBlock, *, wanted: bool) -> None:
        """Room for the line above the block that follows, or below the one before where nothing follows."""
        if not beside.isValid():
            return
        usual = self._formats.setdefault(beside.blockNumber(), QTextBlockFormat(beside.blockFormat()))
        lines = QTextBlockFormat(usual)
        if wanted and beside.blockNumber() > first.blockNumber():
            lines.setTopMargin(usual.topMargin() + self._line())
        elif wanted:
            lines.setBottomMargin(usual.bottomMargin() + self._line())
        QTextCursor(beside).setBlockFormat(lines)

    def _line(self) -> int:
        """As high as the words on a button need it."""
        return max([_LINE, *(button.fontMetrics().height() + 8 for button in self._buttons[:1])])

    def _blocks(self, fold: Fold) -> tuple[QTextBlock, QTextBlock]:
        document, units = self._pane.document(), self._pane.units
        first = document.findBlock(units.to_units(fold.span.start))
        return first, document.findBlock(units.to_units(max(fold.span.start, fold.span.end - 1)))

    def _button(self, fold: Fold) -> QToolButton:
        button = QToolButton(self._pane.viewport())
        button.setObjectName("fold")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.toggle(fold))
        self._label_button(button, fold)
        return button

    def _label(self, fold: Fold) -> None:
        self._label_button(self._buttons[self._folds.index(fold)], fold)

    def _label_button(self, button: QToolButton, fold: Fold) -> None:
        folded = self.is_folded(fold)
        many = (
            self.tr("{count} lines of menus and the like")
            if fold.lines != 1
            else self.tr("1 line of a menu or the like")
        )
        text = many.format(count=fold.lines)
        button.setText(text if folded else "")
        # What is not folded is folded by key; a stop for Tab beside each piece of clutter would be in the way.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus if folded else Qt.FocusPolicy.NoFocus)
        button.setArrowType(Qt.ArrowType.RightArrow if folded else Qt.ArrowType.DownArrow)
        does = self.tr("{what}: show") if folded else self.tr("{what}: fold away")
        button.setAccessibleName(does.format(what=text))
        button.setToolTip(button.accessibleName())

    def _keep_place(self, change: "Callable[[], object]") -> None:
        """Change what is folded without moving the words at the top of the view."""
        bar = self._pane.verticalScrollBar()
        place = self._pane.where.ladder().place(bar.value())
        change()
        self._pane.where.forget()
        self._pane.alone = True
        bar.setValue(round(self._pane.where.ladder().height(place)))
        self._pane.alone = False
        self.place_buttons()
