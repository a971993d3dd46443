"""Finding a place in a text again, also after the text has changed.

An anchor keeps a position, the exact words there and what stands around them. It is found again only where the words
and enough of their surroundings say that it is the same place: a lookalike is never taken for it. What does not
change the words, such as another kind of space, a line end or curly quotation marks, does not change a place either.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from reader.annotation.evened import Evened, words_in
from reader.document.model import Span

CONTEXT = 48
"""How many code points of surroundings an anchor keeps on each side at least, fewer only at the ends of the text."""

_NEAR = 16
"""How many code points of surroundings must agree on each side to know a place by both."""
_LONGEST = 1024
"""How many code points are kept at most where shorter surroundings stand elsewhere in the text too."""
_MANY = 2000
"""From so many places that are alike on, none of them is told from the others."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place in a text: `span` in code points at the time, the `exact` words, and what stood `before` and `after`.

    Surroundings shorter than `CONTEXT` mean that the text began or ended there. They are longer where that tells the
    place from others. `alike` says how much of them the other places with these words had in common with it: the most
    before, the most after, and the most on both sides at once. `digest` is that of the whole text.
    """

    span: Span
    exact: str
    before: str
    after: str
    alike: tuple[int, int, int] = (0, 0, 0)
    digest: str = ""


class Loss(StrEnum):
    """Why a place is not known any more."""

    GONE = "gone"  # its words stand nowhere in the text
    CHANGED = "changed"  # other words stand between what stood around it
    ELSEWHERE = "elsewhere"  # its words stand among other words, so that it may be another place
    ALIKE = "alike"  # several places look like it


@dataclass(frozen=True, slots=True)
class Lost:
    """A place that cannot be found again. `near` is where to look: what stands between its surroundings now."""

    why: Loss
    near: Span | None = None


def anchor(text: str, span: Span) -> Anchor:
    """The anchor of a span of `text`, which must not be empty."""
    if not span.start < span.end <= len(text):
        raise ValueError(f"no words at [{span.start}, {span.end})")
    alike = _alike(_evened(text), span)
    # Enough of them to tell the place from those that are alike, and some to spare for a change near by.
    before, after = (max(CONTEXT, min(_LONGEST, most + 2 * _NEAR)) for most in alike[:2])
    return Anchor(
        span,
        span.of(text),
        text[max(0, span.start - before) : span.start],
        text[span.end : span.end + after],
        alike,
        _evened(text).digest,
    )


def locate(text: str, place: Anchor) -> Span | None:
    """Where `place` stands in `text`, or `None` where it is gone or cannot be told from another place. See `find`."""
    found = find(text, place)
    return found if isinstance(found, Span) else None


def find(text: str, place: Anchor) -> Span | Lost:
    """Where `place` stands in `text`, or why that is not known.

    In an unchanged text that is its position. Otherwise it is where its words stand with enough of their old
    surroundings, on one side wholly or on both sides in part, and with more of them than any other place with these
    words has or had.
    """
    now = _evened(text)
    if place.digest == now.digest and place.span.of(text) == place.exact:
        return place.span
    inner = words_in(place.exact)
    if not len(inner):
        return Lost(Loss.ELSEWHERE)
    words = Evened(inner.of(place.exact)).text
    sides = _Sides(
        Evened(place.before + place.exact[: inner.start]).text,
        Evened(place.exact[inner.end :] + place.after).text,
        len(place.before) == place.span.start,
    )
    known = [each for each in _candidates(now.text, words, sides) if _proven(each, sides, place.alike, len(now.text))]
    best = max(known, key=lambda each: each.before + each.after, default=None)
    if best is None or not all(each is best or _beats(best, each) for each in known):
        return _lost(now, words, sides, several=len(known) > 1)
    return _as_marked(text, place.exact, inner.start, now.raw(best.start, best.end))


@dataclass(frozen=True, slots=True)
class _Sides:
    """Evened surroundings. `whole` says that the text began where they begin."""

    before: str
    after: str
    whole: bool


@dataclass(frozen=True, slots=True)
class _Candidate:
    """Words at `[start, end)` of an evened text, and how much stands before and after them as it did."""

    start: int
    end: int
    before: int
    after: int


@lru_cache(maxsize=4)
def _evened(text: str) -> Evened:
    """Remembered for a few texts, because many places are looked for in one."""
    return Evened(text)


def _alike(here: Evened, span: Span) -> tuple[int, int, int]:
    """How much of the surroundings of a span the other places with its words have, up to `_LONGEST`. See `Anchor`."""
    inner = words_in(span.of(here.original))
    if not len(inner):
        return _LONGEST, _LONGEST, _LONGEST
    start, end = here.even(span.start + inner.start), here.even(span.start + inner.end - 1) + 1
    words = here.text[start:end]
    sides = _Sides(here.text[max(0, start - _LONGEST) : start], here.text[end : end + _LONGEST], False)
    before = after = both = 0
    for number, each in enumerate(_candidates(here.text, words, sides)):
        if number >= _MANY:
            return _LONGEST, _LONGEST, _LONGEST
        if each.start != start:
            before, after = max(before, each.before), max(after, each.after)
            both = max(both, min(each.before, each.after))
    return before, after, both


def _candidates(text: str, words: str, sides: _Sides) -> Iterator[_Candidate]:
    """Where the words stand with some of their surroundings on one side at least; only such a place can be proven."""
    for start in sorted(set(_starts(text, words, sides))):
        end = start + len(words)
        yield _Candidate(
            start,
            end,
            _common(sides.before[::-1], text[max(0, start - len(sides.before)) : start][::-1]),
            _common(sides.after, text[end : end + len(sides.after)]),
        )


def _starts(text: str, words: str, sides: _Sides) -> Iterator[int]:
    before, after = sides.before[-_NEAR:], sides.after[:_NEAR]
    for lead, wanted in ((len(before), before + words), (0, words + after)):
        found, count = text.find(wanted), 0
        while found >= 0 and count <= _MANY:
            yield found + lead
            found, count = text.find(wanted, found + 1), count + 1


def _common(one: str, other: str) -> int:
    """How many characters two texts have in common from their beginnings."""
    low, high = 0, min(len(one), len(other))
    if one[:high] == other[:high]:
        return high
    while high - low > 1:
        middle = (low + high) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle
    return low


def _proven(here: _Candidate, sides: _Sides, alike: tuple[int, int, int], length: int) -> bool:
    """Whether enough of the surroundings stands there, and more than at any place that was not the one.

    `length` is that of the evened text. Surroundings that reach to an end of the text may be short. One side alone is
    enough only where no other place had as much of it: else that other place may have come to stand here.
    """
    most_before, most_after, most_both = alike
    from_start = sides.whole and here.before == here.start == len(sides.before) >= _NEAR
    to_end = here.after == length - here.end == len(sides.after) >= _NEAR
    return (
        ((here.before >= CONTEXT or from_start) and most_before < min(here.before, CONTEXT))
        or ((here.after >= CONTEXT or to_end) and most_after < min(here.after, CONTEXT))
        or (
            min(here.before, here.after) >= _NEAR
            and (here.before > most_before or here.after > most_after or min(here.before, here.after) > most_both)
        )
    )


def _beats(one: _Candidate, other: _Candidate) -> bool:
    """Whether one place is clearly more like the old one: a copy that was put elsewhere lacks its surroundings."""
    more_before, more_after = one.before - other.before, one.after - other.after
    return more_before >= 0 and more_after >= 0 and more_before + more_after >= _NEAR


def _as_marked(text: str, exact: str, lead: int, words: Span) -> Span:
    """The span of the words, with what is not seen at their ends where it was marked with them and still is there."""
    start = max(0, words.start - lead)
    whole = Span(start, start + len(exact))
    return whole if whole.of(text) == exact else words


def _lost(now: Evened, words: str, sides: _Sides, *, several: bool) -> Lost:
    first = now.text.find(words)
    if several or (first >= 0 and now.text.find(words, first + 1) >= 0):
        return Lost(Loss.ALIKE)
    if first >= 0:
        return Lost(Loss.ELSEWHERE, now.raw(first, first + len(words)))
    near = _between(now, sides, len(words))
    return Lost(Loss.GONE) if near is None else Lost(Loss.CHANGED, near)


def _between(now: Evened, sides: _Sides, length: int) -> Span | None:
    """What stands between the surroundings now, where each of them is there just once and not far from the other."""
    before, after = sides.before[-CONTEXT:].rstrip(), sides.after[:CONTEXT].lstrip()
    if min(len(before), len(after)) < _NEAR or now.text.count(before) != 1 or now.text.count(after) != 1:
        return None
    start, end = now.text.find(before) + len(before), now.text.find(after)
    between = now.text[start:end].strip() if 0 <= end - start <= 4 * length + 4 * CONTEXT else ""
    if not between:
        return None
    start = now.text.find(between, start)
    return now.raw(start, start + len(between))
