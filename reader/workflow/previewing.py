"""How an export will look, before it is written: its beginning as pages, as text or as a table.

Not responsible for showing it. What goes on paper, and the web page, is shown as pages; their layout is the paper's.
"""

import csv
import io
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from reader.annotation.located import Located
from reader.comparison.model import Comparison
from reader.workflow.exporting import FORMATS, Order, made, never, passages

_CHARACTERS = 12_000  # of an outline; some pages
_TEXT = 24_000
_ROWS = 60
_PAGES = 6
_RESOLUTION = 120
_ON_PAPER = frozenset(("html", "pdf", "docx", "odt"))


@dataclass(frozen=True, slots=True)
class Preview:
    """`pages` are pictures (PNG); the first of `rows` heads the others. `whole` says that nothing more follows."""

    kind: Literal["pages", "text", "table"]
    pages: tuple[bytes, ...] = ()
    text: str = ""
    rows: tuple[tuple[str, ...], ...] = ()
    whole: bool = True


def preview(
    comparison: Comparison,
    order: Order,
    marks: tuple[Located, ...] = (),
    checkpoint: Callable[[], None] = never,
) -> Preview:
    """The beginning of what `made` gives for the order. Raises the same errors, and what `checkpoint` raises."""
    if order.template is not None:
        return _text(made(comparison, order, marks, checkpoint))
    if order.format_id in _ON_PAPER:
        return _pages(comparison, order, marks, checkpoint)
    if order.format_id in ("csv", "xlsx"):
        return _table(comparison, order, marks)
    return _text(made(comparison, order, marks, checkpoint))


def _pages(comparison: Comparison, order: Order, marks: tuple[Located, ...], checkpoint: Callable[[], None]) -> Preview:
    from reader.export import handout, outline, pdf, spread

    chosen = passages(comparison, order, marks)
    full = spread.outline(comparison, order.redacted) if chosen is None else handout.outline(chosen, order.redacted)
    checkpoint()
    begun = outline.beginning(full, _CHARACTERS)
    pages = pdf.pages(begun, ppi=_RESOLUTION)
    return Preview("pages", pages=tuple(pages[:_PAGES]), whole=begun is full and len(pages) <= _PAGES)


def _table(comparison: Comparison, order: Order, marks: tuple[Located, ...]) -> Preview:
    chosen = passages(comparison, order, marks)
    form = FORMATS["csv"]
    data = form.whole(comparison, order.redacted) if chosen is None else form.chosen(chosen, order.redacted)
    rows = [tuple(row) for row in csv.reader(io.StringIO(data.decode()))]
    return Preview("table", rows=tuple(rows[: _ROWS + 1]), whole=len(rows) <= _ROWS + 1)


def _text(data: bytes) -> Preview:
    text = data.decode()
    return Preview("text", text=text[:_TEXT], whole=len(text) <= _TEXT)
