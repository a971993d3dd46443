"""The words of a report around what was looked for. Pure. Offsets are code points of the text."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from reader.document.model import Span
from reader.library.folding import UNSPACED, WORD, fold
from reader.library.query import Term

_LENGTH = 180  # two lines of a list
_BEFORE = 50
_MOST_PLACES = 400
_WHITE = re.compile(r"\s")
_EDGE = re.compile(r"\s\S")


@dataclass(frozen=True, slots=True)
class Snippet:
    """A passage of a text on one line. `marks` are what was looked for, counted from the start of `text`.

    `span` is where it stands in the report: `text` is `span.of(report)` with its white space shown as single spaces'
    worth of room each, so that a mark at `m` stands at `span.start + m.start` in the report.
    """

    text: str
    span: Span
    marks: tuple[Span, ...] = ()


def snippet(text: str, terms: Sequence[Term]) -> Snippet:
    """The passage of `text` with the most of `terms`, or its beginning where none of them stands in it."""
    places = sorted(_places(text, terms))
    start = _best(places) if places else 0
    start = _word_start(text, max(0, start - _BEFORE)) if places else len(text) - len(text.lstrip())
    end = min(len(text), start + _LENGTH)
    if end < len(text):
        end = max(text.rfind(" ", start + _LENGTH // 2, end), text.rfind("\n", start + _LENGTH // 2, end), -1)
        end = min(len(text), start + _LENGTH) if end < 0 else end
    marks = tuple(place.shifted(-start) for place, _ in places if start <= place.start and place.end <= end)
    return Snippet(_WHITE.sub(" ", text[start:end]), Span(start, end), marks)


def _places(text: str, terms: Sequence[Term]) -> Iterator[tuple[Span, int]]:
    """Where which of the terms stand."""
    spaced = [(number, term) for number, term in enumerate(terms) if not UNSPACED.search("".join(term.words))]
    if spaced:
        tokens = list(WORD.finditer(text))
        lowered = [token[0].lower() for token in tokens]
        folded = lowered if text.isascii() else [word if word.isascii() else fold(word) for word in lowered]
        for number, term in spaced:
            for first in islice(_first_words(term, folded), _MOST_PLACES):
                last = first + len(term.words) - 1
                if last < len(folded) and _stand(term, folded[first : last + 1]):
                    yield Span(tokens[first].start(), tokens[last].end()), number
    for number, term in enumerate(terms):
        if UNSPACED.search("".join(term.words)):
            words = r"[\W_]*".join(map(re.escape, term.words))
            for count, match in enumerate(re.finditer(words, text, re.IGNORECASE)):
                if count >= _MOST_PLACES:
                    break
                yield Span(*match.span()), number


def _first_words(term: Term, words: Sequence[str]) -> Iterator[int]:
    first = term.words[0]
    if term.open and len(term.words) == 1:
        return (place for place, word in enumerate(words) if word.startswith(first))
    return (place for place, word in enumerate(words) if word == first)


def _stand(term: Term, words: Sequence[str]) -> bool:
    *whole, last = term.words
    return list(words[:-1]) == whole and (words[-1].startswith(last) if term.open else words[-1] == last)


def _best(places: Sequence[tuple[Span, int]]) -> int:
    """The start of the passage that holds the most different terms; of several the first."""
    starts = [place.start for place, _ in places]
    room = _LENGTH - _BEFORE

    def held(index: int) -> int:
        end = bisect_left(starts, starts[index] + room)
        return len({number for _, number in places[index:end]})

    return starts[max(range(len(places)), key=lambda index: (held(index), -index))]


def _word_start(text: str, start: int) -> int:
    """The start of a word or line at or after `start`, if there is one nearby."""
    if start == 0 or text[start - 1].isspace():
        return start
    edge = _EDGE.search(text, start, start + _BEFORE)
    return edge.end() - 1 if edge else start
