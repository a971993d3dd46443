"""PDF files: reading order, paragraphs, running lines, properties, and files without a text to read."""

import textwrap

import pytest

from reader.document.failures import DamagedFileError, EncryptedPdfError, PdfWithoutTextError
from reader.document.load import load_bytes
from reader.document.model import BlockKind, Origin
from tests.document.builders import BODY, Placed, make_pdf


def column(paragraphs: list[str], top: float = 700, left: float = 60, width: int = 60) -> list[Placed]:
    """Lines of 11 points set with 13 points leading and a gap after every paragraph."""
    lines: list[Placed] = []
    for paragraph in paragraphs:
        for words in textwrap.wrap(paragraph, width):
            lines.append((left, top, 11, words))
            top -= 13
        top -= 9
    return lines


def test_lines_become_paragraphs_and_the_largest_is_the_headline() -> None:
    data = make_pdf([[(60, 760, 24, "Town votes to rebuild bridge"), *column(list(BODY))]])
    article = load_bytes(data, "report.pdf")
    assert [block.span.of(article.text) for block in article.blocks] == ["Town votes to rebuild bridge", *BODY]
    assert article.blocks[0].kind is BlockKind.HEADLINE
    assert article.title.value == "Town votes to rebuild bridge"
    assert article.language == "en"


def test_running_lines_and_page_numbers_are_flagged() -> None:
    pages = [
        [(60, 800, 9, "The Tidworth Gazette"), *column(list(BODY)), (280, 30, 9, str(number))] for number in (1, 2, 3)
    ]
    article = load_bytes(make_pdf(pages), "report.pdf")
    flagged = [block.span.of(article.text) for block in article.blocks if block.kind is BlockKind.BOILERPLATE]
    assert flagged.count("The Tidworth Gazette") == 3
    assert {"1", "2", "3"} <= set(flagged)
    assert "running-lines" in {remark.code for remark in article.remarks}
    assert not any(body in flagged for body in BODY)


def test_a_paragraph_over_a_page_break_stays_one() -> None:
    first = column([BODY[0], "The bridge had stood for two hundred years when the water came and took it"])
    second = column(["away in a single night, with all its lamps, its flags and its one bench.", BODY[1]])
    pages = [[*lines, (280, 30, 9, f"Page {number} of 2")] for number, lines in enumerate((first, second), 1)]
    article = load_bytes(make_pdf(pages), "report.pdf")
    assert "when the water came and took it away in a single night" in article.text


def test_divided_words_are_put_together() -> None:
    lines: list[Placed] = [
        (60, 700, 11, "The council talked about the recon-"),
        (60, 687, 11, "struction of the bridge and the well-"),
        (60, 674, 11, "known mill, a well-known place for pic-"),
        (60, 661, 11, "nics and songs on Sundays in spring."),
    ]
    article = load_bytes(make_pdf([lines]), "report.pdf")
    assert article.text == (
        "The council talked about the reconstruction of the bridge and the well-known mill, "
        "a well-known place for picnics and songs on Sundays in spring."
    )


def test_properties_are_read_with_a_pinch_of_salt() -> None:
    info = "/Title (Town votes to rebuild bridge) /Author (Ada Quill) /CreationDate (D:20241022130800+09'00')"
    article = load_bytes(make_pdf([column(list(BODY))], info), "report.pdf")
    assert (article.title.value, article.title.origin) == ("Town votes to rebuild bridge", Origin.STATED)
    assert [field.value for field in article.byline] == ["Ada Quill"]
    assert (article.published.value, article.published.origin) == ("2024-10-22", Origin.INFERRED)
    assert article.published.note is not None


@pytest.mark.parametrize("title", ["Microsoft Word - bridge.doc", "untitled", "Document1", "report.indd", "x"])
def test_junk_titles_are_not_used(title: str) -> None:
    data = make_pdf([column(list(BODY))], f"/Title ({title}) /Author (user01)")
    article = load_bytes(data, "report.pdf")
    assert article.title.value is None
    assert article.byline == ()


def test_a_stated_date_beats_the_day_of_making() -> None:
    lines = [
        (60, 760, 20, "Town votes to rebuild bridge"),
        (60, 735, 11, "Published: 3 March 2021"),
        *column(list(BODY)),
    ]
    article = load_bytes(make_pdf([lines], "/CreationDate (D:20241022)"), "report.pdf")
    assert (article.published.value, article.published.origin) == ("2021-03-03", Origin.STATED)


def test_encrypted() -> None:
    with pytest.raises(EncryptedPdfError, match="password"):
        load_bytes(make_pdf([column(list(BODY))], encrypt=True), "report.pdf")


def test_without_text() -> None:
    with pytest.raises(PdfWithoutTextError, match="OCR"):
        load_bytes(make_pdf([[]]), "report.pdf")


@pytest.mark.parametrize("data", [b"%PDF-1.4\n", b"%PDF-1.7 rubbish" * 50, make_pdf([column(list(BODY))])[:300]])
def test_damaged(data: bytes) -> None:
    with pytest.raises((DamagedFileError, PdfWithoutTextError)):
        load_bytes(data, "report.pdf")
