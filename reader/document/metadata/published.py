"""When a report was published and updated, as its headers say. Dates in running text are never looked at."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.document.metadata.dates import DateRead, date_spans, read_dates, read_yearless, tells_day_first
from reader.document.metadata.outlets import by_name
from reader.document.model import Block, BlockKind, Field, Span
from reader.document.structure.names import is_masthead

_UPDATED = re.compile(
    r"(?:updated?|modified|revised|edited|aktualisiert|geändert|mis(?:e)? à jour|modifié|actualizado|"
    r"atualizado|aggiornato|обновлено|оновлено|güncelleme|güncellendi|bijgewerkt|수정|업데이트|更新)\W{0,3}(?:\w{1,3}\W{1,3}){0,2}$",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(
    r"(?:published|posted|issued|released|created|first published|date|veröffentlicht|erstellt|publié|publicado|"
    r"pubblicato|опубликовано|опубліковано|giriş|yayınlanma|yayın tarihi|"
    r"gepubliceerd|입력|등록|승인|발행|게재|송고|작성|公開|发布|发表)\W{0,3}(?:\w{1,9}\W{1,3}){0,3}$",
    re.IGNORECASE,
)
_COPYRIGHT_YEAR = re.compile(r"(?:copyright|©|ⓒ|\(c\))\D{0,40}((?:19|20)\d{2})\b", re.IGNORECASE)
_HEADERS = (BlockKind.DATELINE, BlockKind.BYLINE)


@dataclass(frozen=True, slots=True)
class _Dated:
    """A date of a header line: `label` is "published", "updated" or empty."""

    date: DateRead
    span: Span
    label: str
    in_dateline: bool


def find_dates(text: str, blocks: Sequence[Block], language: str | None) -> tuple[Field, Field]:
    """The fields `published` and `updated`."""
    lines = [block for block in blocks if block.kind in _HEADERS or _is_labelled(text, block)]
    day_first = tells_day_first(block.span.of(text) for block in lines)
    dated = [item for block in lines for item in _dates(text, block, language, day_first)]
    published = _first(dated, "published") or _first(dated, "", headers_only=True) or _first(dated, "")
    published = published or _in_page_header(text, blocks, language, day_first)
    updated = _first(dated, "updated")
    return (
        _field(published) if published else _from_yearless(text, blocks),
        _field(updated) if updated else Field.unknown(),
    )


def _is_labelled(text: str, block: Block) -> bool:
    """A line of the page that names the date of publication counts as well."""
    if block.kind is not BlockKind.BOILERPLATE or len(block.span) > 160:
        return False
    line = block.span.of(text)
    return any(_label(line[: date.start]) for date in date_spans(line))


def _in_page_header(text: str, blocks: Sequence[Block], language: str | None, day_first: bool | None) -> _Dated | None:
    """The date that printed pages carry beside the paper's name."""
    for block in blocks:
        line = block.span.of(text)
        if block.kind is not BlockKind.BOILERPLATE or len(line) > 120:
            continue
        parts = [part.strip() for part in re.split(r"[|·•–—,]", line)]
        if any(part and (is_masthead(part) or by_name(part)) for part in parts):
            for item in _dates(text, block, language, day_first):
                note = "The header of the page has this date."
                return replace(item, date=replace(item.date, note=note, worked_out=True))
    return None


def _dates(text: str, block: Block, language: str | None, day_first: bool | None) -> list[_Dated]:
    line = block.span.of(text)
    inline = block.kind is BlockKind.DATELINE and line.endswith(("-", "–", "—", "―", "=", ":", ")"))
    found: list[_Dated] = []
    before = 0
    for date in read_dates(line, language, day_first):
        label = _label(line[before : date.span.start])
        found.append(_Dated(date, date.span.shifted(block.span.start), label, inline))
        before = date.span.end
    return found


def _label(before: str) -> str:
    if _UPDATED.search(before):
        return "updated"
    return "published" if _PUBLISHED.search(before) else ""


def _first(dated: Sequence[_Dated], label: str, *, headers_only: bool = False) -> _Dated | None:
    return next((item for item in dated if item.label == label and not (headers_only and item.in_dateline)), None)


def _field(dated: _Dated) -> Field:
    value = dated.date.value or ""
    if dated.date.worked_out and dated.date.note and len(value) > 4:
        return Field.inferred(value, dated.date.note, dated.span)
    if dated.in_dateline:
        return Field.inferred(value, "The dateline has this date; the report may have appeared later.", dated.span)
    return Field.stated(value, dated.span, dated.date.note)


def _from_yearless(text: str, blocks: Sequence[Block]) -> Field:
    """A dateline such as "SEOUL, Oct. 30" needs a year from elsewhere."""
    for block in blocks:
        if block.kind is not BlockKind.DATELINE:
            continue
        read = read_yearless(block.span.of(text))
        if read is None:
            continue
        span = read.span.shifted(block.span.start)
        years = {match[1] for other in blocks if (match := _copyright_year(text, other))}
        if len(years) == 1:
            value = f"{years.pop()}-{read.month:02}-{read.day:02}"
            return Field.inferred(value, "Day and month stand in the dateline, the year in the copyright line.", span)
        return Field.unknown(f"The dateline says “{span.of(text)}” without a year.")
    return Field.unknown()


def _copyright_year(text: str, block: Block) -> re.Match[str] | None:
    return _COPYRIGHT_YEAR.search(block.span.of(text)) if block.kind is BlockKind.BOILERPLATE else None
