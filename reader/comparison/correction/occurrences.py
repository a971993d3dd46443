"""Finding a name that the person marked wherever else it stands: same words in the same order, whatever parts them."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator

from reader.analysis.fold import fold, without_accents
from reader.analysis.normal import clean, normal
from reader.document.model import Article, Span

_BETWEEN = r"[\s\-–—_/]+"
_PARTS = re.compile(_BETWEEN)


def level(text: str) -> str:
    """A copy of the same length, in code points, without capitals and accents, in which to look for names."""
    # Few letters are not ASCII, and replacing each is ten times quicker than translating all of them.
    for letter in set(text):
        if not letter.isascii():
            base = without_accents(normal(letter)).lower()
            if base != letter and len(base) == 1:
                text = text.replace(letter, base)
    return text.lower()


def occurrences(article: Article, levelled: str, form: str) -> Iterator[Span]:
    """Where a name that folds like `form` stands in the report itself, in order, in code points.

    `levelled` is the article's text as `level` gives it. A word without a capital does not stand for one with.
    """
    parts = [part for part in _PARTS.split(clean(form)) if part]
    key = fold(form)
    if not parts or not key:
        return
    sought = [level(part) for part in parts]
    pattern = re.compile(
        _edge(parts[0][0], r"(?<!\w)") + _BETWEEN.join(map(re.escape, sought)) + _edge(parts[-1][-1], r"(?!\w)")
    )
    body = [block.span for block in article.body()]
    starts = [span.start for span in body]
    # To look for the first word alone before the pattern is tried is far quicker than the pattern.
    position = levelled.find(sought[0])
    while position >= 0:
        found = pattern.match(levelled, position)
        if found:
            span = Span(*found.span())
            block = bisect_right(starts, position) - 1
            words = span.of(article.text)
            if block >= 0 and body[block].contains(span) and _as_high(parts, words) and fold(words) == key:
                yield span
        position = levelled.find(sought[0], found.end() if found else position + 1)


def _edge(letter: str, boundary: str) -> str:
    """A word ends where its letters end, but for scripts that write what follows on to it."""
    return "" if unicodedata.category(letter) == "Lo" or not letter.isalnum() else boundary


def _as_high(parts: list[str], words: str) -> bool:
    there = [part for part in _PARTS.split(clean(words)) if part]
    return all(other[0].isupper() or not part[0].isupper() for part, other in zip(parts, there, strict=False))
