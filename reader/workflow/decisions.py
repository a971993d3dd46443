"""What a person decided about two reports, for the command line: as a file has it, and as the library keeps it.

Not responsible for how either is written, nor for what a decision does to a comparison.
"""

from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from reader.comparison.model import Comparison
from reader.document.model import Article
from reader.library.library import Library
from reader.workflow.cataloguing import open_library
from reader.workflow.correcting import Corrections, applied
from reader.workflow.written_corrections import CorrectionError, Written, read_corrections


@dataclass(frozen=True, slots=True)
class Decisions:
    """What is to hold: corrections of a file, and those that the library in another file keeps, if one is given."""

    written: tuple[Written, ...] = ()
    library: str | None = None


NOTHING_DECIDED = Decisions()


def read_decisions(file: Path | None, library: Path | None) -> tuple[Decisions, tuple[CorrectionError, ...]]:
    """The decisions in a file and in a library, with an error for each in the file that makes no sense.

    Raises `CorrectionsUnreadableError` where the file is none, `LibraryError` where the library cannot be opened.
    """
    written, errors = read_corrections(file) if file else ((), ())
    if library is not None:
        open_library(library).close()
    return Decisions(written, str(library) if library else None), errors


class Decider:
    """Applies decisions to one comparison after the other. Opens the library when it is first needed."""

    def __init__(self, decisions: Decisions = NOTHING_DECIDED) -> None:
        self._decisions = decisions

    def applied(self, comparison: Comparison) -> Comparison:
        """The comparison under what was decided. Raises `LibraryError`."""
        left, right = comparison.left.article, comparison.right.article
        return applied(
            comparison, (*self._kept(left, right), *(one.between(left, right) for one in self._decisions.written))
        )

    def applied_to_one_of_many(self, comparison: Comparison) -> tuple[Comparison, tuple[str, ...]]:
        """The same, and the ids of the written decisions that mattered here. Of the others nothing is said."""
        found = self.applied(comparison)
        written = {one.id for one in self._decisions.written}
        told = tuple(one for one in found.corrections if one.id not in written or not one.orphaned)
        return replace(found, corrections=told), tuple(one.id for one in told if one.id in written)

    def _kept(self, left: Article, right: Article) -> Corrections:
        return self._library.corrections(left.id, right.id) if self._library else ()

    @cached_property
    def _library(self) -> Library | None:
        return open_library(Path(self._decisions.library)) if self._decisions.library else None
