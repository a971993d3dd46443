"""Offices that every country has, named after it: "Ukrainian army", "Ukraine's Defence Ministry", "Embassy of Peru".

Made of two lists, so none of them has to be listed. Not responsible for offices with names of their own (`gazetteer`).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from reader.analysis.fold import fold
from reader.analysis.gazetteer_lists import row_of, world_lists
from reader.analysis.name_lists import quick_fold, rows

_NAMED_AFTER = frozenset(("country", "state", "demonym"))


@dataclass(frozen=True, slots=True)
class Office:
    """An office of the country or state with a code."""

    id: str
    code: str
    name: str


def offices_named(key: str) -> tuple[Office, ...]:
    """The offices that a folded form may name; several where a nationality is that of several countries."""
    return tuple(dict.fromkeys(_office(code, office) for whose, office in _splits(key) for code in _codes(whose)))


def office_by_id(identity: str) -> Office | None:
    """The office with an id as `offices_named` gives it."""
    kind, _, rest = identity.partition(":")
    code, _, office = rest.partition("/")
    known = kind == "office" and office in _offices().values() and _namesake(code) is not None
    return _office(code, office) if known else None


def _splits(key: str) -> Iterator[tuple[str, str]]:
    """Ways to read a form as the name of a country or its people, and an office."""
    words = key.split(" ")
    for cut in range(1, len(words)):
        first, rest = " ".join(words[:cut]), " ".join(words[cut:])
        if rest in _offices():
            yield fold(first), _offices()[rest]
        if first in _offices() and rest.startswith("of "):
            yield rest.removeprefix("of ").removeprefix("the "), _offices()[first]


def _codes(whose: str) -> Iterator[str]:
    world = world_lists()
    found = world.index.get(whose, ())
    for number in found if isinstance(found, tuple) else (found,):
        row = row_of(world, number)
        code = row.id.partition(":")[2]
        if row.type in _NAMED_AFTER:
            yield code


def _office(code: str, office: str) -> Office:
    return Office(f"office:{code}/{office}", code, f"{_namesake(code) or code} {office}")


def _namesake(code: str) -> str | None:
    """What offices of a country or state are usually named after: its people, or itself where they have no name."""
    world = world_lists()
    numbers = (world.ids.get(f"{kind}:{code}") for kind in ("demonym", "country", "state"))
    return next((row_of(world, number).name for number in numbers if number is not None), None)


@cache
def _offices() -> Mapping[str, str]:
    """Folded forms of offices with their usual name."""
    found: dict[str, str] = {}
    for name, others in rows("offices.tsv"):
        for form in (name, *(others.split("; ") if others else ())):
            found[quick_fold(form)] = name
    return found
