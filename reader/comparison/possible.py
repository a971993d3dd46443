"""Links that are likely and not proven: offered to the person with a sentence, never made."""

from collections.abc import Iterable, Mapping
from hashlib import blake2b

from reader.analysis.names.clusters import Join
from reader.comparison.model import LinkedEntity, PossibleLink


def possible(offers: Iterable[Join], entities: Mapping[int, LinkedEntity]) -> tuple[PossibleLink, ...]:
    """One link for each two entities that may be one, in the order of the entities.

    `offers` name groups, `entities` are the groups' entities.
    """
    place = {entity.id: at for at, entity in enumerate(entities.values())}
    found: dict[tuple[str, str], PossibleLink] = {}
    for offer in offers:
        first, second = sorted((entities[offer.first].id, entities[offer.second].id), key=place.__getitem__)
        note = offer.why.note or "The forms are much alike, but that alone does not make them one."
        link = PossibleLink(_link_id(first, second), (first, second), offer.why.rule.value, note)
        found.setdefault(link.entities, link)
    return tuple(sorted(found.values(), key=lambda link: tuple(place[one] for one in link.entities)))


def _link_id(first: str, second: str) -> str:
    return "p-" + blake2b("|".join(sorted((first, second))).encode(), digest_size=6).hexdigest()
