"""Entities of two reports: what both name, and what only one names.

Two entities are one when their names fold alike; nothing else joins them. Pure.
"""

from dataclasses import dataclass

from reader.analysis.entities import entity_id, fullest, reasons
from reader.analysis.fold import fold
from reader.analysis.kinds import elected
from reader.analysis.model import Analysis, Entity, Mention
from reader.analysis.normal import clean
from reader.comparison.constraints import NONE, Constraints
from reader.comparison.model import LinkedEntity, PossibleLink, Relation


@dataclass(frozen=True, slots=True)
class Linked:
    """The entities of a pair, what may be the same, and what belongs together."""

    entities: tuple[LinkedEntity, ...]
    possible: tuple[PossibleLink, ...] = ()
    related: tuple[Relation, ...] = ()


def linked(left: Analysis, right: Analysis, constraints: Constraints = NONE) -> Linked:  # noqa: ARG001 - to come
    """The entities of both reports in the order of their first mention, the left report first."""
    there = {fold(entity.name): entity for entity in right.entities}
    both = tuple(_joined(entity, there.pop(fold(entity.name), None)) for entity in left.entities)
    return Linked(both + tuple(_joined(None, entity) for entity in there.values()))


def _joined(left: Entity | None, right: Entity | None) -> LinkedEntity:
    sides = [entity for entity in (left, right) if entity]
    mentions = [mention for entity in sides for mention in entity.mentions]
    forms = [clean(mention.text) for mention in mentions]
    return LinkedEntity(
        entity_id(fold(sides[0].name)),
        elected(entity.kind for entity in sides for _ in entity.mentions),
        fullest(forms),
        _mentions(left),
        _mentions(right),
        reasons(forms),
    )


def _mentions(entity: Entity | None) -> tuple[Mention, ...]:
    return entity.mentions if entity else ()
