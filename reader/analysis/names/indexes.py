"""What the rules that join names share: indexes of forms, candidates from them, and reasons."""

from collections import defaultdict

from reader.analysis.fold import fold
from reader.analysis.model import EntityKind, Why
from reader.analysis.names.clusters import Clusters
from reader.analysis.variants import Likeness

MOST_CANDIDATES = 40
"""A word that more names share than this tells nothing about them."""
_MOST_LOOK_ALIKES = 12
"""So many forms under one blocking key are alike by chance: comparing each with each would cost more than it finds."""

Index = dict[str, list[int]]
Uses = dict[str, list[tuple[int, str]]]
"""By key: nodes, and the form of each that has the key."""


def namesakes(clusters: Clusters) -> frozenset[int]:
    """Nodes that are spelt like a node of another kind in the same report: a firm and its founder."""
    spelt: Index = defaultdict(list)
    for at, node in enumerate(clusters.nodes):
        if node.kind in (EntityKind.PERSON, EntityKind.ORGANISATION):
            for key in {fold(form) for form in node.forms}:
                spelt[f"{node.side} {key}"].append(at)
    found = (nodes for nodes in spelt.values() if len({clusters.nodes[at].kind for at in nodes}) > 1)
    return frozenset(at for nodes in found for at in nodes)


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
