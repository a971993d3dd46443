"""One line of undo and redo for everything the person makes: corrections, marks, pairings, pins.

What is undone is described by `reader.workflow` as data with an inverse; here it only becomes a step that Qt can take
back. Not responsible for what a step does.
"""

from collections.abc import Callable
from typing import Protocol, Self, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack


class Invertible(Protocol):
    """A change as `reader.workflow` describes it."""

    @property
    def inverse(self) -> Self: ...


C = TypeVar("C", bound=Invertible)


class History(QObject):
    """Belongs to what lies open: it is cleared when other reports are opened. Lives on the GUI thread."""

    told = Signal(str)  # what was undone or done again, as a sentence

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stack = QUndoStack(self)

    def do(self, text: str, change: C, apply: Callable[[C], None], joins: str = "") -> None:
        """Apply a change now, and its inverse when it is undone. `text` names it in the menu, translated.

        Steps that follow each other and have the same `joins`, if any, are one: a note that is being written.
        """
        self.stack.push(_Step(text, lambda: apply(change), lambda: apply(change.inverse), joins))

    def undo(self) -> None:
        text = self.stack.undoText()
        if self.stack.canUndo():
            self.stack.undo()
            self.told.emit(self.tr("Undone: {what}.").format(what=text))

    def redo(self) -> None:
        text = self.stack.redoText()
        if self.stack.canRedo():
            self.stack.redo()
            self.told.emit(self.tr("Done again: {what}.").format(what=text))

    def present(self) -> set[str]:
        """What there is, in the words of the action table."""
        can = {"undo": self.stack.canUndo(), "redo": self.stack.canRedo()}
        return {word for word, there in can.items() if there}

    def clear(self) -> None:
        self.stack.clear()


class _Step(QUndoCommand):
    def __init__(self, text: str, forth: Callable[[], None], back: Callable[[], None], joins: str) -> None:
        super().__init__(text)
        self._forth, self._back = [forth], [back]
        self._joins = joins

    def redo(self) -> None:
        for step in self._forth:
            step()

    def undo(self) -> None:
        for step in reversed(self._back):
            step()

    def id(self) -> int:
        return 1 if self._joins else -1

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802 - Qt's name
        if not isinstance(other, _Step) or other._joins != self._joins:
            return False
        self._forth += other._forth
        self._back += other._back
        return True
