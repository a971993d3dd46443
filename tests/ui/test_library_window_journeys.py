"""The library as a window beside the reports: what is opened from it is seen, and closing the reports ends it."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Start
from tests.ui.test_library_journeys import opened


def test_reports_opened_from_the_library_are_not_covered_by_it(
    start: Start, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    library = opened(qtbot, start(*pair))
    # The dialog of a window lies above it, whatever is raised.
    assert library.windowType() is Qt.WindowType.Window
    assert not library.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
