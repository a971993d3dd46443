"""Finding words in a text, as a person means them: case, accents and kinds of quotation marks need not be the same.

Pure. Long texts can be searched in slices, so that nobody waits: `Folding.steps` and `finds` stop again and again.
Not responsible for what is typed nor for showing what is found.
"""

import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from reader.analysis.normal import normal
from reader.document.model import Span

_PIECE = 32_768
_UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_JOINED = {"…": "...", "–": "-", "—": "-", "―": "-", "ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff", "ﬃ": "ffi", "ﬄ": "ffl"}
# Letters that carry a stroke or are joined have no decomposition in Unicode.
_STROKED = {"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ŧ": "t", "ı": "i", "æ": "ae", "œ": "oe"}
_PLAIN = str.maketrans(
    _STROKED | {letter.upper(): plain.upper() for letter, plain in _STROKED.items() if letter != "ı"}
)
# In these a mark makes another letter of the alphabet, not an accent.
_WHOLE = frozenset("йЙїЇўЎ")
# Combining classes from here on are accents above and below; lower ones change the letter (Japanese voicing, viramas).
_FIRST_ACCENT_CLASS = 200
_HANGUL = range(0xAC00, 0xD7A4)
_FULL_WIDTH = range(0xFF01, 0xFF5F)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked for. `case` and `accents`: whether they count; `words`: whether only whole words do."""

    text: str
    case: bool = False
    words: bool = False
    accents: bool = False


class Folding:
    """A text in the form in which it is searched, and the way back to its own code points.

    White space of every kind is a space, curly marks are straight, what is not seen (soft hyphens) is left out; letters
    lose case and accents unless these count. Ready once `steps` has run to its end.
    """

    def __init__(self, text: str, *, case: bool, accents: bool) -> None:
        self.original = text
        self.text = ""
        self.case, self.accents = case, accents
        self._starts: array[int] | None = None
        """Where in `text` each character of the original begins; `None` while every character became one."""

    @classmethod
    def of(cls, text: str, *, case: bool = False, accents: bool = False) -> "Folding":
        made = cls(text, case=case, accents=accents)
        for _ in made.steps():
            pass
        return made

    def steps(self) -> Iterator[None]:
        """Fold the text, a piece a step."""
        pieces: list[str] = []
        table: dict[int, str] = {}
        length = 0
        for begin in range(0, len(self.original), _PIECE):
            piece = self.original[begin : begin + _PIECE]
            letters = set(piece)
            for letter in letters:
                if ord(letter) not in table:
                    table[ord(letter)] = _folded(letter, case=self.case, accents=self.accents)
            pieces.append(piece.translate(table))
            uneven = any(len(table[ord(letter)]) != 1 for letter in letters)
            if uneven and self._starts is None:
                self._starts = array("I", range(begin))
            if self._starts is not None:
                if uneven:
                    widths = (len(table[ord(letter)]) for letter in piece)
                    self._starts.extend(accumulate(widths, initial=length))
                    self._starts.pop()
                else:
                    self._starts.extend(range(length, length + len(piece)))
            length += len(pieces[-1])
            yield
        if self._starts is not None:
            self._starts.append(length)
        self.text = "".join(pieces)

    def span(self, start: int, end: int) -> Span | None:
        """The code points behind a stretch of the folded text; `None` where it cuts a character from its accents."""
        if self.accents and end < len(self.text) and unicodedata.combining(self.text[end]):
            return None
        if self._starts is None:
            return Span(start, end)
        first = bisect_right(self._starts, start) - 1  # after all that became nothing
        last = bisect_left(self._starts, end)
        if self._starts[first] != start or self._starts[last] != end:
            return None
        while (
            last < len(self.original) and unicodedata.combining(self.original[last]) and self._starts[last + 1] == end
        ):
            last += 1  # accents that became nothing belong to their letter
        return Span(first, last)


def find(text: str, wanted: Wanted) -> tuple[Span, ...]:
    """Every place where `wanted` stands, in order, none overlapping another."""
    folding = Folding.of(text, case=wanted.case, accents=wanted.accents)
    return tuple(finds(folding, wanted))


def finds(folding: Folding, wanted: Wanted) -> Iterator[Span]:
    """The same in a text that is folded already as wanted, one place after another."""
    sought = Folding.of(wanted.text, case=folding.case, accents=folding.accents).text
    if not sought:
        return
    at = folding.text.find(sought)
    while at >= 0:
        span = folding.span(at, at + len(sought))
        fits = span is not None and (not wanted.words or _stands_alone(folding.original, span))
        if span is not None and fits:
            yield span
        at = folding.text.find(sought, at + (len(sought) if fits else 1))


def _stands_alone(text: str, span: Span) -> bool:
    """Whether no word runs over either edge."""
    return not any(
        0 < edge < len(text) and _of_word(text[edge - 1]) and _of_word(text[edge]) for edge in (span.start, span.end)
    )


def _of_word(character: str) -> bool:
    return character.isalnum() or character == "_" or bool(unicodedata.combining(character))


def _folded(letter: str, *, case: bool, accents: bool) -> str:
    if letter in _UNSEEN:
        return ""
    plain = " " if letter.isspace() else _JOINED.get(letter) or normal(letter)
    if ord(letter) in _FULL_WIDTH:
        plain = unicodedata.normalize("NFKC", letter)
    if not plain.isascii() and letter not in _WHOLE and ord(letter) not in _HANGUL:
        plain = unicodedata.normalize("NFD", plain)
        if not accents:
            plain = "".join(each for each in plain if unicodedata.combining(each) < _FIRST_ACCENT_CLASS)
    if not case:
        plain = plain.casefold()
    return plain if accents else plain.translate(_PLAIN)
