"""Which groups of forms may be joined, tried from the surest rule to the least sure.

Every rule looks its candidates up in an index, so the work grows with the number of names and not with its square.
Not responsible for what speaks against a join (`clusters`).
"""

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from reader.analysis.fold import fold, why_alike
from reader.analysis.gazetteer import Entry, is_family_name, is_given_name, lookup
from reader.analysis.model import EntityKind, Rule, Why
from reader.analysis.names.clusters import Clusters
from reader.analysis.names.forms import canonical, is_acronym, words
from reader.analysis.names.indexes import Index, Uses, because, candidates, namesakes
from reader.analysis.names.known import known_as
from reader.analysis.names.lexicon import ORGANISATIONS
from reader.analysis.names.linking_institutions import acronyms, shortened
from reader.analysis.names.linking_persons import described_persons, full_persons, parts_of_persons
from reader.analysis.names.linking_teams import homes, town_and_team
from reader.analysis.names.organisations import is_generic
from reader.analysis.names.persons import alone, generation, is_full
from reader.analysis.variants import blocking_keys, form_likeness

_PERSON, _PLACE, _ORGANISATION = EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION
_NATIONALITY = EntityKind.NATIONALITY
_YOUNGER = frozenset(("son", "grandson", "nephew"))
_LOOSELY = "The forms differ only in abbreviations, in a title or in the ending of a company."


def link(clusters: Clusters, *, within: bool) -> None:
    """Join what is one entity, offer what may be. `within` one report, order and closeness are evidence too."""
    _spelt_alike(clusters, within)
    _aliases(clusters)
    full_persons(clusters)
    described_persons(clusters)
    acronyms(clusters)
    homes(clusters)
    shortened(clusters, within)
    parts_of_persons(clusters, within)
    _other_spellings(clusters)


def _spelt_alike(clusters: Clusters, within: bool) -> None:
    """One folded spelling is one entity, but a family name alone waits for its bearers."""
    exact: Uses = defaultdict(list)
    loose: Uses = defaultdict(list)
    for at, node in enumerate(clusters.nodes):
        named_fully = node.kind is _PERSON and any(map(is_full, node.forms))
        for form in node.forms:
            # What else somebody is called, who is named in full too, says as much: "Hemedti".
            if not named_fully or is_full(form) or not _is_part_of_any(form, node.forms):
                exact[f"{fold(form)} {node.gender}".rstrip()].append((at, form))
                loose[f"{alone(form)} {node.gender}" if node.kind is _PERSON else canonical(form)].append((at, form))
    for key in sorted(exact):
        for (first, form), (second, variant) in pairwise(exact[key]):
            if _spelling_beats_kinds(clusters, first, second, key):
                same = Why(Rule.EXACT, (form, variant)) if form == variant else why_alike(form, variant)
                clusters.join(first, second, same)
    for key in sorted(loose):
        # Where a father and a son are told apart, whoever is called by the bare name is one of them.
        told = {generation(form) for _, form in loose[key]} - {""}
        if len(told) > 1 or (told and _of_one_family(clusters, loose[key], within)):
            _by_generation(clusters, loose[key])
            continue
        for (first, form), (second, variant) in pairwise(loose[key]):
            kinds = {clusters.nodes[first].kind, clusters.nodes[second].kind}
            if town_and_team(clusters.nodes[first], clusters.nodes[second], key):
                continue
            if kinds == {_PERSON} or not kinds & {_PERSON, _NATIONALITY}:
                clusters.join(first, second, Why(Rule.SPELLING, (form, variant), _LOOSELY))


def _is_part_of_any(form: str, forms: Sequence[str]) -> bool:
    return any(set(alone(form).split()) & set(alone(other).split()) for other in forms if is_full(other))


def _of_one_family(clusters: Clusters, alike: Sequence[tuple[int, str]], within: bool) -> bool:
    """Whether a report tells "Quillon Jr." from Quillon: it calls one of them a son, or was found to name two."""
    nodes = {at: clusters.nodes[at] for at, _ in alike}
    if within:
        return any(generation(form) not in ("", "sr") and nodes[at].titles & _YOUNGER for at, form in alike)
    return len({node.side for node in nodes.values()}) < len(nodes)


def _by_generation(clusters: Clusters, alike: Sequence[tuple[int, str]]) -> None:
    for first, form in alike:
        for second, variant in alike:
            if first < second and generation(form) == generation(variant):
                clusters.join(first, second, Why(Rule.SPELLING, (form, variant), _LOOSELY))
            elif first < second and not (generation(form) and generation(variant)):
                note = f"{form} may be {variant}, but father and son have that name."
                clusters.offer(first, second, Why(Rule.SHORT_FORM, (form, variant), note))


def _spelling_beats_kinds(clusters: Clusters, first: int, second: int, key: str) -> bool:
    here, there = clusters.nodes[first], clusters.nodes[second]
    if town_and_team(here, there, key):
        return False
    if here.kind is there.kind or _PERSON not in (here.kind, there.kind):
        return True
    if here.side == there.side and {here.kind, there.kind} == {_PERSON, _ORGANISATION}:
        return False  # a report that has one spelling for two means a firm and its founder
    # A first or family name that is a place too may be either; any other word was only taken for a person.
    return not (is_given_name(key) or is_family_name(key)) or not any(
        entry.kind is _PLACE for form in here.forms for entry in lookup(form)
    )


def _aliases(clusters: Clusters) -> None:
    index: Uses = defaultdict(list)
    doubles = namesakes(clusters)
    for at, node in enumerate(clusters.nodes):
        for form in node.forms if node.kind is not _PERSON or at not in doubles else ():
            entry = known_as(form, node.kind)
            if entry:
                index[entry.id].append((at, form))
    for key in sorted(index):
        (first, form), *others = index[key]
        for second, other in others:
            clusters.join(first, second, Why(Rule.ALIAS, (form, other), "Both are known names of one and the same."))
    _shared_names(clusters, index)


def _shared_names(clusters: Clusters, known: Uses) -> None:
    """Offer the body that a name may mean where others go by it too. `known` are by id those that are surely here."""
    for at, node in enumerate(clusters.nodes):
        for form in node.forms if node.kind is _ORGANISATION else ():
            entries = lookup(form)
            if known_as(form, node.kind) or (is_generic(words(form)) and not _is_own(words(form), entries)):
                continue
            bodies = (entry.id for entry in entries if entry.kind is _ORGANISATION and entry.id in known)
            for other, full in (known[body][0] for body in bodies):
                if len(entries) == 1:
                    note = f"{form} is what {full} is called, and here nobody else is called so."
                    clusters.join(at, other, Why(Rule.ALIAS, (full, form), note))
                    continue
                note = f"{form} may be {full}, but others go by that name too."
                clusters.offer(at, other, Why(Rule.ALIAS, (full, form), note))


def _is_own(found: tuple[str, ...], entries: Sequence[Entry]) -> bool:
    """Whether an ordinary word is what one body alone is called, and no kind of body: "the Fed", and not "the Army"."""
    return len(found) == 1 and len(entries) == 1 and found[0] not in ORGANISATIONS


def _other_spellings(clusters: Clusters) -> None:
    """Variants in spelling or script of what is not a full name of a person."""
    index: Index = defaultdict(list)
    forms = [
        (at, form)
        for at, node in enumerate(clusters.nodes)
        if node.kind is not _NATIONALITY
        for form in node.forms
        if not (node.kind is _PERSON and is_full(form)) and not is_acronym(form)
    ]
    for number, (at, form) in enumerate(forms):
        for key in blocking_keys(form):
            index[f"{_family_of(clusters.nodes[at].kind)} {key}"].append(number)
    for one, other in candidates(index):
        (first, form), (second, variant) = forms[one], forms[other]
        if clusters.root(first) == clusters.root(second) or fold(form) == fold(variant):
            continue
        alike = form_likeness(form, variant, clusters.nodes[first].kind)
        if alike is None:
            continue
        if alike.certain:
            clusters.join(first, second, because(alike, form, variant))
        else:
            clusters.offer(first, second, because(alike, form, variant))


def _family_of(kind: EntityKind) -> str:
    return "person" if kind is _PERSON else "thing"
