"""Cutting what a model took for a name down to the name alone.

Works on the same-length copy of a text, in code points. Not responsible for finding names.
"""

import re

from reader.analysis.model import EntityKind
from reader.analysis.titles import SURNAMES_TOO, TITLE
from reader.document.model import Span

_LEADING = re.compile(r"(?:[\s\"',.;:!?…·•*|_#/\\()\[\]{}<>–—-]+|(?:[Tt]he|THE|an?)\s+|[Tt]he$)")
_TRAILING = re.compile(r"(?:[\s\"',;:!?…·•*|_#/\\(\[{<>–—-]+|'s|(?<=[sS])'|(?<!\.\w)(?<!\b\w)\.)$", re.IGNORECASE)
_CLOSING = {")": "(", "]": "[", "}": "{"}
_HOLDS_LETTER = re.compile(r"[^\W\d_]")
_KEEPS_DOT = re.compile(r"\b(?:Jr|Sr|Inc|Co|Corp|Ltd|St|Bros)\.$", re.IGNORECASE)


def name_alone(text: str, span: Span, kind: EntityKind) -> Span | None:
    """The part of `span` that is the name, or `None` where nothing but titles, articles or marks is there."""
    start, end = span.start, span.end
    while True:
        before = start, end
        start = _after(_LEADING, text, start, end)
        if kind is EntityKind.PERSON and text[start:end].casefold() not in SURNAMES_TOO:
            start = _after(TITLE, text, start, end)
        end = _before_trailing(text, start, end)
        if (start, end) == before:
            break
    if not _HOLDS_LETTER.search(text, start, end) or (end - start == 1 and text[start].islower()):
        return None
    return Span(start, end)


def _after(pattern: re.Pattern[str], text: str, start: int, end: int) -> int:
    found = pattern.match(text, start, end)
    return found.end() if found else start


def _before_trailing(text: str, start: int, end: int) -> int:
    if start >= end:
        return start
    last = text[end - 1]
    if last in _CLOSING:
        return end if _CLOSING[last] in text[start:end] else end - 1
    form = text[start:end]
    found = _TRAILING.search(form)
    if found is None or _KEEPS_DOT.search(form):
        return end
    return start + found.start()
