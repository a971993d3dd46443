"""Reading what was kept without being read: parts, headline, outlet and date of plain texts, from the bytes kept.

Whatever ends it, nothing is lost, and the next call goes on. Not responsible for analysis.
"""

from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from itertools import islice

from reader.library.errors import DamagedLibraryError
from reader.library.library import Library
from reader.library.model import Entry
from reader.library.prepared import Prepared, prepare
from reader.workflow.adding import AT_ONCE, Tell, processes
from reader.workflow.engine import reading_digest
from reader.workflow.failure import Failure, contained
from reader.workflow.keeping import remade


def read_unread(
    library: Library,
    *,
    jobs: int | None = None,
    gently: bool = False,
    tell: Tell = lambda _done, _total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[Failure, ...]:
    """Read every article that is not yet read; returns why some cannot be, which stay as they are.

    `jobs` and `gently` are as in `adding.add`. Raises `LibraryError` where the library cannot be written; what was
    told as done is kept then too.
    """
    ids = library.catalogue.unread()
    failures: list[Failure] = []
    done = 0
    with closing(_readings(library, ids, jobs, gently)) as readings:
        while not cancelled() and (batch := list(islice(readings, AT_ONCE))):
            read = [each for _, each in batch if isinstance(each, Prepared)]
            failed = {id_: each for id_, each in batch if isinstance(each, Failure)}
            library.catalogue.keep_read(read, failed)
            failures += failed.values()
            done += len(batch)
            tell(done, len(ids))
    return tuple(failures)


def read_if_unread(library: Library, article_id: str) -> None:
    """Read one article if it is not yet read; if it cannot be, it stays as it is. Raises `LibraryError`."""
    kept = library.article(article_id)
    if kept is not None and not kept.made_by:
        for id_, read in _readings(library, [article_id], None, gently=False):
            library.catalogue.keep_read(*(([read], ()) if isinstance(read, Prepared) else ((), [id_])))


def read_kept(name: str, entry: Entry) -> Prepared | Failure:
    """A kept article as it is when it was read, or why it cannot be. Can be done in another process."""
    try:
        with contained(name):
            kept = entry.article
            article = replace(remade(kept, entry.original, entry.encoding), id=kept.id, source=kept.source)
            return prepare(replace(entry, article=article, made_by=reading_digest()))
    except Exception as error:  # noqa: BLE001  # one report must never end the run over all others
        return Failure.of(error, name)


def _readings(
    library: Library, ids: Sequence[str], jobs: int | None, gently: bool
) -> Generator[tuple[str, Prepared | Failure], None, None]:
    """What becomes of each article, with its id, in their order."""
    several = processes(len(ids), jobs)
    if several < 2:
        for name, entry in _entries(library, ids):
            yield entry.article.id, read_kept(name, entry)
        return
    from reader.workflow.crowd import in_order

    sent: deque[str] = deque()

    def asked() -> Iterator[tuple[str, Entry]]:
        for name, entry in _entries(library, ids):
            sent.append(entry.article.id)
            yield name, entry

    for outcome in in_order(read_kept, asked(), several, gently=gently):
        assert not isinstance(outcome, str)
        yield sent.popleft(), outcome


def _entries(library: Library, ids: Sequence[str]) -> Iterator[tuple[str, Entry]]:
    """The articles that are still there, with what an error calls each. A damaged one is for others to tell of."""
    for article_id in ids:
        try:
            for entry in library.catalogue.entries([article_id], paths=True):
                yield str(entry.path or entry.article.source.name), entry
        except DamagedLibraryError:
            continue
