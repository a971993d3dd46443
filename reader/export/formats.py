"""All formats in one table: what each is called, and how a comparison or chosen passages are written in it.

Libraries are imported when a format is written for the first time. Not responsible for files (`workflow.exporting`).
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from reader.comparison.model import Comparison
from reader.export.chosen import ChosenPassage, cited

Passages = Sequence[ChosenPassage]


@dataclass(frozen=True, slots=True)
class Format:
    """`id` is what `--format` takes. `suffix` is that of its files; of several formats with one, the first is meant.

    `whole` writes a comparison and `chosen` writes passages; the second argument leaves the source text out.
    """

    id: str
    suffix: str
    media_type: str
    textual: bool
    whole: Callable[[Comparison, bool], bytes]
    chosen: Callable[[Passages, bool], bytes]


_LINE_ENDS = {chr(code): f"\\u{code:04x}" for code in (0x85, 0x2028, 0x2029)}


def as_json(document: Any, *, indent: int | None = None) -> bytes:
    """JSON in UTF-8. Lone surrogates, which UTF-8 cannot hold, are written as escapes.

    So are the line ends of Unicode, because many a program would break a line of JSON at them.
    """
    written = json.dumps(document, ensure_ascii=False, indent=indent)
    for end, escape in _LINE_ENDS.items():
        written = written.replace(end, escape)
    try:
        return written.encode()
    except UnicodeEncodeError:
        return json.dumps(document, ensure_ascii=True, indent=indent).encode()


def utf8(text: str) -> bytes:
    """Lone surrogates, which UTF-8 cannot hold, become question marks."""
    return text.encode("utf-8", "replace")


def _pretty(document: Any) -> bytes:
    return as_json(document, indent=2) + b"\n"


def _html(comparison: Comparison, redacted: bool) -> bytes:
    from reader.export import html

    return utf8(html.render(comparison, redacted=redacted))


def _html_of(passages: Passages, redacted: bool) -> bytes:
    from reader.export import handout_html

    return utf8(handout_html.render(passages, redacted=redacted))


def _markdown(comparison: Comparison, redacted: bool) -> bytes:
    from reader.export import markdown

    return utf8(markdown.render(comparison, redacted=redacted))


def _markdown_of(passages: Passages, redacted: bool) -> bytes:
    from reader.export import handout_markdown

    return utf8(handout_markdown.markdown(passages, redacted=redacted))


def _note(comparison: Comparison, redacted: bool) -> bytes:
    from reader.export import handout_markdown, markdown

    sources = [cited(analysis.article) for analysis in (comparison.left, comparison.right)]
    title = " and ".join(source.headline.value or source.file for source in sources)
    return utf8(handout_markdown.front_matter(title, sources, ()) + markdown.render(comparison, redacted=redacted))


def _note_of(passages: Passages, redacted: bool) -> bytes:
    from reader.export import handout_markdown

    return utf8(handout_markdown.markdown(passages, redacted=redacted, front=True))


def _json(comparison: Comparison, redacted: bool) -> bytes:
    from reader.export import contract

    return _pretty(contract.comparison_document(comparison, redacted=redacted))


def _json_of(passages: Passages, redacted: bool) -> bytes:
    from reader.export import records

    return _pretty(records.document(passages, redacted=redacted))


def _csv(comparison: Comparison, redacted: bool) -> bytes:
    from reader.export import table

    return utf8(table.render(comparison, redacted=redacted))


def _csv_of(passages: Passages, redacted: bool) -> bytes:
    from reader.export import records

    return utf8(records.csv(passages, redacted=redacted))


def _xlsx(comparison: Comparison, redacted: bool) -> bytes:
    from reader.export import report, table, workbook

    found = workbook.Sheet("Findings", table.COLUMNS, table.rows(comparison, redacted=redacted), table.NUMBERS)
    shown = report.reports(comparison)
    title = " and ".join(each.headline or each.name for each in shown)
    return workbook.write(
        title, [found, workbook.sources([(each.name, (*each.facts, *each.source)) for each in shown])]
    )


def _xlsx_of(passages: Passages, redacted: bool) -> bytes:
    from reader.export import citing, records, workbook

    found = workbook.Sheet("Passages", records.COLUMNS, records.rows(passages, redacted=redacted), records.NUMBERS)
    told = [(citing.name(source), citing.source_facts(source)) for source in citing.sources(passages)]
    return workbook.write(citing.title(passages), [found, workbook.sources(told)])


def _pdf(comparison: Comparison, redacted: bool) -> bytes:
    from reader.export import pdf, spread

    return pdf.write(spread.outline(comparison, redacted))


def _pdf_of(passages: Passages, redacted: bool) -> bytes:
    from reader.export import handout, pdf

    return pdf.write(handout.outline(passages, redacted))


def _docx(comparison: Comparison, redacted: bool) -> bytes:
    from reader.export import docx, spread

    return docx.write(spread.outline(comparison, redacted))


def _docx_of(passages: Passages, redacted: bool) -> bytes:
    from reader.export import docx, handout

    return docx.write(handout.outline(passages, redacted))


def _odt(comparison: Comparison, redacted: bool) -> bytes:
    from reader.export import odt, spread

    return odt.write(spread.outline(comparison, redacted))


def _odt_of(passages: Passages, redacted: bool) -> bytes:
    from reader.export import handout, odt

    return odt.write(handout.outline(passages, redacted))


def _annotations(comparison: Comparison, redacted: bool) -> bytes:
    from reader.export import annotations

    return _pretty(annotations.of_comparison(comparison, redacted=redacted))


def _annotations_of(passages: Passages, redacted: bool) -> bytes:
    from reader.export import annotations

    return _pretty(annotations.of_passages(passages, redacted=redacted))


def _csl(comparison: Comparison, _redacted: bool) -> bytes:
    from reader.export import references

    return _pretty(references.csl([cited(each.article) for each in (comparison.left, comparison.right)]))


def _csl_of(passages: Passages, _redacted: bool) -> bytes:
    from reader.export import citing, references

    return _pretty(references.csl(citing.sources(passages)))


def _ris(comparison: Comparison, _redacted: bool) -> bytes:
    from reader.export import references

    return utf8(references.ris([cited(each.article) for each in (comparison.left, comparison.right)]))


def _ris_of(passages: Passages, _redacted: bool) -> bytes:
    from reader.export import citing, references

    return utf8(references.ris(citing.sources(passages)))


_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
FORMATS: dict[str, Format] = {
    each.id: each
    for each in (
        Format("html", ".html", "text/html", True, _html, _html_of),
        Format("pdf", ".pdf", "application/pdf", False, _pdf, _pdf_of),
        Format("docx", ".docx", _WORD, False, _docx, _docx_of),
        Format("odt", ".odt", "application/vnd.oasis.opendocument.text", False, _odt, _odt_of),
        Format("md", ".md", "text/markdown", True, _markdown, _markdown_of),
        Format("note", ".md", "text/markdown", True, _note, _note_of),
        Format("xlsx", ".xlsx", _EXCEL, False, _xlsx, _xlsx_of),
        Format("csv", ".csv", "text/csv", True, _csv, _csv_of),
        Format("json", ".json", "application/json", True, _json, _json_of),
        Format("annotations", ".jsonld", "application/ld+json", True, _annotations, _annotations_of),
        Format("csl", ".csl.json", "application/vnd.citationstyles.csl+json", True, _csl, _csl_of),
        Format("ris", ".ris", "application/x-research-info-systems", True, _ris, _ris_of),
    )
}
