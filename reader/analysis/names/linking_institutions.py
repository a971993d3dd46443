"""Joins of the names of institutions, places and works: acronyms and short forms.

Not responsible for how one form shortens another (`organisations`) nor for what speaks against a join (`clusters`).
"""

from collections import defaultdict
from collections.abc import Iterable

from reader.analysis.fold import fold
from reader.analysis.model import EntityKind, Rule, Why
from reader.analysis.names.clusters import Clusters
from reader.analysis.names.forms import acronym_key, canonical, initials, is_acronym, words
from reader.analysis.names.indexes import MOST_CANDIDATES, Uses, namesakes
from reader.analysis.names.known import known_as
from reader.analysis.names.organisations import Shortening, shortening
from reader.analysis.names.persons import is_full
from reader.analysis.teams import is_home

_PERSON, _NATIONALITY = EntityKind.PERSON, EntityKind.NATIONALITY


def acronyms(clusters: Clusters) -> None:
    """Initials go to the only long form here that has them."""
    index: Uses = defaultdict(list)
    for at, node in enumerate(clusters.nodes):
        if node.kind is not _PERSON and node.kind is not _NATIONALITY:
            for form in node.forms:
                for letters in initials(form):
                    index[letters].append((at, form))
    for at, node in enumerate(clusters.nodes):
        for form in node.forms:
            if is_acronym(form) and not known_as(form, node.kind):
                _expand(clusters, at, form, index.get(acronym_key(form), ()))


def _expand(clusters: Clusters, at: int, form: str, long: Iterable[tuple[int, str]]) -> None:
    by_group = {
        clusters.root(other): (other, words) for other, words in long if clusters.root(other) != clusters.root(at)
    }
    kind = clusters.nodes[at].kind
    if len(by_group) != 1 or (kind in (_PERSON, _NATIONALITY) and len(acronym_key(form)) < 3):
        return
    ((other, full),) = by_group.values()
    clusters.join(at, other, Why(Rule.ACRONYM, (full, form), f"{form} is made of the initials of {full}."))


def shortened(clusters: Clusters, within: bool) -> None:
    """A short form goes to the only long form here that it may shorten."""
    starts: Uses = defaultdict(list)
    ends: Uses = defaultdict(list)
    for at, node in enumerate(clusters.nodes):
        if node.kind is _PERSON or node.kind is _NATIONALITY:
            continue
        for form in node.forms:
            found = words(form)
            if len(found) > 1:
                starts[found[0]].append((at, form))
                ends[found[-1]].append((at, form))
    doubles = namesakes(clusters)
    for at, node in enumerate(clusters.nodes):
        for form in node.forms if node.kind is not _PERSON or at not in doubles else ():
            if node.kind is EntityKind.ORGANISATION and is_home(fold(form)):
                continue  # a team goes by what teams are called (`linking_teams`)
            if (is_acronym(form) and node.kind is _PERSON) or (node.kind is _PERSON and is_full(form)):
                continue
            found = words(form)
            if not found:
                continue
            long = [*starts.get(found[0], ()), *ends.get(found[-1], ())]
            if len(long) <= MOST_CANDIDATES:
                _lengthen(clusters, at, form, long, within)


def _lengthen(clusters: Clusters, at: int, form: str, long: Iterable[tuple[int, str]], within: bool) -> None:
    levels: dict[Shortening, dict[int, tuple[int, str]]] = defaultdict(dict)
    for other, full in long:
        if canonical(full) == canonical(form):
            continue
        level = shortening(form, full, clusters.nodes[other].kind)
        if level is not None and _kinds_allow(clusters, at, other, form, level):
            levels[level].setdefault(clusters.root(other), (other, full))
    if any(clusters.root(at) in found for found in levels.values()):
        return
    for level in sorted(levels, reverse=True):
        found = list(levels[level].values())
        if len(found) > 1:
            return
        other, full = found[0]
        why = Why(Rule.SHORT_FORM, (full, form), f"“{form}” is short for “{full}”, the only one of that name here.")
        if level >= Shortening.TAIL or _proven(clusters, (other, at), form, level, within):
            clusters.join(at, other, why)
            return
        if level is Shortening.START:
            clusters.offer(at, other, Why(Rule.SHORT_FORM, (full, form), f"{form} may be short for {full}."))


def _proven(clusters: Clusters, pair: tuple[int, int], form: str, level: Shortening, within: bool) -> bool:
    """Whether a form that proves little in itself stands as it should beside its long form, the first of `pair`."""
    if level is not Shortening.START:
        # "the Ministry" belongs to the ministry of its own report, "the Defence Ministry" to that of either.
        return within or len(words(form)) > 1
    long, short = (clusters.nodes[at] for at in pair)
    return within and long.first < short.first


def _kinds_allow(clusters: Clusters, short: int, long: int, form: str, level: Shortening) -> bool:
    kind, full = clusters.nodes[short].kind, clusters.nodes[long].kind
    entry = known_as(clusters.nodes[long].forms[0], full)
    if entry is not None and entry.type == "seat":
        return False  # "the House" sits elsewhere than in the White House
    if kind is full:
        return True
    if known_as(form, kind) or (kind is EntityKind.PLACE and full is EntityKind.FACILITY):
        # What stands in a town may be called after it: "Ashby" is not the "Ashby Chapel".
        return False
    if kind in (_PERSON, _NATIONALITY):
        return level >= Shortening.TAIL
    return True
