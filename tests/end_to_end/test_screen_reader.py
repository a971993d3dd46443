"""The window as a screen reader meets it, from another process over the accessibility bus, on a display of its own."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from reader.comparison.model import Comparison
from reader.document.load import load_file
from reader.document.model import Article
from reader.workflow.analysing import Analyst

HERE = Path(__file__).parent
SEEDS = HERE.parents[1] / "seeds"
PAIR = (SEEDS / "ferry-coastal-courier.txt", SEEDS / "ferry-port-ledger.html")
SYSTEM_PYTHON = "/usr/bin/python3"
PROGRAMS = ("Xvfb", "xvfb-run", "openbox", "dbus-run-session")
NAME = "Port Cassel"


def missing() -> str:
    """What the machine lacks for this, or an empty string."""
    lacking = [program for program in PROGRAMS if not shutil.which(program)]
    client = [SYSTEM_PYTHON, "-c", "import pyatspi"]
    if not Path(SYSTEM_PYTHON).exists() or subprocess.run(client, capture_output=True, check=False).returncode:
        lacking.append("python3-pyatspi")
    return ", ".join(lacking)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a screen reader was told on one journey through the sample pair."""
    # Keys and announcements come late where other tests keep the machine busy, so it is played by itself.
    if os.environ.get("DIPTYCH_EXTERNAL") != "required":
        pytest.skip("run by make test-screen-reader, a part of make test-external")
    assert not missing()
    folder = tmp_path_factory.mktemp("screen-reader")
    environment = os.environ | {
        "DIPTYCH_HOME": str(folder / "home"),
        "QT_QPA_PLATFORM": "xcb",
        "QT_ACCESSIBILITY": "1",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    display = ["xvfb-run", "-a", "-s", "-screen 0 1280x800x24", "dbus-run-session", "--"]
    client = [SYSTEM_PYTHON, str(HERE / "screen_reader.py"), str(folder / "told.json"), NAME, "3"]
    program = [sys.executable, "-m", "reader", "open", *map(str, PAIR)]  # and its last three words go
    done = subprocess.run([*display, *client, *program], env=environment, capture_output=True, timeout=480, check=False)
    assert done.returncode == 0, done.stderr.decode()
    answer: dict[str, Any] = json.loads((folder / "told.json").read_text("utf-8"))
    return answer


@pytest.fixture(scope="module")
def articles() -> list[Article]:
    return [load_file(path) for path in PAIR]


@pytest.fixture(scope="module")
def comparison(articles: list[Article]) -> Comparison:
    left, right = articles
    return Analyst().compare(left, right)


def test_both_texts_are_read_whole_the_left_one_first(told: dict[str, Any], articles: list[Article]) -> None:
    assert told["names"] == ["Left report", "Right report"]
    assert told["roles"] == ["text", "text"]
    assert told["texts"] == [article.text for article in articles]


def test_headers_are_fields_with_names(told: dict[str, Any], articles: list[Article]) -> None:
    fields = told["fields"]
    for side, article in zip(("Left", "Right"), articles, strict=True):
        assert fields[f"Outlet, {side} report"] == article.outlet.value
        assert fields[f"Date of publication, {side} report"] == (article.published.value or "").replace("T", " ")
        assert article.title.value in told["labels"]


def test_nothing_that_can_have_the_focus_is_without_a_name(told: dict[str, Any]) -> None:
    assert told["nameless"] == []


def test_the_findings_are_a_reading_of_all_names(told: dict[str, Any], comparison: Comparison) -> None:
    rows = "\n".join(told["tabs"]["Names"]["rows"])
    assert comparison.entities
    unread = [entity.name for entity in comparison.entities if entity.name not in rows]
    assert unread == []


def test_every_tab_has_something_to_read(told: dict[str, Any]) -> None:
    assert len(told["tabs"]) > 5
    for name, tab in told["tabs"].items():
        own = set(tab["labels"]) - set(told["labels"])  # a list with nothing in it says so
        assert tab["rows"] or any(len(label) > 20 for label in own), name


def test_tab_leads_through_the_window(told: dict[str, Any]) -> None:
    assert told["focus"] == "text: Left report"
    assert told["stops"] == [
        "text: Outlet, Right report",
        "text: Date of publication, Right report",
        "text: Right report",
    ]


def test_marks_are_told_as_the_text_cursor_comes_upon_them(told: dict[str, Any], articles: list[Article]) -> None:
    (said,) = told["onto a mark"]
    assert said.startswith(f"{NAME}, Place, In both reports: mention 1 of ")
    assert told["pinned"][0].startswith(f"{NAME}: mention 1 of ")
    assert told["next"][0].startswith(f"{NAME}: mention 2 of ")
    first = articles[0].text.index(NAME)
    assert told["caret"] == articles[0].text.index(NAME, first + 1)


def test_a_link_is_corrected_undone_and_done_again_by_ear(told: dict[str, Any]) -> None:
    heard = told["correcting"]
    assert heard["row"].startswith("Halvik, Place, in both reports: ")
    assert heard["followed"][0].startswith("Halvik: mention 1 of ")
    assert heard["choice"] == "Norway · Place"
    link = "“Halvik” – “Norway”: the same"
    assert heard["corrected"] == [f"{link}, in this pair."]
    assert heard["undone"] == [f"Undone: {link}."]
    assert heard["redone"] == [f"Done again: {link}."]
    assert heard["undone to"] == heard["before"] != heard["after"] == heard["redone to"]


def test_pair_places_and_correction_are_there_when_the_window_is_opened_again(
    told: dict[str, Any], articles: list[Article]
) -> None:
    left, again = told["correcting"], told["again"]
    assert told["ended"] == 0
    assert again["texts"] == [article.text for article in articles]
    assert again["counts"] == left["after"]
    assert again["places"] == pytest.approx(left["places"], abs=3)
    assert max(again["places"]) > 0
    assert "Halvik – Norway: the same, in this pair" in again["overview"]
