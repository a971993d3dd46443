"""The catalogue of a library as others see it: finding articles, collections of them, taking in many at once."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from reader.library import articles, collections, listing, related, search, transfer
from reader.library.bundle import Contents
from reader.library.guarded import Guarded, now
from reader.library.model import Collection, Entry, Heading, Hit, Query, Related, Results
from reader.library.prepared import Prepared

MOST = 1000
"""Articles in one answer: more than anybody reads through."""

_AT_ONCE = 100


class Catalogue(Guarded):
    """Made by `Library`, whose connection and thread it shares. Every method may raise `LibraryError`."""

    # Finding

    def search(self, query: Query, most: int = MOST) -> Results:
        """The articles a query asks for, the best first; `page` tells what they are. No query is an error."""
        self.list_all()
        with self._reading():
            return search.search(self._connection, query, most)

    def newest(self, most: int = MOST) -> tuple[int, ...]:
        """Numbers of the articles that came last, the latest first; takes no longer where there are many."""
        self.list_all()
        with self._reading():
            return search.newest(self._connection, most)

    def page(self, query: Query, numbers: Sequence[int]) -> tuple[Hit, ...]:
        """What a list shows of some of the articles that `search` found; without those that are gone since."""
        with self._reading():
            return search.page(self._connection, query, numbers)

    def related(self, article_id: str, most: int = 12, collection: int | None = None) -> tuple[Related, ...]:
        """The articles that tell of the same event as one, best first; of a collection alone where one is named."""
        self.list_all()
        with self._reading():
            among = None if collection is None else collections.numbers(self._connection, collection)
            return related.related(self._connection, article_id, most, among)

    def outlets(self, most: int = 200) -> tuple[tuple[str, int], ...]:
        """The outlets with the most articles, and how many."""
        self.list_all()
        with self._reading():
            return search.outlets(self._connection, most)

    def count(self) -> int:
        """How many articles there are."""
        with self._reading():
            return articles.count(self._connection)

    def headings(self, ids: Iterable[str]) -> tuple[Heading, ...]:
        """What a list shows of articles, by their ids and in their order; without those that are not kept."""
        with self._reading():
            return articles.headings(self._connection, ids)

    def like(self, beginning: str) -> tuple[Heading, ...]:
        """The articles whose ids begin so, or whose file has that name or path: what a person may call one."""
        with self._reading():
            return articles.like(self._connection, beginning)

    def list_all(self) -> None:
        """List the articles of an older library that are not yet listed; at once done where there are none."""
        while self._unlisted():
            with self._writing():
                listing.list_some(self._connection, _AT_ONCE)

    def unreadable(self) -> tuple[str, ...]:
        """The ids of articles whose text or bytes are damaged. Reads everything."""
        with self._reading():
            return articles.unreadable(self._connection)

    def index_is_sound(self) -> bool:
        """Whether the index of words holds together and every article is in it; takes a while."""
        with self._writing():
            return listing.is_sound(self._connection)

    def index_anew(self) -> None:
        """Make the index of words anew from the articles: all or nothing."""
        with self._writing():
            listing.list_all_anew(self._connection)
        self.list_all()

    # Taking in and giving up

    def keep(self, prepared: Sequence[Prepared], collection: int | None = None, also: Iterable[str] = ()) -> None:
        """Keep some articles, and put them into a collection, with others that are kept already: all or nothing."""
        moment = now()
        with self._writing():
            for each in prepared:
                articles.put(self._connection, each, moment)
            if collection is not None:
                ids = (*(each.id for each in prepared), *also)
                collections.put(self._connection, collection, ids, moment)

    def kept_as(self, path: Path, stamp: str, made_by: str) -> str | None:
        """The id of the article of this very state of a file, if this version made it or it is not yet read."""
        with self._reading():
            return articles.kept_as(self._connection, path, stamp, made_by)

    def unread(self) -> tuple[str, ...]:
        """The ids of articles that were kept without being read, in the order in which they came."""
        with self._reading():
            return articles.unread(self._connection)

    def count_unread(self) -> int:
        with self._reading():
            return articles.count_unread(self._connection)

    def keep_read(self, prepared: Sequence[Prepared], hopeless: Iterable[str] = ()) -> None:
        """Keep what was understood of articles that were not yet read; those that cannot be stay as they are.

        Whatever came of them meanwhile by other ways is left alone.
        """
        moment = now()
        with self._writing():
            for each in prepared:
                articles.put_read(self._connection, each, moment)
            for article_id in hopeless:
                articles.give_up(self._connection, article_id)

    def remove(self, ids: Iterable[str]) -> None:
        """Give articles up, with their words in the index and the pairs they were in: all or nothing.

        What the person decided and marked stays, and is there again when an article is.
        """
        with self._writing():
            for article_id in ids:
                listing.remove(self._connection, article_id)
                articles.remove(self._connection, article_id)

    def note_names(self, article_id: str, names: Iterable[str]) -> None:
        """Note the names that an analysis found in an article, in all their forms."""
        with self._writing():
            listing.note_names(self._connection, article_id, names)

    # From one library to another

    def all_ids(self) -> tuple[str, ...]:
        """The ids of all articles, in the order in which they came."""
        with self._reading():
            return transfer.all_ids(self._connection)

    def contents(self, ids: Iterable[str], collection: Collection | None = None) -> Contents:
        """What belongs to some articles; of the collections one alone where one is named."""
        with self._reading():
            return transfer.contents(self._connection, ids, collection.id if collection else None)

    def entries(self, ids: Iterable[str], *, paths: bool = False) -> Iterator[Entry]:
        """Articles with their bytes, and only if asked for with the paths of their files."""
        with self._reading():
            yield from transfer.entries(self._connection, ids, paths=paths)

    def take_in(self, arrived: Contents) -> None:
        """Put in what came with articles that are kept by now: all or nothing. What is here already stays."""
        with self._writing():
            transfer.take_in(self._connection, arrived, now())

    # Collections

    def collections(self, article_id: str | None = None) -> tuple[Collection, ...]:
        """All collections by name, or those that an article is in."""
        with self._reading():
            return collections.all_of(self._connection, article_id)

    def collection(self, name: str) -> Collection | None:
        with self._reading():
            return collections.named(self._connection, name)

    def make_collection(self, name: str) -> int:
        """The number of the collection of that name, which is made if there is none."""
        with self._writing():
            return collections.make(self._connection, name, now())

    def remove_collection(self, collection: int) -> None:
        """Give a collection up; its articles stay."""
        with self._writing():
            collections.remove(self._connection, collection)

    def collect(self, collection: int, ids: Iterable[str]) -> None:
        with self._writing():
            collections.put(self._connection, collection, ids, now())

    def uncollect(self, collection: int, ids: Iterable[str]) -> None:
        with self._writing():
            collections.take(self._connection, collection, ids)

    def collected(self, collection: int) -> tuple[str, ...]:
        """The ids of a collection's articles, by date."""
        with self._reading():
            return collections.articles(self._connection, collection)

    def _unlisted(self) -> bool:
        with self._reading():
            return listing.some_are_not(self._connection)
