"""The everyday things, in the real window off screen: finding, commands, keys, preferences, addresses, printing."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.app import Reader
from reader.ui.furniture import Furniture
from tests.ui.conftest import LEFT, RIGHT, Start


def parts(reader: Reader) -> Furniture:
    assert reader.window.furniture is not None
    return reader.window.furniture


def press(reader: Reader, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or reader.window, key, modifier)


CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_finds_a_word_in_both_reports_and_comes_back(start: Start, pair: tuple[Path, Path], qtbot: QtBot) -> None:
    reader = start(*pair)
    left, right = reader.window.left.pane, reader.window.right.pane
    bar = parts(reader).find
    right.setFocus()
    press(reader, Qt.Key.Key_F, CONTROL)
    assert bar.isVisible()
    assert bar.line.hasFocus()
    QTest.keyClicks(bar.line, "PORT cassel")
    assert bar.counts.text() == "3 of 3   2 left  ·  1 right", "from the cursor of the report that was read"
    press(reader, Qt.Key.Key_Return)
    assert left.position() == LEFT.index("Port Cassel")
    press(reader, Qt.Key.Key_F3)
    assert left.position() == LEFT.rindex("Port Cassel")
    press(reader, Qt.Key.Key_F3)
    assert right.position() == RIGHT.index("Port Cassel")
    press(reader, Qt.Key.Key_F3, SHIFT)
    assert left.position() == LEFT.rindex("Port Cassel")
    press(reader, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert right.hasFocus(), "the focus is where it was"
    assert left.position() == LEFT.rindex("Port Cassel"), "the cursor stays at what was found"


def test_finds_what_is_selected_in_one_report_only(start: Start, pair: tuple[Path, Path]) -> None:
    reader = start(*pair)
    pane, bar = reader.window.left.pane, parts(reader).find
    pane.setFocus()
    cursor = pane.textCursor()
    cursor.setPosition(pane.units.to_units(LEFT.index("Mara Lind")))
    cursor.setPosition(pane.units.to_units(LEFT.index("Mara Lind") + 9), cursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)
    press(reader, Qt.Key.Key_F, CONTROL)
    assert bar.line.text() == "Mara Lind"
    assert bar.counts.text() == "1 of 3   2 left  ·  1 right"
    bar.where.setCurrentIndex(1)
    assert bar.counts.text() == "1 of 2   2 left  ·  0 right"


def test_is_told_when_nothing_is_found_and_how_strictly_to_look(start: Start, pair: tuple[Path, Path]) -> None:
    reader = start(*pair)
    bar = parts(reader).find
    press(reader, Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(bar.line, "heron")
    assert bar.counts.text() == "Not found"
    assert not bar.next.isEnabled()
    bar.line.setText("10 000 crowns")
    assert bar.counts.text() == "1 of 1   1 left  ·  0 right", "a no-break space is a space"
    bar.line.setText("the")
    loose = bar.counts.text()
    bar.case.click()
    assert bar.counts.text() != loose
    bar.line.setText("duck")
    assert "60 left" in bar.counts.text()
    bar.words.click()
    assert bar.counts.text() == "Not found"


def test_hits_are_painted_and_follow_what_lies_open(start: Start, pair: tuple[Path, Path]) -> None:
    reader = start(*pair)
    bar = parts(reader).find
    press(reader, Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(bar.line, "ferry")
    theme = reader.wiring.looks.theme

    def colours() -> set[str]:
        picture = reader.window.left.pane.grab().toImage()
        return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(0, 260, 2)}

    assert {theme.colours["found"], theme.colours["found-here"]} <= colours()
    assert "2 left" in bar.counts.text()
    parts(reader).actions["swap"].trigger()
    assert "2 right" in bar.counts.text()
    assert theme.colours["found"] not in colours()
