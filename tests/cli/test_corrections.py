"""`diptych compare --corrections` and `diptych batch --corrections`: the person's word on names stands in the result.

So does what the person decided in the window, where `--kept-corrections` asks for it.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from reader.analysis import recogniser
from reader.annotation.corrections import CorrectionType, Target
from reader.workflow.correcting import correct
from reader.workflow.folders import folders
from reader.workflow.reading import read_file
from reader.workflow.session import Session
from tests.cli.conftest import Ran, Run
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


def batched(run: Run, folder: Path, pair: tuple[Path, Path], *options: object) -> tuple[Ran, list[dict[str, Any]]]:
    """The pair and the pair turned round in one batch."""
    (folder / "pairs.tsv").write_text(f"{pair[0]}\t{pair[1]}\n{pair[1]}\t{pair[0]}\n", "utf-8")
    ran = run("batch", folder / "pairs.tsv", "--output", folder / "out.jsonl", "--jobs", "1", *options)
    lines = (folder / "out.jsonl").read_text("utf-8").splitlines() if ran.code == 0 else []
    return ran, [json.loads(line) for line in lines]


def test_they_are_applied_to_every_pair_of_a_batch(run: Run, pair: tuple[Path, Path], tmp_path: Path) -> None:
    path = corrections(
        tmp_path,
        'type = "not-a-name"\ntargets = ["Harbour"]',
        'type = "same"\ntargets = ["Ada Quill", "Adah Quill"]',
    )
    ran, documents = batched(run, tmp_path, pair, "--corrections", path)
    assert (ran.code, ran.err) == (0, "")
    assert [[each["status"] for each in document["entities"]] for document in documents] == [["both"], ["both"]]
    alone = json.loads(run("compare", *pair, "--format", "json", "--corrections", path).out)
    assert documents[0]["entities"] == alone["entities"]
    assert documents[0]["corrections"] == alone["corrections"]


def test_a_batch_tells_once_of_a_correction_that_no_pair_knows(
    run: Run, pair: tuple[Path, Path], tmp_path: Path
) -> None:
    path = corrections(
        tmp_path,
        'type = "kind"\ntargets = ["Nobody"]\nvalue = "person"',
        'type = "same"\ntargets = ["Ada Quill", "Adah Quill"]\nsides = ["left", "right"]',
    )
    ran, documents = batched(run, tmp_path, pair, "--corrections", path)
    assert ran.code == 0
    assert ran.err.splitlines() == ["diptych: A correction (kind) was of no use: “Nobody” was not found in any pair."]
    assert [[each["type"] for each in document["corrections"]] for document in documents] == [["same"], []]


def test_a_batch_with_a_wrong_line_writes_nothing(run: Run, pair: tuple[Path, Path], tmp_path: Path) -> None:
    path = corrections(tmp_path, 'type = "smae"\ntargets = ["A", "B"]')
    ran, _ = batched(run, tmp_path, pair, "--corrections", path)
    assert ran.code == 1
    assert ran.err.startswith("diptych: Line 1 of ")
    assert not (tmp_path / "out.jsonl").exists()


@pytest.fixture
def kept(pair: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A library in which the person decided that the two are not one, with these reports side by side."""
    monkeypatch.setenv("DIPTYCH_HOME", str(tmp_path / "home"))
    left, right = (read_file(each).article for each in pair)
    targets = Target("Ada Quill", ("Ada Quill",)), Target("Adah Quill", ("Adah Quill",))
    session = Session.open()
    session.change(left, right, correct((), CorrectionType.NOT_SAME, *targets))
    session.close()


@pytest.mark.usefixtures("kept")
def test_what_was_decided_in_the_window_holds_where_it_is_asked_for(
    run: Run, pair: tuple[Path, Path], tmp_path: Path
) -> None:
    statuses = []
    for options in ((), ("--kept-corrections",)):
        document = json.loads(run("compare", *pair, "--format", "json", *options).out)
        _, documents = batched(run, tmp_path, pair, *options)
        assert documents[0]["entities"] == document["entities"]
        statuses.append(sorted(each["status"] for each in document["entities"]))
    assert statuses == [["both", "left"], ["left", "left", "right"]]


@pytest.mark.usefixtures("kept")
def test_what_a_file_says_beats_what_is_kept(run: Run, pair: tuple[Path, Path], tmp_path: Path) -> None:
    path = corrections(tmp_path, 'type = "same"\ntargets = ["Ada Quill", "Adah Quill"]')
    ran = run("compare", *pair, "--format", "json", "--kept-corrections", "--corrections", path)
    assert "both" in {each["status"] for each in json.loads(ran.out)["entities"]}


def test_a_library_that_is_none_is_told_before_anything_is_compared(
    run: Run, pair: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DIPTYCH_HOME", str(tmp_path / "home"))
    place = folders().library
    place.parent.mkdir(parents=True)
    place.write_bytes(b"no library at all" * 100)
    ran, _ = batched(run, tmp_path, pair, "--kept-corrections")
    assert ran.code == 1
    assert str(place) in ran.err
    assert not (tmp_path / "out.jsonl").exists()
