"""Whole names of persons against each other: the order of their parts, parts left out, "Jr.".

A different given name is a different person, whatever the family name. Pure.
"""

from collections.abc import Iterator
from functools import lru_cache, reduce

from reader.analysis.model import Rule
from reader.analysis.name_lists import is_common_word, name_languages, name_rarity
from reader.analysis.variants import given_names, korean
from reader.analysis.variants.chinese import is_chinese
from reader.analysis.variants.eastern import Verdict, compared
from reader.analysis.variants.givens import match_given, match_nickname
from reader.analysis.variants.known import has_own_spelling, is_given, plain, signs
from reader.analysis.variants.latin import readings
from reader.analysis.variants.likeness import MARKS, SAME, Likeness, trusted
from reader.analysis.variants.match import DOUBTFUL, EXACT, LIKELY, SURE, Match
from reader.analysis.variants.parts import match_parts
from reader.analysis.variants.person import Person, core, is_initials, taken_apart
from reader.analysis.variants.systems import System

_WITH_SECOND_GIVEN_NAMES = frozenset(("de", "es", "fr", "it", "nl", "pl", "pt", "tr"))
"""Languages in which the second given name may be the one that somebody is called by (Tayyip Erdogan)."""
_RARE = 0.4
"""Family names at least so rare have few bearers in one report (`name_rarity`)."""
_TELLING = 3
"""So many parts in a row are not shared by chance."""
_SELDOM_TOLD_APART = frozenset(("iii", "iv"))
"""Whose forebears of the same name are seldom in one report with them."""
_REORDERED = Likeness(Rule.SPELLING, True, "One form has the family name first, the other last.")


@lru_cache(maxsize=1 << 16)
def person_likeness(one: str, other: str, *, short: bool = False) -> Likeness | None:
    """How two names of persons are alike; `None` where they differ or nothing can be said.

    With `short`, a family or given name alone is like a full name that holds it (rule `short-form`): whether someone
    else bears it too, the caller must know.
    """
    if one == other:
        return SAME
    first, second = taken_apart(one), taken_apart(other)
    if not first.parts or not second.parts or (first.suffix and second.suffix and first.suffix != second.suffix):
        return None
    found = _matched(first, second, short)
    if found is None:
        return None
    if first.suffix != second.suffix and {first.suffix, second.suffix}.isdisjoint(_SELDOM_TOLD_APART):
        note = "Only one form has “Jr.” or the like; it may be father and son."
        return Likeness(Rule.SHORT_FORM, False, note)
    return found


def _matched(one: Person, other: Person, short: bool) -> Likeness | None:
    if one.folded == other.folded:
        return MARKS
    eastern = compared(one, other)
    if isinstance(eastern, Match):
        return eastern.likeness
    alone = _family_alone(one, other) if short else None
    if alone:
        return alone
    single = (len(one.parts) == 1) + (len(other.parts) == 1)
    if single:
        return _single(one.parts[0], other.parts[0]) if single == 2 else _of_one_word(one, other, short)
    return None if eastern is Verdict.APART else _both_full(one, other)


def _both_full(one: Person, other: Person) -> Likeness | None:
    beside = _evidence(one) | _evidence(other)
    found = [likeness for likeness in _ways(one, other, beside) if likeness]
    return max(found, key=lambda likeness: (likeness.certain, likeness.rule is not Rule.SHORT_FORM), default=None)


def _of_one_word(one: Person, other: Person, short: bool) -> Likeness | None:
    return _short(one, other) if short else _joined(one, other)


def _single(one: str, other: str) -> Likeness | None:
    if is_initials(one) or is_initials(other):
        return None
    match = match_parts(core(one), core(other)) or match_nickname(one, other)
    if match is None:
        return None
    return MARKS if match.strength == EXACT else match.likeness


def _joined(one: Person, other: Person) -> Likeness | None:
    """ "Maryann" against "Mary Ann", and a name that is one word in its own script."""
    if one.folded.replace(" ", "") == other.folded.replace(" ", ""):
        return MARKS
    bare, full = (one.parts[0], other.parts) if len(one.parts) == 1 else (other.parts[0], one.parts)
    written = {plain("".join(full)), plain("".join(reversed(full)))}
    if any(reading.letters in written for reading in readings(bare)):
        return Likeness(Rule.TRANSLITERATION, True, "One form is the other in Latin letters.")
    return None


def _family_alone(one: Person, other: Person) -> Likeness | None:
    """A family name with what belongs to it, against a full name: Lo Presti, de la Cruz."""
    for bare, full in ((one, other), (other, one)):
        if len(full.parts) > 1 and plain(full.parts[-1]) == bare.folded.replace(" ", ""):
            note = f"“{' '.join(bare.parts)}” is the family name of “{' '.join(full.parts)}”."
            return Likeness(Rule.SHORT_FORM, True, note)
    return None


def _short(one: Person, other: Person) -> Likeness | None:
    bare, full = (one, other) if len(one.parts) == 1 else (other, one)
    beside = _evidence(full)
    for part, what in ((full.parts[-1], "family"), (full.parts[0], "first")):
        found = match_parts(core(bare.parts[0]), core(part), beside)
        if found is None and what == "first":
            found = match_nickname(bare.parts[0], part)
        if found:
            # A first word that is no first name may be a family name, or a company's.
            sure = what == "family" or is_given(plain(part)) or bool(korean.family_names(part))
            note = f"“{bare.parts[0]}” is the {what} name of “{' '.join(full.parts)}”."
            return Likeness(Rule.SHORT_FORM, found.likeness.certain and sure, note)
    return None


@lru_cache(maxsize=1 << 16)
def _evidence(person: Person) -> System:
    letters = (reading.letters for part in person.parts for reading in readings(part))
    return reduce(lambda known, word: known | signs(word), letters, System.NONE)


def _ways(one: Person, other: Person, beside: System) -> Iterator[Likeness | None]:
    """The names compared with the family name last or first in both, then first in one only."""
    if not one.family_first and not other.family_first:
        yield _by_parts(one.parts[-1], one.parts[:-1], other.parts[-1], other.parts[:-1], beside)
        yield _leading(one, other, beside)
        yield _trailing(one, other)
    if one.family_first or other.family_first or _same_first(one, other):
        yield _by_parts(one.parts[0], one.parts[1:], other.parts[0], other.parts[1:], beside)
    comma = one.family_first or other.family_first
    if one.family_first == other.family_first or one.family_first:
        yield _reordered(one, other, beside, comma)
    if one.family_first == other.family_first or other.family_first:
        yield _reordered(other, one, beside, comma)


def _same_first(one: Person, other: Person) -> bool:
    """Whether the family name may stand first in both.

    Not where the first is a given name: then a short form of a family name would be taken for one of a given name.
    """
    return not any(is_given(plain(person.parts[0])) for person in (one, other))


def _reordered(first: Person, last: Person, beside: System, comma: bool) -> Likeness | None:
    found = _by_parts(first.parts[0], first.parts[1:], last.parts[-1], last.parts[:-1], beside)
    if found is None:
        return None
    if found.rule in {Rule.EXACT, Rule.SPELLING} and found.certain:
        found = _REORDERED
    sure = comma or _order_varies(first, last)
    return found if sure else Likeness(found.rule, False, found.note)


def _order_varies(first: Person, last: Person) -> bool:
    """Whether it shows which part is the given name, so that two people are not taken for one (James Martin).

    A given name of two syllables joined by a hyphen often follows the family name; so does one that is in the lists.
    """
    given, family = (*first.parts[1:], *last.parts[:-1]), (first.parts[0], last.parts[-1])
    if any("-" in part for part in given) or korean.family_names(family[0]):
        return True
    given, family = tuple(map(plain, given)), (plain(family[0]), plain(family[1]))
    japanese = all(signs(word) & System.JAPANESE for word in (*given, *family))
    return japanese or (any(map(is_given, given)) and not any(map(is_given, family)))


def _leading(one: Person, other: Person, beside: System) -> Likeness | None:
    """The shorter name is the beginning of the longer: a second family name left out."""
    short, long = sorted((one.parts, other.parts), key=len)
    if len(long) == len(short) or len(short) < 2 or is_initials(long[len(short) - 1]):
        return None
    matches = [match_parts(core(a), core(b), beside) for a, b in zip(short, long, strict=False)]
    strengths = [match.strength if match else DOUBTFUL for match in matches]
    if min(strengths) < SURE:
        return None
    patronymic = core(short[-1]) != short[-1]
    # A given name may follow (Mary Ann, Kim Yong); then the shorter is another's name, or nobody's.
    family = (
        (patronymic or not is_given(plain(short[-1])))
        and not korean.family_names(short[0])
        and not is_chinese(short[0])
    )
    note = f"“{' '.join(short)}” is “{' '.join(long)}” without a second family name."
    return Likeness(Rule.SHORT_FORM, family, note)


def _trailing(one: Person, other: Person) -> Likeness | None:
    """The shorter name is the end of the longer: a first given name left out."""
    short, long = sorted((one.parts, other.parts), key=len)
    if len(long) == len(short) or len(short) < 2 or [*map(plain, short)] != [*map(plain, long[-len(short) :])]:
        return None
    note = f"“{' '.join(short)}” is “{' '.join(long)}” without the first name."
    given = is_given(plain(long[0]))
    # Two family names may go without the given name: López Obrador.
    families = has_own_spelling(plain(short[0])) and not is_given(plain(short[0]))
    # Elsewhere a name before another's may be that of a child: Maryam Nawaz Sharif.
    second = not name_languages(short[-1]).isdisjoint(_WITH_SECOND_GIVEN_NAMES) and not is_common_word(short[-1])
    return Likeness(Rule.SHORT_FORM, len(short) >= _TELLING or (given and (families or second)), note)


def _by_parts(
    family: str, given: tuple[str, ...], other_family: str, other_given: tuple[str, ...], beside: System
) -> Likeness | None:
    if is_initials(family) or is_initials(other_family):
        return None
    one = match_parts(core(family), core(other_family), beside)
    if one is None:
        return None
    other = match_given(given, other_given, beside)
    if other is None:
        return None
    found = _together(one, other)
    rare = one.strength >= SURE and min(name_rarity(core(family)), name_rarity(core(other_family))) >= _RARE
    return trusted(found) if rare and _one_of_that_name(given, other_given) else found


def _one_of_that_name(given: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether a rare family name makes one given name of two: the Ukrainian and the Russian form of it."""
    return len(given) == len(other) == 1 and given_names.is_ukrainian_and_russian(plain(given[0]), plain(other[0]))


def _together(family: Match, given: Match) -> Likeness:
    weaker, stronger = sorted((family, given), key=lambda match: match.strength)
    certain = weaker.strength >= LIKELY and stronger.strength >= SURE
    if weaker.strength < EXACT and stronger.strength < EXACT and family.likeness != given.likeness:
        note = f"{family.likeness.note} {given.likeness.note}"
        rule = next(
            (m.likeness.rule for m in (weaker, stronger) if m.likeness.rule is not Rule.SPELLING), weaker.likeness.rule
        )
        return Likeness(rule, certain, note)
    if weaker.strength == EXACT:
        return MARKS
    return Likeness(weaker.likeness.rule, certain, weaker.likeness.note)
