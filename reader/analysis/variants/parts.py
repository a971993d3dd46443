"""One part of a name against another: is the difference one of romanisation, of spelling, or of the person?

Not responsible for whole names (`persons`), nor for the order of their parts.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from reader.analysis.fold import fold
from reader.analysis.model import Rule
from reader.analysis.name_lists import is_family_name, is_given_name, name_languages
from reader.analysis.variants import chinese, given_names, korean
from reader.analysis.variants.alignment import Alignment, align
from reader.analysis.variants.keys import word_keys
from reader.analysis.variants.latin import Reading, readings
from reader.analysis.variants.likeness import MARKS, SAME, Likeness
from reader.analysis.variants.slips import is_slip
from reader.analysis.variants.systems import LATIN, System, evidence, proven, shown

EXACT, SURE, LIKELY, DOUBTFUL = 3, 2, 1, 0

# Hundredths of a letter for each letter of the shorter form: with signs of the system, without, and in another script.
_SURE_WITH_SIGNS, _SURE_WITHOUT, _SURE_ACROSS = 15, 6, 9
_USUAL = 30  # a spelling that may well be another name
_TOO_SHORT = 3  # letters that say nothing; those beyond count
_LIKELY_WITH_SIGNS, _LIKELY_WITHOUT, _LIKELY_ACROSS = 14, 9, 14
_SHORTEST_SURE = 5
_ARTICLE = re.compile(r"^(?:(?:al|el|ul|ad|an|ar|as|ash|at|az|ed|es)[-' ]|ال)", re.IGNORECASE)
_KOREAN_SIGN = re.compile("eo|eu|yo")

_SYSTEM_NOTES = (
    (System.CYRILLIC, "Ukrainian and Russian names"),
    (System.ARABIC, "Arabic and Persian names"),
    (System.JAPANESE, "Japanese names"),
    (System.GREEK, "Greek names"),
    (System.HEBREW, "Hebrew names"),
    (System.EUROPEAN, "European names"),
)
_OTHER_SCRIPTS = frozenset(
    ("am", "ar", "be", "bg", "el", "fa", "he", "hi", "hy", "ja", "ka", "kk", "ko", "ru", "sr", "uk", "ur", "zh")
)
_IN_LATIN = "One form is the other in Latin letters."


@dataclass(frozen=True, slots=True)
class Match:
    """A likeness and its strength: EXACT, SURE, LIKELY (sure where the rest of the name agrees) or DOUBTFUL."""

    likeness: Likeness
    strength: int


_SAME, _MARKS = Match(SAME, EXACT), Match(MARKS, EXACT)


def match(rule: Rule, strength: int, note: str) -> Match:
    """A match whose likeness is certain when its strength is at least SURE."""
    return Match(Likeness(rule, strength >= SURE, note), strength)


@lru_cache(maxsize=16384)
def match_parts(one: str, other: str, beside: System = System.NONE) -> Match | None:
    """How two parts are alike. `beside`: the systems that the rest of the name shows signs of."""
    if one == other:
        return _SAME
    first, second = _plain(one), _plain(other)
    if first == second:
        return _MARKS if first else None
    if word_keys(one).isdisjoint(word_keys(other)):
        return _slip(first, second)
    found = [known for known in _ways(one, other, first, second, beside) if known]
    return max(found, key=lambda known: known.strength, default=None)


@lru_cache(maxsize=8192)
def _plain(part: str) -> str:
    return fold(part).replace(" ", "")


def _ways(one: str, other: str, first: str, second: str, beside: System) -> Iterator[Match | None]:
    if given_names.is_one_name(first, second):
        yield match(Rule.TRANSLITERATION, SURE, "These are spellings of one given name.")
        return
    if given_names.is_chosen_spelling(first, second):
        yield match(Rule.SPELLING, LIKELY, "These are spellings of one given name.")
        return
    if given_names.is_one_name_abroad(first, second):
        yield match(Rule.TRANSLITERATION, DOUBTFUL, "These are one given name in two languages.")
        return
    if _change_of_gender(first, second):
        return
    yield _syllables(one, other)
    # "Zhang" and "Zheng" have letters in common, but are syllables that are never taken for each other.
    if not (chinese.is_syllable(first) and chinese.is_syllable(second)):
        bare, also_bare = _bare(one), _bare(other)
        signs = System.ARABIC if bare != one or also_bare != other else System.NONE
        yield _by_letters(bare, also_bare, beside | signs)


def _change_of_gender(one: str, other: str) -> bool:
    """Whether two given names differ at their ends, as those of a woman and a man do (Daniel, Danielle)."""
    return one[-1:] != other[-1:] and one[:2] == other[:2] and _given(one) and _given(other)


_given = lru_cache(maxsize=8192)(is_given_name)
_family = lru_cache(maxsize=8192)(is_family_name)


def _bare(part: str) -> str:
    """Without the Arabic article, which some write and others leave out."""
    bare = _ARTICLE.sub("", part)
    return bare if len(bare) >= 3 else part


def _syllables(one: str, other: str) -> Match | None:
    """Korean and Chinese: by the syllables that the letters may stand for."""
    if korean.family_names(one) & korean.family_names(other):
        sure = all(len(word) >= 4 and not chinese.is_syllable(_plain(word)) for word in (one, other))
        return match(
            Rule.TRANSLITERATION, SURE if sure else LIKELY, "These are romanisations of one Korean family name."
        )
    if chinese.alike(one, other):
        # A whole name of such syllables says more (`eastern`); beside an English given name this says nothing.
        return match(Rule.TRANSLITERATION, DOUBTFUL, "One form may be in pinyin, the other in Wade-Giles.")
    parted = "-" in one and "-" in other
    if parted or (_KOREAN_SIGN.search(f"{one} {other}") and not _family(one) and not _family(other)):
        costs = korean.distance(one, other)
        if costs and costs[1] > 1 and (parted or costs[0] == 0):
            note = "The forms differ as romanisations of Korean names do."
            return match(Rule.TRANSLITERATION, SURE if costs[0] <= costs[1] else LIKELY, note)
    return None


def _by_letters(one: str, other: str, beside: System) -> Match | None:
    found = (_compared(first, second, beside) for first in readings(one) for second in readings(other))
    return max((known for known in found if known), key=lambda known: known.strength, default=None)


def _compared(one: Reading, other: Reading, beside: System) -> Match | None:
    scripts = one.system | other.system
    length = min(len(one.letters), len(other.letters))
    if one.letters == other.letters:
        note = _IN_LATIN if scripts else "The forms differ only in how letters with accents are written."
        return match(Rule.TRANSLITERATION, SURE if length >= 3 else LIKELY, note)
    if scripts:
        found = align(one.letters, other.letters, int(scripts | proven(scripts)), length * _LIKELY_ACROSS)
        sure = found and found.cost <= length * _SURE_ACROSS and length >= _SHORTEST_SURE
        return match(Rule.TRANSLITERATION, SURE if sure else LIKELY, _IN_LATIN) if found else None
    signs = _signs(one.letters, other.letters) | beside
    found = align(one.letters, other.letters, _allowed(one.letters, other.letters, signs), length * _LIKELY_WITH_SIGNS)
    if found and found.cost <= length * (_LIKELY_WITH_SIGNS if shown(found.systems) else _LIKELY_WITHOUT):
        return _within(one.letters, other.letters, found, length)
    return _slip(one.letters, other.letters)


def _signs(one: str, other: str) -> System:
    return evidence(one) | evidence(other)


def _allowed(one: str, other: str, signs: System) -> int:
    both = evidence(one) & evidence(other) & System.JAPANESE
    return int(LATIN | both | proven((signs & LATIN) | both))


def _within(one: str, other: str, found: Alignment, length: int) -> Match:
    steps = ", ".join("/".join(step.strip("^$") or "–" for step in taken) for taken in found.taken)
    # Steps that every language knows prove nothing, except where romanisations differ in doubled letters.
    everywhere = found.systems & LATIN == LATIN
    known = shown(found.systems) & (LATIN if everywhere else System(~0))
    limit = (length - _TOO_SHORT) * _SURE_WITH_SIGNS if known else length * _SURE_WITHOUT
    if _both_known(one, other):
        usual = everywhere or found.systems & System.EUROPEAN
        strength = LIKELY if usual and found.cost <= _USUAL else DOUBTFUL
    elif found.cost <= limit and (known or (length >= _SHORTEST_SURE and not everywhere)):
        strength = SURE
    else:
        strength = LIKELY if known or found.cost <= _USUAL else DOUBTFUL
    names = next((names for system, names in _SYSTEM_NOTES if system & known), None)
    if names is None:
        rule = Rule.SPELLING if everywhere else Rule.TRANSLITERATION
        return match(rule, strength, f"The forms differ in letters that stand for one sound ({steps}).")
    return match(Rule.TRANSLITERATION, strength, f"The forms differ as romanisations of {names} do ({steps}).")


def _both_known(one: str, other: str) -> bool:
    """Whether both are English names that people bear, so that neither need be a spelling of the other."""
    return all((_family(word) or _given(word)) and not _is_romanised(word) for word in (one, other))


@lru_cache(maxsize=8192)
def _is_romanised(word: str) -> bool:
    """Whether a name comes from a language with another script, so that it has no one spelling of its own."""
    return not name_languages(word).isdisjoint(_OTHER_SCRIPTS)


def _slip(one: str, other: str) -> Match | None:
    if not is_slip(one, other) or _both_known(one, other):
        return None
    return match(Rule.SPELLING, DOUBTFUL, "The forms are one slip of the keyboard apart.")


def part_likeness(one: str, other: str) -> Likeness | None:
    """How two parts of names are alike: Zelensky and Zelenskyy, Gaddafi and Qaddafi; `None` where they differ."""
    found = match_parts(one, other)
    return found.likeness if found else None
