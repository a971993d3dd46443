"""Findings as a table, one a row, for statistics and spreadsheets.

The columns are public interface: scripts read them by name, so new ones come last. Offsets are code points.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from reader.comparison.model import Comparison, LinkedEntity, Side
from reader.document.model import Span
from reader.export import findings, report
from reader.export.characters import one_line, visible
from reader.export.findings import Excerpt, Finding
from reader.export.passages import sentences_of

Row = dict[str, str]

COLUMNS = (
    *("left_file", "right_file", "left_outlet", "right_outlet", "left_date", "right_date"),
    *("finding", "id", "status", "label", "kind", "verdict"),
    *("left_count", "right_count", "left_text", "right_text", "left_spans", "right_spans"),
    *("score", "note", "left_sentence", "right_sentence"),
)
NUMBERS = frozenset(("left_count", "right_count", "score"))
"""Columns that hold numbers, where there is anything in them."""
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_BETWEEN = " | "
_SIDES = tuple(Side)
_COUNT, _TEXT, _SPANS, _SENTENCE = (
    {side: f"{side}_{what}" for side in _SIDES} for what in ("count", "text", "spans", "sentence")
)
_FINDINGS = {"quotes": "quote", "figures": "figure", "dates": "date", "passages": "passage", "reuse": "wording"}


def render(comparison: Comparison, redacted: bool = False) -> str:
    """The whole table with its header, as CSV."""
    return lines(chain([header()], map(cells, rows(comparison, redacted=redacted))))


def header() -> list[str]:
    return list(COLUMNS)


def rows(comparison: Comparison, *, redacted: bool = False) -> Iterator[Row]:
    """One row a finding: names first, in the order of their first mention, then the sections of the exports."""
    pair = _pair(comparison)
    places = _Places(comparison, redacted)
    named = {entity.id: entity.name for entity in comparison.entities}
    for entity in comparison.entities:
        found = {side: [mention.span for mention in entity.mentions(side)] for side in _SIDES}
        yield {**pair, **_name(entity, redacted), **places.row(found)}
    for link in comparison.possible:
        names = [named.get(each, each) for each in link.entities]
        yield pair | {"finding": "possible", "id": link.id, "label": _BETWEEN.join(names), "note": link.note}
    for relation in comparison.related:
        names = [named.get(each, each) for each in relation.entities]
        yield pair | {"finding": "related", "label": _BETWEEN.join(names), "verdict": relation.relation}
    for section in findings.sections(comparison, redacted=redacted, every_match=True):
        kind = _FINDINGS[section.key]
        for finding in section.findings:
            found = {side: [excerpt.span for excerpt in finding.excerpts(side)] for side in _SIDES}
            yield {**pair, **_finding(kind, finding), **places.row(found)}


def error_row(inputs: tuple[str, ...], message: str) -> Row:
    """The row of a pair that could not be compared."""
    left, right = (*inputs, "", "")[:2]
    return {"left_file": left, "right_file": right, "finding": "error", "note": message}


def cells(row: Row) -> list[str]:
    """The cells of a row in the order of `COLUMNS`, safe to open in a spreadsheet."""
    return [harmless(value) if value else "" for value in map(row.get, COLUMNS)]


def lines(table: Iterable[list[str]]) -> str:
    """Rows of cells as CSV with plain line ends."""
    written = io.StringIO()
    csv.writer(written, lineterminator="\n").writerows(table)
    return written.getvalue()


def harmless(cell: str) -> str:
    """`cell` as text to a spreadsheet, which would run one that begins like a formula."""
    shown = visible(cell)
    if shown[:1].isalnum():
        return shown
    return f"'{shown}" if shown.lstrip(" \u00a0").startswith(_FORMULA_STARTS) else shown


def _pair(comparison: Comparison) -> Row:
    row: Row = {}
    for side in Side:
        article = comparison.analysis(side).article
        row[f"{side}_file"] = article.source.name
        row[f"{side}_outlet"] = article.outlet.value or ""
        row[f"{side}_date"] = article.published.value or ""
    return row


def _name(entity: LinkedEntity, redacted: bool) -> Row:
    row: Row = {
        "finding": "name",
        "id": entity.id,
        "status": entity.status.value,
        "label": entity.name,
        "kind": entity.kind.value,
        "note": "" if redacted else "; ".join(map(report.reason, entity.why)),
    }
    for side in _SIDES:
        mentions = entity.mentions(side)
        row[_COUNT[side]] = str(len(mentions))
        row[_TEXT[side]] = "" if redacted else _BETWEEN.join(form.text for form in report.forms(mentions))
    return row


def _finding(kind: str, finding: Finding) -> Row:
    row: Row = {
        "finding": kind,
        "id": finding.id,
        "status": finding.status.value,
        "label": finding.value,
        "verdict": finding.code,
        "score": "" if finding.score is None else f"{finding.score:.3f}",
        "note": finding.note or "",
    }
    for side in _SIDES:
        excerpts: tuple[Excerpt, ...] = finding.excerpts(side)
        row[_COUNT[side]] = str(len(excerpts))
        words = [excerpt.text for excerpt in excerpts if excerpt.text is not None]
        row[_TEXT[side]] = words[0] if len(words) == 1 else _BETWEEN.join(words)
    return row


class _Places:
    """Where findings stand. A sentence that holds many findings is made ready once."""

    def __init__(self, comparison: Comparison, redacted: bool) -> None:
        self._texts = {side: comparison.analysis(side).article.text for side in _SIDES}
        self._redacted = redacted
        self._around = {side: sentences_of(comparison.analysis(side)) for side in _SIDES}
        self._sentences: dict[tuple[Side, int], str] = {}

    def row(self, found: Mapping[Side, Sequence[Span]]) -> Row:
        """`12:20 44:50`, half-open, in code points; and the sentence of the first place."""
        row: Row = {}
        for side, spans in found.items():
            if not spans:
                continue
            row[_SPANS[side]] = " ".join([f"{span.start}:{span.end}" for span in spans])
            if not self._redacted:
                row[_SENTENCE[side]] = self._sentence(side, spans[0])
        return row

    def _sentence(self, side: Side, span: Span) -> str:
        sentence = self._around[side](span)
        key = (side, sentence.start)
        if key not in self._sentences:
            self._sentences[key] = one_line(sentence.of(self._texts[side]))
        return self._sentences[key]
