"""The one map between code points, which the core counts, and UTF-16 units, which Qt counts.

Not responsible for what the positions mean: callers pass offsets into the text the map was made from.
"""

from bisect import bisect_left

_LAST_OF_PLANE_0 = "\uffff"


class Utf16Map:
    """Converts offsets into one text. Immutable; costs nothing for a text without astral characters."""

    __slots__ = ("_astral", "_units")

    def __init__(self, text: str) -> None:
        plain = not text or text.isascii() or max(text) <= _LAST_OF_PLANE_0
        self._astral = () if plain else tuple(i for i, c in enumerate(text) if c > _LAST_OF_PLANE_0)
        self._units = tuple(position + count for count, position in enumerate(self._astral))

    def to_units(self, position: int) -> int:
        """UTF-16 offset of a code point offset."""
        if not self._astral:
            return position
        return position + bisect_left(self._astral, position)

    def to_points(self, units: int) -> int:
        """Code point offset of a UTF-16 offset; one inside a surrogate pair counts as the start of its character."""
        if not self._units:
            return units
        return units - bisect_left(self._units, units)
