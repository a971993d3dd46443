"""A person who hears the window: what is said at each key, and where the keyboard goes when something goes away."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.app import Reader
from reader.ui.corrections.ask_popup import AskPopup
from reader.ui.findings.list_page import ListPage
from reader.ui.findings.timeline import Timeline
from reader.ui.findings.timeline_painter import Moment
from reader.ui.message_bar import Message
from tests.ui.conftest import LEFT, RIGHT, Start

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader says without being asked: announcements, and rows that get the focus in a list."""
    said: list[str] = []

    def listen(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())
        elif event.type() is QAccessible.Event.Focus and event.child() >= 0:
            row = QAccessible.queryAccessibleInterface(event.object()).child(event.child())
            said.append(row.text(QAccessible.Text.Name))

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    return said


@pytest.fixture
def opened(start: Start, pair: tuple[Path, Path], qtbot: QtBot, heard: list[str]) -> Reader:
    reader = start(*pair)
    reader.window.activateWindow()
    qtbot.waitUntil(reader.window.isActiveWindow)
    reader.window.left.pane.setFocus()
    heard.clear()
    return reader


def press(reader: Reader, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    widget = QApplication.focusWidget() or reader.window
    QTest.keyClick(widget, key, modifier)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def put_cursor(reader: Reader, side: int, place: int) -> None:
    pane = (reader.window.left.pane, reader.window.right.pane)[side]
    pane.setFocus()
    cursor = pane.textCursor()
    cursor.setPosition(place)
    pane.setTextCursor(cursor)


def names(reader: Reader) -> ListPage:
    press(reader, Qt.Key.Key_2, ALT)
    page = reader.wiring.parts.findings.page("names")
    assert isinstance(page, ListPage)
    return page


@pytest.mark.parametrize(
    ("key", "modifier", "said"),
    [
        (Qt.Key.Key_F7, NONE, "Scrolling: in proportion"),
        (Qt.Key.Key_1, CONTROL | ALT, "Person: not marked"),
        (Qt.Key.Key_X, NONE, "No matched passages are told elsewhere in the other report."),
        (Qt.Key.Key_F9, NONE, "The findings are hidden."),
        (Qt.Key.Key_Plus, CONTROL, "Text size: 14 points"),
        (Qt.Key.Key_N, NONE, "Choose a name first: in the list of names, or with the text cursor on a mention."),
    ],
)
def test_what_a_key_switches_is_said(
    opened: Reader, heard: list[str], key: Qt.Key, modifier: Qt.KeyboardModifier, said: str
) -> None:
    press(opened, key, modifier)
    assert said in heard


def test_a_name_under_the_text_cursor_is_followed_without_being_chosen_first(opened: Reader, heard: list[str]) -> None:
    put_cursor(opened, 0, LEFT.rindex("Mara Lind") + 2)
    press(opened, Qt.Key.Key_N)
    assert heard[-1] == "Mara Lind: mention 3 of 3, right report"
    assert opened.window.right.pane.hasFocus(), "who reads on finds the keyboard there"
    press(opened, Qt.Key.Key_G)
    assert heard[-1] == "Mara Lind: mention 2 of 3, left report"
    assert opened.window.left.pane.hasFocus()
    press(opened, Qt.Key.Key_Escape)
    assert heard[-1] == "“Mara Lind” is followed no longer."
    put_cursor(opened, 1, RIGHT.index("Harbour"))
    press(opened, Qt.Key.Key_G)
    assert opened.window.right.pane.hasFocus(), "the other report does not have it"
    assert opened.wiring.attention.pinned_id


def test_matched_passages_are_read_as_one_steps_through_them(opened: Reader, heard: list[str]) -> None:
    put_cursor(opened, 0, 0)
    press(opened, Qt.Key.Key_L)  # the headlines belong together
    press(opened, Qt.Key.Key_P)
    count = len(opened.wiring.reading.passages.ties.all)
    assert heard[-1] == f"Matched passage 1 of {count}. Left report: “Ferry sails again”. Right report: “Boat back”."
    steps = []
    while "No matched passage follows." not in heard:
        press(opened, Qt.Key.Key_P)
        steps.append(heard[-1].partition(".")[0].partition(",")[0])
    assert steps[:-1] == [f"Matched passage {number} of {count}" for number in range(2, count + 1)], "none left out"


def test_what_is_found_is_said_with_the_words_around_it(opened: Reader, heard: list[str], qtbot: QtBot) -> None:
    press(opened, Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(opened.wiring.parts.find.line, "port cassel")
    first = "Hit 1 of 3, left report: “said on Monday that the ferry from Port Cassel sails.”"
    qtbot.waitUntil(lambda: first in heard)
    assert sum(said.startswith("Hit") for said in heard) == 1, "not at every letter"
    press(opened, Qt.Key.Key_Return, SHIFT)
    assert heard[-1] == "Hit 3 of 3, right report: “The Harbour Guild was glad in Port Cassel.”"
    press(opened, Qt.Key.Key_Escape)
    assert opened.window.right.pane.hasFocus()
    press(opened, Qt.Key.Key_F, CONTROL)
    QTest.keyClicks(opened.wiring.parts.find.line, "nowhere at all")
    qtbot.waitUntil(lambda: heard[-1] == "Not found")


def test_escape_in_a_text_ends_the_search_after_all_else(opened: Reader) -> None:
    press(opened, Qt.Key.Key_F, CONTROL)
    put_cursor(opened, 0, LEFT.index("Mara"))
    press(opened, Qt.Key.Key_Return)
    press(opened, Qt.Key.Key_Escape)
    assert not opened.wiring.attention.pinned_id
    assert opened.wiring.parts.find.isVisible()
    press(opened, Qt.Key.Key_Escape)
    assert not opened.wiring.parts.find.isVisible()
    assert opened.window.left.pane.hasFocus()


def test_the_row_of_a_list_is_read_when_one_comes_to_it_again(opened: Reader, heard: list[str], qtbot: QtBot) -> None:
    page = names(opened)
    page.select(next(row.id for row in page.model.items if getattr(row, "kind", "") == "person"))  # type: ignore[union-attr]
    press(opened, Qt.Key.Key_1, CONTROL)
    heard.clear()
    press(opened, Qt.Key.Key_3, CONTROL)
    qtbot.waitUntil(lambda: heard[-1:] == ["Mara Lind, Person, in both reports: 2 on the left, 1 on the right"])
    press(opened, Qt.Key.Key_Comma, CONTROL)
    qtbot.waitUntil(lambda: heard[-1:] == ["Texts"])


def test_choices_are_read_while_the_keyboard_stays_in_the_line(opened: Reader, heard: list[str], qtbot: QtBot) -> None:
    page = names(opened)
    page.select(next(row.id for row in page.model.items if getattr(row, "kind", "") == "person"))  # type: ignore[union-attr]
    press(opened, Qt.Key.Key_S)
    popup = next(each for each in QApplication.topLevelWidgets() if isinstance(each, AskPopup))
    QTest.keyClicks(popup.line, "vard")
    assert heard[-1] == "Vardal · Place"
    QTest.keyClicks(popup.line, "x")
    assert heard[-1] == "Nothing here matches."
    QTest.keyClick(popup.line, Qt.Key.Key_Escape)
    qtbot.waitUntil(page.view.hasFocus)
    press(opened, Qt.Key.Key_P, CONTROL | SHIFT)
    QTest.keyClicks(opened.wiring.everyday.commanding.palette.line, "swap")
    assert heard[-1] == "Swap sides, Edit, Ctrl+Shift+S"
    press(opened, Qt.Key.Key_Escape)
    assert page.view.hasFocus()


def test_one_key_goes_round_the_parts_of_the_window(opened: Reader) -> None:
    window, parts = opened.window, opened.wiring.parts
    press(opened, Qt.Key.Key_F, CONTROL)
    press(opened, Qt.Key.Key_1, CONTROL)
    parts.messages.show_message(Message("Something happened.", "error"))
    stops: list[QWidget] = []
    wanted = (window.right, window.dock, parts.legend, parts.find, parts.messages, window.tools, window.left)
    for part in wanted:
        press(opened, Qt.Key.Key_F6)
        stops.append(focused())
        assert part.isAncestorOf(stops[-1]), f"{stops[-1]} is not in {part}"
    for stop in reversed(stops[:-1]):
        press(opened, Qt.Key.Key_F6, SHIFT)
        assert focused() is stop


def test_what_goes_away_leaves_the_keyboard_to_the_text(opened: Reader) -> None:
    left = opened.window.left
    names(opened)
    press(opened, Qt.Key.Key_F9)
    assert left.pane.hasFocus(), "and not the outlet, where the next letter would be typed"
    left.header.outlet.setFocus()
    QTest.keyClicks(left.header.outlet, "Somebody")
    press(opened, Qt.Key.Key_Escape)
    assert left.pane.hasFocus()
    assert left.header.outlet.text() == ""
    messages = opened.wiring.parts.messages
    messages.show_message(Message("One.", "error"))
    messages.show_message(Message("Another.", "error"))
    press(opened, Qt.Key.Key_F6, SHIFT)
    press(opened, Qt.Key.Key_F6, SHIFT)
    assert messages.isAncestorOf(focused())
    press(opened, Qt.Key.Key_Escape)
    assert messages.text() == "Another."
    assert left.pane.hasFocus()


def test_tab_goes_from_the_kinds_of_findings_to_the_list_and_the_finding_in_full(opened: Reader, qtbot: QtBot) -> None:
    page = names(opened)
    page.select(next(row.id for row in page.model.items if getattr(row, "kind", "") == "person"))  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: any(each.isVisible() for each in page.detail.findChildren(QPushButton)))
    opened.wiring.parts.findings.rail.setFocus()
    stops = []
    for _ in range(6):
        press(opened, Qt.Key.Key_Tab)
        stops.append(focused())
    sieve = page.sieve
    assert stops[:5] == [sieve.search, sieve.which, sieve.sort, page.view, page.detail.text]
    assert page.detail.isAncestorOf(stops[5]), "its buttons come last"


def test_a_box_says_what_is_chosen_in_it(opened: Reader) -> None:
    names(opened)
    boxes = [each for each in opened.window.findChildren(QComboBox) if each.isVisibleTo(opened.window)]
    assert boxes
    for box in boxes:
        interface = QAccessible.queryAccessibleInterface(box)
        told = {interface.text(QAccessible.Text.Name), interface.text(QAccessible.Text.Description)}
        assert box.accessibleName() in told


def test_nothing_in_a_dialog_is_without_a_name(opened: Reader, qtbot: QtBot) -> None:
    for action in ("preferences", "key_overview", "export", "library", "about"):
        opened.wiring.parts.actions[action].trigger()
    dialogs = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not opened.window]
    assert len(dialogs) == 5
    for dialog in dialogs:
        nameless = [
            f"{type(each).__name__} {each.objectName()}"
            for each in dialog.findChildren(QWidget)
            if each.window() is dialog
            and not each.objectName().startswith("qt_")  # a part of what has the name
            and each.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name).strip()
        ]
        assert nameless == [], type(dialog).__name__
        dialog.close()


def test_what_is_said_of_keys_follows_the_keys(opened: Reader) -> None:
    parts, left = opened.wiring.parts, opened.window.left
    press(opened, Qt.Key.Key_1, CONTROL | ALT)
    chip = next(each for each in parts.legend.findChildren(QToolButton) if "Person" in each.text())
    assert chip.toolTip() == "Person: not marked. Names: 1. Key Ctrl+Alt+1."
    assert "N goes to its next mention" in left.pane.accessibleDescription()
    preferring = opened.wiring.everyday.preferring
    preferring.change({"keys": {"kind_person": "Ctrl+Alt+P", "sync": ""}, "single_keys": False})
    assert chip.toolTip() == "Person: not marked. Names: 1. Key Ctrl+Alt+P."
    assert left.pane.accessibleDescription() == (
        "The text of the report. Enter follows the name at the text cursor."
    ), "letters alone are no keys now"
    assert "changes it" not in parts.mode.toolTip()


def test_plus_needs_no_shift_and_redo_has_its_other_key(opened: Reader) -> None:
    looks = opened.wiring.looks
    before = looks.looks.size
    press(opened, Qt.Key.Key_Equal, CONTROL)
    assert looks.looks.size == before + 1
    press(opened, Qt.Key.Key_T)
    press(opened, Qt.Key.Key_Z, CONTROL)
    assert not opened.wiring.made.pins
    press(opened, Qt.Key.Key_Y, CONTROL)
    assert opened.wiring.made.pins
    opened.wiring.everyday.preferring.change({"keys": {"swap": "Ctrl+Y"}})
    assert opened.wiring.parts.actions["redo"].shortcuts() == [QKeySequence("Ctrl+Shift+Z")]


def test_the_line_of_time_is_walked_and_zoomed_by_ear(heard: list[str], qtbot: QtBot) -> None:
    line = Timeline()
    qtbot.addWidget(line)
    days = [737_059.0, 737_060.0, 737_090.0]  # two days in January 2019, and one in February
    line.show_moments([Moment(str(n), f"the {n}.", day, day + 1, True, False, False) for n, day in enumerate(days)])
    for key, said in (
        (Qt.Key.Key_Right, "the 0."),
        (Qt.Key.Key_End, "the 2."),
        (Qt.Key.Key_Left, "the 1."),
        (Qt.Key.Key_Plus, None),
    ):
        QTest.keyClick(line, key)
        assert said in (None, heard[-1])
    assert heard[-1].endswith("of 3 dates")
    QTest.keyClick(line, Qt.Key.Key_0)
    assert heard[-1].endswith("3 of 3 dates")
