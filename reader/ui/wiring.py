"""Every connection between the parts of the window, in one place. The parts know nothing of each other.

Only connections stand here; what a part does when it is told something stands in the part's own module.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from reader.ui.appearance import Appearance
from reader.ui.attention import Attention
from reader.ui.desk import LEFT, RIGHT, Desk
from reader.ui.dialogs import Dialogs
from reader.ui.finder import Finder
from reader.ui.findings.page import Page
from reader.ui.findings.tabs import TABS
from reader.ui.history import History
from reader.ui.icons import quiet_icon
from reader.ui.main_window import MainWindow
from reader.ui.names_panel import NamesPanel
from reader.ui.opening import Opening
from reader.ui.scroll_sync import ScrollSync
from reader.ui.searching import Searching
from reader.ui.telling import Telling
from reader.ui.travel import Travel

if TYPE_CHECKING:
    from reader.comparison.model import Comparison


class Wiring(QObject):
    """Joins a window, a desk and what stands between them. Holds the joints, no state of its own."""

    def __init__(self, window: MainWindow, desk: Desk, looks: Appearance, dialogs: Dialogs) -> None:
        super().__init__(window)
        assert window.furniture is not None
        self.window = window
        self.parts = window.furniture
        self.desk = desk
        self.looks = looks
        self.dialogs = dialogs
        self.views = (window.left, window.right)
        self.panes = (window.left.pane, window.right.pane)
        self.attention = Attention(self)
        self.history = History(self)
        self.sync = ScrollSync(*self.panes, self)
        self.telling = Telling(window, desk)
        self.opening = Opening(window, desk, dialogs, self.parts.messages)
        self.travel = Travel(self.panes, self.sync, self.parts.state, self)
        self.finder = Finder(desk, self)
        self.searching = Searching(self.panes, self.parts.find, self.finder)
        self._icons_wanted = False
        self._join_desk()
        self._join_opening()
        self._join_reading()
        self._join_findings()
        self._join_find()
        self._join_actions()
        self._join_looks()
        self.show_looks()
        self.telling.show_mode(True)
        self._enable()

    # What lies open

    def _join_desk(self) -> None:
        desk, window, parts, telling = self.desk, self.window, self.parts, self.telling
        desk.reports_changed.connect(self.history.clear)
        desk.reports_changed.connect(telling.show_reports)
        desk.reports_changed.connect(self._enable)
        desk.comparison_changed.connect(self._show_comparison)
        desk.comparison_changed.connect(telling.show_counts)
        desk.comparison_changed.connect(self._enable)
        desk.state_changed.connect(telling.show_state)
        desk.said.connect(parts.messages.show_message)
        desk.jobs.progressed.connect(telling.show_step)
        desk.jobs.busy_changed.connect(parts.show_busy)
        desk.jobs.busy_changed.connect(self._enable)
        parts.cancel.clicked.connect(desk.cancel)
        window.closing.connect(desk.close)

    def _join_opening(self) -> None:
        window, parts, opening = self.window, self.parts, self.opening
        window.files_dropped.connect(opening.drop)
        parts.empty.open_wanted.connect(opening.open)
        parts.empty.paste_wanted.connect(opening.paste)
        parts.empty.sample_wanted.connect(self.desk.open_sample)
        for side, view in enumerate(self.views):
            view.header.outlet_given.connect(lambda value, side=side: self.desk.give(side, outlet=value))
            view.header.date_given.connect(lambda value, side=side: self.desk.give(side, published=value))
            view.header.date_refused.connect(opening.refuse_date)

    def _show_comparison(self, comparison: "Comparison | None") -> None:
        from reader.comparison.model import Side
        from reader.ui.marks import Marks, marks_of

        for side, pane in zip(Side, self.panes, strict=True):
            pane.show_marks(marks_of(comparison, side, pane.units) if comparison else Marks())
        self.attention.show_comparison(comparison)
        self.parts.findings.show_comparison(comparison)

    # Reading: names, steps, scrolling

    def _join_reading(self) -> None:
        from reader.comparison.model import Side

        attention = self.attention
        for side, pane in zip(Side, self.panes, strict=True):
            pane.hovered.connect(attention.hover)
            pane.clicked.connect(lambda entity, start, side=side: attention.pin(entity, side, start))
            pane.reached.connect(lambda entity, start, side=side: attention.reach(entity, side, start))
            attention.lit.connect(pane.light)
        attention.pinned.connect(self._enable)
        attention.went.connect(self.travel.to_mention)
        attention.passed.connect(self.travel.past_mention)
        self.sync.toggled.connect(self.telling.show_mode)

    # Findings: tabs, rows, corrections

    def _join_findings(self) -> None:
        parts = self.parts
        findings = parts.findings
        findings.page_made.connect(self._join_page)
        findings.tab_shown.connect(lambda _: parts.title.show_title(findings.title()))
        parts.title.close_wanted.connect(lambda: parts.actions["findings"].setChecked(False))
        for tab in TABS:
            parts.actions[tab.action].triggered.connect(lambda _=False, tab=tab: self._go_to_tab(tab.id))
        findings.show_tab(TABS[0].id)

    def _join_page(self, tab: str, page: "Page") -> None:
        if tab == "names":
            assert isinstance(page, NamesPanel)
            self.attention.pinned.connect(page.show_pinned)
            page.chosen.connect(self.attention.choose)
            page.hovered.connect(self.attention.hover)

    def _go_to_tab(self, tab: str) -> None:
        self.parts.actions["findings"].setChecked(True)
        self.parts.findings.show_tab(tab)
        self.travel.focus(self.parts.findings.entrance())

    # Finding

    def _join_find(self) -> None:
        actions, bar, finder, searching = self.parts.actions, self.parts.find, self.finder, self.searching
        actions["find"].triggered.connect(searching.open)
        actions["find_next"].triggered.connect(lambda: searching.step(1))
        actions["find_previous"].triggered.connect(lambda: searching.step(-1))
        bar.wanted_changed.connect(searching.look)
        bar.step_wanted.connect(searching.step)
        bar.closed.connect(searching.close)
        finder.found.connect(searching.show_hits)
        finder.counted.connect(bar.show_counts)
        finder.went.connect(searching.show_current)
        finder.went.connect(self.travel.to_span)
        self.desk.reports_changed.connect(searching.look_again)

    # Actions

    def _join_actions(self) -> None:
        actions, desk, attention, opening, travel = (
            self.parts.actions,
            self.desk,
            self.attention,
            self.opening,
            self.travel,
        )
        actions["open"].triggered.connect(opening.open)
        actions["open_left"].triggered.connect(lambda: opening.open_one(LEFT))
        actions["open_right"].triggered.connect(lambda: opening.open_one(RIGHT))
        actions["paste"].triggered.connect(opening.paste)
        actions["sample"].triggered.connect(desk.open_sample)
        actions["export"].triggered.connect(opening.export)
        actions["close"].triggered.connect(desk.shut)
        actions["quit"].triggered.connect(self.window.close)
        actions["undo"].triggered.connect(self.history.stack.undo)
        actions["redo"].triggered.connect(self.history.stack.redo)
        self.history.stack.indexChanged.connect(self._enable)
        actions["copy"].triggered.connect(self._copy)
        actions["swap"].triggered.connect(desk.swap)
        actions["sync"].toggled.connect(self.sync.set_on)
        actions["findings"].toggled.connect(lambda on: self.window.dock.setVisible(on and bool(desk.present())))
        actions["next"].triggered.connect(lambda: attention.step(1))
        actions["previous"].triggered.connect(lambda: attention.step(-1))
        actions["across"].triggered.connect(attention.across)
        actions["unpin"].triggered.connect(attention.release)
        actions["go_left"].triggered.connect(lambda: travel.focus(self.panes[LEFT]))
        actions["go_right"].triggered.connect(lambda: travel.focus(self.panes[RIGHT]))
        actions["go_findings"].triggered.connect(lambda: self._go_to_tab(self.parts.findings.current))
        actions["cancel"].triggered.connect(desk.cancel)
        actions["about"].triggered.connect(lambda: self.dialogs.about(self.window))

    def _enable(self, *_: object) -> None:
        present = self.desk.present()
        if self.attention.pinned_id:
            present.add("name")
        present |= self.history.present()
        self.parts.actions.enable(present)

    def _copy(self) -> None:
        focused = next((pane for pane in self.panes if pane.textCursor().hasSelection() and pane.hasFocus()), None)
        chosen = focused or next((pane for pane in self.panes if pane.textCursor().hasSelection()), None)
        if chosen is not None:
            chosen.copy()

    # Looks

    def _join_looks(self) -> None:
        actions, looks = self.parts.actions, self.looks
        looks.changed.connect(self.show_looks)
        QGuiApplication.styleHints().colorSchemeChanged.connect(looks.follow_system)
        actions["theme_system"].triggered.connect(lambda: looks.choose_theme("system"))
        actions["theme_light"].triggered.connect(lambda: looks.choose_theme("light"))
        actions["theme_dark"].triggered.connect(lambda: looks.choose_theme("dark"))
        actions["zoom_in"].triggered.connect(lambda: looks.zoom(1))
        actions["zoom_out"].triggered.connect(lambda: looks.zoom(-1))
        actions["zoom_reset"].triggered.connect(lambda: looks.zoom(0))
        actions[f"theme_{looks.looks.theme}"].setChecked(True)

    def show_looks(self) -> None:
        self.window.show_theme(self.looks.theme)
        for pane in self.panes:
            pane.set_style(self.looks.theme, self.looks.looks)
        if self._icons_wanted:
            self.show_icons()

    def show_icons(self) -> None:
        """From now on with icons: their library is too slow to come before the texts."""
        self._icons_wanted = True
        theme = self.looks.theme
        self.parts.actions.show_icons(theme)
        self.parts.findings.show_icons(theme)
        self.parts.title.show_icons(lambda name: quiet_icon(name, theme))
        for view in self.views:
            view.header.show_icons(lambda name: quiet_icon(name, theme))
        self.parts.find.show_icons(lambda name: quiet_icon(name, theme))
