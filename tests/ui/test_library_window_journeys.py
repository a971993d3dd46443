"""The library as a window beside the reports: what is opened from it is seen, and closing the reports ends it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.library.library import Library
from reader.workflow.adding import add
from reader.workflow.folders import folders
from tests.ui.conftest import Start
from tests.ui.test_library_journeys import opened


def test_reports_opened_from_the_library_are_not_covered_by_it(
    start: Start, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    library = opened(qtbot, start(*pair))
    # The dialog of a window lies above it, whatever is raised.
    assert library.windowType() is Qt.WindowType.Window
    assert not library.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)


@pytest.mark.parametrize("field", ["name", "first", "last"])
def test_enter_in_a_field_takes_nothing_out_of_the_collection_that_is_shown(
    start: Start, pair: tuple[Path, Path], qtbot: QtBot, field: str
) -> None:
    with Library(folders().library) as kept:
        add(kept, pair, collection=kept.catalogue.make_collection("Story"))
    reader = start(*pair)
    library = opened(qtbot, reader)
    qtbot.waitUntil(lambda: library.shelves.list.count() == 2)
    library.shelves.list.setCurrentRow(1)
    qtbot.waitUntil(lambda: "2" in library.foot.counts.text())
    library.list.selectAll()
    assert library.shelves.take.isEnabled()
    QTest.keyClick(getattr(library.fields, field), Qt.Key.Key_Return)
    qtbot.wait(50)
    assert library.shelves.list.item(1).text() == "Story  (2)"
