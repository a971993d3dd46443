"""Where the targets of corrections are in a pair: by a mention's words and surroundings, or by the forms of a name.

A target that cannot be told from another is not found.
"""

from bisect import bisect_left
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from reader.analysis.fold import fold
from reader.annotation.anchor import locate
from reader.annotation.corrections import Correction, Extent, Scope, Target
from reader.comparison.correction.occurrences import level
from reader.comparison.model import Comparison, LinkedEntity, Side
from reader.document.model import Article, Span

Spot = tuple[Side, Span]
"""One place in one of the reports."""


class Folds(dict[str, str]):
    """The fold of every form it is asked for, worked out once."""

    def __missing__(self, form: str) -> str:
        folded = self[form] = fold(form)
        return folded


@dataclass(frozen=True, slots=True)
class Hit:
    """What a target means here: an entity's number, and those of its mentions that show which one it is.

    `spot` where it is one mention alone.
    """

    entity: int
    forms: frozenset[str]
    sides: frozenset[Side]
    spot: Spot | None = None


class Reports:
    """The two articles of a pair and where a correction may look in them."""

    def __init__(self, comparison: Comparison) -> None:
        self._articles = {side: comparison.analysis(side).article for side in Side}

    def article(self, side: Side) -> Article:
        return self._articles[side]

    @cached_property
    def levelled(self) -> dict[Side, str]:
        """The texts as names are looked for in them."""
        return {side: level(article.text) for side, article in self._articles.items()}

    def sides(self, target: Target) -> frozenset[Side]:
        """The sides on which the target's article stands; both where it is not said, none where it is not here."""
        ref = target.article
        if ref is None:
            return frozenset(Side)
        known = frozenset(side for side, article in self._articles.items() if article.id == ref.id)
        return known or frozenset(side for side, article in self._articles.items() if ref.means(article))

    def concerns(self, correction: Correction) -> bool:
        return correction.scope is not Scope.ARTICLE or bool(self.sides(correction.targets[0]))

    def reach(self, correction: Correction) -> frozenset[Side]:
        """The sides on which a correction of a form holds."""
        target = correction.targets[0]
        bound = correction.scope is Scope.ARTICLE or (correction.scope is Scope.PAIR and target.anchor is None)
        return self.sides(target) if bound else frozenset(Side)

    def must_be_here(self, correction: Correction, target: Target) -> bool:
        """Whether a target that is not found is missing, rather than simply not a matter of this pair."""
        if correction.scope is Scope.ARTICLE:
            return target.article is not None and bool(self.sides(target))
        return correction.scope is Scope.PAIR

    def located(self, target: Target) -> Spot | None:
        """Where the target's anchor stands now."""
        if target.anchor is None:
            return None
        for side in sorted(self.sides(target)):
            span = locate(self._articles[side].text, target.anchor)
            if span:
                return side, span
        return None


class Index:
    """The mentions of a pair's entities, by form and by place. Entities are known by their number in the sequence."""

    def __init__(self, entities: Sequence[LinkedEntity], folds: Folds) -> None:
        self._entities = entities
        self._folds = folds

    @cached_property
    def by_form(self) -> dict[str, dict[int, set[Side]]]:
        """For every folded form, the entities that have it and the sides on which they do."""
        found: dict[str, dict[int, set[Side]]] = {}
        for number, entity in enumerate(self._entities):
            for side in Side:
                for form in {mention.text for mention in entity.mentions(side)}:
                    found.setdefault(self._folds[form], {}).setdefault(number, set()).add(side)
        return found

    @cached_property
    def _by_place(self) -> dict[Side, list[tuple[Span, int]]]:
        return {
            side: sorted(
                (
                    (mention.span, number)
                    for number, entity in enumerate(self._entities)
                    for mention in entity.mentions(side)
                ),
                key=lambda each: each[0].start,
            )
            for side in Side
        }

    def overlapping(self, spot: Spot) -> list[tuple[Span, int]]:
        """The mentions that share letters with a place, and whose they are, in order."""
        side, span = spot
        places = self._by_place[side]
        # Mentions do not overlap each other: only the one before can reach into the span from the left.
        start = max(0, bisect_left(places, span.start, key=lambda each: each[0].start) - 1)
        end = bisect_left(places, span.end, key=lambda each: each[0].start)
        return [each for each in places[start:end] if each[0].overlaps(span)]

    def at(self, spot: Spot) -> tuple[Span, int] | None:
        """The mention at a place, and whose it is: the very span, else the first that overlaps it."""
        found = self.overlapping(spot)
        return next((each for each in found if each[0] == spot[1]), found[0] if found else None)

    def named(self, form: str, sides: Iterable[Side], among: Container[int] | None = None) -> list[int]:
        """The entities called by a folded form on these sides: those with that very name, else the only one."""
        reach = set(sides)
        having = [
            number
            for number, there in self.by_form.get(form, {}).items()
            if there & reach and (among is None or number in among)
        ]
        called = [number for number in having if self._folds[self._entities[number].name] == form]
        return called or (having if len(having) == 1 else [])


class Finder:
    """Finds the entities that targets mean."""

    def __init__(self, reports: Reports, index: Index, folds: Folds) -> None:
        self._reports = reports
        self._folds = folds
        self._index = index

    def one(self, correction: Correction, target: Target) -> Hit | None:
        """The one entity that a target means."""
        hits = self.all(correction, target)
        return hits[0] if len(hits) == 1 else self._by_anchor(target) if len(hits) > 1 else None

    def all(self, correction: Correction, target: Target) -> list[Hit]:
        """The entity that a target means, or several of the same name where nothing tells them apart."""
        anchored = self._by_anchor(target)
        if target.extent is Extent.MENTION:
            return [anchored] if anchored else []
        # Elsewhere the forms decide, so that here, too, the decision means what it means everywhere.
        if anchored and correction.scope is not Scope.COLLECTION:
            return [anchored]
        return self._by_forms(correction, target) or ([anchored] if anchored else [])

    def _by_anchor(self, target: Target) -> Hit | None:
        spot = self._reports.located(target)
        found = self._index.at(spot) if spot else None
        if spot is None or found is None:
            return None
        side, (span, entity) = spot[0], found
        form = self._folds[span.of(self._reports.article(side).text)]
        only = (side, span) if target.extent is Extent.MENTION else None
        return Hit(entity, frozenset((form,)), frozenset((side,)), only)

    def _by_forms(self, correction: Correction, target: Target) -> list[Hit]:
        sides = self._reports.sides(target)
        if correction.scope is not Scope.PAIR and (not sides or correction.scope is Scope.COLLECTION):
            sides = frozenset(Side)
        folded = list(dict.fromkeys(filter(None, (self._folds[form] for form in target.forms or (target.name,)))))
        if correction.scope is Scope.COLLECTION:
            # In other reports a short form may well be somebody else.
            folded = [form for form in folded if " " in form] or folded
        for form in folded:
            found = self._index.named(form, sides)
            if found:
                return [Hit(number, frozenset((form,)), sides) for number in found]
        return []
