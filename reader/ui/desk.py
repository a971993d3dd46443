"""What lies open: two reports, what is known of the pair, and what changes them. No widgets here.

Texts are told first; what is found follows, from the cache at once or from the worker later.
"""

import gc
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.document.model import Article, Given
from reader.errors import DiptychError
from reader.ui.jobs import Jobs
from reader.ui.message_bar import Message
from reader.ui.services import Services

if TYPE_CHECKING:
    from reader.annotation.corrections import Correction
    from reader.comparison.model import Comparison
    from reader.workflow.correcting import Change
    from reader.workflow.giving import Giving
    from reader.workflow.reading import Read

LEFT, RIGHT = 0, 1


class Desk(QObject):
    """Sides are `LEFT` and `RIGHT`. Lives on the GUI thread; `close` ends everything it started."""

    reports_changed = Signal()
    others_opened = Signal()  # other reports than before lie open; before `reports_changed`
    comparison_changed = Signal(object)  # Comparison or None
    pair_opened = Signal(object, object)  # both reads, after their texts were shown
    state_changed = Signal(str)  # none, half, working, done, stopped, failed
    said = Signal(object)  # Message
    noticed = Signal(object)  # an Article that was not open before, with its remarks

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._reads: list[Read | None] = [None, None]
        self.comparison: Comparison | None = None
        """The pair as the person corrected it."""
        self._found: Comparison | None = None
        self._corrections: tuple[Correction, ...] = ()
        self.jobs = Jobs(services.hire, self)
        self.jobs.finished.connect(self._finished)
        self.jobs.failed.connect(self._failed)
        self._painted = False
        self._waiting = False

    def article(self, side: int) -> Article | None:
        read = self._reads[side]
        return read.article if read else None

    def reads(self) -> "tuple[Read | None, Read | None]":
        return self._reads[LEFT], self._reads[RIGHT]

    def present(self) -> set[str]:
        """What there is, in the words of the action table."""
        articles = [self.article(LEFT), self.article(RIGHT)]
        there = {"report"} if any(articles) else set()
        if all(articles):
            there.add("pair")
        if self.comparison is not None:
            there.add("comparison")
        if self.jobs.busy:
            there.add("busy")
        return there

    def texts_are_painted(self) -> None:
        """From now on work may begin that would have held up the first sight of the texts."""
        self._painted = True
        if self._waiting:
            self._waiting = False
            self._look()

    # What the person does

    def open_files(self, paths: Sequence[Path], side: int | None = None) -> bool:
        """Open one or two files. One goes to `side`, or where there is room. All can be read or nothing changes."""
        try:
            reads = [self._services.read(path) for path in paths[:2]]
        except DiptychError as error:
            self.said.emit(Message(str(error), "error"))
            return False
        if len(reads) == 2:
            self._put({LEFT: reads[0], RIGHT: reads[1]})
        elif reads:
            self._put({self._room() if side is None else side: reads[0]})
        if len(paths) > 2:
            self.said.emit(Message(self.tr("Only two reports can be open; the first two files were taken.")))
        return True

    def open_reads(self, left: "Read", right: "Read") -> None:
        self._put({LEFT: left, RIGHT: right})

    def take(self, read: "Read", side: int | None) -> None:
        """Show a report that was read elsewhere, on a side or where there is room."""
        self._put({self._room() if side is None else side: read})

    def open_sample(self) -> None:
        try:
            pair = self._services.sample()
        except DiptychError as error:
            self.said.emit(Message(str(error), "error"))
            return
        self.open_files(pair)

    def paste(self, content: str, html: bool, side: int | None = None) -> None:
        try:
            read = self._services.paste(content, html)
        except DiptychError as error:
            self.said.emit(Message(str(error), "error"))
            return
        self._put({self._room() if side is None else side: read})

    def swap(self) -> None:
        left, right = self._reads
        if left or right:
            self._put({LEFT: right, RIGHT: left})

    def shut(self) -> None:
        """Put both reports away."""
        self._put({LEFT: None, RIGHT: None})

    def giving(self, side: int, *, outlet: str | None = None, published: str | None = None) -> "Giving | None":
        """The change that the person's word for an outlet or a date makes; an empty one takes an earlier word back.

        None, and a word on why, where it cannot be taken: there is no 30 February.
        """
        from reader.workflow.giving import Giving

        read = self._reads[side]
        if read is None:
            return None
        given = read.given
        if outlet is not None:
            given = replace(given, outlet=outlet or None)
        if published is not None:
            given = replace(given, published=published or None)
        try:
            self._services.regiven(read, given)
        except DiptychError as error:
            self.reports_changed.emit()  # shows what holds in place of what was typed
            self.said.emit(Message(str(error), "error"))
            return None
        return Giving(read.article.id, read.given, given)

    def give(self, change: "Giving") -> None:
        """Take the person's word for an outlet or a date of publication, wherever the report lies now."""
        for side, read in enumerate(self._reads):
            if read is not None and read.article.id == change.article:
                self._regive(side, read, change.after)

    @property
    def corrections(self) -> "tuple[Correction, ...]":
        """What the person decided that holds for the pair."""
        return self._corrections

    def change(self, change: "Change") -> None:
        """Take in a change of what the person decided, keep it, and show the pair under it. Runs no model."""
        from reader.workflow.correcting import changed

        left, right = self.article(LEFT), self.article(RIGHT)
        if left is None or right is None or self._found is None:
            return
        self._corrections = changed(self._corrections, change)
        session = self._services.session()
        session.change(left, right, change)
        for remark in session.remarks():
            self.said.emit(Message(remark.message, "error"))
        self._show(self._found)

    def recall(self) -> None:
        """Show what was decided in older texts of these reports too: which those are is known once they are kept."""
        if self._found is None:
            return
        left, right = self._found.left.article, self._found.right.article
        known = self._services.session().corrections_for(left, right)
        if known != self._corrections:
            self._corrections = known
            self._show(self._found)

    def cancel(self) -> None:
        self.jobs.cancel()
        self.state_changed.emit("stopped")

    def look_again(self) -> None:
        """Look for names again after it was stopped or failed."""
        self._look()

    def look_with_other_models(self) -> None:
        """Look for names again with the models that the settings name now."""
        self.jobs.cancel()
        self.jobs.close()  # the worker has the old models loaded
        self._look()

    def close(self) -> None:
        self.jobs.close()

    # How it comes about

    def _regive(self, side: int, read: "Read", given: Given) -> None:
        try:
            self._put({side: self._services.regiven(read, given)})
        except DiptychError as error:
            self.reports_changed.emit()
            self.said.emit(Message(str(error), "error"))

    def _room(self) -> int:
        return RIGHT if self._reads[LEFT] and not self._reads[RIGHT] else LEFT

    def _put(self, changes: "dict[int, Read | None]") -> None:
        known = {read.article.id for read in self._reads if read}
        for side, read in changes.items():
            self._reads[side] = read
        self.comparison = self._found = None
        if known != {read.article.id for read in self._reads if read}:
            self.others_opened.emit()
        self.reports_changed.emit()
        for read in changes.values():
            if read is not None and read.article.id not in known:
                self.noticed.emit(read.article)
                known.add(read.article.id)
        self.comparison_changed.emit(None)
        self.jobs.cancel()
        if self._painted:
            # After the texts were painted, which the event loop does before it comes to this.
            QTimer.singleShot(0, self._look)
        else:
            self._waiting = True

    def _look(self) -> None:
        left, right = self.article(LEFT), self.article(RIGHT)
        if left is None or right is None:
            self.state_changed.emit("half" if left or right else "none")
            return
        known = self._services.known(left, right)
        if known is not None:
            self._finished(known)
        else:
            self.state_changed.emit("working")
            self.jobs.begin(left, right)
        self.pair_opened.emit(*self._reads)

    def _finished(self, found: "Comparison") -> None:
        self._found = found
        # What was found stays as long as it is shown. Looking through its many parts for garbage, over and over, would
        # hold the window up for tenths of a second.
        gc.freeze()
        session = self._services.session()
        self._corrections = session.corrections_for(found.left.article, found.right.article)
        self._show(found)
        self.state_changed.emit("done")

    def _show(self, found: "Comparison") -> None:
        from reader.workflow.correcting import applied

        self.comparison = applied(found, self._corrections)
        self.comparison_changed.emit(self.comparison)

    def _failed(self, error: DiptychError) -> None:
        self.state_changed.emit("failed")
        again = (self.tr("Try again"), self.look_again)
        self.said.emit(Message(str(error), "error", (again,)))
