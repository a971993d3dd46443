"""Wordings that two sequences share: every common run that is part of no longer one, found in linear time.

Works on sequences of anything hashable; knows nothing of texts. After the suffix automaton of Blumer and others (1985).
"""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Common:
    """A run that stands in both sequences: where it first begins in either, and its length in items."""

    left: int
    right: int
    length: int


def common_runs(left: Sequence[Hashable], right: Sequence[Hashable], minimum: int) -> tuple[Common, ...]:
    """The common runs of at least `minimum` items that no longer common run contains, by their place on the left.

    Each is told once, however often it stands in either sequence.
    """
    automaton = _Automaton(right)
    longest, ends = automaton.read(left)
    following, links = automaton.following, automaton.links
    extended = {links[state] for state, length in enumerate(longest) if length}
    found = [
        Common(ends[state] - length, automaton.first_ends[state] - length, length)
        for state, length in enumerate(longest)
        if length >= minimum
        and state not in extended
        and all(longest[after] <= length for after in following[state].values())
    ]
    return tuple(sorted(found, key=lambda run: (run.left, run.right)))


class _Automaton:
    """The smallest automaton that accepts every run of a sequence, one state for the runs that end at the same places.

    For each state: where each item leads, the state of its longest run that ends elsewhere too (`links`), the length of
    its longest run, and where that run first ends.
    """

    __slots__ = ("first_ends", "following", "lengths", "links")

    def __init__(self, items: Sequence[Hashable]) -> None:
        self.following: list[dict[Hashable, int]] = [{}]
        self.links = [-1]
        self.lengths = [0]
        self.first_ends = [0]
        last = 0
        for end, item in enumerate(items, 1):
            last = self._extended(last, item, end)

    def _extended(self, last: int, item: Hashable, end: int) -> int:
        following, links, lengths = self.following, self.links, self.lengths
        new = self._state({}, 0, lengths[last] + 1, end)
        state = last
        while state >= 0 and item not in following[state]:
            following[state][item] = new
            state = links[state]
        if state < 0:
            return new
        target = following[state][item]
        if lengths[target] == lengths[state] + 1:
            links[new] = target
            return new
        clone = self._state(dict(following[target]), links[target], lengths[state] + 1, self.first_ends[target])
        while state >= 0 and following[state].get(item) == target:
            following[state][item] = clone
            state = links[state]
        links[target] = links[new] = clone
        return new

    def _state(self, following: dict[Hashable, int], link: int, length: int, first_end: int) -> int:
        self.following.append(following)
        self.links.append(link)
        self.lengths.append(length)
        self.first_ends.append(first_end)
        return len(self.lengths) - 1

    def read(self, items: Sequence[Hashable]) -> tuple[list[int], list[int]]:
        """For each state the longest of its runs that stands in `items`, 0 where none does, and where it first ends."""
        following, links, lengths = self.following, self.links, self.lengths
        longest = [0] * len(lengths)
        ends = [0] * len(lengths)
        state = length = 0
        for end, item in enumerate(items, 1):
            while state and item not in following[state]:
                state = links[state]
                length = lengths[state]
            if item in following[state]:
                state = following[state][item]
                length += 1
                if length > longest[state]:
                    longest[state], ends[state] = length, end
        # What ends a run that was met was met too: longer states tell their links.
        for at in sorted(range(1, len(lengths)), key=lengths.__getitem__, reverse=True):
            above = links[at]
            if longest[at] and above > 0:
                longest[above] = lengths[above]
        return longest, ends
