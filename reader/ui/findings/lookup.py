"""Which findings stand at a place of a text. Pure."""

from collections.abc import Iterator

from reader.comparison.model import Comparison, Side
from reader.document.model import Span
from reader.ui.findings.passages import matches

Where = tuple[str, str]
"""A tab and the id of a row in it."""


def findings_at(comparison: Comparison, side: int, position: int) -> tuple[Where, ...]:
    """The tab and the row of each finding that covers a code point of the left (0) or right (1) text.

    The narrowest first: who points at a word means the word before the sentence around it.
    """
    here = tuple(Side)[side]
    found = [
        (len(span), number, where)
        for number, (where, span) in enumerate(_all(comparison, here))
        if span.start <= position < max(span.end, span.start + 1)
    ]
    return tuple(dict.fromkeys(where for _, _, where in sorted(found)))


def _all(comparison: Comparison, side: Side) -> Iterator[tuple[Where, Span]]:
    for entity in comparison.entities:
        for mention in entity.mentions(side):
            yield ("names", entity.id), mention.span
    for figures in comparison.figures:
        for figure in figures.left if side is Side.LEFT else figures.right:
            yield ("figures", figures.id), figure.span
    for dates in comparison.dates:
        for date in dates.left if side is Side.LEFT else dates.right:
            yield ("dates", dates.id), date.span
    for pair in comparison.quotes:
        quote = pair.left if side is Side.LEFT else pair.right
        if quote is not None:
            yield ("quotes", pair.id), quote.span
    for run in comparison.reuse:
        yield ("wording", run.id), run.left if side is Side.LEFT else run.right
    for group in matches(comparison.passages):
        for match in group:
            yield ("passages", group[0].id), match.left if side is Side.LEFT else match.right
    for span in comparison.unmatched_left if side is Side.LEFT else comparison.unmatched_right:
        yield ("passages", f"{side.value}-{span.start}-{span.end}"), span
