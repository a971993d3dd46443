"""Writing notes and tags, arranging and searching what was marked, losing it and placing it again."""

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.annotation.marks import SyncPoint
from reader.library.errors import LibraryFullError
from reader.library.library import Library
from reader.ui.app import Reader
from reader.ui.findings.notes_page import NotesPage
from reader.ui.findings.row import Heading, Row
from tests.ui.conftest import LEFT, RIGHT, Start
from tests.ui.test_marks_journeys import COST, MENU_SHOWN, SEA, marks, pair_them, pane_of, press, said, select

CONTROL = Qt.KeyboardModifier.ControlModifier


def notes_page(reader: Reader) -> NotesPage:
    page = reader.wiring.parts.findings.page("notes")
    assert isinstance(page, NotesPage)
    return page


def headings(page: NotesPage) -> list[str]:
    return [f"{item.title} {item.count}" for item in page.model.items if isinstance(item, Heading)]


def spoken(page: NotesPage) -> list[str]:
    places = (number for number, item in enumerate(page.model.items) if isinstance(item, Row))
    return [page.model.face(number).spoken for number in places]


def noted(reader: Reader) -> list[tuple[str, tuple[str, ...]]]:
    made = [each.annotation for each in reader.wiring.made.found]
    return [(each.note, each.tags) for each in made if not isinstance(each, SyncPoint)]


@MENU_SHOWN
def test_writes_a_note_tags_it_pairs_undoes_all_redoes_and_finds_everything_again(
    start: Start, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    reader = start(*pair)
    select(reader, 0, SEA)
    press(reader, Qt.Key.Key_M, Qt.KeyboardModifier.ShiftModifier)
    page = notes_page(reader)
    assert page.editor.note.hasFocus()
    QTest.keyClicks(page.editor.note, "Who says so? 1 of 3")
    qtbot.waitUntil(lambda: noted(reader) == [("Who says so? 1 of 3", ())], timeout=1000)
    press(reader, Qt.Key.Key_Tab)
    QTest.keyClicks(page.editor.tags, "weather, to ask")
    press(reader, Qt.Key.Key_Return)
    assert noted(reader) == [("Who says so? 1 of 3", ("weather", "to ask"))]
    assert "“The sea was calm”. Who says so? 1 of 3. #weather  #to ask" in spoken(page)[0]

    select(reader, 0, "the ducks")
    select(reader, 1, COST)
    pair_them(reader, Qt.Key.Key_4, qtbot)
    assert headings(page) == ["Pairs 1", "In the left report 1"]
    assert "The right one softens" in spoken(page)[0]

    steps = reader.wiring.history.stack.count()
    assert steps == 4  # the mark, its note as a whole, its tags, the pair
    for _ in range(steps):
        press(reader, Qt.Key.Key_Z, CONTROL)
    assert noted(reader) == []
    assert "Nothing is marked yet" in page.sentence()
    for _ in range(steps):
        press(reader, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    before = spoken(page)
    assert len(before) == 2
    reader.window.close()

    again = start(*pair)
    qtbot.waitUntil(lambda: len(again.wiring.made.found) == 2)
    assert spoken(notes_page(again)) == before


def test_what_is_typed_last_is_kept_though_the_window_is_closed_at_once(
    start: Start, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    reader = start(*pair)
    select(reader, 0, SEA)
    press(reader, Qt.Key.Key_M, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(notes_page(reader).editor.note, "the last word")
    QTest.keyClicks(notes_page(reader).editor.tags, "end")
    reader.window.close()
    again = start(*pair)
    qtbot.waitUntil(lambda: noted(again) == [("the last word", ("end",))])


def test_a_row_leads_to_its_place_and_a_place_to_its_row(start: Start, pair: tuple[Path, Path]) -> None:
    reader = start(*pair)
    for side, words in ((0, SEA), (1, "Vardal did"), (0, "went home")):
        select(reader, side, words)
        press(reader, Qt.Key.Key_M)
    reader.wiring.findings.guiding.to_tab("notes")
    page = notes_page(reader)
    assert page.view.hasFocus()
    press(reader, Qt.Key.Key_End)
    press(reader, Qt.Key.Key_Return)
    right = pane_of(reader, 1)
    assert right.position() == RIGHT.index("Vardal did")
    assert right.viewport().rect().contains(right.cursorRect().center())
    reader.wiring.marking.touch(0, LEFT.index(SEA) + 2)
    item = page.model.item(page.view.currentIndex())
    assert isinstance(item, Row)
    assert item.id == reader.wiring.marking.current
    assert page.editor.heading.text() == f"“{SEA}”"


def test_marks_are_arranged_searched_recoloured_and_removed_by_key(start: Start, pair: tuple[Path, Path]) -> None:
    reader = start(*pair)
    marking = reader.wiring.marking
    for words, key, tags in ((SEA, Qt.Key.Key_1, "sea"), ("went home", Qt.Key.Key_3, "sea, end")):
        select(reader, 0, words)
        press(reader, key)
        marking.tag(marking.current, tags)
    reader.wiring.findings.guiding.to_tab("notes")
    page = notes_page(reader)
    page.arrangement.setCurrentIndex(1)
    assert headings(page) == ["Yellow 1", "Blue 1"]
    page.arrangement.setCurrentIndex(2)
    assert headings(page) == ["end 1", "sea 2"]
    page.search.setText("calm")
    assert len(spoken(page)) == 1
    page.search.setText("nothing like it")
    assert page.sentence() == "Nothing here matches."
    page.search.clear()
    page.arrangement.setCurrentIndex(0)

    for row in range(page.model.rowCount()):
        page.view.selectionModel().select(page.model.index(row, 0), QItemSelectionModel.SelectionFlag.Select)
    page.view.setFocus()
    press(reader, Qt.Key.Key_6)
    assert [colour for _, colour in marks(reader)] == ["violet", "violet"]
    press(reader, Qt.Key.Key_Delete)
    assert marks(reader) == []
    assert "were removed" in said(reader)
    press(reader, Qt.Key.Key_Z, CONTROL)
    assert [colour for _, colour in marks(reader)] == ["violet", "violet"]
    for row in range(page.model.rowCount()):
        page.view.selectionModel().select(page.model.index(row, 0), QItemSelectionModel.SelectionFlag.Select)
    press(reader, Qt.Key.Key_Delete)
    bring_back = next(each for each in reader.wiring.parts.messages.findChildren(QPushButton) if "back" in each.text())
    bring_back.click()
    assert [colour for _, colour in marks(reader)] == ["violet", "violet"]


def test_a_file_that_changed_has_its_marks_found_or_said_to_be_lost(
    start: Start, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    reader = start(*pair)
    for words in ("the ferry from Port Cassel", "In the end Mara Lind went home"):
        select(reader, 0, words)
        press(reader, Qt.Key.Key_M)
    reader.window.close()
    changed = LEFT.replace("Ferry sails again", "Updated: ferry sails again").replace("went home", "left at once")
    pair[0].write_text(changed, "utf-8")

    again = start(*pair)
    qtbot.waitUntil(lambda: len(again.wiring.made.found) == 2)
    kept, lost = again.wiring.made.found
    assert kept.left is not None
    assert not kept.orphaned
    assert [note.start for note in pane_of(again, 0).notes.all] == [changed.index("the ferry from Port Cassel")]
    assert lost.orphaned
    page = notes_page(again)
    assert headings(page) == ["Not found any more 1", "In the left report 1"]
    assert "went home" in spoken(page)[0]
    assert "stand nowhere in the report" in spoken(page)[0]

    page.select(lost.annotation.id)
    pane = pane_of(again, 0)
    cursor = pane.textCursor()
    start_at = changed.index("Mara Lind left at once")
    cursor.setPosition(pane.units.to_units(start_at))
    cursor.setPosition(pane.units.to_units(start_at + 22), cursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)
    page.editor.again.click()
    assert headings(page) == ["In the left report 2"]
    press(again, Qt.Key.Key_Z, CONTROL)
    assert headings(page) == ["Not found any more 1", "In the left report 1"]


def test_a_full_disk_is_told_and_what_was_marked_is_kept_when_there_is_room(
    start: Start, pair: tuple[Path, Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = start(*pair)

    def full(library: Library, *_: object) -> None:
        raise LibraryFullError(path="library.sqlite")

    with monkeypatch.context() as patch:
        patch.setattr(Library, "change_annotations", full)
        select(reader, 0, SEA)
        press(reader, Qt.Key.Key_M)
        assert marks(reader) == [(SEA, "yellow")]
        assert "disk is full" in said(reader)
        assert "not lost" in said(reader)
        reader.desk.swap()
        qtbot.waitUntil(lambda: reader.desk.comparison is not None)
        reader.desk.swap()
        assert marks(reader) == [(SEA, "yellow")]
    reader.wiring.made.keep_again()
    assert "saved again" in said(reader)
    reader.window.close()
    again = start(*pair)
    qtbot.waitUntil(lambda: marks(again) == [(SEA, "yellow")])


def test_copies_words_with_their_source(start: Start, pair: tuple[Path, Path]) -> None:
    reader = start(*pair)
    press(reader, Qt.Key.Key_C, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert "Select the words to copy first" in said(reader)
    reader.window.left.header.outlet_given.emit("The Courier")
    select(reader, 0, "to\u00a0Port Cassel")
    press(reader, Qt.Key.Key_C, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("“to\u00a0Port Cassel”\n— The Courier.")
    assert "<blockquote" in QGuiApplication.clipboard().mimeData().html()
    assert reader.wiring.parts.state.text() == "Copied with the source."
    press(reader, Qt.Key.Key_M)
    press(reader, Qt.Key.Key_C, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert QGuiApplication.clipboard().text() == copied
