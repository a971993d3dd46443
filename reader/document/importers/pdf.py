"""PDF files: the text in reading order, its lines joined to paragraphs, and the document's properties.

Text is extracted, so it is the reader's own text from the start; words divided at line ends are put together here.
"""

import re
from collections.abc import Iterator
from contextlib import closing

import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

from reader.document.failures import DamagedFileError, EncryptedPdfError, PdfWithoutTextError
from reader.document.importers.draft import Declared, Draft
from reader.document.importers.pdf_lines import Line, Paragraph, body_size, paragraphs
from reader.document.importers.properties import document_authors, document_title
from reader.document.metadata.dates import valid_iso
from reader.document.model import BlockKind, Remark, Span
from reader.document.structure import Piece, find_blocks

_MEDIA_TYPE = "application/pdf"
_MOST_PAGES = 300
_BREAKS = "\r\n\x00"
_LINE_END_HYPHENS = "\x02\ufffe"  # PDFium puts one of these for a hyphen and the line break after it


def read(data: bytes, name: str, encoding: str | None = None) -> Draft:  # noqa: ARG001 - as every importer
    """Raises `EncryptedPdfError`, `PdfWithoutTextError` or `DamagedFileError`. `encoding` has no meaning here."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == pdfium.FPDF_ERR_PASSWORD or "assword" in str(error):
            raise EncryptedPdfError(name=name) from error
        raise DamagedFileError(name=name, kind="a PDF") from error
    with closing(document):
        pages = len(document)
        try:
            lines = [line for number in range(min(pages, _MOST_PAGES)) for line in _lines(document, number)]
        except pypdfium2.PdfiumError as error:
            raise DamagedFileError(name=name, kind="a PDF") from error
        properties = {key: value.strip() for key, value in document.get_metadata_dict().items()}
    found = paragraphs(lines)
    if not any(character.isalnum() for paragraph in found for character in paragraph.text):
        raise PdfWithoutTextError(name=name)
    text, pieces = _laid_out(found)
    return Draft(
        text, _MEDIA_TYPE, find_blocks(text, pieces), _declared(properties, text), remarks=_remarks(found, pages)
    )


def _lines(document: pypdfium2.PdfDocument, number: int) -> Iterator[Line]:
    """The lines of one page in the order in which they are read."""
    with closing(document.get_page(number)) as page, closing(page.get_textpage()) as text_page:
        count = text_page.count_chars()
        characters = [chr(pdfium.FPDFText_GetUnicode(text_page, index)) for index in range(count)]
        start = 0
        for index in range(count + 1):
            hyphen = index < count and characters[index] in _LINE_END_HYPHENS
            if index == count or hyphen or characters[index] in _BREAKS:
                line = _line(text_page, characters, start, index + hyphen, number)
                if line is not None:
                    yield line
                start = index + 1


def _line(text_page: pypdfium2.PdfTextPage, characters: list[str], start: int, end: int, number: int) -> Line | None:
    while start < end and characters[start].isspace():
        start += 1
    while end > start and characters[end - 1].isspace():
        end -= 1
    if start == end:
        return None
    # Surrogate pairs come as two characters.
    text = "".join(characters[start:end]).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    # The loose box is as high as the font, whatever the letter; the stated font size may be scaled.
    left, bottom, _, top = text_page.get_charbox(start, loose=True)
    last = end - 1
    while last > start and characters[last] in _LINE_END_HYPHENS:
        last -= 1
    _, _, right, _ = text_page.get_charbox(last, loose=True)
    return Line(re.sub(r"[ \t\u00a0]+", " ", text), number, left, right, bottom, top - bottom)


def _laid_out(found: list[Paragraph]) -> tuple[str, list[Piece]]:
    """One text with an empty line between paragraphs, and what layout tells of their roles."""
    headline = _headline(found)
    texts: list[str] = []
    pieces: list[Piece] = []
    place = 0
    for paragraph in found:
        kind = None
        if paragraph.running:
            kind = BlockKind.BOILERPLATE
        elif paragraph is headline:
            kind = BlockKind.HEADLINE
        pieces.append(Piece(Span(place, place + len(paragraph.text)), kind))
        texts.append(paragraph.text)
        place += len(paragraph.text) + 2
    return "\n\n".join(texts), pieces


def _headline(found: list[Paragraph]) -> Paragraph | None:
    """The largest paragraph of the first page, if it is larger than the rest; a masthead of few words may be larger."""
    usual = body_size(found)
    large = [
        paragraph
        for paragraph in found
        if paragraph.page == 0
        and not paragraph.running
        and paragraph.size >= 1.2 * usual
        and len(paragraph.text) <= 250
    ]
    wordy = [paragraph for paragraph in large if len(paragraph.text.split()) >= 4] or large
    return max(wordy, key=lambda paragraph: paragraph.size, default=None)


def _declared(properties: dict[str, str], text: str) -> Declared:
    title = document_title(properties.get("Title"), text)
    names = document_authors(properties.get("Author"), text)
    created = _date(properties.get("CreationDate", ""))
    stated = {"title": title, "byline": names}
    return Declared(
        title=title,
        byline=names,
        published=created,
        where=tuple((field, "document properties") for field, value in stated.items() if value),
        guessed=(("published", "The day on which the PDF was made."),) if created else (),
    )


def _date(value: str) -> str | None:
    """The day in a PDF date such as D:20241022130800+09'00'."""
    match = re.match(r"(?:D:)?(\d{4})(\d{2})(\d{2})", value)
    return valid_iso("-".join(match.groups())) if match else None


def _remarks(found: list[Paragraph], pages: int) -> tuple[Remark, ...]:
    remarks = []
    if any(paragraph.running for paragraph in found):
        remarks.append(Remark("running-lines", "Repeated headers, footers and page numbers were set apart."))
    if pages > _MOST_PAGES:
        remarks.append(Remark("pages-left-out", f"Only the first {_MOST_PAGES} of {pages} pages were read."))
    return tuple(remarks)
