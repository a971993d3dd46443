"""Where a finding stands: the sentence around a span, and the pieces a text falls into when it is marked.

All positions are code points into the article's text.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from reader.analysis.model import Analysis
from reader.comparison.model import Comparison, Side, Status
from reader.document.model import Article, Block, BlockKind, Span


@dataclass(frozen=True, slots=True)
class Mark:
    """One mention in one text: the entity's place in `Comparison.entities` and the mention's in that side's list."""

    span: Span
    entity: int
    number: int
    status: Status


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that is marked as a whole or not at all."""

    span: Span
    mark: Mark | None = None


def sentences_of(analysis: Analysis) -> Callable[[Span], Span]:
    """Tells the sentence that holds the start of a span; the block, or the line, where sentences are not known."""
    text, blocks = analysis.article.text, [block.span for block in analysis.article.blocks]
    known = [([span.start for span in spans], spans) for spans in (analysis.sentences, blocks)]

    def around(span: Span) -> Span:
        for starts, spans in known:
            place = bisect_right(starts, span.start) - 1
            if place >= 0 and span.start < spans[place].end:
                return spans[place]
        start = text.rfind("\n", 0, span.start) + 1
        end = text.find("\n", span.start)
        return Span(start, len(text) if end < 0 else end)

    return around


def marks(comparison: Comparison, side: Side) -> list[Mark]:
    """The marks of one side in text order, none overlapping: of two that do, the earlier and then the longer stays."""
    found = sorted(
        (
            Mark(mention.span, place, number, entity.status)
            for place, entity in enumerate(comparison.entities)
            for number, mention in enumerate(entity.mentions(side))
        ),
        key=lambda mark: (mark.span.start, -mark.span.end),
    )
    kept: list[Mark] = []
    for mark in found:
        if len(mark.span) and (not kept or kept[-1].span.end <= mark.span.start):
            kept.append(mark)
    return kept


def pieces(span: Span, inside: Iterable[Mark]) -> Iterator[Piece]:
    """`span` cut at the marks that lie in it, complete and in order."""
    place = span.start
    for mark in inside:
        if mark.span.start < place or mark.span.end > span.end:
            continue
        if place < mark.span.start:
            yield Piece(Span(place, mark.span.start))
        yield Piece(mark.span, mark)
        place = mark.span.end
    if place < span.end:
        yield Piece(Span(place, span.end))


def whole_text(article: Article) -> Iterator[Block]:
    """All blocks, and as paragraphs what stands outside every block, so that no word is lost."""
    place = 0
    for block in (*article.blocks, None):
        end = len(article.text) if block is None else block.span.start
        between = article.text[place:end]
        if between.strip():
            lead = len(between) - len(between.lstrip())
            yield Block(BlockKind.PARAGRAPH, Span(place + lead, place + len(between.rstrip())))
        if block is not None:
            yield block
            place = block.span.end


def marked_blocks(comparison: Comparison, side: Side) -> Iterator[tuple[Block, list[Piece]]]:
    """The whole text of one side by blocks, each cut at its marks."""
    waiting = marks(comparison, side)
    starts = [mark.span.start for mark in waiting]
    for block in whole_text(comparison.analysis(side).article):
        first, last = bisect_right(starts, block.span.start - 1), bisect_right(starts, block.span.end - 1)
        yield block, list(pieces(block.span, waiting[first:last]))
