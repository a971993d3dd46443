"""`diptych compare --corrections`: the person's word on names stands in every form of the result."""

import json
from pathlib import Path

import pytest

from reader.analysis import recogniser
from tests.cli.conftest import Run
from tests.recognisers import WordList


@pytest.fixture
def pair(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    finder = WordList({"Ada Quill": "PERSON", "Adah Quill": "PERSON", "Harbour": "GPE"})
    monkeypatch.setattr(recogniser, "load_recogniser", lambda *_: finder)
    left, right = tmp_path / "left.txt", tmp_path / "right.txt"
    left.write_text("The mayor Ada Quill went to the Harbour and she spoke to the people there.\n", "utf-8")
    right.write_text("At the meeting Adah Quill was there, and so were many of the people.\n", "utf-8")
    return left, right


def corrections(folder: Path, *entries: str) -> Path:
    path = folder / "ours.toml"
    path.write_text("".join(f"[[correction]]\n{each}\n" for each in entries), "utf-8")
    return path


def test_they_are_applied_and_stand_in_the_json(run: Run, pair: tuple[Path, Path], tmp_path: Path) -> None:
    path = corrections(
        tmp_path,
        'type = "not-a-name"\ntargets = ["Harbour"]',
        'type = "rename"\ntargets = ["Ada Quill"]\nvalue = "Mayor Quill"',
        'type = "same"\ntargets = ["Ada Quill", "Adah Quill"]',
    )
    ran = run("compare", *pair, "--format", "json", "--corrections", path)
    assert (ran.code, ran.err) == (0, "")
    document = json.loads(ran.out)
    assert [(each["name"], each["status"]) for each in document["entities"]] == [("Mayor Quill", "both")]
    assert [(each["type"], each["state"]) for each in document["corrections"]] == [
        ("not-a-name", "applied"),
        ("rename", "applied"),
        ("same", "applied"),
    ]
    assert "Mayor Quill" in run("compare", *pair, "--corrections", path).out


def test_one_that_cannot_be_applied_is_told_and_the_rest_goes_on(
    run: Run, pair: tuple[Path, Path], tmp_path: Path
) -> None:
    path = corrections(tmp_path, 'type = "kind"\ntargets = ["Nobody"]\nvalue = "person"')
    ran = run("compare", *pair, "--format", "json", "--corrections", path)
    assert ran.code == 0
    assert "“Nobody”" in ran.err
    assert json.loads(ran.out)["corrections"][0]["state"] == "orphaned"


def test_every_line_that_makes_no_sense_is_told(run: Run, pair: tuple[Path, Path], tmp_path: Path) -> None:
    path = corrections(tmp_path, 'type = "smae"\ntargets = ["A", "B"]', 'type = "rename"\ntargets = ["A"]')
    ran = run("compare", *pair, "--corrections", path)
    assert (ran.code, ran.out) == (1, "")
    lines = ran.err.splitlines()
    assert [line.split(" of ")[0] for line in lines] == ["diptych: Line 1", "diptych: Line 4"]


def test_a_file_that_is_missing_is_told(run: Run, pair: tuple[Path, Path], tmp_path: Path) -> None:
    ran = run("compare", *pair, "--format", "json", "--corrections", tmp_path / "missing.toml")
    assert ran.code == 1
    assert "missing.toml" in ran.err
    assert json.loads(ran.out)["error"]["type"] == "corrections-unreadable"
