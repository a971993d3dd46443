"""Finding a place in a text again, also after the text has changed.

An anchor keeps a position, the exact words there and what stands around them. It is found again only where the words
and enough of their surroundings say that it is the same place: a lookalike is never taken for it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from reader.document.model import Span

CONTEXT = 48
"""How many code points of surroundings an anchor keeps on each side, fewer only at the ends of the text."""

_ENOUGH = 16
"""How many code points on one side alone must agree to know a place by them."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place in a text: `span` in code points at the time, the `exact` words, and what stood `before` and `after`.

    Surroundings shorter than `CONTEXT` mean that the text began or ended there.
    """

    span: Span
    exact: str
    before: str
    after: str


class Loss(StrEnum):
    """Why a place is not known any more."""

    GONE = "gone"  # its words stand nowhere in the text
    ELSEWHERE = "elsewhere"  # its words stand among other words, so that it may be another place
    ALIKE = "alike"  # several places look like it


@dataclass(frozen=True, slots=True)
class Lost:
    """A place that cannot be found again."""

    why: Loss


def anchor(text: str, span: Span) -> Anchor:
    """The anchor of a span of `text`, which must not be empty."""
    if not span.start < span.end <= len(text):
        raise ValueError(f"no words at [{span.start}, {span.end})")
    return Anchor(
        span, span.of(text), text[max(0, span.start - CONTEXT) : span.start], text[span.end : span.end + CONTEXT]
    )


def find(text: str, place: Anchor) -> Span | Lost:
    """Where `place` stands in `text`, or why that is not known. See `locate`."""
    found = locate(text, place)
    if found is not None:
        return found
    times = sum(1 for _ in _occurrences(text, place.exact))
    return Lost(Loss.GONE if not times else Loss.ELSEWHERE if times == 1 else Loss.ALIKE)


def locate(text: str, place: Anchor) -> Span | None:
    """Where `place` stands in `text`, or `None` where it is gone or cannot be told from another place.

    Where words and surroundings are unchanged at the old position, that is the place. Otherwise it is the only
    occurrence of the words with both surroundings, or else the only one with either.
    """
    if _whole(text, place.span, place):
        return place.span
    sides = [(span, _before(text, span, place), _after(text, span, place)) for span in _occurrences(text, place.exact)]
    between = [span for span, before, after in sides if before and after]
    if between:
        return between[0] if len(between) == 1 else None
    beside = [
        span
        for span, before, after in sides
        if (before and len(place.before) >= _ENOUGH) or (after and len(place.after) >= _ENOUGH)
    ]
    return beside[0] if len(beside) == 1 else None


def _whole(text: str, span: Span, place: Anchor) -> bool:
    return span.of(text) == place.exact and _before(text, span, place) and _after(text, span, place)


def _before(text: str, span: Span, place: Anchor) -> bool:
    if len(place.before) < CONTEXT and span.start != len(place.before):
        return False
    return text[max(0, span.start - len(place.before)) : span.start] == place.before


def _after(text: str, span: Span, place: Anchor) -> bool:
    if len(place.after) < CONTEXT and span.end + len(place.after) != len(text):
        return False
    return text[span.end : span.end + len(place.after)] == place.after


def _occurrences(text: str, words: str) -> Iterator[Span]:
    """Every occurrence, overlapping ones too."""
    start = text.find(words)
    while start >= 0:
        yield Span(start, start + len(words))
        start = text.find(words, start + 1)
