"""Finding a name that the person marked wherever else it stands: same words in the same order, whatever parts them."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator

from reader.analysis.fold import fold
from reader.analysis.normal import clean
from reader.document.model import Article, Span

_BETWEEN = r"[\s\-–—_/]+"
_PARTS = re.compile(_BETWEEN)


def occurrences(article: Article, plain: str, form: str) -> Iterator[Span]:
    """Where a name that folds like `form` stands in the report itself, in order, in code points.

    `plain` is the article's `normal` text. A word with a capital does not stand for one without.
    """
    parts = [part for part in _PARTS.split(clean(form)) if part]
    key = fold(form)
    if not parts or not key:
        return
    pattern = re.compile(
        _edge(parts[0][0], "(?<!\\w)") + _BETWEEN.join(map(re.escape, parts)) + _edge(parts[-1][-1], "(?!\\w)"),
        re.IGNORECASE,
    )
    body = [block.span for block in article.body()]
    starts = [span.start for span in body]
    end = 0
    for position in _positions(plain, parts[0]):
        found = pattern.match(plain, position) if position >= end else None
        if found is None:
            continue
        span = Span(*found.span())
        block = bisect_right(starts, position) - 1
        if block >= 0 and body[block].contains(span) and _as_high(parts, found[0]) and fold(found[0]) == key:
            end = span.end
            yield span


def _edge(letter: str, boundary: str) -> str:
    """A word ends where its letters end, but for scripts that write what follows on to it."""
    return "" if unicodedata.category(letter) == "Lo" or not letter.isalnum() else boundary


def _positions(plain: str, first: str) -> list[int]:
    """Where the first word of a name may stand. Looking for it as it is written is far quicker than a pattern."""
    found: set[int] = set()
    for written in {first, first.upper(), first.capitalize()}:
        position = plain.find(written)
        while position >= 0:
            found.add(position)
            position = plain.find(written, position + 1)
    return sorted(found)


def _as_high(parts: list[str], words: str) -> bool:
    there = [part for part in _PARTS.split(words) if part]
    return all(other[0].isupper() or not part[0].isupper() for part, other in zip(parts, there, strict=False))
