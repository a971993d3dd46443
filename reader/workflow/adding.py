"""Taking reports into the library, many at a time: files and folders, with progress, until it is done or given up.

What is written is written a hundred at a time: giving up, or an end that nobody planned, keeps all that was told as
done. Analysis is left for when a report is first compared.
"""

import os
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from reader.document.model import Given
from reader.library.library import Library
from reader.library.prepared import Prepared, prepare
from reader.workflow.engine import reading_digest
from reader.workflow.failure import Failure, contained
from reader.workflow.keeping import entry, stamp_of
from reader.workflow.reading import read_file

Tell = Callable[[int, int], None]
"""Told how many files are done of how many."""

SUFFIXES = frozenset(
    {".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".mhtml", ".mht", ".pdf", ".docx", ".eml"}
)
"""What is taken of a folder. A file that is named is read whatever it is called."""

_AT_ONCE = 100
_FOR_SEVERAL = 400
"""Files from which on other processes help; starting them takes as long as reading some two hundred."""


@dataclass(frozen=True, slots=True)
class Added:
    """What became of some files. `ids` are the articles, in the order of the files; `known` says how many of them

    were in the library already, from files that did not change since. `gave_up` is how many files were not tried.
    """

    ids: tuple[str, ...] = ()
    known: int = 0
    failures: tuple[Failure, ...] = ()
    gave_up: int = 0


def files_in(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The files among `paths`, and those in the folders among them with all below that have a report's suffix.

    In order, each once. Hidden files and folders are left alone, links to folders are not followed.
    """
    found: dict[Path, None] = {}
    for path in paths:
        found.update(dict.fromkeys(_walk(path) if path.is_dir() else (path,)))
    return tuple(found)


def add(
    library: Library,
    files: Iterable[Path],
    *,
    given: Given = Given(),
    collection: int | None = None,
    jobs: int | None = None,
    gently: bool = False,
    tell: Tell = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Added:
    """Read files and keep them, and put them into a collection.

    A file that cannot be read is a failure, and the others go on. `jobs` is how many processes read where there are
    many files, `gently` that they give way to others. Raises `LibraryError` where the library cannot be written; what
    was told as done is kept then too.
    """
    every = [path.absolute() for path in files]
    ids: list[str] = []
    failures: list[Failure] = []
    known = done = 0
    with closing(_readings(library, every, given, jobs, gently)) as readings:
        for batch in _batches(readings):
            fresh = [each for each in batch if isinstance(each, Prepared)]
            old = [each for each in batch if isinstance(each, str)]
            if fresh or old:
                library.catalogue.keep(fresh, collection, also=old)
            known += len(old)
            failures += [each for each in batch if isinstance(each, Failure)]
            ids += [each.id if isinstance(each, Prepared) else each for each in batch if not isinstance(each, Failure)]
            done += len(batch)
            tell(done, len(every))
            if cancelled():
                break
    return Added(tuple(dict.fromkeys(ids)), known, tuple(failures), len(every) - done)


def read_and_prepare(path: str, given: Given = Given()) -> Prepared | Failure:
    """A file as the library will write it, or why it cannot be read. Can be done in another process."""
    try:
        with contained(path):
            return prepare(entry(read_file(Path(path), given)))
    except Exception as error:  # noqa: BLE001  # one report must never end the run over all others
        return Failure.of(error, path)


Outcome = Prepared | Failure | str
"""What became of one file; the id of an article that was in the library already."""


def _readings(
    library: Library, files: list[Path], given: Given, jobs: int | None, gently: bool
) -> Generator[Outcome, None, None]:
    several = min(jobs or os.cpu_count() or 1, 8)
    if len(files) < _FOR_SEVERAL or several < 2:
        for path in files:
            yield _known(library, path, given) or read_and_prepare(str(path), given)
        return
    from reader.workflow.crowd import in_order

    asked = (_known(library, path, given) or (str(path), given) for path in files)
    yield from in_order(asked, several, gently=gently)


def _known(library: Library, path: Path, given: Given) -> str | None:
    """The article that is kept of this very state of a file. What a person says of it now is a reason to read it."""
    return library.catalogue.kept_as(path, stamp_of(path), reading_digest()) if given == Given() else None


def _batches(readings: Iterator[Outcome]) -> Iterator[list[Outcome]]:
    batch: list[Outcome] = []
    for each in readings:
        batch.append(each)
        if len(batch) == _AT_ONCE:
            yield batch
            batch = []
    if batch:
        yield batch


def _walk(folder: Path) -> Iterator[Path]:
    for here, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if not name.startswith(".") and Path(name).suffix.lower() in SUFFIXES:
                yield Path(here, name)
