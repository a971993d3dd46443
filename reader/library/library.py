"""The library as others see it. SQL stands in this package only, and none of it in this module."""

from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self

from reader.annotation.corrections import Correction
from reader.annotation.marks import Annotation
from reader.library import annotations, articles, corrections, pairs, state
from reader.library.database import IN_MEMORY, check, open_database
from reader.library.guarded import Guarded, now
from reader.library.model import Entry, Kept, KeptPair, RecentPair
from reader.library.prepared import prepare

if TYPE_CHECKING:
    from reader.library.catalogue import Catalogue


class Library(Guarded):
    """Articles, pairs, what the person decided and what was open, in one file that several processes may use at once.

    Every method may raise `LibraryError`. What a method wrote is on the disk when it returns. An object belongs to
    the thread that made it.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(open_database(path), path)

    @classmethod
    def in_memory(cls) -> Self:
        """A library that is gone when it is closed, for when the disk refuses one."""
        return cls(IN_MEMORY)

    @cached_property
    def catalogue(self) -> "Catalogue":
        """What finds articles, and collections of them."""
        # Not needed for what the window reads before it first paints.
        from reader.library.catalogue import Catalogue

        return Catalogue(self._connection, self._path)

    @property
    def only_in_memory(self) -> bool:
        return self._path == IN_MEMORY

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._connection.close()

    def keep_pair(self, left: Entry, right: Entry) -> int:
        """Keep two articles and note that they were opened together; returns the pair's number."""
        moment = now()
        with self._writing():
            for entry in (left, right):
                articles.put(self._connection, prepare(entry), moment)
                annotations.know_origin(self._connection, entry.article.id)
            return pairs.put(self._connection, left.article.id, right.article.id, moment)

    def keep_article(self, entry: Entry) -> None:
        with self._writing():
            articles.put(self._connection, prepare(entry), now())
            annotations.know_origin(self._connection, entry.article.id)

    def article(self, article_id: str) -> Kept | None:
        with self._reading():
            return articles.get(self._connection, article_id)

    def original(self, article_id: str) -> bytes | None:
        """The bytes that an article was read from."""
        with self._reading():
            return articles.original(self._connection, article_id)

    def pair(self, pair_id: int) -> KeptPair | None:
        with self._reading():
            ids = pairs.articles(self._connection, pair_id)
            if ids is None:
                return None
            left, right = (articles.get(self._connection, each) for each in ids)
            return KeptPair(pair_id, left, right) if left and right else None

    def recent_pairs(self, limit: int) -> tuple[RecentPair, ...]:
        """The pairs last opened, the latest first."""
        with self._reading():
            return pairs.recent(self._connection, limit)

    def forget_pair(self, pair_id: int) -> None:
        """Take a pair off the list; its articles stay."""
        with self._writing():
            pairs.forget(self._connection, pair_id)

    def corrections(self, left: str, right: str) -> tuple[Correction, ...]:
        """What the person decided that holds for two articles, by id, in the order in which it was decided.

        They need not have been kept, but only of a kept article is it known that it is an older one with another text.
        """
        with self._reading():
            return corrections.get(self._connection, left, right)

    def change_corrections(self, left: str, right: str, removed: Iterable[str], added: Iterable[Correction]) -> None:
        """Take back the corrections with some ids and keep others, made with two articles open: all or nothing."""
        with self._writing():
            corrections.remove(self._connection, removed)
            corrections.put(self._connection, left, right, added)

    def annotations(self, left: str, right: str) -> tuple[Annotation, ...]:
        """The marks in either of two articles, by id, and the pairings and sync points between them, on whichever side.

        In the order in which they were made. As with corrections, an article also counts as its older self.
        """
        with self._reading():
            return annotations.beside(self._connection, left, right)

    def annotations_of(self, article_id: str) -> tuple[Annotation, ...]:
        """All that was made in one article, whatever stood beside it."""
        with self._reading():
            return annotations.of(self._connection, article_id)

    def all_annotations(self) -> tuple[Annotation, ...]:
        with self._reading():
            return annotations.everything(self._connection)

    def change_annotations(self, removed: Iterable[str], added: Iterable[Annotation]) -> None:
        """Take away the annotations with some ids and keep others, new or edited: all or nothing."""
        with self._writing():
            annotations.change(self._connection, removed, added)

    def session(self) -> dict[str, str]:
        """What was open when it was last saved, by key."""
        with self._reading():
            return state.get(self._connection)

    def save_session(self, values: Mapping[str, str]) -> None:
        """Set these keys; others stay as they are."""
        with self._writing():
            state.put(self._connection, values)

    def check(self) -> None:
        """Read the whole file and raise `DamagedLibraryError` if it does not hold together."""
        check(self._connection, self._path)
