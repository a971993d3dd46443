"""What a person decided about findings, kept apart from them so that it survives a new analysis and a changed text.

Nothing here refers to a finding by its id: a name is known by its forms and by a mention's words and surroundings. Not
responsible for applying corrections (`comparison.corrected`) or for keeping them (`library`).
"""

from dataclasses import dataclass
from enum import StrEnum

from reader.annotation.anchor import Anchor
from reader.document.model import Article


class CorrectionType(StrEnum):
    SAME = "same"
    NOT_SAME = "not-same"
    RENAME = "rename"
    KIND = "kind"
    NOT_A_NAME = "not-a-name"
    NAME = "name"
    PASSAGE = "passage"
    NOT_A_PASSAGE = "not-a-passage"


class Scope(StrEnum):
    """Where a correction holds."""

    PAIR = "pair"  # this article beside that one, on whichever side
    ARTICLE = "article"  # the first target's article, whatever stands beside it
    COLLECTION = "collection"  # wherever the names occur


class Extent(StrEnum):
    """How much a target means."""

    ENTITY = "entity"  # all that is called so here
    FORM = "form"  # all mentions of these forms
    MENTION = "mention"  # the one mention at the anchor


@dataclass(frozen=True, slots=True)
class ArticleRef:
    """An article, also after its text has changed. `source` is its address, or the name of its file."""

    id: str
    source: str

    @classmethod
    def of(cls, article: Article) -> "ArticleRef":
        return cls(article.id, article.source.url or article.source.name)

    def means(self, article: Article) -> bool:
        return self.id == article.id or self.source == (article.source.url or article.source.name)


@dataclass(frozen=True, slots=True)
class Target:
    """What a correction is about.

    `name` is what to call it; for a name to be marked, and for a passage, the words themselves. `forms` are the forms
    in which it was met, the fullest first, compared folded. `anchor` is one mention, or the passage, in `article`.
    """

    name: str
    forms: tuple[str, ...] = ()
    extent: Extent = Extent.ENTITY
    article: ArticleRef | None = None
    anchor: Anchor | None = None

    def __post_init__(self) -> None:
        if self.anchor and not self.article:
            raise ValueError("an anchor needs an article")
        if self.extent is Extent.MENTION and not self.anchor:
            raise ValueError("one mention needs an anchor")


_VALUED = frozenset((CorrectionType.RENAME, CorrectionType.KIND))
_MANY = frozenset((CorrectionType.SAME, CorrectionType.NOT_SAME))
_TWO = frozenset((CorrectionType.PASSAGE, CorrectionType.NOT_A_PASSAGE))


@dataclass(frozen=True, slots=True)
class Correction:
    """One decision. `created` is ISO 8601 in UTC with microseconds: where decisions conflict, the latest wins.

    `value` is the new name, or the kind as the contract calls it; for a marked name its kind, `None` where it was not
    said. A passage's first target is in the left report where it was made.
    """

    id: str
    type: CorrectionType
    targets: tuple[Target, ...]
    value: str | None = None
    scope: Scope = Scope.PAIR
    created: str = ""

    def __post_init__(self) -> None:
        least, most = _how_many(self.type)
        if not least <= len(self.targets) <= most:
            raise ValueError(f"{self.type} with {len(self.targets)} targets")
        if self.type in _VALUED and not self.value:
            raise ValueError(f"{self.type} needs a value")
        if self.scope is Scope.ARTICLE and not self.targets[0].article:
            raise ValueError("a correction of one article needs to say which")
        if self.scope is Scope.COLLECTION and any(target.extent is Extent.MENTION for target in self.targets):
            raise ValueError("one mention is not everywhere")

    @property
    def turn(self) -> tuple[str, str]:
        """Sorts corrections in the order in which they were made."""
        return self.created, self.id


def _how_many(kind: CorrectionType) -> tuple[int, int]:
    if kind in _MANY:
        return 2, 1000
    return (2, 2) if kind in _TWO else (1, 1)
