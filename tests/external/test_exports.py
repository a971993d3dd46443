"""What pdftotext, LibreOffice and Chromium make of the exports: every word, no formula, nothing that runs."""

import csv
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from reader.comparison.model import Comparison
from reader.export import handout, spread, styles
from reader.export.formats import FORMATS
from reader.export.outline import Outline, Table
from tests.export.handed import marked, shared
from tests.export.pairs import LEFT_TEXT, RIGHT_TEXT, pair, plain_pair
from tests.external.conftest import Browse, Convert, told

HOSTILE = (
    "=HYPERLINK(A1) and +1 and @SUM and -2\n"
    "<script>document.title = 'run'</script><img src=x onerror=\"document.title='run'\">\n"
    "a\x00b\x1bc \u202egpj.exe \u2066x\u2069 \ud800 \ufffe & &amp; ]]> {{ 7*7 }} #set page() $x$ \\textbf\n"
    "\tofficial fluffy 🦆 שלום مرحبا 안녕\n"
)


def squeezed(text: str) -> str:
    """Without white space, marks of direction that pdftotext adds, and pictures of controls, which few fonts have."""
    return re.sub(r"[\s\u2400-\u2421\u200e\u200f\u202a-\u202e]+", "", text)


def words_of(outline: Outline) -> list[str]:
    """The paragraphs of an outline in their order, without white space."""
    cells = (
        each
        for item in outline.items
        for each in ([p for row in item.rows for cell in row for p in cell] if isinstance(item, Table) else [item])
    )
    return [squeezed("".join(run.text for run in each.runs)) for each in cells]


def _over_the_page(words: str, text: str) -> bool:
    """Whether a paragraph is there in two parts, the second on the next page."""
    return any(words[:cut] in text and words[cut:] in text for cut in range(20, len(words) - 20))


def hostile() -> Comparison:
    return plain_pair(HOSTILE * 3, f"{HOSTILE}\nThe other report.", "official", "fluffy", outlet="=cmd|' /C calc'!A0")


OUTLINES: dict[str, Callable[[], Outline]] = {
    "pair": lambda: spread.outline(pair()),
    "marked": lambda: handout.outline(marked()),
    "shared": lambda: handout.outline(shared()),
    "hostile": lambda: spread.outline(hostile()),
}


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pair, its marks and its names in every format, and a hostile pair."""
    folder = tmp_path_factory.mktemp("exports")
    for form in FORMATS.values():
        (folder / f"pair{form.suffix}").write_bytes(form.whole(pair(), False))
        (folder / f"marked{form.suffix}").write_bytes(form.chosen(marked(), False))
        (folder / f"shared{form.suffix}").write_bytes(form.chosen(shared(), False))
        (folder / f"hostile{form.suffix}").write_bytes(form.whole(hostile(), False))
    return folder


@pytest.mark.parametrize("name", OUTLINES)
def test_pdftotext_reads_every_paragraph(files: Path, name: str) -> None:
    pages = told("pdftotext", "-raw", "-enc", "UTF-8", files / f"{name}.pdf", "-").split("\f")
    # The foot of each page is its number. Columns that go on over a page are read page by page.
    text = squeezed("".join(re.sub(r"\d+ / \d+\s*$", "", page) for page in pages))
    for words in words_of(OUTLINES[name]()):
        assert words in text or _over_the_page(words, text), words


def test_pdftotext_reads_headings_in_their_order(files: Path) -> None:
    text = told("pdftotext", "-raw", "-enc", "UTF-8", files / "pair.pdf", "-")
    headings = ["The two texts", "Names", "Quotations (1)", "Figures (2)", "Dates (1)", "Passages (2)", "Sources"]
    places = [text.index(f"\n{heading}\n") for heading in headings]
    assert places == sorted(places)


def test_pdftotext_finds_words_with_ligatures_and_no_ligature(files: Path) -> None:
    text = told("pdftotext", "-enc", "UTF-8", files / "hostile.pdf", "-")
    assert text.count("official fluffy") >= 4
    assert not set(text) & set("ﬀﬁﬂﬃﬄ")
    assert "안녕" in text


@pytest.mark.parametrize("name", ["pair", "marked", "hostile"])
def test_every_font_is_embedded_in_part_and_can_be_searched(files: Path, name: str) -> None:
    lines = told("pdffonts", files / f"{name}.pdf").splitlines()[2:]
    assert lines
    assert all(re.search(r"\byes yes yes\b", line) for line in lines), lines


@pytest.mark.parametrize("suffix", ["docx", "odt"])
@pytest.mark.parametrize("name", ["pair", "marked", "hostile"])
def test_libreoffice_reads_every_word(files: Path, convert: Convert, suffix: str, name: str) -> None:
    (made,) = convert([files / f"{name}.{suffix}"], "txt:Text (encoded):UTF8")
    text = squeezed(made.read_text("utf-8-sig"))
    missing = [words for words in words_of(OUTLINES[name]()) if words not in text]
    assert not missing


@pytest.mark.parametrize("suffix", ["docx", "odt"])
def test_libreoffice_keeps_the_colours_of_names(files: Path, convert: Convert, suffix: str) -> None:
    (made,) = convert([files / f"pair.{suffix}"], "html")
    page = made.read_text("utf-8", "replace").lower()
    for kind in ("place", "person"):
        assert styles.colours()[f"fill-{kind}"] in page


def test_libreoffice_calculates_nothing(files: Path, convert: Convert) -> None:
    for name in ("hostile", "marked"):
        (made,) = convert([files / f"{name}.xlsx"], "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false")
        rows = list(csv.reader(made.read_text("utf-8").splitlines()))
        cells = [cell for row in rows for cell in row]
        assert len(rows) >= 3
        assert not [cell for cell in cells if cell.startswith(("#NAME", "Err:", "#REF", "#VALUE"))]
        if name == "hostile":
            assert "=cmd|' /C calc'!A0" in cells


def test_libreoffice_takes_no_csv_cell_for_a_formula(files: Path, convert: Convert) -> None:
    (made,) = convert([files / "hostile.csv"], "html")
    page = made.read_text("utf-8", "replace")
    assert "sdnum" in page or "table" in page.lower()
    assert "#NAME?" not in page
    assert "Err:5" not in page


def test_chromium_shows_both_texts_and_runs_nothing(files: Path, browse: Browse) -> None:
    page = browse(files / "hostile.html", "--dump-dom")
    assert "<title>run</title>" not in page
    assert "&lt;script&gt;document.title" in page
    assert "<img" not in page


@pytest.mark.parametrize("name", ["pair", "marked", "shared"])
def test_chromium_draws_the_page_with_its_colours(files: Path, browse: Browse, tmp_path: Path, name: str) -> None:
    picture = tmp_path / "page.png"
    browse(files / f"{name}.html", f"--screenshot={picture}", "--window-size=1280,1600", "--force-color-profile=srgb")
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (1280, 1600)
    seen = Counter(image.pixelColor(x, y).name() for y in range(0, 1600, 2) for x in range(0, 1280, 2))
    paper, ink = styles.colours()["paper"], styles.colours()["ink"]
    assert seen[paper] > 0.7 * sum(seen.values())
    wanted = {"pair": ["fill-place", "fill-person"], "marked": ["mark-green", "mark-pink"], "shared": []}[name]
    for role in wanted:
        assert seen[QColor(styles.colours()[role]).name()] > 20, role
    assert seen[ink] > 50


def test_chromium_prints_every_word(files: Path, browse: Browse, tmp_path: Path) -> None:
    printed = tmp_path / "printed.pdf"
    browse(files / "pair.html", f"--print-to-pdf={printed}", "--no-pdf-header-footer")
    text = squeezed(told("pdftotext", "-raw", "-enc", "UTF-8", printed, "-"))
    for line in (LEFT_TEXT + RIGHT_TEXT).splitlines():
        # A page has the fonts of the machine, and this one may have none for Hangul.
        latin = squeezed(re.sub("[\uac00-\ud7a3]+", "", line))
        assert latin in text or re.search("[\uac00-\ud7a3]", line), line
