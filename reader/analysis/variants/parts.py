"""One part of a name against another: by names known by heart, by syllables, by letters.

Not responsible for whole names (`persons`), nor for the order of their parts.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from reader.analysis.model import Rule
from reader.analysis.variants import chinese, given_names, korean
from reader.analysis.variants.keys import word_keys
from reader.analysis.variants.known import has_own_spelling, is_given, plain
from reader.analysis.variants.letters import match_letters, match_slip
from reader.analysis.variants.likeness import MARKS, SAME, Likeness
from reader.analysis.variants.match import DOUBTFUL, EXACT, LIKELY, SURE, Match, match
from reader.analysis.variants.systems import System

_ARTICLE = re.compile(r"^(?:(?:al|el|ul|ad|an|ar|as|ash|at|az|ed|es)[-' ]|ال)", re.IGNORECASE)
_LIKE_Y = re.compile("(?:[^aeiou]ie|ey|y|i|ee)$")
_SHORTEST_BARE = 3
_SHORTEST_KOREAN_FAMILY = 4
_SHORTEST_KOREAN_WORD = 7
_KOREAN_SIGN = re.compile("eo|eu|yo")

_SAME, _MARKS = Match(SAME, EXACT), Match(MARKS, EXACT)


@lru_cache(maxsize=1 << 16)
def match_parts(one: str, other: str, beside: System = System.NONE) -> Match | None:
    """How two parts are alike. `beside`: the systems that the rest of the name shows signs of."""
    if one == other:
        return _SAME
    first, second = plain(one), plain(other)
    if first == second:
        return _MARKS if first else None
    if word_keys(one).isdisjoint(word_keys(other)):
        return match_slip(first, second)
    by_heart = _by_heart(first, second)
    if by_heart or _change_of_gender(first, second):
        return by_heart
    found = [known for known in (_by_syllables(one, other), _by_letters(one, other, beside)) if known]
    return max(found, key=lambda known: known.strength, default=None)


def part_likeness(one: str, other: str) -> Likeness | None:
    """How two parts of names are alike: Zelensky and Zelenskyy, Gaddafi and Qaddafi; `None` where they differ."""
    found = match_parts(one, other)
    return found.likeness if found else None


def _by_heart(one: str, other: str) -> Match | None:
    if given_names.is_one_name(one, other):
        return match(Rule.TRANSLITERATION, SURE, "These are spellings of one given name.")
    if given_names.is_chosen_spelling(one, other):
        return match(Rule.SPELLING, LIKELY, "These are spellings of one given name.")
    if given_names.is_one_name_abroad(one, other):
        return match(Rule.TRANSLITERATION, DOUBTFUL, "These are one given name in two languages.")
    return None


def _change_of_gender(one: str, other: str) -> bool:
    """Whether two given names differ at their ends, as those of a woman and a man do (Daniel, Danielle)."""
    return _ending(one) != _ending(other) and one[:2] == other[:2] and is_given(one) and is_given(other)


def _ending(name: str) -> str:
    return "y" if _LIKE_Y.search(name) else name.rstrip("h")[-1:]


def _by_letters(one: str, other: str, beside: System) -> Match | None:
    # "Zhang" and "Zheng" have letters in common, but are syllables that are never taken for each other.
    if chinese.is_syllable(plain(one)) and chinese.is_syllable(plain(other)):
        return None
    bare, also_bare = _bare(one), _bare(other)
    article = System.ARABIC if bare != one or also_bare != other else System.NONE
    return match_letters(bare, also_bare, beside | article)


def _bare(part: str) -> str:
    """Without the Arabic article, which some write and others leave out."""
    bare = _ARTICLE.sub("", part)
    return bare if len(bare) >= _SHORTEST_BARE else part


def _by_syllables(one: str, other: str) -> Match | None:
    """Korean and Chinese: by the syllables that the letters may stand for."""
    return next((found for found in _syllables(one, other) if found), None)


def _syllables(one: str, other: str) -> Iterator[Match | None]:
    if korean.family_names(one) & korean.family_names(other):
        note = "These are romanisations of one Korean family name."
        yield match(Rule.TRANSLITERATION, SURE if _only_korean(one) and _only_korean(other) else LIKELY, note)
    if chinese.alike(one, other):
        # A whole name of such syllables says more (`eastern`); beside an English given name this says nothing.
        yield match(Rule.TRANSLITERATION, DOUBTFUL, "One form may be in pinyin, the other in Wade-Giles.")
    parted = "-" in one and "-" in other
    if parted or _korean_words(one, other):
        costs = korean.distance(one, other)
        if costs and costs[1] > 1 and (parted or costs[0] == 0):
            note = "The forms differ as romanisations of Korean names do."
            yield match(Rule.TRANSLITERATION, SURE if costs[0] <= costs[1] else LIKELY, note)


def _only_korean(family: str) -> bool:
    """Whether a Korean family name has letters enough, and is no syllable of Chinese."""
    return len(family) >= _SHORTEST_KOREAN_FAMILY and not chinese.is_syllable(plain(family))


def _korean_words(one: str, other: str) -> bool:
    """Whether two joined words have the look of Korean, as names of places do (Pyongyang, Pyeongyang)."""
    words = (plain(one), plain(other))
    return (
        min(map(len, words)) >= _SHORTEST_KOREAN_WORD
        and any(map(_KOREAN_SIGN.search, words))
        and not any(map(has_own_spelling, words))
    )
