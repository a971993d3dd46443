"""One line of undo and redo for everything the person makes: corrections, marks, pairings, pins.

What is undone is described by `reader.workflow` as data with an inverse; here it only becomes a step that Qt can take
back. Not responsible for what a step does.
"""

from collections.abc import Callable
from typing import Protocol, Self, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand, QUndoStack


class Invertible(Protocol):
    """A change as `reader.workflow` describes it."""

    @property
    def inverse(self) -> Self: ...


C = TypeVar("C", bound=Invertible)


class History(QObject):
    """Belongs to what lies open: it is cleared when other reports are opened. Lives on the GUI thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stack = QUndoStack(self)

    def do(self, text: str, change: C, apply: Callable[[C], None]) -> None:
        """Apply a change now, and its inverse when it is undone. `text` names it in the menu, translated."""
        self.stack.push(_Step(text, lambda: apply(change), lambda: apply(change.inverse)))

    def present(self) -> set[str]:
        """What there is, in the words of the action table."""
        can = {"undo": self.stack.canUndo(), "redo": self.stack.canRedo()}
        return {word for word, there in can.items() if there}

    def clear(self) -> None:
        self.stack.clear()


class _Step(QUndoCommand):
    def __init__(self, text: str, forth: Callable[[], None], back: Callable[[], None]) -> None:
        super().__init__(text)
        self._forth, self._back = forth, back

    def redo(self) -> None:
        self._forth()

    def undo(self) -> None:
        self._back()
