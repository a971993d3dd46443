"""Chosen passages as an outline: each with its source and what was noted, pairings and shared names side by side."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from reader import __version__
from reader.comparison.model import Side
from reader.export import citing
from reader.export.characters import breakable, one_line, visible
from reader.export.chosen import ChosenPassage, Quoted
from reader.export.outline import Cell, Outline, Paragraph, Run, Table, joined, paragraph, prose
from reader.export.report import Fact
from reader.export.spread import facts

_SPACE = re.compile(r"\s+")
MADE = f"Made with Diptych {__version__}."
LEFT_OUT = "The passages themselves are left out; their places are given."


def outline(passages: Sequence[ChosenPassage], redacted: bool = False) -> Outline:
    """All passages in the order given, then their sources. With `redacted`, the words themselves are left out."""
    title = citing.title(passages)
    parts: list[Paragraph | Table] = [paragraph(title, "title"), paragraph(counted(passages), "subtitle")]
    if redacted:
        parts.append(paragraph(LEFT_OUT))
    number = 0
    for (basis, _), group in groupby(passages, key=together):
        if basis == "entity":
            parts += _name(list(group), redacted)
            continue
        for passage in group:
            number += 1
            parts += _passage(number, passage, redacted)
    if sources := citing.sources(passages):
        cells = [(paragraph(citing.name(each), "outlet"), *facts(citing.source_facts(each))) for each in sources]
        parts.append(paragraph("Sources", "heading"))
        parts += [Table((0.5, 0.5), ((*cells, *[()] * (2 - len(cells))),), look="spread")]
    parts.append(paragraph(MADE, "made"))
    return Outline(title, MADE, tuple(parts))


def counted(passages: Sequence[ChosenPassage]) -> str:
    """How many passages there are, of which reports."""
    names = " and ".join(dict.fromkeys(citing.name(source) for source in citing.sources(passages)))
    count = f"{len(passages):,} passage{'' if len(passages) == 1 else 's'}"
    return f"{count} from {names}" if names else "Nothing was chosen."


def together(passage: ChosenPassage) -> tuple[str, str]:
    """What stands under one heading: the sentences of one name."""
    if passage.basis == "entity":
        return "entity", passage.id.rsplit("-", 2)[0]
    return passage.basis, passage.id


def _passage(number: int, passage: ChosenPassage, redacted: bool) -> Iterator[Paragraph | Table]:
    heading = citing.relation(passage) or citing.name(passage.quoted.source)
    yield paragraph(f"{number}. {heading}", "heading")
    if passage.counterpart:
        quoted = (passage.quoted, passage.counterpart)
        yield Table((0.5, 0.5), (tuple(_cell(each, passage, redacted) for each in quoted),), look="spread")
    else:
        yield _words(passage.quoted, passage, redacted, "passage")
        yield _cited(passage.quoted)
    if passage.note:
        yield Paragraph((Run(visible(passage.note)),), "note")
    if said := _said(citing.noted(passage)):
        yield said


def _cell(quoted: Quoted, passage: ChosenPassage, redacted: bool) -> Cell:
    return (paragraph(citing.name(quoted.source), "outlet"), _words(quoted, passage, redacted, "text"), _cited(quoted))


def _words(quoted: Quoted, passage: ChosenPassage, redacted: bool, style: str) -> Paragraph:
    if redacted:
        return paragraph(citing.place(quoted), style, "quiet")
    look = f"mark-{passage.colour}" if passage.colour else ""
    return Paragraph((Run(prose(breakable(quoted.text)), look),), style, quoted.source.language)


def _cited(quoted: Quoted) -> Paragraph:
    return _source(quoted.source.address, citing.citation(quoted))


def _source(address: str | None, said: str) -> Paragraph:
    """A citation, its address a link."""
    safe = address if address and address.startswith(("http://", "https://")) else None
    before, found, after = said.partition(address) if address else (said, "", "")
    runs = [Run(before), Run(found, address=safe), Run(after)]
    return Paragraph(joined([replace(run, text=_SPACE.sub(" ", visible(run.text))) for run in runs]), "cited")


def _said(listed: Sequence[Fact]) -> Paragraph | None:
    runs: list[Run] = []
    for fact in listed:
        runs += [Run("   " if runs else ""), Run(f"{fact.label}  ", "quiet"), Run(one_line(fact.value or ""))]
    return Paragraph(joined(runs), "fact") if runs else None


def _name(group: Sequence[ChosenPassage], redacted: bool) -> Iterator[Paragraph | Table]:
    """One name that both reports have: its sentences in the one beside those in the other."""
    first = group[0]
    yield paragraph(f"{first.entities[0]} ({first.kind})" if first.kind else first.entities[0], "heading")
    yield Table((0.5, 0.5), (tuple(_column(group, side, redacted) for side in Side),), look="spread")


def _column(group: Sequence[ChosenPassage], side: Side, redacted: bool) -> Cell:
    found = [passage for passage in group if passage.quoted.side is side]
    if not found:
        return (paragraph("–", "text", "quiet"),)
    source = found[0].quoted.source
    parts = [paragraph(citing.name(source), "outlet"), _source(source.address, citing.cited(source))]
    for passage in found:
        parts.append(_words(passage.quoted, passage, redacted, "text"))
        if not redacted:
            parts.append(paragraph(citing.place(passage.quoted), "cited"))
    return tuple(parts)
