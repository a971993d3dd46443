"""Finding in the reports that lie open: what stands where, and which hit was gone to. Moves nothing on screen itself.

Long texts are searched in slices between which the window stays alive; short ones are done at once.
"""

import time
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from reader.document.model import Article, Span
from reader.workflow.finding import Folding, Wanted, finds

_SLICE = 0.006  # seconds
_BATCH = 256


class Open(Protocol):
    """Tells which article lies open on a side."""

    def article(self, side: int) -> Article | None: ...


class Finder(QObject):
    """Sides are 0 and 1. Spans are code points of the side's article."""

    found = Signal(object, object)  # spans of the left and of the right report, as lists
    counted = Signal(int, int, int, bool)  # number of the hit gone to or 0, hits left, hits right, still searching
    went = Signal(int, object)  # side and Span

    def __init__(self, desk: Open, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._wanted = Wanted("")
        self._hits: tuple[list[Span], list[Span]] = ([], [])
        self._folded: dict[tuple[int, bool, bool], Folding] = {}
        self._current: tuple[int, int] | None = None  # side and index
        self._from: tuple[int, int] = (0, 0)
        self._work: Iterator[None] | None = None
        self._searching = False
        self._go = False
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._slice)

    def look(self, wanted: Wanted, sides: Sequence[int], begin: tuple[int, int], *, go: bool = True) -> None:
        """Look anew; with `go`, go to the first hit at or after `begin`, a side and a place in its text."""
        self._wanted, self._from, self._go = wanted, begin, go
        self._hits, self._current = ([], []), None
        self._work = self._run(tuple(sides))
        self._slice()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) hit, the left report's before the right one's, round the end."""
        places = len(self._hits[0]) + len(self._hits[1])
        if not places or self._work is not None:
            return
        if self._current is None:
            number = self._first() if by > 0 else (self._first() - 1) % places
        else:
            number = (self._number() + by) % places
        self._go_to(number)

    def forget(self) -> None:
        """Drop what was found, and what was prepared for finding it: other reports lie open, or nobody looks."""
        self._folded.clear()
        self._wanted = Wanted("")
        self._hits, self._current, self._work = ([], []), None, None
        self._timer.stop()
        self._tell_found()

    def _run(self, sides: tuple[int, ...]) -> Iterator[None]:
        """Search, then tell, then go: three steps, because each moves or paints something where there are many hits."""
        self._searching = True
        yield from self._search(sides)
        yield
        self._searching = False
        self._tell_found()
        yield
        if self._go and (self._hits[0] or self._hits[1]):
            self._go_to(self._first())

    def _search(self, sides: tuple[int, ...]) -> Iterator[None]:
        for side in sides:
            article = self._desk.article(side)
            if article is None or not self._wanted.text:
                continue
            key = (side, self._wanted.case, self._wanted.accents)
            folding = self._folded.get(key)
            if folding is None or folding.original is not article.text:
                folding = Folding(article.text, case=self._wanted.case, accents=self._wanted.accents)
                yield from folding.steps()
                self._folded[key] = folding
            for count, span in enumerate(finds(folding, self._wanted)):
                self._hits[side].append(span)
                if count % _BATCH == 0:
                    yield

    def _slice(self) -> None:
        deadline = time.perf_counter() + _SLICE
        work = self._work
        while work is not None and work is self._work:
            if next(work, self) is self:
                self._work = None
            elif time.perf_counter() >= deadline:
                break
        if self._work is None:
            self._timer.stop()
            return
        self._timer.start()
        if self._searching:
            self.counted.emit(0, 0, 0, True)

    def _first(self) -> int:
        """Number, from 0 on, of the first hit at or after the place where the search began."""
        side, place = self._from
        here = bisect_left(self._hits[side], Span(place, place))
        number = here + (len(self._hits[0]) if side else 0)
        return number % (len(self._hits[0]) + len(self._hits[1]))

    def _number(self) -> int:
        assert self._current is not None
        side, index = self._current
        return index + (len(self._hits[0]) if side else 0)

    def _go_to(self, number: int) -> None:
        left = len(self._hits[0])
        side, index = (0, number) if number < left else (1, number - left)
        self._current = (side, index)
        self._tell()
        self.went.emit(side, self._hits[side][index])

    def _tell_found(self) -> None:
        self.found.emit(*self._hits)
        self._tell()

    def _tell(self) -> None:
        number = self._number() + 1 if self._current else 0
        self.counted.emit(number, len(self._hits[0]), len(self._hits[1]), False)
