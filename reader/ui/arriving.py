"""Reports on their way to the desk: read beside the window, each for a side. No widgets here.

What was asked for last for a side is what comes to lie there, in whatever order reports arrive. Not responsible for
what lies open (`ui/desk.py`), nor for reading.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import DiptychError
from reader.ui.errand import Errand
from reader.ui.services import Checkpoint

if TYPE_CHECKING:
    from reader.workflow.reading import Read

_LATE = 300  # ms; what takes no longer need not be told of
_LAST_WAIT = 1.0  # seconds; reading leaves nothing half written

Reading = Callable[[Checkpoint], "Sequence[Read]"]
"""Reads reports, one for each side that they are for; done in a thread of its own."""


@dataclass(slots=True, eq=False)
class Expected:
    """Reports that were asked for. `sides` says where each is to lie: None where something else was asked for since.

    `give_up` is called when none of them is wanted any more.
    """

    sides: list[int | None]
    give_up: Callable[[], None]


@dataclass(frozen=True, slots=True, eq=False)
class _UnderWay:
    expected: Expected
    name: str
    then: Callable[[], None]
    failed: Callable[[DiptychError], None]


class Arriving(QObject):
    """Lives on the GUI thread."""

    came = Signal(object)  # dict[int, Read]: where each report is to lie
    late_changed = Signal(str)  # what is still being read after a moment; empty when nothing is any more

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._expected: list[Expected] = []
        self._errands: dict[Errand, _UnderWay | None] = {}
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_LATE)
        self._late.timeout.connect(self._tell_late)
        self.late = ""
        """What `late_changed` told last."""

    @property
    def busy(self) -> bool:
        """Whether something is being read."""
        return any(self._errands.values())

    @property
    def sides(self) -> set[int]:
        """Where something is to lie soon."""
        return {side for each in self._expected for side in each.sides if side is not None}

    def read(
        self,
        name: str,
        sides: Sequence[int],
        reading: Reading,
        *,
        then: Callable[[], None],
        failed: Callable[[DiptychError], None],
    ) -> None:
        """Have reports read, and hear that they came, just after they did, or why they did not.

        Nothing is heard where something else was asked for since. `name` is what a person calls them.
        """
        errand = next((each for each, task in self._errands.items() if task is None and not each.busy), None)
        if errand is None:
            errand = Errand(self, last_wait=_LAST_WAIT)
            errand.done.connect(partial(self._take, errand))
            errand.failed.connect(partial(self._fail, errand))
        expected = self.expect(sides, partial(self._give_up, errand))
        self._errands[errand] = _UnderWay(expected, name, then, failed)
        if not self.late:
            self._late.start()
        errand.begin(reading)

    def expect(self, sides: Sequence[int], give_up: Callable[[], None]) -> Expected:
        """Expect reports that come by another way; whatever was expected for these sides is no longer wanted."""
        self.forget(sides)
        expected = Expected(list(sides), give_up)
        self._expected.append(expected)
        return expected

    def deliver(self, expected: Expected, reads: "Sequence[Read]") -> None:
        """Hand over what was expected, as far as it still is."""
        if expected in self._expected:
            self._expected.remove(expected)
            self.came.emit({side: read for side, read in zip(expected.sides, reads, strict=True) if side is not None})

    def drop(self, expected: Expected) -> None:
        """Expect something no longer; its `give_up` is not called."""
        if expected in self._expected:
            self._expected.remove(expected)

    def forget(self, sides: Sequence[int]) -> None:
        """What was asked for these sides is no longer wanted."""
        for each in list(self._expected):
            each.sides = [None if side in sides else side for side in each.sides]
            if each.sides.count(None) == len(each.sides):
                self._expected.remove(each)
                each.give_up()

    def swap(self) -> None:
        """What was to lie on one side is to lie on the other."""
        for each in self._expected:
            each.sides = [side if side is None else 1 - side for side in each.sides]

    def stop(self) -> None:
        """Give up what is being read."""
        for task in list(self._errands.values()):
            if task is not None:
                self.drop(task.expected)
                task.expected.give_up()

    def close(self) -> None:
        """End everything; nothing comes any more."""
        self._expected.clear()
        self._late.stop()
        for errand in self._errands:
            errand.cancel()
        for errand in self._errands:
            errand.close()

    def _take(self, errand: Errand, reads: "Sequence[Read]") -> None:
        task = self._end(errand)
        if task is not None:
            self.deliver(task.expected, reads)
            task.then()

    def _fail(self, errand: Errand, error: DiptychError) -> None:
        task = self._end(errand)
        if task is not None:
            self.drop(task.expected)
            task.failed(error)

    def _give_up(self, errand: Errand) -> None:
        errand.cancel()
        self._end(errand)

    def _end(self, errand: Errand) -> _UnderWay | None:
        task, self._errands[errand] = self._errands[errand], None
        if not self.busy:
            self._late.stop()
        if self.late:
            self._tell_late()
        return task

    def _tell_late(self) -> None:
        late = ", ".join(task.name for task in self._errands.values() if task is not None)
        if late != self.late:
            self.late = late
            self.late_changed.emit(late)
