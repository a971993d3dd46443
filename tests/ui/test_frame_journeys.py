"""What a person meets in the frame of the window: finding commands, narrow windows, another language."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray, QRect, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.app import Reader
from reader.ui.empty_state import EmptyState
from reader.ui.findings.tabs import TABS
from reader.ui.flow import Flow
from reader.ui.furniture import Furniture
from reader.ui.looks.looks import quick_looks
from reader.ui.looks.theme import set_letters_of
from reader.ui.main_window import PANEL_WIDTH, MainWindow
from reader.ui.together.legend import Legend
from reader.ui.words.language import install_language
from reader.workflow.settings import load_settings
from tests.ui.conftest import Start

Pair = tuple[Path, Path]


def parts(reader: Reader) -> Furniture:
    assert reader.window.furniture is not None
    return reader.window.furniture


def test_finds_what_was_chosen_lately_on_top_also_the_next_time(start: Start, pair: Pair) -> None:
    reader = start(*pair)
    commanding = reader.wiring.everyday.commanding
    commanding.open_palette()
    QTest.keyClicks(commanding.palette.line, "settings")
    assert commanding.palette.titles()[0] == "Preferences…"
    QTest.keyClick(commanding.palette.line, Qt.Key.Key_Return)
    dialog = reader.wiring.everyday.preferring.dialog
    assert dialog is not None
    dialog.close()
    commanding.open_palette()
    assert commanding.palette.titles()[:2] == ["Preferences…", "Open two reports…"]
    commanding.palette.shut()
    reader.window.close()

    again = start().wiring.everyday.commanding
    again.open_palette()
    assert again.palette.titles()[0] == "Preferences…"


# Narrow windows


def area(reader: Reader) -> Qt.DockWidgetArea:
    return reader.window.dockWidgetArea(reader.window.dock)


def narrow(reader: Reader, width: int, qtbot: QtBot) -> None:
    reader.window.resize(width, 800)
    qtbot.wait(20)


def test_a_narrow_window_has_the_findings_beneath_the_reports(start: Start, pair: Pair, qtbot: QtBot) -> None:
    reader = start(*pair)
    narrow(reader, 1280, qtbot)
    assert area(reader) == Qt.DockWidgetArea.RightDockWidgetArea
    narrow(reader, 640, qtbot)
    window = reader.window
    assert window.width() == 640, "half of a usual screen"
    assert area(reader) == Qt.DockWidgetArea.BottomDockWidgetArea
    panes = (window.left.pane, window.right.pane)
    assert all(pane.width() > 240 for pane in panes)
    for header in (window.left.header, window.right.header):
        for part in (header.outlet, header.date, header.date_tag):
            assert part.geometry().right() < header.width(), "nothing is cut off"
    rail = parts(reader).findings.rail
    assert rail.isVisible()
    assert rail.count() == 8
    assert all(rail.tabRect(tab).right() <= rail.width() for tab in range(8)), "all tabs are in view"
    QTest.mouseClick(rail, Qt.MouseButton.LeftButton, pos=rail.tabRect(2).center())
    assert parts(reader).findings.current == "quotes"
    narrow(reader, 1280, qtbot)
    assert area(reader) == Qt.DockWidgetArea.RightDockWidgetArea
    assert window.dock.width() == PANEL_WIDTH, "as wide as before"
    assert parts(reader).findings.isAncestorOf(rail)
    assert rail.isVisible()


def test_where_a_person_put_the_findings_they_stay(start: Start, pair: Pair, qtbot: QtBot) -> None:
    reader = start(*pair)
    window, areas = reader.window, Qt.DockWidgetArea
    narrow(reader, 1280, qtbot)
    window.addDockWidget(areas.BottomDockWidgetArea, window.dock)
    narrow(reader, 700, qtbot)
    narrow(reader, 1280, qtbot)
    assert area(reader) == areas.BottomDockWidgetArea, "beneath a wide window by choice"
    window.addDockWidget(areas.LeftDockWidgetArea, window.dock)
    narrow(reader, 700, qtbot)
    assert area(reader) == areas.BottomDockWidgetArea
    narrow(reader, 1280, qtbot)
    assert area(reader) == areas.LeftDockWidgetArea, "the side that it came from"
    narrow(reader, 900, qtbot)
    window.addDockWidget(areas.RightDockWidgetArea, window.dock)
    narrow(reader, 890, qtbot)
    assert area(reader) == areas.RightDockWidgetArea, "beside the reports by choice"
    narrow(reader, 600, qtbot)
    assert area(reader) == areas.BottomDockWidgetArea, "but never so that nothing can be read"


def test_the_panel_is_as_large_as_it_was_made_wherever_it_moves(start: Start, pair: Pair, qtbot: QtBot) -> None:
    reader = start(*pair)
    window = reader.window
    narrow(reader, 1300, qtbot)
    window.resizeDocks([window.dock], [420], Qt.Orientation.Horizontal)
    qtbot.wait(20)
    narrow(reader, 640, qtbot)
    window.resizeDocks([window.dock], [300], Qt.Orientation.Vertical)
    qtbot.wait(20)
    narrow(reader, 1280, qtbot)
    assert window.dock.width() == 420
    narrow(reader, 640, qtbot)
    assert window.dock.height() == 300


def test_a_narrow_window_comes_back_as_it_was(start: Start, pair: Pair, qtbot: QtBot) -> None:
    reader = start(*pair)
    narrow(reader, 700, qtbot)
    reader.window.close()
    again = start()
    qtbot.wait(20)
    assert again.window.width() == 700
    assert area(again) == Qt.DockWidgetArea.BottomDockWidgetArea
    narrow(again, 1280, qtbot)
    assert area(again) == Qt.DockWidgetArea.RightDockWidgetArea


def test_what_lay_beneath_for_want_of_room_stands_beside_on_a_larger_screen(
    start: Start, pair: Pair, qtbot: QtBot
) -> None:
    reader = start(*pair)
    narrow(reader, 700, qtbot)
    state, gave_way = reader.window.saveState(), reader.window.gave_way
    assert gave_way
    narrow(reader, 1280, qtbot)
    reader.window.restore(QByteArray(), state, beneath=gave_way)  # the shape of another screen is not restored
    assert area(reader) == Qt.DockWidgetArea.RightDockWidgetArea
    reader.window.restore(QByteArray(), state, beneath=False)
    assert area(reader) == Qt.DockWidgetArea.BottomDockWidgetArea, "where the person had put it"


def test_a_small_screen_holds_the_window_whatever_is_looked_at(start: Start, pair: Pair, qtbot: QtBot) -> None:
    reader = start(*pair)
    reader.window.resize(800, 600)
    parts(reader).actions["find"].trigger()
    for tab in TABS:
        parts(reader).findings.show_tab(tab.id)
        parts(reader).findings.step(1)
        qtbot.wait(20)
        assert (reader.window.width(), reader.window.height()) == (800, 600), tab.id
    assert reader.window.left.pane.height() > 60


def test_a_low_window_leaves_the_words_of_the_tabs_to_tool_tips(start: Start, pair: Pair, qtbot: QtBot) -> None:
    reader = start(*pair)
    rail = parts(reader).findings.rail
    reader.window.resize(1280, 800)
    qtbot.wait(20)
    assert rail.tabToolTip(1) == ""
    reader.window.resize(1280, 520)
    qtbot.wait(20)
    assert rail.tabToolTip(1) == "Names"
    assert all(rail.tabRect(tab).bottom() <= rail.height() for tab in range(rail.count()))
    for width, height in ((600, 700), (1280, 520)):  # flat without icons, and upright without words again
        reader.window.resize(width, height)
        qtbot.wait(20)
        boxes = [rail.tabRect(tab) for tab in range(rail.count())]
        assert all(box.right() <= rail.width() and box.bottom() <= rail.height() for box in boxes), width


def test_a_legend_that_has_no_room_in_one_row_takes_two(qtbot: QtBot) -> None:
    legend = Legend(("person", "organisation", "place", "facility"))
    qtbot.addWidget(legend)
    legend.show_counts({"person": 11, "organisation": 12, "place": 13, "facility": 14})
    assert legend.heightForWidth(900) < legend.heightForWidth(260)
    legend.resize(260, legend.heightForWidth(260))
    legend.show()
    chips = [chip for chip in legend.findChildren(QToolButton) if chip.isVisible()]
    assert len(chips) == 4
    assert all(legend.rect().contains(chip.geometry()) for chip in chips)
    assert len({chip.y() for chip in chips}) == 2


@given(st.lists(st.integers(1, 120), max_size=8), st.integers(1, 400))
def test_what_flows_stays_inside_and_in_order(qapp: QApplication, widths: list[int], width: int) -> None:
    holder = QWidget()
    flow = Flow(holder, gap=3)
    for each in widths:
        part = QWidget()
        part.setFixedSize(each, 10)
        flow.addWidget(part)
    height = flow.heightForWidth(width)
    flow.setGeometry(QRect(0, 0, width, height))
    places = [flow.itemAt(place).geometry() for place in range(flow.count())]  # type: ignore[union-attr]
    assert [(box.top(), box.left()) for box in places] == sorted((box.top(), box.left()) for box in places)
    assert all(box.bottom() < height for box in places)
    assert all(box.right() < width for box in places if box.width() <= width)
    assert not any(one.intersects(other) for one, other in pairwise(places))


# Another language


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[None]:
    yield
    set_letters_of(qapp, install_language(qapp, "en"))


def choose_language(reader: Reader, code: str, qtbot: QtBot) -> None:
    """Choose it in the preferences, and wait until the window speaks it."""
    before = reader.window
    parts(reader).actions["preferences"].trigger()
    dialog = reader.wiring.everyday.preferring.dialog
    assert dialog is not None
    box = dialog.looks.language
    assert [box.itemText(place) for place in range(box.count())] == ["As the system", "English", "한국어"]
    box.setCurrentIndex(box.findData(code))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: reader.window is not before and reader.at_rest, timeout=10_000)


def test_changes_the_language_while_reading(speaking: None, start: Start, pair: Pair, qtbot: QtBot) -> None:
    reader = start(*pair)
    window, attention = reader.window, reader.wiring.attention
    window.resize(1100, 700)
    window.show()
    assert reader.desk.comparison is not None
    lind = next(each for each in reader.desk.comparison.entities if each.name == "Mara Lind")
    attention.pin(lind.id)
    parts(reader).findings.show_tab("figures")
    window.left.pane.scroll_to(0.5)
    qtbot.wait(20)
    place, shape, words = window.left.pane.place(), window.size(), window.left.pane.toPlainText()
    assert place > 0.3

    choose_language(reader, "ko", qtbot)
    assert load_settings().language == quick_looks().language == "ko"
    new = reader.window
    assert [menu.text() for menu in new.menuBar().actions()][:2] == ["파일(&F)", "편집(&E)"]
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible()]
    assert shown == [new], "the window before is gone"
    assert (new.size(), new.left.pane.toPlainText()) == (shape, words)
    assert reader.wiring.attention.pinned_id == lind.id
    assert parts(reader).findings.current == "figures"
    assert parts(reader).findings.title() == "수치"
    qtbot.waitUntil(lambda: abs(new.left.pane.place() - place) < 0.05)
    dialog = reader.wiring.everyday.preferring.dialog
    assert dialog is not None
    assert dialog.isVisible(), "where one was choosing"
    assert dialog.windowTitle() == "환경 설정"

    parts(reader).actions["swap"].trigger()
    assert reader.window.left.pane.toPlainText().startswith("Boat back"), "the new window works"


def test_changes_the_language_with_one_report_or_none_open(
    speaking: None, start: Start, pair: Pair, qtbot: QtBot
) -> None:
    reader = start(pair[0])
    words = reader.window.left.pane.toPlainText()
    choose_language(reader, "ko", qtbot)
    assert reader.window.left.pane.toPlainText() == words
    parts(reader).actions["close"].trigger()
    dialog = reader.wiring.everyday.preferring.dialog
    assert dialog is not None
    dialog.looks.language.setCurrentIndex(dialog.looks.language.findData("en"))
    korean = reader.window
    dialog.looks.language.activated.emit(dialog.looks.language.currentIndex())
    qtbot.waitUntil(lambda: reader.window is not korean and reader.at_rest, timeout=10_000)
    assert parts(reader).empty.isVisible()
    assert parts(reader).actions["open"].iconText() == "Open two reports"


def test_marks_and_corrections_are_there_in_the_other_language(
    speaking: None, start: Start, pair: Pair, qtbot: QtBot
) -> None:
    reader = start(*pair)
    pane = reader.window.left.pane
    pane.setFocus()
    pane.moveCursor(QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor)
    parts(reader).actions["colour_green"].trigger()
    assert len(reader.wiring.made.found) == 1
    choose_language(reader, "ko", qtbot)
    qtbot.waitUntil(lambda: len(reader.wiring.made.found) == 1)
    assert not parts(reader).actions["undo"].isEnabled(), "as was said where the language is chosen"


# What stands in the middle, and what goes with the letters


@pytest.mark.parametrize("width", [500, 800, 1600])
def test_the_first_card_stands_in_the_middle_and_fits(width: int, qtbot: QtBot) -> None:
    empty = EmptyState()
    qtbot.addWidget(empty)
    empty.show_recent(["The Coastal Courier: Ferry sails again after eleven months  |  The Ledger: Boat back"])
    empty.resize(width, 700)
    empty.show()
    card = empty.findChildren(QWidget, "card")[0]
    assert abs(card.geometry().center().x() - width // 2) <= 1
    assert card.width() == min(600, width - 2 * card.x())
    buttons = [each for each in card.findChildren(QPushButton) if each.isVisible()]
    assert len(buttons) == 4
    assert all(card.rect().contains(each.geometry()) for each in buttons)


@pytest.mark.parametrize("points", [10.0, 16.0])
def test_icons_are_as_large_as_letters_ask_for(points: float, qapp: QApplication, qtbot: QtBot) -> None:
    before = qapp.font()
    font = qapp.font()
    font.setPointSizeF(points)
    qapp.setFont(font)
    try:
        window = MainWindow()
        qtbot.addWidget(window)
        tools, tag = window.tools, window.left.header.outlet_tag
        assert tools.iconSize().height() == round(2 * points)
        assert tools.height() > tools.iconSize().height() + 20
        assert tag.iconSize().height() == round(1.2 * points)
    finally:
        qapp.setFont(before)
