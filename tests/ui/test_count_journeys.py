"""How many passages match: the same in the overview, in the list, between the texts and with the sides swapped."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.ui.app import Reader
from reader.ui.findings.row import Heading, Row
from tests.ui.conftest import Start
from tests.ui.test_corrections_journeys import CONTROL, SHIFT, page, press, said
from tests.ui.test_several_matches_journeys import LEFT, RIGHT


@pytest.fixture
def reader(start: Start, tmp_path: Path, qtbot: QtBot) -> Reader:
    left, right = tmp_path / "left.txt", tmp_path / "right.txt"
    left.write_text(LEFT, "utf-8")
    right.write_text(RIGHT, "utf-8")
    made = start(left, right)
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    return made


def rows(reader: Reader) -> dict[str, Row]:
    return {item.id: item for item in page(reader, "overview").model.items if isinstance(item, Row)}


def numbers(reader: Reader, qtbot: QtBot) -> tuple[int, ...]:
    """As the overview, the list's heading, its filter, and a step from match to match tell."""
    qtbot.waitUntil(lambda: "count passages" in rows(reader))
    overview = rows(reader)
    line = re.match(r"\d+", overview["count passages"].face().lines[0].text)
    listed = page(reader, "passages")
    heading = next(item for item in listed.model.items if isinstance(item, Heading) and item.group == "both")
    which = listed.sieve.which
    chosen = re.search(r"\d+", which.itemText(which.findData("both")))
    reader.window.left.pane.setFocus()
    press(reader, Qt.Key.Key_P)
    if "follows" in said(reader):
        press(reader, Qt.Key.Key_P, SHIFT)
    step = re.search(r"of (\d+)", said(reader))
    assert line
    assert chosen
    assert step, said(reader)
    return int(line[0]), heading.count, int(chosen[0]), int(step[1])


def test_matching_passages_are_counted_alike_everywhere_and_from_either_side(reader: Reader, qtbot: QtBot) -> None:
    assert numbers(reader, qtbot) == (2, 2, 2, 2)
    left = reader.desk.comparison
    press(reader, Qt.Key.Key_S, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: reader.desk.comparison is not left and reader.at_rest)
    assert numbers(reader, qtbot) == (2, 2, 2, 2)
