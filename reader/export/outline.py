"""A document before any format: headings, paragraphs and tables of runs of text, each with the name of its style.

Word processors and pages on paper are written from this one shape, so that all of them hold the same. Texts have
passed `characters` and stand as they are to be read; escaping is the formats' own. What a style looks like stands in
`export/styles.py`.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from reader.export.characters import one_line, visible

_BREAK = re.compile(r"[ \t]*\n\s*")


@dataclass(frozen=True, slots=True)
class Run:
    """Letters of one look: a name in `styles.RUNS`, or none. `address` makes a link of them."""

    text: str
    style: str = ""
    address: str | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`style` is a name in `styles.PARAGRAPHS`; `language` a BCP 47 tag where it is not the document's."""

    runs: tuple[Run, ...]
    style: str = "body"
    language: str | None = None


Cell = tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """`widths` are shares of the line, one a column. `head` repeats on every page; a spread has none.

    The look is `lines` (a rule below each row), `spread` (two columns with a rule between them) or `plain`.
    """

    widths: tuple[float, ...]
    rows: tuple[tuple[Cell, ...], ...]
    head: tuple[str, ...] = ()
    look: str = "lines"


@dataclass(frozen=True, slots=True)
class Outline:
    """A whole document. `title` is for its properties; `made` says what made it."""

    title: str
    made: str
    items: tuple[Paragraph | Table, ...]


def line(text: str) -> str:
    """Text on one line that is safe to show."""
    return one_line(text)


def prose(text: str) -> str:
    """Text of a paragraph: lines that were only broken to fit run on; other white space, no-break spaces too, stays."""
    return _BREAK.sub(" ", visible(text))


def paragraph(text: str, style: str = "body", run: str = "", language: str | None = None) -> Paragraph:
    """A paragraph of one look, on one line."""
    return Paragraph((Run(one_line(text), run),), style, language)


def items(sentences: Iterable[str]) -> list[Paragraph]:
    """A list, one item a sentence."""
    return [paragraph(sentence, "item") for sentence in sentences]


def cell(text: str, run: str = "") -> Cell:
    return (paragraph(text, "cell", run),)


def joined(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Runs without empty ones."""
    return tuple(run for run in runs if run.text)


def beginning(outline: Outline, characters: int) -> Outline:
    """About the first `characters` of an outline; the outline itself where it has no more."""
    room = _Room(characters)
    items = [item for item in (room.item(each) for each in outline.items) if item is not None]
    return outline if room.left >= 0 else replace(outline, items=tuple(items))


class _Room:
    """What is left of the characters that may be shown."""

    def __init__(self, left: int) -> None:
        self.left = left

    def item(self, item: Paragraph | Table) -> Paragraph | Table | None:
        if self.left < 0:
            return None
        return self._paragraph(item) if isinstance(item, Paragraph) else self._table(item)

    def _table(self, table: Table) -> Table:
        rows = []
        for row in table.rows:
            if self.left < 0:
                break
            # The cells of a row stand beside each other, so that each has the room of all.
            rooms = [_Room(self.left) for _ in row]
            cells = zip(rooms, row, strict=True)
            rows.append(tuple(tuple(map(room._paragraph, room._fitting(cell))) for room, cell in cells))
            self.left = min((room.left for room in rooms), default=self.left)
        return replace(table, rows=tuple(rows))

    def _fitting(self, cell: Cell) -> Iterator[Paragraph]:
        for each in cell:
            if self.left < 0:
                return
            yield each

    def _paragraph(self, paragraph: Paragraph) -> Paragraph:
        runs = []
        for run in paragraph.runs:
            if self.left < 0:
                break
            runs.append(replace(run, text=run.text[: self.left + 1]))
            self.left -= len(run.text)
        return replace(paragraph, runs=tuple(runs))
