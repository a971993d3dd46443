"""What the window and its worker process say to each other, as data. Not responsible for sending it."""

import msgspec

from reader.comparison.model import Comparison
from reader.document.model import Article
from reader.workflow.analysing import Step
from reader.workflow.failure import Failure


class Job(msgspec.Struct, tag=True, frozen=True):
    """A pair to compare. `revision` is the window's own count, handed back so that stale results can be told."""

    id: int
    revision: int
    left: Article
    right: Article


class Cancel(msgspec.Struct, tag=True, frozen=True):
    id: int


class Progress(msgspec.Struct, tag=True, frozen=True):
    id: int
    revision: int
    step: Step


class Done(msgspec.Struct, tag=True, frozen=True):
    id: int
    revision: int
    comparison: Comparison


class Failed(msgspec.Struct, tag=True, frozen=True):
    id: int
    revision: int
    failure: Failure


class Cancelled(msgspec.Struct, tag=True, frozen=True):
    id: int
    revision: int


Request = Job | Cancel
Message = Progress | Done | Failed | Cancelled
