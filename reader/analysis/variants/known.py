"""What the lists of names know of one word, as far as variants are concerned. Pure lookups."""

from collections.abc import Mapping
from functools import cache, lru_cache

from reader.analysis.fold import fold
from reader.analysis.name_lists import is_family_name, is_given_name, rows
from reader.analysis.variants.systems import System, evidence

_TRADITIONS = {
    **dict.fromkeys(("be", "bg", "ru", "uk"), System.CYRILLIC),
    **dict.fromkeys(("ar", "fa", "pk", "so", "ur"), System.ARABIC),
    "el": System.GREEK,
    "he": System.HEBREW,
    "ja": System.JAPANESE,
}


@lru_cache(maxsize=1 << 16)
def plain(part: str) -> str:
    """The part folded and in one word, for looking it up."""
    return fold(part).replace(" ", "")


@lru_cache(maxsize=1 << 16)
def is_given(word: str) -> bool:
    """Whether a plain word is a given name that the lists know."""
    return is_given_name(word)


@lru_cache(maxsize=1 << 16)
def has_own_spelling(word: str) -> bool:
    """Whether a plain word is a name that needs no other spelling: known, and not from a language of another script."""
    return word not in _traditions() and is_known(word)


@lru_cache(maxsize=1 << 16)
def is_known(word: str) -> bool:
    """Whether a plain word is a name that the lists know from any language."""
    return is_family_name(word) or is_given_name(word)


@lru_cache(maxsize=1 << 16)
def signs(word: str) -> System:
    """The systems that a plain word shows signs of by its letters, or belongs to by the lists."""
    return evidence(word) | _traditions().get(word, System.NONE)


@cache
def _traditions() -> Mapping[str, System]:
    """Names from languages with other scripts: in Latin letters they have no one spelling of their own."""
    found: dict[str, System] = {}
    for _, code, _, names in rows("names.tsv"):
        if code in _TRADITIONS:
            for name in names.split():
                found[name] = found.get(name, System.NONE) | _TRADITIONS[code]
    return found
