"""Which names are one and which are not: the second step.

An entity that the person took apart falls into its smallest parts, which are put together again as the engine had them
wherever no decision forbids it: first what is spelt alike in one report, last what was linked across the two.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from reader.annotation.corrections import Correction, CorrectionType, Extent
from reader.comparison.correction.outcome import Outcomes
from reader.comparison.correction.places import Finder, Folds, Hit, Reports, Spot
from reader.comparison.model import LinkedEntity, Side

JOINING = frozenset((CorrectionType.SAME, CorrectionType.NOT_SAME))


@dataclass(frozen=True, slots=True)
class Atom:
    """What is never taken apart: an entity, or where it was taken apart its mentions of one form in one report.

    `side` is `None` for a whole entity; `spot` where it is a single mention.
    """

    entity: int
    side: Side | None = None
    form: str = ""
    spot: Spot | None = None


@dataclass(frozen=True, slots=True)
class Cluster:
    """Atoms that are one entity. `joined` are the numbers of the entities that the person said are the same."""

    atoms: tuple[Atom, ...]
    joined: tuple[tuple[int, int], ...] = ()


@dataclass(slots=True)
class _Groups:
    """Disjoint groups of atoms, some of which must stay apart."""

    parent: dict[Atom, Atom] = field(default_factory=dict)
    enemies: dict[Atom, set[Atom]] = field(default_factory=dict)

    def root(self, atom: Atom) -> Atom:
        parent = self.parent.setdefault(atom, atom)
        while parent != atom:
            self.parent[atom] = self.parent[parent]
            atom, parent = parent, self.parent[parent]
        return atom

    def join(self, one: Atom, other: Atom) -> bool:
        """Whether they are in one group now."""
        one, other = self.root(one), self.root(other)
        if one == other:
            return True
        if other in self.enemies.get(one, ()):
            return False
        self.parent[other] = one
        theirs = self.enemies.pop(other, set())
        for enemy in theirs:
            self.enemies[enemy].discard(other)
            self.enemies[enemy].add(one)
        self.enemies.setdefault(one, set()).update(theirs)
        return True

    def part(self, one: Atom, other: Atom) -> None:
        one, other = self.root(one), self.root(other)
        self.enemies.setdefault(one, set()).add(other)
        self.enemies.setdefault(other, set()).add(one)

    def apart(self, one: Atom, other: Atom) -> bool:
        return self.root(other) in self.enemies.get(self.root(one), ())


class Joining:
    """Groups of entities under the person's decisions."""

    def __init__(
        self,
        reports: Reports,
        finder: Finder,
        entities: Sequence[LinkedEntity],
        folds: Folds,
        outcomes: Outcomes,
    ) -> None:
        self._reports = reports
        self._finder = finder
        self._entities = entities
        self._folds = folds
        self._outcomes = outcomes
        self._groups = _Groups()
        self._atoms: dict[int, tuple[Atom, ...]] = {}
        """The atoms of each entity that may be taken apart; every other entity is one atom."""
        self._loose: set[Atom] = set()
        """Single mentions that the engine's opinion does not bind any more."""
        self._joined: list[tuple[Atom, int, int]] = []

    def decide(self, corrections: Iterable[Correction]) -> None:
        """Take all decisions into account, which come the latest first."""
        found = [(each, hits) for each in corrections if (hits := self._hits(each)) is not None]
        self._cut(found)
        for correction, hits in found:
            decided = self._same(hits) if correction.type is CorrectionType.SAME else self._not_same(hits)
            if decided:
                self._outcomes.applied(correction)
                self._loose.update(atom for hit in hits if hit.spot for atom in self.atoms_of(hit))
        self._as_the_engine_had_them()

    def clusters(self) -> list[Cluster]:
        """All entities as they are now, in the order of their first part."""
        members: dict[Atom, list[Atom]] = {}
        for number in range(len(self._entities)):
            for atom in self.all_atoms(number):
                members.setdefault(self.root(atom), []).append(atom)
        joined: dict[Atom, list[tuple[int, int]]] = {}
        for atom, one, other in self._joined:
            joined.setdefault(self.root(atom), []).append((one, other))
        return [Cluster(tuple(atoms), tuple(sorted(joined.get(root, ())))) for root, atoms in members.items()]

    def all_atoms(self, number: int) -> tuple[Atom, ...]:
        return self._atoms.get(number) or (Atom(number),)

    def root(self, atom: Atom) -> Atom:
        return self._groups.root(atom)

    def apart(self, one: Cluster, other: Cluster) -> bool:
        """Whether the person said that these are not the same."""
        return self._groups.apart(one.atoms[0], other.atoms[0])

    def atoms_of(self, hit: Hit) -> list[Atom]:
        """The atoms that show what a target means."""
        atoms = self._atoms.get(hit.entity)
        if atoms is None:
            return [Atom(hit.entity)]
        if not hit.forms:
            return list(atoms)
        if hit.spot:
            return [atom for atom in atoms if atom.spot == hit.spot]
        alike = [atom for atom in atoms if atom.side in hit.sides and atom.form in hit.forms]
        return [atom for atom in alike if not atom.spot] or alike

    def _hits(self, correction: Correction) -> list[Hit] | None:
        hits: list[Hit] = []
        for target in correction.targets:
            hit = self._finder.one(correction, target)
            if hit:
                hits.append(hit)
                continue
            if self._reports.must_be_here(correction, target):
                several = target.extent is not Extent.MENTION and self._finder.all(correction, target)
                note = "could be more than one name here" if several else "is not found as a name here"
                self._outcomes.missing(correction, f"“{target.name}” {note}.")
            return None
        return hits

    def _cut(self, found: Iterable[tuple[Correction, Sequence[Hit]]]) -> None:
        spots: dict[int, set[Spot]] = {}
        for correction, hits in found:
            for hit in hits:
                if hit.spot:
                    spots.setdefault(hit.entity, set()).add(hit.spot)
                elif correction.type is CorrectionType.NOT_SAME:
                    spots.setdefault(hit.entity, set())
        for number, single in spots.items():
            self._atoms[number] = tuple(dict.fromkeys(self._parts(number, single)))

    def _parts(self, number: int, single: set[Spot]) -> Iterator[Atom]:
        for side in Side:
            for mention in self._entities[number].mentions(side):
                spot = side, mention.span
                yield Atom(number, side, self._folds[mention.text], spot if spot in single else None)

    def _same(self, hits: Sequence[Hit]) -> bool:
        first, *others = hits
        one = self.atoms_of(first)
        done = False
        for hit in others:
            for atom in self.atoms_of(hit):
                if self._groups.join(one[0], atom):
                    done = True
                    if hit.entity != first.entity:
                        self._joined.append((atom, first.entity, hit.entity))
        for atom in one[1:]:
            self._groups.join(one[0], atom)
        return done

    def _not_same(self, hits: Sequence[Hit]) -> bool:
        pairs = [
            (one, other)
            for first, second in combinations(hits, 2)
            for one in self.atoms_of(first)
            for other in self.atoms_of(second)
        ]
        if any(self._groups.root(one) == self._groups.root(other) for one, other in pairs):
            return False
        for one, other in pairs:
            self._groups.part(one, other)
        return True

    def _as_the_engine_had_them(self) -> None:
        for atoms in self._atoms.values():
            bound = [atom for atom in atoms if atom not in self._loose]
            for one, other in sorted(combinations(bound, 2), key=lambda pair: _distance(*pair)):
                self._groups.join(one, other)


def _distance(one: Atom, other: Atom) -> int:
    """How little it takes to doubt that two parts of one entity are the same: 0 for the surest."""
    across = one.side is not other.side
    if one.form == other.form:
        return 2 if across else 0
    if not set(one.form.split()).isdisjoint(other.form.split()):
        return 3 if across else 1
    return 5 if across else 4
