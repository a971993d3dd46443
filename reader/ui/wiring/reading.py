"""Connections of reading side by side: scrolling together, rulers, passages, kinds, clutter. The rest: `ui/wiring`.

Only connections stand here; what a part does when it is told something stands in the part's own module.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.ui.desk import Desk
from reader.ui.main_window import MainWindow
from reader.ui.pane.folding import Folding
from reader.ui.telling import Telling
from reader.ui.together.choices import Choices
from reader.ui.together.overviews import Overviews
from reader.ui.together.passages import Passages
from reader.ui.together.pinning import Pinning
from reader.ui.together.scroll_sync import ScrollSync
from reader.ui.together.shown_kinds import ShownKinds
from reader.ui.together.travel import Travel
from reader.workflow.settings import ALL_KINDS

if TYPE_CHECKING:
    from reader.comparison.model import Comparison
    from reader.ui.history import History
    from reader.ui.marking.made import Made
    from reader.ui.search.finder import Finder
    from reader.ui.services import Services
    from reader.ui.together.attention import Attention


class Reading(QObject):
    """Holds what is made for the joints, no state of its own."""

    def __init__(self, window: MainWindow, desk: Desk, services: "Services", telling: Telling) -> None:
        super().__init__(window)
        assert window.furniture is not None
        self.parts = window.furniture
        self.panes = panes = (window.left.pane, window.right.pane)
        self.telling = telling
        self.sync = ScrollSync(*panes, self)
        self.travel = Travel(panes, self.sync, self.parts.state, self)
        self.choices = Choices(services, self)
        self.passages = Passages(panes, self.parts.gutter, self.sync, self)
        self.pinning = Pinning(desk, panes, self.sync, self)
        self.shown_kinds = ShownKinds(panes, self.choices, self)
        self.overviews = Overviews(panes, self.parts.rulers, self)
        self.foldings = [Folding(pane, self) for pane in panes]
        desk.reports_changed.connect(self.travel.forget)
        self._join_scrolling()
        self._join_rulers()
        self._join_passages()
        self._join_kinds()
        self._join_folding()

    def show_comparison(self, comparison: "Comparison | None") -> None:
        self.shown_kinds.show_comparison(comparison)
        self.passages.show_comparison(comparison)

    def join_attention(self, attention: "Attention") -> None:
        attention.lit.connect(self.overviews.light)
        self.travel.held_nothing.connect(attention.let_go)
        attention.here = self.travel.mention_here
        attention.nobody.connect(self.travel.no_name)
        attention.told.connect(self.travel.say)

    def join_made(self, made: "Made", history: "History") -> None:
        actions, pinning = self.parts.actions, self.pinning
        pinning.keep_in(made, history)
        made.changed.connect(pinning.refresh)
        pinning.changed.connect(self.passages.show_pins)
        pinning.told.connect(self.travel.say)
        actions["pin"].triggered.connect(pinning.pin)
        actions["remove_pin"].triggered.connect(pinning.unpin)

    def join_finder(self, finder: "Finder") -> None:
        finder.found.connect(self.overviews.show_found)

    def _join_scrolling(self) -> None:
        actions, choices = self.parts.actions, self.choices
        choices.sync_changed.connect(self.sync.set_mode)
        choices.sync_changed.connect(self.telling.show_mode)
        choices.sync_changed.connect(self.telling.tell_mode)
        actions["sync"].triggered.connect(choices.cycle_sync)
        actions["sync_aligned"].triggered.connect(lambda: choices.choose_sync("aligned"))
        actions["sync_proportional"].triggered.connect(lambda: choices.choose_sync("proportional"))
        actions["sync_free"].triggered.connect(lambda: choices.choose_sync("free"))
        self.sync.set_mode(choices.sync)
        self.telling.show_mode(choices.sync)

    def _join_rulers(self) -> None:
        overviews = self.overviews
        for side, (pane, ruler) in enumerate(zip(self.panes, self.parts.rulers, strict=True)):
            bar = pane.verticalScrollBar()
            bar.rangeChanged.connect(lambda _least, most, ruler=ruler: ruler.setMaximum(most))
            bar.rangeChanged.connect(lambda _least, _most, bar=bar, ruler=ruler: ruler.setPageStep(bar.pageStep()))
            bar.valueChanged.connect(ruler.setValue)
            ruler.valueChanged.connect(bar.setValue)
            ruler.wheeled.connect(pane.wheelEvent)
            pane.laid_out.connect(lambda side=side: overviews.refresh_side(side))

    def _join_passages(self) -> None:
        actions, passages, travel, gutter = self.parts.actions, self.passages, self.travel, self.parts.gutter
        for pane in self.panes:
            pane.verticalScrollBar().valueChanged.connect(gutter.update)
            pane.laid_out.connect(gutter.update)
        gutter.wheeled.connect(self.sync.wheel)
        gutter.chosen.connect(passages.choose)
        passages.changed.connect(lambda: self.overviews.show_ties(passages.ties))
        passages.changed.connect(gutter.update)
        passages.current_changed.connect(gutter.show_current)
        passages.went.connect(travel.to_passages)
        passages.nowhere.connect(travel.nowhere)
        travel.returned.connect(passages.release)
        actions["next_passage"].triggered.connect(lambda: passages.step(1))
        actions["previous_passage"].triggered.connect(lambda: passages.step(-1))
        actions["counterpart"].triggered.connect(passages.across)
        actions["moved"].toggled.connect(passages.show_moved)
        passages.told.connect(travel.say)
        actions["unpin"].triggered.connect(travel.let_go)

    def _join_kinds(self) -> None:
        actions, choices, legend, shown = self.parts.actions, self.choices, self.parts.legend, self.shown_kinds
        choices.kinds_changed.connect(shown.refresh)
        choices.kinds_changed.connect(legend.show_kinds)
        choices.kinds_changed.connect(actions.show_kinds)
        shown.counted.connect(legend.show_counts)
        shown.changed.connect(self.overviews.refresh)
        legend.toggled.connect(choices.toggle_kind)
        for kind in ALL_KINDS:
            actions[f"kind_{kind}"].triggered.connect(lambda _=False, kind=kind: choices.toggle_kind(kind))
        actions["kinds_all"].triggered.connect(lambda: choices.show_kinds(ALL_KINDS))
        legend.show_kinds(choices.kinds)
        actions.show_kinds(choices.kinds)
        legend.told.connect(self.travel.say)

    def _join_folding(self) -> None:
        for pane, folding in zip(self.panes, self.foldings, strict=True):
            pane.text_set.connect(folding.show_article)
            pane.going.connect(folding.reveal)
            pane.cursorPositionChanged.connect(folding.reveal_cursor)
            pane.laid_out.connect(folding.place_buttons)
            pane.verticalScrollBar().valueChanged.connect(folding.place_buttons)
            folding.told.connect(self.travel.say)
            self.parts.actions["fold"].toggled.connect(folding.fold_all)
        self.parts.actions["fold_here"].triggered.connect(
            lambda _=False: self.foldings[self.passages.side()].fold_here()
        )
