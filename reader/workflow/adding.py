"""Taking reports into the library, many at a time: files and folders, with progress, until it is done or given up.

What is written is written a hundred at a time: giving up, or an end that nobody planned, keeps all that was told as
done. Plain text is kept, and found by its words, before it is read: `reader.workflow.unread` does that afterwards.
Analysis is left for when a report is first compared.
"""

import os
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from reader.document import load
from reader.document.model import Given
from reader.library.library import Library
from reader.library.model import Entry
from reader.library.prepared import Prepared, prepare
from reader.workflow.engine import reading_digest
from reader.workflow.failure import Failure, contained
from reader.workflow.keeping import entry, stamp_of, stands_alone
from reader.workflow.reading import read_file

Outcome = Prepared | Failure | str
"""What became of one file; the id of an article that was in the library already."""

Tell = Callable[[int, int], None]
"""Told how many files are done of how many."""

SUFFIXES = frozenset(
    {".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".mhtml", ".mht", ".pdf", ".docx", ".eml"}
)
"""What is taken of a folder. A file that is named is read whatever it is called."""

AT_ONCE = 100
"""Articles that are written together."""

_FOR_SEVERAL = 400
"""Files from which on other processes help; starting them takes as long as reading some two hundred."""


@dataclass(frozen=True, slots=True)
class Added:
    """What became of some files. `ids` are the articles, in the order of the files; `known` says how many of them
    were in the library already, from these files or from others. `gave_up` is how many files were not tried.
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
    """Read files and keep them, and put them into a collection; plain text is kept as it is, to be read later.

    A file that cannot be read is a failure, and the others go on. `jobs` is how many processes read where there are
    many files, `gently` that they give way to others. Raises `LibraryError` where the library cannot be written; what
    was told as done is kept then too.
    """
    every = [path.absolute() for path in files]
    ids: list[str] = []
    failures: list[Failure] = []
    done, before = 0, library.catalogue.count()
    with closing(_readings(library, every, given, jobs, gently)) as readings:
        while batch := list(islice(readings, AT_ONCE)):
            fresh = [each for each in batch if isinstance(each, Prepared)]
            old = [each for each in batch if isinstance(each, str)]
            if fresh or old:
                library.catalogue.keep(fresh, collection, also=old)
            failures += [each for each in batch if isinstance(each, Failure)]
            ids += [each.id if isinstance(each, Prepared) else each for each in batch if not isinstance(each, Failure)]
            done += len(batch)
            tell(done, len(every))
            if cancelled():
                break
    kept = tuple(dict.fromkeys(ids))
    # Another window may add or remove meanwhile.
    new = min(max(library.catalogue.count() - before, 0), len(kept))
    return Added(kept, len(kept) - new, tuple(failures), len(every) - done)


Asked = tuple[Given, str]
"""What the person says of a file, and the stamp of the file."""


def read_and_prepare(path: str, asked: Asked) -> Prepared | Failure:
    """A file as the library will write it, or why it cannot be read. Can be done in another process."""
    try:
        with contained(path):
            return _skimmed(Path(path), *asked) or prepare(entry(read_file(Path(path), asked[0])))
    except Exception as error:  # noqa: BLE001  # one report must never end the run over all others
        return Failure.of(error, path)


def _skimmed(path: Path, given: Given, stamp: str) -> Prepared | None:
    if not stands_alone(stamp):
        return None
    data = load.read_bytes(path)
    article = load.skim(data, path.name)
    return prepare(Entry(article, data, given, path=path, stamp=stamp), skimmed=True) if article else None


def _readings(
    library: Library, files: list[Path], given: Given, jobs: int | None, gently: bool
) -> Generator[Outcome, None, None]:
    asked = (_known(library, path, given) for path in files)
    several = processes(len(files), jobs)
    if several < 2:
        for each in asked:
            yield each if isinstance(each, str) else read_and_prepare(*each)
        return
    from reader.workflow.crowd import in_order

    yield from in_order(read_and_prepare, asked, several, gently=gently)


def _known(library: Library, path: Path, given: Given) -> str | tuple[str, Asked]:
    """The article that is kept of this very state of a file, or else what reading the file needs.

    What a person says of it now is a reason to read it.
    """
    stamp = stamp_of(path)
    known = library.catalogue.kept_as(path, stamp, reading_digest()) if given == Given() else None
    return known or (str(path), (given, stamp))


def processes(files: int, jobs: int | None) -> int:
    """How many processes are to read some files, if `jobs` are allowed."""
    return min(jobs or os.cpu_count() or 1, 8) if files >= _FOR_SEVERAL else 1


def _walk(folder: Path) -> Iterator[Path]:
    for here, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if not name.startswith(".") and Path(name).suffix.lower() in SUFFIXES:
                yield Path(here, name)
