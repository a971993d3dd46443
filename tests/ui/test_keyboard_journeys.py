"""Everything without a mouse: one journey from the empty window to an export, and where the focus goes and shows."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.ui.app import Reader
from reader.ui.pane.pane import Pane
from tests.ui.conftest import LEFT, RIGHT, Answers, Start

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


def focused(reader: Reader) -> QWidget:
    widget = reader.window.focusWidget()
    assert widget is not None
    return widget


def press(reader: Reader, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
    """Press a key where the focus is."""
    for _ in range(times):
        QTest.keyClick(focused(reader), key, modifier)


def pinned(reader: Reader) -> str:
    return reader.wiring.attention.pinned_id


def go_round(reader: Reader, key: Qt.Key) -> Iterator[QWidget]:
    """The stops of the Tab key from where the focus is, until it comes back there."""
    begun = focused(reader)
    for _ in range(100):
        press(reader, key)
        yield focused(reader)
        if focused(reader) is begun:
            return
    pytest.fail(f"Tab does not come back to {begun}")


@pytest.fixture
def opened(start: Start, pair: tuple[Path, Path], qtbot: QtBot) -> Reader:
    """A window with two reports that has the keyboard."""
    reader = start(*pair)
    reader.window.activateWindow()
    qtbot.waitUntil(reader.window.isActiveWindow)
    return reader


def test_from_the_empty_window_to_an_export(
    start: Start, pair: tuple[Path, Path], answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    reader = start()
    left, right = reader.window.left.pane, reader.window.right.pane
    answers.files = list(pair)
    press(reader, Qt.Key.Key_Space)  # the first button has the focus: open two reports
    qtbot.waitUntil(lambda: reader.desk.comparison is not None)
    assert focused(reader) is left

    press(reader, Qt.Key.Key_Down, CONTROL | SHIFT)
    press(reader, Qt.Key.Key_Home, CONTROL)
    press(reader, Qt.Key.Key_Right, SHIFT, times=5)
    press(reader, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == LEFT[:5]

    press(reader, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    press(reader, Qt.Key.Key_Down, times=2)
    press(reader, Qt.Key.Key_Return)
    assert pinned(reader)
    press(reader, Qt.Key.Key_2, CONTROL)
    assert focused(reader) is right
    press(reader, Qt.Key.Key_G)
    press(reader, Qt.Key.Key_Escape)
    assert not pinned(reader)

    answers.target = tmp_path / "out.html"
    press(reader, Qt.Key.Key_E, CONTROL)
    dialog = reader.wiring.exporting.dialog
    assert dialog is not None
    assert dialog.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=10_000)
    assert "Port Cassel" in answers.target.read_text("utf-8")


def test_moves_through_a_text_and_hears_what_is_marked(opened: Reader) -> None:
    pane = opened.window.left.pane
    assert focused(opened) is pane
    cursor = pane.textCursor()
    cursor.setPosition(LEFT.index("Mara Lind") - 1)
    pane.setTextCursor(cursor)
    said = opened.wiring.parts.state
    press(opened, Qt.Key.Key_Right)
    assert said.text() == "Mara Lind, Person, In both reports: mention 1 of 3"
    assert not pinned(opened)
    press(opened, Qt.Key.Key_Return)
    assert pinned(opened)
    press(opened, Qt.Key.Key_N)
    assert said.text() == "Mara Lind: mention 2 of 3, left report"


def test_selects_words_and_lines_by_key(opened: Reader) -> None:
    pane = opened.window.left.pane
    press(opened, Qt.Key.Key_Right, CONTROL | SHIFT, times=2)
    assert pane.textCursor().selectedText().strip() == "Ferry sails"
    press(opened, Qt.Key.Key_A, CONTROL)
    assert len(pane.textCursor().selectedText()) == len(pane.toPlainText())


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_goes_round_and_is_never_caught(opened: Reader, key: Qt.Key) -> None:
    stops = list(go_round(opened, key))
    assert len(set(stops)) == len(stops)
    for view in (opened.window.left, opened.window.right):
        assert {view.header.outlet, view.header.date, view.pane} <= set(stops)
    assert any(isinstance(stop.parentWidget(), QWidget) and opened.window.dock.isAncestorOf(stop) for stop in stops)


def test_tab_takes_the_left_report_before_the_right_and_headers_before_texts(opened: Reader) -> None:
    left, right = opened.window.left, opened.window.right
    wanted = [left.header.outlet, left.header.date, left.pane, right.header.outlet, right.header.date, right.pane]
    opened.window.left.header.outlet.setFocus()
    stops = [opened.window.left.header.outlet, *go_round(opened, Qt.Key.Key_Tab)]
    assert [stop for stop in stops if stop in wanted][: len(wanted)] == wanted


def test_the_focus_shows_wherever_it_goes(opened: Reader) -> None:
    for stop in list(go_round(opened, Qt.Key.Key_Tab)):
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        with_focus = _picture(opened, stop)
        other = opened.window.left.pane if stop is not opened.window.left.pane else opened.window.right.pane
        other.setFocus(Qt.FocusReason.TabFocusReason)
        assert with_focus != _picture(opened, stop), f"{type(stop).__name__} {stop.objectName()} shows no focus"


def test_the_text_cursor_shows_in_a_text_that_only_can_be_read(opened: Reader) -> None:
    pane: Pane = opened.window.right.pane
    pane.setFocus(Qt.FocusReason.TabFocusReason)
    first = _caret(pane)
    press(opened, Qt.Key.Key_End)
    assert pane.position() == RIGHT.index("\n")
    assert first != _caret(pane)


def _caret(pane: Pane) -> list[int]:
    """Columns of the first line that are as dark as the cursor from top to bottom."""
    image = pane.viewport().grab(QRect(QPoint(0, pane.cursorRect().top()), pane.cursorRect().bottomRight())).toImage()
    height, ink = image.height(), 110
    return [
        x for x in range(image.width()) if all(image.pixelColor(x, y).lightness() < ink for y in range(2, height - 2))
    ]


def _picture(reader: Reader, widget: QWidget) -> QImage:
    corner = widget.mapTo(reader.window, QPoint(0, 0))
    return reader.window.grab(QRect(corner, widget.size())).toImage()
