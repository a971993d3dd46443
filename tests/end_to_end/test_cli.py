"""Journeys with the real command, each in its own process, as a person or a script would run it."""

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.end_to_end.command import PAGE, REPORT, command, diptych


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    left, right = tmp_path / "left.txt", tmp_path / "right.html"
    left.write_text(REPORT, "utf-8")
    right.write_text(PAGE, "utf-8")
    return left, right


def test_version_comes_at_once() -> None:
    spent = []
    for _ in range(3):
        start = time.perf_counter()
        assert diptych("--version").returncode == 0
        spent.append(time.perf_counter() - start)
    assert min(spent) < 0.3 * _slowness(), spent


def _slowness() -> float:
    """How much slower this machine is now than one that starts Python in 25 ms; at least 1."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-S", "-c", ""], check=True)
    return max(1.0, (time.perf_counter() - start) / 0.025)


def test_a_script_compares_two_reports_without_any_toolkit(pair: tuple[Path, Path]) -> None:
    code = (
        "import sys; from reader.__main__ import main; "
        "sys.argv = ['diptych', 'compare', *sys.argv[1:]]; code = main(); "
        "loaded = [name for name in sys.modules if name.split('.')[0] in ('PySide6', 'shiboken6', 'qtawesome')]; "
        "sys.exit(f'loaded {loaded}' if loaded else code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, pair), "--format", "json"],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    comparison = json.loads(done.stdout)
    status = {entity["name"]: entity["status"] for entity in comparison["entities"]}
    assert status["John Carter"] == "both"
    assert status["Emily Watson"] == "right"
    for side in ("left", "right"):
        text = comparison[side]["text"]
        mentions = [mention for entity in comparison["entities"] for mention in entity[side]]
        assert mentions
        assert all(text[mention["start"] : mention["end"]] == mention["text"] for mention in mentions)


def test_a_person_prints_a_page_of_two_reports(pair: tuple[Path, Path], tmp_path: Path) -> None:
    page = tmp_path / "comparison.html"
    done = diptych("compare", *pair, "--left-outlet", "Northern Lantern", "--output", page)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    shown = page.read_text("utf-8")
    assert "Northern Lantern" in shown
    assert "Tarn Bridge opens in Ellerby" in shown
    assert "tracker.example" not in shown
    assert "<script" not in shown


def test_a_pipe_gets_plain_utf8_whatever_the_locale(pair: tuple[Path, Path]) -> None:
    done = diptych("compare", *pair, LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert (done.returncode, done.stderr) == (0, "")
    assert "• John Carter (person)" in done.stdout
    assert "\x1b" not in done.stdout


def test_a_reader_who_leaves_early_is_no_error(tmp_path: Path) -> None:
    reports = [tmp_path / f"{number}.txt" for number in range(3)]
    for report in reports:
        report.write_text("Міст відкрили. " * 9000, "utf-8")
    process = subprocess.Popen(
        [*command(), "inspect", *map(str, reports), "--format", "jsonl"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout
    assert process.stderr
    process.stdout.read(10)
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(60) == 141


def test_a_script_compares_many_pairs_with_two_processes(pair: tuple[Path, Path], tmp_path: Path) -> None:
    rows = ["left.txt\tright.html\t2024-03-04\t\tNorthern Lantern", "left.txt\tnowhere.txt", "right.html\tleft.txt"]
    (tmp_path / "pairs.tsv").write_text("\n".join(rows) + "\n", "utf-8")
    done = diptych("batch", tmp_path / "pairs.tsv", "--output", tmp_path / "out.jsonl", "--jobs", "2")
    lines = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text("utf-8").splitlines()]
    assert done.returncode == 1
    assert [line["schema"] for line in lines] == ["diptych/comparison/1", "diptych/error/1", "diptych/comparison/1"]
    assert lines[0]["left"]["outlet"] == {
        "value": "Northern Lantern",
        "origin": "given",
        "evidence": None,
        "note": None,
    }
    assert lines[0]["left"]["text"] == lines[2]["right"]["text"] == REPORT
    assert "nowhere.txt" in lines[1]["error"]["message"]


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="only there a machine can be without a display")
def test_without_a_display_the_sample_pair_becomes_a_page_and_a_picture(tmp_path: Path) -> None:
    done = diptych("open", "--sample", "--output", tmp_path, DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "comparison.html").read_text("utf-8").startswith("<!doctype html>")
    assert (tmp_path / "window.png").read_bytes().startswith(b"\x89PNG")
    assert str(tmp_path / "window.png") in done.stdout
