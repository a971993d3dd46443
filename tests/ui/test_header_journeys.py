"""Saying in the header when a report was published, in the words that stand above it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Start
from tests.ui.test_corrections_journeys import CONTROL, press


def test_a_date_in_words_is_understood_dates_the_report_and_can_be_undone(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    left, right = tmp_path / "left.txt", tmp_path / "right.txt"
    left.write_text("Ferry sails\n\nThe ferry left on the 14th, and returned that day.\n", "utf-8")
    right.write_text("Boat back\n\nNobody was there.\n", "utf-8")
    reader = start(left, right)
    header = reader.window.left.header
    assert reader.desk.comparison is not None
    assert {pair.value for pair in reader.desk.comparison.dates} == {None}
    header.date.setFocus()
    QTest.keyClicks(header.date, "Fri, 15 March 2019")
    QTest.keyClick(header.date, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: header.date.text() == "2019-03-15" and reader.at_rest)
    assert header.date_tag.text() == "given"
    assert {pair.value for pair in reader.desk.comparison.dates} == {"2019-03-14"}
    press(reader, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: header.date.text() == "" and reader.at_rest)
    assert {pair.value for pair in reader.desk.comparison.dates} == {None}
