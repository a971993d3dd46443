"""Find extracted passages again in the text they came from.

Extractors give plain passages without positions, with white space of their own, and sometimes only parts of a block.
Both sides are compared word by word.
"""

import re
import unicodedata
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable

from reader.document.model import Span

_WORD = re.compile(r"\w+")
_SEED = 3
_TRIES = 64


def words_with_spans(text: str) -> tuple[list[str], list[Span]]:
    """The words of `text` in a comparable form, and where they stand."""
    found = [(match[0], Span(*match.span())) for match in _WORD.finditer(text)]
    words = [word if word.isascii() else unicodedata.normalize("NFKC", word) for word, _ in found]
    return words, [span for _, span in found]


def located(passages: Iterable[str], words: list[str]) -> list[bool]:
    """For each of the page's `words`, whether one of the `passages` holds it.

    Passages are looked for in order, each from where the last one ended and then from the beginning; no word is taken
    twice. A stretch of fewer than three words counts only where it follows directly or is a whole passage.
    """
    finder = _Finder(words)
    for passage in passages:
        finder.find(words_with_spans(passage)[0])
    return finder.taken


class _Finder:
    """Where the search stands: `cursor` is the word after the last one found."""

    def __init__(self, words: list[str]) -> None:
        self.words = words
        self.taken = [False] * len(words)
        self.cursor = 0
        self._starts: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for length in (1, _SEED):
            for at in range(len(words) - length + 1):
                self._starts[tuple(words[at : at + length])].append(at)

    def find(self, passage: list[str]) -> None:
        at = 0
        while at < len(passage):
            rest = len(passage) - at
            start, length = self._longest(passage, at, min(_SEED, rest))
            if length == 0 or (length < _SEED and start != self.cursor and length < len(passage)):
                at += 1
                continue
            self.taken[start : start + length] = [True] * length
            self.cursor = start + length
            at += length

    def _longest(self, passage: list[str], at: int, seed: int) -> tuple[int, int]:
        """Where the longest free stretch equal to `passage[at:]` starts, and its length in words."""
        if seed < _SEED:
            starts = self._starts.get((passage[at],), [])
        else:
            starts = self._starts.get(tuple(passage[at : at + seed]), [])
        best, length = 0, 0
        # From the cursor on, then from the beginning. Not the whole list: a page may say one word a million times.
        here = bisect_left(starts, self.cursor)
        following = starts[here : here + _TRIES]
        for start in following + starts[: min(here, _TRIES - len(following))]:
            common = self._common(passage, at, start)
            if common > length:
                best, length = start, common
                if at + common == len(passage):
                    break
        return best, length

    def _common(self, passage: list[str], at: int, start: int) -> int:
        length = 0
        while (
            at + length < len(passage)
            and start + length < len(self.words)
            and not self.taken[start + length]
            and self.words[start + length] == passage[at + length]
        ):
            length += 1
        return length
