"""Spellings that stand for one sound, read from `resources/variants/alternations.txt` once. Knows no names."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from reader.analysis.variants.systems import ANY, System, proven
from reader.paths import resource


class Step(NamedTuple):
    """`other` may stand where the letters looked up stand, in these systems, at a cost in hundredths of a letter."""

    other: str
    cost: int
    systems: int


class Steps(NamedTuple):
    """For some letters, what may stand in their place; the empty letters hold what may be put in."""

    by_letters: Mapping[str, tuple[Step, ...]]
    lengths: Mapping[str, tuple[int, ...]]
    """How long the letters may be that begin with a given one."""


@cache
def steps() -> Steps:
    """All steps of all systems."""
    found: dict[str, dict[tuple[str, int], int]] = {}
    for line in resource("variants", "alternations.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, cost, *groups = line.split()
            for one, other in _pairs(groups):
                known = found.setdefault(one, {})
                known[other, int(cost)] = known.get((other, int(cost)), 0) | _systems(name)
    lengths: dict[str, set[int]] = {}
    for letters in found:
        lengths.setdefault(letters[:1], set()).add(len(letters))
    return Steps(
        {one: tuple(Step(*step, systems) for step, systems in known.items()) for one, known in found.items()},
        {first: tuple(sorted(known)) for first, known in lengths.items()},
    )


def _systems(name: str) -> int:
    if name == "any":
        return int(ANY | proven(ANY))
    system = System[name.removesuffix("?").upper()]
    return int(proven(system) if name.endswith("?") else system | proven(system))


def _pairs(groups: list[str]) -> Iterator[tuple[str, str]]:
    for group in groups:
        spellings = tuple(dict.fromkeys(spelling.replace("_", "") for spelling in group.split("=")))
        for one in spellings:
            yield from ((one, other) for other in spellings if other != one)
