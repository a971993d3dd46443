"""Entities of one report: names that stand for one thing, and why.

Not responsible for finding names (`mentions`) nor for a second report (`comparison`).
"""

import re
import sys
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import replace
from itertools import pairwise

from reader.analysis.entities import distinct, entity_id, explained, fullest
from reader.analysis.fold import fold
from reader.analysis.gazetteer import lookup
from reader.analysis.model import Entity, EntityKind, Rule, Why
from reader.analysis.names.clusters import Clusters, Node
from reader.analysis.names.forms import acronym_key, initials, is_acronym, is_latin, words
from reader.analysis.names.households import couples, gender_of, gender_of_key, told_apart
from reader.analysis.names.lexicon import KIN
from reader.analysis.names.linking import link
from reader.analysis.names.model import Name
from reader.analysis.names.persons import is_full

_BRACKET = re.compile(r"(?:'s)?[\s,\"']*[(\[][\s\"']*(?:or |the |hereafter |known as )?")
_LONGEST_GAP = 12
_KNOWN_AS = re.compile(
    r",? (?:who is |who was )?(?:also |better |best |widely |commonly |popularly )?"
    r"(?:known|referred to)(?: locally| simply| popularly| widely)? (?:as|by (?:his|her|their|its) \w+) (?:the )?[\"']*"
)
_LONGEST_CALLING = 50
_OTHERS = ("agency", "media", "country", "state")
"""Types of what stands in brackets for its own sake: who reports it, where it is."""
_AFTER_ALL = sys.maxsize
"""Where a name first stands that only the headline calls somebody by: it is read in the light of the body."""


def grouped(found: Sequence[Name], plain: str) -> tuple[Entity, ...]:
    """One entity for all names that stand for one thing, in the order of first mention.

    `found` is in text order; `plain` is the text they point into.
    """
    found = told_apart(found)
    by_key: dict[str, list[Name]] = defaultdict(list)
    for name in found:
        by_key[name.key].append(name)
    spellings = list(by_key.values())
    clusters = Clusters([_node(names) for names in spellings])
    _join_defined(clusters, found, list(by_key), plain)
    place = {key: at for at, key in enumerate(by_key)}
    for first, whole, why in couples(found, plain):
        clusters.join(place[first.key], place[whole.key], why)
    link(clusters, within=True)
    groups = {
        clusters.root(at): [name for one in group for name in spellings[one]]
        for group in clusters.groups()
        for at in group[:1]
    }
    joins: dict[int, list[Why]] = defaultdict(list)
    for join in clusters.joins:
        joins[clusters.root(join.first)].append(join.why)
    for at in clusters.ambiguous:
        _share_out(clusters, at, spellings[at], groups, joins)
    made = [entity(names, joins[root]) for root, names in groups.items() if names]
    made.sort(key=lambda one: one.mentions[0].span)
    ids = distinct(one.id for one in made)
    return tuple(one if one.id == id_ else replace(one, id=id_) for one, id_ in zip(made, ids, strict=True))


def _node(names: Sequence[Name]) -> Node:
    votes = Counter(name.kind for name in names)
    return Node(
        tuple(dict.fromkeys(name.form for name in names)),
        votes.most_common(1)[0][0],
        len(names),
        frozenset(title for name in names for title in name.titles),
        next((name.mention.span.start for name in names if is_full(name.form) or not name.headline), _AFTER_ALL),
        gender=gender_of_key(names[0].key),
    )


def _join_defined(clusters: Clusters, found: Sequence[Name], keys: Sequence[str], plain: str) -> None:
    """A short form in brackets right after a long one, or the other way round, is defined by it."""
    place = {key: at for at, key in enumerate(keys)}
    abroad: dict[str, dict[str, Why]] = defaultdict(dict)
    for first, second in pairwise(found):
        start, end = first.mention.span.end, second.mention.span.start
        if end - start <= _LONGEST_CALLING and _is_called(plain, start, end, second.mention.span.end):
            note = f"The report says that {first.form} is known as {second.form}."
            clusters.join(
                place[first.key], place[second.key], Why(Rule.ALIAS, (first.form, second.form), note), told=True
            )
        if end - start > _LONGEST_GAP or not _BRACKET.fullmatch(plain, start, end):
            continue
        why = _definition(first.form, second.form)
        if why:
            told = why.rule is Rule.TRANSLITERATION or not _stands_for_itself(second.form)
            clusters.join(place[first.key], place[second.key], why, told=told)
        elif (why := _named_abroad(first, second)) is not None:
            abroad[second.key].setdefault(first.key, why)
    for short, long in abroad.items():
        for key, why in long.items() if len(long) == 1 else ():
            clusters.join(place[key], place[short], why, told=True)


def _is_called(plain: str, start: int, end: int, stop: int) -> bool:
    """Whether what stands between two names says that the second, and no more words, is what the first is called."""
    return bool(_KNOWN_AS.fullmatch(plain, start, end)) and not plain[stop : stop + 1].strip("\"',.;:)\n")


def _definition(outside: str, inside: str) -> Why | None:
    """Why a form in brackets is the form before them, `None` where that does not follow."""
    if is_latin(outside) != is_latin(inside):
        note = f"The report gives {inside} in brackets as {outside} in another script."
        return Why(Rule.TRANSLITERATION, (outside, inside), note)
    long, short = (inside, outside) if is_acronym(outside) else (outside, inside)
    if is_acronym(short) and not is_acronym(long) and _letters_in_order(short, long):
        return Why(Rule.ACRONYM, (long, short), f"The report gives {short} and {long} together, one in brackets.")
    return None


def _named_abroad(long: Name, short: Name) -> Why | None:
    """Why letters right after an institution's name are its own: "Workers' Party (PT)", by its name in its language."""
    if not (long.kind is short.kind is EntityKind.ORGANISATION) or not is_acronym(short.form) or is_acronym(long.form):
        return None
    if len(words(long.form)) == 1 or _stands_for_itself(short.form):
        return None
    return Why(Rule.ALIAS, (long.form, short.form), f"The report gives {short.form} in brackets after {long.form}.")


def _stands_for_itself(form: str) -> bool:
    """Whether letters in brackets are no short form but say who reports, or where it is."""
    known = lookup(form)
    return bool(known) and known[0].type in _OTHERS


def _letters_in_order(short: str, long: str) -> bool:
    """Whether the letters of an acronym stand in a long form in that order, the first one at its start."""
    letters, written = acronym_key(short), fold(long)
    if letters in initials(long):
        return True
    if not written.startswith(letters[0]):
        return False
    rest = iter(written)
    return all(letter in rest for letter in letters)


def _share_out(
    clusters: Clusters, at: int, names: Sequence[Name], groups: dict[int, list[Name]], joins: dict[int, list[Why]]
) -> None:
    """Give each mention of a name that several bear to who bears it and was named last before, else to nobody."""
    home = clusters.root(at)
    bearers = sorted({clusters.root(one) for one in clusters.ambiguous[at]} - {home})
    places = sorted((name.mention.span.start, root) for root in bearers for name in groups[root])
    titles = {root: {title for name in groups[root] for title in name.titles} for root in bearers}
    genders = {root: gender_of(groups[root]) for root in bearers}
    # Whom a report calls somebody's wife or son need not be whom it calls by the family name next.
    kin = {root for root in bearers if titles[root] & KIN}
    given: set[int] = set()
    told: set[int] = set()
    for name in names:
        allowed = _fitting(name, genders)
        titled = [root for root in allowed if titles[root].intersection(name.titles)]
        root = titled[0] if len(titled) == 1 else _named_before(name, places, allowed)
        if root is None or (not name.titles and root in kin and len(allowed) > 1):
            continue
        given.add(id(name))
        groups[root].append(name)
        if root not in told:
            told.add(root)
            full = max((one.form for one in groups[root]), key=len)
            note = f"Several bear the name {name.form}; {full} is who is meant, by title or as named next to it."
            joins[root].append(Why(Rule.SHORT_FORM, (full, name.form), note))
    groups[home] = [name for name in groups[home] if id(name) not in given]


def _named_before(name: Name, places: Sequence[tuple[int, int]], allowed: Set[int]) -> int | None:
    """Whom of those allowed a report named last before a name, or first after a headline.

    `places` say in order where it named each.
    """
    before = bisect_left(places, (name.mention.span.start,))
    found = next((places[at][1] for at in range(before - 1, -1, -1) if places[at][1] in allowed), None)
    if found is None and name.headline:  # it tells of whom the report opens with
        return next((root for _, root in places if root in allowed), None)
    return found


def _fitting(name: Name, genders: Mapping[int, str | None]) -> Set[int]:
    """The bearers that "Mr" or "Mrs" before a name allows: those known for the same, else all not known otherwise."""
    said = gender_of((name,))
    if said is None:
        return genders.keys()
    same = {root for root, known in genders.items() if known == said}
    return same or {root for root, known in genders.items() if known is None}


def entity(names: Sequence[Name], joins: Iterable[Why]) -> Entity:
    """The entity that some names stand for; `joins` say why their differing forms are one."""
    ordered = sorted(names, key=lambda name: name.mention.span)
    forms = [name.form for name in ordered]
    kinds = Counter(name.kind for name in ordered)
    name = fullest(forms)
    return Entity(
        entity_id(fold(name)),
        kinds.most_common(1)[0][0],
        name,
        tuple(one.mention for one in ordered),
        explained(forms, joins),
    )
