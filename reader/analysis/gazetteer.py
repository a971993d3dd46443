"""What is known of the world: countries, cities, nationalities, bodies, agencies, teams, companies, and their variants.

Lookups only; `gazetteer_lists` reads the lists, once, when first asked. Not responsible for finding names in a text,
nor for people's names (`name_lists`).
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType

from reader.analysis.fold import fold
from reader.analysis.gazetteer_lists import GOVERNMENTS, PLAIN, Manner, Row, World, row_of, world_lists
from reader.analysis.model import EntityKind
from reader.analysis.name_lists import (
    family_share,
    given_share,
    is_common_word,
    is_family_name,
    is_given_name,
    name_languages,
    name_rarity,
    word_level,
)
from reader.analysis.offices import Office, office_by_id, offices_named

__all__ = [
    "Entry",
    "Relation",
    "by_id",
    "capital_of",
    "country_of",
    "demonyms",
    "governments",
    "is_common_word",
    "is_family_name",
    "is_given_name",
    "lookup",
    "name_languages",
    "name_rarity",
    "related",
    "same",
    "variants",
]

KINDS: Mapping[str, EntityKind] = MappingProxyType(
    {
        **dict.fromkeys(
            ("country", "capital", "city", "state", "county", "region", "continent", "water", "mountain", "island"),
            EntityKind.PLACE,
        ),
        **dict.fromkeys(("demonym", "people", "religion", "adherent"), EntityKind.NATIONALITY),
        **dict.fromkeys(("seat", "facility"), EntityKind.FACILITY),
    }
)
"""Kinds of the types that are not organisations."""

# In the unit of the name lists (bearers in 100,000), as the masses of the gazetteers.
_OTHER_MEANINGS = 1.0  # what no list knows
_ANY_COUNTRY = 200.0  # what else a form such as "Supreme Court" may mean, marked "?" in the lists
_OTHER_EXPANSIONS = 10.0  # what else an acronym may stand for
_WORD_MASS = {10: 100.0, 20: 50.0, 35: 20.0}
_WORD_IN_CAPITALS = 0.3
_OFFICE_WEIGHT = 0.95
_LEGAL_FORMS = re.compile(
    r"(.+) (?:ag|asa|bv|co|company|corp|corporation|gmbh|group|holdings?|inc|incorporated|limited|llc|llp|ltd|nv|oyj?"
    r"|plc|pty|sas?|se|spa)"
)
_AROUND = re.compile(r"^the\s|['’]s?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Entry:
    """What the gazetteer knows of one form. `weight` says how strongly the form alone suggests this entry (0 to 1)."""

    id: str
    kind: EntityKind
    type: str
    name: str
    country: str | None
    weight: float


@dataclass(frozen=True, slots=True)
class Relation:
    """A thing that belongs to another without being the same; `note` says how, for a person."""

    entry: Entry
    note: str


def lookup(form: str) -> tuple[Entry, ...]:
    """What a form may name, the likeliest first; empty where nothing is known.

    The form is taken as it is written: "WHO" and "Ind." are found, "Who" and "ind" are not.
    """
    return _found(form)


@lru_cache(maxsize=1 << 16)
def _found(form: str) -> tuple[Entry, ...]:
    key = fold(form)
    world = world_lists()
    masses: dict[int, float] = {}
    manners = []
    for row in _numbers(world, key) or _companies(world, key) or _listed_offices(world, key):
        manner = world.manners.get((key, row), PLAIN)
        if _fits(form, key, manner):
            masses[row] = row_of(world, row).mass * manner.share
            manners.append(manner)
    if not masses:
        offices = offices_named(key)
        return tuple(_office_entry(office, _OFFICE_WEIGHT / len(offices)) for office in offices)
    total = sum(masses.values()) + _rivals(key, manners)
    found = (_entry(row_of(world, row), mass / total) for row, mass in masses.items())
    return tuple(sorted(found, key=lambda entry: (-entry.weight, entry.id)))


def _numbers(world: World, key: str) -> tuple[int, ...]:
    found = world.index.get(key, ())
    return found if isinstance(found, tuple) else (found,)


def _companies(world: World, key: str) -> tuple[int, ...]:
    """Companies named with their legal form: "Acme Corporation"."""
    named = _LEGAL_FORMS.fullmatch(key)
    if not named:
        return ()
    return tuple(row for row in _numbers(world, named[1]) if row_of(world, row).type == "company")


def _listed_offices(world: World, key: str) -> tuple[int, ...]:
    """Offices with a name of their own in the lists: "Germany's Foreign Ministry" is the Federal Foreign Office."""
    found = (_numbers(world, fold(office.name)) for office in offices_named(key))
    return tuple(dict.fromkeys(row for rows in found for row in rows))


def _office_entry(office: Office, weight: float) -> Entry:
    of_state = "-" in office.code
    country = office.code.partition("-")[0]
    kind = "office" if of_state else "government"
    return Entry(office.id, EntityKind.ORGANISATION, kind, office.name, country, round(weight, 3))


def _fits(form: str, key: str, manner: Manner) -> bool:
    word = is_common_word(key)
    if manner.dotted:
        return form.endswith(".") or (not word and not form.islower())
    if manner.capitals:
        alone = _AROUND.sub("", form)
        return alone.upper() == alone or not (word or len(key) < 4)
    return not (word and form.islower())


def _rivals(key: str, manners: Sequence[Manner]) -> float:
    """How often the form is something the gazetteer does not list: a person, a plain word, another country's thing."""
    word = _WORD_MASS.get(word_level(key), 0.0)
    elsewhere = _ANY_COUNTRY if any(manner.vague for manner in manners) else 0.0
    if all(manner.capitals for manner in manners):
        return _OTHER_EXPANSIONS + word * _WORD_IN_CAPITALS + elsewhere
    return _OTHER_MEANINGS + family_share(key) + given_share(key) / 2 + word + elsewhere


def _entry(row: Row, weight: float) -> Entry:
    kind = KINDS.get(row.type, EntityKind.ORGANISATION)
    return Entry(row.id, kind, row.type, row.name, row.country, round(weight, 3))


def by_id(identity: str) -> Entry | None:
    """The entry with an id, at full weight."""
    row = world_lists().ids.get(identity)
    if row is not None:
        return _entry(row_of(world_lists(), row), 1.0)
    office = office_by_id(identity)
    return _office_entry(office, 1.0) if office else None


def same(first: str, second: str, least: float = 0.3) -> Entry | None:
    """What both forms name, if both suggest it with at least `least`: "Kiev" and "Kyiv", "UN" and "United Nations"."""
    others = {entry.id: entry for entry in lookup(second)}
    for entry in lookup(first):
        other = others.get(entry.id)
        if other and min(entry.weight, other.weight) >= least:
            return entry if entry.weight <= other.weight else other
    return None


def variants(identity: str) -> tuple[str, ...]:
    """Folded forms of an entry."""
    row = world_lists().ids.get(identity)
    return () if row is None else tuple(_forms()[row])


@cache
def _forms() -> Mapping[int, Sequence[str]]:
    world = world_lists()
    found: dict[int, list[str]] = defaultdict(list)
    for key in world.index:
        for row in _numbers(world, key):
            found[row].append(key)
    return found


def capital_of(country: str) -> Entry | None:
    """The capital of a country, given by its code."""
    row = world_lists().capitals.get(country)
    return None if row is None else _entry(row_of(world_lists(), row), 1.0)


def country_of(entry: Entry) -> Entry | None:
    """The country an entry lies in or belongs to; None for a country itself."""
    return None if entry.country is None or entry.type == "country" else by_id(f"country:{entry.country}")


def demonyms(country: str) -> tuple[str, ...]:
    """Folded adjectives and names of people of a country, given by its code."""
    return variants(f"demonym:{country}")


def governments(country: str) -> tuple[Entry, ...]:
    """The seats and offices that stand for a country's government, given by its code."""
    world = world_lists()
    return tuple(_entry(row_of(world, row), 1.0) for row in world.governments.get(country, ()))


def related(entry: Entry) -> tuple[Relation, ...]:
    """What belongs to the same country without being the same: the country, its capital, nationality and government."""
    code = entry.country
    if code is None or entry.type not in {"country", "capital", "demonym", *GOVERNMENTS}:
        return ()
    found = [
        (by_id(f"country:{code}"), "country"),
        (capital_of(code), "capital"),
        (by_id(f"demonym:{code}"), "nationality"),
        *((government, "government") for government in governments(code)),
    ]
    return tuple(Relation(other, note) for other, note in found if other and other.id != entry.id)
