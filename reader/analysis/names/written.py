"""Names that are told by how they are written, without any model: acronyms defined in brackets, names in other scripts
after the Latin form, descriptive names of institutions and regions.
"""

import re
from collections.abc import Iterator, Sequence

from reader.analysis.model import EntityKind
from reader.analysis.names.cutting import Piece
from reader.analysis.names.lexicon import JOINERS, REGIONS, listed
from reader.analysis.names.words import Reading, Word

_LONGEST_ACRONYM = 8
_COUNTRIES = listed("countries states nations")
_MINISTRIES = listed(
    "foreign defence defense interior finance justice health education energy economy culture transport unification"
    " trade agriculture"
)
_PRESIDENTIAL = listed("office palace administration")
_NETWORK = "x"
_NETWORK_CUES = listed(
    "twitter post posted posts tweet tweeted wrote account platform social statement formerly former"
)
_PARTICLES = re.compile(r"(?:은|는|이|가|을|를|의|에|에서|에게|와|과|도|로|으로|만|측)$")


def written(reading: Reading, pieces: Sequence[Piece]) -> Iterator[Piece]:
    """What the way of writing alone says; `pieces` are the names found so far."""
    yield from acronyms(reading, pieces)
    yield from _in_brackets(reading, pieces)
    yield from _descriptive(reading)
    yield from _network(reading)


def acronyms(reading: Reading, pieces: Sequence[Piece]) -> Iterator[Piece]:
    """ "National Intelligence Service (NIS)": both forms, the long one found by its initials."""
    kinds = {piece.at.stop: piece for piece in pieces}
    words = reading.words
    for here, word in enumerate(words):
        if not _bracketed(reading, here) or not _acronym(word):
            continue
        start = _spelt_out(words, here)
        before = kinds.get(here)
        if start is not None:
            kind = before.kind if before is not None and before.at.start >= start else EntityKind.ORGANISATION
            yield Piece(range(start, here), kind)
            yield Piece(range(here, here + 1), kind)
        elif (
            before is not None
            and before.kind is EntityKind.ORGANISATION
            and words[before.at.start].key[0] == word.key[0]
        ):
            yield Piece(range(here, here + 1), before.kind)


def _bracketed(reading: Reading, here: int) -> bool:
    """Whether a word stands alone in brackets after another word of its block."""
    word = reading.words[here]
    return word.gap.endswith(("(", '("', "[")) and reading.plain[word.end : word.end + 2].lstrip('"')[:1] in (")", "]")


def _acronym(word: Word) -> bool:
    letters = [c for c in word.text if c.isalpha()]
    return 1 < len(letters) <= _LONGEST_ACRONYM and sum(map(str.isupper, letters)) > len(letters) / 2


def _spelt_out(words: tuple[Word, ...], here: int) -> int | None:
    """Where the words begin whose initials are the acronym at `here`; small words may be left out."""
    letters = [c for c in words[here].key if c.isalpha()]
    place = here - 1
    while letters and place >= 0 and words[place].block == words[here].block:
        word = words[place]
        if word.key[0] == letters[-1] and (word.capital or word.key in JOINERS or len(letters) > 1):
            letters.pop()
            if not letters:
                return place if word.capital else None
        elif word.key not in JOINERS and word.key not in ("and", "the", "in", "on", "to"):
            return None
        place -= 1
    return None


def _in_brackets(reading: Reading, pieces: Sequence[Piece]) -> Iterator[Piece]:
    """A name in another script in brackets after its Latin form, or before it."""
    kinds = {piece.at.stop: piece.kind for piece in pieces}
    words, here = reading.words, 0
    while here < len(words):
        stop = here + 1
        if words[here].gap.endswith("(") and other_script(words[here]):
            while stop < len(words) and words[stop].gap in (" ", "·", "-", "・") and other_script(words[stop]):
                stop += 1
            if here in kinds and reading.plain[words[stop - 1].end : words[stop - 1].end + 1] in (")", ",", ";"):
                yield Piece(range(here, stop), kinds[here])
        here = stop


def other_script(word: Word) -> bool:
    """Whether a word is written in a script other than Latin."""
    first = word.text[0]
    return first.isalpha() and first > "\u036f" and not "\u1e00" <= first <= "\u1eff"


def _descriptive(reading: Reading) -> Iterator[Piece]:
    """ "Nordic countries", "presidential office", "foreign ministry"."""
    words = reading.words
    for here in range(1, len(words)):
        word, before = words[here], words[here - 1]
        if word.gap != " " or word.block != before.block or word.capital:
            continue
        if word.key in _COUNTRIES and before.key in REGIONS:
            yield Piece(range(here - 1, here + 1), EntityKind.PLACE)
        elif (word.key == "ministry" and before.key in _MINISTRIES) or (
            word.key in _PRESIDENTIAL and before.key == "presidential"
        ):
            yield Piece(range(here - 1, here + 1), EntityKind.ORGANISATION)


def _network(reading: Reading) -> Iterator[Piece]:
    """ "X", where the report speaks of posts: a single letter that no other rule takes for a name."""
    words = reading.words
    spoken = any(word.key in _NETWORK_CUES for word in words)
    for here in range(1, len(words)):
        word, before = words[here], words[here - 1]
        alone = word.text == "X" and word.gap == " " and before.key in ("on", "to", "via", "platform")
        if spoken and alone and reading.plain[word.end : word.end + 1] not in ("-", ".", "'"):
            yield Piece(range(here, here + 1), EntityKind.ORGANISATION)
