"""Where a person is taken to read: a line that slides down the view as the text is scrolled. Pure.

At the start of a text the line is at the view's top edge, in the middle half-way down, at the end at the bottom edge:
so a text's first and last lines can be what two panes are set side by side by. Heights are pixels of the document,
`value`, `maximum` and `page` those of its scroll bar; the document is as high as `maximum` and `page` together.
"""

from collections.abc import Callable
from dataclasses import dataclass

from reader.ui.together.ladder import Ladder


@dataclass(frozen=True, slots=True)
class Reach:
    """How far one pane scrolls, over which text."""

    ladder: Ladder
    maximum: int
    page: int


def line_at(value: float, maximum: float, page: float) -> float:
    """The height of the document that the reading line touches; from its top to its very bottom."""
    if maximum <= 0:
        return 0.0
    knee = min(page, maximum) / 2
    value = min(max(value, 0.0), maximum)
    if value < knee:
        return value + value / knee * page / 2
    left = maximum - value
    if left < knee:
        return maximum + page - left - left / knee * page / 2
    return value + page / 2


def value_at(height: float, maximum: float, page: float) -> float:
    """The scroll value at which the reading line touches a height: the way back from `line_at`."""
    if maximum <= 0:
        return 0.0
    knee = min(page, maximum) / 2
    height = min(max(height, 0.0), maximum + page)
    above = knee + page / 2
    if height < above:
        return height * knee / above
    below = maximum + page - height
    if below < above:
        return maximum - below * knee / above
    return height - page / 2


def aligned(value: int, leader: Reach, follower: Reach, carry: Callable[[float], float]) -> int:
    """The follower's scroll value that sets what belongs together side by side.

    `carry` leads from a place in the leader's text to the one in the follower's. It never runs backwards, so neither
    does the answer; both ends of the follower are reached.
    """
    if value <= 0:
        return 0  # even where the other report begins with something of its own: its top is to be seen
    if value >= leader.maximum:
        return follower.maximum
    place = leader.ladder.place(line_at(value, leader.maximum, leader.page))
    height = follower.ladder.height(carry(place))
    return round(value_at(height, follower.maximum, follower.page))


def proportional(value: int, maximum: int, other_maximum: int) -> int:
    """The place in the other text at the same fraction of the way: both begin and end together."""
    if maximum <= 0:
        return 0
    return round(min(max(value, 0), maximum) * other_maximum / maximum)
