"""Korean names in Latin letters, compared by the Hangul syllables they may stand for.

Knows the Revised Romanisation, McCune-Reischauer without its marks, and popular spellings. A name has many possible
readings; two names are alike when they share one. Pure.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from types import MappingProxyType

from reader.analysis.fold import fold
from reader.analysis.variants import hangul
from reader.paths import resource

_POPULAR = 1  # the cost of a spelling of no system; those of the systems cost nothing


def _table(lines: str) -> Mapping[str, Mapping[str, int]]:
    """Spellings with the sounds they may stand for. Each entry: a sound, its spellings, popular ones marked by `*`."""
    found: dict[str, dict[str, int]] = {}
    for entry in lines.split(";"):
        sound, *spellings = entry.split()
        for spelling in spellings:
            cost = _POPULAR if spelling.endswith("*") else 0
            plain = spelling.rstrip("*").replace("_", "")
            found.setdefault(plain, {})[sound.replace("_", "")] = cost
    return MappingProxyType(found)


_ONSETS = _table(
    "g g k; kk kk gg*; n n; d d t; tt tt dd*; r r l; m m; b b p; pp pp bb*; s s sh; ss ss; _ _; j j ch; jj jj tch*;"
    "ch ch; k k kh; t t th; p p ph; h h"
)
_VOWELS = _table(
    "a a ah*; ae ae ai* e*; ya ya yah*; yae yae; eo eo o u* uh* ur*; e e eh*; yeo yeo yo you* yu* yuh* yeu*; ye ye;"
    "o o oh*; wa wa; wae wae; oe oe oi*; yo yo; u u oo woo* wu* ou*; wo wo weo*; we we; wi wi wee*; yu yu yoo* you*;"
    "eu eu u; ui ui eui* ee* i* yi*; i i ee* yi* ie*"
)
_CODAS = _table("_ _; k k g ck*; n n; t t d; l l r; m m; p p b; ng ng")
_SYLLABLE = re.compile(
    "({})({})({})".format(*("|".join(sorted(table, key=len, reverse=True)) for table in (_ONSETS, _VOWELS, _CODAS)))
)
_LONGEST_SYLLABLE = 7
_MOST_SYLLABLES = 3
_LETTERS = re.compile("[^a-z]")

Sounds = tuple[Mapping[str, int], Mapping[str, int], Mapping[str, int]]
Reading = tuple[tuple[str, Sounds], ...]
"""A row of syllables, each as it is written and by the sounds its three places may stand for."""


@cache
def _family_names() -> Mapping[str, frozenset[str]]:
    """Each spelling with the Hangul family names it may stand for."""
    found: dict[str, set[str]] = {}
    text = resource("variants", "korean_family_names.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if not line.startswith("#"):
            written, *spellings = line.split()
            for spelling in (written, *spellings):
                found.setdefault(spelling, set()).add(written)
    return MappingProxyType({spelling: frozenset(names) for spelling, names in found.items()})


@lru_cache(maxsize=1 << 16)
def family_names(word: str) -> frozenset[str]:
    """The Hangul family names that a word may stand for."""
    return _family_names().get(word if hangul.is_hangul(word) else fold(word), frozenset())


@lru_cache(maxsize=1 << 16)
def readings(given: str) -> tuple[Reading, ...]:
    """The ways to read a given name of at most three syllables, joined or parted by hyphens or spaces."""
    if hangul.is_hangul(given):
        return (tuple((c, _of_hangul(part)) for c, part in zip(given, hangul.syllables(given), strict=False)),)
    pieces = [_LETTERS.sub("", fold(piece)).replace("wh", "hw") for piece in re.split(r"[-\s]+", given)]
    if not 0 < len(pieces) <= _MOST_SYLLABLES or not all(pieces):
        return ()
    found: list[Reading] = [()]
    for piece in pieces:
        found = [
            (*reading, *more) for reading in found for more in _segmented(piece, _MOST_SYLLABLES, len(pieces) == 1)
        ]
    return tuple(reading for reading in found if 0 < len(reading) <= _MOST_SYLLABLES)


def _of_hangul(part: hangul.Syllable) -> Sounds:
    return {part.onset: 0}, {part.vowel: 0}, {part.coda: 0}


def _segmented(letters: str, most: int, joined: bool) -> Iterator[Reading]:
    """Letters cut into at most so many syllables; a piece of a parted name is a single one."""
    if not letters:
        yield ()
        return
    if most == 0 or len(letters) > most * _LONGEST_SYLLABLE:
        return
    lengths = range(1, min(len(letters), _LONGEST_SYLLABLE) + 1) if joined else (len(letters),)
    for length in lengths:
        written = letters[:length]
        sounds = _sounds(written)
        if sounds:
            yield from (((written, sounds), *rest) for rest in _segmented(letters[length:], most - 1, joined))


@lru_cache(maxsize=1 << 16)
def _sounds(written: str) -> Sounds | None:
    found = _SYLLABLE.fullmatch(written)
    return (_ONSETS[found[1]], _VOWELS[found[2]], _CODAS[found[3]]) if found else None


def distance(one: str, other: str) -> tuple[int, int] | None:
    """The cost of taking two given names for one, and its syllables; `None` where they share no reading."""
    costs = [
        (cost, len(first))
        for first in readings(one)
        for second in readings(other)
        if len(first) == len(second) and (cost := _cost(first, second)) is not None
    ]
    return min(costs, default=None)


def _cost(one: Reading, other: Reading) -> int | None:
    total = 0
    for (written, sounds), (also_written, other_sounds) in zip(one, other, strict=True):
        if written == also_written:
            continue
        for place, other_place in zip(sounds, other_sounds, strict=True):
            if place is other_place:
                continue
            shared = [place[sound] + other_place[sound] for sound in place.keys() & other_place.keys()]
            if not shared:
                return None
            total += min(shared)
    return total
