"""Long texts for measuring: reports over and over, with other names each time."""

import re
from collections.abc import Sequence
from itertools import count

_NAME = re.compile(r"(?<=[a-z,;] )([A-Z])([a-z]{3,})")
_CONSONANTS = "bdfghklmnprstvz"


def varied(bodies: Sequence[str], size: int) -> str:
    """A text of `size` code points: the bodies in turn, names changed with every round."""
    made: list[str] = []
    length = 0
    for number in count():
        body = _renamed(bodies[number % len(bodies)], number // len(bodies))
        made.append(body)
        length += len(body) + 2
        if length >= size:
            return "\n\n".join(made)[:size]
    raise AssertionError("a count never ends")


def _renamed(body: str, number: int) -> str:
    """The body with one consonant changed in every word that stands with a capital inside a sentence."""
    if not number:
        return body
    words = {found[0] for found in _NAME.finditer(body)}
    new = {word: _changed(word, number) for word in words}
    return re.sub(r"\b[A-Z][a-z]{3,}\b", lambda found: new.get(found[0], found[0]), body)


def _changed(word: str, number: int) -> str:
    places = [at for at, letter in enumerate(word) if at and letter in _CONSONANTS]
    changed = list(word)
    for at in places[:2]:
        changed[at] = _CONSONANTS[(_CONSONANTS.index(word[at]) + number) % len(_CONSONANTS)]
        number //= len(_CONSONANTS)
    return "".join(changed)
