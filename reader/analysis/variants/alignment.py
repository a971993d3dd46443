"""The cheapest way to take one word for another by the spellings of one sound. Pure; decides nothing (`parts`)."""

from functools import lru_cache
from heapq import heappop, heappush
from typing import NamedTuple

from reader.analysis.variants.alternations import steps


class Alignment(NamedTuple):
    """What it costs in hundredths of a letter, the systems that allow every step, and the steps taken."""

    cost: int
    systems: int
    taken: tuple[tuple[str, str], ...]


@lru_cache(maxsize=1 << 16)
def align(one: str, other: str, systems: int, limit: int) -> Alignment | None:
    """The cheapest alignment of two words in plain small letters within one system; `None` past the limit.

    `systems` are the bits of `System`, proven ones among them (`systems.proven`).
    """
    table = steps()
    by_letters, lengths, insertions = table.by_letters, table.lengths, table.by_letters[""]
    first, second = f"^{one}$", f"^{other}$"
    ends = len(first), len(second)
    # Costs first, then the positions furthest on, which are negative so that the queue gives them out first.
    queue: list[tuple[int, int, int, int, tuple[tuple[str, str], ...]]] = [(0, 0, 0, systems, ())]
    seen: set[tuple[int, int, int]] = set()
    while queue:
        cost, i, j, mask, taken = heappop(queue)
        i, j = -i, -j
        if (i, j) == ends:
            return Alignment(cost, mask, taken)
        if (i, j, mask) in seen or i == ends[0]:
            continue
        seen.add((i, j, mask))
        if first[i : i + 1] == second[j : j + 1]:
            heappush(queue, (cost, -i - 1, -j - 1, mask, taken))
        for length in lengths.get(first[i], ()):
            letters = first[i : i + length]
            if len(letters) < length:
                break
            for step in by_letters.get(letters, ()):
                if mask & step.systems and cost + step.cost <= limit and second.startswith(step.other, j):
                    after = (cost + step.cost, -i - length, -j - len(step.other), mask & step.systems)
                    heappush(queue, (*after, (*taken, (letters, step.other))))
        if i:
            for step in insertions:
                if mask & step.systems and cost + step.cost <= limit and second.startswith(step.other, j):
                    after = (cost + step.cost, -i, -j - len(step.other), mask & step.systems)
                    heappush(queue, (*after, (*taken, ("", step.other))))
    return None
