"""Findings as a table, one a row, for statistics and spreadsheets.

The columns are public interface: scripts read them by name, so new ones come last. Offsets are code points.
"""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain

from reader.analysis.model import Analysis, Mention
from reader.comparison.model import Comparison, LinkedEntity, Side
from reader.document.model import Span
from reader.export import findings, report
from reader.export.characters import one_line, visible
from reader.export.findings import Excerpt, Finding
from reader.export.passages import sentences_of

Row = tuple[str, ...]
"""Cells in the order of the columns, as the findings have them."""

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
_NOWHERE = ("", "", "", "")
_NONE = ("0", "", "", "")
_FINDINGS = {"quotes": "quote", "figures": "figure", "dates": "date", "passages": "passage", "reuse": "wording"}


def render(comparison: Comparison, redacted: bool = False) -> str:
    """The whole table with its header, as CSV."""
    return lines(chain([COLUMNS], rows(comparison, redacted=redacted)))


def rows(comparison: Comparison, *, redacted: bool = False) -> Iterator[Row]:
    """One row a finding: names first, in the order of their first mention, then the sections of the exports."""
    pair = _pair(comparison)
    named = {entity.id: entity.name for entity in comparison.entities}
    left, right = (_cells_of(comparison.analysis(side), redacted) for side in Side)
    for entity in comparison.entities:
        yield _name(pair, entity, left, right, redacted)
    for link in comparison.possible:
        label = _BETWEEN.join(named.get(each, each) for each in link.entities)
        yield _row(pair, "possible", link.id, label=label, note=link.note)
    for relation in comparison.related:
        label = _BETWEEN.join(named.get(each, each) for each in relation.entities)
        yield _row(pair, "related", label=label, verdict=relation.relation)
    for section in findings.sections(comparison, redacted=redacted, every_match=True):
        kind = _FINDINGS[section.key]
        for finding in section.findings:
            yield _finding(pair, kind, finding, left, right)


def error_row(inputs: tuple[str, ...], message: str) -> Row:
    """The row of a pair that could not be compared."""
    left, right = (*inputs, "", "")[:2]
    return _row((left, right, "", "", "", ""), "error", note=message)


def lines(table: Iterable[Sequence[str]]) -> str:
    """Rows as CSV with plain line ends, every cell safe to open in a spreadsheet."""
    written, safe = io.StringIO(), _Harmless().__getitem__
    csv.writer(written, lineterminator="\n").writerows(map(safe, row) for row in table)
    return written.getvalue()


def harmless(cell: str) -> str:
    """`cell` as text to a spreadsheet, which would run one that begins like a formula."""
    shown = visible(cell)
    return f"'{shown}" if shown.lstrip(" \u00a0").startswith(_FORMULA_STARTS) else shown


class _Harmless(dict[str, str]):
    """Cells by what they were: most stand in many rows, and are made harmless once."""

    def __missing__(self, cell: str) -> str:
        # Nearly all need nothing, which is told faster than mended.
        self[cell] = safe = cell if cell[:1].isalnum() and cell.isprintable() else harmless(cell)
        return safe


def _pair(comparison: Comparison) -> Row:
    articles = [comparison.analysis(side).article for side in Side]
    return (
        *(article.source.name for article in articles),
        *(article.outlet.value or "" for article in articles),
        *(article.published.value or "" for article in articles),
    )


def _row(
    pair: Row,
    finding: str,
    identity: str = "",
    *,
    status: str = "",
    label: str = "",
    kind: str = "",
    verdict: str = "",
    left: Row = _NOWHERE,
    right: Row = _NOWHERE,
    score: str = "",
    note: str = "",
) -> Row:
    """`left` and `right` are count, words, spans and sentence."""
    (count, text, spans, sentence), (other_count, other_text, other_spans, other_sentence) = left, right
    return (
        *pair,
        *(finding, identity, status, label, kind, verdict),
        *(count, other_count, text, other_text, spans, other_spans),
        *(score, note, sentence, other_sentence),
    )


_Cells = Callable[[Sequence[str], Sequence[Span]], Row]


def _name(pair: Row, entity: LinkedEntity, left: _Cells, right: _Cells, redacted: bool) -> Row:
    return _row(
        pair,
        "name",
        entity.id,
        status=str(entity.status),
        label=entity.name,
        kind=str(entity.kind),
        left=_mentioned(left, entity.left, redacted),
        right=_mentioned(right, entity.right, redacted),
        note="" if redacted else "; ".join(map(report.reason, entity.why)),
    )


def _mentioned(cells: _Cells, mentions: Sequence[Mention], redacted: bool) -> Row:
    if not mentions:
        return _NONE
    if redacted:
        return cells((), [mention.span for mention in mentions])
    if len(mentions) == 1:
        (only,) = mentions
        return cells((" ".join(only.text.split()),), (only.span,))
    return cells([form.text for form in report.forms(mentions)], [mention.span for mention in mentions])


def _finding(pair: Row, kind: str, finding: Finding, left: _Cells, right: _Cells) -> Row:
    return _row(
        pair,
        kind,
        finding.id,
        status=str(finding.status),
        label=finding.value,
        verdict=finding.code,
        left=_quoted(left, finding.left),
        right=_quoted(right, finding.right),
        score="" if finding.score is None else f"{finding.score:.3f}",
        note=finding.note or "",
    )


def _quoted(cells: _Cells, excerpts: Sequence[Excerpt]) -> Row:
    if not excerpts:
        return _NONE
    if len(excerpts) == 1:
        (only,) = excerpts
        return cells((only.text or "",), (only.span,))
    return cells([each.text for each in excerpts if each.text is not None], [each.span for each in excerpts])


def _cells_of(analysis: Analysis, redacted: bool) -> _Cells:
    """Makes the cells of one side: `12:20 44:50`, half-open, in code points; and the sentence of the first place.

    A sentence that holds many findings is made ready once.
    """
    text, around = analysis.article.text, sentences_of(analysis)
    ready: dict[int, str] = {}

    def cells(words: Sequence[str], spans: Sequence[Span]) -> Row:
        if not spans:
            return _NONE
        first = spans[0]
        if len(spans) == 1:  # as nearly all are
            count, places = "1", f"{first.start}:{first.end}"
        else:
            count, places = str(len(spans)), " ".join([f"{span.start}:{span.end}" for span in spans])
        said = words[0] if len(words) == 1 else _BETWEEN.join(words)
        if redacted:
            return count, said, places, ""
        start = (sentence := around(first)).start
        if start not in ready:
            ready[start] = one_line(sentence.of(text))
        return count, said, places, ready[start]

    return cells
