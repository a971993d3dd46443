"""What can be asked of one process of a batch, as data, and the doing of it."""

from pathlib import Path

import msgspec

from reader.analysis.model import Analysis
from reader.document.model import Given
from reader.workflow.decisions import Decider, Decisions
from reader.workflow.failure import Failure
from reader.workflow.settings import Settings


class Analyse(msgspec.Struct, tag=True, frozen=True):
    """Read and analyse one file."""

    number: int
    path: str
    given: Given


class Compare(msgspec.Struct, tag=True, frozen=True):
    """Compare two analyses, as they came in `Analysed`, and write the comparison in a format of the batch."""

    number: int
    left: bytes
    right: bytes
    format: str
    names: tuple[str, ...]


class Analysed(msgspec.Struct, tag=True, frozen=True):
    number: int
    analysis: bytes


class Compared(msgspec.Struct, tag=True, frozen=True):
    """`decided` are the ids of the decisions of a file that mattered."""

    number: int
    written: bytes
    decided: tuple[str, ...] = ()


class Failed(msgspec.Struct, tag=True, frozen=True):
    """What became of the task with that number; `comparing` says which of the two kinds it was."""

    number: int
    comparing: bool
    failure: Failure


Task = Analyse | Compare
Result = Analysed | Compared | Failed


def name_of(task: Task) -> str:
    """How an error message calls what the task works on."""
    return task.path if isinstance(task, Analyse) else " and ".join(task.names)


def failed(task: Task, error: Exception) -> Failed:
    return Failed(task.number, isinstance(task, Compare), Failure.of(error, name_of(task)))


class Doer:
    """Does tasks one after the other; a task that fails does no harm to the next."""

    def __init__(self, settings: Settings, decisions: Decisions) -> None:
        from reader.workflow.analysing import Analyst

        self._analyst = Analyst(settings)
        self._decider = Decider(decisions)
        self._decode = msgspec.msgpack.Decoder(Analysis).decode

    def do(self, task: Task) -> Result:
        try:
            return self._analysed(task) if isinstance(task, Analyse) else self._compared(task)
        except Exception as error:  # noqa: BLE001  # one report must never end the run over all others
            return failed(task, error)

    def _analysed(self, task: Analyse) -> Analysed:
        from reader.document.load import load_file

        article = load_file(Path(task.path), task.given)
        return Analysed(task.number, msgspec.msgpack.encode(self._analyst.analyse(article)))

    def _compared(self, task: Compare) -> Compared:
        from reader.workflow.exporting import batch_part

        left, right = self._decode(task.left), self._decode(task.right)
        comparison, decided = self._decider.applied_to_one_of_many(self._analyst.compare_analyses(left, right))
        return Compared(task.number, batch_part(comparison, task.format), decided)
