"""The cheapest way to take one word for another by the spellings of one sound. Pure; decides nothing (`parts`)."""

import heapq
from functools import lru_cache
from typing import NamedTuple

from reader.analysis.variants.alternations import LONGEST, steps
from reader.analysis.variants.systems import System


class Alignment(NamedTuple):
    """What it costs in hundredths of a letter, the systems that allow every step, and the steps taken."""

    cost: int
    systems: System
    taken: tuple[tuple[str, str], ...]


@lru_cache(maxsize=16384)
def align(one: str, other: str, systems: System, limit: int) -> Alignment | None:
    """The cheapest alignment of two words in plain small letters within one system; `None` past the limit."""
    table = steps()
    first, second = f"^{one}$", f"^{other}$"
    queue: list[tuple[int, int, int, int, tuple[tuple[str, str], ...]]] = [(0, 0, 0, int(systems), ())]
    seen: set[tuple[int, int, int]] = set()
    while queue:
        cost, minus_i, minus_j, mask, taken = heapq.heappop(queue)
        i, j = -minus_i, -minus_j
        if i == len(first) and j == len(second):
            return Alignment(cost, System(mask), taken)
        if (i, j, mask) in seen:
            continue
        seen.add((i, j, mask))
        if i < len(first) and j < len(second) and first[i] == second[j]:
            heapq.heappush(queue, (cost, minus_i - 1, minus_j - 1, mask, taken))
        for length in range(LONGEST + 1 if 0 < i else 0):
            if i + length > len(first):
                break
            letters = first[i : i + length]
            for step in table.get(letters, ()):
                common = mask & step.systems
                if common and cost + step.cost <= limit and second.startswith(step.other, j):
                    heapq.heappush(
                        queue,
                        (
                            cost + step.cost,
                            -i - length,
                            -j - len(step.other),
                            int(common),
                            (*taken, (letters, step.other)),
                        ),
                    )
    return None
