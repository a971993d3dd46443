"""Makes the PDF and the DOCX among the sample reports from the texts in `tests/tools/samples`.

    python tests/tools/make_samples.py [FOLDER]

writes them to FOLDER (`seeds` unless told). The same text gives the same bytes with the same libraries. The plain-text
and HTML samples are written by hand and not touched.
"""

import re
import sys
import zipfile
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

ROOT = Path(__file__).parents[2]
TEXTS = Path(__file__).parent / "samples"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph; `style` is headline, standfirst, subheading, body or row (a row of a table, cells by `|`)."""

    style: str
    text: str


@dataclass(frozen=True, slots=True)
class Sample:
    title: str
    author: str
    paragraphs: tuple[Paragraph, ...]


STYLES = {"# ": "headline", "## ": "subheading", "> ": "standfirst", "| ": "row"}


def read_sample(path: Path) -> Sample:
    """Read the small Markdown of the texts: front matter with title and author, then one paragraph a line."""
    _, front, body = path.read_text("utf-8").split("---\n", 2)
    properties = dict(re.findall(r'^(\w+): "(.*)"$', front, re.MULTILINE))
    paragraphs = []
    for line in filter(None, body.split("\n")):
        mark = next((mark for mark in STYLES if line.startswith(mark)), "")
        if not line.startswith("| ---"):
            paragraphs.append(Paragraph(STYLES.get(mark, "body"), line.removeprefix(mark)))
    return Sample(properties["title"], properties["author"], tuple(paragraphs))


def cells(row: Paragraph) -> list[str]:
    return [cell.strip() for cell in row.text.strip("| ").split("|")]


def docx_of(sample: Sample, made: datetime) -> bytes:
    """A Word document with styles, properties and, where the text has rows, one table."""
    import docx

    document = docx.Document()
    properties = document.core_properties
    properties.title, properties.author, properties.language = sample.title, sample.author, "en"
    properties.created = properties.modified = made
    properties.last_modified_by, properties.comments, properties.revision = sample.author, "", 1
    names = {"headline": "Title", "standfirst": "Subtitle", "subheading": "Heading 1", "body": "Normal"}
    table = None
    for paragraph in sample.paragraphs:
        if paragraph.style != "row":
            document.add_paragraph(paragraph.text, style=names[paragraph.style])
            continue
        row = cells(paragraph)
        if table is None:
            table = document.add_table(rows=0, cols=len(row), style="Table Grid")
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    raw = BytesIO()
    document.save(raw)
    return with_fixed_times(raw.getvalue())


def with_fixed_times(package: bytes) -> bytes:
    """The same ZIP package with every member dated alike, because python-docx writes the time of saving."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(package)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            member = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            member.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(member, old.read(name))
    return out.getvalue()


def pdf_of(sample: Sample, made: datetime, running: tuple[str, str]) -> bytes:
    """A newspaper page as PDF: headline across, body in two columns. `running`: header and footer of every page."""
    from tests.tools.sample_page import draw_pages

    styled = [(paragraph.style, paragraph.text) for paragraph in sample.paragraphs]
    data = draw_pages(styled, running, sample.title, sample.author)
    # Same length as what they replace, so that the offsets in the file's cross-reference table stay right.
    data = re.sub(rb"\(D:\d{14}", made.strftime("(D:%Y%m%d%H%M%S").encode(), data)
    return re.sub(rb'"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d', made.strftime('"%Y-%m-%dT%H:%M:%S').encode(), data)


def main(folder: Path) -> None:
    gazette = read_sample(TEXTS / "telescope-highland-gazette.md")
    header = "Highland Gazette  |  Saturday, 22 May 2021"
    footer = (
        "© 2021 Highland Gazette. All rights reserved. This is an invented report, written as a sample for Diptych."
    )
    made = datetime(2021, 5, 21, 18, 30, tzinfo=UTC)
    (folder / "telescope-highland-gazette.pdf").write_bytes(pdf_of(gazette, made, (header, footer)))
    times = read_sample(TEXTS / "festival-lagoon-times.md")
    made = datetime(2022, 10, 16, 16, 5, tzinfo=UTC)
    (folder / "festival-lagoon-times.docx").write_bytes(docx_of(times, made))


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "seeds")
