"""Where one paragraph, line or fragment of a text ends and the next begins.

A line is a unit of its own unless the text is hard-wrapped, as old wire copy and e-mail are; then the lines that a
full line width forced apart belong together. Says nothing about what a unit is for.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.document.model import Span

_LINE = re.compile(r"[^\n\x0b\x0c\x85\u2028\u2029]+")
# Characters that show nothing but that `str.strip` keeps.
_UNSEEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
_LIST_ITEM = re.compile(r"\s*(?:[-*•‣▪◦·]|\d{1,2}[.)])\s")

_NARROWEST, _WIDEST = 40, 100


def find_units(text: str) -> list[Span]:
    """Spans of the units of `text`: in order, disjoint, on one line or several, without white space at the edges."""
    groups = list(_groups(text))
    width = _wrap_width(text, groups)
    if width is None:
        return [line for group in groups for line in group]
    return [unit for group in groups for unit in _joined(text, group, width)]


def trimmed(text: str, span: Span) -> Span | None:
    """`span` without white space and unseen characters at its edges; `None` where nothing visible is left."""
    start, end = span.start, span.end
    while start < end and _is_blank(text[start]):
        start += 1
    while end > start and _is_blank(text[end - 1]):
        end -= 1
    return Span(start, end) if start < end else None


def _is_blank(character: str) -> bool:
    return character.isspace() or character in _UNSEEN


def _groups(text: str) -> Iterator[list[Span]]:
    """Lines that stand together without a blank line between them."""
    group: list[Span] = []
    for match in _LINE.finditer(text):
        line = trimmed(text, Span(*match.span()))
        if line is None:
            continue
        if group and text.count("\n", group[-1].end, line.start) > 1:
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _wrap_width(text: str, groups: Sequence[Sequence[Span]]) -> int | None:
    """The column at which the text was wrapped; `None` where lines end where their paragraphs end.

    In wrapped text nearly every line that has a successor is so long that the next word did not fit any more.
    """
    pairs = [(line, after) for group in groups for line, after in pairwise(group)]
    lengths = sorted(_edge(text, line) for line, _ in pairs)
    if len(lengths) < 3:
        return None
    width = lengths[-1 - len(lengths) // 20]
    if not _NARROWEST <= width <= _WIDEST or lengths[-1] > 2 * _WIDEST:
        return None
    full = sum(_is_full(text, line, after, width) for line, after in pairs)
    return width if full >= 0.6 * len(pairs) else None


def _is_full(text: str, line: Span, after: Span, width: int) -> bool:
    first_word = text[after.start : after.end].split(None, 1)[0]
    # A little slack: some programs count the blank at the end, and right edges are ragged.
    return _edge(text, line) + 1 + min(len(first_word), 24) >= width - 1


def _edge(text: str, line: Span) -> int:
    """The column where a line ends; indents count."""
    return line.end - text.rfind("\n", 0, line.start) - 1


def _joined(text: str, group: Sequence[Span], width: int) -> Iterator[Span]:
    start = group[0].start
    for line, after in pairwise(group):
        indented = after.start - text.rfind("\n", 0, after.start) - 1
        outdented = line.start - text.rfind("\n", 0, line.start) - 1
        new = indented > outdented + 1 or _LIST_ITEM.match(text, after.start)
        if new or not _is_full(text, line, after, width):
            yield Span(start, line.end)
            start = after.start
    yield Span(start, group[-1].end)
