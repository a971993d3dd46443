"""A likeness with its strength, for weighing parts of a name against each other. Nothing is worked out here."""

from dataclasses import dataclass

from reader.analysis.model import Rule
from reader.analysis.variants.likeness import Likeness

EXACT, SURE, LIKELY, DOUBTFUL = 3, 2, 1, 0
"""Strengths: spelt alike; one name; one name where the rest agrees; perhaps one name."""

IN_LATIN = "One form is the other in Latin letters."


@dataclass(frozen=True, slots=True)
class Match:
    """A likeness and its strength."""

    likeness: Likeness
    strength: int


def match(rule: Rule, strength: int, note: str) -> Match:
    """A match whose likeness is certain when its strength is at least SURE."""
    return Match(Likeness(rule, strength >= SURE, note), strength)
