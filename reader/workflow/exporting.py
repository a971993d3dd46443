"""Writing a comparison in the formats people use. Not responsible for how a format looks (`reader.export`)."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader.analysis.model import Analysis
from reader.comparison.model import Comparison
from reader.errors import DiptychError, UsageError
from reader.workflow.atomic import write_atomically


@dataclass(frozen=True, slots=True)
class Format:
    """One format a comparison can be written in. `id` is what `--format` takes."""

    id: str
    suffix: str
    media_type: str
    render: Callable[[Comparison, bool], bytes]


def _html(comparison: Comparison, redacted: bool) -> bytes:
    from reader.export import html

    return _utf8(html.render(comparison, redacted=redacted))


def _markdown(comparison: Comparison, redacted: bool) -> bytes:
    from reader.export import markdown

    return _utf8(markdown.render(comparison, redacted=redacted))


def _json(comparison: Comparison, redacted: bool) -> bytes:
    from reader.export import contract

    return as_json(contract.comparison_document(comparison, redacted=redacted), indent=2) + b"\n"


def _csv(comparison: Comparison, redacted: bool) -> bytes:
    from reader.export import table

    return _utf8(table.render(comparison, redacted=redacted))


FORMATS: dict[str, Format] = {
    each.id: each
    for each in (
        Format("html", ".html", "text/html", _html),
        Format("md", ".md", "text/markdown", _markdown),
        Format("json", ".json", "application/json", _json),
        Format("csv", ".csv", "text/csv", _csv),
    )
}


def render(comparison: Comparison, format_id: str, *, redacted: bool = False) -> bytes:
    """The comparison as bytes in one of `FORMATS`; `redacted` leaves the source text out. Raises `UsageError`."""
    return _format(format_id).render(comparison, redacted)


def write(comparison: Comparison, format_id: str, path: Path, *, redacted: bool = False) -> None:
    """Write the comparison to a file, whole or not at all. Raises `WriteError` and `UsageError`."""
    write_atomically(path, render(comparison, format_id, redacted=redacted))


def article_text(analysis: Analysis, *, width: int = 80, colour: bool = False, redacted: bool = False) -> str:
    """A summary of one article for a terminal of `width` columns, without a last line end."""
    from reader.export import terminal

    return terminal.render_article(analysis, width=width, colour=colour, redacted=redacted)


def comparison_text(comparison: Comparison, *, width: int = 80, colour: bool = False, redacted: bool = False) -> str:
    """A summary of the comparison for a terminal of `width` columns, without a last line end."""
    from reader.export import terminal

    return terminal.render_comparison(comparison, width=width, colour=colour, redacted=redacted)


def article_json(analysis: Analysis, *, redacted: bool = False) -> bytes:
    """One analysed article as a line of JSON, without the line end."""
    from reader.export import contract

    return as_json(contract.article_document(analysis, redacted=redacted))


def comparison_json(comparison: Comparison, *, redacted: bool = False) -> bytes:
    """The comparison as a line of JSON, without the line end."""
    from reader.export import contract

    return as_json(contract.comparison_document(comparison, redacted=redacted))


def error_json(inputs: tuple[str, ...], error: DiptychError) -> bytes:
    """What went wrong with these inputs as a line of JSON, without the line end."""
    from reader.export import contract

    return as_json(contract.error_document(inputs, error))


_LINE_ENDS = {code: f"\\u{code:04x}" for code in (0x85, 0x2028, 0x2029)}
BATCH_FORMATS = ("jsonl", "csv")


def batch_head(format_id: str) -> bytes:
    """What stands before the first pair of a batch."""
    from reader.export import table

    return _utf8(table.lines([table.header()])) if format_id == "csv" else b""


def batch_part(comparison: Comparison, format_id: str) -> bytes:
    """One pair of a batch: a line of JSON, or one line a finding."""
    from reader.export import table

    if format_id == "csv":
        return _utf8(table.lines(map(table.cells, table.rows(comparison))))
    return comparison_json(comparison) + b"\n"


def batch_error(inputs: tuple[str, ...], error: DiptychError, format_id: str) -> bytes:
    """A pair of a batch that could not be compared: one line in either format."""
    from reader.export import table

    if format_id == "csv":
        return _utf8(table.lines([table.cells(table.error_row(inputs, str(error)))]))
    return error_json(inputs, error) + b"\n"


def as_json(document: dict[str, Any], *, indent: int | None = None) -> bytes:
    """JSON in UTF-8. Lone surrogates, which UTF-8 cannot hold, are written as escapes.

    So are the line ends of Unicode, because many a program would break a line of JSON at them.
    """
    written = json.dumps(document, ensure_ascii=False, indent=indent).translate(_LINE_ENDS)
    try:
        return written.encode()
    except UnicodeEncodeError:
        return json.dumps(document, ensure_ascii=True, indent=indent).encode()


def _utf8(text: str) -> bytes:
    """Lone surrogates, which UTF-8 cannot hold, become question marks."""
    return text.encode("utf-8", "replace")


def _format(format_id: str) -> Format:
    try:
        return FORMATS[format_id]
    except KeyError:
        known = ", ".join(FORMATS)
        raise UsageError(problem=f"The format “{format_id}” is unknown. Choose one of: {known}.") from None
