"""An outline as PDF: text that can be searched and copied, fonts embedded, structure for screen readers.

Typeset by Typst with `resources/templates/outline.typ`, which takes everything as data: no source text is ever read as
markup. The shipped fonts are tried alone first; only letters that they lack are taken from the machine's own.
"""

import json
import re
from contextlib import suppress
from dataclasses import asdict
from functools import cache
from typing import Any

from reader.export import styles
from reader.export.outline import Outline, Paragraph, Run, Table
from reader.paths import resource

# A place where a line may end and nothing stands, for words wider than a column: hashes, addresses.
_REST = "\u200b"
_LONG = re.compile(r"\S{25,}")


def write(outline: Outline) -> bytes:
    """The whole file. The same outline gives the same bytes where the shipped fonts have all its letters."""
    import typst

    # PDF/UA asks for every letter to have a font, and so tells whether the shipped ones are enough.
    with suppress(typst.TypstError):
        return bytes(_typeset(outline, "pdf", system=False, standards=["ua-1"]))
    return bytes(_typeset(outline, "pdf", system=True, standards=[]))


def pages(outline: Outline, *, ppi: float = 96) -> list[bytes]:
    """Each page as a PNG picture."""
    made = _typeset(outline, "png", system=True, standards=[], ppi=ppi)
    return made if isinstance(made, list) else [made]


def _typeset(outline: Outline, form: Any, *, system: bool, standards: Any, ppi: float | None = None) -> Any:
    import typst

    return typst.compile(
        resource("templates", "outline.typ").read_bytes(),
        font_paths=_fonts(system),
        sys_inputs={"outline": json.dumps(_plain(outline))},
        timestamp=0,
        format=form,
        ppi=ppi,
        pdf_standards=standards,
    )


@cache
def _fonts(system: bool) -> Any:
    import typst

    return typst.Fonts(include_system_fonts=system, include_embedded_fonts=False, font_paths=[str(resource("fonts"))])


def _plain(outline: Outline) -> dict[str, Any]:
    colours = styles.colours()
    others = [styles.HANGUL, styles.HAN]
    return {
        "title": outline.title,
        "made": outline.made,
        "items": [_table(item) if isinstance(item, Table) else _paragraph(item) for item in outline.items],
        "runs": {name: asdict(look) for name, look in styles.runs().items()},
        "paragraphs": {
            name: asdict(look)
            | {"colour": colours[look.colour], "face": "sans" if look.face == styles.SANS else "serif"}
            for name, look in styles.PARAGRAPHS.items()
        },
        "faces": {"serif": [styles.SERIF, *others], "sans": [styles.SANS, *others]},
        "ink": colours["ink"],
        "soft": colours["soft"],
        "line": colours["line"],
    }


def _table(table: Table) -> dict[str, Any]:
    rows = [[[_paragraph(each) for each in cell] for cell in row] for row in table.rows]
    # A row is flattened to cells there, so a cell is kept whole inside an object.
    return {
        "w": table.widths,
        "look": table.look,
        "h": table.head,
        "rows": [[{"c": cell} for cell in row] for row in rows],
    }


def _paragraph(paragraph: Paragraph) -> dict[str, Any]:
    made: dict[str, Any] = {"s": paragraph.style, "r": [_run(run) for run in paragraph.runs]}
    if paragraph.language:
        made["l"] = paragraph.language.partition("-")[0]
    return made


def _run(run: Run) -> list[str]:
    words = _LONG.sub(lambda found: _REST.join(re.findall(".{1,24}", found.group(), re.DOTALL)), run.text)
    return [words, run.style, run.address] if run.address else [words, run.style]
