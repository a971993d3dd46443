"""The library on the command line: reports go in, are found, shown, and go out again."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

FERRY = "Ferry halted\n\nMara Lind said the night ferry stayed in the harbour.\n"
PRICES = "Fish prices rise\n\nThe market at the harbour sold herring on Tuesday.\n"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("DIPTYCH_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    folder = tmp_path / "reports"
    (folder / "older").mkdir(parents=True)
    (folder / "ferry.txt").write_text(FERRY, "utf-8")
    (folder / "ferry.toml").write_text('outlet = "The Ledger"\npublished = "2031-05-02"\n', "utf-8")
    (folder / "older" / "prices.txt").write_text(PRICES, "utf-8")
    (folder / "older" / ".hidden.txt").write_text("Hidden.\n", "utf-8")
    (folder / "picture.png").write_bytes(b"\x89PNG")
    return folder


def found(run: Run, *arguments: object) -> list[str]:
    ran = run("library", "search", *arguments, "--format", "json")
    assert ran.code == 0
    return [each["name"] for each in json.loads(ran.out)["articles"]]


def test_a_folder_is_added_with_all_below_it_and_only_once(run: Run, reports: Path) -> None:
    assert run("library", "add", reports).out == "Added: 2. In the library already: 0. Not read: 0.\n"
    assert run("library", "add", reports).out == "Added: 0. In the library already: 2. Not read: 0.\n"
    (reports / "ferry.txt").write_text(FERRY + "It sailed at noon.\n", "utf-8")
    assert run("library", "add", reports).out == "Added: 1. In the library already: 1. Not read: 0.\n"


def test_a_report_that_cannot_be_read_is_named_and_the_others_are_added(run: Run, reports: Path) -> None:
    (reports / "empty.txt").write_text("", "utf-8")
    ran = run("library", "add", reports, "--format", "json")
    assert ran.code == 1
    assert "empty.txt is empty" in ran.err
    said = json.loads(ran.out)
    assert (len(said["added"]), [each["code"] for each in said["failures"]]) == (2, ["empty"])


def test_reports_are_found_by_words_outlet_date_name_and_collection(run: Run, reports: Path) -> None:
    run("library", "add", reports / "ferry.txt", "--collection", "Strike")
    run("library", "add", reports)
    assert set(found(run, "harbour")) == {"ferry.txt", "prices.txt"}
    assert found(run, "night", "ferry") == ["ferry.txt"]
    assert found(run, "harbour", "--outlet", "the ledger") == ["ferry.txt"]
    assert found(run, "harbour", "--from", "2031-05", "--to", "2031-05-02") == ["ferry.txt"]
    assert found(run, "harbour", "--name", "Mara Lind") == ["ferry.txt"]
    assert found(run, "harbour", "--collection", "strike") == ["ferry.txt"]
    assert found(run, "AND (") == []


def test_reports_that_were_added_for_later_are_read_by_the_next_command(run: Run, reports: Path) -> None:
    dated = "The Ledger\n\nFish prices fall\n\nMay 2, 2031\n\nThe market was empty.\n"
    (reports / "dated.txt").write_text(dated, "utf-8")
    number = json.loads(run("library", "add", reports / "dated.txt", "--later", "--format", "json").out)["added"][0]
    assert run("library", "add", reports, "--later").out == "Added: 2. In the library already: 1. Not read: 0.\n"
    assert "2031-05-02" in run("library", "show", number).out
    assert found(run, "market", "--from", "2031-05-02", "--to", "2031-05-02") == ["dated.txt"]


def test_a_search_shows_where_the_words_stand(run: Run, reports: Path) -> None:
    run("library", "add", reports)
    ran = run("library", "search", "herring")
    assert "prices" in ran.out
    assert "sold herring on Tuesday" in ran.out
    ran = run("library", "search", "herring", "--format", "json")
    (article,) = json.loads(ran.out)["articles"]
    (mark,) = article["snippet"]["marks"]
    assert PRICES[mark["start"] : mark["end"]] == "herring"


def test_an_article_is_called_by_its_number_or_its_file(run: Run, reports: Path) -> None:
    run("library", "add", reports, "--collection", "Strike")
    number = json.loads(run("library", "show", "ferry.txt", "--format", "json").out)["id"]
    for name in (number, number[:8], reports / "ferry.txt"):
        said = json.loads(run("library", "show", name, "--format", "json").out)
        assert said["text"] == FERRY
        assert said["outlet"] == {"value": "The Ledger", "origin": "given"}
        assert said["collections"] == ["Strike"]
    assert FERRY.strip() in run("library", "show", number).out
    ran = run("library", "show", "nowhere.txt")
    assert (ran.code, ran.out) == (1, "")
    assert "no article “nowhere.txt”" in ran.err


def test_the_list_shows_the_newest_first_and_how_many_there_are(run: Run, reports: Path) -> None:
    run("library", "add", reports / "ferry.txt", reports / "older")
    lines = run("library", "list").out.splitlines()
    assert "Fish prices" in lines[0]
    assert "The Ledger: Ferry halted" in lines[1]
    assert run("library", "list", "--limit", "1").out.splitlines()[-1] == "(1 of 2)"


def test_articles_are_removed_from_a_collection_or_altogether(run: Run, reports: Path) -> None:
    run("library", "add", reports, "--collection", "Strike")
    assert run("library", "remove", "ferry.txt", "--collection", "Strike").code == 0
    assert run("library", "list", "--collections").out.split() == ["1", "Strike"]
    assert run("library", "remove", "ferry.txt").code == 0
    assert found(run, "harbour") == ["prices.txt"]
    assert (reports / "ferry.txt").exists()
    assert run("library", "remove", "--collection", "Strike").code == 0
    assert run("library", "list", "--collections").out == ""
    assert run("library", "remove").code == 2


def test_a_collection_that_does_not_exist_is_said(run: Run, reports: Path) -> None:
    ran = run("library", "list", "--collection", "Whales")
    assert ran.code == 1
    assert "no collection “Whales”" in ran.err


ELSEWHERE = "Boats wait\n\nMara Lind kept the ferry waiting all night. In the harbour of Port Cassel nobody slept.\n"


def test_the_reports_of_one_event_are_listed_and_written_as_pairs(run: Run, reports: Path, tmp_path: Path) -> None:
    (reports / "elsewhere.txt").write_text(ELSEWHERE, "utf-8")
    run("library", "add", reports, "--collection", "Strike")
    first, *_ = json.loads(run("library", "related", "ferry.txt", "--format", "json").out)
    assert first["name"] == "elsewhere.txt"
    assert {"Mara", "Lind"} <= set(first["shared"])
    assert "Boats wait" in run("library", "related", "ferry.txt").out.splitlines()[0]
    ran = run("library", "pairs", "strike", "--output", tmp_path / "pairs.tsv")
    assert ran.code == 0
    cells = (tmp_path / "pairs.tsv").read_text("utf-8").splitlines()[0].split("\t")
    assert set(cells) == {str(reports / "elsewhere.txt"), str(reports / "ferry.txt")}


def test_a_library_goes_to_another_machine(
    run: Run, reports: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("library", "add", reports, "--collection", "Strike")
    assert run("library", "export", tmp_path / "out.diptych").out == "Exported: 2.\n"
    monkeypatch.setenv("DIPTYCH_HOME", str(tmp_path / "elsewhere"))
    ran = run("library", "import", tmp_path / "out.diptych")
    assert ran.out == "Imported: 2. In the library already: 0.\n"
    assert found(run, "harbour", "--collection", "Strike", "--outlet", "The Ledger") == ["ferry.txt"]
    assert run("library", "import", reports / "ferry.txt").code == 1
    assert run("library", "export", tmp_path / "nowhere" / "out").code == 1


def test_the_library_is_copied_checked_and_brought_back(run: Run, reports: Path, home: Path) -> None:
    run("library", "add", reports)
    assert run("library", "check").out == "The library is sound.\n"
    (made,) = json.loads(run("library", "backup", "--format", "json").out)
    assert Path(made["path"]).exists()
    assert made["path"] in run("library", "backup", "--list").out
    (home / "data" / "library.sqlite").write_bytes(b"broken" * 4000)
    ran = run("library", "check")
    assert ran.code == 1
    assert "--restore latest" in ran.err
    assert run("library", "list").code == 1
    assert "kept as" in run("library", "backup", "--restore", "latest").out
    assert set(found(run, "harbour")) == {"ferry.txt", "prices.txt"}
    assert run("library", "backup", "--restore", "nowhere").code == 1


def test_a_copy_is_made_before_the_first_change_of_a_day(run: Run, reports: Path) -> None:
    run("library", "add", reports / "ferry.txt")
    assert run("library", "backup", "--list").out == ""
    run("library", "add", reports)
    assert len(run("library", "backup", "--list").out.splitlines()) == 1
    run("library", "remove", "ferry.txt")
    assert len(run("library", "backup", "--list").out.splitlines()) == 1


def test_a_search_without_a_find_says_so(run: Run) -> None:
    ran = run("library", "search", "nowhere-at-all")
    assert (ran.code, ran.out) == (0, "")
    assert "No article of the library fits." in ran.err
