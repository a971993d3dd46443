"""Reports are read while the window goes on: what was asked for last is what lies open, whatever comes when."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.ui.app import Reader
from reader.ui.services import Checkpoint
from reader.workflow.folders import folders
from reader.workflow.reading import Read
from tests.ui.conftest import Answers, Instant, Start
from tests.ui.test_journeys import Slow, _children, parts
from tests.ui.test_sight_journeys import Unknowing

Files = tuple[Path, Path, Path]


class Held(Instant):
    """Reads files whose names begin with “slow” only when it is let, and heeds that they are no longer wanted."""

    def __init__(self) -> None:
        super().__init__()
        self.let = threading.Event()
        self.given_up: list[str] = []

    def read(self, path: Path, checkpoint: Checkpoint) -> Read:
        while path.name.startswith("slow") and not self.let.wait(0.01):
            try:
                checkpoint()
            except Exception:
                self.given_up.append(path.name)
                raise
        return super().read(path, checkpoint)


@pytest.fixture
def held() -> Iterator[Held]:
    services = Held()
    yield services
    services.let.set()


@pytest.fixture
def files(tmp_path: Path) -> Files:
    """A report that takes long to read, and two that do not."""
    made = (tmp_path / "slow.txt", tmp_path / "quick.txt", tmp_path / "other.txt")
    for path in made:
        path.write_text(f"Report of {path.stem}\n\nThe ferry from Port Cassel sails, said {path.stem}.\n", "utf-8")
    return made


def shown(reader: Reader) -> list[str]:
    articles = [reader.desk.article(side) for side in (0, 1)]
    return [article.source.name if article else "" for article in articles]


def open_on(reader: Reader, answers: Answers, path: Path, side: str) -> None:
    answers.files = [path]
    parts(reader).actions[f"open_{side}"].trigger()


def rest(reader: Reader, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: reader.at_rest, timeout=10_000)


def test_another_report_for_the_same_side_takes_the_place_of_one_still_read(
    start: Start, held: Held, files: Files, answers: Answers, qtbot: QtBot
) -> None:
    reader = start(services=held)
    open_on(reader, answers, files[0], "left")
    open_on(reader, answers, files[1], "left")
    qtbot.waitUntil(lambda: shown(reader) == ["quick.txt", ""])
    qtbot.waitUntil(lambda: held.given_up == ["slow.txt"])
    held.let.set()
    qtbot.wait(50)
    assert shown(reader) == ["quick.txt", ""]


def test_a_report_for_the_other_side_waits_for_nothing_and_takes_nothing_away(
    start: Start, held: Held, files: Files, answers: Answers, qtbot: QtBot
) -> None:
    reader = start(services=held)
    open_on(reader, answers, files[0], "left")
    open_on(reader, answers, files[1], "right")
    qtbot.waitUntil(lambda: shown(reader) == ["", "quick.txt"])
    held.let.set()
    qtbot.waitUntil(lambda: shown(reader) == ["slow.txt", "quick.txt"])
    qtbot.waitUntil(lambda: reader.desk.comparison is not None)


def test_of_a_pair_still_read_one_side_may_be_wanted_no_more(
    start: Start, held: Held, files: Files, answers: Answers, qtbot: QtBot
) -> None:
    reader = start(files[0], files[2], services=held, wait=False)
    qtbot.waitUntil(lambda: reader.window.furniture is not None and reader.desk.arriving.busy)
    open_on(reader, answers, files[1], "left")
    qtbot.waitUntil(lambda: shown(reader) == ["quick.txt", ""])
    held.let.set()
    qtbot.waitUntil(lambda: shown(reader) == ["quick.txt", "other.txt"])
    rest(reader, qtbot)


def test_one_after_the_other_they_fill_both_sides(
    start: Start, held: Held, files: Files, answers: Answers, qtbot: QtBot
) -> None:
    reader = start(services=held)
    answers.files = [files[0]]
    parts(reader).actions["open"].trigger()
    QGuiApplication.clipboard().setText("Report that was pasted\n\nThe ferry from Vardal sails.\n")
    parts(reader).actions["paste"].trigger()
    qtbot.waitUntil(lambda: shown(reader) == ["", "pasted text"])
    held.let.set()
    qtbot.waitUntil(lambda: shown(reader) == ["slow.txt", "pasted text"])


def test_sides_swapped_while_one_is_read_are_swapped_for_it_too(
    start: Start, held: Held, files: Files, answers: Answers, qtbot: QtBot
) -> None:
    reader = start(files[1], services=held)
    open_on(reader, answers, files[0], "right")
    parts(reader).actions["swap"].trigger()
    held.let.set()
    qtbot.waitUntil(lambda: shown(reader) == ["slow.txt", "quick.txt"])


def test_closing_the_reports_gives_up_what_is_still_read(
    start: Start, held: Held, files: Files, answers: Answers, qtbot: QtBot
) -> None:
    reader = start(files[1], files[2], services=held)
    open_on(reader, answers, files[0], "right")
    parts(reader).actions["close"].trigger()
    held.let.set()
    qtbot.wait(50)
    assert shown(reader) == ["", ""]
    assert parts(reader).empty.isVisible()


def test_reading_that_takes_long_is_shown_and_can_be_stopped(
    start: Start, held: Held, files: Files, answers: Answers, qtbot: QtBot
) -> None:
    reader = start(files[1], files[2], services=held)
    before = parts(reader).state.text()
    open_on(reader, answers, files[0], "right")
    qtbot.waitUntil(parts(reader).progress.isVisible)
    assert parts(reader).state.text() == "Reading slow.txt…"
    QTest.mouseClick(parts(reader).cancel, Qt.MouseButton.LeftButton)
    assert parts(reader).messages.text() == "Opening was stopped."
    assert parts(reader).state.text() == before
    assert not parts(reader).progress.isVisible()
    held.let.set()
    qtbot.wait(50)
    assert shown(reader) == ["quick.txt", "other.txt"]
    assert reader.desk.comparison is not None


def test_stopped_at_the_start_there_is_nothing_open_and_that_is_said(
    start: Start, held: Held, files: Files, qtbot: QtBot
) -> None:
    reader = start(files[0], files[1], services=held, wait=False)
    qtbot.waitUntil(lambda: reader.window.furniture is not None and parts(reader).progress.isVisible())
    assert reader.window.left.pane.toPlainText().startswith("Report of slow")
    parts(reader).actions["cancel"].trigger()
    rest(reader, qtbot)
    assert parts(reader).empty.isVisible()


def test_the_window_closes_while_a_long_report_is_read_in_a_process(
    start: Start, files: Files, answers: Answers, qtbot: QtBot
) -> None:
    files[0].write_text("The ferry sailed again on Monday morning.\n\n" * 200_000, "utf-8")
    reader = start()
    before = _children()
    open_on(reader, answers, files[0], "left")
    qtbot.waitUntil(lambda: bool(_children() - before), timeout=10_000)
    process = _children() - before
    begun = time.monotonic()
    reader.window.close()
    assert time.monotonic() - begun < 5
    assert not process & {each for each in _children() if Path("/proc", each).exists()}


def test_other_models_go_to_work_on_what_lies_open(start: Start, pair: tuple[Path, Path], qtbot: QtBot) -> None:
    reader = start(*pair, services=Unknowing())
    assert reader.desk.jobs.busy
    reader.desk.look_with_other_models()
    assert reader.desk.jobs.busy
    assert parts(reader).progress.isVisible()


def test_keys_pressed_while_the_window_is_being_made_are_heeded(start: Start, files: Files, qtbot: QtBot) -> None:
    reader = start(files[1], files[2], wait=False)
    assert reader.window.furniture is None
    QTest.keyClick(reader.window, Qt.Key.Key_F7)
    rest(reader, qtbot)
    assert parts(reader).mode.text() == "Scrolling: in proportion"


@pytest.mark.parametrize("steps", range(1, 14))
def test_the_window_can_be_closed_while_it_is_being_made(start: Start, files: Files, qtbot: QtBot, steps: int) -> None:
    before = _children()
    reader = start(files[1], files[2], services=Slow(), wait=False)
    for _ in range(steps):
        qtbot.wait(1)
    reader.window.close()
    qtbot.wait(1)
    assert not _children() - before


def test_what_is_wrong_with_the_library_is_still_said_when_the_reports_come(
    start: Start, held: Held, files: Files, qtbot: QtBot
) -> None:
    library = folders().library
    library.parent.mkdir(parents=True)
    library.write_bytes(b"SQLite format 3\0" + b"nonsense" * 1000)
    reader = start(files[0], files[1], services=held, wait=False)
    qtbot.waitUntil(lambda: reader.window.furniture is not None and "damaged" in parts(reader).messages.text())
    held.let.set()
    rest(reader, qtbot)
    assert shown(reader) == ["slow.txt", "quick.txt"]
    assert "damaged" in parts(reader).messages.text()
