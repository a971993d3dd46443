"""Entities of one report: what a model took for names, cut to the name alone and grouped by folded form.

Forms are joined only when they fold alike. Not responsible for entities of two reports (`comparison.entities`).
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from reader.analysis.fold import fold, why_alike
from reader.analysis.kinds import KINDS, elected
from reader.analysis.model import Entity, EntityKind, Mention, Why
from reader.analysis.normal import clean
from reader.analysis.recogniser import Labelled
from reader.analysis.spans import name_alone
from reader.document.model import Span


@dataclass(frozen=True, slots=True)
class Name:
    """A mention with what is worked out for it: its key, the form to show, and the kind the model sees here."""

    mention: Mention
    key: str
    form: str
    kind: EntityKind


def names(text: str, plain: str, labelled: Iterable[Labelled]) -> list[Name]:
    """The names among a model's spans, in text order. `plain` is the same-length copy that the model read."""
    found: list[Name] = []
    for guess in sorted(labelled, key=lambda one: one.span):
        kind = KINDS.get(guess.label)
        span = name_alone(plain, guess.span, kind) if kind else None
        if kind is None or span is None or (found and found[-1].mention.span.overlaps(span)):
            continue
        words = span.of(text)
        key = fold(words)
        if key:
            found.append(Name(Mention(span, words), key, clean(words), kind))
    return found


def entities(found: Iterable[Name]) -> tuple[Entity, ...]:
    """One entity for each key, in the order of first mention; its kind is put to the vote of its mentions."""
    groups: dict[str, list[Name]] = {}
    for name in found:
        groups.setdefault(name.key, []).append(name)
    return tuple(_entity(key, group) for key, group in groups.items())


def _entity(key: str, group: Sequence[Name]) -> Entity:
    forms = [name.form for name in group]
    return Entity(
        entity_id(key),
        elected(name.kind for name in group),
        fullest(forms),
        tuple(name.mention for name in group),
        reasons(forms),
    )


def entity_id(key: str) -> str:
    """An id that is the same wherever the same folded name stands."""
    return "e-" + blake2b(key.encode("utf-8", "replace"), digest_size=6).hexdigest()


def fullest(forms: Iterable[str]) -> str:
    """The form to call an entity by: the longest, then one not all in capitals, then the most frequent."""
    votes = Counter(forms)
    return max(votes, key=lambda form: (len(form), not form.isupper(), votes[form]))


def reasons(forms: Iterable[str]) -> tuple[Why, ...]:
    """Why each differing form is the same name as the first."""
    first, *others = dict.fromkeys(forms)
    return tuple(why_alike(first, other) for other in others)


def spans(found: Iterable[Entity]) -> tuple[Span, ...]:
    """All mentions of all entities, in text order."""
    return tuple(sorted(mention.span for entity in found for mention in entity.mentions))
