"""A text with those differences evened out that do not change its words, and the way back to the text itself.

A run of white space becomes one space, characters without width go, curly quotation marks become straight ones.
"""

import hashlib
import re
from bisect import bisect_right
from functools import cached_property

from reader.document.model import Span

_UNSEEN = "\u00ad\u200b\u2060\ufeff"
_UNEVEN = re.compile(rf"[\s{_UNSEEN}]{{2,}}|[^\S ]|[{_UNSEEN}]")
"""What is replaced; a single ordinary space, which is most of them, is not looked at."""
_SEEN = re.compile(rf"[^\s{_UNSEEN}](?:.*[^\s{_UNSEEN}])?", re.DOTALL)
_STRAIGHT = str.maketrans("‘’‚‛“”„‟", "''''\"\"\"\"")


def words_in(text: str) -> Span:
    """From the first to the last character of `text` that is seen; empty where there is none."""
    found = _SEEN.search(text)
    return Span(*found.span()) if found else Span(0, 0)


class Evened:
    """`text` is the evened text. Positions in it are turned into spans of the original."""

    def __init__(self, original: str) -> None:
        self.original = original
        parts: list[str] = []
        self._ends: list[int] = [0]  # where what was replaced ends, in the evened text
        self._shifts: list[int] = [0]  # how much further on that is in the original
        done = length = 0
        for run in _UNEVEN.finditer(original):
            space = " " if run.group().strip(_UNSEEN) else ""
            parts += (original[done : run.start()], space)
            length += run.start() - done + len(space)
            done = run.end()
            self._ends.append(length)
            self._shifts.append(done - length)
        parts.append(original[done:])
        self.text = "".join(parts).translate(_STRAIGHT)

    @cached_property
    def digest(self) -> str:
        """Tells the original text from others."""
        return hashlib.blake2b(self.original.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()

    @cached_property
    def _original_ends(self) -> list[int]:
        return [end + shift for end, shift in zip(self._ends, self._shifts, strict=True)]

    def raw(self, start: int, end: int) -> Span:
        """The span of the original for `[start, end)` of the evened text, which begins and ends with words."""
        return Span(self._raw(start), self._raw(end - 1) + 1)

    def even(self, position: int) -> int:
        """The place in the evened text of a character of the original that was not replaced."""
        return position - self._shifts[bisect_right(self._original_ends, position) - 1]

    def _raw(self, position: int) -> int:
        return position + self._shifts[bisect_right(self._ends, position) - 1]
