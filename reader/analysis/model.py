"""What is found in one article: `Analysis` and its findings. All spans are code points into `Article.text`."""

from dataclasses import dataclass, field
from enum import StrEnum

from reader.document.model import Article, Span


class EntityKind(StrEnum):
    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    FACILITY = "facility"
    NATIONALITY = "nationality"
    EVENT = "event"
    WORK = "work"
    LAW = "law"


class Rule(StrEnum):
    """Why two forms of a name are taken for one entity."""

    EXACT = "exact"
    ACRONYM = "acronym"
    ALIAS = "alias"
    SHORT_FORM = "short-form"
    TITLE = "title"
    TRANSLITERATION = "transliteration"
    SPELLING = "spelling"
    PROPAGATED = "propagated"
    MANUAL = "manual"


@dataclass(frozen=True, slots=True)
class Why:
    """One joined pair of differing forms and the rule that joins them."""

    rule: Rule
    forms: tuple[str, str]
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in the text: the name alone, without articles, titles, possessive endings or quotation marks."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Entity:
    """What one report calls by one or more forms. `name` is the fullest form found; mentions are in text order."""

    id: str
    kind: EntityKind
    name: str
    mentions: tuple[Mention, ...]
    why: tuple[Why, ...] = ()


@dataclass(frozen=True, slots=True)
class Speaker:
    """The words at the cue that name the speaker, and the entity they stand for."""

    span: Span
    text: str
    entity: str | None


@dataclass(frozen=True, slots=True)
class Quote:
    """Direct speech; the span begins inside the opening mark. `segments` where one utterance is interrupted."""

    id: str
    span: Span
    text: str
    speaker: Speaker | None = None
    cue: Mention | None = None
    segments: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date expression with its TIMEX3-style value, `None` when it cannot be resolved."""

    id: str
    span: Span
    text: str
    value: str | None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its bounds, its hedge and what it counts."""

    id: str
    span: Span
    text: str
    low: float | None
    high: float | None
    hedge: str | None
    counted: str | None
    unit: str | None


class State(StrEnum):
    DONE = "done"
    UNAVAILABLE = "unavailable"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Coverage:
    """Whether a kind of finding was looked for: empty is not unknown."""

    state: State
    note: str | None = None


FINDINGS = ("names", "quotes", "dates", "figures", "passages", "reuse")


@dataclass(frozen=True, slots=True)
class Analysis:
    """All that is known of one article. `models` says which language models were used, by role."""

    article: Article
    sentences: tuple[Span, ...] = ()
    entities: tuple[Entity, ...] = ()
    quotes: tuple[Quote, ...] = ()
    dates: tuple[DateMention, ...] = ()
    figures: tuple[Figure, ...] = ()
    coverage: dict[str, Coverage] = field(default_factory=dict)
    models: dict[str, str] = field(default_factory=dict)
