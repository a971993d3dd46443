"""What a person made while reading: marked passages, passages set against each other, and places held together.

Each is kept apart from the texts and knows its places by anchors, so that it can be found again or reported as
orphaned when a text changes. Not responsible for finding (`annotation.anchor`) nor for keeping (`library`).
"""

from dataclasses import dataclass
from enum import StrEnum

from reader.annotation.anchor import Anchor
from reader.annotation.corrections import ArticleRef


class Colour(StrEnum):
    """Colours of marks by name; a theme says what each looks like."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"
    ORANGE = "orange"
    VIOLET = "violet"


class PairRelation(StrEnum):
    """What the passage on the right does to the one on the left."""

    AGREES = "agrees"
    CONTRADICTS = "contradicts"
    ADDS = "adds"
    SOFTENS = "softens"
    ATTRIBUTES_DIFFERENTLY = "attributes-differently"


@dataclass(frozen=True, slots=True)
class Place:
    """A passage of one article."""

    article: ArticleRef
    anchor: Anchor


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked passage. `entity` is the name that the passage is about, where it was marked from one.

    `created` and `changed` are ISO 8601 in UTC with microseconds, here as below.
    """

    id: str
    place: Place
    colour: Colour = Colour.YELLOW
    tags: tuple[str, ...] = ()
    note: str = ""
    entity: str | None = None
    created: str = ""
    changed: str = ""


@dataclass(frozen=True, slots=True)
class Pairing:
    """Two passages set against each other; `left` was in the left report when it was made."""

    id: str
    left: Place
    right: Place
    relation: PairRelation = PairRelation.AGREES
    colour: Colour = Colour.YELLOW
    tags: tuple[str, ...] = ()
    note: str = ""
    created: str = ""
    changed: str = ""


@dataclass(frozen=True, slots=True)
class SyncPoint:
    """Two places that synchronised reading holds together. Each anchor is at least one code point long."""

    id: str
    left: Place
    right: Place
    created: str = ""
    changed: str = ""


Annotation = Mark | Pairing | SyncPoint
Noted = Mark | Pairing
"""What has a colour, tags and a note."""


def places(annotation: Annotation) -> tuple[Place, ...]:
    """The passages an annotation is about: one of a mark; of the others the left one, then the right one."""
    return (annotation.place,) if isinstance(annotation, Mark) else (annotation.left, annotation.right)
