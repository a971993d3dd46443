"""Groups of forms that are one entity, grown by joins that each have a reason, and never against a contradiction.

The same groups serve within one report, where a node is one spelling, and across two, where it is an entity of
either. Not responsible for finding what may be joined (`linking`).
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.analysis.model import EntityKind, Why
from reader.analysis.names.forms import is_latin
from reader.analysis.names.known import known_as
from reader.analysis.names.persons import alone, ends_with, generation, is_full
from reader.analysis.variants import person_likeness


@dataclass(frozen=True, slots=True)
class Node:
    """Forms that are already known to be one. `first` is where the first stands, in code points of report `side`.

    `gender` is "f" or "m" where a family name alone always follows "Mrs" or "Mr", and else empty.
    """

    forms: tuple[str, ...]
    kind: EntityKind
    weight: int = 1
    titles: frozenset[str] = frozenset()
    first: int = 0
    side: int = 0
    gender: str = ""


@dataclass(frozen=True, slots=True)
class Join:
    """Two nodes and why they are, or may be, one entity."""

    first: int
    second: int
    why: Why


def _may_be_one(one: str, other: str) -> bool:
    if generation(one) and generation(other) and generation(one) != generation(other):
        return False
    if one == other or ends_with(one, other) or ends_with(other, one):
        return True
    return person_likeness(one, other) is not None


def _contradict(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    return any(not _may_be_one(one, other) for one in ours for other in theirs)


def _describing(forms: Iterable[str]) -> set[str]:
    """Those that say no more than another that stands at their end: "Striker Ada Quill" beside "Ada Quill"."""
    by_words: dict[str, list[str]] = defaultdict(list)
    for form in dict.fromkeys(forms):
        by_words[alone(form)].append(form)
    found: set[str] = set()
    for whole, written in by_words.items():
        words = whole.split()
        tails = [" ".join(words[cut:]) for cut in range(1, len(words))]
        plain = [other for tail in tails for other in by_words.get(tail, ())]
        found.update(
            form
            for form in written
            if any(generation(form) in ("", generation(other)) and ends_with(form, other) for other in plain)
        )
    return found


def _partial(forms: Sequence[str]) -> set[str]:
    """Those whose words stand together in another that has more: "Igor Pavlovich" beside "Igor Pavlovich Quillov"."""
    found: set[str] = set()
    for form in forms:
        words = alone(form).split()
        cuts = ((start, stop) for start in range(len(words)) for stop in range(start + 1, len(words) + 1))
        found.update(" ".join(words[start:stop]) for start, stop in cuts if stop - start < len(words))
    return {form for form in forms if alone(form) in found}


class Clusters:
    """A partition of nodes."""

    def __init__(self, nodes: Sequence[Node]) -> None:
        self.nodes = tuple(nodes)
        self.joins: list[Join] = []
        self.offers: list[Join] = []
        self.ambiguous: dict[int, tuple[int, ...]] = {}
        self._root = list(range(len(nodes)))
        self._members: dict[int, list[int]] = {at: [at] for at in range(len(nodes))}

    def root(self, node: int) -> int:
        while self._root[node] != node:
            self._root[node] = self._root[self._root[node]]
            node = self._root[node]
        return node

    def members(self, node: int) -> Sequence[int]:
        return self._members[self.root(node)]

    def groups(self) -> list[list[int]]:
        """All groups with their nodes in order."""
        return [sorted(group) for group in self._members.values()]

    def forms(self, node: int) -> list[str]:
        """All forms of the group that a node is in."""
        return list(dict.fromkeys(form for member in self.members(node) for form in self.nodes[member].forms))

    def kind(self, node: int) -> EntityKind:
        """What most mentions in the group are taken for."""
        votes: Counter[EntityKind] = Counter()
        for member in self.members(node):
            votes[self.nodes[member].kind] += self.nodes[member].weight
        return max(votes, key=lambda kind: (votes[kind], kind.value))

    def join(self, first: int, second: int, why: Why, *, told: bool = False) -> bool:
        """Put two groups together, unless something speaks against it. Whether they are one group now.

        `told` says that a report itself gives both names for one: then the forms may be as different as they like.
        """
        here, there = self.root(first), self.root(second)
        if here == there:
            return True
        if not told and not self.may_join(here, there):
            return False
        if len(self._members[here]) < len(self._members[there]):
            here, there = there, here
        self._members[here].extend(self._members.pop(there))
        self._root[there] = here
        self.joins.append(Join(first, second, why))
        return True

    def offer(self, first: int, second: int, why: Why) -> None:
        """Two groups are perhaps one, unless something speaks against it: for the person to decide."""
        if self.root(first) != self.root(second) and self.may_join(first, second):
            self.offers.append(Join(first, second, why))

    def may_join(self, first: int, second: int) -> bool:
        """Whether nothing speaks against two groups being one: neither names nor gazetteers."""
        here, there = self.members(first), self.members(second)
        return not (self._two_persons(here, there) or self._two_places(here, there))

    def _two_persons(self, here: Sequence[int], there: Sequence[int]) -> bool:
        ours, theirs = self._full(here), self._full(there)
        # What a report gives as the same in another script says nothing against what is alike in Latin letters.
        if any(map(is_latin, ours)) and any(map(is_latin, theirs)):
            ours, theirs = list(filter(is_latin, ours)), list(filter(is_latin, theirs))
        if not _contradict(ours, theirs):
            return False
        # Nor does what stands before a name that is known without it, nor a part of a name that is known whole.
        describing = _describing((*ours, *theirs)) | _partial(ours) | _partial(theirs)
        return _contradict(
            [form for form in ours if form not in describing], [form for form in theirs if form not in describing]
        )

    def _full(self, members: Sequence[int]) -> list[str]:
        return [
            form
            for member in members
            if self.nodes[member].kind is EntityKind.PERSON
            for form in self.nodes[member].forms
            if is_full(form)
        ]

    def _two_places(self, here: Sequence[int], there: Sequence[int]) -> bool:
        ours, theirs = self._known(here), self._known(there)
        return bool(ours and theirs) and ours.isdisjoint(theirs)

    def _known(self, members: Sequence[int]) -> set[str]:
        return {
            entry.id
            for member in members
            for form in self.nodes[member].forms
            if (entry := known_as(form, self.nodes[member].kind))
        }
