"""People's names by how frequent they are, and plain words that may be taken for names.

The lists stand in `resources/gazetteers` and are read once when first asked. Not responsible for matching names.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from math import log10

from reader.analysis.fold import fold
from reader.paths import resource

_SIMPLE = re.compile(r"(?!an? |the )[a-z0-9]+(?: [a-z0-9]+)*")
# Bearers per 100,000 that a step of frequency in the list of other languages stands for.
_STEPS = {"1": 500.0, "2": 100.0, "3": 20.0}
_RAREST = 0.1
_DECADES = 4  # from the rarest to names that one person in a hundred bears


def quick_fold(form: str) -> str:
    """What `fold` gives, at a tenth of the time for plain words; for reading lists."""
    low = form.lower()
    return low if _SIMPLE.fullmatch(low) else fold(form)


def rows(file: str) -> Iterator[list[str]]:
    """The cells of each line of a gazetteer; nothing where there is no such file."""
    path = resource("gazetteers", file)
    if path.exists():
        for line in path.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                yield line.split("\t")


def is_given_name(word: str) -> bool:
    """Whether a word is a known given name."""
    return fold(word) in _given()


def is_family_name(word: str) -> bool:
    """Whether a word is a known family name."""
    return fold(word) in _family()


def name_rarity(word: str) -> float:
    """How rare a name is: 0 for the most common, 1 for unknown ones."""
    key = fold(word)
    share = max(family_share(key), given_share(key))
    return 1.0 if share <= _RAREST else round(max(0.0, 1 - log10(share / _RAREST) / _DECADES), 3)


def name_languages(word: str) -> frozenset[str]:
    """Languages (codes) of the world list in which a word is a usual family name: "Kim" is `ko`, "Nagy" is `hu`."""
    return _languages().get(fold(word), frozenset())


def romanisations(word: str) -> tuple[str, ...]:
    """Other usual spellings of a family name in Latin letters, folded, itself among them: Choi, Choe, Ch'oe."""
    return _romanisations().get(fold(word), ())


def is_common_word(word: str) -> bool:
    """Whether a word is also a plain English word when written small: hope, brown, rice, may, mark."""
    return word_level(fold(word)) > 0


def word_level(key: str) -> int:
    """How common a folded word is: 10, 20 or 35 from very common to known, 0 for no plain word."""
    return _words().get(key, 0)


def family_share(key: str) -> float:
    """Bearers of a folded family name per 100,000, roughly."""
    return _family().get(key, 0.0)


def given_share(key: str) -> float:
    """Bearers of a folded given name per 100,000, roughly."""
    return _given().get(key, 0.0)


@cache
def _words() -> Mapping[str, int]:
    return {word: int(level) for word, level in rows("words.tsv")}


@cache
def _family() -> Mapping[str, float]:
    return _shares("family.tsv", "family")


@cache
def _given() -> Mapping[str, float]:
    return _shares("given.tsv", "given")


def _shares(census: str, part: str) -> Mapping[str, float]:
    found = {name: float(share) for name, share in rows(census)}
    for kind, _, step, names in rows("names.tsv"):
        if kind == part:
            for name in names.split(" "):
                found[name] = max(found.get(name, 0.0), _STEPS[step])
    return found


@cache
def _languages() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for kind, language, _, names in rows("names.tsv"):
        if kind == "family":
            for name in names.split(" "):
                found[name].add(language)
    return {name: frozenset(languages) for name, languages in found.items()}


@cache
def _romanisations() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for kind, language, _, names in rows("names.tsv"):
        if kind == "family" and language == "ko":
            spellings = tuple(names.split(" "))
            found.update((name, tuple(dict.fromkeys((*found.get(name, ()), *spellings)))) for name in spellings)
    return found
