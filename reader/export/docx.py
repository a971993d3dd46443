"""An outline as a Word document, with styles that a person can change in one place. Written through python-docx.

Not responsible for what stands in it (`export/spread.py`, `export/handout.py`) nor for the looks (`export/styles.py`).
"""

import io
from collections.abc import Mapping
from typing import TYPE_CHECKING

from reader.export import styles
from reader.export.archive import settled
from reader.export.outline import Outline, Paragraph, Run, Table

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import BaseStyle, CharacterStyle, ParagraphStyle
    from docx.table import _Cell
    from docx.text.paragraph import Paragraph as WordParagraph

FACES = {styles.SERIF: "Georgia", styles.SANS: "Calibri"}
"""Faces that most machines have: a document is opened where the program's own are not installed."""
_EAST_ASIAN = "Malgun Gothic"
_LINE = {
    "single": "single",
    "double": "double",
    "dotted": "dotted",
    "dashed": "dash",
    "wavy": "wave",
    "thick": "thick",
    "dot-dash": "dotDash",
    "long-dash": "dashLong",
}
_MARGIN, _PAPER = 20, (210, 297)  # millimetres


def write(outline: Outline) -> bytes:
    """The whole document. The same outline gives the same bytes."""
    import docx

    document = docx.Document()
    _lay_out(document, outline)
    writer = _Writer(document)
    for item in outline.items:
        if isinstance(item, Table):
            writer.table(item)
        else:
            writer.paragraph(item)
    written = io.BytesIO()
    document.save(written)
    return settled(written.getvalue())


class _Writer:
    """Puts paragraphs and tables into a document, whose styles it makes first."""

    def __init__(self, document: "Document") -> None:
        from docx.opc.constants import RELATIONSHIP_TYPE

        self._document = document
        # By their ids: the library looks a style up anew each time it is given one by name or as an object.
        self._paragraphs = {name: style.style_id for name, style in _paragraph_styles(document).items()}
        self._runs = {name: style.style_id for name, style in _run_styles(document).items()}
        self._tables = {look: _table_style(document, look) for look in ("lines", "spread", "plain")}
        self._link = RELATIONSHIP_TYPE.HYPERLINK

    def paragraph(self, content: Paragraph) -> None:
        place = self._document.add_paragraph()
        place._p.style = self._paragraphs[content.style]
        self._fill(place, content)

    def table(self, content: Table) -> None:
        from docx.shared import Mm

        room = _PAPER[0] - 2 * _MARGIN
        table = self._document.add_table(0, len(content.widths))
        table.style = self._tables[content.look]
        table.autofit = False
        for column, width in zip(table.columns, content.widths, strict=True):
            column.width = Mm(room * width)
        if content.head:
            row = table.add_row()
            row._tr.get_or_add_trPr().append(_element("tblHeader"))
            for cell, title in zip(row.cells, content.head, strict=True):
                self._cell(cell, (Paragraph((Run(title),), "label"),))
        for each in content.rows:
            row = table.add_row()
            if content.look == "lines":
                row._tr.get_or_add_trPr().append(_element("cantSplit"))
            for cell, paragraphs in zip(row.cells, each, strict=True):
                self._cell(cell, paragraphs)
        # Word joins tables that follow each other.
        self._document.add_paragraph()._p.style = self._paragraphs["gap"]

    def _cell(self, cell: "_Cell", paragraphs: tuple[Paragraph, ...]) -> None:
        first = cell.paragraphs[0]
        for number, content in enumerate(paragraphs):
            place = cell.add_paragraph() if number else first
            place._p.style = self._paragraphs[content.style]
            self._fill(place, content)

    def _fill(self, place: "WordParagraph", content: Paragraph) -> None:
        foreign = content.language if content.language and not content.language.startswith("en") else None
        for run in content.runs:
            if run.address:
                self._linked(place, run)
                continue
            added = place.add_run(run.text)
            if run.style:
                added._r.style = self._runs[run.style]
            if foreign:
                added._r.get_or_add_rPr().append(_element("lang", val=foreign, eastAsia=foreign))

    def _linked(self, place: "WordParagraph", run: Run) -> None:
        from docx.oxml.ns import qn

        link = _element("hyperlink")
        link.set(qn("r:id"), place.part.relate_to(run.address or "", self._link, is_external=True))
        added = place.add_run(run.text)
        added._r.style = self._runs["link"]
        link.append(added._r)
        place._p.append(link)


def _lay_out(document: "Document", outline: Outline) -> None:
    from docx.shared import Mm

    section = document.sections[0]
    section.page_width, section.page_height = (Mm(length) for length in _PAPER)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(_MARGIN)
    properties = document.core_properties
    properties.title, properties.author, properties.comments = outline.title[:255], "Diptych", outline.made[:255]
    properties.language = "en"
    for element in list(properties._element):
        if element.tag.endswith(("}created", "}modified")):  # those of the library's own template
            properties._element.remove(element)


def _paragraph_styles(document: "Document") -> dict[str, "ParagraphStyle"]:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt

    made: dict[str, ParagraphStyle] = {}
    known = {style.name: style for style in document.styles if style.type == WD_STYLE_TYPE.PARAGRAPH}
    base = known["Normal"]
    _letters(base, FACES[styles.SERIF])
    for name, look in styles.PARAGRAPHS.items():
        style = known.get(look.title) or document.styles.add_style(look.title, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = base
        _without_own_look(style, keep_list=name == "item")
        _letters(style, FACES[look.face])
        style.font.size, style.font.bold, style.font.italic = Pt(look.size), look.strong, look.slanted
        style.font.color.rgb = _rgb(styles.colours()[look.colour])
        layout = style.paragraph_format
        layout.space_before, layout.space_after = Pt(look.before), Pt(look.after)
        layout.line_spacing, layout.keep_with_next = look.spacing, look.keep
        if look.indent:
            layout.left_indent = Pt(look.indent)
        made[name] = style
    gap = document.styles.add_style("After Table", WD_STYLE_TYPE.PARAGRAPH)
    gap.base_style = base
    gap.font.size = Pt(4)
    gap.paragraph_format.space_after = Pt(0)
    made["gap"] = gap
    return made


def _without_own_look(style: "ParagraphStyle", *, keep_list: bool) -> None:
    """Drop what the library's template says of a style, but for what makes a list of it and its level."""
    from docx.oxml.ns import qn

    element = style.element
    if element.rPr is not None:
        element.remove(element.rPr)
    if element.pPr is not None:
        for child in list(element.pPr):
            if child.tag != qn("w:outlineLvl") and not (keep_list and child.tag == qn("w:numPr")):
                element.pPr.remove(child)


def _run_styles(document: "Document") -> Mapping[str, "CharacterStyle"]:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt

    made: dict[str, CharacterStyle] = {}
    known = {style.name: style for style in document.styles if style.type == WD_STYLE_TYPE.CHARACTER}
    for name, look in styles.runs().items():
        style = known.get(look.title) or document.styles.add_style(look.title, WD_STYLE_TYPE.CHARACTER)
        letters = style.element.get_or_add_rPr()
        style.font.bold, style.font.italic = look.strong or None, look.slanted or None
        if look.small:
            style.font.size = Pt(8.5)
        if look.colour:
            style.font.color.rgb = _rgb(look.colour)
        if look.line:
            letters.append(_element("u", val=_LINE[look.line], color=_hex(look.line_colour or "#000000")))
        if look.fill:
            letters.append(_element("shd", val="clear", color="auto", fill=_hex(look.fill)))
        made[name] = style
    return made


def _table_style(document: "Document", look: str) -> "BaseStyle":
    from docx.enum.style import WD_STYLE_TYPE

    style = document.styles.add_style(f"Diptych {look.capitalize()}", WD_STYLE_TYPE.TABLE)
    grey = _hex(styles.colours()["line"])
    borders = {"lines": ("bottom", "insideH"), "spread": ("insideV",), "plain": ()}[look]
    properties, lines, margins = _element("tblPr"), _element("tblBorders"), _element("tblCellMar")
    for side in borders:
        lines.append(_element(side, val="single", sz="4", space="0", color=grey))
    beside = "170" if look == "spread" else "85"
    for side, width in (("top", "40"), ("left", beside), ("bottom", "40"), ("right", beside)):
        margins.append(_element(side, w=width, type="dxa"))
    properties.extend([lines, margins])
    style.element.append(properties)
    return style  # type: ignore[no-any-return]


def _letters(style: "ParagraphStyle", face: str) -> None:
    from docx.oxml.ns import qn

    style.font.name = face
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    fonts.set(qn("w:eastAsia"), _EAST_ASIAN)
    fonts.set(qn("w:cs"), face)


def _element(name: str, **attributes: str):  # type: ignore[no-untyped-def]
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    made = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made


def _hex(colour: str) -> str:
    return colour.removeprefix("#").upper()


def _rgb(colour: str):  # type: ignore[no-untyped-def]
    from docx.shared import RGBColor

    return RGBColor.from_string(_hex(colour))
