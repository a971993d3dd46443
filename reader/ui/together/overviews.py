"""Keeping the overview rulers up with their panes: names, passages, clutter, marks, what is looked at and was found."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.ui.pane.pane import Pane
from reader.ui.together.overview import overview, shares
from reader.ui.together.ruler import Ruler
from reader.ui.together.ties import Ties

if TYPE_CHECKING:
    from reader.document.model import Span

_PATIENCE = 30  # milliseconds
_MOST_HITS = 5000


class Overviews(QObject):
    """Sides are 0 and 1. Places are code points. Lives on the GUI thread."""

    def __init__(self, panes: tuple[Pane, Pane], rulers: tuple[Ruler, Ruler], parent: QObject) -> None:
        super().__init__(parent)
        self._panes = panes
        self._rulers = rulers
        self._ties = Ties()
        self._entity = ""
        self._hits: list[tuple[int, ...]] = [(), ()]
        self._stale = {0, 1}
        self._noted = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PATIENCE)
        self._soon.timeout.connect(self._draw)

    def show_ties(self, ties: Ties) -> None:
        self._ties = ties
        self.refresh()

    def light(self, entity: str) -> None:
        """Show where the name that is looked at stands; an empty id shows none."""
        self._entity = entity
        for side in (0, 1):
            self._light(side)

    def show_found(self, left: "Sequence[Span]", right: "Sequence[Span]") -> None:
        """Show where something was found in either report."""
        for side, spans in enumerate((left, right)):
            # A ruler has fewer pixels than there may be hits of one letter in a long report.
            self._hits[side] = tuple(span.start for span in spans[:: max(1, len(spans) // _MOST_HITS)])
            self._show_hits(side)

    def show_notes(self) -> None:
        """Look again, soon, at what the person marked."""
        self._noted = True
        self._soon.start()

    def refresh(self) -> None:
        """Look again at both sides, soon: what changes comes in several pieces."""
        self._stale = {0, 1}
        self._soon.start()

    def refresh_side(self, side: int) -> None:
        """Look again: the text lies otherwise, or other names are marked."""
        self._stale.add(side)
        self._soon.start()

    def _draw(self) -> None:
        """One side at a time, so that what the person does need not wait for both."""
        if self._stale:
            side = min(self._stale)
            self._stale.discard(side)
            self._draw_side(side)
            self._show_notes(side)
        elif self._noted:
            self._noted = False
            for side in (0, 1):
                self._show_notes(side)
        if self._stale or self._noted:
            self._soon.start()

    def _draw_side(self, side: int) -> None:
        pane = self._panes[side]
        if pane.article is None:
            return
        places = [pane.units.to_points(mark.start) for mark in pane.marks.all]
        self._rulers[side].show_overview(overview(pane.article, pane.where.ladder(), places, self._ties.all, side))
        self._light(side)
        self._show_hits(side)

    def _light(self, side: int) -> None:
        pane = self._panes[side]
        marks = pane.marks.of(self._entity) if self._entity else ()
        places = [pane.units.to_points(mark.start) for mark in marks]
        # Without marks nothing asks for the ladder, which would have a long text laid out to its end.
        self._rulers[side].show_current(
            shares(pane.where.ladder(), places) if places else (), *[m.kind for m in marks[:1]]
        )

    def _show_hits(self, side: int) -> None:
        places = self._hits[side]
        self._rulers[side].show_hits(shares(self._panes[side].where.ladder(), places) if places else ())

    def _show_notes(self, side: int) -> None:
        pane = self._panes[side]
        notes = pane.notes.all
        if not notes:
            self._rulers[side].show_notes(())
            return
        ladder, points = pane.where.ladder(), pane.units.to_points
        starts = shares(ladder, (points(note.start) for note in notes))
        ends = shares(ladder, (points(note.end) for note in notes))
        self._rulers[side].show_notes(
            [((start, end), note.colour) for start, end, note in zip(starts, ends, notes, strict=True)]
        )
