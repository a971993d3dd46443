"""The tab of dates: the line of time above, the list below; each shows what is looked at in the other."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from reader.ui.findings import dates
from reader.ui.findings.list_page import ListPage
from reader.ui.findings.row import Listing, Row
from reader.ui.findings.timeline import Timeline
from reader.ui.findings.timeline_painter import Moment
from reader.ui.words.times import extent

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from reader.comparison.model import Comparison
    from reader.ui.looks.theme import Theme

_LIST = 170  # pixels that fields and list need below the line of time


class DatesPage(ListPage):
    """What is chosen on the line of time is chosen in the list. A low page leaves the line of time out."""

    def __init__(self, name: str) -> None:
        self.timeline = Timeline()
        self._dated = False
        super().__init__(dates.listing, name, self.timeline)
        self.timeline.chosen.connect(self._choose_moment)
        self.timeline.hovered.connect(lambda moment: self.hovered.emit(self.row_of(moment)))
        self.current_changed.connect(self._show_moment)
        self.timeline.hide()

    def set_theme(self, theme: "Theme") -> None:
        super().set_theme(theme)
        self.timeline.set_theme(theme)

    def show_comparison(self, comparison: "Comparison | None") -> None:
        super().show_comparison(comparison)
        self.timeline.show_moments(moments(comparison) if comparison is not None else ())

    def show_listing(self, listing: Listing) -> None:
        super().show_listing(listing)
        self._dated = bool(listing.rows)
        self._make_room()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Without the line of time, so that it never keeps a window high."""
        least = super().minimumSizeHint()
        return least if self.timeline.isHidden() else least - QSize(0, self.timeline.sizeHint().height())

    def resizeEvent(self, event: "QResizeEvent") -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        self.timeline.setVisible(self._dated and self.height() >= self.timeline.sizeHint().height() + _LIST)

    def _choose_moment(self, moment: str) -> None:
        if self.select(moment):
            self.choose_current()

    def _show_moment(self, row: Row | None) -> None:
        self.timeline.show_current(row.id if row else "")


def moments(comparison: "Comparison") -> tuple[Moment, ...]:
    """The dates that have a place on a line of time."""
    found = []
    for pair in comparison.dates:
        days = extent(pair.value) if pair.value else None
        if days is not None:
            title = dates.spoken(pair)
            differs = pair.verdict == "conflict"
            found.append(Moment(pair.id, title, *days, bool(pair.left), bool(pair.right), differs))
    return tuple(found)
