"""Title, outlet, dates, byline and agencies as the text of a report itself tells them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.document.metadata.outlets import by_name, fold
from reader.document.metadata.published import find_dates
from reader.document.metadata.publisher import Signed, find_agencies, find_outlet, take_apart
from reader.document.model import Block, BlockKind, Field, Span

_TITLE_END = re.compile(r"\s(?:[|·—–-]|::)\s([^|·—–]{2,40})$")


@dataclass(frozen=True, slots=True)
class Found:
    """What the text tells; `unknown` fields and empty tuples for what it does not."""

    title: Field
    outlet: Field
    published: Field
    updated: Field
    byline: tuple[Field, ...]
    agency: tuple[Field, ...]


def find(text: str, blocks: Sequence[Block], language: str | None) -> Found:
    """Search the blocks of a report. Evidence spans point into `text`."""
    signed = take_apart(text, blocks)
    published, updated = find_dates(text, blocks, language)
    return Found(
        title=_title(text, blocks),
        outlet=find_outlet(text, blocks, signed, language),
        published=published,
        updated=updated,
        byline=_byline(text, signed),
        agency=find_agencies(text, blocks, signed),
    )


def _title(text: str, blocks: Sequence[Block]) -> Field:
    span = next((block.span for block in blocks if block.kind is BlockKind.HEADLINE), None)
    if span is None:
        return Field.unknown()
    # Saved pages add their outlet to the headline: "… | The Guardian".
    end = _TITLE_END.search(span.of(text))
    if end and by_name(end[1]):
        span = Span(span.start, span.start + end.start())
    return Field.stated(" ".join(span.of(text).split()), span)


def _byline(text: str, signed: Signed) -> tuple[Field, ...]:
    plain = any(byline.names and not byline.bare for byline in signed.bylines)
    names = [name for byline in signed.bylines if not (plain and byline.bare) for name in byline.names]
    names += [line.writer for line in signed.datelines if line.writer]
    found: dict[str, Field] = {}
    for name in names:
        found.setdefault(fold(name.of(text)), Field.stated(" ".join(name.of(text).split()), name))
    return tuple(found.values())
