"""A sentence that matches several of the other report, some of them wrongly: each can be taken off, or all at once."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.comparison.model import Passage
from reader.ui.app import Reader
from reader.ui.findings.passages import matches
from tests.ui.conftest import Start
from tests.ui.test_corrections_journeys import ALT, CONTROL, SHIFT, answer, page, popup, press, said

LEFT = (
    "Mara Lind counted 412 passengers on the quay of Port Cassel, and the ferry Northern Heron, rebuilt for 41 million "
    "crowns, sailed at noon to Vardal with a brass band on its upper deck.\n\nNobody else was there that day.\n"
)
RIGHT = (
    "Mara Lind counted 412 passengers on the quay of Port Cassel that day.\n\n"
    "The ferry Northern Heron, rebuilt for 41 million crowns, sailed at noon to Vardal.\n"
)


@pytest.fixture
def reader(start: Start, tmp_path: Path, qtbot: QtBot) -> Reader:
    left, right = tmp_path / "left.txt", tmp_path / "right.txt"
    left.write_text(LEFT, "utf-8")
    right.write_text(RIGHT, "utf-8")
    made = start(left, right)
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    press(made, Qt.Key.Key_6, ALT)
    return made


def matched(reader: Reader) -> list[Passage]:
    """What the list of passages holds for the first sentence, the best match first."""
    assert reader.desk.comparison is not None
    return next(iter(matches(reader.desk.comparison.passages)), [])


def test_the_wrong_one_of_several_matches_is_taken_off(reader: Reader, qtbot: QtBot) -> None:
    best, other = matched(reader)
    assert page(reader, "passages").select(best.id)
    press(reader, Qt.Key.Key_L, SHIFT)
    offered = [popup(qtbot).list.model().index(row, 0).data() for row in range(3)]
    assert offered == [*(each.right.of(RIGHT) for each in (best, other)), "None of these match"]
    answer(qtbot, other.right.of(RIGHT)[:20])
    assert [each.right for each in matched(reader)] == [best.right]
    press(reader, Qt.Key.Key_Z, CONTROL)
    assert [each.right for each in matched(reader)] == [best.right, other.right]


def test_all_of_several_matches_are_taken_off_in_one_step(reader: Reader, qtbot: QtBot) -> None:
    before = matched(reader)
    assert page(reader, "passages").select(before[0].id)
    press(reader, Qt.Key.Key_L, SHIFT)
    answer(qtbot, "none of these")
    assert not matched(reader)
    assert said(reader).count("“") == 3
    press(reader, Qt.Key.Key_Z, CONTROL)
    assert matched(reader) == before


def test_what_alone_matches_is_taken_off_without_asking(reader: Reader, qtbot: QtBot) -> None:
    best, other = matched(reader)
    page(reader, "passages").select(best.id)
    press(reader, Qt.Key.Key_L, SHIFT)
    answer(qtbot, best.right.of(RIGHT)[:20])
    page(reader, "passages").select(other.id)
    press(reader, Qt.Key.Key_L, SHIFT)
    assert not matched(reader)
