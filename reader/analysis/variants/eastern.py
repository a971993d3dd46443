"""Whole Korean and Chinese names: family name first or last, syllables joined, parted or hyphenated. Pure."""

from collections.abc import Iterator
from enum import Enum

from reader.analysis.model import Rule
from reader.analysis.variants import chinese, hangul, korean
from reader.analysis.variants.match import DOUBTFUL, IN_LATIN, LIKELY, SURE, Match, match
from reader.analysis.variants.person import Person


class Verdict(Enum):
    """What is known where there is no match."""

    APART = "both are names of this kind, and differ"
    UNKNOWN = "at least one is not a name of this kind"


_KOREAN_NOTE = "The forms differ as romanisations of Korean names do."
_CHINESE_NOTE = "One form is in pinyin, the other in Wade-Giles."


def compared(one: Person, other: Person) -> Match | Verdict:
    """Whether two names are one Korean or Chinese name in other letters."""
    by_korean, by_chinese = _korean(one, other), _chinese(one, other)
    if isinstance(by_korean, Match):
        return max(by_korean, by_chinese or by_korean, key=lambda found: found.strength)
    return by_chinese or by_korean


def _korean(one: Person, other: Person) -> Match | Verdict:
    verdict = Verdict.UNKNOWN
    if not (_has_family_name(one) and _has_family_name(other)):
        return verdict
    best: Match | None = None
    for family, given in _split(one):
        for other_family, other_given in _split(other):
            if not korean.family_names(family) & korean.family_names(other_family):
                continue
            costs = korean.distance(given, other_given)
            if costs is None:
                syllables = [max(map(len, korean.readings(name)), default=0) for name in (given, other_given)]
                verdict = Verdict.APART if min(syllables) > 1 and not _chinese_too(given, other_given) else verdict
                continue
            cost, count = costs
            doubt = count == 1 and (cost > 0 or _chinese_too(family, other_family))
            note = IN_LATIN if hangul.is_hangul(family + other_family) else _KOREAN_NOTE
            strength = SURE if cost <= count and not doubt else LIKELY if cost <= count else DOUBTFUL
            found = match(Rule.TRANSLITERATION, strength, note)
            best = found if best is None or found.strength > best.strength else best
    return best or verdict


def _has_family_name(person: Person) -> bool:
    first, last = person.parts[0], person.parts[-1]
    return bool(korean.family_names(first) or korean.family_names(last)) or hangul.is_hangul(first)


def _chinese_too(*words: str) -> bool:
    return all(chinese.is_chinese(word) for word in words)


def _split(person: Person) -> Iterator[tuple[str, str]]:
    """The family name and the given name, in either order; Hangul is written in one word."""
    parts = person.parts
    if len(parts) == 1:
        word = parts[0]
        if hangul.is_hangul(word) and 2 <= len(word) <= 4:
            for cut in (1, 2):
                if word[cut:]:
                    yield word[:cut], word[cut:]
        return
    if len(parts) <= 3:
        yield parts[0], " ".join(parts[1:])
        yield parts[-1], " ".join(parts[:-1])


def _chinese(one: Person, other: Person) -> Match | None:
    if not 2 <= len(one.parts) <= 3 or not 2 <= len(other.parts) <= 3:
        return None
    if not (chinese.is_chinese(one.parts[-1]) and chinese.is_chinese(other.parts[-1])):
        return None
    for first in _orders(one):
        for second in _orders(other):
            if chinese.alike(first, second):
                # What is also pinyin for something else may be another name.
                plain = bool(chinese.pinyin(first)) and bool(chinese.pinyin(second))
                plain = plain and chinese.is_marked(first) == chinese.is_marked(second)
                return match(Rule.TRANSLITERATION, DOUBTFUL if plain else SURE, _CHINESE_NOTE)
    return None


def _orders(person: Person) -> Iterator[str]:
    yield " ".join(person.parts)
    if len(person.parts) == 2:
        yield " ".join(reversed(person.parts))
