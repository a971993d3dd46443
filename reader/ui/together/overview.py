"""What an overview ruler shows of a report: where names, passages and clutter are, in shares of its height. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.document.model import BlockKind

if TYPE_CHECKING:
    from reader.document.model import Article, Span
    from reader.ui.together.ladder import Ladder
    from reader.ui.together.ties import Tie

Stretch = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Overview:
    """Shares of the report's height in [0, 1]: names, matched passages, those told elsewhere, clutter."""

    names: tuple[float, ...] = ()
    passages: tuple[Stretch, ...] = ()
    moved: tuple[Stretch, ...] = ()
    dimmed: tuple[Stretch, ...] = ()


def overview(article: "Article", rungs: "Ladder", names: Iterable[int], ties: Sequence["Tie"], side: int) -> Overview:
    """The overview of one side. `names` are the places where marked names begin, in code points."""
    spans = [(tie.span(side), tie.crossing) for tie in ties]
    return Overview(
        shares(rungs, names),
        tuple(_stretch(rungs, span) for span, crossing in spans if not crossing),
        tuple(_stretch(rungs, span) for span, crossing in spans if crossing),
        tuple(_stretch(rungs, block.span) for block in article.blocks if block.kind is BlockKind.BOILERPLATE),
    )


def shares(rungs: "Ladder", places: Iterable[int]) -> tuple[float, ...]:
    """How far down each place stands."""
    whole = max(1.0, rungs.heights[-1])
    return tuple(rungs.height(place) / whole for place in places)


def _stretch(rungs: "Ladder", span: "Span") -> Stretch:
    whole = max(1.0, rungs.heights[-1])
    return rungs.height(span.start) / whole, rungs.height(span.end) / whole
