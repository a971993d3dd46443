"""The corrected comparison: new entities out of groups of atoms, and all that refers to entities brought up to date."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from reader.analysis.entities import entity_id
from reader.analysis.fold import fold
from reader.analysis.model import Quote, Rule, Why
from reader.comparison.correction.calling import Calling
from reader.comparison.correction.joins import Atom, Cluster, Joining
from reader.comparison.correction.names import remade, unique
from reader.comparison.correction.places import Folds
from reader.comparison.model import Comparison, LinkedEntity, PossibleLink, QuotePair, Relation, Side

T = TypeVar("T", PossibleLink, Relation)


class Making:
    """Makes the comparison once every decision has been taken into account."""

    def __init__(
        self,
        comparison: Comparison,
        entities: Sequence[LinkedEntity],
        joining: Joining,
        calling: Calling,
        folds: Folds,
    ) -> None:
        self._comparison = comparison
        self._entities = entities
        self._joining = joining
        self._calling = calling
        self._folds = folds
        self._clusters = joining.clusters()

    def result(self) -> Comparison:
        homes = self._homes()
        made = self._with_ids([self._made(cluster) for cluster in self._clusters], homes)
        now = {self._entities[number].id: made[home].id for number, home in homes.items()}
        place = {entity.id: number for number, entity in enumerate(made)}
        changed = any(one is not other for one, other in zip(made, self._comparison.entities, strict=False))
        if not changed and len(made) == len(self._comparison.entities):
            ordered = tuple(made)
        else:
            ordered = tuple(sorted(made, key=_first_mention))
        possible = [
            link
            for link in _moved(self._comparison.possible, now)
            if not self._joining.apart(*(self._clusters[place[each]] for each in link.entities))
        ]
        return replace(
            self._comparison,
            entities=ordered,
            possible=tuple(possible),
            related=tuple(_moved(self._comparison.related, now)),
            quotes=_spoken(self._comparison.quotes, now, made),
        )

    def _homes(self) -> dict[int, int]:
        """For every entity the cluster that goes on being it: the one with its name, then with most of its mentions."""
        claims: dict[int, tuple[bool, int, int]] = {}
        for position, cluster in enumerate(self._clusters):
            for number in dict.fromkeys(atom.entity for atom in cluster.atoms):
                atoms = [atom for atom in cluster.atoms if atom.entity == number]
                name = self._folds[self._entities[number].name]
                claim = (any(atom.form == name for atom in atoms), self._size(atoms), -position)
                claims[number] = max(claims.get(number, claim), claim)
        return {number: -claim[2] for number, claim in claims.items()}

    def _size(self, atoms: Sequence[Atom]) -> int:
        return sum(len(part.left) + len(part.right) for part in self._parts(atoms))

    def _with_ids(self, made: list[LinkedEntity], homes: Mapping[int, int]) -> list[LinkedEntity]:
        """An entity keeps its id; of several that became one, the first one's; a part gets one of its own."""
        ids: dict[int, str] = {}
        for number in sorted(homes):
            ids.setdefault(homes[number], self._entities[number].id)
        taken = set(ids.values())
        return [
            entity
            if entity.id == ids.get(position)
            else replace(entity, id=ids.get(position) or unique(entity_id(fold(entity.name)), taken))
            for position, entity in enumerate(made)
        ]

    def _made(self, cluster: Cluster) -> LinkedEntity:
        root = self._joining.root(cluster.atoms[0])
        entity = self._joined(cluster, self._parts(cluster.atoms))
        name, kind = self._calling.names.get(root, entity.name), self._calling.kinds.get(root, entity.kind)
        return entity if (name, kind) == (entity.name, entity.kind) else replace(entity, name=name, kind=kind)

    def _parts(self, atoms: Sequence[Atom]) -> list[LinkedEntity]:
        """For each entity in a cluster, what of it is there."""
        return [
            self._part(number, [atom for atom in atoms if atom.entity == number])
            for number in dict.fromkeys(atom.entity for atom in atoms)
        ]

    def _part(self, number: int, atoms: Sequence[Atom]) -> LinkedEntity:
        entity = self._entities[number]
        if any(atom.side is None for atom in atoms):
            return entity
        single = {atom.spot for atom in self._joining.all_atoms(number) if atom.spot}
        wanted = {(atom.side, atom.form) for atom in atoms if not atom.spot}
        alone = {atom.spot for atom in atoms if atom.spot}
        left, right = (
            tuple(
                mention
                for mention in entity.mentions(side)
                if (side, mention.span) in alone
                or ((side, self._folds[mention.text]) in wanted and (side, mention.span) not in single)
            )
            for side in Side
        )
        whole = len(left) == len(entity.left) and len(right) == len(entity.right)
        return entity if whole else remade(entity, left, right)

    def _joined(self, cluster: Cluster, parts: Sequence[LinkedEntity]) -> LinkedEntity:
        if len(parts) == 1:
            return parts[0]
        heaviest = max(parts, key=lambda part: len(part.left) + len(part.right))
        left, right = (
            tuple(
                sorted((mention for part in parts for mention in part.mentions(side)), key=lambda each: each.span.start)
            )
            for side in Side
        )
        names = {number: part.name for number, part in zip(_numbers(cluster.atoms), parts, strict=True)}
        by_hand = (Why(Rule.MANUAL, (names[one], names[other])) for one, other in cluster.joined)
        return replace(
            parts[0],
            kind=heaviest.kind,
            name=max((part.name for part in parts), key=lambda name: (len(name), not name.isupper())),
            left=left,
            right=right,
            why=tuple(dict.fromkeys((*(why for part in parts for why in part.why), *by_hand))),
        )


def _numbers(atoms: Iterable[Atom]) -> list[int]:
    return list(dict.fromkeys(atom.entity for atom in atoms))


def _first_mention(entity: LinkedEntity) -> tuple[bool, int]:
    return (False, entity.left[0].span.start) if entity.left else (True, entity.right[0].span.start)


def _moved(links: Iterable[T], now: Mapping[str, str]) -> list[T]:
    """What is said of pairs of entities, said of what these have become; nothing of a name and itself."""
    found: dict[object, T] = {}
    for link in links:
        one, other = (now.get(each) for each in link.entities)
        if one is None or other is None or one == other:
            continue
        moved = link if (one, other) == link.entities else replace(link, entities=(one, other))
        found.setdefault((frozenset((one, other)), getattr(moved, "relation", None)), moved)
    return list(found.values())


def _spoken(
    pairs: tuple[QuotePair, ...], now: Mapping[str, str], made: Sequence[LinkedEntity]
) -> tuple[QuotePair, ...]:
    """Quotations with their speakers as entities of now."""
    if not pairs:
        return pairs
    owners = {(side, mention.span): each.id for each in made for side in Side for mention in each.mentions(side)}

    def spoken(quote: Quote | None, side: Side) -> Quote | None:
        speaker = quote.speaker if quote else None
        if quote is None or speaker is None or speaker.entity is None:
            return quote
        entity = owners.get((side, speaker.span)) or now.get(speaker.entity)
        return quote if entity == speaker.entity else replace(quote, speaker=replace(speaker, entity=entity))

    return tuple(
        replace(pair, left=spoken(pair.left, Side.LEFT), right=spoken(pair.right, Side.RIGHT)) for pair in pairs
    )
