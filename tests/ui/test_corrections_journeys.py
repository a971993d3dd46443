"""What people correct while reading, in the real window off screen: by key, undone, redone, found again."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from reader.comparison.model import Comparison, PossibleLink, Status
from reader.document.model import Article
from reader.ui.app import Reader
from reader.ui.corrections.ask_popup import AskPopup
from reader.ui.findings.list_page import ListPage
from reader.ui.findings.row import Heading, Row
from tests.ui.conftest import LEFT, RIGHT, Instant, Start, found

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def page(reader: Reader, tab: str) -> ListPage:
    assert reader.window.furniture is not None
    findings = reader.window.furniture.findings
    findings.show_tab(tab)
    made = findings.page(tab)
    assert isinstance(made, ListPage)
    return made


def names(reader: Reader) -> dict[str, Status]:
    assert reader.desk.comparison is not None
    return {entity.name: entity.status for entity in reader.desk.comparison.entities}


def entity(reader: Reader, name: str) -> str:
    assert reader.desk.comparison is not None
    return next(each.id for each in reader.desk.comparison.entities if each.name == name)


def shown(reader: Reader, tab: str) -> list[str]:
    """The list as it stands on screen: headings and titles."""
    items = page(reader, tab).model.items
    return [item.title if isinstance(item, Heading) else item.face().title for item in items]


def counts(reader: Reader) -> str:
    return reader.wiring.parts.counts.text()


def said(reader: Reader) -> str:
    return reader.wiring.parts.state.text()


def popup(qtbot: QtBot) -> AskPopup:
    def there() -> AskPopup | None:
        return next((each for each in QApplication.topLevelWidgets() if isinstance(each, AskPopup)), None)

    qtbot.waitUntil(lambda: there() is not None)
    asking = there()
    assert asking is not None
    return asking


def answer(qtbot: QtBot, typed: str, scope: str | None = None) -> None:
    """Type into the popup that asks, and press Enter."""
    asking = popup(qtbot)
    if scope is not None:
        asking.scope.setCurrentIndex(asking.scope.findData(scope))
    asking.line.selectAll()
    QTest.keyClicks(asking.line, typed)
    QTest.keyClick(asking.line, Qt.Key.Key_Return)


def press(reader: Reader, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    widget = reader.window.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifier)


@pytest.fixture
def opened(start: Start, pair: tuple[Path, Path], qtbot: QtBot) -> Reader:
    reader = start(*pair)
    reader.window.activateWindow()
    qtbot.waitUntil(reader.window.isActiveWindow)
    return reader


def test_opens_two_files_follows_a_name_corrects_a_link_and_finds_it_all_again(
    start: Start, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    first = start(*pair)
    first.window.activateWindow()
    qtbot.waitUntil(first.window.isActiveWindow)
    # sees who is named in both
    press(first, Qt.Key.Key_2, ALT)
    assert shown(first, "names")[:3] == ["In both reports", "Mara Lind", "Port Cassel"]
    assert counts(first) == "2 names in both  ·  0 only left  ·  2 only right"
    # follows one name through both
    assert page(first, "names").select(entity(first, "Mara Lind"))
    press(first, Qt.Key.Key_Return)
    assert first.window.left.pane.position() == LEFT.index("Mara Lind")
    press(first, Qt.Key.Key_N)
    press(first, Qt.Key.Key_N)
    assert first.window.right.pane.position() == RIGHT.index("Mara Lind")
    # corrects a link
    assert page(first, "names").select(entity(first, "Harbour Guild"))
    press(first, Qt.Key.Key_S)
    answer(qtbot, "port c")
    assert "Harbour Guild" not in names(first) or "Port Cassel" not in names(first)
    assert counts(first) == "2 names in both  ·  0 only left  ·  1 only right"
    assert said(first) == "“Harbour Guild” – “Port Cassel”: the same, in this pair."
    assert first.wiring.attention.pinned_id == entity(first, "Mara Lind"), "what was followed is followed still"
    # undoes and redoes
    press(first, Qt.Key.Key_Z, CONTROL)
    assert said(first) == "Undone: “Harbour Guild” – “Port Cassel”: the same."
    assert counts(first) == "2 names in both  ·  0 only left  ·  2 only right"
    press(first, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert counts(first) == "2 names in both  ·  0 only left  ·  1 only right"
    first.window.left.pane.scroll_to(0.5)
    first.window.right.pane.scroll_to(0.6)
    first.window.close()
    # opens again
    second = start()
    qtbot.waitUntil(lambda: second.desk.comparison is not None)
    assert counts(second) == "2 names in both  ·  0 only left  ·  1 only right"
    assert second.window.left.pane.toPlainText().startswith("Ferry sails again")
    qtbot.waitUntil(lambda: second.window.left.pane.place() > 0)
    assert second.window.left.pane.place() == pytest.approx(0.5, abs=0.05)
    assert "What you decided" in shown(second, "overview")


def test_a_decision_is_listed_and_withdrawn(opened: Reader, qtbot: QtBot) -> None:
    page(opened, "names").select(entity(opened, "Vardal"))
    press(opened, Qt.Key.Key_2, ALT)
    press(opened, Qt.Key.Key_F2)
    answer(qtbot, "Vardal Island", "collection")
    assert "Vardal Island" in names(opened)
    overview = page(opened, "overview")
    decision = next(item for item in overview.model.items if isinstance(item, Row) and item.about == "decision")
    assert decision.face().spoken == "Vardal: called “Vardal Island”, in the whole collection"
    overview.select(decision.id)
    overview.detail.wanted.emit("withdraw")
    assert "Vardal" in names(opened)
    assert "Vardal Island" not in names(opened)
    press(opened, Qt.Key.Key_Z, CONTROL)
    assert "Vardal Island" in names(opened)


def test_a_name_that_is_none_is_taken_away_where_it_stands_and_words_become_one(opened: Reader, qtbot: QtBot) -> None:
    pane = opened.window.right.pane
    pane.setFocus()
    cursor = pane.textCursor()
    cursor.setPosition(RIGHT.index("Vardal") + 2)
    pane.setTextCursor(cursor)
    press(opened, Qt.Key.Key_Delete, CONTROL)
    assert "Vardal" not in names(opened)
    cursor.setPosition(RIGHT.index("Boat"))
    cursor.setPosition(RIGHT.index("Boat") + 4, cursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)
    press(opened, Qt.Key.Key_Insert)
    answer(qtbot, "work")
    assert names(opened)["Boat"] is Status.RIGHT


def test_one_mention_is_taken_out_of_its_name(opened: Reader) -> None:
    pane = opened.window.left.pane
    pane.setFocus()
    cursor = pane.textCursor()
    cursor.setPosition(LEFT.rindex("Mara Lind") + 2)
    pane.setTextCursor(cursor)
    press(opened, Qt.Key.Key_S, SHIFT)
    comparison = opened.desk.comparison
    assert comparison is not None
    places = {
        tuple(mention.span.start for mention in each.left) for each in comparison.entities if each.name == "Mara Lind"
    }
    assert places == {(LEFT.index("Mara Lind"),), (LEFT.rindex("Mara Lind"),)}


def test_the_kind_of_a_name_is_corrected_and_seen_in_the_text(opened: Reader, qtbot: QtBot) -> None:
    page(opened, "names").select(entity(opened, "Harbour Guild"))
    press(opened, Qt.Key.Key_2, ALT)
    press(opened, Qt.Key.Key_F2, SHIFT)
    answer(qtbot, "place")
    marks = opened.window.right.pane.marks
    assert {mark.kind for mark in marks.of(entity(opened, "Harbour Guild"))} == {"place"}


def test_two_passages_are_linked_by_hand_and_parted_again(opened: Reader) -> None:
    for pane, words in ((opened.window.left.pane, "Ferry sails again"), (opened.window.right.pane, "Boat back")):
        pane.setFocus()
        pane.moveCursor(pane.textCursor().MoveOperation.Start)
        assert pane.toPlainText().startswith(words)
    press(opened, Qt.Key.Key_L)
    comparison = opened.desk.comparison
    assert comparison is not None
    by_hand = [each for each in comparison.passages if each.basis == "manual"]
    assert [each.left.of(comparison.left.article.text) for each in by_hand] == ["Ferry sails again"]
    press(opened, Qt.Key.Key_6, ALT)
    assert page(opened, "passages").select(by_hand[0].id)
    press(opened, Qt.Key.Key_L, SHIFT)
    assert opened.desk.comparison is not None
    assert not [each for each in opened.desk.comparison.passages if each.basis == "manual"]


def test_giving_an_outlet_is_undone_like_anything_else(opened: Reader, qtbot: QtBot) -> None:
    page(opened, "names").select(entity(opened, "Vardal"))
    press(opened, Qt.Key.Key_2, ALT)
    press(opened, Qt.Key.Key_Delete, CONTROL)
    header = opened.window.left.header
    header.outlet_given.emit("The Courier")
    qtbot.waitUntil(lambda: opened.desk.comparison is not None)
    assert header.outlet_tag.text() == "given"
    assert "Vardal" not in names(opened)
    press(opened, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: opened.desk.comparison is not None)
    assert header.outlet_tag.text() == "unknown"
    press(opened, Qt.Key.Key_Z, CONTROL)
    assert "Vardal" in names(opened)


def test_a_day_that_there_is_not_is_told_and_leaves_nothing_to_undo(opened: Reader) -> None:
    opened.window.left.header.date_given.emit("2024-02-30")
    assert "2024-02-30" in opened.wiring.parts.messages.text()
    assert opened.window.left.header.date_tag.text() == "unknown"
    assert not opened.wiring.history.stack.canUndo()


def test_what_cannot_be_corrected_says_what_to_point_at(opened: Reader) -> None:
    opened.window.left.pane.setFocus()
    opened.window.left.pane.moveCursor(opened.window.left.pane.textCursor().MoveOperation.Start)
    press(opened, Qt.Key.Key_S)
    assert said(opened).startswith("Choose a name first")
    press(opened, Qt.Key.Key_Insert)
    assert said(opened) == "Select the words that are a name first."
    press(opened, Qt.Key.Key_Delete, SHIFT)
    assert said(opened).startswith("Choose a decision")
    assert not opened.desk.corrections


class Unsure(Instant):
    """The real services, and a likely link between two of the names."""

    def known(self, left: Article, right: Article) -> Comparison | None:
        comparison = found(left, right)
        ids = {entity.name: entity.id for entity in comparison.entities}
        link = PossibleLink("p-1", (ids["Harbour Guild"], ids["Vardal"]), "alias", "The forms are spelt alike.")
        return replace(comparison, possible=(link,))


@pytest.mark.parametrize(("key", "names_then"), [(Qt.KeyboardModifier.NoModifier, 3), (SHIFT, 4)])
def test_what_is_perhaps_the_same_is_accepted_or_refused(
    start: Start, pair: tuple[Path, Path], qtbot: QtBot, key: Qt.KeyboardModifier, names_then: int
) -> None:
    reader = start(*pair, services=Unsure())
    reader.window.activateWindow()
    qtbot.waitUntil(reader.window.isActiveWindow)
    press(reader, Qt.Key.Key_2, ALT)
    assert shown(reader, "names")[:2] == ["Perhaps the same", "Harbour Guild ≟ Vardal"]
    page(reader, "names").select("p-1")
    press(reader, Qt.Key.Key_S, key)
    assert len(names(reader)) == names_then
    assert "Perhaps the same" not in shown(reader, "names")
    press(reader, Qt.Key.Key_Z, CONTROL)
    assert len(names(reader)) == 4
    assert "Perhaps the same" in shown(reader, "names")


def test_a_name_is_split_by_its_forms(opened: Reader, qtbot: QtBot) -> None:
    page(opened, "names").select(entity(opened, "Port Cassel"))
    press(opened, Qt.Key.Key_2, ALT)
    press(opened, Qt.Key.Key_S, SHIFT)
    answer(qtbot, "right")
    comparison = opened.desk.comparison
    assert comparison is not None
    assert {each.status for each in comparison.entities if each.name == "Port Cassel"} == {Status.LEFT, Status.RIGHT}


def test_the_menu_beside_a_mark_offers_what_can_be_corrected_there(opened: Reader, qtbot: QtBot) -> None:
    pane = opened.window.left.pane
    cursor = pane.textCursor()
    cursor.setPosition(LEFT.index("Port Cassel") + 3)
    place = pane.cursorRect(cursor).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, pane.viewport().mapToGlobal(place))
    QApplication.sendEvent(pane.viewport(), event)
    menu = next(each for each in pane.findChildren(QMenu) if each.isVisible())
    offered = {action.objectName() for action in menu.actions()}
    assert {"to_finding", "same", "not_same", "rename", "kind", "not_a_name", "scope_pair"} <= offered
    menu.close()
    page(opened, "names").select(entity(opened, "Vardal"))
    press(opened, Qt.Key.Key_2, ALT)
    page(opened, "names").detail.wanted.emit("correct")
    row_menu = next(each for each in opened.window.findChildren(QMenu) if each.isVisible())
    assert "rename" in {action.objectName() for action in row_menu.actions()}
    row_menu.close()


def test_a_correction_of_the_whole_collection_holds_for_another_pair(
    opened: Reader, start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    page(opened, "names").select(entity(opened, "Vardal"))
    press(opened, Qt.Key.Key_2, ALT)
    opened.wiring.parts.actions["scope_collection"].trigger()
    press(opened, Qt.Key.Key_Delete, CONTROL)
    assert said(opened).endswith("in the whole collection.")
    opened.window.close()
    others = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for number, file in enumerate(others):
        file.write_text(f"Vardal met Mara Lind for the {number} time.\n", "utf-8")
    again = start(*others)
    assert "Vardal" not in names(again)
    assert "Mara Lind" in names(again)


def test_a_decision_about_words_that_are_gone_is_kept_and_says_why_it_cannot_be_applied(
    opened: Reader, start: Start, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    page(opened, "names").select(entity(opened, "Vardal"))
    press(opened, Qt.Key.Key_2, ALT)
    press(opened, Qt.Key.Key_F2)
    answer(qtbot, "Vardal Island")
    opened.window.close()
    pair[1].write_text(RIGHT.replace("Vardal did.", "Nobody did."), "utf-8")
    again = start(*pair)
    assert "Vardal Island" not in names(again)
    decision = next(item for item in page(again, "overview").model.items if isinstance(item, Row) and item.differs)
    assert decision.face().tag == "cannot be applied"
    assert "“Vardal” is not found as a name here." in decision.face().spoken
    pair[1].write_text(RIGHT, "utf-8")
    again.window.close()
    assert "Vardal Island" in names(start(*pair))
