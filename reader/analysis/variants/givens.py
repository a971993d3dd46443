"""The given names of one person against those of another: initials, middle names, short forms, spaces and hyphens.

A different given name is a different person. Not responsible for the order of given and family name (`persons`).
"""

from reader.analysis.model import Rule
from reader.analysis.variants import given_names
from reader.analysis.variants.known import plain
from reader.analysis.variants.likeness import Likeness
from reader.analysis.variants.match import DOUBTFUL, EXACT, LIKELY, SURE, Match
from reader.analysis.variants.parts import match_parts
from reader.analysis.variants.person import core, initials, is_initials
from reader.analysis.variants.systems import System


def match_given(one: tuple[str, ...], other: tuple[str, ...], beside: System) -> Match | None:
    """All given names of one against those of the other, spaces and hyphens between them aside."""
    by_word = _by_word(one, other, beside)
    if len(one) == len(other) or any(map(is_initials, (*one, *other))):
        return by_word
    whole = match_parts("".join(one), "".join(other), beside)
    return max((match for match in (by_word, whole) if match), key=lambda match: match.strength, default=None)


def _by_word(one: tuple[str, ...], other: tuple[str, ...], beside: System) -> Match | None:
    short, long = sorted((_apart(one), _apart(other)), key=len)
    if len(long) - len(short) >= 1 and is_initials(long[0]) and not is_initials(short[0]):
        # "J. Edgar Hoover" is also called by his second name.
        later = match_parts(short[0], long[1], beside) if len(long) > 1 else None
        if later and later.strength == EXACT:
            return _shortened(later)
    matches: list[Match] = []
    for first, second in zip(short, long, strict=False):
        match = _one_given(first, second, beside)
        if match is None:
            return None
        matches.append(match)
    weakest = min(matches, key=lambda match: match.strength)
    if all(is_initials(a) or is_initials(b) for a, b in zip(short, long, strict=False)) and len(matches) >= 2:
        weakest = Match(weakest.likeness, LIKELY)
    return _shortened(weakest) if len(long) > len(short) else weakest


def _apart(given: tuple[str, ...]) -> tuple[str, ...]:
    """ "J.K." as two initials."""
    return tuple(piece for part in given for piece in (initials(part).upper() if is_initials(part) else (part,)))


def _shortened(match: Match) -> Match:
    if match.strength < EXACT:
        return match
    note = "The forms differ only in a middle name."
    return Match(Likeness(Rule.SHORT_FORM, True, note), SURE)


def _one_given(one: str, other: str, beside: System) -> Match | None:
    if is_initials(one) or is_initials(other):
        if is_initials(one) and is_initials(other):
            return match_parts(one.strip("."), other.strip("."))
        if initials(one)[:1] != initials(other)[:1]:
            return None
        note = "One form has only the initial of the given name."
        return Match(Likeness(Rule.SHORT_FORM, False, note), DOUBTFUL)
    return match_parts(core(one), core(other), beside) or match_nickname(one, other)


def match_nickname(one: str, other: str) -> Match | None:
    first, second = plain(one), plain(other)
    if given_names.is_short_form(first, second):
        note = f"“{min(one, other, key=len)}” is short for “{max(one, other, key=len)}”."
        doubtful = given_names.is_unisex(min(first, second, key=len))
        return Match(Likeness(Rule.ALIAS, False, note), DOUBTFUL if doubtful else LIKELY)
    if given_names.share_full_name(first, second):
        note = f"“{one}” and “{other}” are short for one name."
        return Match(Likeness(Rule.ALIAS, False, note), DOUBTFUL)
    return None
