"""A comparison is written in each format, whole, and whatever characters it holds."""

import json
from pathlib import Path

import pytest

from reader.analysis.model import Analysis
from reader.comparison.compare import compare
from reader.comparison.model import Comparison
from reader.document.failures import MissingFileError
from reader.errors import UsageError
from reader.workflow import exporting
from tests.factories import article


def comparison(left: str = "Ferry halted.\n", right: str = "Ferries “stop”.\n") -> Comparison:
    return compare(Analysis(article(left)), Analysis(article(right, name="right.txt")))


@pytest.mark.parametrize("format_id", exporting.FORMATS)
def test_every_format_is_written_to_a_file(tmp_path: Path, format_id: str) -> None:
    path = tmp_path / f"out{exporting.FORMATS[format_id].suffix}"
    exporting.write(comparison(), exporting.Order(format_id=format_id), path)
    assert path.read_bytes() == exporting.render(comparison(), format_id)
    assert not exporting.FORMATS[format_id].textual or path.read_bytes().decode()


@pytest.mark.parametrize("format_id", exporting.FORMATS)
def test_text_that_utf8_cannot_hold_does_not_stop_an_export(format_id: str) -> None:
    data = exporting.render(comparison("Odd \ud800 mark.\n"), format_id)
    assert not exporting.FORMATS[format_id].textual or data.decode()


def test_json_is_the_contract_in_readable_characters() -> None:
    content = exporting.render(comparison(), "json")
    assert json.loads(content)["schema"] == "diptych/comparison/1"
    assert "“stop”".encode() in content


def test_one_comparison_is_one_line() -> None:
    line = exporting.comparison_json(comparison())
    assert b"\n" not in line
    assert json.loads(line)["right"]["text"] == "Ferries “stop”.\n"


def test_redacted_exports_hold_no_source_text() -> None:
    assert "Ferries" not in exporting.render(comparison(), "json", redacted=True).decode()


def test_an_unknown_format_is_refused_with_the_known_ones() -> None:
    with pytest.raises(UsageError, match="html, pdf, docx"):
        exporting.render(comparison(), "doc")


def test_an_error_is_a_line_of_the_contract() -> None:
    document = json.loads(exporting.error_json(("a.txt", "b.txt"), MissingFileError(name="a.txt")))
    assert document["schema"] == "diptych/error/1"
    assert document["inputs"] == ["a.txt", "b.txt"]
    assert document["error"]["type"] == "missing-file"


def test_summaries_for_a_terminal_keep_to_its_width() -> None:
    shown = exporting.comparison_text(comparison(), width=60)
    assert max(map(len, shown.splitlines())) <= 60
    assert exporting.article_text(Analysis(article("Ferry halted.\n")), width=60)


def test_a_line_of_json_is_one_line_for_every_program() -> None:
    document = {"text": "one\u2028two\u2029three\x85four\x0bfive\r\nsix"}
    written = exporting.as_json(document).decode()
    assert len(written.splitlines()) == 1
    assert json.loads(written) == document
