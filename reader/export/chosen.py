"""Passages that a person hands on, each with all that its source says of itself: marks, pairings, shared names.

Plain data for every format of export, and for a citation. Not responsible for how they are written.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from reader.annotation.anchor import CONTEXT, Anchor, Lost
from reader.annotation.located import Located, Spot
from reader.annotation.marks import Colour, Mark, Pairing, PairRelation, Place
from reader.comparison.model import Comparison, LinkedEntity, Side, Status
from reader.document.model import Article, Field, Span
from reader.export.passages import sentences_of


@dataclass(frozen=True, slots=True)
class CitedSource:
    """A report as a citation needs it. Every field says how it is known.

    `address` is the URL if there is one, `file` the name of what was read. `retrieved` is ISO 8601. `text_hash` is the
    hex SHA-256 of the text, in which positions count code points; `file_hash` that of the original bytes.
    """

    article: str
    outlet: Field
    headline: Field
    byline: tuple[Field, ...]
    agency: tuple[Field, ...]
    published: Field
    updated: Field
    address: str | None
    file: str
    media_type: str
    retrieved: str | None
    language: str | None
    text_hash: str
    file_hash: str


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words of one report. `before` and `after` are what stands around them, at most `CONTEXT` code points each.

    `span` is `None` and `lost` says why where the passage cannot be found in the text as it is now; the words and
    surroundings are then those of the time when it was marked, and the hash of the source is not that of their text.
    """

    side: Side
    source: CitedSource
    text: str
    before: str
    after: str
    span: Span | None
    lost: Lost | None = None


@dataclass(frozen=True, slots=True)
class ChosenPassage:
    """One passage to hand on. `basis`: mark, pairing, entity.

    `entities` are the names it is about: the one it was marked for, or all that are mentioned in it. `kind` is that of
    the name where the basis is an entity. A pairing's passage is the left one, with the right one as its counterpart;
    `relation` is what the right one does to the left one. `reversed` says that it was set when the sides were the
    other way round, so that it is what the left one does to the right one.
    """

    id: str
    basis: str
    quoted: Quoted
    counterpart: Quoted | None = None
    relation: PairRelation | None = None
    reversed: bool = False
    entities: tuple[str, ...] = ()
    kind: str | None = None
    colour: Colour | None = None
    tags: tuple[str, ...] = ()
    note: str = ""
    created: str = ""
    changed: str = ""


def cited(article: Article) -> CitedSource:
    source = article.source
    return CitedSource(
        article=article.id,
        outlet=article.outlet,
        headline=article.title,
        byline=article.byline,
        agency=article.agency,
        published=article.published,
        updated=article.updated,
        address=source.url,
        file=source.name,
        media_type=source.media_type,
        retrieved=source.retrieved,
        language=article.language,
        text_hash=hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest(),
        file_hash=source.sha256,
    )


def quoted(article: Article, side: Side, span: Span, source: CitedSource | None = None) -> Quoted:
    """Words of an article as they stand in it, no-break spaces and all. `source` spares making it again."""
    text = article.text
    before = text[max(0, span.start - CONTEXT) : span.start]
    return Quoted(side, source or cited(article), span.of(text), before, text[span.end : span.end + CONTEXT], span)


def chosen_marks(
    left: Article, right: Article, found: Iterable[Located], comparison: Comparison | None = None
) -> tuple[ChosenPassage, ...]:
    """Marks and pairings with their sources, in the order given; sync points are no passages.

    A mark in an article that stands on both sides is given once. With a comparison, its names are told too.
    """
    sources = {Side.LEFT: cited(left), Side.RIGHT: cited(right)}
    articles = {Side.LEFT: left, Side.RIGHT: right}

    def quote(side: Side, spot: Spot, place: Place) -> Quoted:
        if isinstance(spot, Span):
            return quoted(articles[side], side, spot, sources[side])
        return _as_it_was(side, sources[side], place.anchor, spot)

    def passages() -> Iterator[ChosenPassage]:
        for each in found:
            annotation = each.annotation
            if isinstance(annotation, Mark):
                side = Side.LEFT if each.left is not None else Side.RIGHT
                spot = each.left if each.left is not None else each.right
                assert spot is not None
                yield _of_mark(annotation, quote(side, spot, annotation.place), comparison)
            elif isinstance(annotation, Pairing):
                one, other = (
                    (annotation.right, annotation.left) if each.swapped else (annotation.left, annotation.right)
                )
                assert each.left is not None
                assert each.right is not None
                yield _of_pairing(
                    annotation,
                    quote(Side.LEFT, each.left, one),
                    quote(Side.RIGHT, each.right, other),
                    each.swapped,
                    comparison,
                )

    return tuple(passages())


def shared_entities(comparison: Comparison) -> tuple[ChosenPassage, ...]:
    """Every name that both reports have, with each sentence that mentions it, the left report's first."""
    sources = {side: cited(comparison.analysis(side).article) for side in Side}
    around = {side: sentences_of(comparison.analysis(side)) for side in Side}
    return tuple(
        ChosenPassage(
            id=f"{entity.id}-{side}-{number}",
            basis="entity",
            quoted=quoted(comparison.analysis(side).article, side, sentence, sources[side]),
            entities=(entity.name,),
            kind=entity.kind.value,
        )
        for entity in comparison.entities
        if entity.status is Status.BOTH
        for side in Side
        for number, sentence in enumerate(_sentences(around[side], entity, side), start=1)
    )


def _of_mark(mark: Mark, words: Quoted, comparison: Comparison | None) -> ChosenPassage:
    return ChosenPassage(
        id=mark.id,
        basis="mark",
        quoted=words,
        entities=(mark.entity,) if mark.entity else _mentioned(comparison, words),
        colour=mark.colour,
        tags=mark.tags,
        note=mark.note,
        created=mark.created,
        changed=mark.changed,
    )


def _of_pairing(
    pairing: Pairing, left: Quoted, right: Quoted, swapped: bool, comparison: Comparison | None
) -> ChosenPassage:
    return ChosenPassage(
        id=pairing.id,
        basis="pairing",
        quoted=left,
        counterpart=right,
        relation=pairing.relation,
        reversed=swapped,
        entities=tuple(dict.fromkeys((*_mentioned(comparison, left), *_mentioned(comparison, right)))),
        colour=pairing.colour,
        tags=pairing.tags,
        note=pairing.note,
        created=pairing.created,
        changed=pairing.changed,
    )


def _as_it_was(side: Side, source: CitedSource, place: Anchor, lost: Lost) -> Quoted:
    return Quoted(side, source, place.exact, place.before[-CONTEXT:], place.after[:CONTEXT], None, lost)


def _mentioned(comparison: Comparison | None, words: Quoted) -> tuple[str, ...]:
    """The names in a passage, in the comparison's order."""
    if comparison is None or words.span is None:
        return ()
    span = words.span
    return tuple(
        entity.name
        for entity in comparison.entities
        if any(span.overlaps(mention.span) for mention in entity.mentions(words.side))
    )


def _sentences(around: Callable[[Span], Span], entity: LinkedEntity, side: Side) -> list[Span]:
    return sorted({around(mention.span) for mention in entity.mentions(side)})
