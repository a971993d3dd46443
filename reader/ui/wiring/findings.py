"""Connections of the findings: tabs, rows, corrections. The rest: `ui/wiring`.

Only connections stand here; what a part does when it is told something stands in the part's own module.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.ui.corrections.context_menu import ContextMenu
from reader.ui.corrections.correcting import Correcting
from reader.ui.corrections.pointing import Pointing
from reader.ui.corrections.question import SCOPES
from reader.ui.desk import Desk
from reader.ui.findings.following import Following
from reader.ui.findings.guiding import Guiding
from reader.ui.findings.tabs import TABS
from reader.ui.history import History
from reader.ui.main_window import MainWindow
from reader.ui.pane.pane import Pane
from reader.ui.together.attention import Attention
from reader.ui.wiring.reading import Reading

if TYPE_CHECKING:
    from reader.comparison.model import Comparison
    from reader.ui.findings.page import Page

_CORRECTIONS = ("same", "not_same", "rename", "kind", "not_a_name", "mark_name", "unlink", "withdraw")


class FindingsJoints(QObject):
    """Holds what is made for the joints, no state of its own."""

    def __init__(
        self, window: MainWindow, desk: Desk, attention: Attention, history: History, reading: Reading
    ) -> None:
        super().__init__(window)
        assert window.furniture is not None
        self._parts = window.furniture
        self._attention = attention
        self._panes: tuple[Pane, Pane] = (window.left.pane, window.right.pane)
        self.following = Following(attention, self)
        self.correcting = Correcting(desk, history, self)
        pointing = Pointing(desk, self._panes, self._parts.findings)
        self._menus = ContextMenu(self._parts.actions, pointing, window)
        self.guiding = Guiding(
            window,
            self._parts,
            self._panes,
            following=self.following,
            correcting=self.correcting,
            pointing=pointing,
            menus=self._menus,
        )
        self._join_tabs()
        self._join_rows(reading)
        self._join_corrections(window, reading)

    def show_comparison(self, comparison: "Comparison | None") -> None:
        self.following.show_comparison(comparison)
        self._parts.findings.show_comparison(comparison)

    def join_menus(self) -> None:
        """Add the corrections to the menus of the texts, after what stands there already."""
        for pane in self._panes:
            pane.menu_wanted.connect(lambda menu, _: self._menus.fill(menu))

    def _join_tabs(self) -> None:
        parts, actions, guiding = self._parts, self._parts.actions, self.guiding
        parts.findings.tab_shown.connect(lambda _: parts.title.show_title(parts.findings.title()))
        parts.findings.page_made.connect(self._join_page)
        parts.title.close_wanted.connect(lambda: actions["findings"].setChecked(False))
        for tab in TABS:
            actions[tab.action].triggered.connect(lambda _=False, tab=tab: guiding.to_tab(tab.id))
        actions["go_findings"].triggered.connect(guiding.to_findings)

    def _join_page(self, tab: str, page: "Page") -> None:
        from reader.ui.findings.list_page import ListPage

        if isinstance(page, ListPage):
            page.chosen.connect(self.following.choose)
            page.hovered.connect(self.following.hover)
            page.wanted.connect(self.guiding.act)
            page.menu_wanted.connect(self._menus.open_on_row)
            if tab == "names":
                self._attention.pinned.connect(page.show_pinned)
                page.show_pinned(self._attention.pinned_id)

    def _join_rows(self, reading: Reading) -> None:
        actions, following, travel = self._parts.actions, self.following, reading.travel
        findings = self._parts.findings
        actions["next_finding"].triggered.connect(lambda: findings.step(1))
        actions["previous_finding"].triggered.connect(lambda: findings.step(-1))
        actions["to_finding"].triggered.connect(lambda: self.guiding.from_text(reading.sync.leader))
        following.went.connect(travel.to_finding)
        following.glanced.connect(travel.glance)
        following.row_wanted.connect(self.guiding.to_row)
        following.nothing_here.connect(travel.no_finding)

    def _join_corrections(self, window: MainWindow, reading: Reading) -> None:
        actions, correcting, guiding = self._parts.actions, self.correcting, self.guiding
        for each in _CORRECTIONS:
            actions[each].triggered.connect(lambda _=False, each=each: guiding.correct(each))
        actions["link"].triggered.connect(guiding.link)
        for scope in SCOPES:
            actions[f"scope_{scope}"].triggered.connect(lambda _=False, scope=scope: correcting.set_scope(scope))
        correcting.scope_changed.connect(lambda scope: actions[f"scope_{scope}"].setChecked(True))
        correcting.asked.connect(guiding.ask)
        correcting.told.connect(reading.travel.say)
        correcting.said.connect(self._parts.messages.show_message)
        for side, view in enumerate((window.left, window.right)):
            view.header.outlet_given.connect(lambda value, side=side: correcting.give(side, outlet=value))
            view.header.date_given.connect(lambda value, side=side: correcting.give(side, published=value))
        correcting.set_scope(SCOPES[0])
