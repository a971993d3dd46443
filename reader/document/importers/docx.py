"""Word documents: paragraphs with their styles, the text of tables, and the document's properties.

The archive is measured before anything is unpacked, and unpacked with a limit before anything is parsed.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from docx import Document
from docx.table import Table
from docx.text.paragraph import Paragraph
from lxml.etree import LxmlError

from reader.document.encodings import unify_line_ends
from reader.document.failures import DamagedFileError, EmptyFileError, ZipBombError
from reader.document.importers.draft import Declared, Draft
from reader.document.importers.properties import document_authors, document_title
from reader.document.model import BlockKind, Span
from reader.document.structure import Piece, find_blocks
from reader.document.structure.units import trimmed

if TYPE_CHECKING:
    from docx.document import Document as OpenDocument
    from docx.opc.coreprops import CoreProperties

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_LIMIT_MB = 100
_LIMIT = _LIMIT_MB * 1_000_000
_MOST_PARTS = 5_000
_KIND = "a Word document"
_BROKEN = (KeyError, ValueError, AttributeError, IndexError, TypeError, OSError, RecursionError, NotImplementedError)


def read(data: bytes, name: str, encoding: str | None = None) -> Draft:  # noqa: ARG001 - as every importer
    """Raises `ZipBombError`, `DamagedFileError` or `EmptyFileError`. `encoding` has no meaning here."""
    _measure(data, name)
    try:
        document = Document(io.BytesIO(data))
        parts = [(unify_line_ends(text), kind) for text, kind in _parts(document)]
        declared = _declared(document.core_properties, "\n".join(text for text, _ in parts))
    except (*_BROKEN, LxmlError, zipfile.BadZipFile) as error:
        raise DamagedFileError(name=name, kind=_KIND) from error
    text, pieces = _joined(parts)
    if not pieces:
        raise EmptyFileError(name=name)
    return Draft(text, MEDIA_TYPE, find_blocks(text, pieces), declared)


def _measure(data: bytes, name: str) -> None:
    """Refuse archives that claim to be, or turn out to be, far larger than any report."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            if len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _LIMIT:
                raise ZipBombError(name=name, limit=_LIMIT_MB)
            unpacked = 0
            for part in parts:
                with archive.open(part) as stream:
                    while chunk := stream.read(1 << 20):
                        unpacked += len(chunk)
                        if unpacked > _LIMIT:
                            raise ZipBombError(name=name, limit=_LIMIT_MB)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, *_BROKEN, EOFError, RuntimeError, zlib.error) as error:
        raise DamagedFileError(name=name, kind=_KIND) from error


def _parts(document: "OpenDocument") -> Iterator[tuple[str, BlockKind | None]]:
    """Paragraphs and table rows in document order, with the kinds that their styles tell."""
    titled = False
    for element in document.iter_inner_content():
        if isinstance(element, Table):
            for row in element.rows:
                cells = list(dict.fromkeys(cell.text.strip() for cell in row.cells))
                yield "\t".join(cell for cell in cells if cell), BlockKind.PARAGRAPH
            continue
        kind = _kind(element, titled)
        if element.text.strip():
            titled = titled or kind is BlockKind.HEADLINE
            yield element.text, kind


def _kind(paragraph: Paragraph, titled: bool) -> BlockKind | None:
    style = (paragraph.style.name or "").lower() if paragraph.style is not None else ""
    if style == "title" or (re.fullmatch(r"heading 1", style) and not titled):
        return BlockKind.HEADLINE
    if style == "subtitle":
        return BlockKind.STANDFIRST
    if style == "caption":
        return BlockKind.CAPTION
    if style.startswith("heading"):
        return BlockKind.SUBHEADING
    return None


def _joined(parts: list[tuple[str, BlockKind | None]]) -> tuple[str, list[Piece]]:
    """One text with an empty line between the parts, and where each stands in it."""
    texts: list[str] = []
    pieces: list[Piece] = []
    place = 0
    for text, kind in parts:
        if span := trimmed(text, Span(0, len(text))):
            texts.append(text)
            pieces.append(Piece(span.shifted(place), kind))
            place += len(text) + 2
    return "\n\n".join(texts), pieces


def _declared(properties: "CoreProperties", text: str) -> Declared:
    title = document_title(properties.title, text)
    names = document_authors(properties.author, text)
    created = properties.created
    stated = {"title": title, "byline": names}
    return Declared(
        title=title,
        byline=names,
        published=created.date().isoformat() if created else None,
        language=(properties.language or "")[:2].lower() or None,
        where=tuple((field, "document properties") for field, value in stated.items() if value),
        guessed=(("published", "The day on which the document was made."),) if created else (),
    )
