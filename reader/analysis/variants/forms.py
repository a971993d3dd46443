"""Forms of any kind against each other: persons by their parts, other names word by word. Pure."""

import re
from functools import lru_cache

from reader.analysis.fold import fold
from reader.analysis.model import EntityKind
from reader.analysis.variants.likeness import MARKS, SAME, Likeness
from reader.analysis.variants.match import EXACT, SURE, Match
from reader.analysis.variants.parts import match_parts
from reader.analysis.variants.persons import person_likeness

_ARTICLE = re.compile(r"(?<=\b[AaEe]l) (?=\w)")


@lru_cache(maxsize=1 << 16)
def form_likeness(one: str, other: str, kind: EntityKind) -> Likeness | None:
    """How two forms of one kind are alike, across scripts too; `None` where they differ or nothing can be said."""
    if one == other:
        return SAME
    if kind is EntityKind.PERSON:
        return person_likeness(one, other)
    if fold(one) == fold(other):
        return MARKS
    first, second = _ARTICLE.sub("-", one).split(), _ARTICLE.sub("-", other).split()
    if len(first) != len(second):
        return None
    matches = [match_parts(a, b) for a, b in zip(first, second, strict=True)]
    if any(match is None for match in matches):
        return None
    return _weakest([match for match in matches if match])


def _weakest(matches: list[Match]) -> Likeness:
    weakest = min(matches, key=lambda match: match.strength)
    beside_exact = len(matches) > 1 and sum(match.strength == EXACT for match in matches) == len(matches) - 1
    certain = weakest.strength >= SURE or (beside_exact and weakest.likeness.certain)
    return Likeness(weakest.likeness.rule, certain, weakest.likeness.note)
