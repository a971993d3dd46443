"""Chosen passages as Markdown, also with front matter for programs that keep notes.

Source text is escaped so that it can only ever be text. Not responsible for what is said of a passage
(`export/citing.py`).
"""

import json
import re
from collections.abc import Sequence
from itertools import groupby

from reader.comparison.model import Side
from reader.export import citing
from reader.export.characters import one_line, visible
from reader.export.chosen import ChosenPassage, CitedSource, Quoted
from reader.export.handout import LEFT_OUT, MADE, counted, together
from reader.export.markdown import escaped, listed_fact
from reader.export.report import Fact
from reader.export.styles import colours

_LINES = re.compile(r"\r\n?|\n")


def markdown(passages: Sequence[ChosenPassage], *, redacted: bool = False, front: bool = False) -> str:
    """The whole document, with a last line end; `front` puts YAML with title, sources and tags before it."""
    parts = [f"# {escaped(citing.title(passages))}", escaped(counted(passages))]
    if redacted:
        parts.append(LEFT_OUT)
    number = 0
    for (basis, _), group in groupby(passages, key=together):
        if basis == "entity":
            parts += _name(list(group), redacted)
            continue
        for passage in group:
            number += 1
            parts += _passage(number, passage, redacted)
    if passages:
        parts.append("## Sources")
    for source in citing.sources(passages):
        parts += [f"### {escaped(citing.name(source))}", _list(citing.source_facts(source))]
    parts.append(escaped(MADE))
    body = "\n\n".join(parts) + "\n"
    return front_matter(citing.title(passages), citing.sources(passages), _tags(passages)) + body if front else body


def front_matter(title: str, sources: Sequence[CitedSource], tags: Sequence[str]) -> str:
    """YAML between two lines of dashes. Every value is written as JSON, which YAML reads as it stands."""
    lines = [f"title: {_quoted(title)}", f"tags: [{', '.join(map(_quoted, tags))}]", "sources:"]
    for source in sources:
        said = {
            "outlet": source.outlet.value,
            "headline": source.headline.value,
            "byline": ", ".join(field.value for field in source.byline if field.value),
            "published": source.published.value,
            "published_known": source.published.origin.value,
            "address": source.address,
            "file": source.file,
            "retrieved": source.retrieved,
            "text_sha256": source.text_hash,
        }
        first, *rest = [f"{key}: {_quoted(value)}" for key, value in said.items() if value]
        lines += [f"  - {first}", *(f"    {each}" for each in rest)]
    return "\n".join(["---", *lines, "---", "", ""])


def _passage(number: int, passage: ChosenPassage, redacted: bool) -> list[str]:
    heading = citing.relation(passage) or citing.name(passage.quoted.source)
    parts = [f"## {number}. {escaped(heading)}"]
    for quoted in (passage.quoted, passage.counterpart):
        if quoted is not None:
            parts += _words(quoted, passage, redacted, named=passage.counterpart is not None)
            parts.append(escaped(citing.citation(quoted)))
    if passage.note:
        parts.append("**Note:** " + "  \n".join(escaped(line) for line in _LINES.split(passage.note) if line.strip()))
    if said := citing.noted(passage):
        parts.append(_list(said))
    return parts


def _words(quoted: Quoted, passage: ChosenPassage, redacted: bool, *, named: bool) -> list[str]:
    parts = [f"**{escaped(citing.name(quoted.source))}**"] if named else []
    if redacted:
        return parts
    lines = [escaped(line) for line in visible(quoted.text).split("\n") if line.strip()]
    if passage.colour and len(lines) == 1:
        # Programs that keep notes know no other way to keep a colour, and others show the words.
        lines = [f'<mark style="background: {colours()[f"mark-{passage.colour}"]}">{lines[0]}</mark>']
    return [*parts, "\n>\n".join(f"> {line}" for line in lines)]


def _name(group: Sequence[ChosenPassage], redacted: bool) -> list[str]:
    first = group[0]
    heading = f"{first.entities[0]} ({first.kind})" if first.kind else first.entities[0]
    parts = [f"## {escaped(heading)}"]
    for side in Side:
        found = [passage for passage in group if passage.quoted.side is side]
        if not found:
            continue
        parts += [f"**{escaped(citing.name(found[0].quoted.source))}**", escaped(citing.cited(found[0].quoted.source))]
        for passage in found:
            parts += _words(passage.quoted, passage, redacted, named=False)
            parts.append(escaped(citing.place(passage.quoted).capitalize()))
    return parts


def _list(facts: Sequence[Fact]) -> str:
    return "\n".join(f"- {listed_fact(fact)}" for fact in facts)


def _tags(passages: Sequence[ChosenPassage]) -> list[str]:
    return list(dict.fromkeys(tag for passage in passages for tag in passage.tags))


def _quoted(value: str) -> str:
    return json.dumps(one_line(value), ensure_ascii=False)
