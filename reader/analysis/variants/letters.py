"""Two words by their letters: which spellings of sounds part them, and whether the name shows that these are such.

Not responsible for names known by heart or by syllables (`parts`).
"""

from reader.analysis.model import Rule
from reader.analysis.variants.alignment import Alignment, align
from reader.analysis.variants.known import has_own_spelling, is_given, is_known, signs
from reader.analysis.variants.korean import family_names
from reader.analysis.variants.latin import Reading, readings
from reader.analysis.variants.match import DOUBTFUL, IN_LATIN, LIKELY, SURE, Match, match
from reader.analysis.variants.slips import is_slip
from reader.analysis.variants.systems import LATIN, System, proven, shown

# The most that a difference may cost, in hundredths of a letter for each letter of the shorter form.
_SURE_WITHOUT_SIGNS, _SURE_ACROSS = 6, 9
_LIKELY_WITH_SIGNS, _LIKELY_WITHOUT, _LIKELY_ACROSS = 14, 9, 14
# With signs of a system the first letters say nothing, and those beyond count more.
_SURE_WITH_SIGNS, _SAYING_NOTHING = 15, 3
_SHORTEST_SURE, _SHORTEST_ACROSS, _SHORT = 5, 4, 4
_LONGEST = 30  # longer words are no parts of names, and take long
# Costs of a single habit of spelling: one that nobody minds, one for family names, one for given names.
_CONVENTION, _USUAL_FAMILY, _USUAL_GIVEN = 10, 20, 30

_TRADITIONS = (
    (System.CYRILLIC, "Ukrainian and Russian names"),
    (System.ARABIC, "Arabic and Persian names"),
    (System.JAPANESE, "Japanese names"),
    (System.GREEK, "Greek names"),
    (System.HEBREW, "Hebrew names"),
    (System.EUROPEAN, "European names"),
)


def match_letters(one: str, other: str, beside: System) -> Match | None:
    """How two words are alike in any of their readings. `beside`: the systems that the rest of the name shows."""
    found = (_compared(first, second, beside) for first in readings(one) for second in readings(other))
    return max((known for known in found if known), key=lambda known: known.strength, default=None)


def match_slip(one: str, other: str) -> Match | None:
    """A slip of the keyboard between two plain words; not between two names that people bear."""
    if not is_slip(one, other) or _both_spelt_so(one, other):
        return None
    return match(Rule.SPELLING, DOUBTFUL, "The forms are one slip of the keyboard apart.")


def _compared(one: Reading, other: Reading, beside: System) -> Match | None:
    scripts = one.system | other.system
    first, second = one.letters, other.letters
    length = min(len(first), len(second))
    if first == second:
        note = IN_LATIN if scripts else "The forms differ only in how letters with accents are written."
        return match(Rule.TRANSLITERATION, SURE if length >= 3 else LIKELY, note)
    if max(len(first), len(second)) > _LONGEST:
        return None
    if scripts:
        found = align(first, second, int(scripts | proven(scripts)), length * _LIKELY_ACROSS)
        sure = found and found.cost <= length * _SURE_ACROSS and length >= _SHORTEST_ACROSS
        return match(Rule.TRANSLITERATION, SURE if sure else LIKELY, IN_LATIN) if found else None
    found = align(first, second, _allowed(first, second, beside), length * _LIKELY_WITH_SIGNS)
    if found and found.cost <= length * (_LIKELY_WITH_SIGNS if shown(found.systems) else _LIKELY_WITHOUT):
        return _judged(first, second, found)
    return match_slip(first, second)


def _allowed(one: str, other: str, beside: System) -> int:
    shows = signs(one) | signs(other) | beside
    # Most short words could be Japanese: both must be.
    japanese = signs(one) & signs(other) & System.JAPANESE
    return int(LATIN | japanese | proven((shows & LATIN) | japanese))


def _judged(one: str, other: str, found: Alignment) -> Match:
    steps = ", ".join("/".join(step.strip("^$") or "–" for step in taken) for taken in found.taken)
    # Steps that every language knows prove nothing, except where romanisations differ in doubled letters.
    everywhere = found.systems & LATIN == LATIN
    known = shown(found.systems) & (LATIN if everywhere else System(~0))
    if _both_spelt_so(one, other):
        strength = _of_two_spellings(one, other, found, everywhere)
    elif known:
        strength = _with_signs(one, other, found)
    else:
        strength = _without_signs(one, other, found, everywhere)
    if known & System.JAPANESE and (family_names(one) or family_names(other)):
        # A Korean's name may look Japanese too; to call it that would be wrong, whatever the likeness is worth.
        known &= ~System.JAPANESE
    names = next((names for system, names in _TRADITIONS if system & known), None)
    if names:
        return match(Rule.TRANSLITERATION, strength, f"The forms differ as romanisations of {names} do ({steps}).")
    rule = Rule.SPELLING if everywhere else Rule.TRANSLITERATION
    return match(rule, strength, f"The forms differ in letters that stand for one sound ({steps}).")


def _both_spelt_so(one: str, other: str) -> bool:
    """Whether both are names that people bear, so that neither need be a spelling of the other."""
    return has_own_spelling(one) and has_own_spelling(other)


def _of_two_spellings(one: str, other: str, found: Alignment, everywhere: bool) -> int:
    usual = everywhere or found.systems & System.EUROPEAN
    most = _USUAL_GIVEN if is_given(one) and is_given(other) else _USUAL_FAMILY
    return LIKELY if usual and found.cost <= most else DOUBTFUL


def _with_signs(one: str, other: str, found: Alignment) -> int:
    length = min(len(one), len(other))
    if found.cost <= (length - _SAYING_NOTHING) * _SURE_WITH_SIGNS:
        # "Saleh" and "Salah" are two names, though many others are written with either letter.
        telling = length <= _SHORTEST_SURE or (is_known(one) and is_known(other))
        return LIKELY if telling and any(set(step) == {"a", "e"} for step in found.taken) else SURE
    if length <= _SAYING_NOTHING and found.cost > _CONVENTION:
        return DOUBTFUL
    return LIKELY if length > _SHORT or found.cost <= _USUAL_FAMILY else DOUBTFUL


def _without_signs(one: str, other: str, found: Alignment, everywhere: bool) -> int:
    length = min(len(one), len(other))
    if found.cost <= length * _SURE_WITHOUT_SIGNS and length >= _SHORTEST_SURE and not everywhere:
        return SURE
    return LIKELY if found.cost <= _USUAL_GIVEN and length > _SAYING_NOTHING else DOUBTFUL
