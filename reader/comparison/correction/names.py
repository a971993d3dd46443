"""What is a name and what is none: the first step, after which there are the mentions that joining works with.

Of two decisions about one place the later stands. Not responsible for which entity is which (`joins`).
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reader.analysis.entities import entity_id, fullest
from reader.analysis.model import EntityKind, Mention
from reader.analysis.normal import clean
from reader.annotation.corrections import Correction, CorrectionType, Extent, Scope
from reader.comparison.correction.occurrences import occurrences
from reader.comparison.correction.outcome import Outcomes
from reader.comparison.correction.places import Folds, Index, Reports, Spot
from reader.comparison.model import LinkedEntity, Side
from reader.document.model import Span

NAMING = frozenset((CorrectionType.NAME, CorrectionType.NOT_A_NAME))

_GUESS = EntityKind.PERSON
"""What a marked name is taken for where nobody said what it is: most names that are overlooked are people's."""


class Naming:
    """Collects the decisions, the latest first, and then applies them all."""

    def __init__(self, reports: Reports, entities: Sequence[LinkedEntity], folds: Folds, outcomes: Outcomes) -> None:
        self._reports = reports
        self._entities = entities
        self._folds = folds
        self._outcomes = outcomes
        self._index = Index(entities, folds)
        self._marked: dict[Spot, EntityKind | None] = {}
        """Places that are names because the person said so, and what kind they said."""
        self._dismissed: set[Spot] = set()
        self._dismissed_forms: set[tuple[Side, str]] = set()
        # Every code point a decision covers: asked more often than anything else here.
        self._covered_by_marks: dict[Side, set[int]] = {side: set() for side in Side}
        self._covered: dict[Side, set[int]] = {side: set() for side in Side}
        self.kinds: dict[str, list[Spot]] = {}
        """By a correction's id, the places that it marks, and says the kind of, though they are mentions already."""

    def decide(self, correction: Correction) -> None:
        """Take one correction into account, all later ones having been taken already."""
        if correction.type is CorrectionType.NAME:
            self._mark(correction)
        elif correction.targets[0].extent is Extent.MENTION:
            self._dismiss_mention(correction)
        else:
            self._dismiss_forms(correction)

    def result(self) -> tuple[LinkedEntity, ...]:
        """The entities with the mentions that are left and those that were added."""
        if not (self._marked or self._dismissed):
            return tuple(self._entities)
        added = [spot for spot in self._marked if not self._stands(spot)]
        gone = self._dismissed | {
            (side, mention) for side, span in added for mention, _ in self._index.overlapping((side, span))
        }
        kept = [self._without(entity, gone) for entity in self._entities]
        return tuple(self._with(kept, sorted(added)))

    def _mark(self, correction: Correction) -> None:
        target = correction.targets[0]
        kind = EntityKind(correction.value) if correction.value in set(EntityKind) else None
        seeds = list(self._pointed_at(correction))
        if not seeds:
            if self._reports.must_be_here(correction, target):
                self._outcomes.missing(correction, f"“{target.name}” does not stand where it was marked any more.")
            return
        free = [spot for spot in seeds if self._free(spot)]
        for spot in free:
            self._take(spot, kind)
            if kind and self._stands(spot):
                self.kinds.setdefault(correction.id, []).append(spot)
        if target.extent is not Extent.MENTION:
            free += self._propagated(correction, seeds[0], kind)
        if free:
            self._outcomes.applied(correction)

    def _pointed_at(self, correction: Correction) -> Iterator[Spot]:
        """The place that was marked, or all that are meant where none was."""
        target = correction.targets[0]
        spot = self._reports.located(target)
        if spot:
            yield spot
        elif target.anchor is None or correction.scope is Scope.COLLECTION:
            yield from self._occurrences(correction, target.name)

    def _propagated(self, correction: Correction, seed: Spot, kind: EntityKind | None) -> list[Spot]:
        words = seed[1].of(self._reports.article(seed[0]).text)
        found: list[Spot] = []
        for side, span in self._occurrences(correction, words):
            place = side, span
            there = self._index.at(place)
            if self._free(place) and (there is None or there[0] == span):
                self._take(place, kind)
                found.append(place)
        return found

    def _occurrences(self, correction: Correction, words: str) -> Iterator[Spot]:
        for side in sorted(self._reports.reach(correction)):
            for span in occurrences(self._reports.article(side), self._reports.levelled[side], words):
                yield side, span

    def _free(self, spot: Spot) -> bool:
        """Whether no later decision was taken about this place."""
        side, span = spot
        form = self._folds[span.of(self._reports.article(side).text)]
        return (side, form) not in self._dismissed_forms and self._covered[side].isdisjoint(_points(span))

    def _take(self, spot: Spot, kind: EntityKind | None) -> None:
        side, span = spot
        self._marked[spot] = kind
        self._covered_by_marks[side].update(_points(span))
        self._covered[side].update(_points(span))

    def _dismiss(self, spots: Iterable[Spot]) -> bool:
        """Dismiss those that were not marked later; whether there are any."""
        free = [(side, span) for side, span in spots if self._covered_by_marks[side].isdisjoint(_points(span))]
        self._dismissed.update(free)
        for side, span in free:
            self._covered[side].update(_points(span))
        return bool(free)

    def _dismiss_mention(self, correction: Correction) -> None:
        spot = self._reports.located(correction.targets[0])
        if spot is None:
            if self._reports.must_be_here(correction, correction.targets[0]):
                name = correction.targets[0].name
                self._outcomes.missing(correction, f"The place where “{name}” was no name is gone.")
            return
        found = self._index.at(spot)
        if self._dismiss([(spot[0], found[0]) if found else spot]):
            self._outcomes.applied(correction)

    def _dismiss_forms(self, correction: Correction) -> None:
        target = correction.targets[0]
        reach = self._reports.reach(correction)
        folded = {self._folds[form] for form in target.forms or (target.name,)}
        self._dismissed_forms |= {(side, form) for side in reach for form in folded}
        places = list(self._mentions_of(folded, reach))
        if self._dismiss(places) or (not places and self._still_written(correction, reach)):
            self._outcomes.applied(correction)
        elif not places and self._reports.must_be_here(correction, target):
            self._outcomes.missing(correction, f"“{target.name}” does not occur here.")

    def _still_written(self, correction: Correction, reach: Iterable[Side]) -> bool:
        """A word that nothing takes for a name any more is still none."""
        if correction.scope is Scope.COLLECTION:
            return False
        return any(correction.targets[0].name in self._reports.article(side).text for side in reach)

    def _mentions_of(self, folded: set[str], reach: Iterable[Side]) -> Iterator[Spot]:
        numbers = {number for form in folded for number in self._index.by_form.get(form, {})}
        for side in reach:
            for number in numbers:
                for mention in self._entities[number].mentions(side):
                    if self._folds[mention.text] in folded:
                        yield side, mention.span

    def _stands(self, spot: Spot) -> bool:
        """Whether a mention stands at this very place already."""
        found = self._index.at(spot)
        return found is not None and found[0] == spot[1]

    def _without(self, entity: LinkedEntity, gone: set[Spot]) -> LinkedEntity | None:
        left, right = (tuple(each for each in entity.mentions(side) if (side, each.span) not in gone) for side in Side)
        if len(left) == len(entity.left) and len(right) == len(entity.right):
            return entity
        if not left and not right:
            return None
        return remade(entity, left, right)

    def _with(self, kept: Sequence[LinkedEntity | None], added: Iterable[Spot]) -> Iterator[LinkedEntity]:
        """The entities with the marked mentions among theirs, and new ones for those that are nobody's."""
        entities = [entity for entity in kept if entity]
        index = Index(entities, self._folds)
        by_kind: dict[EntityKind, set[int]] = {}
        for number, entity in enumerate(entities):
            by_kind.setdefault(entity.kind, set()).add(number)
        more: dict[int, list[Spot]] = {}
        new: dict[tuple[str, EntityKind], list[Spot]] = {}
        for side, span in added:
            form = self._folds[span.of(self._reports.article(side).text)]
            kind = self._marked[side, span]
            alike = None if kind is None else by_kind.get(kind, set())
            owners = index.named(form, Side, alike)
            if len(owners) == 1:
                more.setdefault(owners[0], []).append((side, span))
            else:
                new.setdefault((form, kind or _GUESS), []).append((side, span))
        taken = {entity.id for entity in entities}
        for number, entity in enumerate(entities):
            yield self._enlarged(entity, more[number]) if number in more else entity
        for (form, kind), spots in new.items():
            bare = LinkedEntity(unique(entity_id(form), taken), kind, "", (), ())
            yield self._enlarged(bare, spots)

    def _enlarged(self, entity: LinkedEntity, spots: Iterable[Spot]) -> LinkedEntity:
        mentions = {side: list(entity.mentions(side)) for side in Side}
        for side, span in spots:
            mentions[side].append(Mention(span, span.of(self._reports.article(side).text)))
        left, right = (tuple(sorted(mentions[side], key=lambda each: each.span.start)) for side in Side)
        name = entity.name or fullest(clean(each.text) for each in (*left, *right))
        return replace(entity, name=name, left=left, right=right)


def remade(entity: LinkedEntity, left: tuple[Mention, ...], right: tuple[Mention, ...]) -> LinkedEntity:
    """The entity with some of its mentions only, named by the fullest form left, without reasons for others."""
    forms = [clean(mention.text) for mention in (*left, *right)]
    gone = {clean(mention.text) for mention in (*entity.left, *entity.right)} - set(forms)
    name = fullest(forms) if entity.name in gone else entity.name
    why = tuple(one for one in entity.why if gone.isdisjoint(one.forms))
    return replace(entity, name=name, left=left, right=right, why=why)


def unique(wanted: str, taken: set[str]) -> str:
    """An id that is not yet `taken`, which it then is; the same each time for the same corrections."""
    name, number = wanted, 2
    while name in taken:
        name, number = f"{wanted}-{number}", number + 1
    taken.add(name)
    return name


def _points(span: Span) -> range:
    return range(span.start, span.end)
