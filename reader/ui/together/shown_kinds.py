"""Which marks the panes show: all of a comparison, less the kinds that the person does not want to see."""

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.comparison.model import Side
from reader.ui.pane.marks import Marks, marks_of
from reader.ui.pane.pane import Pane
from reader.ui.together.choices import Choices

if TYPE_CHECKING:
    from reader.comparison.model import Comparison


class ShownKinds(QObject):
    """Lives on the GUI thread. What is worked out from the comparison is kept, so that a kind comes back at once."""

    counted = Signal(object)  # number of names by kind
    changed = Signal()  # other marks are shown now

    def __init__(self, panes: tuple[Pane, Pane], choices: Choices, parent: QObject) -> None:
        super().__init__(parent)
        self._panes = panes
        self._choices = choices
        self._all: tuple[Marks, ...] = (Marks(), Marks())

    def show_comparison(self, comparison: "Comparison | None") -> None:
        self._all = tuple(
            marks_of(comparison, side, pane.units) if comparison else Marks()
            for side, pane in zip(Side, self._panes, strict=True)
        )
        entities = comparison.entities if comparison else ()
        self.counted.emit(Counter(entity.kind.value for entity in entities))
        self.refresh()

    def refresh(self) -> None:
        """Show the marks of the kinds that are wanted now."""
        kinds = self._choices.kinds
        for pane, marks in zip(self._panes, self._all, strict=True):
            pane.show_marks(marks.only(kinds))
        self.changed.emit()
