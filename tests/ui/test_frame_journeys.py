"""What a person meets in the frame of the window: finding commands, narrow windows, another language."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.conftest import Start

Pair = tuple[Path, Path]


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
