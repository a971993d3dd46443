"""Long texts for measuring: reports over and over, with other names each time."""

import re
from collections.abc import Sequence
from itertools import count
from pathlib import Path

from reader.document.load import load_file

_SEEDS = Path(__file__).resolve().parents[2] / "seeds"
_LEFT = ("ferry-coastal-courier.txt", "festival-wire.txt", "telescope-orbit-blog.txt")
_RIGHT = ("ferry-port-ledger.html", "festival-lagoon-times.docx", "telescope-highland-gazette.pdf")
_NAME = re.compile(r"(?<=[a-z,;] )([A-Z])([a-z]{3,})")
_CONSONANTS = "bdfghklmnprstvz"


def invented_pair(size: int) -> tuple[str, str]:
    """Two texts of `size` code points that tell of the same: the sample reports over and over."""
    return varied(_bodies(_LEFT), size), varied(_bodies(_RIGHT), size)


def _bodies(files: Sequence[str]) -> list[str]:
    articles = [load_file(_SEEDS / file) for file in files]
    return ["\n\n".join(block.span.of(article.text) for block in article.body()) for article in articles]


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
