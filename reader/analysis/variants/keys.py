"""Keys under which forms that may be alike meet, so that nobody has to compare all with all. Pure.

A key is the row of consonants of one word, each by the class of sounds that romanisations interchange; a word that can
be read in several ways has several. Sharing a key says only that a comparison is worth its time.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice, product

from reader.analysis.fold import fold
from reader.analysis.variants import chinese, given_names, hangul, korean
from reader.analysis.variants.latin import readings
from reader.analysis.variants.person import core, is_initials, taken_apart
from reader.analysis.variants.systems import System, evidence

_MOST_KEYS = 8
_ARTICLE = re.compile(r"^(?:(?:al|el|ul|ad|an|ar|as|ash|at|az|ed|es)[-' ]|ال)", re.IGNORECASE)
# The first pattern that fits is taken; "" is no sound of its own.
_SOUNDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("schtsch|chtch|shch|tsch|tch|sch|dzh|cz|sh|zh|sz|tz|dz|dj|z|s|hs", ("S",)),
    ("ts", ("S", "T")),
    ("ch|cht|tc", ("S", "K")),
    ("[fv]$", ("P", "")),
    ("ph|p|b|f", ("P",)),
    ("kh|gh|ck|qu|k|g|q", ("K",)),
    ("^x", ("S",)),
    ("x", ("KS", "K")),
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
    ("h(?=.)", ("", "K")),
)
_SOUND = re.compile("|".join(f"({pattern})" for pattern, _ in _SOUNDS))
_KUNREI = {"shi": "si", "chi": "ti", "tsu": "tu", "fu": "hu", "ji": "zi", "sh": "sy", "ch": "ty", "j": "zy"}
_HEPBURN = re.compile("|".join(_KUNREI))
_DOUBLED = re.compile(r"([b-df-hj-np-tv-z])\1+")
_INITIALS = {"j": "zy", "w": "vu"}
"""A first letter that is a consonant to some and a vowel to others, as one of each."""


@lru_cache(maxsize=1 << 16)
def blocking_keys(form: str) -> frozenset[str]:
    """The keys of a form of any kind. Two forms that share none are never alike."""
    words = [word for word in taken_apart(form).parts if not is_initials(word)]
    if not words:
        return frozenset()
    keys = word_keys(core(words[0])) | word_keys(core(words[-1]))
    if hangul.is_hangul(words[0]):
        keys |= word_keys(words[0][:1]) | word_keys(words[0][1:])
    if len(words) > 1:
        keys |= word_keys("".join(words))
    return keys


@lru_cache(maxsize=1 << 16)
def word_keys(word: str) -> frozenset[str]:
    """The keys of one word of a name."""
    bare = _ARTICLE.sub("", word)
    letters = dict.fromkeys(reading.letters for form in {word, bare} for reading in readings(form))
    letters |= {_kunrei(one): None for one in letters if evidence(one) & System.JAPANESE}
    keys = {key for one in letters for key in islice(_skeletons(one), _MOST_KEYS)}
    keys.update(f"family:{name}" for name in korean.family_names(word))
    keys.update(f"chinese:{old}" for old in chinese.old_forms(word) if old)
    return frozenset(keys.union(given_names.groups(fold(word).replace(" ", ""))))


def _kunrei(letters: str) -> str:
    """Japanese in the way that keeps to the order of the syllabary: "ti" for "chi", "hu" for "fu"."""
    return _HEPBURN.sub(lambda found: _KUNREI[found[0]], letters)


def _skeletons(letters: str) -> Iterator[str]:
    single = _DOUBLED.sub(r"\1", letters)
    for first in _INITIALS.get(single[0], single[0]):
        word = first + single[1:]
        start = "A" if first in "aeiouy" else ""
        sounds = [_SOUNDS[(match.lastindex or 1) - 1][1] for match in _SOUND.finditer(word)]
        for choice in product(*sounds):
            yield start + "".join(choice)
