"""What every tab of the findings panel can do."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFrame, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.comparison.model import Comparison
    from reader.ui.findings.row import Row
    from reader.ui.looks.theme import Theme

WIDE = 1.5
"""From this proportion on, what is chosen stands beside the list and not below it."""


class Page(QFrame):
    """One tab's contents. The panel tells a page only while it is the one that is shown, and when it comes to be."""

    def set_theme(self, theme: "Theme") -> None:
        raise NotImplementedError

    def show_comparison(self, comparison: "Comparison | None") -> None:
        """Show what this tab is about of a comparison; nothing for `None`."""
        raise NotImplementedError

    def say(self, text: str) -> None:
        """Show a sentence in place of what there is not yet, such as how far the work has come."""

    def select(self, row_id: str) -> bool:  # noqa: ARG002 - pages without rows have none to select
        """Make a row current; returns whether there is such a row."""
        return False

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) row."""

    def write(self) -> None:
        """Go to where something is written about the current row, if anywhere."""

    def row(self) -> "Row | None":
        """The finding that keys act on."""
        return None

    def row_place(self) -> QPoint:
        """Where on the screen something about it may open."""
        return self.mapToGlobal(QPoint(0, self.height() // 2))

    def stops(self) -> "Sequence[QWidget]":
        """What takes the keyboard, in the order of the Tab key."""
        return ()

    def entrance(self) -> QWidget:
        """Where the keyboard goes when the person goes to this tab."""
        return self
