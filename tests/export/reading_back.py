"""What other libraries read in the files that were written: their text, format by format."""

import io
import json
import zipfile

import docx
import openpyxl
import pypdfium2  # type: ignore[import-untyped]
from lxml import etree
from lxml import html as parser

_ODT_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def text_of(form: str, data: bytes) -> str:
    """All words of a file, in its order, white space as the format has it."""
    if form == "pdf":
        return pdf_text(data)
    if form == "docx":
        return "\n".join(docx_texts(data))
    if form == "odt":
        return "\n".join(odt_texts(data))
    if form == "xlsx":
        return "\n".join(
            str(cell) for sheet in sheets(data).values() for row in sheet for cell in row if cell is not None
        )
    if form == "html":
        return str(parser.document_fromstring(data.decode()).xpath("string()"))
    if form in ("json", "annotations", "csl"):
        return json.dumps(json.loads(data), ensure_ascii=False)
    return data.decode()


def pdf_text(data: bytes) -> str:
    with pypdfium2.PdfDocument(data) as document:
        # A hyphen at the end of a line comes as a character that is none.
        return "\n".join(page.get_textpage().get_text_range() for page in document).replace("\ufffe", "-")


def docx_texts(data: bytes) -> list[str]:
    """Every paragraph, those in tables too, in the order of the document."""
    document = docx.Document(io.BytesIO(data))
    found = []
    for block in document.iter_inner_content():
        if isinstance(block, docx.table.Table):
            for row in block.rows:
                found += [paragraph.text for cell in row.cells for paragraph in cell.paragraphs]
        else:
            found.append(block.text)
    return found


def odt_texts(data: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        content = etree.fromstring(archive.read("content.xml"))
    found = []
    for node in content.iter(f"{_ODT_TEXT}p", f"{_ODT_TEXT}h"):
        for gap, words in (("line-break", "\n"), ("tab", "\t")):
            for each in node.iter(f"{_ODT_TEXT}{gap}"):
                each.text = words
        for each in node.iter(f"{_ODT_TEXT}s"):
            each.text = " " * int(each.get(f"{_ODT_TEXT}c") or 1)
        found.append("".join(map(str, node.itertext())))
    return found


def sheets(data: bytes) -> dict[str, list[tuple[object, ...]]]:
    """The rows of each sheet. Formulas would come as they are written, with their equals sign and the type `f`."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    for sheet in book:
        for row in sheet.iter_rows():
            assert all(cell.data_type in ("s", "n") for cell in row), "only texts and numbers are written"
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book}
