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

_SIMPLE = re.compile(r"(?!an? |the )[a-z0-9]+(?:[ -][a-z0-9]+)*")
# What a step of frequency in the list of other languages means: bearers per 100,000 among its speakers, and in English
# news, where such names are rarer than in their country.
_AT_HOME = {"1": 500.0, "2": 100.0, "3": 20.0}
_ABROAD = {"1": 25.0, "2": 5.0, "3": 1.0}
_RAREST = 0.1
_DECADES = 4  # from the rarest to names that one person in a hundred bears


def quick_fold(form: str) -> str:
    """What `fold` gives, at a tenth of the time for plain words; for reading lists."""
    low = form.lower()
    return low.replace("-", " ") if _SIMPLE.fullmatch(low) else fold(form)


def rows(file: str) -> Iterator[list[str]]:
    """The cells of each line of a gazetteer; nothing where there is no such file."""
    path = resource("gazetteers", file)
    if path.exists():
        for line in path.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                yield line.split("\t")


def is_given_name(word: str) -> bool:
    """Whether a word is a frequent given name."""
    return fold(word) in _given()


def is_family_name(word: str) -> bool:
    """Whether a word is a known family name."""
    return fold(word) in _family()


def name_rarity(word: str) -> float:
    """How rare a name is among those who bear such names: 0 for the most common, 1 for unknown ones."""
    key = fold(word)
    share = max(_family().get(key, 0.0), _given().get(key, 0.0), _at_home().get(key, 0.0))
    return 1.0 if share <= _RAREST else round(max(0.0, 1 - log10(share / _RAREST) / _DECADES), 3)


def name_languages(word: str) -> frozenset[str]:
    """Languages (codes) of the world list in which a word is a usual family name: "Kim" is `ko`, "Nagy" is `hu`."""
    return _languages().get(fold(word), frozenset())


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
    """Bearers of a folded given name per 100,000, roughly; names of all countries are known, the rare ones too."""
    return _given_anywhere().get(key, 0.0)


def given_gender(key: str) -> str | None:
    """ "f" or "m" for a folded given name that hardly anybody of the other gender bears, else `None`."""
    return _genders().get(key)


@cache
def _words() -> Mapping[str, int]:
    found: dict[str, int] = {}
    for level in (35, 20, 10):
        found.update(dict.fromkeys(_entries(f"words-{level}.txt"), level))
    return found


def _entries(file: str) -> list[str]:
    """Everything after the remark at the head of a derived list, in one go: these lists are long."""
    path = resource("gazetteers", file)
    return path.read_text(encoding="utf-8").partition("\n")[2].split() if path.exists() else []


@cache
def _family() -> Mapping[str, float]:
    return _shares("family.tsv", "family")


@cache
def _given() -> Mapping[str, float]:
    return _shares("given.tsv", "given")


@cache
def _given_anywhere() -> Mapping[str, float]:
    abroad = (name for _, names in rows("given_world.tsv") for name in names.split(" "))
    return {**dict.fromkeys(abroad, _ABROAD["3"]), **_given()}


@cache
def _genders() -> Mapping[str, str]:
    lists = (*rows("given_world.tsv"), *rows("given_genders.tsv"))
    return {name: gender for gender, names in lists if gender for name in names.split(" ")}


def _shares(census: str, part: str) -> Mapping[str, float]:
    cells = _entries(census)
    found = dict(zip(cells[::2], map(float, cells[1::2]), strict=True))
    for kind, _, step, names in _world_names():
        if kind == part:
            for name in names:
                found[name] = max(found.get(name, 0.0), _ABROAD[step])
    return found


@cache
def _at_home() -> Mapping[str, float]:
    found: dict[str, float] = {}
    for _, _, step, names in _world_names():
        for name in names:
            found[name] = max(found.get(name, 0.0), _AT_HOME[step])
    return found


@cache
def _world_names() -> tuple[tuple[str, str, str, tuple[str, ...]], ...]:
    return tuple(
        (part, language, step, tuple(map(quick_fold, names.split(" "))))
        for part, language, step, names in rows("names.tsv")
    )


@cache
def _languages() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for part, language, _, names in _world_names():
        if part == "family":
            for name in names:
                found[name].add(language)
    return {name: frozenset(languages) for name, languages in found.items()}
