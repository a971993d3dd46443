"""Going through a list with the keyboard, removing and undoing on the way, without losing one's place in it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.ui.app import Reader
from reader.ui.findings.row import Row
from tests.ui.conftest import Start
from tests.ui.test_corrections_journeys import ALT, CONTROL, SHIFT, page, press
from tests.ui.test_marks_journeys import select
from tests.ui.test_notes_journeys import notes_page


@pytest.fixture
def reader(start: Start, pair: tuple[Path, Path], qtbot: QtBot) -> Reader:
    made = start(*pair)
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    return made


def hold(reader: Reader, key: Qt.Key, keys: Qt.KeyboardModifier) -> None:
    """Press a key as the desktop sends it, so that what is held with it is known everywhere."""
    handle = reader.window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, key, keys)


def current(reader: Reader) -> str:
    row = page(reader, "names").row()
    return row.face().title if row else ""


def test_what_is_no_name_gives_its_place_to_the_next_and_undoing_leads_back(reader: Reader) -> None:
    press(reader, Qt.Key.Key_2, ALT)
    names = page(reader, "names")
    rows = [item for item in names.model.items if isinstance(item, Row)]
    assert names.select(rows[1].id)
    here, following = rows[1].face().title, rows[2].face().title
    press(reader, Qt.Key.Key_Delete, CONTROL)
    assert current(reader) == following
    press(reader, Qt.Key.Key_Z, CONTROL)
    assert current(reader) == here
    press(reader, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert current(reader) == following


def test_the_last_row_that_is_taken_away_gives_its_place_to_the_one_before(reader: Reader) -> None:
    press(reader, Qt.Key.Key_2, ALT)
    names = page(reader, "names")
    rows = [item for item in names.model.items if isinstance(item, Row)]
    assert names.select(rows[-1].id)
    press(reader, Qt.Key.Key_Delete, CONTROL)
    assert current(reader) == rows[-2].face().title


def marked(reader: Reader) -> None:
    for words in ("The sea was calm", "the ducks", "anybody at all"):
        select(reader, 0, words)
        press(reader, Qt.Key.Key_M)


def test_redoing_marks_selects_only_the_last_of_them(reader: Reader) -> None:
    marked(reader)
    notes = notes_page(reader)
    for _ in range(3):
        hold(reader, Qt.Key.Key_Z, CONTROL)
    assert not reader.wiring.made.found
    for _ in range(3):
        hold(reader, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert len(reader.wiring.made.found) == 3
    assert len(notes.selected()) == 1


def test_several_marks_are_removed_one_after_the_other_from_the_list(reader: Reader) -> None:
    marked(reader)
    notes = notes_page(reader)
    first = next(item.id for item in notes.model.items if isinstance(item, Row))
    notes.select(first)
    notes.view.setFocus()
    press(reader, Qt.Key.Key_Delete)
    assert len(reader.wiring.made.found) == 2
    assert len(notes.selected()) == 1
    press(reader, Qt.Key.Key_Delete)
    press(reader, Qt.Key.Key_Delete)
    assert not reader.wiring.made.found
