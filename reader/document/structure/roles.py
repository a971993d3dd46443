"""Gives every unit of a text its role: headline, byline, paragraph, boilerplate and so on.

A text is seen as head, body and tail. The body reaches from the first to the last unit that reads like a paragraph.
Doubtful lines count as boilerplate only in head and tail; in the body nothing but plainly worded notices does.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.document.model import Block, BlockKind, Span
from reader.document.structure import boilerplate, traits
from reader.document.structure.datelines import read_dateline, read_whole_dateline
from reader.document.structure.traits import Piece, Traits
from reader.document.structure.units import find_units

_MENU = 12  # short lines that may stand over a headline
_DATELINE_WITHIN = 4  # paragraphs; a summary or two may stand before the one with the dateline


@dataclass(frozen=True, slots=True)
class _Layout:
    """All units and what was found out about them; the body reaches from index `first` to `last`."""

    units: Sequence[Traits]
    on_page: Sequence[bool]
    headlines: frozenset[int]
    named: bool
    first: int
    last: int


def find_blocks(text: str, pieces: Sequence[Piece] | None = None) -> tuple[Block, ...]:
    """The blocks of `text`: in order, disjoint, never only white space.

    `pieces` are the units of a format that knows them; one with a kind keeps it. Without, units are found in the text.
    """
    if pieces is None:
        pieces = [Piece(span) for span in find_units(text)]
    units = traits.describe(text, pieces)
    first, last = _body(units)
    on_page = boilerplate.flagged(units, first, last)
    first = _without_standfirst(units, on_page, first, last)
    headlines = _headlines(units, on_page, first)
    named = bool(headlines) or any(unit.kind is BlockKind.HEADLINE for unit in units)
    layout = _Layout(units, on_page, headlines, named, first, last)
    kinds = [unit.kind or _kind(layout, index) for index, unit in enumerate(units)]
    return tuple(_split_datelines(text, units, kinds))


def _body(units: Sequence[Traits]) -> tuple[int, int]:
    """Indices of the first and last paragraph; an empty range at the end where none reads like one."""
    likely = [index for index, unit in enumerate(units) if unit.is_body]
    likely = likely or [index for index, unit in enumerate(units) if unit.is_statement]
    if not likely:
        return len(units), len(units)
    ends = [index for index, unit in enumerate(units) if unit.is_body or unit.is_full_stop]
    return likely[0], max([*ends, likely[-1]])


def _without_standfirst(units: Sequence[Traits], on_page: Sequence[bool], first: int, last: int) -> int:
    """Where the body begins after summary lines: those over the byline, or sentences with a bare line after them."""
    if not any(unit.is_label or unit.kind is BlockKind.HEADLINE for unit in units[:first]):
        return first
    for index in range(first + 1, min(first + 3, last)):
        signed = units[index].byline is not None or units[index].is_date_line
        short = all(len(unit.span) <= 300 for unit in units[first:index])
        if signed and short and any(unit.is_body for unit in units[index + 1 :]):
            return index + 1
    for index in range(first, min(first + 3, last)):
        after = units[index + 1]
        if not units[index].is_short_statement or on_page[index]:
            break
        if after.is_label and not on_page[index + 1] and index + 2 <= last and len(after.span) > 40:
            return index + 2
    return first


def _headlines(units: Sequence[Traits], on_page: Sequence[bool], first: int) -> frozenset[int]:
    """Indices of the headline and its repetitions in the head."""
    if any(unit.kind is BlockKind.HEADLINE for unit in units):
        return frozenset()
    head = [index for index in range(min(first, len(units))) if not on_page[index] and units[index].kind is None]
    candidates = [index for index in head if first < len(units) and _can_be_headline(units, index)]
    if not candidates:
        return frozenset()
    # A kicker of a word or two, or the outlet's name, may stand over the headline.
    wordy = next(
        (index for index in candidates[:_MENU] if units[index].words > 3 and not units[index].is_masthead), None
    )
    over = [units[index] for index in candidates if wordy is not None and index < wordy]
    chosen = wordy if wordy is not None and all(unit.words <= 2 or unit.is_masthead for unit in over) else candidates[0]
    if units[chosen].words < 2 and len(units[chosen].folded) < 8:
        return frozenset()
    return frozenset(index for index in head if units[index].folded == units[chosen].folded)


def _can_be_headline(units: Sequence[Traits], index: int) -> bool:
    unit = units[index]
    if unit.is_label and len(unit.span) <= 220 and not unit.starts_low:
        return True
    after = units[index + 1] if index + 1 < len(units) else None
    signed = after is not None and (after.byline is not None or after.is_date_line)
    repeated = sum(other.folded == unit.folded for other in units[:12]) > 1
    return unit.is_short_statement and (signed or repeated) and not unit.is_caption


def _kind(layout: _Layout, index: int) -> BlockKind:
    unit = layout.units[index]
    inside = layout.first <= index <= layout.last
    if layout.on_page[index]:
        return BlockKind.BOILERPLATE
    if index in layout.headlines:
        return BlockKind.HEADLINE
    if (not inside and unit.byline) or unit.suppliers:
        return BlockKind.BYLINE
    if unit.is_caption or _is_doubled(layout.units, index):
        return BlockKind.CAPTION
    return _kind_in_body(layout.units, index) if inside else _kind_outside(layout, index)


def _kind_in_body(units: Sequence[Traits], index: int) -> BlockKind:
    return BlockKind.SUBHEADING if _is_subheading(units, index) else BlockKind.PARAGRAPH


def _kind_outside(layout: _Layout, index: int) -> BlockKind:
    unit = layout.units[index]
    if unit.is_date_line:
        return BlockKind.DATELINE
    summary = index < layout.first and layout.named and len(unit.span) <= 400
    return BlockKind.STANDFIRST if summary else BlockKind.PARAGRAPH


def _is_doubled(units: Sequence[Traits], index: int) -> bool:
    """Captions are often there twice: as the picture's description and under it."""
    neighbours = [*units[max(0, index - 1) : index], *units[index + 1 : index + 2]]
    unit = units[index]
    return 40 <= len(unit.span) <= 500 and any(unit.folded == other.folded for other in neighbours)


def _is_subheading(units: Sequence[Traits], index: int) -> bool:
    unit = units[index]
    short = unit.is_label and len(unit.span) <= 90 and unit.words <= 14
    if not short or unit.starts_low or unit.is_list_item or index == 0 or index + 1 == len(units):
        return False
    return units[index - 1].kind is None and units[index + 1].is_statement


def _split_datelines(text: str, units: Sequence[Traits], kinds: Sequence[BlockKind]) -> Iterator[Block]:
    """Blocks with the dateline, where a paragraph begins with one, set apart."""
    paragraphs = 0
    for index, (unit, kind) in enumerate(zip(units, kinds, strict=True)):
        if kind is BlockKind.PARAGRAPH:
            paragraphs += 1
            after = units[index + 1].span if index + 1 < len(units) else None
            if paragraphs == 1 and after is not None and read_whole_dateline(text, unit.span, after):
                yield Block(BlockKind.DATELINE, unit.span)
                continue
            dateline = read_dateline(text, unit.span) if paragraphs <= _DATELINE_WITHIN else None
            if dateline is not None:
                yield Block(BlockKind.DATELINE, dateline.span)
                start = dateline.span.end
                start += len(text[start : unit.span.end]) - len(text[start : unit.span.end].lstrip())
                yield Block(kind, Span(start, unit.span.end))
                continue
        yield Block(kind, unit.span)
