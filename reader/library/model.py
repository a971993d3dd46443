"""What goes into a library and what comes out of it. Not responsible for how it is kept."""

from dataclasses import dataclass
from pathlib import Path

from reader.document.model import Article, Given


@dataclass(frozen=True, slots=True)
class Entry:
    """An article to keep, as it was read, without what the person said.

    `given` and `encoding` are what the person says of it. `path` is the file it was read from, if any. `stamp` tells
    one state of that file, and `made_by` one version of what made the article of it; both are only ever compared for
    being the same.
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
