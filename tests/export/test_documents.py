"""Documents for other programs hold the same as the page: read back with libraries that did not write them."""

import io
import re
import zipfile

import docx
import pypdfium2  # type: ignore[import-untyped]
import pytest
from docx.oxml.ns import qn

from reader.export import spread, styles
from reader.export.formats import FORMATS
from reader.export.outline import Outline, Paragraph, Table, paragraph
from reader.export.report import Fact
from tests.export.handed import marked, shared
from tests.export.pairs import LEFT_TEXT, RIGHT_TEXT, pair, plain_pair
from tests.export.reading_back import docx_texts, odt_texts, pdf_text, sheets, text_of

PAPER = ("pdf", "docx", "odt")


def squeezed(text: str) -> str:
    """Without white space, which lines of a page and columns of a table put elsewhere."""
    return re.sub(r"\s+", "", text)


def paragraphs(outline: Outline) -> list[Paragraph]:
    found: list[Paragraph] = []
    for item in outline.items:
        if isinstance(item, Table):
            found += [each for row in item.rows for cell in row for each in cell]
        else:
            found.append(item)
    return found


@pytest.mark.parametrize("form", PAPER)
def test_every_word_of_both_reports_is_there(form: str) -> None:
    text = squeezed(text_of(form, FORMATS[form].whole(pair(), False)))
    for line in (LEFT_TEXT + RIGHT_TEXT).splitlines():
        assert squeezed(line) in text


@pytest.mark.parametrize("form", PAPER)
def test_every_paragraph_of_the_outline_is_there_in_its_order(form: str) -> None:
    text = squeezed(text_of(form, FORMATS[form].whole(pair(), False)))
    place = 0
    for each in paragraphs(spread.outline(pair())):
        words = squeezed("".join(run.text for run in each.runs))
        found = text.find(words, place)
        assert found >= 0, words
        place = found + len(words)


def test_names_keep_their_colours_in_word() -> None:
    document = docx.Document(io.BytesIO(FORMATS["docx"].whole(pair(), False)))
    spreads = [table for table in document.tables if len(table.columns) == 2]
    runs = [run for table in spreads for cell in table.rows[0].cells for each in cell.paragraphs for run in each.runs]
    looks = {run.text: run.style.name for run in runs}
    assert looks["Ellerby"] == "Place in Both"
    assert looks["Pia Holm"] == "Person in One"
    shading = document.styles["Place in Both"].element.rPr.find(qn("w:shd"))
    assert f"#{shading.get(qn('w:fill'))}".lower() == styles.colours()["fill-place"]


def test_word_has_real_headings_and_a_table_of_the_two_reports() -> None:
    document = docx.Document(io.BytesIO(FORMATS["docx"].whole(pair(), False)))
    headings = [each.text for each in document.paragraphs if each.style is not None and each.style.name == "Heading 1"]
    assert headings[:3] == ["The two texts", "Names", "Quotations (1)"]
    left, right = document.tables[1].rows[0].cells
    assert left.text.startswith("Northern Lantern\nBridge at Ellerby")
    assert right.text.startswith("Bay Post\nThousands walk")
    rows = [row._tr.trPr for table in document.tables for row in table.rows if row._tr.trPr is not None]
    heads = [found for found in rows if found.find(qn("w:tblHeader")) is not None]
    assert len(heads) >= 7


def test_word_links_only_addresses_of_the_web() -> None:
    document = docx.Document(io.BytesIO(FORMATS["docx"].whole(pair(), False)))
    assert [each.target_ref for each in document.part.rels.values() if each.is_external] == [
        "https://post.example/bridge"
    ]


@pytest.mark.parametrize(
    ("label", "value", "address"),
    [
        ("Address", "https://ledger.example/ferry", "https://ledger.example/ferry"),
        ("Address", "javascript:alert(1)", None),
        ("Address", "file:///etc/passwd", None),
        ("File", "https://ledger.example/ferry", None),
        ("Address", None, None),
    ],
)
def test_only_an_address_of_the_web_becomes_a_link(label: str, value: str | None, address: str | None) -> None:
    (line,) = spread.facts([Fact(label, value)])
    assert [run.address for run in line.runs if run.address] == ([address] if address else [])


@pytest.mark.parametrize("form", ["docx", "odt", "pdf"])
def test_an_empty_list_of_names_says_so(form: str) -> None:
    said = text_of(form, FORMATS[form].whole(plain_pair("It rained.", "It was dry."), False))
    assert said.count("None.") == 3


def test_odt_has_styles_of_its_own_and_no_other_formatting_of_letters() -> None:
    with zipfile.ZipFile(io.BytesIO(FORMATS["odt"].whole(pair(), False))) as archive:
        assert archive.namelist()[0] == "mimetype"
        assert archive.getinfo("mimetype").compress_type == zipfile.ZIP_STORED
        content, looks = archive.read("content.xml").decode(), archive.read("styles.xml").decode()
    assert 'text:style-name="Diptych_place_both"' in content
    assert f'fo:background-color="{styles.colours()["fill-place"]}"' in looks
    assert 'style:display-name="Place in Both"' in looks


def test_pdf_embeds_its_fonts_and_says_what_it_is() -> None:
    data = FORMATS["pdf"].whole(pair(), False)
    with pypdfium2.PdfDocument(data) as document:
        assert document.get_metadata_dict()["Title"].startswith("Bridge at Ellerby")
        assert document.is_tagged()
    assert b"NanumMyeongjo" in data
    assert len(data) < 400_000  # parts of the fonts, not the whole of them


@pytest.mark.parametrize(
    "words",
    [
        "official fluffy affairs find ffi ffl",
        "Привет, Київ і Ўзбекістан",
        "Ωμέγα και άλφα",
        "최선희 외무상은 한반도의 평화를",
        "東京で記者会見 中国外交部发言人",
        "“curly” ‘quotes’ – dashes — and … dots",
        "10\u00a0000 crowns, naïve façade, Łódź, Đà Nẵng",
    ],
)
def test_pdf_gives_back_the_very_letters(words: str) -> None:
    outline = Outline("Letters", "Made by a test.", (paragraph(words),))
    from reader.export import pdf

    assert " ".join(words.split()) in " ".join(pdf_text(pdf.write(outline)).split())


def test_pdf_of_letters_that_no_font_has_is_still_made() -> None:
    from reader.export import pdf

    outline = Outline("Letters", "Made by a test.", (paragraph("Ferry 🦆 שלום مرحبا ሰላም end"),))
    text = pdf_text(pdf.write(outline))
    assert text.startswith("Ferry")
    assert "end" in text


def test_a_row_is_a_finding_and_counts_are_numbers() -> None:
    rows = sheets(FORMATS["xlsx"].whole(pair(), False))["Findings"]
    head, first = rows[0], dict(zip(rows[0], rows[1], strict=True))
    assert head[6:9] == ("finding", "id", "status")
    assert (first["label"], first["left_count"], first["right_count"]) == ("Ellerby", 2, 1)
    assert {row[6] for row in rows[1:]} >= {"name", "quote", "figure", "date", "passage", "wording"}


def test_a_workbook_tells_where_each_report_is_from() -> None:
    facts = {tuple(row[:3]) for row in sheets(FORMATS["xlsx"].whole(pair(), False))["Sources"]}
    assert ("Bay Post", "Address", "https://post.example/bridge") in facts


@pytest.mark.parametrize("form", FORMATS)
def test_the_same_is_the_same_bytes(form: str) -> None:
    assert FORMATS[form].whole(pair(), False) == FORMATS[form].whole(pair(), False)
    assert FORMATS[form].chosen(marked(), False) == FORMATS[form].chosen(marked(), False)


@pytest.mark.parametrize("form", FORMATS)
def test_without_source_text_no_passage_is_in_any_format(form: str) -> None:
    whole = text_of(form, FORMATS[form].whole(pair(), True))
    handed = text_of(form, FORMATS[form].chosen(marked(), True)) + text_of(form, FORMATS[form].chosen(shared(), True))
    for words in ("walked across", "long wait", "paid 12 million", "warned of ice", "sunken bridge", "기뻐했다"):
        assert words not in whole
        assert words not in handed


@pytest.mark.parametrize("form", [form for form in FORMATS if form not in ("csl", "ris")])
def test_every_passage_carries_its_source_and_what_was_noted(form: str) -> None:
    text = " ".join(text_of(form, FORMATS[form].chosen(marked(), False)).split())
    left, right = pair().left.article, pair().right.article
    for said in (
        *(
            "The regional council paid 12 million crowns.",
            "Some 4,200 people walked across it on Monday.",
            "엘러비 시장은",
        ),
        *("Northern Lantern", "Bay Post", "Bridge at Ellerby opens after three years", "Nora Quill", "Pak Min-ji"),
        *("https://post.example/bridge", "Who paid the rest?", "Two counts.", "money", "to check", "a sunken bridge"),
    ):
        assert said in text, said
    assert "inferred" in text
    for article in (left, right):
        assert article.source.sha256 in squeezed(text)
    if form not in ("annotations",):
        assert "green" in text
    assert "272" in text
    assert "316" in text


@pytest.mark.parametrize("form", ["docx", "odt", "html"])
def test_a_passage_keeps_the_colour_it_was_marked_with(form: str) -> None:
    data = FORMATS[form].chosen(marked(), False)
    if form == "docx":
        document = docx.Document(io.BytesIO(data))
        looks = {run.text: run.style.name for each in document.paragraphs for run in each.runs}
        assert looks["The regional council paid 12 million crowns."] == "Marked Green"
    elif form == "odt":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            assert 'text:style-name="Diptych_mark_green">The regional council' in archive.read("content.xml").decode()
    else:
        assert 'class="passage green"' in data.decode()


def test_a_long_line_fits_the_page_and_the_cell() -> None:
    word = "x" * 40_000
    outline = Outline("Long", "Made by a test.", (paragraph(word),))
    from reader.export import pdf, workbook

    data = pdf.write(outline)
    assert squeezed(pdf_text(data)).count("x") == len(word)
    rows = sheets(workbook.write("Long", [workbook.Sheet("One", ("text",), [(word,)])]))["One"]
    assert str(rows[1][0]).endswith("x […]")
    assert len(str(rows[1][0])) == 32_767


def test_lines_and_spaces_that_mean_something_stay_in_odt_and_word() -> None:
    noted = [each for each in docx_texts(FORMATS["docx"].chosen(marked(), False)) if "rest?" in each]
    assert noted == ["Who paid the rest?\n=SUM(A1)"]
    assert [each for each in odt_texts(FORMATS["odt"].chosen(marked(), False)) if "rest?" in each] == noted
