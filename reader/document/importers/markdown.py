"""Markdown, with or without front matter. The text stays the file as it is; blocks come from the parser's line numbers.

Front matter is boilerplate in the text and states title, date, author, outlet and language.
"""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import yaml
from markdown_it import MarkdownIt
from mdit_py_plugins.front_matter import front_matter_plugin

from reader.document.encodings import decode
from reader.document.importers.draft import Declared, Draft
from reader.document.metadata.dates import iso_of, read_dates, valid_iso
from reader.document.model import BlockKind, Remark, Span
from reader.document.structure import Piece, find_blocks
from reader.document.structure.units import trimmed

if TYPE_CHECKING:
    from markdown_it.token import Token

_KEYS = {
    "title": ("title", "headline"),
    "outlet": ("outlet", "publisher", "publication", "site", "site_name", "source"),
    "published": ("published", "date", "published_at", "pubdate", "date_published"),
    "updated": ("updated", "modified", "lastmod", "last_modified", "date_modified"),
    "language": ("lang", "language", "locale"),
    "url": ("url", "link", "canonical", "canonical_url"),
}
_NAMES = ("byline", "author", "authors", "by")
_LEAVES = {"heading_open", "paragraph_open", "fence", "code_block", "html_block", "hr", "table_open"}
_WHERE = "front matter"


def read(data: bytes, name: str, encoding: str | None = None) -> Draft:
    """Raises `InputError` for broken or unrecognisable encodings; front matter that is no YAML is only a remark."""
    decoded = decode(data, name, encoding)
    text = decoded.text
    tokens = MarkdownIt("commonmark").enable("table").use(front_matter_plugin).parse(text)
    starts = _line_starts(text)
    front = next((token for token in tokens if token.type == "front_matter"), None)
    table, remarks = _front_matter(front.content) if front else ({}, ())
    pieces = list(_pieces(text, tokens, starts))
    return Draft(
        text,
        "text/markdown",
        blocks=find_blocks(text, pieces),
        declared=_declared(table),
        encoding=decoded.encoding,
        remarks=remarks,
    )


def _pieces(text: str, tokens: Sequence["Token"], starts: Sequence[int]) -> Iterator[Piece]:
    """One piece for each leaf block of the document, without the marks around it."""
    end = 0
    headed = False
    for token in tokens:
        if token.map is None or token.type not in _LEAVES | {"front_matter"}:
            continue
        first, last = token.map
        span = trimmed(text, Span(max(starts[first], end), max(starts[min(last, len(starts) - 1)], end)))
        if span is None or token.type == "hr":
            continue
        end = span.end
        kind: BlockKind | None = None
        if token.type in {"front_matter", "html_block"}:
            kind = BlockKind.BOILERPLATE
        elif token.type == "heading_open":
            kind = BlockKind.SUBHEADING if headed or token.tag not in {"h1", "h2"} else BlockKind.HEADLINE
            headed = True
            span = _without_marks(text, span, token.markup)
        else:
            span = _without_marks(text, span, "")
        if span is not None:
            yield Piece(span, kind)


def _without_marks(text: str, span: Span, markup: str) -> Span | None:
    """`span` without the signs for headings, quotations and list items at its edges."""
    start, end = span.start, span.end
    while start < end and text[start] in "#> \t":
        start += 1
    if text.startswith(("- ", "* ", "+ "), start):
        start += 2
    if markup in {"=", "-"}:
        end = max(start, text.rfind("\n", start, end))
    elif markup.startswith("#"):
        while end > start and text[end - 1] in "# \t":
            end -= 1
    return trimmed(text, Span(start, max(start, end)))


def _line_starts(text: str) -> list[int]:
    starts = [0]
    for place, character in enumerate(text):
        if character == "\n":
            starts.append(place + 1)
    return [*starts, len(text)]


def _front_matter(content: str) -> tuple[Mapping[str, object], tuple[Remark, ...]]:
    try:
        table = yaml.safe_load(content)
    except (yaml.YAMLError, ValueError, RecursionError):
        table = None
        if content.strip():
            return {}, (Remark("broken-front-matter", "The front matter is not valid YAML and was not used."),)
    if not isinstance(table, dict):
        return {}, ()
    return {str(key).lower().replace("-", "_"): value for key, value in table.items()}, ()


def _declared(table: Mapping[str, object]) -> Declared:
    values = {field: _first(table, keys) for field, keys in _KEYS.items()}
    published, updated = _date(values["published"]), _date(values["updated"])
    names = next((found for key in _NAMES if (found := _names(table.get(key)))), ())
    title, outlet = _words(values["title"]), _words(values["outlet"])
    stated = {"title": title, "outlet": outlet, "published": published, "updated": updated, "byline": names}
    language = _words(values["language"])
    return Declared(
        title=title,
        outlet=outlet,
        published=published,
        updated=updated,
        byline=names,
        language=language[:2].lower() if language else None,
        url=_words(values["url"]),
        where=tuple((field, _WHERE) for field, value in stated.items() if value),
    )


def _first(table: Mapping[str, object], keys: Sequence[str]) -> object:
    return next((table[key] for key in keys if table.get(key)), None)


def _words(value: object) -> str | None:
    if isinstance(value, Mapping):
        value = value.get("name")
    return " ".join(value.split()) or None if isinstance(value, str) else None


def _names(value: object) -> tuple[str, ...]:
    items = value if isinstance(value, list) else [value]
    return tuple(name for item in items if (name := _words(item)))


def _date(value: object) -> str | None:
    if isinstance(value, datetime.date):
        return iso_of(value).removesuffix("T00:00")
    if isinstance(value, int) and not isinstance(value, bool):
        return valid_iso(str(value))
    if not isinstance(value, str):
        return None
    read = read_dates(value)
    return valid_iso(value) or (read[0].value if read else None)
