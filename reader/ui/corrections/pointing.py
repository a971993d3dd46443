"""What the person points at: with the keyboard in a text or in the findings, and where on the screen that is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from reader.ui.desk import Desk
from reader.ui.findings.panel import FindingsPanel
from reader.ui.pane.pane import Pane

if TYPE_CHECKING:
    from reader.document.model import Span
    from reader.ui.corrections.subject import Subject
    from reader.ui.findings.page import Page
    from reader.ui.findings.row import Row


class Pointing:
    """Asks the panes and the findings; changes nothing. Sides are 0 and 1."""

    def __init__(self, desk: Desk, panes: tuple[Pane, Pane], findings: FindingsPanel) -> None:
        self._desk = desk
        self._panes = panes
        self._findings = findings

    def subject(self) -> "Subject | None":
        """What a correction would be about now."""
        from reader.comparison.model import Side
        from reader.ui.corrections.subject import of_place, of_row
        from reader.workflow.marking import words_in

        comparison = self._desk.comparison
        if comparison is None:
            return None
        for side, pane in zip(Side, self._panes, strict=True):
            if pane.hasFocus():
                # Keys select a word with the space behind it.
                chosen = pane.selected_span()
                text = comparison.analysis(side).article.text
                return of_place(comparison, side, words_in(text, chosen) if len(chosen) else chosen)
        row = self.row()
        if row is None:
            return None
        return of_row(comparison, row.about, row.leads_to[1] if row.leads_to else row.id)

    def row(self) -> "Row | None":
        """The current row of the findings."""
        return self._page().row() if self._findings.isVisible() else None

    def passages(self) -> "tuple[Span | None, Span | None]":
        """The selected passage of each report, or the sentence at its text cursor."""
        from reader.comparison.model import Side
        from reader.ui.corrections.subject import sentence_at

        comparison = self._desk.comparison
        if comparison is None:
            return None, None
        left, right = (
            sentence_at(comparison, side, pane.selected_span()) for side, pane in zip(Side, self._panes, strict=True)
        )
        return left, right

    def place(self) -> QPoint:
        """Where on the screen a question about it may stand."""
        for pane in self._panes:
            if pane.hasFocus():
                return pane.viewport().mapToGlobal(pane.cursorRect().bottomLeft())
        if self._findings.isVisible():
            return self._page().row_place()
        focused = QApplication.focusWidget() or self._panes[0]
        return focused.mapToGlobal(QPoint(0, focused.height()))

    def _page(self) -> "Page":
        return self._findings.page(self._findings.current)
