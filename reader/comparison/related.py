"""Entities that belong together without being one: a country and its capital, government, people and parts.

Says so only of entities that both stand in the pair. Not responsible for what is known of the world (`gazetteer`).
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from reader.analysis.gazetteer import Entry
from reader.analysis.model import EntityKind
from reader.analysis.names.forms import words
from reader.analysis.names.known import known_as
from reader.analysis.names.organisations import edges, is_generic
from reader.analysis.normal import clean
from reader.comparison.model import LinkedEntity, Relation

_ROLES = {
    "country": "country",
    "capital": "capital",
    "demonym": "nationality",
    "seat": "government",
    "government": "government",
    "state": "part",
    "city": "part",
    "county": "part",
}
_FOR_COUNTRIES_ONLY = frozenset({"part"})


def related(entities: Sequence[LinkedEntity]) -> tuple[Relation, ...]:
    """All relations between two entities here, the country or the whole first, in the order of the entities."""
    place = {entity.id: at for at, entity in enumerate(entities)}
    found = dict.fromkeys((*_of_countries(entities), *_of_institutions(entities)))
    return tuple(sorted(found, key=lambda one: (place[one.entities[0]], place[one.entities[1]])))


def _of_countries(entities: Iterable[LinkedEntity]) -> Iterator[Relation]:
    by_country: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for entity in entities:
        entry = _entry(entity)
        role = _ROLES.get(entry.type) if entry else None
        # A demonym of a state is not the nationality of its country.
        if entry and entry.country and role and (role != "nationality" or entry.id == f"demonym:{entry.country}"):
            by_country[entry.country].append((role, entity.id))
    for known in by_country.values():
        countries = [identity for role, identity in known if role == "country"]
        others = [(role, identity) for role, identity in known if role != "country"]
        for country in countries:
            yield from (Relation((country, identity), role) for role, identity in others)
        if not countries:
            close = [one for one in others if one[0] not in _FOR_COUNTRIES_ONLY]
            for at, (role, identity) in enumerate(close):
                for other_role, other in close[at + 1 :]:
                    if role != other_role:
                        yield Relation((identity, other), min(role, other_role, key=_PRIORITY.index))


_PRIORITY = ("government", "capital", "nationality", "part")


def _entry(entity: LinkedEntity) -> Entry | None:
    forms = dict.fromkeys((entity.name, *(clean(mention.text) for mention in (*entity.left, *entity.right))))
    return next((entry for form in forms if (entry := known_as(form, entity.kind))), None)


def _of_institutions(entities: Iterable[LinkedEntity]) -> Iterator[Relation]:
    """An institution whose name goes on from that of another is a part of it."""
    organisations = [entity for entity in entities if entity.kind is EntityKind.ORGANISATION]
    named = {words(entity.name): entity.id for entity in organisations}
    for entity in organisations:
        name = words(entity.name)
        for size in sorted(edges(entity.name), reverse=True):
            whole = named.get(name[:size]) if size < len(name) else None
            if whole and not is_generic(name[:size]):
                yield Relation((whole, entity.id), "part")
                break
