"""Decisions that meet: undone together with marks, one against another, on a swapped pair, in two windows at once."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from reader.comparison.model import Status
from reader.ui.app import Reader
from reader.ui.corrections.ask_popup import AskPopup
from reader.ui.findings.list_page import ListPage
from tests.ui.conftest import LEFT, RIGHT, Start
from tests.ui.test_corrections_journeys import Unsure

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
BOTH, ONLY_LEFT, ONLY_RIGHT = Status.BOTH, Status.LEFT, Status.RIGHT
AS_FOUND = {"Mara Lind": BOTH, "Port Cassel": BOTH, "Harbour Guild": ONLY_RIGHT, "Vardal": ONLY_RIGHT}


class Person:
    """Works in a window by key. Waits until a popup is gone before going on."""

    def __init__(self, reader: Reader, qtbot: QtBot) -> None:
        self.reader = reader
        self._qtbot = qtbot
        self.come()

    def come(self) -> None:
        self.reader.window.activateWindow()
        self._qtbot.waitUntil(self.reader.window.isActiveWindow)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        widget = self.reader.window.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, key, modifier)

    def select(self, side: int, words: str, *, last: bool = False) -> None:
        """Select words in a text."""
        pane = (self.reader.window.left.pane, self.reader.window.right.pane)[side]
        assert pane.article is not None
        text = pane.article.text
        start = text.rindex(words) if last else text.index(words)
        pane.setFocus()
        cursor = pane.textCursor()
        cursor.setPosition(pane.units.to_units(start))
        cursor.setPosition(pane.units.to_units(start + len(words)), cursor.MoveMode.KeepAnchor)
        pane.setTextCursor(cursor)

    def choose(self, name: str) -> None:
        """Go to the list of names, and to a row in it."""
        self.press(Qt.Key.Key_2, ALT)
        assert self.reader.desk.comparison is not None
        assert self.page().select(next(each.id for each in self.reader.desk.comparison.entities if each.name == name))

    def page(self) -> ListPage:
        """The list of names as it stands now."""
        self.reader.wiring.parts.findings.show_tab("names")
        page = self.reader.wiring.parts.findings.page("names")
        assert isinstance(page, ListPage)
        return page

    def answer(self, typed: str, scope: str = "pair") -> None:
        popup = next(each for each in QApplication.topLevelWidgets() if isinstance(each, AskPopup))
        popup.scope.setCurrentIndex(popup.scope.findData(scope))
        popup.line.selectAll()
        QTest.keyClicks(popup.line, typed)
        QTest.keyClick(popup.line, Qt.Key.Key_Return)
        self._qtbot.waitUntil(lambda: popup not in QApplication.topLevelWidgets())
        self.come()

    def rename(self, name: str, new: str, scope: str = "pair") -> None:
        self.choose(name)
        self.press(Qt.Key.Key_F2)
        self.answer(new, scope)

    def undo(self) -> str:
        self.press(Qt.Key.Key_Z, CONTROL)
        return self.said()

    def redo(self) -> str:
        self.press(Qt.Key.Key_Z, CONTROL | SHIFT)
        return self.said()

    def said(self) -> str:
        return self.reader.wiring.parts.state.text()

    def names(self) -> dict[str, Status]:
        assert self.reader.desk.comparison is not None
        return {entity.name: entity.status for entity in self.reader.desk.comparison.entities}


@pytest.fixture
def person(start: Start, pair: tuple[Path, Path], qtbot: QtBot) -> Person:
    return Person(start(*pair), qtbot)


def test_corrections_marks_and_pins_are_undone_in_the_order_in_which_they_were_made(person: Person) -> None:
    person.rename("Vardal", "Vardal Island")
    person.select(0, "Ferry")
    person.press(Qt.Key.Key_1)
    person.choose("Vardal Island")
    person.press(Qt.Key.Key_F2, SHIFT)
    person.answer("work")
    person.press(Qt.Key.Key_T)
    steps = ["Pin two places together", "“Vardal Island”: is of the kind: Work", "Mark a passage"]
    steps.append("“Vardal”: called “Vardal Island”")
    assert [person.undo() for _ in steps] == [f"Undone: {step}." for step in steps]
    assert person.names() == AS_FOUND
    assert not person.reader.wiring.made.found
    assert [person.redo() for _ in steps] == [f"Done again: {step}." for step in reversed(steps)]
    assert "Vardal Island" in person.names()
    assert len(person.reader.wiring.made.found) == 1


def test_a_name_may_be_marked_over_others_and_they_come_back(person: Person) -> None:
    words = "Mara Lind said on Monday that the ferry from Port Cassel"
    person.select(0, words)
    person.press(Qt.Key.Key_Insert)
    person.answer("organisation")
    assert person.names() == AS_FOUND | {words: ONLY_LEFT}
    comparison = person.reader.desk.comparison
    assert comparison is not None
    spans = [mention.span for entity in comparison.entities for mention in entity.left]
    assert len(spans) == len(
        {place for span in spans for place in range(span.start, span.end)} & {s.start for s in spans}
    )
    person.undo()
    person.select(0, "Lind said")  # half of one
    person.press(Qt.Key.Key_Insert)
    person.answer("work")
    assert person.names() == AS_FOUND | {"Lind said": ONLY_LEFT}
    person.undo()
    assert person.names() == AS_FOUND


def test_words_that_were_selected_with_the_space_behind_them_are_the_words(person: Person) -> None:
    person.select(1, "Boat ")
    person.press(Qt.Key.Key_Left, SHIFT)
    person.press(Qt.Key.Key_Right, CONTROL | SHIFT)
    person.press(Qt.Key.Key_Insert)
    person.answer("work")
    assert person.names()["Boat"] is ONLY_RIGHT
    person.select(1, "Vardal ")
    person.press(Qt.Key.Key_Delete, CONTROL)
    assert "Vardal" not in person.names()


def test_a_name_that_is_called_like_another_stays_apart_until_told(person: Person) -> None:
    person.rename("Vardal", "Port Cassel")
    comparison = person.reader.desk.comparison
    assert comparison is not None
    assert sorted(each.status for each in comparison.entities if each.name == "Port Cassel") == [BOTH, ONLY_RIGHT]
    messages = person.reader.wiring.parts.messages
    assert messages.text() == "Another name here is called “Port Cassel” too. They stay two."
    join = messages.findChild(QPushButton)
    assert isinstance(join, QPushButton)
    join.click()
    assert person.names() == {"Mara Lind": BOTH, "Port Cassel": BOTH, "Harbour Guild": ONLY_RIGHT}
    person.undo()
    person.undo()
    assert person.names() == AS_FOUND


def test_what_holds_everywhere_gives_way_to_what_was_said_of_the_pair(
    person: Person, start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    person.rename("Vardal", "Vardal Island", "collection")
    person.rename("Vardal Island", "Vardal Town", "pair")
    assert "Vardal Town" in person.names()
    person.reader.window.close()
    others = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for number, file in enumerate(others):
        file.write_text(f"Vardal met Mara Lind for the {number} time.\n", "utf-8")
    elsewhere = Person(start(*others), qtbot)
    assert "Vardal Island" in elsewhere.names()


def test_a_decision_holds_on_the_other_side_after_a_swap_and_is_undone_there(person: Person, qtbot: QtBot) -> None:
    person.rename("Vardal", "Vardal Island")
    person.choose("Harbour Guild")
    person.press(Qt.Key.Key_Delete, CONTROL)
    person.press(Qt.Key.Key_S, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: person.reader.desk.comparison is not None)
    assert person.names() == {"Mara Lind": BOTH, "Port Cassel": BOTH, "Vardal Island": ONLY_LEFT}
    person.undo()
    assert person.names()["Harbour Guild"] is ONLY_LEFT
    person.undo()
    assert person.names()["Vardal"] is ONLY_LEFT
    person.redo()
    assert person.names()["Vardal Island"] is ONLY_LEFT


def test_what_was_refused_can_be_accepted_later_and_taken_apart_again(
    start: Start, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    person = Person(start(*pair, services=Unsure()), qtbot)
    person.choose("Vardal")
    assert person.page().select("p-1")
    person.press(Qt.Key.Key_S, SHIFT)
    assert not person.page().select("p-1")
    person.choose("Vardal")
    person.press(Qt.Key.Key_S)
    person.answer("harbour")
    assert "Vardal" not in person.names()
    person.choose("Harbour Guild")
    person.press(Qt.Key.Key_S, SHIFT)
    person.answer("vardal")
    assert person.said() == "“Harbour Guild” – “Vardal”: not the same, in this pair."
    assert person.names() == AS_FOUND
    for _ in range(3):
        person.undo()
    assert person.names() == AS_FOUND
    assert person.page().select("p-1"), "the question is asked again"


def test_a_name_in_clutter_is_marked_and_taken_out_again(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    left, right = tmp_path / "left.txt", tmp_path / "right.txt"
    clutter = "Skip to content\nHome\nNews\nSport\nSign in\n\n"
    end = "Read also\nMara Lind wins a prize\nPort Cassel gets a bridge\n"
    left.write_text(clutter + LEFT + "\n" + end, "utf-8")
    right.write_text(RIGHT, "utf-8")
    person = Person(start(left, right), qtbot)
    comparison = person.reader.desk.comparison
    assert comparison is not None
    mentions = {entity.name: len(entity.left) for entity in comparison.entities}
    assert mentions["Mara Lind"] == 2, "none is looked for in clutter"
    person.select(0, "Mara Lind", last=True)
    person.press(Qt.Key.Key_Insert)
    person.answer("person")
    assert person.reader.desk.comparison is not None
    found = {entity.name: len(entity.left) for entity in person.reader.desk.comparison.entities}
    assert found == mentions | {"Mara Lind": 3}
    person.press(Qt.Key.Key_S, SHIFT)
    assert person.reader.desk.comparison is not None
    apart = sorted(len(each.left) for each in person.reader.desk.comparison.entities if each.name == "Mara Lind")
    assert apart == [1, 2]


def test_two_windows_on_one_pair_know_of_each_other(start: Start, pair: tuple[Path, Path], qtbot: QtBot) -> None:
    first, second = Person(start(*pair), qtbot), Person(start(*pair), qtbot)
    first.come()
    first.rename("Vardal", "Vardal Island")
    second.come()
    assert "Vardal Island" in second.names()
    second.choose("Harbour Guild")
    second.press(Qt.Key.Key_Delete, CONTROL)
    first.come()
    assert "Harbour Guild" not in first.names()
    first.undo()
    second.come()
    assert second.names() == {"Mara Lind": BOTH, "Port Cassel": BOTH, "Vardal": ONLY_RIGHT}
    for person in (first, second):
        person.reader.window.close()
    assert Person(start(*pair), qtbot).names() == second.names()
