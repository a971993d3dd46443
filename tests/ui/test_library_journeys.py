"""A person searches the library, opens what was found, puts it in order, and brings more in."""

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from reader.library.library import Library
from reader.ui.app import Reader
from reader.ui.library.window import LibraryWindow
from reader.workflow.adding import add
from reader.workflow.folders import folders
from reader.workflow.safekeeping import backup, backups
from tests.library.test_related import FERRY, FERRY_ELSEWHERE, PRICES, VOTE
from tests.ui.conftest import Answers, Start

TEXTS = {"ferry": FERRY, "elsewhere": FERRY_ELSEWHERE, "prices": PRICES, "vote": VOTE}


@pytest.fixture
def reports(tmp_path: Path) -> list[Path]:
    paths = []
    for name, text in TEXTS.items():
        paths.append(tmp_path / "reports" / f"{name}.txt")
        paths[-1].parent.mkdir(exist_ok=True)
        paths[-1].write_text(text, "utf-8")
    (tmp_path / "reports" / "prices.toml").write_text('outlet = "The Ledger"\npublished = "2031-05-02"\n', "utf-8")
    return paths


@pytest.fixture
def kept(reports: list[Path]) -> list[Path]:
    with Library(folders().library) as library:
        add(library, reports)
    return reports


def opened(qtbot: QtBot, reader: Reader) -> LibraryWindow:
    """The library's window as Ctrl+Shift+O opens it, with its first answer."""
    QTest.keyClick(reader.window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: reader.wiring.library.cataloguing.library is not None)
    library = reader.wiring.library.cataloguing.library
    assert library is not None
    qtbot.waitUntil(lambda: bool(library.foot.counts.text()))
    return library


def names(library: LibraryWindow) -> list[str]:
    return [library.model.hit(row).heading.name for row in range(library.model.rowCount())]


def search(qtbot: QtBot, library: LibraryWindow, typed: str, *expected: str) -> None:
    library.fields.text.clear()
    QTest.keyClicks(library.fields.text, typed)
    qtbot.waitUntil(lambda: set(names(library)) == {f"{name}.txt" for name in expected})


def select(library: LibraryWindow, *chosen: str) -> None:
    model = library.list.selectionModel()
    model.clearSelection()
    for name in chosen:
        row = names(library).index(f"{name}.txt")
        model.setCurrentIndex(library.model.index(row), QItemSelectionModel.SelectionFlag.Select)


def open_names(reader: Reader) -> list[str]:
    return [read.article.source.name if read else "" for read in reader.desk.reads()]


def test_words_and_filters_find_reports_as_one_types(qtbot: QtBot, start: Start, kept: list[Path]) -> None:
    library = opened(qtbot, start())
    assert len(names(library)) == 4
    search(qtbot, library, "whale", "ferry", "elsewhere")
    search(qtbot, library, "harbour -children", "ferry")
    search(qtbot, library, "nothing at all like it")
    assert not library.nothing.isHidden()
    assert "fewer words" in library.nothing.text()
    search(qtbot, library, "Vardal", "prices", "vote")
    qtbot.waitUntil(lambda: library.fields.outlet.count() == 2)
    library.fields.outlet.setCurrentIndex(1)
    qtbot.waitUntil(lambda: names(library) == ["prices.txt"])
    library.fields.outlet.setCurrentIndex(0)
    QTest.keyClicks(library.fields.first, "2031-05")
    qtbot.waitUntil(lambda: names(library) == ["prices.txt"])
    QTest.keyClicks(library.fields.first, "x")
    assert library.fields.first.property("missed")
    qtbot.waitUntil(lambda: len(names(library)) == 2)
    library.fields.first.clear()
    QTest.keyClicks(library.fields.name, "Ole Brandt")
    qtbot.waitUntil(lambda: len(names(library)) == 2)
    assert "of 4" in library.foot.counts.text()


def test_two_reports_are_opened_side_by_side_by_keyboard_alone(qtbot: QtBot, start: Start, kept: list[Path]) -> None:
    reader = start()
    library = opened(qtbot, reader)
    search(qtbot, library, "whale", "ferry", "elsewhere")
    QTest.keyClick(library.fields.text, Qt.Key.Key_Return)
    assert library.focusWidget() is library.list
    QTest.keyClick(library.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(library.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sorted(open_names(reader)) == ["elsewhere.txt", "ferry.txt"])
    qtbot.waitUntil(lambda: reader.desk.comparison is not None)


def test_one_report_is_opened_where_there_is_room(qtbot: QtBot, start: Start, kept: list[Path]) -> None:
    reader = start()
    library = opened(qtbot, reader)
    select(library, "prices")
    assert not library.foot.open_pair.isEnabled()
    library.foot.open_one.click()
    qtbot.waitUntil(lambda: open_names(reader) == ["prices.txt", ""])


def test_what_tells_of_the_same_event_is_read_beside_it(qtbot: QtBot, start: Start, kept: list[Path]) -> None:
    reader = start()
    library = opened(qtbot, reader)
    select(library, "ferry")
    qtbot.waitUntil(lambda: library.related.list.count() > 0)
    assert "Whale blocks harbour" in library.related.list.item(0).text()
    library.related.list.setCurrentRow(0)
    QTest.keyClick(library.related.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: open_names(reader) == ["ferry.txt", "elsewhere.txt"])


def test_related_reports_of_what_lies_open_are_shown_unasked(qtbot: QtBot, start: Start, kept: list[Path]) -> None:
    library = opened(qtbot, start(kept[1], kept[2]))
    qtbot.waitUntil(lambda: library.related.list.count() > 0)
    assert "Night ferry halted" in library.related.list.item(0).text()
    assert "Whale blocks harbour" in library.related.hint.text()


def test_reports_are_put_into_a_collection_and_taken_out(qtbot: QtBot, start: Start, kept: list[Path]) -> None:
    library = opened(qtbot, start())
    select(library, "ferry", "elsewhere")
    QTest.keyClicks(library.shelves.put, "Whale story")
    QTest.keyClick(library.shelves.put, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: library.shelves.list.count() == 2)
    assert library.shelves.list.item(1).text() == "Whale story  (2)"
    library.shelves.list.setCurrentRow(1)
    qtbot.waitUntil(lambda: len(names(library)) == 2)
    select(library, "ferry")
    library.shelves.take.click()
    qtbot.waitUntil(lambda: names(library) == ["elsewhere.txt"])
    library.shelves.give_up.click()
    qtbot.waitUntil(lambda: library.shelves.list.count() == 1)
    qtbot.waitUntil(lambda: len(names(library)) == 4)


def test_a_removed_report_can_be_brought_back(qtbot: QtBot, start: Start, kept: list[Path]) -> None:
    library = opened(qtbot, start())
    select(library, "vote")
    QTest.keyClick(library.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(names(library)) == 3)
    assert library.messages.text() == "One report was removed."
    (back,) = [button for button in library.messages.findChildren(QPushButton) if button.text() == "Bring back"]
    back.click()
    qtbot.waitUntil(lambda: len(names(library)) == 4)
    select(library, "vote")


def test_a_folder_is_added_with_what_could_not_be_read_named(
    qtbot: QtBot, start: Start, answers: Answers, reports: list[Path]
) -> None:
    (reports[0].parent / "empty.txt").write_text("", "utf-8")
    library = opened(qtbot, start())
    assert "empty" in library.nothing.text()
    answers.folder = reports[0].parent
    library.foot.add_folder.click()
    qtbot.waitUntil(lambda: len(names(library)) == 4)
    assert "Added: 4." in library.messages.text()
    assert "empty.txt is empty" in library.messages.text()
    qtbot.waitUntil(library.foot.progress.isHidden)  # what was added is read after it
    answers.files = [reports[0]]
    library.foot.add_files.click()
    qtbot.waitUntil(lambda: "In the library already: 1." in library.messages.text())


def test_adding_can_be_stopped_and_keeps_what_came(
    qtbot: QtBot, start: Start, answers: Answers, tmp_path: Path
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(350):
        (folder / f"{number:03}.txt").write_text(f"Report {number} of a ferry.\n", "utf-8")
    library = opened(qtbot, start())
    answers.folder = folder
    library.foot.add_folder.click()
    assert not library.foot.stop.isHidden()
    library.foot.stop.click()
    qtbot.waitUntil(lambda: "Not tried:" in library.messages.text())
    qtbot.waitUntil(lambda: library.model.rowCount() > 0)
    assert library.foot.add_folder.isEnabled()


def test_a_long_list_is_fetched_as_one_scrolls(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    paths = [tmp_path / f"{number:03}.txt" for number in range(130)]
    for path in paths:
        path.write_text(f"Report {path.stem} of a ferry.\n", "utf-8")
    with Library(folders().library) as kept:
        add(kept, paths)
    library = opened(qtbot, start())
    assert library.model.rowCount() < 130

    def scrolled_to_the_end() -> bool:
        library.list.scrollToBottom()
        return library.model.rowCount() == 130

    qtbot.waitUntil(scrolled_to_the_end)
    assert names(library) == [path.name for path in reversed(paths)]


def test_a_report_whose_file_is_gone_is_shown_as_it_was_kept(qtbot: QtBot, start: Start, kept: list[Path]) -> None:
    reader = start()
    library = opened(qtbot, reader)
    kept[2].unlink()
    select(library, "prices")
    library.foot.open_one.click()
    qtbot.waitUntil(lambda: open_names(reader)[0] == "prices.txt")
    assert "gone" in reader.wiring.parts.messages.text()


def test_everything_in_the_librarys_window_says_what_it_is(qtbot: QtBot, start: Start, kept: list[Path]) -> None:
    library = opened(qtbot, start())
    for kind in (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit):
        for widget in library.findChildren(kind):
            if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                named = widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
                assert named, widget
    index = library.model.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_damaged_library_leads_back_to_its_backup(qtbot: QtBot, start: Start, kept: list[Path]) -> None:
    place = folders().library
    backup(place)
    with place.open("r+b") as file:
        file.seek(4096)
        file.write(b"\0\1" * 40_000)
    reader = start(kept[0], kept[1])
    buttons = reader.wiring.parts.messages.findChildren(QPushButton)
    (back,) = [button for button in buttons if "backup of" in button.text()]
    back.click()
    assert "The library is the one of the backup" in reader.wiring.parts.messages.text()
    library = opened(qtbot, reader)
    assert len(names(library)) == 4


def test_the_library_is_copied_while_the_window_is_open(qtbot: QtBot, start: Start, kept: list[Path]) -> None:
    reader = start()
    reader.wiring.library.backing_up.look()
    qtbot.waitUntil(lambda: len(backups()) == 1)
    reader.wiring.library.backing_up.look()
    assert len(backups()) == 1
