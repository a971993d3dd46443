"""Comparing many pairs. Not responsible for single comparisons nor for how work is spread over processes.

Each distinct article is analysed once. An analysis is kept only while a later row needs it, and rows are taken up
only a certain way ahead of the one that is written next, so that memory does not grow with the list.
"""

import heapq
import os
from collections import Counter, defaultdict
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from reader.document.model import Given
from reader.errors import UsageError
from reader.workflow.atomic import replacing
from reader.workflow.decisions import NOTHING_DECIDED, Decisions
from reader.workflow.exporting import BATCH_FORMATS, batch_error, batch_head
from reader.workflow.failure import Failure
from reader.workflow.pairs import Input, Row, read_pairs
from reader.workflow.settings import Settings
from reader.workflow.tasks import Analyse, Analysed, Compare, Compared, Result
from reader.workflow.team import Alone, Crew, Team
from reader.workflow.written_corrections import Written

# Loading a model takes a process about 1.5 s, in which it could analyse this many bytes of reports.
WORTH_A_PROCESS = 100_000
ROWS_AHEAD = 16
"""How far ahead of the next row to be written rows are taken up, for each process."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a row of the list came to: bytes for the output, and whether an error stands in them.

    `decided` are the ids of the decisions of a file that mattered.
    """

    row: Row
    written: bytes
    failed: bool
    decided: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Done:
    """How many pairs failed, and which decisions of a file mattered in none."""

    failed: int
    unmet: tuple[Written, ...] = ()


Progress = Callable[[int, int], None]
"""Told of rows done and rows in all."""


def _silent(_done: int, _total: int) -> None:
    pass


def run(
    pairs_tsv: Path,
    output: Path,
    format: str = "jsonl",
    jobs: int | None = None,
    progress: Progress = _silent,
    *,
    settings: Settings | None = None,
    decisions: Decisions = NOTHING_DECIDED,
) -> Done:
    """Compare every pair of a list and write the results, in its order, into one file, whole or not at all.

    `decisions` hold for every pair. `jobs` is the most processes to use; one a core if it is not given. What is wrong
    with a single row or report is written in its place. Raises `UsageError`, `PairsUnreadableError`, `WriteError`.
    """
    if format not in BATCH_FORMATS:
        raise UsageError(problem=f"A batch writes {' or '.join(BATCH_FORMATS)}, not “{format}”.")
    if jobs is not None and jobs < 1:
        raise UsageError(problem="The number of jobs must be at least 1.")
    rows = read_pairs(pairs_tsv)
    _spare_inputs(output, pairs_tsv, rows)
    failed, decided = 0, set[str]()
    # Closed explicitly: an interrupt must end the processes now, not when the garbage is collected.
    with replacing(output) as file, closing(compare_rows(rows, format, jobs, settings, decisions)) as outcomes:
        file.write(batch_head(format))
        for done, outcome in enumerate(outcomes, start=1):
            file.write(outcome.written)
            failed += outcome.failed
            decided.update(outcome.decided)
            progress(done, len(rows))
    return Done(failed, tuple(one for one in decisions.written if one.id not in decided))


def compare_rows(
    rows: Sequence[Row],
    format: str = "jsonl",
    jobs: int | None = None,
    settings: Settings | None = None,
    decisions: Decisions = NOTHING_DECIDED,
    *,
    team: Team | None = None,
) -> Generator[Outcome, None, None]:
    """One outcome for each row, in order, each as soon as it and all before it are done.

    `team` does the work; by default as many processes as are worth it, at most `jobs`.
    """
    if team is None:
        size = processes(rows, jobs or _cores())
        settings = settings or Settings()
        team = Crew(settings, size, decisions) if size > 1 else Alone(settings, decisions)
    try:
        yield from Course(rows, format, team).outcomes()
    finally:
        team.close()


Key = tuple[Path, Given]


class Course:
    """The course of one batch: which analyses and comparisons are still to do, and what is kept for them."""

    def __init__(self, rows: Sequence[Row], format: str, team: Team) -> None:
        self._rows = rows
        self._format = format
        self._team = team
        self._ahead = ROWS_AHEAD * team.size
        self._keys = [tuple(_key(each) for each in row.pair) if row.pair else () for row in rows]
        self._rows_of: dict[Key, list[int]] = defaultdict(list)
        for index, keys in enumerate(self._keys):
            for key in dict.fromkeys(keys):
                self._rows_of[key].append(index)
        self._order = list(self._rows_of)  # by the row that needs it first
        self._uses = Counter({key: len(indices) for key, indices in self._rows_of.items()})
        self._upcoming = 0
        self.known: dict[Key, bytes | Failure] = {}
        self._ready: list[int] = []
        self._done: dict[int, Outcome] = {}
        self._next = 0

    def outcomes(self) -> Iterator[Outcome]:
        for index, row in enumerate(self._rows):
            if row.error is not None:
                self._fail(index, Failure.of(row.error, row.error.code))
        while self._next < len(self._rows):
            self._start_what_can_start()
            if self._next in self._done:
                yield self._done.pop(self._next)
                self._next += 1
            else:
                self._take(self._team.wait())

    def _start_what_can_start(self) -> None:
        """Comparisons go first: they free what is kept."""
        limit = self._next + self._ahead
        while self._team.free:
            if self._ready and self._ready[0] < limit:
                self._compare(heapq.heappop(self._ready))
            elif self._upcoming < len(self._order) and self._rows_of[self._order[self._upcoming]][0] < limit:
                path, given = self._order[self._upcoming]
                self._team.start(Analyse(self._upcoming, str(path), given))
                self._upcoming += 1
            else:
                return

    def _take(self, result: Result) -> None:
        match result:
            case Compared():
                self._done[result.number] = Outcome(self._rows[result.number], result.written, False, result.decided)
            case Analysed():
                self._learn(self._order[result.number], result.analysis)
            case _ if result.comparing:
                self._fail(result.number, result.failure)
            case _:
                self._learn(self._order[result.number], result.failure)

    def _learn(self, key: Key, found: bytes | Failure) -> None:
        self.known[key] = found
        for index in self._rows_of[key]:
            if all(each in self.known for each in self._keys[index]):
                heapq.heappush(self._ready, index)

    def _compare(self, index: int) -> None:
        left, right = (self.known[key] for key in self._keys[index])
        self._release(index)
        failure = next((each for each in (left, right) if isinstance(each, Failure)), None)
        if failure is not None:
            self._fail(index, failure)
            return
        assert isinstance(left, bytes)
        assert isinstance(right, bytes)
        self._team.start(Compare(index, left, right, self._format, self._rows[index].cells))

    def _release(self, index: int) -> None:
        for key in dict.fromkeys(self._keys[index]):
            self._uses[key] -= 1
            if not self._uses[key]:
                del self.known[key]

    def _fail(self, index: int, failure: Failure) -> None:
        row = self._rows[index]
        self._done[index] = Outcome(row, batch_error(row.cells, failure.error(), self._format), True)


def _key(given: Input) -> Key:
    return given.path.resolve(), given.given


def _cores() -> int:
    """Cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def processes(rows: Sequence[Row], most: int) -> int:
    """As many processes as have enough to do to be worth their start."""
    if most == 1:
        return 1
    files = {_key(each): each.path for row in rows if row.pair for each in row.pair}
    return max(1, min(most, len(files), sum(map(_size, files.values())) // WORTH_A_PROCESS))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _spare_inputs(output: Path, tsv: Path, rows: Sequence[Row]) -> None:
    """Refuse to write over what is about to be read."""
    inputs = {tsv.resolve(), *(each.path.resolve() for row in rows if row.pair for each in row.pair)}
    if output.resolve() in inputs:
        raise UsageError(problem=f"{output} is one of the inputs. Give another name for the output.")
