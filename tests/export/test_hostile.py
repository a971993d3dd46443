"""Whatever stands in a report or a note, every format is written, can be read back, and holds it as text."""

import csv
import io
import json
import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import html as parser

from reader.annotation.anchor import anchor
from reader.annotation.corrections import ArticleRef
from reader.annotation.located import located
from reader.annotation.marks import Colour, Mark, Place
from reader.comparison.model import Comparison
from reader.document.model import Span
from reader.export.chosen import ChosenPassage, chosen_marks, shared_entities
from reader.export.formats import FORMATS
from reader.workflow.exporting import Order, Subject, suggested_name
from tests.export.pairs import plain_pair
from tests.export.reading_back import sheets, text_of

ENDS = ("\r", "\x85", "\u2028", "\u2029", "\x0b", "\x0c", "\x1c")
PIECES = (
    *("<script>alert(1)</script>", "]]>", "<!--", "&amp;", "\"'", "</style>", "{{ 7*7 }}", "{% raw %}"),
    *("=cmd|'/C calc'!A0", "+1", "-2+3", "@SUM(A1)", "\t=1", "'=1", "＝1", '=HYPERLINK("http://x")'),
    *("\x00", "\x1b[31m", "\x7f", "\x9b", "\ufffe", "\uffff", "\ud800", "\udfff\ud83e", "🦆", "\U0010ffff"),
    *("\u202e", "\u2066", "\u200b", "\u00ad", "\ufeff", "\u00a0", *ENDS, "\n", "\n\n", " "),
    *("# heading", "- item", "1. one", "> quote", "| cell |", "```", "[a](javascript:alert(1))", "---", "$x$", "#let"),
    *("../../etc/passwd", "C:\\x", "CON", "a/b", "안녕", "שלום", "é", "\u0301", "ffi", "TY  - BOOK", "\r\nER  - "),
)
hostile = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=4)), min_size=1, max_size=12).map("".join)


def pair_of(left: str, right: str, outlet: str) -> tuple[Comparison, tuple[ChosenPassage, ...]]:
    comparison = plain_pair(f"{left}\nMara Lind", f"{right} Mara Lind", "Mara Lind", outlet=outlet or None)
    one, other = comparison.left.article, comparison.right.article
    places = [Place(ArticleRef.of(one), anchor(one.text, Span(0, len(one.text))))]
    marks = [Mark(f"m{number}", each, Colour.PINK, (left,), right) for number, each in enumerate(places)]
    return comparison, chosen_marks(one, other, located(marks, one, other), comparison)


@pytest.mark.parametrize("form", FORMATS)
@settings(max_examples=16, suppress_health_check=[HealthCheck.too_slow])
@given(said=st.tuples(hostile, hostile, hostile), redacted=st.booleans(), subject=st.sampled_from(list(Subject)))
def test_every_format_takes_any_text(form: str, said: tuple[str, str, str], redacted: bool, subject: Subject) -> None:
    comparison, marked = pair_of(*said)
    made = FORMATS[form]
    match subject:
        case Subject.COMPARISON:
            sound(form, made.whole(comparison, redacted))
        case Subject.MARKS:
            sound(form, made.chosen(marked, redacted))
        case Subject.SHARED:
            sound(form, made.chosen(shared_entities(comparison), redacted))


def sound(form: str, data: bytes) -> None:
    """The file can be read, and nothing in it acts."""
    text = text_of(form, data)
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", strict(form, text))
    if form == "html":
        page = parser.document_fromstring(data.decode())
        assert not page.xpath("//script | //img | //iframe | //*[@onerror] | //*[starts-with(@href, 'javascript')]")
        assert page.xpath("count(//style)") == 1
    elif form == "csv":
        rows = list(csv.reader(io.StringIO(data.decode())))
        assert len({len(row) for row in rows}) == 1
        assert not [
            cell for row in rows for cell in row if cell.lstrip(" \u00a0")[:1] in set("=+-@\t\r＝＋－＠") - {""}
        ]
    elif form == "xlsx":
        assert sheets(data)
    elif form == "ris":
        assert data.decode().count("TY  - ") == data.decode().count("\r\nER  - \r\n")


def strict(form: str, text: str) -> str:
    """What must hold no character that acts. JSON escapes or keeps them, as its readers are programs."""
    return "" if form in ("json", "annotations", "csl", "pdf") else text.replace("\r\n", "\n")


@settings(max_examples=60)
@given(outlet=hostile, name=hostile)
def test_a_suggested_name_leads_into_no_folder(outlet: str, name: str) -> None:
    comparison, _ = pair_of("One", "Two", outlet)
    for subject in Subject:
        suggested = suggested_name(comparison, Order(subject, "pdf"))
        assert suggested.endswith(".pdf")
        assert not set(suggested) & set('/\\:*?"<>|\x00\n\r\t')
        assert not suggested.startswith((".", " ", "-"))
        assert 4 < len(suggested.encode()) <= 130


def test_json_lines_are_lines_and_words_stay_as_they_are() -> None:
    comparison, marked = pair_of("a\u2028b \ud800 \x00", "c", "d")
    document = json.loads(FORMATS["json"].chosen(marked, False))
    assert document["passages"][0]["quoted"]["text"] == "a\u2028b \ud800 \x00\nMara Lind"
    assert not set(FORMATS["json"].whole(comparison, False).decode("utf-8", "surrogatepass")) & set("\u2028\u2029\x85")


@pytest.mark.parametrize("form", [form for form in FORMATS if form not in ("csl", "ris")])
def test_a_line_of_a_megabyte_is_written(form: str) -> None:
    comparison = plain_pair("x" * 1_000_000 + " Mara Lind", "Mara Lind\n", "Mara Lind")
    assert len(FORMATS[form].whole(comparison, False)) > 2_000
