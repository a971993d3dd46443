"""The words of a report with what a reader sees of them: case, what stands before, where a sentence starts.

Positions are code points into the article's text. Not responsible for what a word means (`lexicon`).
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from reader.analysis.fold import fold
from reader.document.model import Block, BlockKind, Span

# A letter or digit, then any with the marks that are written over or under them.
_PART = r"[^\W_][\w\u0300-\u036f\u064b-\u0652]*"
_DOMAIN = r"(?:\.(?:com|org|net|co\.uk|gov|edu|tv|fm|io)\b)?"
# An apostrophe joins (O'Neill, Ch'ing-lan) unless a possessive ending follows; so does an ampersand without spaces.
_WORD = re.compile(
    rf"(?:[^\W\d_]\.){{2,}}(?![^\W_])|(?!(?<=\w')s\b){_PART}(?:(?:&|'(?!s\b)){_PART})*{_DOMAIN}", re.IGNORECASE
)


class Word(NamedTuple):
    """One word. `gap` is what stands between it and the word before in its block; `opens` says it starts a sentence."""

    start: int
    end: int
    text: str
    key: str
    capital: bool
    gap: str
    opens: bool
    block: int

    @property
    def upper(self) -> bool:
        """Whether all of it is capitals, of which there are at least two."""
        return self.text.isupper() and sum(c.isalpha() for c in self.text) > 1


@lru_cache(maxsize=20_000)
def _folded(text: str) -> str:
    return text.lower() if text.isascii() and text.isalnum() else fold(text)


def capital(text: str) -> bool:
    """Whether a word is written with a capital, at its start or, as in "iPhone", within."""
    return text[0].isupper() or text[0].istitle() or (text[0].islower() and any(map(str.isupper, text[1:])))


def words(text: str, plain: str, blocks: Sequence[Block], sentences: Iterable[Span]) -> tuple[Word, ...]:
    """All words of the blocks, in order."""
    openings = {sentence.start for sentence in sentences}
    starts = sorted(openings)
    found: list[Word] = []
    for number, block in enumerate(blocks):
        last = block.span.start
        opened = -1
        for match in _WORD.finditer(plain, block.span.start, block.span.end):
            word, start, end = match[0], match.start(), match.end()
            # Cells of a table stand apart; the plain copy has a space for the tab.
            gap = "\t" if "\t" in text[last:start] else plain[last:start]
            sentence = bisect_right(starts, start)
            found.append(Word(start, end, word, _folded(word), capital(word), gap, sentence != opened, number))
            opened, last = sentence, end
    return tuple(found)


class Reading:
    """The words of one report, found by position."""

    def __init__(self, text: str, plain: str, blocks: Sequence[Block], sentences: Sequence[Span]) -> None:
        self.text = text
        self.plain = plain
        self.blocks = tuple(blocks)
        self.words = words(text, plain, blocks, sentences)

    @cached_property
    def _starts(self) -> list[int]:
        return [word.start for word in self.words]

    @cached_property
    def _ends(self) -> list[int]:
        return [word.end for word in self.words]

    def within(self, span: Span) -> range:
        """The positions of the words that the span covers at least in part."""
        return range(bisect_right(self._ends, span.start), bisect_left(self._starts, span.end))

    def span(self, at: range) -> Span:
        """From the first to the last of some words; a dot that belongs to an abbreviation is included."""
        end = self.words[at.stop - 1].end
        if self.plain[end : end + 1] == "." and self.words[at.stop - 1].key in _KEEP_DOT:
            end += 1
        return Span(self.words[at.start].start, end)

    def key(self, at: range) -> str:
        """The folded form of some words."""
        return fold(self.plain[self.words[at.start].start : self.words[at.stop - 1].end])

    def in_headline(self, at: int) -> bool:
        return self.blocks[self.words[at].block].kind in (BlockKind.HEADLINE, BlockKind.SUBHEADING)


_KEEP_DOT = frozenset({"jr", "sr", "inc", "co", "corp", "ltd", "bros"})
"""Abbreviations that end names and are written with a dot."""
