"""One part of a name against another: is the difference one of romanisation, of spelling, or of the person?

Not responsible for whole names (`persons`), nor for the order of their parts.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from reader.analysis.fold import fold
from reader.analysis.model import Rule
from reader.analysis.variants import given_names
from reader.analysis.variants.alignment import Alignment, align
from reader.analysis.variants.latin import Reading, readings
from reader.analysis.variants.likeness import MARKS, SAME, Likeness
from reader.analysis.variants.slips import is_slip
from reader.analysis.variants.systems import LATIN, System, evidence

EXACT, SURE, LIKELY, DOUBTFUL = 3, 2, 1, 0

# Hundredths of a letter for each letter of the shorter form.
_WITH_EVIDENCE, _WITHOUT, _POSSIBLE = 12, 6, 16
_OTHER_SCRIPT, _OTHER_SCRIPT_POSSIBLE = 9, 16
_SHORTEST_SURE = 5
_ARTICLE = re.compile(r"^(?:(?:al|el|ul|ad|an|ar|as|ash|at|az|ed|es)[-' ]|(?:al|el) ?(?=[A-Z])|ال)", re.IGNORECASE)

_SYSTEM_NOTES = (
    (System.CYRILLIC, "Ukrainian and Russian names"),
    (System.ARABIC, "Arabic and Persian names"),
    (System.JAPANESE, "Japanese names"),
    (System.GREEK, "Greek names"),
    (System.HEBREW, "Hebrew names"),
    (System.EUROPEAN, "European names"),
)


@dataclass(frozen=True, slots=True)
class Match:
    """A likeness and its strength: EXACT, SURE, LIKELY (sure where the rest of the name agrees) or DOUBTFUL."""

    likeness: Likeness
    strength: int

    @property
    def differs(self) -> bool:
        return self.strength < EXACT


_SAME, _MARKS = Match(SAME, EXACT), Match(MARKS, EXACT)


@lru_cache(maxsize=16384)
def match_parts(one: str, other: str, beside: System = System.NONE) -> Match | None:
    """How two parts are alike. `beside`: the systems that the rest of the name shows signs of."""
    if one == other:
        return _SAME
    first, second = fold(one).replace(" ", ""), fold(other).replace(" ", "")
    if first == second:
        return _MARKS if first else None
    return _by_given_name(first, second) or _by_letters(_bare(one), _bare(other), beside)


def _bare(part: str) -> str:
    """Without the Arabic article, which some write and others leave out."""
    bare = _ARTICLE.sub("", part)
    return bare if len(bare) >= 3 else part


def _by_given_name(one: str, other: str) -> Match | None:
    if given_names.is_one_name(one, other):
        return Match(Likeness(Rule.TRANSLITERATION, True, "These are spellings of one given name."), SURE)
    if given_names.is_one_name_abroad(one, other):
        return Match(Likeness(Rule.TRANSLITERATION, False, "These are one given name in two languages."), DOUBTFUL)
    return None


def _by_letters(one: str, other: str, beside: System) -> Match | None:
    best: Match | None = None
    for first in readings(one):
        for second in readings(other):
            found = _compared(first, second, beside)
            if found and (best is None or found.strength > best.strength):
                best = found
    return best


def _compared(one: Reading, other: Reading, beside: System) -> Match | None:
    if one.letters == other.letters:
        if one.system == other.system == System.NONE:
            note = "The forms differ only in how letters with accents are written."
        else:
            note = "One form is the other in Latin letters."
        sure = SURE if len(one.letters) >= 3 else LIKELY
        return Match(Likeness(Rule.TRANSLITERATION, sure == SURE, note), sure)
    scripts = one.system | other.system
    length = min(len(one.letters), len(other.letters))
    found = align(one.letters, other.letters, scripts or LATIN, length * _POSSIBLE)
    if found is None:
        return _slip(one, other)
    return _across(found, length) if scripts else _within(one.letters, other.letters, found, length, beside)


def _across(found: Alignment, length: int) -> Match:
    sure = found.cost <= length * _OTHER_SCRIPT and length >= _SHORTEST_SURE
    note = "One form is the other in Latin letters."
    return Match(Likeness(Rule.TRANSLITERATION, sure, note), SURE if sure else LIKELY)


def _within(one: str, other: str, found: Alignment, length: int, beside: System) -> Match:
    known = (evidence(one) | evidence(other) | beside) & found.systems
    shown = ", ".join("/".join(step.strip("^$") or "–" for step in taken) for taken in found.taken)
    if known:
        names = next(names for system, names in _SYSTEM_NOTES if system & known)
        sure = found.cost <= length * _WITH_EVIDENCE and length >= _SHORTEST_SURE
        note = f"The forms differ as romanisations of {names} do ({shown})."
        return Match(Likeness(Rule.TRANSLITERATION, sure, note), SURE if sure else LIKELY)
    sure = found.cost <= length * _WITHOUT and length >= _SHORTEST_SURE and found.systems != LATIN
    note = f"The forms differ in letters that stand for one sound ({shown})."
    return Match(Likeness(Rule.SPELLING, sure, note), SURE if sure else LIKELY)


def _slip(one: Reading, other: Reading) -> Match | None:
    if one.system or other.system or not is_slip(one.letters, other.letters):
        return None
    note = "The forms are one slip of the keyboard apart."
    return Match(Likeness(Rule.SPELLING, False, note), DOUBTFUL)


def part_likeness(one: str, other: str) -> Likeness | None:
    """How two parts of names are alike: Zelensky and Zelenskyy, Gaddafi and Qaddafi; `None` where they differ."""
    found = match_parts(one, other)
    return found.likeness if found else None
