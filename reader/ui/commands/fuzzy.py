"""How well a few typed letters fit a title: all of them must occur in it, in order. Pure."""

from dataclasses import dataclass

_START, _NEXT, _SPREAD, _LENGTH = 8.0, 6.0, 0.6, 0.05


@dataclass(frozen=True, slots=True)
class Fit:
    """`score` is higher the better; `places` are the code points of the title that were typed."""

    score: float
    places: tuple[int, ...]


def fit(typed: str, title: str) -> Fit | None:
    """The best way to find the typed letters in the title, or `None`. Case and spaces do not count.

    Letters that begin words or follow one another count most.
    """
    letters = [letter for letter in typed.casefold() if not letter.isspace()]
    text = "".join(letter.casefold()[:1] or letter for letter in title)
    if not letters:
        return Fit(0.0, ())
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
    return Fit(score - _LENGTH * len(text), places)


def _worth(text: str, place: int, last: int) -> float:
    begins = place == 0 or not text[place - 1].isalnum()
    worth = _START if begins else 0.0
    if last >= 0:
        worth += _NEXT if place == last + 1 else -_SPREAD * min(place - last, 10)
    return worth
