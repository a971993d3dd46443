"""Pinning two places together, so that aligned scrolling keeps them side by side, and taking pins away again.

Pins are made by `reader.workflow.marking` and kept by `ui/marking/made.py` with all else that is made of the pair.
"""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.document.model import Span
from reader.ui.desk import LEFT, RIGHT, Desk
from reader.ui.history import History
from reader.ui.marking.made import Made
from reader.ui.pane.pane import Pane
from reader.ui.together.scroll_sync import ScrollSync

if TYPE_CHECKING:
    from reader.annotation.located import Located

_WORDS = re.compile(r"\S+(?:[^\S\n]+\S+){0,5}")
_SHOWN = 24  # characters of a place that are said


class Pinning(QObject):
    """Places are code points of the left and the right article. Lives on the GUI thread."""

    changed = Signal(object)  # the pins that hold now, as pairs of places
    told = Signal(str)

    def __init__(self, desk: Desk, panes: tuple[Pane, Pane], sync: ScrollSync, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._panes = panes
        self._sync = sync
        self._made: Made | None = None
        self._history: History | None = None
        self._shown: tuple[tuple[int, int], ...] = ()

    def keep_in(self, made: Made, history: History) -> None:
        """What keeps the pins, and what takes a step back."""
        self._made, self._history = made, history

    def refresh(self) -> None:
        """Look again which pins there are."""
        assert self._made is not None
        places = tuple((left.start, right.start) for left, right in self._made.pins)
        if places != self._shown:
            self._shown = places
            self.changed.emit(places)

    def pin(self) -> None:
        """Pin where one reads on the left to where one reads on the right: at a text cursor that is in sight."""
        from reader.workflow.marking import pinned

        left, right = self._desk.article(LEFT), self._desk.article(RIGHT)
        if left is None or right is None:
            return
        ours, theirs = (self._words(side) for side in (LEFT, RIGHT))
        if ours is None or theirs is None:
            self.told.emit(self.tr("There are no words here to pin."))
            return
        if any((ours.start - one) * (theirs.start - other) <= 0 for one, other in self._shown):
            self.told.emit(self.tr("This would cross another pin. Take that one away first."))
            return
        assert self._made is not None
        assert self._history is not None
        change = pinned((left, ours), (right, theirs))
        self._history.do(self.tr("Pin two places together"), change, self._made.apply)
        text = self.tr("Pinned together: “{left}” and “{right}”").format(
            left=_short(ours.of(left.text)), right=_short(theirs.of(right.text))
        )
        self.told.emit(text)

    def unpin(self) -> None:
        """Take the pin away that is nearest to where one reads."""
        from reader.workflow.marking import removed

        assert self._made is not None
        assert self._history is not None
        side = self._sync.leader
        here = self._place(side)
        found = min(self._made.pinned, key=lambda each: _distance(each, side, here), default=None)
        if found is None:
            self.told.emit(self.tr("No places are pinned together."))
            return
        self._history.do(self.tr("Take a pin away"), removed([found.annotation]), self._made.apply)
        self.told.emit(self.tr("The pin was taken away."))

    def _place(self, side: int) -> int:
        pane = self._panes[side]
        if pane.viewport().rect().contains(pane.cursorRect().center()):
            return pane.position()
        return int(self._sync.place(side))

    def _words(self, side: int) -> Span | None:
        """The few words that begin at the place where one reads."""
        article = self._desk.article(side)
        if article is None:
            return None
        place = self._place(side)
        while place > 0 and not article.text[place - 1].isspace():
            place -= 1
        found = _WORDS.search(article.text, place)
        return Span(*found.span()) if found else None


def _distance(pin: "Located", side: int, place: int) -> int:
    span = pin.spans[side]
    return abs(span.start - place) if span is not None else 1 << 30


def _short(words: str) -> str:
    return words if len(words) <= _SHOWN else words[:_SHOWN].rstrip() + "…"
