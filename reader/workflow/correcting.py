"""Correcting what was found: decisions made from what a person points at, and each change with its inverse, as data.

Nothing is changed here: a `Change` is applied to the corrections at hand by `changed`, and kept by `Session.change`. A
caller that wants to undo it applies its `inverse`.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

from reader.analysis.fold import fold
from reader.analysis.model import EntityKind
from reader.analysis.normal import clean
from reader.annotation.anchor import anchor
from reader.annotation.corrections import ArticleRef, Correction, CorrectionType, Extent, Scope, Target
from reader.comparison.model import Comparison, LinkedEntity, Passage, PossibleLink, Side
from reader.document.model import Span

Corrections = tuple[Correction, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """A step from one set of corrections to another: first some are removed, then some added."""

    removed: Corrections = ()
    added: Corrections = ()

    @property
    def inverse(self) -> "Change":
        """The step back; the corrections it gives again are the very ones that were taken."""
        return Change(self.added, self.removed)


def changed(corrections: Iterable[Correction], change: Change) -> Corrections:
    """The corrections after a change, in the order in which they were made."""
    gone = {each.id for each in (*change.removed, *change.added)}
    return tuple(sorted((*(each for each in corrections if each.id not in gone), *change.added), key=_turn))


def holds_for(change: Change, made_in: tuple[str, str], pair: tuple[str, str]) -> Change:
    """As much of a change, made with two articles side by side, as holds for two that may be others; all by ids."""
    same = set(made_in) == set(pair)

    def holds(correction: Correction) -> bool:
        ref = correction.targets[0].article
        everywhere = correction.scope is Scope.ARTICLE and ref is not None and ref.id in pair
        return same or everywhere or correction.scope is Scope.COLLECTION

    return Change(change.removed, tuple(filter(holds, change.added)))


def correct(
    corrections: Iterable[Correction],
    kind: CorrectionType,
    *targets: Target,
    value: str | None = None,
    scope: Scope = Scope.PAIR,
    now: datetime | None = None,
) -> Change:
    """The change that a new decision makes: it is added, and one about the very same thing that it replaces goes.

    Raises `ValueError` for a decision that makes no sense, such as an unknown kind, or one mention everywhere.
    """
    at_hand = tuple(corrections)
    if value is not None and kind in (CorrectionType.KIND, CorrectionType.NAME):
        EntityKind(value)
    made = Correction(uuid4().hex, kind, targets, value, scope, _created(at_hand, now))
    about = _about(made)
    return Change(tuple(each for each in at_hand if _about(each) == about), (made,))


def withdraw(corrections: Iterable[Correction], correction_id: str) -> Change:
    """The change that takes a decision back; none where there is no such decision."""
    return Change(tuple(each for each in corrections if each.id == correction_id))


def applied(comparison: Comparison, corrections: Iterable[Correction]) -> Comparison:
    """The engine's comparison under the corrections that hold for it. Runs no model."""
    from reader.comparison.corrected import corrected

    return corrected(comparison, corrections)


def entity_at(
    comparison: Comparison,
    entity_id: str,
    mention: tuple[Side, Span] | None = None,
    extent: Extent = Extent.ENTITY,
) -> Target:
    """What a person means who points at an entity, or at one mention of it. Raises `LookupError` for an unknown one.

    With `Extent.FORM` all mentions of the form that stands there are meant, with `Extent.MENTION` that one alone.
    """
    entity = _entity(comparison, entity_id)
    side, span = mention or _first(entity)
    report = comparison.analysis(side).article
    here = clean(span.of(report.text))
    name = entity.name if extent is Extent.ENTITY else here
    forms = _forms(entity) if extent is Extent.ENTITY else (here,)
    return Target(name, forms, extent, ArticleRef.of(report), anchor(report.text, span))


def words_at(comparison: Comparison, side: Side, span: Span, extent: Extent = Extent.FORM) -> Target:
    """What a person means who marks words as a name, here only or wherever else they stand, or as a passage.

    Raises `ValueError` where there are no words.
    """
    report = comparison.analysis(side).article
    words = span.of(report.text)
    return Target(words, (clean(words),), extent, ArticleRef.of(report), anchor(report.text, span))


def accepted(comparison: Comparison, link: PossibleLink) -> tuple[CorrectionType, tuple[Target, Target]]:
    """What accepting a possible link says, as arguments of `correct`."""
    return CorrectionType.SAME, _both(comparison, link)


def refused(comparison: Comparison, link: PossibleLink) -> tuple[CorrectionType, tuple[Target, Target]]:
    """What refusing a possible link says, as arguments of `correct`."""
    return CorrectionType.NOT_SAME, _both(comparison, link)


def taken_out(
    comparison: Comparison, entity_id: str, mention: tuple[Side, Span]
) -> tuple[CorrectionType, tuple[Target, Target]]:
    """What it says that one mention is not of its entity, as arguments of `correct`.

    Raises `ValueError` where it is the only one.
    """
    entity = _entity(comparison, entity_id)
    others = [(side, each.span) for side in Side for each in entity.mentions(side) if (side, each.span) != mention]
    if not others:
        raise ValueError("the only mention of an entity cannot be taken out of it")
    alone = entity_at(comparison, entity_id, mention, Extent.MENTION)
    # The rest is best known by a mention that is written otherwise or stands in the other report.
    rest = min(others, key=lambda each: (each[0] is mention[0]) + (_form(comparison, each) == fold(alone.name)))
    return CorrectionType.NOT_SAME, (alone, entity_at(comparison, entity_id, rest))


def parted(
    comparison: Comparison, first: tuple[str, Side, Span], second: tuple[str, Side, Span]
) -> tuple[CorrectionType, tuple[Target, Target]]:
    """What it says that two mentions, each given with its entity, are not the same, as arguments of `correct`."""
    here, there = first[1:], second[1:]
    alike = here[0] is there[0] and _form(comparison, here) == _form(comparison, there)
    # Two mentions that are written the same in one report differ in nothing but their places.
    extent = Extent.MENTION if first[0] == second[0] and alike else Extent.ENTITY
    one, other = entity_at(comparison, first[0], here), entity_at(comparison, second[0], there, extent)
    if one.name == other.name:  # two of one name are told apart by how they are written
        one, other = (
            replace(target, name=clean(span.of(comparison.analysis(side).article.text)))
            for target, (side, span) in ((one, here), (other, there))
        )
    return CorrectionType.NOT_SAME, (one, other)


def parted_passages(
    comparison: Comparison, corrections: Iterable[Correction], passages: Iterable[Passage], *, scope: Scope = Scope.PAIR
) -> Change:
    """The one change that takes several matches apart, each with a decision of its own."""
    before = after = tuple(corrections)
    for each in passages:
        targets = (words_at(comparison, Side.LEFT, each.left), words_at(comparison, Side.RIGHT, each.right))
        after = changed(after, correct(after, CorrectionType.NOT_A_PASSAGE, *targets, scope=scope))
    return Change(
        tuple(each for each in before if each not in after), tuple(each for each in after if each not in before)
    )


def _both(comparison: Comparison, link: PossibleLink) -> tuple[Target, Target]:
    one, other = (entity_at(comparison, each) for each in link.entities)
    return one, other


def _entity(comparison: Comparison, entity_id: str) -> LinkedEntity:
    for entity in comparison.entities:
        if entity.id == entity_id:
            return entity
    raise LookupError(f"no entity {entity_id}")


def _first(entity: LinkedEntity) -> tuple[Side, Span]:
    """The first mention of the fullest form, the left report first."""
    places = [(side, mention) for side in Side for mention in entity.mentions(side)]
    side, mention = next((each for each in places if clean(each[1].text) == entity.name), places[0])
    return side, mention.span


def _forms(entity: LinkedEntity) -> tuple[str, ...]:
    """The forms in which an entity is met, the fullest first."""
    forms = {clean(mention.text) for side in Side for mention in entity.mentions(side)}
    return tuple(sorted(forms, key=lambda form: (form != entity.name, -len(form), form)))


def _form(comparison: Comparison, place: tuple[Side, Span]) -> str:
    return fold(place[1].of(comparison.analysis(place[0]).article.text))


def _turn(correction: Correction) -> tuple[str, str]:
    return correction.turn


def _created(corrections: Corrections, now: datetime | None) -> str:
    """The time, but later than any decision at hand: clocks are set back, and the latest word must win."""
    time = now or datetime.now(UTC)
    latest = max((each.created for each in corrections), default="")
    stamp = time.isoformat(timespec="microseconds")
    if stamp > latest:
        return stamp
    return (datetime.fromisoformat(latest) + timedelta(microseconds=1)).isoformat(timespec="microseconds")


_OPPOSITES = {
    CorrectionType.NOT_SAME: CorrectionType.SAME,
    CorrectionType.NOT_A_NAME: CorrectionType.NAME,
    CorrectionType.NOT_A_PASSAGE: CorrectionType.PASSAGE,
}


def _about(correction: Correction) -> object:
    """What a decision decides: of two about the same, one replaces the other."""
    question = _OPPOSITES.get(correction.type, correction.type)
    everywhere = correction.scope is Scope.COLLECTION
    # A mark is about all occurrences of the words, as its opposite is.
    naming = question is CorrectionType.NAME
    return question, correction.scope, frozenset(_meant(each, everywhere, naming) for each in correction.targets)


def _meant(target: Target, everywhere: bool, naming: bool) -> object:
    source = None if everywhere or target.article is None else target.article.source
    if target.extent is Extent.MENTION and target.anchor:
        return source, target.anchor
    forms = frozenset(fold(form) for form in target.forms or (target.name,))
    return (forms,) if naming else (source, target.extent, forms)
