"""`inspect`, `compare` and `batch` on small reports, in this process."""

import json
from pathlib import Path

import pytest

from reader.cli import inputs
from reader.cli.main import main
from reader.document.model import Article
from tests.cli.conftest import FakeWindow, Run

Reports = tuple[Path, Path]


def test_inspect_shows_a_report_to_read(run: Run, reports: Reports) -> None:
    ran = run("inspect", reports[0])
    assert ran.code == 0
    assert ran.err == ""
    assert "Міст у Тарнівці" in ran.out
    assert "Outlet" in ran.out
    assert "Not looked for" in ran.out


def test_what_the_person_says_is_marked_given(run: Run, reports: Reports) -> None:
    ran = run("inspect", reports[0], "--format", "json", "--outlet", "Тарн", "--date", "2024-03")
    article = json.loads(ran.out)
    assert article["schema"] == "diptych/article/1"
    assert (article["outlet"]["value"], article["outlet"]["origin"]) == ("Тарн", "given")
    assert (article["published"]["value"], article["published"]["origin"]) == ("2024-03", "given")
    assert article["text"] == reports[0].read_text("utf-8")


def test_inspect_goes_on_after_a_report_that_fails(run: Run, reports: Reports, tmp_path: Path) -> None:
    missing = tmp_path / "missing.txt"
    ran = run("inspect", reports[0], missing, reports[1], "--format", "jsonl")
    lines = [json.loads(line) for line in ran.out.splitlines()]
    assert ran.code == 1
    assert [line["schema"] for line in lines] == ["diptych/article/1", "diptych/error/1", "diptych/article/1"]
    assert lines[1]["inputs"] == [str(missing)]
    assert ran.err == f"diptych: {lines[1]['error']['message']}\n"
    assert "missing.txt" in ran.err


def test_a_defect_met_in_one_report_leaves_the_others_alone(
    run: Run, reports: Reports, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound = inputs.read

    def broken(name: str, **said: str | None) -> Article:
        if name == str(reports[0]):
            raise TypeError("a slip")
        return sound(name, outlet=None, published=None, encoding=None)

    monkeypatch.setattr(inputs, "read", broken)
    ran = run("inspect", *reports, "--format", "jsonl")
    lines = [json.loads(line) for line in ran.out.splitlines()]
    assert ran.code == 1
    assert [line["schema"] for line in lines] == ["diptych/error/1", "diptych/article/1"]
    assert "a slip" in lines[0]["error"]["message"]
    failed = run("compare", *reports, "--format", "json")
    assert failed.code == 1
    assert json.loads(failed.out)["error"]["type"] == "unexpected"


def test_the_person_can_say_the_encoding(run: Run, tmp_path: Path) -> None:
    report = tmp_path / "old.txt"
    report.write_bytes("Новий міст відкрили в понеділок уранці.\n".encode("windows-1251"))
    ran = run("inspect", report, "--encoding", "windows-1251", "--format", "json")
    assert json.loads(ran.out)["text"] == "Новий міст відкрили в понеділок уранці.\n"


@pytest.mark.parametrize("address", ["ftp://example.org/a.html", "file:///etc/hostname", "gopher://x"])
def test_addresses_other_than_http_are_refused(run: Run, address: str) -> None:
    ran = run("inspect", address)
    assert ran.code == 1
    assert "http" in ran.err
    assert ran.err.count("\n") == 1


def test_redacted_output_holds_no_text(run: Run, reports: Reports) -> None:
    assert "чекали" not in run("inspect", reports[0], "--format", "json", "--redacted").out
    assert "чекали" not in run("compare", *reports, "--format", "html", "--redacted").out


def test_compare_prints_a_summary(run: Run, reports: Reports) -> None:
    ran = run("compare", *reports, "--left-outlet", "Тарн", "--right-date", "2024-10-22")
    assert ran.code == 0
    assert "Тарн (given by hand)" in ran.out
    assert "22 October 2024 (given by hand)" in ran.out


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("c.html", "<!doctype html>"),
        ("c.md", "# "),
        ("c.json", '{\n  "schema": "diptych/comparison/1"'),
        ("c.csv", "left_file,right_file"),
        ("c.txt", "LEFT\n"),
    ],
)
def test_the_suffix_of_the_output_says_the_format(
    run: Run, reports: Reports, tmp_path: Path, name: str, start: str
) -> None:
    output = tmp_path / name
    ran = run("compare", *reports, "--output", output)
    assert (ran.code, ran.out) == (0, "")
    assert output.read_text("utf-8").startswith(start)


def test_a_failed_comparison_leaves_the_output_as_it_was(run: Run, reports: Reports, tmp_path: Path) -> None:
    output = tmp_path / "kept.html"
    output.write_text("before", "utf-8")
    ran = run("compare", reports[0], tmp_path / "missing.txt", "--output", output)
    assert ran.code == 1
    assert output.read_text("utf-8") == "before"
    assert run("compare", *reports, "--output", tmp_path / "no" / "folder.html").code == 1


def test_a_failed_comparison_is_an_object_where_json_is_asked_for(run: Run, reports: Reports, tmp_path: Path) -> None:
    ran = run("compare", reports[0], tmp_path / "missing.txt", "--format", "json")
    assert ran.code == 1
    assert json.loads(ran.out)["schema"] == "diptych/error/1"
    assert ran.err.count("\n") == 1


def test_batch_writes_a_line_a_row_in_order(run: Run, reports: Reports, tmp_path: Path) -> None:
    pairs, output = tmp_path / "pairs.tsv", tmp_path / "out.jsonl"
    pairs.write_text("left.txt\tright.txt\t2024-10-22\nleft.txt\tmissing.txt\nright.txt\tleft.txt\n", "utf-8")
    ran = run("batch", pairs, "--output", output, "--jobs", "1")
    lines = [json.loads(line) for line in output.read_text("utf-8").splitlines()]
    assert ran.code == 1
    assert [line["schema"].split("/")[1] for line in lines] == ["comparison", "error", "comparison"]
    assert lines[0]["left"]["published"]["value"] == "2024-10-22"
    assert lines[2]["left"]["text"] == reports[1].read_text("utf-8")


def test_batch_writes_a_table(run: Run, reports: Reports, tmp_path: Path) -> None:
    pairs, output = tmp_path / "pairs.tsv", tmp_path / "out.csv"
    pairs.write_text("left.txt\tright.txt\nleft.txt\tmissing.txt\n", "utf-8")
    ran = run("batch", pairs, "--output", output, "--format", "csv", "--jobs", "1")
    rows = output.read_text("utf-8-sig").splitlines()
    assert ran.code == 1
    assert rows[0].startswith("left_file,right_file,")
    assert "missing.txt" in rows[-1]
    assert sum(row.startswith("left_file,") for row in rows) == 1


def test_batch_without_a_list_says_so(run: Run, tmp_path: Path) -> None:
    ran = run("batch", tmp_path / "none.tsv", "--output", tmp_path / "out.jsonl")
    assert ran.code in (1, 2)
    assert "none.tsv" in ran.err


def test_interruption_is_quiet(
    reports: Reports, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_arguments: object, **_options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(inputs, "read", interrupted)
    assert main(["inspect", str(reports[0])], FakeWindow()) == 130
    assert capsys.readouterr() == ("", "")


def test_a_defect_is_told_in_one_sentence(
    reports: Reports, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def defect(*_arguments: object, **_options: object) -> None:
        raise TypeError("odd")

    monkeypatch.setattr("reader.cli.inspect._check", defect)
    assert main(["inspect", str(reports[0])], FakeWindow()) == 1
    assert capsys.readouterr().err == (
        "diptych: Something went wrong that should not (TypeError: odd). "
        "Set DIPTYCH_DEBUG=1 to see where, and please report it.\n"
    )
    monkeypatch.setenv("DIPTYCH_DEBUG", "1")
    with pytest.raises(TypeError, match="odd"):
        main(["inspect", str(reports[0])], FakeWindow())
