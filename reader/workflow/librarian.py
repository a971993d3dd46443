"""Looks after the library for the window, in a thread of its own: finds, reads, puts in order. Knows no window."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from reader.comparison.model import Comparison, Side
from reader.document.model import Remark
from reader.errors import DiptychError
from reader.library.library import Library
from reader.library.model import Collection, Entry, Hit, Query, Related
from reader.workflow.adding import Added, add, files_in
from reader.workflow.aside import Checkpoint
from reader.workflow.folders import folders
from reader.workflow.keeping import Shelved, read_again_aside
from reader.workflow.reading import Read

FIRST_PAGE = 20
"""Hits that come along with the results: as many as a large window shows."""


class ArticleGoneError(DiptychError):
    code = "library-article-gone"
    template = "This report is not in the library any more. Search again to see what is."


@dataclass(frozen=True, slots=True)
class Found:
    """What a query found, with the first page of it.

    `total` is how many articles it found, `None` where nothing was asked for and all are shown, the newest first.
    """

    query: Query
    numbers: tuple[int, ...]
    hits: tuple[Hit, ...]
    total: int | None


@dataclass(frozen=True, slots=True)
class Shelves:
    """How the library is ordered: collections, the outlets with the most articles, and how many articles there are.

    `unread` says how many of them have no outlet and date yet, because they are not yet read.
    """

    collections: tuple[Collection, ...] = ()
    outlets: tuple[tuple[str, int], ...] = ()
    all: int = 0
    unread: int = 0


@dataclass(frozen=True, slots=True)
class Removed:
    """What was removed, whole, so that it can be brought back; and the collections each article was in."""

    entries: tuple[Entry, ...]
    collections: dict[str, tuple[int, ...]] = field(default_factory=dict)


_NOTHING = Query(typing=True)


def wanted(
    text: str,
    *,
    outlet: str | None,
    days: tuple[str | None, str | None],
    name: str | None,
    collection: int | None,
) -> Query:
    """What a person who may still be typing looks for."""
    return Query(text, outlet, *days, name, collection, typing=True)


class Librarian:
    """Opens the library when it is first needed. Every method may raise `DiptychError`. For one thread."""

    def __init__(self, library: Path | None = None) -> None:
        self._path = library or folders().library
        self._opened: Library | None = None

    def find(self, query: Query) -> Found:
        catalogue = self._library().catalogue
        if query == _NOTHING:
            # Counting all takes its time in a large library, and the window wants to open.
            numbers, total = catalogue.newest(), None
        else:
            results = catalogue.search(query)
            numbers, total = results.numbers, results.total
        return Found(query, numbers, catalogue.page(query, numbers[:FIRST_PAGE]), total)

    def page(self, query: Query, numbers: Sequence[int]) -> tuple[Hit, ...]:
        return self._library().catalogue.page(query, numbers)

    def related(self, article_id: str) -> tuple[Related, ...]:
        from reader.workflow.unread import read_if_unread

        read_if_unread(self._library(), article_id)
        return self._library().catalogue.related(article_id)

    def note_names(self, comparison: Comparison) -> None:
        """Note the names found in two articles, so that they are found by every form either of them has."""
        catalogue = self._library().catalogue
        for analysis, here in ((comparison.left, Side.LEFT), (comparison.right, Side.RIGHT)):
            there = [each for each in comparison.entities if each.mentions(here)]
            forms = {form for each in there for form in (each.name, *(one.text for one in (*each.left, *each.right)))}
            catalogue.note_names(analysis.article.id, sorted(forms))

    def shelves(self) -> Shelves:
        catalogue = self._library().catalogue
        return Shelves(catalogue.collections(), catalogue.outlets(), catalogue.count(), catalogue.count_unread())

    def read(self, article_id: str, checkpoint: Checkpoint) -> tuple[Read, tuple[Remark, ...]]:
        """The report from its file as it is now, or from what was kept; with remarks on what changed."""
        library = self._library()
        kept = library.article(article_id)
        if kept is None:
            raise ArticleGoneError
        return read_again_aside(Shelved.of(library, kept), checkpoint)

    def add(
        self,
        paths: Sequence[Path],
        collection: int | None,
        tell: Callable[[int, int], None],
        cancelled: Callable[[], bool],
    ) -> Added:
        """Read files and folders into the library, and into a collection."""
        return add(self._library(), files_in(paths), collection=collection, gently=True, tell=tell, cancelled=cancelled)

    def read_unread(self, tell: Callable[[int, int], None], cancelled: Callable[[], bool]) -> int:
        """Read what was added without being read; returns how many articles that are."""
        from reader.workflow.unread import read_unread

        count = self._library().catalogue.count_unread()
        if count:
            read_unread(self._library(), gently=True, tell=tell, cancelled=cancelled)
        return count

    def collect(self, name: str, ids: Sequence[str]) -> None:
        """Put articles into the collection of that name, which is made if need be."""
        catalogue = self._library().catalogue
        catalogue.collect(catalogue.make_collection(name), ids)

    def uncollect(self, collection: int, ids: Sequence[str]) -> None:
        self._library().catalogue.uncollect(collection, ids)

    def remove_collection(self, collection: int) -> None:
        self._library().catalogue.remove_collection(collection)

    def remove(self, ids: Sequence[str]) -> Removed:
        """Remove articles; the answer brings them back."""
        library = self._library()
        collections = {each: tuple(one.id for one in library.catalogue.collections(each)) for each in ids}
        entries = tuple(library.catalogue.entries(ids, paths=True))
        library.catalogue.remove(ids)
        return Removed(entries, collections)

    def bring_back(self, removed: Removed) -> None:
        catalogue = self._library().catalogue
        for entry in removed.entries:
            self._library().keep_article(entry)
            for collection in removed.collections.get(entry.article.id, ()):
                catalogue.collect(collection, [entry.article.id])

    def close(self) -> None:
        if self._opened is not None:
            self._opened.close()
            self._opened = None

    def _library(self) -> Library:
        if self._opened is None:
            self._opened = Library(self._path)
        return self._opened
