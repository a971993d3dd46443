"""Measures each export of a comparison against its library writing the same strings and nothing else.

    python -m tests.tools.bench_exports [--code-points 100000] [--runs 5] [--only pdf docx]

The bare library is given what the export has worked out: the same paragraphs cut into the same runs, the same cells,
the same values; Jinja the same tags ready-made and the same texts to escape. Both are measured in turn in one run, in
processor time; the least of the runs counts. Markdown has no library that writes it: its export is set against Jinja
writing the same paragraphs and rows, every text escaped by one expression.
"""

import argparse
import csv
import gc
import io
import json
import re
import sys
import time
from collections.abc import Callable
from typing import Any

from markupsafe import Markup, escape

from reader.comparison.model import Comparison
from reader.export import annotations, contract, pdf, spread, table
from reader.export.formats import FORMATS
from reader.export.outline import Outline, Paragraph, Table
from reader.paths import resource
from reader.workflow.analysing import Analyst
from reader.workflow.settings import Settings
from tests.factories import article
from tests.tools.invented import invented_pair

MOST = 3.0


def compared(size: int) -> Comparison:
    left, right = invented_pair(size)
    return Analyst(Settings()).compare(article(left), article(right, name="right.txt"), lambda _: None)


def bare_docx(outline: Outline) -> bytes:
    import docx

    document = docx.Document()
    for item in outline.items:
        if isinstance(item, Paragraph):
            _runs(document.add_paragraph(), item)
            continue
        made = document.add_table(0, len(item.widths))
        for row in item.rows:
            for cell, paragraphs in zip(made.add_row().cells, row, strict=True):
                for number, paragraph in enumerate(paragraphs):
                    _runs(cell.add_paragraph() if number else cell.paragraphs[0], paragraph)
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def _runs(place: Any, paragraph: Paragraph) -> None:
    for run in paragraph.runs:
        place.add_run(run.text)


def bare_odt(outline: Outline) -> bytes:
    from odf import table as tables
    from odf.opendocument import OpenDocumentText
    from odf.text import P, Span

    def made(paragraph: Paragraph) -> Any:
        place = P()
        for run in paragraph.runs:
            place.addElement(Span(text=run.text))
        return place

    document = OpenDocumentText()
    for item in outline.items:
        if isinstance(item, Paragraph):
            document.text.addElement(made(item))
            continue
        grid = tables.Table()
        grid.addElement(tables.TableColumn(numbercolumnsrepeated=len(item.widths)))
        for row in item.rows:
            line = tables.TableRow()
            for paragraphs in row:
                cell = tables.TableCell()
                for paragraph in paragraphs:
                    cell.addElement(made(paragraph))
                line.addElement(cell)
            grid.addElement(line)
        document.text.addElement(grid)
    written = io.BytesIO()
    document.write(written)
    return written.getvalue()


_TYPST = """
#set text(font: ("Source Serif 4", "NanumMyeongjo", "Droid Sans Fallback"))
#let shown(paragraph) = par(paragraph.map(run => text(run)).join())
#for item in json(bytes(sys.inputs.items)) {
  if "rows" in item { table(columns: item.columns, ..item.rows.map(cell => cell.c.map(shown).join())) }
  else { shown(item.runs) }
}
"""


def bare_pdf(outline: Outline) -> bytes:
    import typst

    items: list[dict[str, Any]] = []
    for item in outline.items:
        if isinstance(item, Paragraph):
            items.append({"runs": [run.text for run in item.runs]})
            continue
        cells = [{"c": [[run.text for run in each.runs] for each in cell]} for row in item.rows for cell in row]
        items.append({"columns": len(item.widths), "rows": cells})
    fonts = typst.Fonts(False, False, [str(resource("fonts"))])
    return typst.compile(_TYPST.encode(), font_paths=fonts, sys_inputs={"items": json.dumps(items)}, format="pdf")


_ELEMENTS = """<!doctype html>
{% for start, text, end, tail in elements %}{{ start }}{{ text }}{{ end }}{{ tail }}{% endfor %}"""

Element = tuple[Markup, str, Markup, str]


def elements_of(page: bytes) -> list[Element]:
    """Every element of a page: its tags as a template would hold them, and the texts in and after it."""
    from lxml import html

    def tags(each: Any) -> tuple[Markup, Markup]:
        attributes = "".join(f' {name}="{escape(value)}"' for name, value in each.items())
        return Markup(f"<{each.tag}{attributes}>"), Markup(f"</{each.tag}>")

    found = ((each, *tags(each)) for each in html.document_fromstring(page.decode()).iter("*"))
    return [(start, each.text or "", end, each.tail or "") for each, start, end in found]


def bare_html(elements: list[Element]) -> bytes:
    from jinja2 import Environment

    return Environment(autoescape=True).from_string(_ELEMENTS).render(elements=elements).encode()


_PARAGRAPH = "{% for run in paragraph.runs %}*{{ run.text|escaped }}*{% endfor %}"
_LINES = f"""{{% for item in items %}}{{% if item.rows %}}{{% for row in item.rows %}}
|{{% for cell in row %}} {{% for paragraph in cell %}}{_PARAGRAPH}<br>{{% endfor %}} |{{% endfor %}}{{% endfor %}}
{{% else %}}{{% set paragraph = item %}}{_PARAGRAPH}

{{% endif %}}{{% endfor %}}"""


def bare_markdown(outline: Outline) -> bytes:
    from jinja2 import Environment

    environment = Environment(autoescape=False)
    special = re.compile(r"([\\`*_\[\]<>|~$&#])")
    environment.filters["escaped"] = lambda text: special.sub(r"\\\1", text)
    return environment.from_string(_LINES).render(items=outline.items).encode()


def bare_xlsx(rows: list[list[str]]) -> bytes:
    import xlsxwriter

    written = io.BytesIO()
    book = xlsxwriter.Workbook(written, {"in_memory": True})
    sheet = book.add_worksheet()
    for number, row in enumerate(rows):
        for place, cell in enumerate(row):
            if cell:
                sheet.write_string(number, place, cell[:32_000])
    book.close()
    return written.getvalue()


def bare_csv(rows: list[list[str]]) -> bytes:
    written = io.StringIO()
    csv.writer(written).writerows(rows)
    return written.getvalue().encode()


def bare_json(document: dict[str, Any]) -> bytes:
    return json.dumps(document, ensure_ascii=False, indent=2).encode()


def pairs(comparison: Comparison) -> dict[str, Callable[[], bytes]]:
    """The bare library for each format, with all that it is to write at hand."""
    outline = spread.outline(comparison)
    elements = elements_of(FORMATS["html"].whole(comparison, False))
    rows = [list(map(table.harmless, row)) for row in (table.COLUMNS, *table.rows(comparison))]
    whole, noted = contract.comparison_document(comparison), annotations.of_comparison(comparison)
    return {
        "html": lambda: bare_html(elements),
        "pdf": lambda: bare_pdf(outline),
        "docx": lambda: bare_docx(outline),
        "odt": lambda: bare_odt(outline),
        "md": lambda: bare_markdown(outline),
        "xlsx": lambda: bare_xlsx(rows),
        "csv": lambda: bare_csv(rows),
        "json": lambda: bare_json(whole),
        "annotations": lambda: bare_json(noted),
    }


def spent(work: Callable[[], bytes]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--code-points", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--only", nargs="*", default=[])
    given = parser.parse_args()
    comparison = compared(given.code_points)
    outline = spread.outline(comparison)
    assert pdf.write(outline)
    names, found = len(comparison.entities), sum(len(each.rows) for each in outline.items if isinstance(each, Table))
    print(f"Two reports of {given.code_points:,} characters, {names:,} names, {found:,} rows")
    print(f"{'format':<12} {'bare':>9} {'export':>9} {'ratio':>7}")
    slow = 0
    bares = pairs(comparison)
    gc.collect()
    gc.freeze()  # what the other formats and the language model hold would be gone through again and again
    for name, bare in bares.items():
        if given.only and name not in given.only:
            continue

        def export(name: str = name) -> bytes:
            return FORMATS[name].whole(comparison, False)

        for work in (bare, export):
            work()  # what is imported, read and compiled for the first time is not what is measured
        both = [(spent(bare), spent(export)) for _ in range(given.runs)]
        least, taken = (min(column) for column in zip(*both, strict=True))
        slow += taken > MOST * least
        print(f"{name:<12} {least:8.3f}s {taken:8.3f}s {taken / least:6.2f}x{'  too slow' * (taken > MOST * least)}")
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
