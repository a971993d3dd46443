"""A document before any format: headings, paragraphs and tables of runs of text, each with the name of its style.

Word processors and pages on paper are written from this one shape, so that all of them hold the same. Texts have
passed `characters` and stand as they are to be read; escaping is the formats' own. What a style looks like stands in
`export/styles.py`.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

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
