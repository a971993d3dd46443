"""How well what a person types fits a title. Pure.

Best is a title that is just that, then one that begins so, then words that begin so, then the same letters together
anywhere, then all of the letters in their order. Among these last, letters that begin words or follow one another
count most.
"""

from collections.abc import Sequence
from dataclasses import dataclass

WHOLE, BEGINS, WORDS, MIXED_WORDS, TOGETHER = 5000.0, 4000.0, 3000.0, 2000.0, 1000.0
_WHOLE_WORD = 500.0  # more for a title that goes on with a new word after what was typed
_START, _NEXT, _SPREAD, _LENGTH = 8.0, 6.0, 0.6, 0.05


@dataclass(frozen=True, slots=True)
class Fit:
    """`score` is higher the better, equal for all that fit in the same way, but for letters that are scattered.

    `places` are the code points of the title that were typed.
    """

    score: float
    places: tuple[int, ...]


def fit(typed: str, title: str) -> Fit | None:
    """The best way to find what was typed in the title, or `None`. Case does not count."""
    words, text = _folded(typed).split(), _folded(title)
    if not words:
        return Fit(0.0, ())
    whole = " ".join(words)
    if text.startswith(whole):
        rest = text[len(whole) :]
        score = WHOLE if not any(map(str.isalnum, rest)) else BEGINS + (0 if rest[0].isalnum() else _WHOLE_WORD)
        return Fit(score, _run(text, 0, len(whole)))
    starts = [place for place in range(len(text)) if _begins(text, place)]
    for score, first in ((WORDS, True), (MIXED_WORDS, False)):
        places = _word_places(words, text, starts, in_order=first)
        if places is not None:
            return Fit(score, places)
    place = text.find(whole)
    if place >= 0:
        return Fit(TOGETHER, _run(text, place, place + len(whole)))
    return _scattered("".join(words), text)


def _word_places(words: Sequence[str], text: str, starts: Sequence[int], *, in_order: bool) -> tuple[int, ...] | None:
    """Where each typed word begins a word of the text, no letter taken twice; `None` where one begins none."""
    taken: set[int] = set()
    for word in words:
        least = max(taken, default=-1) + 1 if in_order else 0
        free = (
            place
            for place in starts
            if place >= least and text.startswith(word, place) and taken.isdisjoint(range(place, place + len(word)))
        )
        place = next(free, None)
        if place is None:
            return None
        taken.update(range(place, place + len(word)))
    return tuple(sorted(taken))


def _scattered(letters: str, text: str) -> Fit | None:
    # best[i]: the best fit of the letters so far whose last one stands at place i
    best: dict[int, tuple[float, tuple[int, ...]]] = {
        place: (_worth(text, place, -1), (place,)) for place, letter in enumerate(text) if letter == letters[0]
    }
    for wanted in letters[1:]:
        further: dict[int, tuple[float, tuple[int, ...]]] = {}
        for place, letter in enumerate(text):
            if letter != wanted:
                continue
            ways = [
                (score + _worth(text, place, last), places) for last, (score, places) in best.items() if last < place
            ]
            if ways:
                score, places = max(ways)
                further[place] = (score, (*places, place))
        best = further
    if not best:
        return None
    score, places = max(best.values())
    return Fit(min(score - _LENGTH * len(text), TOGETHER - 1), places)


def _worth(text: str, place: int, last: int) -> float:
    worth = _START if _begins(text, place) else 0.0
    if last >= 0:
        worth += _NEXT if place == last + 1 else -_SPREAD * min(place - last, 10)
    return worth


def _begins(text: str, place: int) -> bool:
    return place == 0 or not text[place - 1].isalnum()


def _run(text: str, start: int, end: int) -> tuple[int, ...]:
    return tuple(place for place in range(start, end) if not text[place].isspace())


def _folded(text: str) -> str:
    """In small letters, each code point still in its place."""
    return "".join(letter.casefold()[:1] or letter for letter in text)
