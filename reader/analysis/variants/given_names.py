"""Given names that stand for each other: short forms (Bill, William) and one name in several languages.

The lists are data in `resources/variants`. Not responsible for spellings within one language (`alignment`).
"""

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from reader.paths import resource

_CHOSEN = "~"
"""Marks a group whose spellings are a choice of the bearer; its number is negative."""
_EAST = 1
"""The first two languages of a group, Ukrainian and Russian, are those whose names reports take for each other."""
_UNISEX = "?"


def _lines(name: str) -> Iterator[str]:
    text = resource("variants", name).read_text(encoding="utf-8")
    return (line for line in text.splitlines() if line and not line.startswith("#"))


@cache
def _short_forms() -> Mapping[str, frozenset[str]]:
    """Each short form with the full names it may stand for."""
    found: dict[str, set[str]] = {}
    for line in _lines("given_names.txt"):
        full, *short = line.split()
        for form in short if full != _UNISEX else ():
            found.setdefault(form, set()).add(full)
    return MappingProxyType({form: frozenset(full) for form, full in found.items()})


@cache
def _languages() -> Mapping[str, frozenset[tuple[int, int]]]:
    """Each spelling with the groups it stands in and its language within each."""
    found: dict[str, set[tuple[int, int]]] = {}
    for number, line in enumerate(_lines("equivalents.txt"), start=1):
        group = -number if line.startswith(_CHOSEN) else number
        for language, spellings in enumerate(line.removeprefix(_CHOSEN).split("|")):
            for spelling in spellings.split():
                found.setdefault(spelling.replace("-", ""), set()).add((group, language))
    return MappingProxyType({spelling: frozenset(places) for spelling, places in found.items()})


def is_short_form(one: str, other: str) -> bool:
    """Whether one of two plain given names is a short form of the other."""
    short = _short_forms()
    return any(
        full == name or is_one_name(full, name)
        for brief, name in ((one, other), (other, one))
        for full in short.get(brief, ())
    )


def is_unisex(short: str) -> bool:
    """Whether a short form is borne by women and men alike, so that the full name is in doubt (Chris)."""
    return short in _unisex()


@cache
def _unisex() -> frozenset[str]:
    return frozenset(form for line in _lines("given_names.txt") if line[0] == _UNISEX for form in line.split()[1:])


def share_full_name(one: str, other: str) -> bool:
    """Whether both are short forms of one full name (Bob, Rob)."""
    short = _short_forms()
    return not short.get(one, frozenset()).isdisjoint(short.get(other, frozenset()))


def is_one_name(one: str, other: str) -> bool:
    """Whether two plain given names are spellings of one name in one language."""
    return any(group > 0 for group, _ in _shared(one, other))


def is_chosen_spelling(one: str, other: str) -> bool:
    """Whether two plain given names are spellings that different people bear (Marc, Mark)."""
    return any(group < 0 for group, _ in _shared(one, other))


def _shared(one: str, other: str) -> frozenset[tuple[int, int]]:
    names = _languages()
    return names.get(one, frozenset()) & names.get(other, frozenset())


def is_one_name_abroad(one: str, other: str) -> bool:
    """Whether two plain given names are one name in two languages (Volodymyr, Vladimir)."""
    names = _languages()
    there = dict(names.get(other, ()))
    return any(
        group > 0 and group in there and min(language, there[group]) <= _EAST for group, language in names.get(one, ())
    )


def is_ukrainian_and_russian(one: str, other: str) -> bool:
    """Whether two plain given names are the Ukrainian and the Russian form of one name, which reports interchange."""
    names = _languages()
    there = dict(names.get(other, ()))
    return any(group > 0 and max(language, there.get(group, 9)) <= _EAST for group, language in names.get(one, ()))


def is_given_name(word: str) -> bool:
    """Whether a plain word is a given name or a short form of one, as far as these lists know."""
    return word in _languages() or word in _short_forms()


def groups(word: str) -> tuple[str, ...]:
    """Keys that given names share when they may stand for each other."""
    full = _short_forms().get(word, frozenset())
    abroad = (f"one:{group}" for group, _ in _languages().get(word, ()))
    return (*(f"given:{name}" for name in full | {word}), *abroad) if is_given_name(word) or _is_full(word) else ()


def _is_full(word: str) -> bool:
    return word in _full_names()


@cache
def _full_names() -> frozenset[str]:
    return frozenset(full for names in _short_forms().values() for full in names)
