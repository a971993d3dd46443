"""Who of one family is meant: "Mrs Quillon", "Ada and Bo Quillon".

Pure rules over the names of one report. Not responsible for whom a bare family name goes to (`grouping`).
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from reader.analysis.fold import fold
from reader.analysis.model import EntityKind, Rule, Why
from reader.analysis.names.model import Name
from reader.analysis.names.persons import PersonName, is_full, person_name
from reader.analysis.quotes.genders import gender

_AND = frozenset((" and ", " & "))
_KEY = re.compile(r" \(([fm])\)$")


def gender_of(names: Iterable[Name]) -> str | None:
    """What titles and given names say of one person, `None` where they say nothing or both."""
    said = {gender(name.form, title) for name in names for title in (name.titles or ("",))} - {None}
    return said.pop() if len(said) == 1 else None


def gender_of_key(key: str) -> str:
    """The gender that `told_apart` wrote into a key, empty where it wrote none."""
    found = _KEY.search(key)
    return found[1] if found else ""


def told_apart(found: Sequence[Name]) -> list[Name]:
    """The names, a family name after "Mrs" under a key of its own where the report names only men of it, or after "Mr"
    only women.
    """
    genders: dict[str, set[str | None]] = defaultdict(set)
    for name in found:
        full = _in_full(name)
        for family in full.families if full else ():
            genders[family].add(gender_of((name,)))
    return [_told_apart(name, genders) for name in found]


def _told_apart(name: Name, genders: dict[str, set[str | None]]) -> Name:
    said = gender_of((name,)) if name.titles and name.key in genders else None
    if said is None or genders[name.key] != ({"f", "m"} - {said}):
        return name
    return replace(name, key=f"{name.key} ({said})")


def couples(found: Sequence[Name], plain: str) -> Iterator[tuple[Name, Name, Why]]:
    """A given name, the full name it stands for and why: "Ada" in "Ada and Bo Quillon", of whom "Ada Quillon" is told.

    `found` is in text order; `plain` is the text they point into.
    """
    whole: dict[tuple[str, str], Name] = {}
    for name in found:
        full = _in_full(name)
        if full is not None:
            for family in full.families:
                whole.setdefault((fold(full.given), family), name)
    for first, second in pairwise(found):
        full = _in_full(second)
        between = plain[first.mention.span.end : second.mention.span.start]
        if full is None or between not in _AND or first.kind is not EntityKind.PERSON or is_full(first.form):
            continue
        known = next((one for family in full.families if (one := whole.get((first.key, family)))), None)
        if known is not None:
            note = f"“{first.form}” is “{known.form}”, named together with {second.form}."
            yield first, known, Why(Rule.SHORT_FORM, (known.form, first.form), note)


def _in_full(name: Name) -> PersonName | None:
    return person_name(name.form) if name.kind is EntityKind.PERSON else None
