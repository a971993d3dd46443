"""Between places in a text and heights on its page: a ladder with a rung for the start of each text block. Pure.

Between two rungs both run evenly, which is close enough to scroll by. Not responsible for the lines inside a block
(`ui/pane/text_geometry.py`).
"""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ladder:
    """`places` are code points and rise; `heights` are pixels of the document and never fall. As many of both."""

    places: tuple[float, ...]
    heights: tuple[float, ...]

    def height(self, place: float) -> float:
        """The height at which a place of the text stands."""
        return _between(self.places, self.heights, place)

    def place(self, height: float) -> float:
        """The place that stands at a height; the last of several where blocks are folded to nothing."""
        return _between(self.heights, self.places, height)


def ladder(starts: Iterable[float], tops: Iterable[float], length: float, height: float) -> Ladder:
    """The ladder of a text of `length` code points whose blocks begin at `starts`, on a page of `height` pixels.

    A folded block has no top of its own, whatever is said of it: none stands above the one before.
    """
    places, heights = [0.0], [0.0]
    for start, top in zip(starts, tops, strict=True):
        if places[-1] < start < length:
            places.append(start)
            heights.append(min(max(top, heights[-1]), height))
    return Ladder((*places, max(length, places[-1] + 1)), (*heights, max(height, heights[-1])))


def _between(here: tuple[float, ...], there: tuple[float, ...], value: float) -> float:
    if value >= here[-1]:
        return there[-1]
    if value <= here[0]:
        return there[bisect_right(here, here[0]) - 1] if here[0] == here[1] else there[0]
    at = bisect_right(here, value) - 1
    share = (value - here[at]) / (here[at + 1] - here[at])
    return there[at] + share * (there[at + 1] - there[at])
