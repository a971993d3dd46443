"""Reading a comparison from the list of findings, in the real window off screen, with keys alone and with the mouse."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.ui.app import Reader
from reader.ui.findings.list_page import ListPage
from reader.ui.findings.row import Row
from tests.ui.conftest import Start

LEFT = (
    "Ferry sails again\n\nMara Lind said on 12 March 2019 that the ferry from Port Cassel carried 412 passengers.\n\n"
    + "The sea was calm and the ducks were not in the way of anybody at all.\n\n" * 40
    + '"We shall sail every day of the year," Mara Lind said in Port Cassel.\n'
)
RIGHT = (
    "Boat back\n\nThe ferry from Port Cassel carried 380 passengers, Mara Lind said.\n\n"
    + "Nobody could say what it had cost, and nobody asked about it either.\n\n" * 40
    + '"We will sail on every day of the year," Mara Lind said in Port Cassel.\n'
)
ALT, SHIFT, CONTROL = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@pytest.fixture
def reader(start: Start, tmp_path: Path, qtbot: QtBot) -> Reader:
    left, right = tmp_path / "left.txt", tmp_path / "right.txt"
    left.write_text(LEFT, "utf-8")
    right.write_text(RIGHT, "utf-8")
    made = start(left, right)
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    return made


def press(reader: Reader, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    widget = reader.window.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifier)


def page(reader: Reader) -> ListPage:
    findings = reader.wiring.parts.findings
    found = findings.page(findings.current)
    assert isinstance(found, ListPage)
    return found


def row(reader: Reader) -> Row:
    found = page(reader).row()
    assert found is not None
    return found


def said(reader: Reader) -> str:
    return reader.wiring.parts.state.text()


def test_reads_the_conflicts_by_key_and_goes_to_each_in_both_reports(reader: Reader) -> None:
    left, right = reader.window.left.pane, reader.window.right.pane
    press(reader, Qt.Key.Key_1, ALT)
    press(reader, Qt.Key.Key_Home)
    assert page(reader).view.currentIndex().data() == "Where they conflict · 2"
    press(reader, Qt.Key.Key_Down)
    assert "reworded" in row(reader).face().spoken
    press(reader, Qt.Key.Key_Return)
    assert left.position() == LEFT.index("We shall")
    assert right.position() == RIGHT.index("We will")
    assert left.viewport().rect().contains(left.cursorRect().center())
    assert right.viewport().rect().contains(right.cursorRect().center())
    assert "Mara Lind, reworded" in said(reader)
    press(reader, Qt.Key.Key_F8)
    assert left.position() == LEFT.index("412")
    assert right.position() == RIGHT.index("380")
    press(reader, Qt.Key.Key_F8, SHIFT)
    assert left.position() == LEFT.index("We shall")
    press(reader, Qt.Key.Key_Escape)
    assert said(reader) == "Back where you were."


def test_a_row_of_the_overview_leads_to_its_own_list(reader: Reader) -> None:
    press(reader, Qt.Key.Key_1, ALT)
    press(reader, Qt.Key.Key_Home)
    press(reader, Qt.Key.Key_Down)
    page(reader).detail.wanted.emit("show_in_tab")
    assert reader.wiring.parts.findings.current == "quotes"
    assert row(reader).about == "quote"
    press(reader, Qt.Key.Key_1, ALT)
    page(reader).select("count figures")
    press(reader, Qt.Key.Key_Return)
    assert reader.wiring.parts.findings.current == "figures"


def test_a_key_leads_from_the_text_to_the_finding_and_on_to_the_next_there(reader: Reader) -> None:
    pane = reader.window.left.pane
    pane.setFocus()
    cursor = pane.textCursor()
    cursor.setPosition(LEFT.index("412") + 1)
    pane.setTextCursor(cursor)
    press(reader, Qt.Key.Key_F4)
    assert reader.wiring.parts.findings.current == "figures"
    assert "Left report: 412." in row(reader).face().spoken
    assert page(reader).view.hasFocus()
    pane.setFocus()
    press(reader, Qt.Key.Key_F4)
    assert reader.wiring.parts.findings.current == "passages", "the sentence around it is the next"
    pane.setFocus()
    cursor.setPosition(LEFT.index("\n\n") + 1)
    pane.setTextCursor(cursor)
    press(reader, Qt.Key.Key_F4)
    assert said(reader) == "Nothing was found at the text cursor."
    assert pane.hasFocus()


def test_every_tab_is_read_from_beginning_to_end_with_keys_alone(reader: Reader) -> None:
    findings = reader.wiring.parts.findings
    heard: dict[str, list[str]] = {}
    for number, key in enumerate((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5), 1):
        press(reader, key, ALT)
        view = page(reader).view
        assert view.hasFocus(), f"Alt+{number} brings the keyboard to the list"
        press(reader, Qt.Key.Key_Home)
        lines = heard.setdefault(findings.current, [])
        for _ in range(200):
            lines.append(str(view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)))
            before = view.currentIndex().row()
            press(reader, Qt.Key.Key_Down)
            if view.currentIndex().row() == before:
                break
    assert set(heard) == {"overview", "names", "quotes", "figures", "dates"}
    names = " ".join(heard["names"])
    assert "Mara Lind, Person, in both reports: 2 on the left, 2 on the right" in names
    assert "“shall” on the left is “will” on the right." in " ".join(heard["quotes"])
    assert "The numbers differ, and neither a hedge nor rounding covers it." in " ".join(heard["figures"])
    assert any("12 Mar 2019" in line and "only in the left report" in line for line in heard["dates"])


def test_the_panel_is_closed_and_opened_again_and_keeps_its_tab(reader: Reader) -> None:
    press(reader, Qt.Key.Key_3, ALT)
    press(reader, Qt.Key.Key_F9)
    assert not reader.wiring.parts.dock.isVisible()
    press(reader, Qt.Key.Key_F9)
    assert reader.wiring.parts.dock.isVisible()
    assert reader.wiring.parts.findings.current == "quotes"
    reader.wiring.parts.title.close_wanted.emit()
    assert not reader.wiring.parts.dock.isVisible()
    assert not reader.wiring.parts.actions["findings"].isChecked()
    press(reader, Qt.Key.Key_3, CONTROL)
    assert reader.wiring.parts.dock.isVisible()


def test_a_moment_on_the_line_of_time_leads_to_its_mention(reader: Reader) -> None:
    from reader.ui.findings.dates_page import DatesPage

    press(reader, Qt.Key.Key_5, ALT)
    dates = page(reader)
    assert isinstance(dates, DatesPage)
    dates.timeline.setFocus()
    QTest.keyClick(dates.timeline, Qt.Key.Key_Home)
    QTest.keyClick(dates.timeline, Qt.Key.Key_Return)
    assert reader.window.left.pane.position() == LEFT.index("12 March 2019")
