"""An outline as an OpenDocument text, with styles that a person can change in one place. Written through odfpy.

Not responsible for what stands in it (`export/spread.py`, `export/handout.py`) nor for the looks (`export/styles.py`).
"""

import io
import re
from typing import TYPE_CHECKING, Any

from reader.export import styles
from reader.export.archive import settled
from reader.export.docx import FACES
from reader.export.outline import Outline, Paragraph, Run, Table

if TYPE_CHECKING:
    from odf.opendocument import OpenDocument

_LINE: dict[str, dict[str, str]] = {
    "single": {"style": "solid"},
    "double": {"style": "solid", "type": "double"},
    "dotted": {"style": "dotted"},
    "dashed": {"style": "dash"},
    "wavy": {"style": "wave"},
    "thick": {"style": "solid", "width": "bold"},
    "dot-dash": {"style": "dot-dash"},
    "long-dash": {"style": "long-dash"},
}
_ROOM = 170  # millimetres between the margins of A4
_SPACES = re.compile(r"( {2,}|\n|\t)")


def write(outline: Outline) -> bytes:
    """The whole document. The same outline gives the same bytes."""
    from odf.element import Element
    from odf.namespaces import nsdict
    from odf.opendocument import OpenDocumentText

    # The library gathers the names it used, over all documents ever written: all of them, always, is the same bytes.
    Element.namespaces = dict(nsdict)
    document = OpenDocumentText()
    _describe(document, outline)
    _Writer(document).items(outline)
    written = io.BytesIO()
    document.write(written)
    return settled(written.getvalue())


class _Writer:
    """Puts paragraphs and tables into a document, whose styles it makes first."""

    def __init__(self, document: "OpenDocument") -> None:
        self._body = document.text
        self._document = document
        self._made: dict[str, Any] = {}
        self._tables = 0
        _paper(document)
        for name, look in styles.PARAGRAPHS.items():
            document.styles.addElement(_paragraph_style(name, look))
        for name, run in styles.runs().items():
            document.styles.addElement(_run_style(name, run))
        for style in _cell_styles():
            document.automaticstyles.addElement(style)

    def items(self, outline: Outline) -> None:
        for item in outline.items:
            self._body.addElement(self._table(item) if isinstance(item, Table) else self._paragraph(item))

    def _paragraph(self, content: Paragraph) -> Any:
        from odf.text import H, List, ListItem, P

        look = styles.PARAGRAPHS[content.style]
        style = self._style(content)
        made = H(outlinelevel=look.level, stylename=style) if look.level else P(stylename=style)
        for run in content.runs:
            self._run(made, run)
        if content.style != "item":
            return made
        item, listed = ListItem(), List()
        item.addElement(made)
        listed.addElement(item)
        return listed

    def _run(self, place: Any, run: Run) -> None:
        from odf.text import A, LineBreak, S, Span, Tab

        if run.address:
            target = A(href=run.address, type="simple", stylename=_name("link"))
            place.addElement(target)
        elif run.style:
            target = Span(stylename=_name(run.style))
            place.addElement(target)
        else:
            target = place
        # White space that means something has elements of its own: runs of spaces would become one.
        for part in _SPACES.split(run.text):
            if part == "\n":
                target.addElement(LineBreak())
            elif part == "\t":
                target.addElement(Tab())
            elif part.startswith("  "):
                target.addElement(S(c=len(part)))
            elif part:
                target.addText(part)

    def _style(self, content: Paragraph) -> str:
        """The paragraph's style; for another language one made from it that says so."""
        from odf.style import Style, TextProperties

        name = _name(content.style)
        language, _, country = (content.language or "en").partition("-")
        if language == "en" or not language.isalpha():
            return name
        foreign = f"{name}_{language}"
        if foreign not in self._made:
            style = Style(name=foreign, family="paragraph", parentstylename=name)
            style.addElement(
                TextProperties(
                    language=language, languageasian=language, country=country or "none", countryasian=country or "none"
                )
            )
            self._document.automaticstyles.addElement(style)
            self._made[foreign] = style
        return foreign

    def _table(self, content: Table) -> Any:
        from odf.style import Style, TableColumnProperties, TableProperties
        from odf.table import Table as OdfTable
        from odf.table import TableColumn, TableHeaderRows

        self._tables += 1
        name = f"Table{self._tables}"
        style = Style(name=name, family="table")
        style.addElement(
            TableProperties(width=f"{_ROOM}mm", align="left", marginbottom="4mm", maybreakbetweenrows="true")
        )
        self._document.automaticstyles.addElement(style)
        table = OdfTable(name=name, stylename=name)
        for number, width in enumerate(content.widths):
            column = Style(name=f"{name}.{number}", family="table-column")
            column.addElement(TableColumnProperties(columnwidth=f"{_ROOM * width:.1f}mm"))
            self._document.automaticstyles.addElement(column)
            table.addElement(TableColumn(stylename=f"{name}.{number}"))
        if content.head:
            titles = TableHeaderRows()
            heads = tuple((Paragraph((Run(title),), "label"),) for title in content.head)
            titles.addElement(self._row(heads, content.look))
            table.addElement(titles)
        for row in content.rows:
            table.addElement(self._row(row, content.look))
        return table

    def _row(self, cells: tuple[tuple[Paragraph, ...], ...], look: str) -> Any:
        from odf.table import TableCell, TableRow

        row = TableRow(stylename="Row_whole" if look == "lines" else "Row")
        for number, paragraphs in enumerate(cells):
            place = "first" if number == 0 else "other"
            cell = TableCell(stylename=f"Cell_{look}_{place}", valuetype="string")
            for paragraph in paragraphs:
                cell.addElement(self._paragraph(paragraph))
            row.addElement(cell)
        return row


def _describe(document: "OpenDocument", outline: Outline) -> None:
    from odf import dc, meta

    document.meta.addElement(dc.Title(text=outline.title))
    document.meta.addElement(dc.Description(text=outline.made))
    document.meta.addElement(dc.Language(text="en"))
    document.meta.addElement(meta.InitialCreator(text="Diptych"))


def _paper(document: "OpenDocument") -> None:
    from odf.style import MasterPage, PageLayout, PageLayoutProperties

    layout = PageLayout(name="Paper")
    layout.addElement(
        PageLayoutProperties(pagewidth="210mm", pageheight="297mm", margin="20mm", printorientation="portrait")
    )
    document.automaticstyles.addElement(layout)
    document.masterstyles.addElement(MasterPage(name="Standard", pagelayoutname=layout))


def _name(style: str) -> str:
    return "Diptych_" + style.replace("-", "_")


def _faces(face: str) -> dict[str, str]:
    named = FACES[face]
    return {"fontfamily": f"'{named}'", "fontfamilyasian": "'Malgun Gothic'", "fontfamilycomplex": f"'{named}'"}


def _paragraph_style(name: str, look: styles.ParagraphStyle) -> Any:
    from odf.style import ParagraphProperties, Style, TextProperties

    more: dict[str, Any] = {"defaultoutlinelevel": str(look.level)} if look.level else {}
    style = Style(name=_name(name), displayname=look.title, family="paragraph", **more)
    style.addElement(
        ParagraphProperties(
            margintop=f"{look.before}pt",
            marginbottom=f"{look.after}pt",
            marginleft=f"{look.indent}pt",
            lineheight=f"{look.spacing:.0%}",
            keepwithnext="always" if look.keep else "auto",
        )
    )
    size, weight, slant = f"{look.size}pt", "bold" if look.strong else "normal", "italic" if look.slanted else "normal"
    style.addElement(
        TextProperties(
            **_faces(look.face),
            **{f"fontsize{each}": size for each in ("", "asian", "complex")},
            **{f"fontweight{each}": weight for each in ("", "asian", "complex")},
            **{f"fontstyle{each}": slant for each in ("", "asian", "complex")},
            color=styles.colours()[look.colour],
            language="en",
            country="US",
        )
    )
    return style


def _run_style(name: str, look: styles.RunStyle) -> Any:
    from odf.style import Style, TextProperties

    said: dict[str, str] = {}
    if look.colour:
        said["color"] = look.colour
    if look.fill:
        said["backgroundcolor"] = look.fill
    if look.line:
        said |= {f"textunderline{key}": value for key, value in _LINE[look.line].items()}
        said["textunderlinecolor"] = look.line_colour or "font-color"
    if look.strong:
        said |= {"fontweight": "bold", "fontweightasian": "bold"}
    if look.slanted:
        said["fontstyle"] = "italic"
    if look.small:
        said |= {"fontsize": "8.5pt", "fontsizeasian": "8.5pt", **_faces(styles.SANS)}
    style = Style(name=_name(name), displayname=look.title, family="text")
    style.addElement(TextProperties(**said))
    return style


def _cell_styles() -> list[Any]:
    from odf.style import Style, TableCellProperties, TableRowProperties

    rule = f"0.5pt solid {styles.colours()['line']}"
    made = []
    for look in ("lines", "spread", "plain"):
        for place in ("first", "other"):
            borders = {"borderbottom": rule} if look == "lines" else {}
            if look == "spread" and place == "first":
                borders = {"borderright": rule}
            wide, narrow = ("4mm", "1.5mm") if look == "spread" else ("1.5mm", "1.5mm")
            style = Style(name=f"Cell_{look}_{place}", family="table-cell")
            style.addElement(
                TableCellProperties(
                    paddingleft="0mm" if place == "first" else wide,
                    paddingright=wide if place == "first" else narrow,
                    paddingtop="1mm",
                    paddingbottom="1mm",
                    verticalalign="top",
                    **borders,
                )
            )
            made.append(style)
    for name, together in (("Row", "auto"), ("Row_whole", "always")):
        row = Style(name=name, family="table-row")
        row.addElement(TableRowProperties(keeptogether=together))
        made.append(row)
    return made
