"""Walking through the mentions of one entity across both panes. Pure."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.comparison.model import Side

if TYPE_CHECKING:
    from reader.comparison.model import Comparison, LinkedEntity


@dataclass(frozen=True, slots=True)
class Place:
    """A mention's place: `start` in code points, `number` of `count` mentions of its entity in both reports."""

    side: Side
    start: int
    end: int
    number: int
    count: int


def places(entity: "LinkedEntity") -> tuple[Place, ...]:
    """Every mention of the entity, the left report first, in text order."""
    found = [(side, mention.span) for side in Side for mention in entity.mentions(side)]
    return tuple(Place(side, span.start, span.end, n, len(found)) for n, (side, span) in enumerate(found, 1))


def step(entity: "LinkedEntity", current: Place | None, by: int) -> Place | None:
    """The next (`by` = 1) or previous (-1) mention, round the end; the first or last when there is no current one."""
    found = places(entity)
    if not found:
        return None
    if current is None or current not in found:
        return found[0] if by > 0 else found[-1]
    return found[(found.index(current) + by) % len(found)]


def counterpart(comparison: "Comparison", entity: "LinkedEntity", side: Side, start: int) -> Place | None:
    """The mention in the other report whose place in its text is most like that of `start` in this one."""
    here = max(1, len(comparison.analysis(side).article.text))
    there = max(1, len(comparison.analysis(side.other).article.text))
    others = [place for place in places(entity) if place.side is side.other]
    return min(others, key=lambda place: abs(place.start / there - start / here), default=None)


def find(comparison: "Comparison", entity: str) -> "LinkedEntity | None":
    return next((candidate for candidate in comparison.entities if candidate.id == entity), None)
