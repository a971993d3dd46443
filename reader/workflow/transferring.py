"""A whole library or a collection from one machine to another, as one file."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import IO, cast

from reader.document.failures import MissingFileError, NoPermissionError, UnreadableFileError
from reader.document.model import Given
from reader.library.bundle import Reader, Writer
from reader.library.library import Library
from reader.library.model import Collection, Entry
from reader.library.prepared import prepare
from reader.workflow.atomic import replacing

Tell = Callable[[int, int], None]

_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Imported:
    """How many articles came, and how many of them were in the library already."""

    articles: int
    known: int


def export_library(
    library: Library,
    output: Path,
    collection: Collection | None = None,
    tell: Tell = lambda _done, _total: None,
) -> int:
    """Write the library, or a collection of it, into one file, whole or not at all; returns how many articles.

    Raises `WriteError`, or `LibraryError`.
    """
    catalogue = library.catalogue
    ids = catalogue.collected(collection.id) if collection else catalogue.all_ids()
    with replacing(output) as file:
        # A stream that only goes forward is all that a zip archive needs.
        writer = Writer(cast(IO[bytes], _Forward(file.write)), catalogue.contents(ids, collection))
        for done, entry in enumerate(catalogue.entries(ids), start=1):
            writer.add(entry)
            tell(done, len(ids))
        writer.close()
    return len(ids)


def import_library(
    library: Library,
    path: Path,
    tell: Tell = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Imported:
    """Take in what another library exported. What is here already stays; importing twice changes nothing more.

    Raises `InputError`, or `LibraryError`; the articles told as done are kept then too.
    """
    known = done = 0
    with _opened(path) as stream:
        reader = Reader(stream, str(path))
        entries = reader.articles()
        while batch := list(islice(entries, _AT_ONCE)):
            new = [each for each in (_news(library, entry) for entry in batch) if each is not None]
            library.catalogue.keep([prepare(each) for each in new])
            known += len(batch) - len(new)
            done += len(batch)
            tell(done, reader.contents.articles)
            if cancelled():
                return Imported(done, known)
        library.catalogue.take_in(reader.contents)
    return Imported(done, known)


def _news(library: Library, entry: Entry) -> Entry | None:
    """What is new of an article: all of it, what was said of it where nothing is said here, or nothing."""
    kept = library.article(entry.article.id)
    if kept is None:
        return entry
    if kept.given != Given() or entry.given == Given():
        return None
    return Entry(kept.article, b"", entry.given, kept.encoding, kept.path, kept.stamp, kept.made_by)


def _opened(path: Path) -> IO[bytes]:
    try:
        return path.open("rb")
    except FileNotFoundError as error:
        raise MissingFileError(name=str(path)) from error
    except PermissionError as error:
        raise NoPermissionError(name=str(path)) from error
    except OSError as error:
        raise UnreadableFileError(name=str(path), reason=error.strerror or "it is no file") from error


class _Forward:
    """A stream that can only be written to."""

    def __init__(self, write: Callable[[bytes], None]) -> None:
        self._write = write

    def write(self, data: bytes) -> int:
        self._write(data)
        return len(data)

    def flush(self) -> None:
        pass
