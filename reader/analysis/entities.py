"""Entities of one report: its names grouped by folded form.

Forms are joined only when they fold alike. Not responsible for entities of two reports (`comparison.entities`).
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from hashlib import blake2b

from reader.analysis.fold import why_alike
from reader.analysis.kinds import elected
from reader.analysis.model import Entity, Why
from reader.analysis.names.model import Name
from reader.document.model import Span


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
