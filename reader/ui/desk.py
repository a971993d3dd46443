"""What lies open: two reports, what is known of the pair, and what changes them. No widgets here.

Reports are read beside the window (`ui/arriving.py`). Texts are told first; what is found follows, from the cache at
once or from the worker later.
"""

import gc
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.document.model import Article, Given
from reader.errors import DiptychError
from reader.ui.arriving import Arriving, Expected, Reading
from reader.ui.jobs import Jobs
from reader.ui.message_bar import Message
from reader.ui.services import Checkpoint, Services

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
    busy_changed = Signal(bool)  # whether reports are being read or compared
    nothing_came = Signal()  # what was to be opened cannot be read, or is no longer wanted
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
        self.jobs.busy_changed.connect(self._tell_busy)
        self.arriving = Arriving(self)
        self.arriving.came.connect(self._put)
        self.arriving.late_changed.connect(self._tell_busy)
        self._painted = False
        self._unlooked = False

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
        if self.jobs.busy or self.arriving.late:
            there.add("busy")
        return there

    @property
    def settled(self) -> bool:
        """Whether nothing is being read, and what is known of what lies open was looked up."""
        return not self.arriving.busy and not self._unlooked

    def texts_are_painted(self) -> None:
        """From now on work may begin that would have held up the first sight of the texts."""
        self._painted = True
        if self._unlooked:
            self._look()

    # What the person does

    def open_files(self, paths: Sequence[Path], side: int | None = None) -> None:
        """Open one or two files. One goes to `side`, or where there is room. All can be read or nothing changes."""
        taken = tuple(paths[:2])

        def tell() -> None:
            if len(paths) > 2:
                self.said.emit(Message(self.tr("Only two reports can be open; the first two files were taken.")))

        def read(checkpoint: Checkpoint) -> "list[Read]":
            return [self._services.read(path, checkpoint) for path in taken]

        if taken:
            names = self.tr("{left} and {right}").format(left=taken[0].name, right=taken[-1].name)
            self.open(names if len(taken) == 2 else taken[0].name, len(taken), read, side=side, then=tell)

    def open(
        self,
        name: str,
        count: int,
        reading: Reading,
        *,
        side: int | None = None,
        then: Callable[[], None] = lambda: None,
        failed: Callable[[DiptychError], None] | None = None,
    ) -> None:
        """Open `count` reports, one or two, when they are read, as `Arriving.read` does."""
        self.arriving.read(name, self._places(count, side), reading, then=then, failed=failed or self._not_read)

    def expect(self, side: int | None, give_up: Callable[[], None]) -> Expected:
        """Expect a report that is read elsewhere, on a side or where there is room; see `Arriving.expect`."""
        return self.arriving.expect(self._places(1, side), give_up)

    def open_reads(self, left: "Read | None", right: "Read | None") -> None:
        self.arriving.forget((LEFT, RIGHT))
        self._put({LEFT: left, RIGHT: right})

    def open_sample(self) -> None:
        try:
            pair = self._services.sample()
        except DiptychError as error:
            self.said.emit(Message(str(error), "error"))
            return
        self.open_files(pair)

    def paste(self, content: str, html: bool, side: int | None = None) -> None:
        def read(checkpoint: Checkpoint) -> "list[Read]":
            return [self._services.paste(content, html, checkpoint)]

        self.open(self.tr("the pasted text"), 1, read, side=side)

    def swap(self) -> None:
        self.arriving.swap()
        left, right = self._reads
        if left or right:
            self._put({LEFT: right, RIGHT: left})

    def shut(self) -> None:
        """Put both reports away."""
        self.arriving.forget((LEFT, RIGHT))
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
        """Show what was decided elsewhere meanwhile: in older texts of these reports, or in another window."""
        if self._found is None:
            return
        left, right = self._found.left.article, self._found.right.article
        known = self._services.session().corrections_for(left, right)
        if known != self._corrections:
            self._corrections = known
            self._show(self._found)

    def cancel(self) -> None:
        """Give up what is being read; where nothing is, looking for names."""
        if self.arriving.busy:
            self.arriving.stop()
            self.said.emit(Message(self.tr("Opening was stopped.")))
            self.nothing_came.emit()
        else:
            self.jobs.cancel()
            self.state_changed.emit("stopped")

    def look_again(self) -> None:
        """Look for names again after it was stopped or failed."""
        self._look()

    def look_with_other_models(self) -> None:
        """Look for names again with the models that the settings name now."""
        self.jobs.dismiss()  # the worker has the old models loaded
        self._look()

    def close(self) -> None:
        self.arriving.close()
        self.jobs.close()

    # How it comes about

    def _regive(self, side: int, read: "Read", given: Given) -> None:
        try:
            self._put({side: self._services.regiven(read, given)})
        except DiptychError as error:
            self.reports_changed.emit()
            self.said.emit(Message(str(error), "error"))

    def _places(self, count: int, side: int | None) -> tuple[int, ...]:
        if count == 2:
            return LEFT, RIGHT
        if side is not None:
            return (side,)
        taken = {side for side in (LEFT, RIGHT) if self._reads[side]} | self.arriving.sides
        return (RIGHT if taken == {LEFT} else LEFT,)

    def _not_read(self, error: DiptychError) -> None:
        self.said.emit(Message(str(error), "error"))
        self.nothing_came.emit()

    def _tell_busy(self, *_: object) -> None:
        self.busy_changed.emit("busy" in self.present())

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
        self._unlooked = True
        if self._painted:
            # After the texts were painted, which the event loop does before it comes to this.
            QTimer.singleShot(0, self._look)

    def _look(self) -> None:
        self._unlooked = False
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
