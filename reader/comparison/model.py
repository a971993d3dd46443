"""What is found by setting two reports against each other: `Comparison` and its findings.

Spans on the left point into `left.article.text`, those on the right into `right.article.text`, in code points.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from reader.analysis.model import Analysis, Coverage, DateMention, EntityKind, Figure, Mention, Quote, Why
from reader.document.model import Span


class Side(StrEnum):
    """Which of the two reports."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> "Side":
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


class Status(StrEnum):
    """Which reports mention an entity."""

    BOTH = "both"
    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class LinkedEntity:
    """One entity with its mentions in either report. `name` is the fullest form found in either."""

    id: str
    kind: EntityKind
    name: str
    left: tuple[Mention, ...]
    right: tuple[Mention, ...]
    why: tuple[Why, ...] = ()

    @property
    def status(self) -> Status:
        if self.left and self.right:
            return Status.BOTH
        return Status.LEFT if self.left else Status.RIGHT

    def mentions(self, side: Side) -> tuple[Mention, ...]:
        return self.left if side is Side.LEFT else self.right


@dataclass(frozen=True, slots=True)
class PossibleLink:
    """Two entities that are perhaps the same: offered to the person, not made."""

    id: str
    entities: tuple[str, str]
    rule: str
    note: str


@dataclass(frozen=True, slots=True)
class Relation:
    """Two entities that belong together without being the same. `relation`: capital, government, nationality, part."""

    entities: tuple[str, str]
    relation: str


@dataclass(frozen=True, slots=True)
class AppliedCorrection:
    """What the person decided, and whether it could still be applied. `targets` are names, or the words of passages.

    `note` is an English sentence that says why it could not.
    """

    type: str
    targets: tuple[str, ...]
    value: str | None
    orphaned: bool = False
    id: str = ""
    scope: str = "pair"
    note: str | None = None


@dataclass(frozen=True, slots=True)
class DifferenceRun:
    """A run of a word-level difference. `op`: equal, replace, delete, insert."""

    op: str
    left: Span | None
    right: Span | None


@dataclass(frozen=True, slots=True)
class QuotePair:
    """A quotation and its counterpart; one of the two is missing where none was found.

    `relation`: identical, trimmed, reworded, none; `speakers`: same, different, unknown. `similarity` in [0, 1] and
    `difference`, word by word in order, only for a pair.
    """

    id: str
    left: Quote | None
    right: Quote | None
    relation: str = "none"
    speakers: str = "unknown"
    similarity: float | None = None
    difference: tuple[DifferenceRun, ...] = ()


@dataclass(frozen=True, slots=True)
class DatePair:
    """All expressions of one date value in either report. `verdict`: agree, conflict, none."""

    id: str
    value: str | None
    left: tuple[DateMention, ...]
    right: tuple[DateMention, ...]
    verdict: str = "none"


@dataclass(frozen=True, slots=True)
class FigurePair:
    """What one or both reports count. `verdict`: equal, compatible, conflicting, only-left, only-right.

    `note` is an English sentence that says why the figures of a pair were set together and how they stand.
    """

    id: str
    counted: str | None
    unit: str | None
    verdict: str
    note: str | None
    left: tuple[Figure, ...]
    right: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """Two sentences that correspond. `score` in [0, 1]; `basis`: content, order, manual."""

    id: str
    left: Span
    right: Span
    score: float
    shared: tuple[str, ...]
    basis: str = "content"


@dataclass(frozen=True, slots=True)
class Reuse:
    """A maximal run of at least six identical words."""

    id: str
    left: Span
    right: Span
    words: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that is known of a pair. Entities stand in the order of their first mention, the left report first."""

    left: Analysis
    right: Analysis
    entities: tuple[LinkedEntity, ...] = ()
    possible: tuple[PossibleLink, ...] = ()
    related: tuple[Relation, ...] = ()
    corrections: tuple[AppliedCorrection, ...] = ()
    quotes: tuple[QuotePair, ...] = ()
    dates: tuple[DatePair, ...] = ()
    figures: tuple[FigurePair, ...] = ()
    passages: tuple[Passage, ...] = ()
    unmatched_left: tuple[Span, ...] = ()
    unmatched_right: tuple[Span, ...] = ()
    reuse: tuple[Reuse, ...] = ()
    reuse_share_left: float = 0.0
    reuse_share_right: float = 0.0
    coverage: dict[Side, dict[str, Coverage]] = field(default_factory=dict)

    def analysis(self, side: Side) -> Analysis:
        return self.left if side is Side.LEFT else self.right
