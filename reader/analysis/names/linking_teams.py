"""Joins of teams with the places and schools that stand for them: "Norwell" and the "Norwell Herons".

Not responsible for whether a place stands for a team where it is named (`teams`).
"""

from collections import defaultdict

from reader.analysis.fold import fold
from reader.analysis.model import EntityKind, Rule, Why
from reader.analysis.names.clusters import Clusters, Node
from reader.analysis.names.indexes import Uses
from reader.analysis.names.known import known_as
from reader.analysis.teams import is_home, teams_of


def town_and_team(one: Node, other: Node, key: str) -> bool:
    """Whether one node is the place of a folded name and the other the team that is called after it."""
    return {one.kind, other.kind} == {EntityKind.PLACE, EntityKind.ORGANISATION} and is_home(key)


def homes(clusters: Clusters) -> None:
    """A place that stands for a team goes to the only team here that is called after it."""
    teams: Uses = defaultdict(list)
    for at, node in enumerate(clusters.nodes):
        for form in node.forms if node.kind is EntityKind.ORGANISATION else ():
            entry = known_as(form, node.kind)
            if entry is not None and entry.type == "team":
                teams[entry.id].append((at, form))
    for at, node in enumerate(clusters.nodes):
        for form in node.forms if node.kind is EntityKind.ORGANISATION and teams else ():
            found = {
                clusters.root(other): (other, full)
                for team in teams_of(fold(form))
                for other, full in teams.get(team, ())
            }
            if len(found) == 1:
                ((other, full),) = found.values()
                note = f"{form} stands for its team, {full}, the only one here that is called after it."
                clusters.join(at, other, Why(Rule.ALIAS, (full, form), note))
