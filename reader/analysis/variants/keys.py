"""Keys under which forms that may be alike meet, so that nobody has to compare all with all. Pure.

A key is the row of consonants of one word, each by the class of sounds that romanisations interchange; a word that can
be read in several ways has several. Sharing a key says only that a comparison is worth its time.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice, product

from reader.analysis.fold import fold
from reader.analysis.variants import given_names
from reader.analysis.variants.latin import readings
from reader.analysis.variants.person import core, is_initials, taken_apart

_MOST_KEYS = 8
_ARTICLE = re.compile(r"^(?:(?:al|el|ul|ad|an|ar|as|ash|at|az|ed|es)[-' ]|ال)", re.IGNORECASE)
# The first pattern that fits is taken; "" is no sound of its own.
_SOUNDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("shch|tsch|tch|sch|dzh|cz|sh|zh|sz|tz|dz|dj|z|s|hs", ("S",)),
    ("ts", ("S", "T")),
    ("ch", ("S", "K")),
    ("ph|p|b|f", ("P",)),
    ("kh|gh|ck|qu|k|g|q", ("K",)),
    ("^x", ("S",)),
    ("x", ("KS",)),
    ("dh", ("T", "S")),
    ("th|t|d", ("T",)),
    ("ng(?![aeiouy])|n|m", ("N",)),
    ("l|r", ("R",)),
    ("c(?=[eiy])", ("S",)),
    ("c", ("K", "S")),
    ("j", ("S", "")),
    ("v(?=[aeiouy])", ("P",)),
    ("[vw](?=.)", ("P", "")),
    ("h(?=[aeiouy])", ("K",)),
    ("(?<=[aeiouy])h(?=.)", ("", "K")),
)
_SOUND = re.compile("|".join(f"({pattern})" for pattern, _ in _SOUNDS))
_DOUBLED = re.compile(r"([b-df-hj-np-tv-z])\1+")
_OPEN = re.compile("[aeiouyw]|j(?=[aeou])")


@lru_cache(maxsize=8192)
def blocking_keys(form: str) -> frozenset[str]:
    """The keys of a form of any kind. Two forms that share none are never alike."""
    words = [word for word in taken_apart(form).parts if not is_initials(word)]
    if not words:
        return frozenset()
    keys = _word_keys(core(words[0])) | _word_keys(core(words[-1]))
    if len(words) > 1:
        keys |= _word_keys("".join(words))
    return keys


@lru_cache(maxsize=8192)
def _word_keys(word: str) -> frozenset[str]:
    bare = _ARTICLE.sub("", word)
    letters = dict.fromkeys(reading.letters for form in {word, bare} for reading in readings(form))
    keys = {key for one in letters for key in islice(_skeletons(one), _MOST_KEYS)}
    return frozenset(keys.union(given_names.groups(fold(word).replace(" ", ""))))


def _skeletons(letters: str) -> Iterator[str]:
    single = _DOUBLED.sub(r"\1", letters)
    sounds: list[tuple[str, ...]] = [_SOUNDS[(match.lastindex or 1) - 1][1] for match in _SOUND.finditer(single)]
    start = "A" if _OPEN.match(single) else ""
    for choice in product(*sounds):
        yield start + "".join(choice)
