"""Files made on the spot for the tests of importers."""

import io
import zipfile
from collections.abc import Sequence

import docx

# One line of a page: left edge, height above the bottom, letter size, words.
Placed = tuple[float, float, float, str]


def make_pdf(pages: Sequence[Sequence[Placed]], info: str = "", encrypt: bool = False) -> bytes:
    """A small PDF with lines of Helvetica at given places; `info` is the content of its information dictionary."""
    objects: list[bytes] = []
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects.append(b"<< /Type /Catalog /Pages 2 0 R >>")
    objects.append(f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode())
    objects.append(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    for number, lines in enumerate(pages):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {5 + 2 * number} 0 R "
            f"/Resources << /Font << /F1 3 0 R >> >> >>".encode()
        )
        shown = b"\n".join(
            f"BT /F1 {size} Tf {left} {height} Td (".encode()
            + words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)").encode("cp1252")
            + b") Tj ET"
            for left, height, size, words in lines
        )
        objects.append(b"<< /Length %d >>\nstream\n" % len(shown) + shown + b"\nendstream")
    objects.append(f"<< {info} >>".encode("latin-1"))
    trailer = f"/Root 1 0 R /Info {len(objects)} 0 R"
    if encrypt:
        secret = "00" * 32
        objects.append(f"<< /Filter /Standard /V 1 /R 2 /P -4 /O <{secret}> /U <{secret}> >>".encode())
        trailer += f" /Encrypt {len(objects)} 0 R /ID [<00> <00>]"
    out = io.BytesIO()
    out.write(b"%PDF-1.4\n")
    offsets = []
    for number, content in enumerate(objects, 1):
        offsets.append(out.tell())
        out.write(b"%d 0 obj\n" % number + content + b"\nendobj\n")
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.writelines(b"%010d 00000 n \n" % offset for offset in offsets)
    out.write(f"trailer << /Size {len(objects) + 1} {trailer} >>\nstartxref\n{start}\n%%EOF".encode())
    return out.getvalue()


def make_docx(
    paragraphs: Sequence[tuple[str, str | None]],
    table: Sequence[Sequence[str]] = (),
    **properties: object,
) -> bytes:
    """A Word document of paragraphs with the names of their styles, a table at its end, and core properties."""
    document = docx.Document()
    for words, style in paragraphs:
        document.add_paragraph(words, style)
    if table:
        grid = document.add_table(len(table), len(table[0]))
        for row, cells in zip(grid.rows, table, strict=True):
            for cell, words in zip(row.cells, cells, strict=True):
                cell.text = words
    for name, value in properties.items():
        setattr(document.core_properties, name, value)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def make_zip_bomb(megabytes: int) -> bytes:
    """A file that calls itself a Word document and unpacks to zeros."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("word/document.xml", "w") as part:
        for _ in range(megabytes):
            part.write(bytes(1_000_000))
    return out.getvalue()


BODY = (
    "The council of Lower Tidworth voted on Monday to rebuild the wooden bridge that a flood carried away in spring.",
    "Mayor Ada Quill said the work would take nine months and cost less than the town had feared in spring.",
    "“We have waited long enough,” she told the meeting, which ended after two hours with a song and a cup of tea.",
)
