"""Marking passages and setting them against each other, with keys and mouse, and finding all of it again."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.annotation.marks import Mark, Pairing
from reader.document.model import Span
from reader.ui.app import Reader
from reader.ui.pane.pane import Pane
from tests.ui.conftest import LEFT, RIGHT, Start

# What the platform without a screen says of every menu.
MENU_SHOWN = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", "does not support propagateSizeHints")
SEA = "The sea was calm"
COST = "what it had cost"


def pane_of(reader: Reader, side: int) -> Pane:
    return (reader.window.left, reader.window.right)[side].pane


def select(reader: Reader, side: int, words: str) -> Span:
    """Select words in a pane, and leave the keyboard there."""
    text = (LEFT, RIGHT)[side]
    start = text.index(words)
    pane = pane_of(reader, side)
    cursor = pane.textCursor()
    cursor.setPosition(pane.units.to_units(start))
    cursor.setPosition(pane.units.to_units(start + len(words)), QTextCursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)
    pane.setFocus()
    return Span(start, start + len(words))


def press(reader: Reader, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = reader.window.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def marks(reader: Reader) -> list[tuple[str, str]]:
    """Words and colour of every mark, in the order of the texts."""
    return [
        (each.annotation.place.anchor.exact, each.annotation.colour.value)
        for each in reader.wiring.made.found
        if isinstance(each.annotation, Mark)
    ]


def pairings(reader: Reader) -> list[tuple[str, str, str]]:
    made = [each.annotation for each in reader.wiring.made.found if isinstance(each.annotation, Pairing)]
    return [(each.left.anchor.exact, each.right.anchor.exact, each.relation.value) for each in made]


def said(reader: Reader) -> str:
    return reader.wiring.parts.messages.text()


def click(reader: Reader, side: int, point: int) -> None:
    pane = pane_of(reader, side)
    cursor = pane.textCursor()
    cursor.setPosition(pane.units.to_units(point))
    pane.setTextCursor(cursor)
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=pane.cursorRect(cursor).center())


def pair_them(reader: Reader, key: Qt.Key, qtbot: QtBot) -> None:
    """Press Ctrl+M and answer the question with a key."""
    press(reader, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(reader.wiring.relations.isVisible)
    QTest.keyClick(reader.wiring.relations, key)


@MENU_SHOWN
def test_marks_pairs_undoes_redoes_and_finds_all_again(start: Start, pair: tuple[Path, Path], qtbot: QtBot) -> None:
    reader = start(*pair)
    span = select(reader, 0, SEA)
    press(reader, Qt.Key.Key_M)
    assert marks(reader) == [(SEA, "yellow")]
    assert [(note.start, note.end) for note in pane_of(reader, 0).notes.all] == [(span.start, span.end)]
    assert not pane_of(reader, 0).textCursor().hasSelection()
    assert "Yellow mark 1 of 1" in reader.wiring.parts.state.text()

    select(reader, 1, "The Harbour Guild")
    press(reader, Qt.Key.Key_3)
    select(reader, 0, "the ducks")
    select(reader, 1, COST)
    pair_them(reader, Qt.Key.Key_2, qtbot)
    assert marks(reader) == [(SEA, "yellow"), ("The Harbour Guild", "blue")]
    assert pairings(reader) == [("the ducks", COST, "contradicts")]

    for _ in range(3):
        press(reader, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not marks(reader)
    assert not pairings(reader)
    for _ in range(3):
        press(reader, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    before = (marks(reader), pairings(reader))
    assert before == ([(SEA, "yellow"), ("The Harbour Guild", "blue")], [("the ducks", COST, "contradicts")])
    reader.window.close()

    again = start(*pair)
    qtbot.waitUntil(lambda: len(again.wiring.made.found) == 3)
    assert (marks(again), pairings(again)) == before
    assert pane_of(again, 0).notes.all == pane_of(reader, 0).notes.all


def test_nothing_is_marked_without_a_selection_and_the_person_is_told_how(
    start: Start, pair: tuple[Path, Path]
) -> None:
    reader = start(*pair)
    press(reader, Qt.Key.Key_M)
    assert marks(reader) == []
    assert "Select the words to mark first" in said(reader)
    press(reader, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert "select one in each report" in said(reader)
    select(reader, 0, SEA)
    press(reader, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert "in the right report" in said(reader)


def test_marking_the_same_words_again_gives_them_another_colour(start: Start, pair: tuple[Path, Path]) -> None:
    reader = start(*pair)
    select(reader, 0, SEA)
    press(reader, Qt.Key.Key_1)
    select(reader, 0, SEA + " ")
    press(reader, Qt.Key.Key_4)
    assert marks(reader) == [(SEA, "pink")]
    press(reader, Qt.Key.Key_5)  # nothing is selected: the mark that is looked at
    assert marks(reader) == [(SEA, "orange")]
    press(reader, Qt.Key.Key_Delete)
    assert marks(reader) == []
    press(reader, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert marks(reader) == [(SEA, "orange")]


def test_marks_that_overlap_are_looked_at_in_turn(start: Start, pair: tuple[Path, Path]) -> None:
    reader = start(*pair)
    marking = reader.wiring.marking
    for words in (SEA + " and the ducks", "calm and"):
        select(reader, 0, words)
        press(reader, Qt.Key.Key_M)
    inner = marking.current
    outer = next(each.annotation.id for each in reader.wiring.made.found if each.annotation.id != inner)
    marking.select("")
    place = LEFT.index("calm") + 2
    seen = []
    for _ in range(3):
        click(reader, 0, place)
        seen.append(marking.current)
    assert seen == [inner, outer, inner]
    click(reader, 0, LEFT.index("ferry") + 1)
    assert marking.current == ""


def test_the_text_cursor_comes_upon_a_mark_and_it_is_said(start: Start, pair: tuple[Path, Path]) -> None:
    reader = start(*pair)
    select(reader, 0, SEA)
    press(reader, Qt.Key.Key_2)
    reader.wiring.marking.select("")
    pane = pane_of(reader, 0)
    cursor = pane.textCursor()
    cursor.setPosition(LEFT.index(SEA) - 1)
    pane.setTextCursor(cursor)
    reader.wiring.parts.state.setText("")
    press(reader, Qt.Key.Key_Right)
    assert reader.wiring.parts.state.text() == f"Green mark 1 of 1 · “{SEA}”"
    assert reader.wiring.marking.current == ""
    reader.wiring.parts.state.setText("")
    press(reader, Qt.Key.Key_Right)
    assert reader.wiring.parts.state.text() == ""
    press(reader, Qt.Key.Key_Return)
    assert reader.wiring.marking.current == reader.wiring.made.found[0].annotation.id


def test_goes_from_mark_to_mark_through_both_reports(start: Start, pair: tuple[Path, Path]) -> None:
    reader = start(*pair)
    for side, words in ((1, "Vardal did"), (0, "went home"), (0, SEA)):
        select(reader, side, words)
        press(reader, Qt.Key.Key_M)
    reader.wiring.marking.select("")
    went = []
    for _ in range(4):
        press(reader, Qt.Key.Key_J)
        went.append(reader.wiring.parts.state.text().split(" · ")[1])
    assert went == [f"“{SEA}”", "“went home”", "“Vardal did”", f"“{SEA}”"]
    press(reader, Qt.Key.Key_J, Qt.KeyboardModifier.ShiftModifier)
    right = pane_of(reader, 1)
    assert right.position() == RIGHT.index("Vardal did")
    assert right.viewport().rect().contains(right.cursorRect().center())


@MENU_SHOWN
def test_the_menu_of_a_marked_passage_offers_what_can_be_done_with_it(start: Start, pair: tuple[Path, Path]) -> None:
    reader = start(*pair)
    select(reader, 0, SEA)
    press(reader, Qt.Key.Key_M)
    made = reader.wiring.marking.current
    reader.wiring.marking.select("")
    pane = pane_of(reader, 0)
    cursor = pane.textCursor()
    cursor.setPosition(LEFT.index(SEA) + 4)
    pane.setTextCursor(cursor)
    point = pane.cursorRect(cursor).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, pane.viewport().mapToGlobal(point))
    pane.contextMenuEvent(event)
    menu = next(each for each in pane.findChildren(QMenu) if each.isVisible())
    assert reader.wiring.marking.current == made
    offered = {action.objectName() for action in menu.actions()}
    assert {"copy", "mark", "note", "remove_note"} <= offered
    menu.close()


def test_a_swap_takes_the_marks_along(start: Start, pair: tuple[Path, Path]) -> None:
    reader = start(*pair)
    select(reader, 0, SEA)
    press(reader, Qt.Key.Key_M)
    reader.desk.swap()
    assert [note.start for note in pane_of(reader, 1).notes.all] == [LEFT.index(SEA)]
    assert not pane_of(reader, 0).notes


def test_one_report_alone_can_be_marked(start: Start, pair: tuple[Path, Path], qtbot: QtBot) -> None:
    reader = start(pair[0])
    select(reader, 0, SEA)
    press(reader, Qt.Key.Key_M)
    reader.window.close()
    again = start(*pair)
    qtbot.waitUntil(lambda: marks(again) == [(SEA, "yellow")])


def test_marks_show_in_the_overview_of_their_report(start: Start, pair: tuple[Path, Path], qtbot: QtBot) -> None:
    reader = start(*pair)
    ruler = reader.wiring.parts.rulers[0]
    edge = reader.wiring.looks.theme.colour("edge-pink").rgb()
    select(reader, 0, "went home")
    press(reader, Qt.Key.Key_4)
    pane_of(reader, 0).scroll_to(0)  # so that the box for what is seen does not lie over it

    def rows() -> list[int]:
        image = ruler.grab().toImage()
        return [y for y in range(image.height()) for x in range(image.width()) if image.pixel(x, y) == edge]

    qtbot.waitUntil(lambda: bool(rows()))
    assert min(rows()) > ruler.height() // 2  # it stands at the end of the report
    press(reader, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not rows())
