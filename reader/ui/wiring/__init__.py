"""Every connection between the parts of the window, in one place. The parts know nothing of each other.

Only connections stand here; what a part does when it is told something stands in the part's own module.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from reader.ui.desk import LEFT, RIGHT, Desk
from reader.ui.dialogs import Dialogs
from reader.ui.exports.exporting import Exporting
from reader.ui.history import History
from reader.ui.keyboard import Keyboard
from reader.ui.looks.appearance import Appearance
from reader.ui.looks.icons import quiet_icon
from reader.ui.main_window import MainWindow
from reader.ui.marking.made import Made
from reader.ui.marking.marking import Marking
from reader.ui.marking.relation_menu import RelationMenu
from reader.ui.opening import Opening
from reader.ui.pane.marks import Marks
from reader.ui.telling import Telling
from reader.ui.together.attention import Attention
from reader.ui.together.sights import SightKeeper
from reader.ui.wiring.everyday import Everyday
from reader.ui.wiring.findings import FindingsJoints
from reader.ui.wiring.library import LibraryJoints
from reader.ui.wiring.marks import join_marks, join_notes
from reader.ui.wiring.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.comparison.model import Comparison
    from reader.ui.remembering import Remembering


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
        self.sights = SightKeeper(self.panes, desk)
        self.telling = Telling(window, desk)
        self.opening = Opening(window, desk, dialogs, self.parts.messages)
        self.reading = Reading(window, desk, looks.services, self.telling)
        self.travel = self.reading.travel
        self.keyboard = Keyboard(window, self.parts, self.reading.sync)
        self.findings = FindingsJoints(window, desk, self.attention, self.history, self.reading)
        self.everyday = Everyday(window, desk, looks, dialogs, panes=self.panes, travel=self.travel)
        self.library = LibraryJoints(window, desk, looks, dialogs)
        self.made = Made(desk, self)
        self.marking = Marking(desk, self.made, self.panes, self.history, self)
        self.relations = RelationMenu(window)
        self.exporting = Exporting(window, desk, self.marking, looks, dialogs)
        self._icons_wanted = False
        self._join_desk()
        self._join_opening()
        self._join_reading()
        self._join_made()
        self._join_exporting()
        self.findings.join_menus()
        self._join_actions()
        self._join_keyboard()
        self._join_looks()
        self.show_looks()
        self._enable()

    # What lies open

    def _join_desk(self) -> None:
        desk, window, parts, telling = self.desk, self.window, self.parts, self.telling
        desk.others_opened.connect(self.history.clear)
        desk.reports_changed.connect(telling.show_reports)
        desk.reports_changed.connect(self._enable)
        desk.comparison_changed.connect(self._show_comparison)
        desk.comparison_changed.connect(telling.show_counts)
        desk.comparison_changed.connect(self._enable)
        desk.state_changed.connect(telling.show_state)
        desk.comparison_changed.connect(self.sights.notice)
        for pane in self.panes:
            desk.state_changed.connect(lambda _, pane=pane: pane.show_sight(Marks()))
        desk.said.connect(parts.messages.show_message)
        desk.jobs.progressed.connect(telling.show_step)
        desk.arriving.late_changed.connect(telling.show_arriving)
        desk.nothing_came.connect(telling.show_as_before)
        desk.busy_changed.connect(parts.show_busy)
        desk.busy_changed.connect(self._enable)
        parts.cancel.clicked.connect(desk.cancel)
        window.closing.connect(self.sights.finish)

    def _join_opening(self) -> None:
        window, parts, opening = self.window, self.parts, self.opening
        window.files_dropped.connect(opening.drop)
        opening.address_pasted.connect(self.everyday.fetching.offer)
        parts.empty.open_wanted.connect(opening.open)
        parts.empty.paste_wanted.connect(opening.paste)
        parts.empty.sample_wanted.connect(self.desk.open_sample)
        for view in self.views:
            view.header.date_refused.connect(opening.refuse_date)

    def _show_comparison(self, comparison: "Comparison | None") -> None:
        self.reading.show_comparison(comparison)
        self.attention.show_comparison(comparison)
        self.findings.show_comparison(comparison)

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
        self.travel.away_changed.connect(self._enable)
        self.reading.join_attention(attention)
        self.reading.join_finder(self.everyday.finder)
        attention.nothing_held.connect(self.everyday.searching.close)
        self.everyday.searching.shown_changed.connect(self._enable)
        self.reading.join_made(self.made, self.history)

    # What the person made

    def _join_made(self) -> None:
        join_marks(self)
        self.parts.findings.page_made.connect(lambda tab, page: join_notes(self, page) if tab == "notes" else None)
        self.made.changed.connect(self._enable)
        self.marking.current_changed.connect(self._enable)
        self.marking.note_wanted.connect(self.findings.guiding.write_note)

    def join_memory(self, remembering: "Remembering") -> None:
        """What the person made comes from the library and goes to it; how things stand is noted there."""
        remembering.session_opened.connect(self.made.keep_in)
        remembering.pair_kept.connect(self.made.load)
        remembering.pair_kept.connect(self.desk.recall)
        for pane in self.panes:
            pane.verticalScrollBar().valueChanged.connect(remembering.touch)
        self.parts.findings.tab_shown.connect(remembering.touch)
        self.parts.actions["findings"].toggled.connect(remembering.touch)
        self.window.splitter.splitterMoved.connect(remembering.touch)
        self.attention.pinned.connect(remembering.touch)
        self.everyday.join_memory(remembering)
        self.library.join_memory(remembering)

    def join_language(self, speak: "Callable[[], None]") -> None:
        self.everyday.join_language(speak)

    # Exports

    def _join_exporting(self) -> None:
        self.parts.actions["export"].triggered.connect(self.exporting.open)
        self.exporting.said.connect(self.parts.messages.show_message)
        self.window.closing.connect(self.exporting.close)

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
        actions["close"].triggered.connect(desk.shut)
        actions["quit"].triggered.connect(self.window.close)
        actions["undo"].triggered.connect(self.history.undo)
        actions["redo"].triggered.connect(self.history.redo)
        self.history.stack.indexChanged.connect(self._enable)
        self.history.told.connect(travel.say)
        actions["copy"].triggered.connect(self._copy)
        actions["swap"].triggered.connect(lambda: travel.swap(desk.swap))
        actions["next"].triggered.connect(lambda: attention.step(1))
        actions["previous"].triggered.connect(lambda: attention.step(-1))
        actions["across"].triggered.connect(attention.across)
        actions["cancel"].triggered.connect(desk.cancel)
        actions["about"].triggered.connect(lambda: self.dialogs.about(self.window))

    def _join_keyboard(self) -> None:
        actions, keyboard, parts = self.parts.actions, self.keyboard, self.parts
        actions["next_part"].triggered.connect(lambda: keyboard.step(1))
        actions["previous_part"].triggered.connect(lambda: keyboard.step(-1))
        actions["go_left"].triggered.connect(lambda: self.travel.focus(self.panes[LEFT]))
        actions["go_right"].triggered.connect(lambda: self.travel.focus(self.panes[RIGHT]))
        actions["findings"].toggled.connect(lambda on: keyboard.show_findings(on and bool(self.desk.present())))
        actions["findings"].triggered.connect(keyboard.tell_findings)
        keyboard.told.connect(self.travel.say)
        actions.keys_changed.connect(self.telling.show_keys)
        self.telling.show_keys()
        parts.messages.left.connect(keyboard.to_texts)
        for view in self.views:
            view.header.given_up.connect(keyboard.to_texts)

    def _enable(self, *_: object) -> None:
        present = self.desk.present()
        if self.attention.pinned_id or self.travel.away or self.everyday.searching.shown:
            present.add("held")
        present |= self.history.present() | self.marking.present()
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
        QGuiApplication.styleHints().colorSchemeChanged.connect(looks.refresh)
        actions["theme_system"].triggered.connect(lambda: looks.choose_theme("system"))
        actions["theme_light"].triggered.connect(lambda: looks.choose_theme("light"))
        actions["theme_dark"].triggered.connect(lambda: looks.choose_theme("dark"))
        actions["theme_sepia"].triggered.connect(lambda: looks.choose_theme("sepia"))
        actions["theme_contrast"].triggered.connect(lambda: looks.choose_theme("contrast"))
        actions["zoom_in"].triggered.connect(lambda: looks.zoom(1))
        actions["zoom_out"].triggered.connect(lambda: looks.zoom(-1))
        self.window.zoom_wanted.connect(looks.zoom)
        looks.zoomed.connect(self.telling.tell_size)
        actions["zoom_reset"].triggered.connect(lambda: looks.zoom(0))

    def show_looks(self) -> None:
        self.window.show_theme(self.looks.theme)
        self.everyday.set_theme(self.looks.theme)
        self.library.set_theme(self.looks.theme)
        self.parts.actions[f"theme_{self.looks.looks.theme}"].setChecked(True)
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
        self.everyday.show_icons(theme)
        for view in self.views:
            view.header.show_icons(lambda name: quiet_icon(name, theme))
