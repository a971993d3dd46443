"""Which stretches of a report are clutter that can be folded away: runs of boilerplate with nothing between. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from reader.document.model import BlockKind, Span

if TYPE_CHECKING:
    from reader.document.model import Article


@dataclass(frozen=True, slots=True)
class Fold:
    """A run of clutter. `span` is in code points, from the first to the last character; `lines` hold anything."""

    span: Span
    lines: int


def folds(article: "Article") -> tuple[Fold, ...]:
    """The runs of clutter that fill their lines, in order; none where all of the text is clutter."""
    if not any(article.body()):
        return ()
    return tuple(_runs(article))


def _runs(article: "Article") -> Iterator[Fold]:
    for clutter, run in groupby(article.blocks, lambda block: block.kind is BlockKind.BOILERPLATE):
        blocks = list(run)
        span = Span(blocks[0].span.start, blocks[-1].span.end)
        if clutter and _fills_lines(article.text, span):
            yield Fold(span, sum(1 for line in span.of(article.text).split("\n") if line.strip()))


def _fills_lines(text: str, span: Span) -> bool:
    """Whether no other words stand on its first and last line: those would be folded away with it."""
    before = text[text.rfind("\n", 0, span.start) + 1 : span.start]
    end = text.find("\n", span.end)
    after = text[span.end : end if end >= 0 else len(text)]
    return not before.strip() and not after.strip()
