"""Entities of two reports: what both name, what only one names, and why names that differ are one. Pure."""

from collections import Counter, defaultdict
from dataclasses import dataclass, replace

from reader.analysis.collector import collector_paused
from reader.analysis.entities import distinct, entity_id, explained, fullest
from reader.analysis.fold import fold
from reader.analysis.model import Analysis, Entity, EntityKind, Mention, Why
from reader.analysis.names.clusters import Join
from reader.analysis.normal import clean
from reader.comparison.links import clustered
from reader.comparison.model import LinkedEntity, PossibleLink, Relation
from reader.comparison.possible import possible
from reader.comparison.propagate import propagated
from reader.comparison.related import related

_LESS_LIKELY = frozenset({EntityKind.LAW, EntityKind.WORK, EntityKind.EVENT})


@dataclass(frozen=True, slots=True)
class Linked:
    """The entities of a pair, what may be the same, and what belongs together."""

    entities: tuple[LinkedEntity, ...]
    possible: tuple[PossibleLink, ...] = ()
    related: tuple[Relation, ...] = ()


def linked(left: Analysis, right: Analysis) -> Linked:
    """The entities of both reports in the order of their first mention, the left report first."""
    with collector_paused():
        return _linked(left, right)


def _linked(left: Analysis, right: Analysis) -> Linked:
    clusters = clustered(left, right)
    size = len(left.entities)
    reasons: dict[int, list[Why]] = defaultdict(list)
    for join in clusters.joins:
        reasons[clusters.root(join.first)].append(join.why)
    made: dict[int, LinkedEntity] = {}
    for group in clusters.groups():
        here = [left.entities[at] for at in group if at < size]
        there = [right.entities[at - size] for at in group if at >= size]
        root = clusters.root(group[0])
        made[root] = _joined(here, there, reasons[root])
    ordered = sorted(made, key=lambda root: _place(made[root]))
    ids = distinct(made[root].id for root in ordered)
    named = {root: replace(made[root], id=id_) for root, id_ in zip(ordered, ids, strict=True)}
    offers = [
        Join(first, second, offer.why)
        for offer in clusters.offers
        if (first := clusters.root(offer.first)) != (second := clusters.root(offer.second))
    ]
    entities = propagated(tuple(named.values()), left, right)
    return Linked(entities, possible(offers, named), related(entities))


def _joined(left: list[Entity], right: list[Entity], joins: list[Why]) -> LinkedEntity:
    both = [*left, *right]
    forms = [clean(mention.text) for entity in both for mention in entity.mentions]
    name = fullest(forms)
    return LinkedEntity(
        entity_id(fold(name)),
        _kind(both),
        name,
        _mentions(left),
        _mentions(right),
        explained(forms, [*(why for entity in both for why in entity.why), *joins]),
    )


def _kind(entities: list[Entity]) -> EntityKind:
    votes: Counter[EntityKind] = Counter()
    for entity in entities:
        votes[entity.kind] += len(entity.mentions)
    fullest_of = max(entities, key=lambda entity: (len(entity.name), entity.name)).kind
    return max(votes, key=lambda kind: (votes[kind], kind not in _LESS_LIKELY, kind is fullest_of, kind.value))


def _mentions(entities: list[Entity]) -> tuple[Mention, ...]:
    return tuple(sorted((mention for entity in entities for mention in entity.mentions), key=lambda one: one.span))


def _place(entity: LinkedEntity) -> tuple[bool, int]:
    first = (entity.left or entity.right)[0]
    return not entity.left, first.span.start
