"""Reading two reports side by side: what scrolls with what, passages that belong together, clutter, kinds of names."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from reader.document.model import Span
from reader.ui.app import Reader
from reader.ui.furniture import Furniture
from reader.ui.pane.folding import Folding
from reader.ui.pane.pane import Pane
from tests.ui.conftest import Start

FILLER = "Nobody on the quay had anything to add to what was known about the weather that day.\n\n"
SHARED = (
    "Mara Lind counted 412 passengers and 63 lorries on the quay of Port Cassel on 12 March 2024, before the ferry "
    "Northern Heron, rebuilt for 41 million crowns, sailed at noon with a brass band on its upper deck."
)
LAST = "The ferry is to call at Vardal 3 times a week until September, according to 2 captains of the line."
MOVED = "The Harbour Guild of Vardal pays 30 crowns for each of the 900 cut ropes."
LEFT = (
    "Home\nWorld\nSubscribe to our newsletter\n\nQuiet morning\n\n"
    + FILLER * 10
    + MOVED
    + "\n\n"
    + FILLER * 20
    + SHARED
    + "\n\n"
    + FILLER * 25
    + LAST
    + "\n\nZoë 🦆 went home.\n\nAll rights reserved.\n"
)
OTHER = "It took the cooks a whole morning to peel what the kitchen needs in a single week.\n\n"
RIGHT = (
    "Boat back\n\n"
    + OTHER * 8
    + SHARED
    + "\n\n"
    + OTHER * 40
    + MOVED
    + "\n\n"
    + OTHER * 30
    + LAST
    + "\n\nShare this article\n"
)


@pytest.fixture
def reader(start: Start, tmp_path: Path, qtbot: QtBot) -> Reader:
    left, right = tmp_path / "left.txt", tmp_path / "right.txt"
    left.write_text(LEFT, "utf-8")
    right.write_text(RIGHT, "utf-8")
    made = start(left, right)
    qtbot.waitUntil(lambda: bool(made.wiring.reading.passages.ties))
    return made


def panes(reader: Reader) -> tuple[Pane, Pane]:
    return reader.window.left.pane, reader.window.right.pane


def parts(reader: Reader) -> Furniture:
    assert reader.window.furniture is not None
    return reader.window.furniture


def press(reader: Reader, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(reader.window, key, modifier)


def tops(reader: Reader, left: int, right: int) -> tuple[float, float]:
    """How far below the upper edge of its pane a place stands, on either side."""
    low, high = (
        pane.where.lines(Span(place, place + 1))[0] - pane.verticalScrollBar().value()
        for pane, place in zip(panes(reader), (left, right), strict=True)
    )
    return low, high


def turn(widget: object, delta: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    middle = QPointF(20, 200)
    phase = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(middle, middle, QPoint(), QPoint(0, delta), Qt.MouseButton.NoButton, modifier, phase, False)
    QApplication.sendEvent(widget, event)  # type: ignore[arg-type]


def test_scrolling_one_report_brings_up_what_the_other_says_of_it(reader: Reader) -> None:
    left, right = panes(reader)
    height = left.viewport().height()
    place = left.where.lines(Span(LEFT.index(SHARED), LEFT.index(SHARED) + 1))[0]
    left.verticalScrollBar().setValue(round(place - height / 2))
    here, there = tops(reader, LEFT.index(SHARED), RIGHT.index(SHARED))
    assert abs(here - there) < 40, "they stand side by side"
    assert 0 < there < height
    assert right.place() < left.place() - 0.2, "which is not what proportion would give"
    for end in (left.verticalScrollBar().maximum(), 0):
        left.verticalScrollBar().setValue(end)
        assert right.place() == left.place()


def test_the_report_touched_last_leads(reader: Reader) -> None:
    left, right = panes(reader)
    right.verticalScrollBar().setValue(right.verticalScrollBar().maximum() // 2)
    followed = left.verticalScrollBar().value()
    assert followed > 0
    turn(parts(reader).gutter, -120)
    assert reader.wiring.reading.sync.leader == 1
    assert right.verticalScrollBar().value() > right.verticalScrollBar().maximum() // 2
    before = right.verticalScrollBar().value()
    turn(left.viewport(), -120, Qt.KeyboardModifier.AltModifier)
    assert left.verticalScrollBar().value() > followed
    assert right.verticalScrollBar().value() == before, "with Alt one report moves alone"


def test_f7_changes_how_the_reports_scroll_and_it_is_remembered(reader: Reader, start: Start) -> None:
    left, right = panes(reader)
    assert parts(reader).mode.text() == "Scrolling: aligned"
    assert parts(reader).actions["sync_aligned"].isChecked()
    press(reader, Qt.Key.Key_F7)
    assert parts(reader).mode.text() == "Scrolling: in proportion"
    left.scroll_to(0)
    left.verticalScrollBar().setValue(left.verticalScrollBar().maximum() // 3)
    assert right.place() == pytest.approx(left.place(), abs=0.01)
    press(reader, Qt.Key.Key_F7)
    assert parts(reader).mode.text() == "Scrolling: each alone"
    before = right.verticalScrollBar().value()
    left.verticalScrollBar().setValue(0)
    assert right.verticalScrollBar().value() == before
    reader.window.close()
    again = start()
    assert parts(again).mode.text() == "Scrolling: each alone"
    press(again, Qt.Key.Key_F7)
    assert parts(again).mode.text() == "Scrolling: aligned"


def test_steps_through_matched_passages_and_goes_back(reader: Reader) -> None:
    left, right = panes(reader)
    left.setFocus()
    left.verticalScrollBar().setValue(60)
    before = [pane.verticalScrollBar().value() for pane in panes(reader)]
    press(reader, Qt.Key.Key_P)
    assert left.position() == LEFT.index(MOVED)
    assert right.position() == RIGHT.index(MOVED)
    assert "told elsewhere" in parts(reader).state.text()
    press(reader, Qt.Key.Key_P)
    assert left.position() == LEFT.index(SHARED)
    here, there = tops(reader, LEFT.index(SHARED), RIGHT.index(SHARED))
    assert abs(here - there) < 40
    assert parts(reader).state.text() == "Matched passage 2 of 3"
    press(reader, Qt.Key.Key_P)
    assert right.position() == RIGHT.index(LAST)
    press(reader, Qt.Key.Key_P)
    assert parts(reader).state.text() == "No matched passage follows."
    press(reader, Qt.Key.Key_Escape)
    assert [pane.verticalScrollBar().value() for pane in panes(reader)] == before
    press(reader, Qt.Key.Key_P)
    press(reader, Qt.Key.Key_G, Qt.KeyboardModifier.ShiftModifier)
    assert right.hasFocus()
    assert right.position() == RIGHT.index(MOVED)


def test_clicks_on_a_band_and_goes_back_with_escape(reader: Reader) -> None:
    left, right = panes(reader)
    place = left.where.lines(Span(LEFT.index(SHARED), LEFT.index(SHARED) + 1))[0]
    left.verticalScrollBar().setValue(round(place) - 80)
    before = [pane.verticalScrollBar().value() for pane in panes(reader)]
    gutter = parts(reader).gutter
    gutter.grab()
    shown = gutter.sight()
    (band,) = [band for band in shown.bands if not band.crossing]
    y = shown.top + (sum(band.left) + sum(band.right)) / 4
    QTest.mouseClick(gutter, Qt.MouseButton.LeftButton, pos=QPoint(gutter.width() // 2, round(y)))
    assert (left.position(), right.position()) == (LEFT.index(SHARED), RIGHT.index(SHARED))
    third = left.viewport().height() // 3
    assert tops(reader, LEFT.index(SHARED), RIGHT.index(SHARED)) == pytest.approx((third, third), abs=30)
    press(reader, Qt.Key.Key_Escape)
    assert [pane.verticalScrollBar().value() for pane in panes(reader)] == before


def test_what_is_told_elsewhere_never_drags_the_view(reader: Reader) -> None:
    left, right = panes(reader)
    place = left.where.lines(Span(LEFT.index(MOVED), LEFT.index(MOVED) + 1))[0]
    left.verticalScrollBar().setValue(round(place) - 100)
    away = tops(reader, LEFT.index(MOVED), RIGHT.index(MOVED))[1]
    assert away > right.viewport().height(), "its counterpart stays where it is, far below"
    assert [band.crossing for band in parts(reader).gutter.sight().bands].count(True) == 1


def test_the_rulers_show_and_scroll_the_whole_report(reader: Reader) -> None:
    left, right = panes(reader)
    ruler = parts(reader).rulers[0]
    QTest.mouseClick(ruler, Qt.MouseButton.LeftButton, pos=QPoint(8, ruler.height() // 2))
    assert left.place() == pytest.approx(0.5, abs=0.02)
    assert right.place() > 0, "the other follows"
    left.verticalScrollBar().setValue(left.verticalScrollBar().maximum())
    assert ruler.value() == ruler.maximum()
    assert ruler.accessibleName() == "Overview of the left report"


def test_clutter_is_folded_to_a_line_and_nothing_else_changes(reader: Reader, qtbot: QtBot) -> None:
    left, _ = panes(reader)
    height = left.document().size().height()
    press(reader, Qt.Key.Key_B)
    qtbot.waitUntil(lambda: left.document().size().height() < height)
    folding = reader.wiring.reading.foldings[0]
    assert [fold.lines for fold in folding.folds] == [3, 1]
    assert lines(left) == ["3 lines of menus and the like", "1 line of a menu or the like"]
    assert "lines of clutter folded" in parts(reader).state.text()
    left.show_span(Span(LEFT.index(SHARED), LEFT.index(SHARED) + len(SHARED)))
    assert left.position() == LEFT.index(SHARED)
    left.selectAll()
    assert left.selected_span().of(LEFT) == LEFT
    assert left.createMimeDataFromSelection().text() == LEFT
    cursor = left.textCursor()
    cursor.clearSelection()
    left.setTextCursor(cursor)
    first = next(button for button in left.viewport().findChildren(QToolButton) if button.text().startswith("3"))
    assert first.accessibleName() == "3 lines of menus and the like: show"
    first.click()
    assert not folding.is_folded(folding.folds[0])
    assert folding.is_folded(folding.folds[1])


def lines(pane: Pane) -> list[str]:
    return [button.text() for button in pane.viewport().findChildren(QToolButton) if button.text()]


def test_what_is_looked_for_in_folded_clutter_is_unfolded(reader: Reader) -> None:
    left, _ = panes(reader)
    press(reader, Qt.Key.Key_B)
    place = LEFT.index("Subscribe")
    left.show_span(Span(place, place + 9))
    folding: Folding = reader.wiring.reading.foldings[0]
    assert not folding.is_folded(folding.folds[0])
    assert left.viewport().rect().contains(left.cursorRect().center())


def test_folded_clutter_stays_folded_in_another_theme_and_after_swapping(reader: Reader) -> None:
    press(reader, Qt.Key.Key_B)
    parts(reader).actions["theme_dark"].trigger()
    left, right = panes(reader)
    assert lines(left) == ["3 lines of menus and the like", "1 line of a menu or the like"]
    parts(reader).actions["swap"].trigger()
    assert lines(right) == ["3 lines of menus and the like", "1 line of a menu or the like"]
    assert lines(left) == ["1 line of a menu or the like"]
    parts(reader).actions["theme_light"].trigger()


def test_swapping_keeps_what_belongs_together_together(reader: Reader, qtbot: QtBot) -> None:
    parts(reader).actions["swap"].trigger()
    qtbot.waitUntil(lambda: bool(reader.wiring.reading.passages.ties))
    left, right = panes(reader)
    right.setFocus()
    right.verticalScrollBar().setValue(right.verticalScrollBar().maximum() // 2)
    press(reader, Qt.Key.Key_P, Qt.KeyboardModifier.ShiftModifier)
    assert right.position() in (LEFT.index(SHARED), LEFT.index(MOVED))
    assert left.position() in (RIGHT.index(SHARED), RIGHT.index(MOVED))


def test_swapping_leaves_both_reports_where_they_were(reader: Reader) -> None:
    left, right = panes(reader)
    left.scroll_to(0.3)
    right.scroll_to(0.8)
    parts(reader).actions["swap"].trigger()
    assert left.place() == pytest.approx(0.8, abs=0.01)
    assert right.place() == pytest.approx(0.3, abs=0.01)


def test_other_sizes_leave_the_same_words_at_the_top(reader: Reader, qtbot: QtBot) -> None:
    left, _ = panes(reader)
    left.verticalScrollBar().setValue(round(left.where.lines(Span(LEFT.index(SHARED), LEFT.index(SHARED) + 1))[0]))
    first = first_words(left)
    width = left.viewport().width()
    reader.window.resize(1000, 700)
    qtbot.waitUntil(lambda: left.viewport().width() < width)
    assert abs(first_words(left) - first) < 60
    parts(reader).actions["zoom_in"].trigger()
    parts(reader).actions["zoom_in"].trigger()
    assert abs(first_words(left) - first) < 60
    parts(reader).actions["zoom_reset"].trigger()


def first_words(pane: Pane) -> int:
    """The place of the words at the top of the view."""
    return pane.cursorForPosition(QPoint(60, 8)).position()


def test_the_clutter_at_the_text_cursor_is_folded_by_key(reader: Reader) -> None:
    left, _ = panes(reader)
    left.setFocus()
    press(reader, Qt.Key.Key_B, Qt.KeyboardModifier.ShiftModifier)
    assert lines(left) == ["3 lines of menus and the like"]
    assert parts(reader).state.text() == "3 lines of clutter folded"
    press(reader, Qt.Key.Key_B, Qt.KeyboardModifier.ShiftModifier)
    assert lines(left) == []


def test_a_kind_of_name_is_switched_off_by_key_and_by_click(reader: Reader, start: Start) -> None:
    left, _ = panes(reader)
    kinds = {mark.kind for mark in left.marks.all}
    assert {"person", "place"} <= kinds
    press(reader, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert {mark.kind for mark in left.marks.all} == kinds - {"person"}
    assert not parts(reader).actions["kind_person"].isChecked()
    chip = next(chip for chip in parts(reader).legend.findChildren(QToolButton) if chip.text().startswith("Place"))
    chip.click()
    assert {mark.kind for mark in left.marks.all} == kinds - {"person", "place"}
    reader.window.close()
    again = start()
    assert not parts(again).actions["kind_person"].isChecked()
    parts(again).actions["kinds_all"].trigger()
    assert parts(again).actions["kind_person"].isChecked()


def test_pins_two_places_together_and_finds_them_pinned_again(reader: Reader, start: Start, qtbot: QtBot) -> None:
    ours, theirs = LEFT.index(SHARED) + len(SHARED) + 2 + 8 * len(FILLER), RIGHT.index(MOVED) - 9 * len(OTHER)
    reader.wiring.travel.to_spans(Span(ours, ours + 1), Span(theirs, theirs + 1))
    free = tops(reader, ours, theirs)
    press(reader, Qt.Key.Key_T)
    assert parts(reader).state.text() == "Pinned together: “Nobody on the quay had a…” and “It took the cooks a whol…”"
    assert len(parts(reader).gutter.sight().pins) == 1
    together(reader, ours, theirs)
    press(reader, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert parts(reader).gutter.sight().pins == ()
    press(reader, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    together(reader, ours, theirs)
    assert free != tops(reader, ours, theirs)
    reader.window.close()
    again = start()
    qtbot.waitUntil(lambda: bool(again.wiring.reading.passages.ties))
    together(again, ours, theirs)
    press(again, Qt.Key.Key_T, Qt.KeyboardModifier.ShiftModifier)
    assert parts(again).state.text() == "The pin was taken away."
    assert parts(again).gutter.sight().pins == ()
    press(again, Qt.Key.Key_T, Qt.KeyboardModifier.ShiftModifier)
    assert parts(again).state.text() == "No places are pinned together."


def together(reader: Reader, ours: int, theirs: int) -> None:
    """Scroll to a place on the left: the pinned one on the right is beside it."""
    left, _ = panes(reader)
    left.verticalScrollBar().setValue(0)
    left.verticalScrollBar().setValue(round(left.where.lines(Span(ours, ours + 1))[0]) - left.viewport().height() // 2)
    here, there = tops(reader, ours, theirs)
    assert abs(here - there) < 4


def test_a_pin_that_would_cross_another_is_refused(reader: Reader) -> None:
    for ours, theirs, said in ((1200, 2000, "Pinned together"), (1800, 900, "would cross")):
        reader.wiring.travel.to_spans(Span(ours, ours + 1), Span(theirs, theirs + 1))
        press(reader, Qt.Key.Key_T)
        assert said in parts(reader).state.text()


def test_a_report_read_to_its_end_alone_leaves_the_other_where_it_was_when_opened_again(
    reader: Reader, start: Start, qtbot: QtBot
) -> None:
    left, right = panes(reader)
    right.scroll_to(1)
    assert (left.place(), right.place()) == (0, 1)
    reader.window.close()
    again = start()
    qtbot.waitUntil(lambda: bool(again.wiring.reading.passages.ties))
    left, right = panes(again)
    qtbot.waitUntil(lambda: right.place() > 0.9)
    assert left.place() == 0
