"""Marking passages, setting two against each other, pinning places together: each change with its inverse, as data.

Nothing is changed here: a `Change` is applied to the annotations at hand by `changed`, and kept by
`Session.change_annotations`. A caller that wants to undo it applies its `inverse`.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from uuid import uuid4

from reader.annotation.anchor import anchor
from reader.annotation.corrections import ArticleRef
from reader.annotation.marks import Annotation, Colour, Mark, Noted, Pairing, PairRelation, Place, SyncPoint
from reader.document.model import Article, Span

Annotations = tuple[Annotation, ...]

_BETWEEN_TAGS = re.compile(r"[,;\n]")


@dataclass(frozen=True, slots=True)
class Change:
    """A step from one set of annotations to another. One that is edited stands in both: as it was and as it is."""

    removed: Annotations = ()
    added: Annotations = ()

    def __bool__(self) -> bool:
        """Whether it changes anything."""
        return self.removed != self.added

    @property
    def inverse(self) -> "Change":
        """The step back; the annotations it gives again are the very ones that were taken."""
        return Change(self.added, self.removed)


def changed(annotations: Iterable[Annotation], change: Change) -> Annotations:
    """The annotations after a change, in the order in which they were made."""
    gone = {each.id for each in (*change.removed, *change.added)}
    return tuple(sorted((*(each for each in annotations if each.id not in gone), *change.added), key=_turn))


def merged(changes: Iterable[Change]) -> Change:
    """Several changes, each made after the one before, as one: undone in one step."""
    before: dict[str, Annotation | None] = {}
    after: dict[str, Annotation | None] = {}
    for change in changes:
        for each in change.removed:
            before.setdefault(each.id, each)
            after[each.id] = None
        for each in change.added:
            before.setdefault(each.id, None)
            after[each.id] = each
    moved = [each for each in before if before[each] != after[each]]
    return Change(
        tuple(was for each in moved if (was := before[each]) is not None),
        tuple(made for each in moved if (made := after[each]) is not None),
    )


def place_of(article: Article, span: Span) -> Place:
    """A passage of an article, without white space at its ends. Raises `ValueError` where there are no words."""
    return Place(ArticleRef.of(article), anchor(article.text, words_in(article.text, span)))


def words_in(text: str, span: Span) -> Span:
    """The part of a span from its first to its last character that is no white space; empty where there is none."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))


def marked(
    article: Article,
    span: Span,
    *,
    colour: Colour = Colour.YELLOW,
    tags: Iterable[str] = (),
    note: str = "",
    entity: str | None = None,
    now: datetime | None = None,
) -> Change:
    """The change that marks a passage. Raises `ValueError` where there are no words."""
    time = _stamp(now)
    place = place_of(article, span)
    return Change(added=(Mark(uuid4().hex, place, colour, tuple(tags), note, entity, time, time),))


def paired(
    left: tuple[Article, Span],
    right: tuple[Article, Span],
    relation: PairRelation,
    *,
    colour: Colour = Colour.YELLOW,
    tags: Iterable[str] = (),
    note: str = "",
    now: datetime | None = None,
) -> Change:
    """The change that sets a passage of the left report against one of the right. Raises `ValueError` like `marked`."""
    time = _stamp(now)
    made = Pairing(uuid4().hex, place_of(*left), place_of(*right), relation, colour, tuple(tags), note, time, time)
    return Change(added=(made,))


def pinned(left: tuple[Article, Span], right: tuple[Article, Span], *, now: datetime | None = None) -> Change:
    """The change that holds a place of the left report and one of the right together. Raises as `marked` does."""
    time = _stamp(now)
    return Change(added=(SyncPoint(uuid4().hex, place_of(*left), place_of(*right), time, time),))


def edited(
    annotation: Noted,
    *,
    colour: Colour | None = None,
    tags: Iterable[str] | None = None,
    note: str | None = None,
    relation: PairRelation | None = None,
    now: datetime | None = None,
) -> Change:
    """The change that gives a mark or a pairing what is said here and leaves the rest; none where it is so already.

    A relation is for pairings only.
    """
    made = annotation
    if colour is not None:
        made = replace(made, colour=colour)
    if tags is not None:
        made = replace(made, tags=tuple(tags))
    if note is not None:
        made = replace(made, note=note)
    if relation is not None and isinstance(made, Pairing):
        made = replace(made, relation=relation)
    if made == annotation:
        return Change()
    return Change((annotation,), (replace(made, changed=_stamp(now)),))


def placed_again(annotation: Annotation, article: Article, span: Span, now: datetime | None = None) -> Change:
    """The change that gives an annotation another place in this article: where the person says that it belongs.

    Raises `ValueError` where there are no words or where it has no passage in the article.
    """
    place = place_of(article, span)
    if isinstance(annotation, Mark) and annotation.place.article.means(article):
        made: Annotation = replace(annotation, place=place, changed=_stamp(now))
    elif not isinstance(annotation, Mark) and annotation.left.article.means(article):
        made = replace(annotation, left=place, changed=_stamp(now))
    elif not isinstance(annotation, Mark) and annotation.right.article.means(article):
        made = replace(annotation, right=place, changed=_stamp(now))
    else:
        raise ValueError("nothing of it stands in this report")
    return Change((annotation,), (made,))


def removed(annotations: Iterable[Annotation]) -> Change:
    """The change that takes annotations away."""
    return Change(removed=tuple(annotations))


def tags_in(typed: str) -> tuple[str, ...]:
    """The tags in what a person typed, between commas, semicolons or line ends; each once, whatever its capitals."""
    found: dict[str, str] = {}
    for piece in _BETWEEN_TAGS.split(typed):
        tag = " ".join(piece.split()).removeprefix("#").strip()
        if tag:
            found.setdefault(tag.casefold(), tag)
    return tuple(found.values())


def _stamp(now: datetime | None) -> str:
    return (now or datetime.now(UTC)).isoformat(timespec="microseconds")


def _turn(annotation: Annotation) -> tuple[str, str]:
    return annotation.created, annotation.id
