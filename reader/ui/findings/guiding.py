"""Brings the person to a tab, a row or a question, and does for a row what its buttons say. Holds no findings."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMainWindow

from reader.ui.corrections.context_menu import ContextMenu
from reader.ui.corrections.correcting import Correcting
from reader.ui.corrections.pointing import Pointing
from reader.ui.findings.following import Following
from reader.ui.furniture import Furniture
from reader.ui.pane.pane import Pane

if TYPE_CHECKING:
    from reader.ui.corrections.correcting import Answer
    from reader.ui.corrections.question import Question


class Guiding(QObject):
    """Stands between the panel, the panes and what can be done with a finding. Sides are 0 and 1."""

    def __init__(
        self,
        window: QMainWindow,
        parts: Furniture,
        panes: tuple[Pane, Pane],
        *,
        following: Following,
        correcting: Correcting,
        pointing: Pointing,
        menus: ContextMenu,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self._panes = panes
        self._following = following
        self._correcting = correcting
        self._pointing = pointing
        self._menus = menus

    def to_tab(self, tab: str) -> None:
        """Show a tab and bring the keyboard there."""
        self._parts.actions["findings"].setChecked(True)
        self._parts.findings.show_tab(tab)
        self._parts.findings.entrance().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def to_findings(self) -> None:
        """Bring the keyboard to the tab that was shown last."""
        self.to_tab(self._parts.findings.current)

    def to_row(self, tab: str, row: str) -> None:
        self.to_tab(tab)
        self._parts.findings.select(row)

    def from_text(self, leader: int) -> None:
        """Go to the finding at the text cursor of the pane with the keyboard, else of the one that leads."""
        side = next((side for side, pane in enumerate(self._panes) if pane.hasFocus()), leader)
        self._following.ask(side, self._panes[side].position())

    def ask(self, question: "Question", answer: "Answer") -> None:
        """Ask beside what is pointed at."""
        from reader.ui.corrections.ask_popup import AskPopup

        popup = AskPopup(question, self._window)
        popup.answered.connect(answer)
        popup.open_at(self._pointing.place())

    def act(self, action: str) -> None:
        """Do what a button below the current row says."""
        if action == "correct":
            self._menus.open_on_row()
        elif action == "show_in_tab":
            self._following.show_in_tab(self._pointing.row())
        else:
            self._correcting.run(action, self._pointing.subject())

    def correct(self, action: str) -> None:
        """Correct what is pointed at."""
        self._correcting.run(action, self._pointing.subject())

    def link(self) -> None:
        """Set the passages that are pointed at in both reports beside each other."""
        self._correcting.link(*self._pointing.passages())

    def write_note(self) -> None:
        self.to_tab("notes")
        self._parts.findings.page("notes").write()
