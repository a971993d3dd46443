"""Reads the gazetteers in `resources/gazetteers` into one index from folded forms to what they may name.

Not responsible for how likely a form names something (`gazetteer`), nor for people's names (`name_lists`).
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from math import log10
from typing import NamedTuple

from reader.analysis.name_lists import quick_fold, rows
from reader.paths import resource

GOVERNMENTS = frozenset(("seat", "government"))
"""Types of what stands for a country's government."""

# Listed by hand, all in one form: type, usual name, country, other forms.
_LISTS = ("regions", "counties", "peoples", "bodies", "governments", "universities", "media", "companies", "teams")
_LONGEST_ACRONYM = 6

# How often a thing is named, in the unit of the name lists (bearers in 100,000): rough, but one scale for all.
_MASS = {"state": 40.0, "team": 25.0, "company": 60.0, "media": 30.0, "county": 10.0, "people": 60.0}
_USUAL_MASS = 100.0
_ABBREVIATION = 0.3  # of the mass of the full form


class Row(NamedTuple):
    """One thing of the world; `mass` says roughly how often it is named."""

    id: str
    type: str
    name: str
    country: str | None
    mass: float


class Manner(NamedTuple):
    """How a form has to be written, what part of its row's weight it carries, and whether it may mean much else."""

    share: float = 1.0
    capitals: bool = False
    dotted: bool = False
    vague: bool = False


PLAIN = Manner()
"""The manner of most forms: written anyhow, at full weight."""


@dataclass(frozen=True, slots=True)
class World:
    """Rows, and which of them (one number or several) each folded form names; most forms need no manner."""

    rows: list[Row | str]
    index: dict[str, int | tuple[int, ...]]
    manners: dict[tuple[str, int], Manner]
    ids: dict[str, int]
    capitals: dict[str, int]
    governments: dict[str, list[int]]


@cache
def world_lists() -> World:
    """All gazetteers, read once."""
    world = World([], {}, {}, {}, {}, defaultdict(list))
    people, foreign = _territories()
    weights = {code: 50 + 50 * log10(1 + millions) for code, millions in people.items()}
    capitals: dict[str, str] = {}
    for code, name, others, capital, demonym in rows("countries.tsv"):
        row = Row(f"country:{code}", "country", name, code, weights.get(code, 50.0))
        people_here = set(map(quick_fold, _spelt_out(_cell(demonym))))
        keys = (key for key in foreign.get(code, ()) if key not in people_here)
        _add(world, row, [name, *_cell(others)], keys)
        _add_demonym(world, code, code, demonym, row.mass)
        if capital:
            capitals.setdefault(f"{capital}/{code}", code)
    for code, name, short, people_there in rows("states.tsv"):
        country = code.partition("-")[0]
        row = Row(f"state:{code}", "state", name, country, _MASS["state"])
        _add(world, row, [name, *_cell(short)], shorter=True)
        _add_demonym(world, code, country, people_there, row.mass)
    _add_cities(world, capitals)
    for file in _LISTS:
        for kind, name, country, others in rows(f"{file}.tsv"):
            usual = name.rstrip("?")
            row = Row(f"{kind}:{usual}", kind, usual, country or None, _MASS.get(kind, _USUAL_MASS))
            number = _add(world, row, [name, *_cell(others)])
            if kind in GOVERNMENTS and country:
                world.governments[country].append(number)
    return world


def _add_cities(world: World, capitals: Mapping[str, str]) -> None:
    """Cities are many, so their lines are kept as they stand, and taken apart by `row_of` when a city is found."""
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


def row_of(world: World, number: int) -> Row:
    """A row by its number."""
    row = world.rows[number]
    if isinstance(row, Row):
        return row
    identity, place, thousands, _ = row.split("\t")
    country = place.partition("-")[0]
    mass = max(float(thousands) * 0.03, 1.0)
    capital = world.capitals.get(country) == number
    if capital:
        mass += row_of(world, world.ids[f"country:{country}"]).mass
    return Row(f"city:{identity}", "capital" if capital else "city", identity.partition("/")[0], country, mass)


def _territories() -> tuple[dict[str, float], dict[str, list[str]]]:
    people: dict[str, float] = {}
    foreign: dict[str, list[str]] = {}
    for code, millions, keys in rows("territories.tsv"):
        people[code] = float(millions)
        foreign[code] = keys.split("|") if keys else []
    return people, foreign


def _add(world: World, row: Row, forms: Iterable[str], keys: Iterable[str] = (), *, shorter: bool = False) -> int:
    """Enter a row under its forms and its folded keys; `shorter` says that forms after the first abbreviate it."""
    number = world.ids.setdefault(row.id, len(world.rows))
    if number == len(world.rows):
        world.rows.append(row)
    for place, written in enumerate(_spelt_out(forms)):
        form = written.rstrip("?")
        key = quick_fold(form)
        _enter(world.index, key, number)
        if form.endswith(".") or form.isupper() or form != written:
            manner = _manner(form, vague=form != written, shorter=shorter and place > 0)
            if manner != PLAIN:
                world.manners[key, number] = manner
    for key in keys:
        _enter(world.index, key, number)
    return number


def _manner(form: str, *, vague: bool, shorter: bool) -> Manner:
    letters = form.replace(".", "")
    capitals = form.isupper() and len(letters) <= _LONGEST_ACRONYM and letters.isalpha()
    dotted = form.endswith(".") and not capitals
    return Manner(_ABBREVIATION if shorter and (dotted or capitals) else 1.0, capitals, dotted, vague)


def _enter(index: dict[str, int | tuple[int, ...]], key: str, number: int) -> None:
    known = index.setdefault(key, number)
    if isinstance(known, tuple):
        index[key] = known if number in known else (*known, number)
    elif known != number:
        index[key] = (known, number)


def _add_demonym(world: World, code: str, country: str, cell: str, mass: float) -> None:
    forms = _cell(cell)
    if forms:
        name = forms[0].rstrip("+")
        _add(world, Row(f"demonym:{code}", "demonym", name, country, mass), forms)


def _cell(cell: str) -> list[str]:
    return [form.strip() for form in cell.split(";")] if cell else []


def _spelt_out(forms: Iterable[str]) -> Iterator[str]:
    """Forms with "Briton+" read as "Briton" and "Britons"; a mark "?" stays with both."""
    for form in forms:
        one, plus, mark = form.partition("+")
        yield one + mark
        if plus:
            yield f"{one}s{mark}"
