"""Cutting a long text into pieces that a model can read at once. Pieces join to the whole text."""

from itertools import pairwise

from reader.analysis.sentences import split
from reader.document.model import Span

LIMIT = 10_000
"""Longest piece in code points: far below any model's limit, and far above any paragraph that a person would write."""


def pieces(text: str, limit: int = LIMIT) -> tuple[Span, ...]:
    """Consecutive spans of at most `limit` code points that cover `text`, cut between sentences where possible."""
    if len(text) <= limit:
        return (Span(0, len(text)),) if text else ()
    cuts = [0]
    last = 0
    for sentence in split(text):
        if sentence.end - cuts[-1] > limit:
            if last > cuts[-1]:
                cuts.append(last)
            _cut_hard(text, sentence.end, limit, cuts)
        last = sentence.end
    _cut_hard(text, len(text), limit, cuts)
    cuts.append(len(text))
    return tuple(Span(start, end) for start, end in pairwise(cuts) if end > start)


def _cut_hard(text: str, end: int, limit: int, cuts: list[int]) -> None:
    """Cut what is longer than `limit` at a space, or anywhere where there is none."""
    while end - cuts[-1] > limit:
        space = text.rfind(" ", cuts[-1] + 1, cuts[-1] + limit)
        cuts.append(space + 1 if space > 0 else cuts[-1] + limit)
