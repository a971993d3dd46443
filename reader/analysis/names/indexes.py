"""What the rules that join names share: indexes of forms, candidates from them, and reasons."""

from reader.analysis.model import Why
from reader.analysis.variants import Likeness

MOST_CANDIDATES = 40
"""A word that more names share than this tells nothing about them."""
_MOST_LOOK_ALIKES = 12
"""So many forms under one blocking key are alike by chance: comparing each with each would cost more than it finds."""

Index = dict[str, list[int]]
Uses = dict[str, list[tuple[int, str]]]
"""By key: nodes, and the form of each that has the key."""


def because(alike: Likeness, first: str, second: str) -> Why:
    """The reason that two forms are alike, as it is kept."""
    return Why(alike.rule, (first, second), alike.note or None)


def candidates(index: Index) -> list[tuple[int, int]]:
    """Pairs that share a key, each once, in order; keys that too many share are left out."""
    pairs = {
        (one, other)
        for found in index.values()
        if len(found) <= _MOST_LOOK_ALIKES
        for place, one in enumerate(found)
        for other in found[place + 1 :]
    }
    return sorted(pairs)
