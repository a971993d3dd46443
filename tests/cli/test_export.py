"""`diptych export`: what was marked in the window comes out with its sources; `compare` writes every format."""

from pathlib import Path

import docx
import pytest

from reader.annotation.marks import Colour, Mark
from reader.cli.delivering import NOT_FOR_SCREENS
from reader.document.model import Span
from reader.workflow.exporting import FORMATS
from reader.workflow.marking import edited, marked
from reader.workflow.reading import read_file
from reader.workflow.session import Session
from tests.cli.conftest import Run

Reports = tuple[Path, Path]


@pytest.fixture
def marks(reports: Reports) -> tuple[str, str]:
    """Two passages that were marked in the left report, the second with a tag; their words."""
    session = Session.open()
    left, right = map(read_file, reports)
    session.keep_pair(left, right)
    words = []
    for start, colour, tag in ((0, Colour.GREEN, ""), (30, Colour.BLUE, "doubtful")):
        change = marked(left.article, Span(start, start + 20), colour=colour)
        (made,) = change.added
        assert isinstance(made, Mark)
        session.change_annotations(change)
        if tag:
            session.change_annotations(edited(made, tags=(tag,), note="Is that so?"))
        words.append(left.article.text[start : start + 20])
    session.close()
    return words[0], words[1]


def test_marks_are_written_with_their_sources(run: Run, reports: Reports, marks: tuple[str, str]) -> None:
    ran = run("export", *reports)
    assert ran.code == 0
    assert ran.out.startswith("# Marked passages")
    assert "2 passages" in ran.out
    assert reports[0].name in ran.out.replace("\\", "")
    assert "text SHA-256" in ran.out


def test_marks_are_chosen_by_tag_and_colour(run: Run, reports: Reports, marks: tuple[str, str]) -> None:
    tagged = run("export", *reports, "--tag", "doubtful").out
    assert "1 passage " in tagged
    assert "Is that so?" in tagged
    assert "1 passage " in run("export", *reports, "--colour", "green").out
    none = run("export", *reports, "--colour", "pink")
    assert none.code == 0
    assert "Nothing is marked in these two reports that fits." in none.err


def test_the_suffix_of_the_file_decides_on_the_format(
    run: Run, reports: Reports, marks: tuple[str, str], tmp_path: Path
) -> None:
    file = tmp_path / "marks.docx"
    assert run("export", *reports, "--output", file).code == 0
    text = "\n".join(each.text for each in docx.Document(str(file)).paragraphs)
    assert "Is that so?" in text
    for form in FORMATS.values():
        file = tmp_path / f"all{form.suffix}"
        assert run("compare", *reports, "--output", file).code == 0
        assert file.stat().st_size > 100
    assert (tmp_path / "all.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "all.ris").read_text("utf-8").startswith("TY  - NEWS")


def test_a_suffix_of_no_format_is_refused(run: Run, reports: Reports, tmp_path: Path) -> None:
    file = tmp_path / "all.doc"
    ran = run("compare", *reports, "--output", file)
    assert ran.code == 2
    assert "“.doc” is the suffix of no format" in ran.err
    assert not file.exists()
    assert run("compare", *reports, "--output", file, "--format", "html").code == 0
    assert file.read_text("utf-8").startswith("<!doctype html>")


def test_a_template_of_ones_own_is_filled(run: Run, reports: Reports, tmp_path: Path) -> None:
    template = tmp_path / "mine.txt.j2"
    template.write_text("{{ comparison.left.source.name }} / {{ comparison.right.source.name }}\n", "utf-8")
    assert run("compare", *reports, "--template", template).out == f"{reports[0].name} / {reports[1].name}\n"
    template.write_text("fine\n{{ nothing }}", "utf-8")
    ran = run("compare", *reports, "--template", template)
    assert ran.code == 1
    assert "mine.txt.j2 cannot be used: line 2: 'nothing' is undefined." in ran.err
    assert run("compare", *reports, "--template", tmp_path / "none.j2").code == 1


def test_what_is_no_text_is_not_for_screens() -> None:
    assert set(NOT_FOR_SCREENS) == {form.id for form in FORMATS.values() if not form.textual}
