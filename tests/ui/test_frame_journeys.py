"""What a person meets in the frame of the window: finding commands, narrow windows, another language."""

from itertools import pairwise
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.app import Reader
from reader.ui.flow import Flow
from reader.ui.furniture import Furniture
from reader.ui.together.legend import Legend
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
