"""A firm and a person of one name in one report: which of them each bare "Quillon" is.

A role before the word or a person's verb after it says the person, a verb of speech whoever of the two was named last;
elsewhere it is the firm. Not responsible for who bears a name that is no firm's (`linking_persons`).
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.analysis.model import EntityKind
from reader.analysis.names.evidence import Evidence
from reader.analysis.names.forms import says_only_what_trade, words
from reader.analysis.names.lexicon import PERSONAL_VERBS, SPEECH
from reader.analysis.names.model import Name
from reader.analysis.names.words import Reading

_PERSON, _ORGANISATION = EntityKind.PERSON, EntityKind.ORGANISATION


def firms_and_founders(
    reading: Reading, evidence: Evidence, places: Sequence[range], found: Sequence[Name]
) -> Iterator[Name]:
    """The names, in order, the bare ones that a firm and a person share each as one of them. `places` are of words."""
    shared = _shared(found)
    last: dict[str, EntityKind] = {}
    for at, name in zip(places, found, strict=True):
        key = name.key
        if key in shared:
            kind = _which(reading, evidence, at, last.get(key))
            name = replace(name, kind=kind, key=key if kind is _PERSON else f"{key} (firm)")  # noqa: PLW2901
            last[key] = kind
        else:
            first, *_, ending = key.split() * 2
            if name.kind is _PERSON and ending in shared:
                last[ending] = _PERSON
            elif name.kind is _ORGANISATION and first in shared:
                last[first] = _ORGANISATION
        yield name


def _shared(found: Sequence[Name]) -> set[str]:
    """Words that are the family name of somebody named in full, and the name of a firm with its trade beside it."""
    keys = {name.key: name.kind for name in found}
    families = {key.split()[-1] for key, kind in keys.items() if kind is _PERSON and " " in key}
    named = {key.split()[0] for key, kind in keys.items() if kind is _ORGANISATION and _is_firm(key)}
    return families & named


def _is_firm(key: str) -> bool:
    found = words(key)
    return len(found) > 1 and says_only_what_trade(found[1:])


def _which(reading: Reading, evidence: Evidence, at: range, last: EntityKind | None) -> EntityKind:
    around = reading.words
    after = around[at.stop] if at.stop < len(around) and around[at.stop].gap == " " else None
    if at.start and evidence.roles[at.start - 1] and around[at.start].gap in (" ", ". "):
        return _PERSON
    if after is not None and after.key in PERSONAL_VERBS:
        return _PERSON
    if after is not None and after.key in SPEECH:
        return last or _ORGANISATION
    return _ORGANISATION
