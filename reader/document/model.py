"""The types every other part builds on: `Span`, `Field`, `Block`, `Source`, `Article`.

All positions are half-open `[start, end)` offsets in Unicode code points into `Article.text`. `Article.text` is
complete and never changed; everything else points into it (stand-off annotation).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range of code points, `0 <= start <= end`."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: [{self.start}, {self.end})")

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        """A span is something even when it is empty."""
        return True

    def of(self, text: str) -> str:
        """The characters of `text` that this span covers."""
        return text[self.start : self.end]

    def contains(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether both share at least one code point."""
        return self.start < other.end and other.start < self.end

    def shifted(self, by: int) -> "Span":
        return Span(self.start + by, self.end + by)


class Origin(StrEnum):
    """How a piece of metadata is known."""

    GIVEN = "given"  # the person said so
    STATED = "stated"  # the file says so
    INFERRED = "inferred"  # worked out; the note says how
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Field:
    """One piece of metadata with where it comes from.

    `evidence` is the span of the text that states it, `None` when it stood in markup or was given. `note` is an English
    sentence. `value` is `None` exactly when `origin` is `UNKNOWN`.
    """

    value: str | None
    origin: Origin
    evidence: Span | None = None
    note: str | None = None

    def __post_init__(self) -> None:
        if (self.value is None) != (self.origin is Origin.UNKNOWN):
            raise ValueError("a field has a value exactly when its origin is known")

    @classmethod
    def given(cls, value: str, note: str | None = None) -> "Field":
        return cls(value, Origin.GIVEN, None, note)

    @classmethod
    def stated(cls, value: str, evidence: Span | None = None, note: str | None = None) -> "Field":
        return cls(value, Origin.STATED, evidence, note)

    @classmethod
    def inferred(cls, value: str, note: str, evidence: Span | None = None) -> "Field":
        return cls(value, Origin.INFERRED, evidence, note)

    @classmethod
    def unknown(cls, note: str | None = None) -> "Field":
        return cls(None, Origin.UNKNOWN, None, note)


class BlockKind(StrEnum):
    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATELINE = "dateline"
    SUBHEADING = "subheading"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"
    BOILERPLATE = "boilerplate"


@dataclass(frozen=True, slots=True)
class Block:
    """A part of the text with one role. Blocks are in order, never overlap and never hold only white space."""

    kind: BlockKind
    span: Span


@dataclass(frozen=True, slots=True)
class Source:
    """Where the bytes came from. `retrieved` is ISO 8601; `sha256` is the hex digest of the original bytes."""

    name: str
    media_type: str
    sha256: str
    encoding: str | None = None
    url: str | None = None
    retrieved: str | None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """Something worth telling about how an article was read: a code for the window, a sentence for everyone else."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Article:
    """One report. Immutable; `id` depends on the original bytes and on where they came from."""

    id: str
    source: Source
    text: str
    blocks: tuple[Block, ...]
    title: Field
    outlet: Field
    published: Field
    updated: Field
    byline: tuple[Field, ...] = ()
    agency: tuple[Field, ...] = ()
    language: str | None = None
    remarks: tuple[Remark, ...] = ()

    def body(self) -> Iterator[Block]:
        """The blocks that belong to the report itself, in order."""
        return (block for block in self.blocks if block.kind is not BlockKind.BOILERPLATE)


@dataclass(frozen=True, slots=True)
class Given:
    """What the person says about an article; it beats what the file says. `published` is ISO 8601, cut as known."""

    outlet: str | None = None
    published: str | None = None
    title: str | None = None
    byline: tuple[str, ...] = ()
