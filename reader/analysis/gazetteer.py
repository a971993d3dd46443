"""What is known of the world: countries, cities, nationalities, bodies, agencies, teams, companies, and their variants.

Lookups only. The lists stand in `resources/gazetteers`, are read once when first asked and folded with
`reader.analysis.fold`. Not responsible for finding names in a text, nor for people's names (`name_lists`).
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from math import log10
from types import MappingProxyType
from typing import NamedTuple

from reader.analysis.fold import fold
from reader.analysis.model import EntityKind
from reader.analysis.name_lists import (
    family_share,
    given_share,
    is_common_word,
    is_family_name,
    is_given_name,
    name_languages,
    name_rarity,
    quick_fold,
    rows,
    word_level,
)
from reader.paths import resource

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

# Listed by hand, all in one form: type, usual name, country, other forms.
_LISTS = ("regions", "counties", "peoples", "bodies", "governments", "media", "companies", "teams")
_LONGEST_ACRONYM = 6
_GOVERNMENTS = frozenset(("seat", "government"))

# How often a thing is named, in the unit of the name lists (bearers in 100,000): rough, but one scale for all.
_MASS = {"state": 40.0, "team": 60.0, "company": 80.0, "media": 60.0, "county": 10.0, "people": 60.0}
_USUAL_MASS = 100.0
_ABBREVIATION = 0.3  # of the mass of the full form
_OTHER_MEANINGS = 1.0  # what no list knows
_ANY_COUNTRY = 200.0  # what else a form such as "Supreme Court" may mean, marked "?" in the lists
_OTHER_EXPANSIONS = 10.0  # what else an acronym may stand for
_WORD_MASS = {10: 100.0, 20: 50.0, 35: 20.0}
_WORD_IN_CAPITALS = 0.3


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


class _Row(NamedTuple):
    id: str
    type: str
    name: str
    country: str | None
    mass: float


class _Manner(NamedTuple):
    """How a form has to be written, what part of its row's weight it carries, and whether it may mean much else."""

    share: float = 1.0
    capitals: bool = False
    dotted: bool = False
    vague: bool = False


@dataclass(frozen=True, slots=True)
class _World:
    """Rows, and which of them (one number or several) each folded form names; most forms need no manner."""

    rows: list[_Row | str]
    index: dict[str, int | tuple[int, ...]]
    manners: dict[tuple[str, int], _Manner]
    ids: dict[str, int]
    capitals: dict[str, int]
    governments: dict[str, list[int]]


_PLAIN = _Manner()


def lookup(form: str) -> tuple[Entry, ...]:
    """What a form may name, the likeliest first; empty where nothing is known.

    The form is taken as it is written: "WHO" and "Ind." are found, "Who" and "ind" are not.
    """
    return _found(form)


@lru_cache(maxsize=1 << 16)
def _found(form: str) -> tuple[Entry, ...]:
    key = fold(form)
    world = _world()
    masses: dict[int, float] = {}
    manners = []
    for row in _numbers(world, key):
        manner = world.manners.get((key, row), _PLAIN)
        if _fits(form, key, manner):
            masses[row] = _row(world, row).mass * manner.share
            manners.append(manner)
    if not masses:
        return ()
    total = sum(masses.values()) + _rivals(key, manners)
    found = (_entry(_row(world, row), mass / total) for row, mass in masses.items())
    return tuple(sorted(found, key=lambda entry: (-entry.weight, entry.id)))


def _numbers(world: _World, key: str) -> tuple[int, ...]:
    found = world.index.get(key, ())
    return found if isinstance(found, tuple) else (found,)


def _fits(form: str, key: str, manner: _Manner) -> bool:
    word = is_common_word(key)
    if manner.dotted:
        return form.endswith(".") or (not word and not form.islower())
    if manner.capitals:
        return form.upper() == form or not (word or len(key) < 4)
    return not (word and form.islower())


def _rivals(key: str, manners: Sequence[_Manner]) -> float:
    """How often the form is something the gazetteer does not list: a person, a plain word, another country's thing."""
    word = _WORD_MASS.get(word_level(key), 0.0)
    elsewhere = _ANY_COUNTRY if any(manner.vague for manner in manners) else 0.0
    if all(manner.capitals for manner in manners):
        return _OTHER_EXPANSIONS + word * _WORD_IN_CAPITALS + elsewhere
    return _OTHER_MEANINGS + family_share(key) + given_share(key) / 2 + word + elsewhere


def _entry(row: _Row, weight: float) -> Entry:
    kind = KINDS.get(row.type, EntityKind.ORGANISATION)
    return Entry(row.id, kind, row.type, row.name, row.country, round(weight, 3))


def by_id(identity: str) -> Entry | None:
    """The entry with an id, at full weight."""
    row = _world().ids.get(identity)
    return None if row is None else _entry(_row(_world(), row), 1.0)


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
    row = _world().ids.get(identity)
    return () if row is None else tuple(_forms()[row])


@cache
def _forms() -> Mapping[int, Sequence[str]]:
    world = _world()
    found: dict[int, list[str]] = defaultdict(list)
    for key in world.index:
        for row in _numbers(world, key):
            found[row].append(key)
    return found


def capital_of(country: str) -> Entry | None:
    """The capital of a country, given by its code."""
    row = _world().capitals.get(country)
    return None if row is None else _entry(_row(_world(), row), 1.0)


def country_of(entry: Entry) -> Entry | None:
    """The country an entry lies in or belongs to; None for a country itself."""
    return None if entry.country is None or entry.type == "country" else by_id(f"country:{entry.country}")


def demonyms(country: str) -> tuple[str, ...]:
    """Folded adjectives and names of people of a country, given by its code."""
    return variants(f"demonym:{country}")


def governments(country: str) -> tuple[Entry, ...]:
    """The seats and offices that stand for a country's government, given by its code."""
    world = _world()
    return tuple(_entry(_row(world, row), 1.0) for row in world.governments.get(country, ()))


def related(entry: Entry) -> tuple[Relation, ...]:
    """What belongs to the same country without being the same: the country, its capital, nationality and government."""
    code = entry.country
    if code is None or entry.type not in {"country", "capital", "demonym", *_GOVERNMENTS}:
        return ()
    found = [
        (by_id(f"country:{code}"), "country"),
        (capital_of(code), "capital"),
        (by_id(f"demonym:{code}"), "nationality"),
        *((government, "government") for government in governments(code)),
    ]
    return tuple(Relation(other, note) for other, note in found if other and other.id != entry.id)


@cache
def _world() -> _World:
    world = _World([], {}, {}, {}, {}, defaultdict(list))
    people, foreign = _territories()
    weights = {code: 50 + 50 * log10(1 + millions) for code, millions in people.items()}
    capitals: dict[str, str] = {}
    for code, name, others, capital, demonym in rows("countries.tsv"):
        row = _Row(f"country:{code}", "country", name, code, weights.get(code, 50.0))
        _add(world, row, [name, *_cell(others)], foreign.get(code, ()))
        _add_demonym(world, code, code, demonym, row.mass)
        if capital:
            capitals.setdefault(f"{capital}/{code}", code)
    for code, name, short, people_there in rows("states.tsv"):
        country = code.partition("-")[0]
        row = _Row(f"state:{code}", "state", name, country, _MASS["state"])
        _add(world, row, [name, *_cell(short)], shorter=True)
        _add_demonym(world, code, country, people_there, row.mass)
    _add_cities(world, capitals)
    for file in _LISTS:
        for kind, name, country, others in rows(f"{file}.tsv"):
            usual = name.rstrip("?")
            row = _Row(f"{kind}:{usual}", kind, usual, country or None, _MASS.get(kind, _USUAL_MASS))
            number = _add(world, row, [name, *_cell(others)])
            if kind in _GOVERNMENTS and country:
                world.governments[country].append(number)
    return world


def _add_cities(world: _World, capitals: Mapping[str, str]) -> None:
    """Cities are many, so their lines are kept as they stand, and taken apart by `_row` when a city is found."""
    for line in resource("gazetteers", "cities.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        identity, _, _, keys = line.split("\t")
        number = len(world.rows)
        world.rows.append(line)
        world.ids[f"city:{identity}"] = number
        capital = capitals.get(identity)
        if capital:
            world.capitals[capital] = number
        for key in (identity.partition("/")[0].lower(), *(keys.split("|") if keys else ())):
            if world.index.setdefault(key, number) != number:
                _enter(world.index, key, number)


def _row(world: _World, number: int) -> _Row:
    row = world.rows[number]
    if isinstance(row, _Row):
        return row
    identity, place, thousands, _ = row.split("\t")
    country = place.partition("-")[0]
    mass = max(float(thousands) * 0.03, 1.0)
    capital = world.capitals.get(country) == number
    if capital:
        mass += _row(world, world.ids[f"country:{country}"]).mass
    return _Row(f"city:{identity}", "capital" if capital else "city", identity.partition("/")[0], country, mass)


def _territories() -> tuple[dict[str, float], dict[str, list[str]]]:
    people: dict[str, float] = {}
    foreign: dict[str, list[str]] = {}
    for code, millions, keys in rows("territories.tsv"):
        people[code] = float(millions)
        foreign[code] = keys.split("|") if keys else []
    return people, foreign


def _add(world: _World, row: _Row, forms: Iterable[str], keys: Iterable[str] = (), *, shorter: bool = False) -> int:
    """Enter a row under its forms and its folded keys; `shorter` says that forms after the first abbreviate it."""
    number = world.ids.setdefault(row.id, len(world.rows))
    if number == len(world.rows):
        world.rows.append(row)
    for place, written in enumerate(_spelt_out(forms)):
        form = written.rstrip("?")
        key = quick_fold(form)
        _enter(world.index, key, number)
        if form.endswith(".") or form.isupper() or form != written:
            world.manners[key, number] = _manner(form, vague=form != written, shorter=shorter and place > 0)
    for key in keys:
        _enter(world.index, key, number)
    return number


def _manner(form: str, *, vague: bool, shorter: bool) -> _Manner:
    letters = form.replace(".", "")
    capitals = form.isupper() and len(letters) <= _LONGEST_ACRONYM and letters.isalpha()
    dotted = form.endswith(".") and not capitals
    return _Manner(_ABBREVIATION if shorter and (dotted or capitals) else 1.0, capitals, dotted, vague)


def _enter(index: dict[str, int | tuple[int, ...]], key: str, number: int) -> None:
    known = index.setdefault(key, number)
    if isinstance(known, tuple):
        index[key] = known if number in known else (*known, number)
    elif known != number:
        index[key] = (known, number)


def _add_demonym(world: _World, code: str, country: str, cell: str, mass: float) -> None:
    forms = _cell(cell)
    if forms:
        name = forms[0].rstrip("+")
        _add(world, _Row(f"demonym:{code}", "demonym", name, country, mass), forms)


def _cell(cell: str) -> list[str]:
    return [form.strip() for form in cell.split(";")] if cell else []


def _spelt_out(forms: Iterable[str]) -> Iterator[str]:
    """Forms with "Briton+" read as "Briton" and "Britons"; a mark "?" stays with both."""
    for form in forms:
        one, plus, mark = form.partition("+")
        yield one + mark
        if plus:
            yield f"{one}s{mark}"
