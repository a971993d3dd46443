"""Joins of people's names: full names, full names after other words, family or given names alone.

Not responsible for whether two full names are alike (`variants`) nor for what speaks against a join (`clusters`).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from reader.analysis.fold import fold
from reader.analysis.gazetteer import is_family_name
from reader.analysis.model import EntityKind, Rule, Why
from reader.analysis.names.clusters import Clusters
from reader.analysis.names.forms import words
from reader.analysis.names.indexes import Index, Uses, because, candidates, namesakes
from reader.analysis.names.known import known_as
from reader.analysis.names.persons import (
    alone,
    ends_with,
    generation,
    is_full,
    is_part,
    may_be_position,
    person_name,
)
from reader.analysis.quotes.genders import gender
from reader.analysis.variants import Likeness, blocking_keys, part_likeness, person_likeness

_PERSON, _PLACE = EntityKind.PERSON, EntityKind.PLACE
_LONG_NAME = 7
_COMMON_TITLES = frozenset({"mr", "mrs", "ms", "miss", "sir", "dr", "mister"})


def full_persons(clusters: Clusters) -> None:
    """Full names that are spelt otherwise, shortened or turned round."""
    index: Index = defaultdict(list)
    full = [
        (at, form)
        for at, node in enumerate(clusters.nodes)
        if node.kind is _PERSON
        for form in node.forms
        if is_full(form)
    ]
    for number, (_, form) in enumerate(full):
        for key in blocking_keys(form):
            index[key].append(number)
    sure: list[tuple[int, int, Why]] = []
    weaker: list[tuple[int, int, Why]] = []
    for one, other in candidates(index):
        (first, form), (second, variant) = full[one], full[other]
        if clusters.root(first) == clusters.root(second):
            continue
        alike = person_likeness(form, variant)
        if alike is None:
            continue
        (sure if alike.certain else weaker).append((first, second, because(alike, form, variant)))
    partners: dict[int, list[int]] = defaultdict(list)
    for first, second, _ in sure:
        partners[first].append(second)
        partners[second].append(first)
    apart = [one for one in sure if _either_of_two(clusters, *one[:2], partners)]
    for first, second, why in sure:
        if not _either_of_two(clusters, first, second, partners):
            clusters.join(first, second, why)
    for first, second, why in (*apart, *weaker):
        clusters.offer(first, second, why)


def _either_of_two(clusters: Clusters, first: int, second: int, partners: Mapping[int, list[int]]) -> bool:
    """Whether a name goes with either of two people: "George Quill" where there are George A. and George B. Quill."""
    return any(
        not clusters.may_join(other, third) and not _both_within(clusters, (other, third), one)
        for one, other in ((first, second), (second, first))
        for third in partners[one]
        if third != other
    )


def _both_within(clusters: Clusters, short: tuple[int, int], long: int) -> bool:
    """Whether two names are parts of a longer one: "Norma Quillar" and "Quillar Prado" of "Norma Quillar Prado"."""
    wholes = clusters.nodes[long].forms
    return all(any(is_part(form, whole) for whole in wholes for form in clusters.nodes[at].forms) for at in short)


def described_persons(clusters: Clusters) -> None:
    """A full name after words that only look like a part of it is the same name."""
    index: Uses = defaultdict(list)
    for at, node in enumerate(clusters.nodes):
        for form in node.forms if node.kind is _PERSON else ():
            if is_full(form):
                index[alone(form)].append((at, form))
    for at, node in enumerate(clusters.nodes):
        for form in node.forms:
            found = alone(form).split()
            tails = (index.get(" ".join(found[cut:]), ()) for cut in range(1, len(found) - 1))
            for other, full in next(filter(None, tails), ()):
                if ends_with(form, full) and node.kind is not _PLACE:
                    note = f"{form} is {full} with a word before the name."
                    clusters.join(at, other, Why(Rule.SHORT_FORM, (form, full), note))


def parts_of_persons(clusters: Clusters, within: bool) -> None:
    """A family name goes to its only bearer; a given name to whom a report has named before."""
    families: Uses = defaultdict(list)
    given: Uses = defaultdict(list)
    spelt: dict[str, set[str]] = defaultdict(set)
    for at, node in enumerate(clusters.nodes):
        if node.kind is not _PERSON:
            continue
        for form in node.forms:
            name = person_name(form)
            if name is None:
                continue
            for family in name.families:
                families[family].append((at, form))
                for key in blocking_keys(family):
                    spelt[key].add(family)
            given[name.given].append((at, form))
    doubles = namesakes(clusters)
    bare = [at for at in range(len(clusters.nodes)) if _only_part(clusters, at)]
    bare = [at for at in bare if clusters.nodes[at].kind is _PERSON or at not in doubles]
    left: list[int] = []
    for at in bare:
        found = [one for form in clusters.nodes[at].forms for one in families.get(alone(form), ())]
        if not _take(clusters, at, found, Rule.SHORT_FORM, "the only one of that family name here"):
            left.append(at)
    for at in left:
        person = clusters.nodes[at].kind is _PERSON
        if not person and not all(is_family_name(alone(form)) for form in clusters.nodes[at].forms):
            continue
        if not _spelt_otherwise(clusters, at, families, spelt, within) and person:
            _given_alone(clusters, at, given, within)


def _only_part(clusters: Clusters, at: int) -> bool:
    """Whether a node may be a family name alone."""
    node = clusters.nodes[at]
    forms = clusters.forms(at)
    if node.kind is _PERSON:
        return not any(
            is_full(form)
            for member in clusters.members(at)
            if clusters.nodes[member].kind is _PERSON
            for form in clusters.nodes[member].forms
        )
    short = all(len(words(form)) <= 2 for form in forms)
    return short and not any(known_as(form, node.kind) for form in node.forms)


def _take(clusters: Clusters, at: int, found: Iterable[tuple[int, str]], rule: Rule, note: str) -> bool:
    """Join a part of a name with its only bearer; more than one leave it open. Whether anybody bears it."""
    short = clusters.nodes[at].forms[0]
    bearers: dict[int, tuple[int, str]] = {}
    for other, full in found:
        if fold(full) != fold(short):
            bearers.setdefault(clusters.root(other), (other, full))
    if not bearers or clusters.root(at) in bearers:
        return bool(bearers)
    said = generation(short)
    if said:
        bearers = {root: one for root, one in bearers.items() if generation(one[1]) in (said, "")}
        named = {root: one for root, one in bearers.items() if generation(one[1]) == said}
        bearers = named or bearers
        if not bearers:
            return False
    said_gender = clusters.nodes[at].gender
    if said_gender:
        bearers = {root: one for root, one in bearers.items() if gender(one[1], "") in (said_gender, None)}
        if not bearers:
            return True
    likely = {root: one for root, one in bearers.items() if not may_be_position(one[1])}
    bearers = likely if len(likely) == 1 else bearers
    if len(bearers) == 1:
        ((other, full),) = bearers.values()
        clusters.join(at, other, Why(rule, (full, short), f"“{short}” is short for “{full}”, {note}."))
    else:
        clusters.ambiguous[at] = tuple(other for other, _ in bearers.values())
        for other, full in bearers.values():
            clusters.offer(
                at, other, Why(rule, (full, short), f"{short} may be {full}, but others have that name too.")
            )
    return True


def _spelt_otherwise(clusters: Clusters, at: int, families: Uses, spelt: dict[str, set[str]], within: bool) -> bool:
    form = clusters.nodes[at].forms[0]
    word = alone(form)
    near = {family for key in blocking_keys(word) for family in spelt.get(key, ())}
    bearers: dict[int, tuple[int, str, Likeness]] = {}
    for family in sorted(near):
        alike = part_likeness(word, family)
        if alike is None:
            continue
        for other, full in families[family]:
            known = bearers.get(clusters.root(other))
            if known is None or (alike.certain and not known[2].certain):
                bearers[clusters.root(other)] = other, full, alike
    slip = within and len(bearers) == 1 and _must_be_a_slip(clusters, at, word)
    sure = [one for one in bearers.values() if one[2].certain or slip or _same_title(clusters, at, one[0])]
    if clusters.root(at) in bearers:
        return True
    if len(sure) == 1:
        other, full, alike = sure[0]
        return clusters.join(at, other, because(alike, full, form))
    for other, full, alike in bearers.values():
        clusters.offer(at, other, because(alike, full, form))
    return bool(bearers)


def _must_be_a_slip(clusters: Clusters, at: int, word: str) -> bool:
    """Whether nobody is known by a long name that stands only once, one slip away from another here."""
    return len(word) >= _LONG_NAME and clusters.nodes[at].weight == 1 and not is_family_name(word)


def _same_title(clusters: Clusters, at: int, other: int) -> bool:
    ours = clusters.nodes[at].titles - _COMMON_TITLES
    return any(ours & clusters.nodes[member].titles for member in clusters.members(other))


def _given_alone(clusters: Clusters, at: int, given: Uses, within: bool) -> None:
    node = clusters.nodes[at]
    found = given.get(alone(node.forms[0]), ())
    said = generation(node.forms[0])
    bearers = {clusters.root(other): (other, full) for other, full in found if generation(full) == said or not said}
    if len(bearers) != 1 or clusters.root(at) in bearers:
        return
    ((other, full),) = bearers.values()
    short = node.forms[0]
    if within and (clusters.nodes[other].first < node.first or "-" in short):
        clusters.join(at, other, Why(Rule.SHORT_FORM, (full, short), f"{short} is the given name of {full}."))
    else:
        clusters.offer(
            at, other, Why(Rule.SHORT_FORM, (full, short), f"{short} may be {full}, called by the given name.")
        )
