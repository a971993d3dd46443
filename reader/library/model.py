"""What goes into a library and what comes out of it. Not responsible for how it is kept."""

from dataclasses import dataclass
from pathlib import Path

from reader.document.model import Article, Given
from reader.library.snippets import Snippet


@dataclass(frozen=True, slots=True)
class Entry:
    """An article to keep, as it was read, without what the person said.

    `given` and `encoding` are what the person says of it. `path` is the file it was read from, if any. `stamp` tells
    one state of that file, and `made_by` one version of what made the article of it, empty where it is not yet read;
    both are only ever compared for being the same.
    """

    article: Article
    original: bytes
    given: Given = Given()
    encoding: str | None = None
    path: Path | None = None
    stamp: str = ""
    made_by: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """An article that was kept. Its original bytes are asked for apart, for they may be many."""

    article: Article
    given: Given
    encoding: str | None
    path: Path | None
    stamp: str
    made_by: str
    added: str


@dataclass(frozen=True, slots=True)
class KeptPair:
    id: int
    left: Kept
    right: Kept


@dataclass(frozen=True, slots=True)
class Heading:
    """As much of an article as a list shows."""

    id: str
    name: str
    title: str | None
    outlet: str | None
    published: str | None


@dataclass(frozen=True, slots=True)
class RecentPair:
    """A pair as a list shows it. `opened` is when it was last opened, ISO 8601 in UTC; `count` how often."""

    id: int
    left: Heading
    right: Heading
    opened: str
    count: int


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for. `text` is in the language of `library.query`; all that is said must hold.

    `typing` says that the last word may be but a beginning. `first` and `last` are days or parts of dates in ISO 8601,
    both included; articles without a date are left out when one is given. `collection` is a collection's number.
    """

    text: str = ""
    outlet: str | None = None
    first: str | None = None
    last: str | None = None
    name: str | None = None
    collection: int | None = None
    typing: bool = False


@dataclass(frozen=True, slots=True)
class Results:
    """What was found: numbers that stand for the articles, the best first, and how many there are in all."""

    numbers: tuple[int, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Hit:
    """An article that was found. `number` stands for it in results; `added` is ISO 8601 in UTC."""

    heading: Heading
    number: int
    added: str
    snippet: Snippet


@dataclass(frozen=True, slots=True)
class Collection:
    """Articles that belong to one thesis or story. `count` is how many they are."""

    id: int
    name: str
    count: int


ALIKE = 0.6
"""Share of common runs of words from which on two articles count as prints of one text."""


@dataclass(frozen=True, slots=True)
class Related:
    """An article that tells of the same event as another, as far as can be told without reading either.

    `strength` is in (0, 1]; `shared` are words that both have and few others; `days` lie between them, `None` if that
    is not known. `wording` is the share of the shorter one's runs of words that the other has too: near 1 for prints
    of one text. `copies` are other articles that carry nearly the same text as this one.
    """

    heading: Heading
    strength: float
    shared: tuple[str, ...]
    days: int | None
    wording: float
    copies: tuple[Heading, ...] = ()

    @property
    def is_copy(self) -> bool:
        """Whether it is a print of the very text that it is related to."""
        return self.wording >= ALIKE
