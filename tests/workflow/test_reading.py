"""A report is read together with its bytes and what the person says of it."""

from pathlib import Path

import pytest

from reader.document.model import Given, Origin
from reader.errors import InputError
from reader.workflow.reading import read_file, read_pasted, regiven


def test_a_file_comes_with_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_bytes("Fähre hält\r\n".encode("cp1252"))
    read = read_file(path, Given(outlet="The Courier"), "cp1252")
    assert read.original == path.read_bytes()
    assert read.path == path
    assert read.article.text == "Fähre hält\n"
    assert (read.given.outlet, read.encoding) == ("The Courier", "cp1252")


def test_the_persons_word_can_change_and_the_rest_stays(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text("Ferry halted\n\nNothing sails.\n")
    read = read_file(path)
    said = regiven(read, Given(outlet="The Courier", published="2031-05-02"))
    assert said.article.outlet.origin is Origin.GIVEN
    assert said.article.published.value == "2031-05-02"
    assert said.article.text == read.article.text
    assert said.original == read.original
    assert said.path == read.path
    assert regiven(said, Given()).article == read.article


def test_pasted_text_has_bytes_but_no_file() -> None:
    read = read_pasted("Ferry halted\n")
    assert read.path is None
    assert read.original
    assert read.article.text == "Ferry halted\n"


def test_what_cannot_be_read_is_an_input_error(tmp_path: Path) -> None:
    for path in (tmp_path / "missing.txt", tmp_path):
        with pytest.raises(InputError):
            read_file(path)
    with pytest.raises(InputError):
        read_pasted("  \n")
