"""What people do, in the real window off screen, with mouse and keys."""

import os
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QListView, QTextEdit
from pytestqt.qtbot import QtBot

from reader.comparison.model import Comparison
from reader.document.model import Article
from reader.ui.app import Reader
from reader.ui.findings.list_page import ListPage
from reader.ui.furniture import Furniture
from reader.ui.services import Workflow
from tests.ui.conftest import LEFT, RIGHT, Answers, Start


def parts(reader: Reader) -> Furniture:
    assert reader.window.furniture is not None
    return reader.window.furniture


def names(reader: Reader) -> ListPage:
    parts(reader).findings.show_tab("names")
    page = parts(reader).findings.page("names")
    assert isinstance(page, ListPage)
    return page


def entity(reader: Reader, name: str) -> str:
    assert reader.desk.comparison is not None
    return next(entity.id for entity in reader.desk.comparison.entities if entity.name == name)


def test_opens_two_files_and_sees_who_is_named_in_both(start: Start, pair: tuple[Path, Path]) -> None:
    reader = start(*pair)
    assert reader.window.left.pane.toPlainText().startswith("Ferry sails again")
    assert reader.window.right.pane.toPlainText().startswith("Boat back")
    assert parts(reader).counts.text() == "2 names in both  ·  0 only left  ·  2 only right"
    assert reader.window.left.pane.marks
    assert reader.window.left.pane.place() == reader.window.right.pane.place() == 0
    assert parts(reader).dock.isVisible()
    assert reader.window.left.header.outlet_tag.text() == "unknown"


def test_follows_one_name_through_both_reports(start: Start, pair: tuple[Path, Path], qtbot: QtBot) -> None:
    reader = start(*pair)
    left, right = reader.window.left.pane, reader.window.right.pane
    lind = entity(reader, "Mara Lind")
    names(reader).select(lind)
    QTest.keyClick(names(reader).view, Qt.Key.Key_Return)
    assert left.position() == LEFT.index("Mara Lind")
    assert reader.wiring.attention.pinned_id == lind
    QTest.keyClick(reader.window, Qt.Key.Key_N)
    assert left.position() == LEFT.rindex("Mara Lind")
    assert parts(reader).state.text() == "Mara Lind: mention 2 of 3, left report"
    QTest.keyClick(reader.window, Qt.Key.Key_G)
    assert right.position() == RIGHT.index("Mara Lind")
    assert right.viewport().rect().contains(right.cursorRect().center())
    QTest.keyClick(reader.window, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert left.position() == LEFT.rindex("Mara Lind")
    QTest.keyClick(reader.window, Qt.Key.Key_Escape)
    assert reader.wiring.attention.pinned_id == ""


def test_points_at_a_name_and_clicks_it(start: Start, pair: tuple[Path, Path], qtbot: QtBot) -> None:
    reader = start(*pair)
    pane = reader.window.left.pane
    cursor = pane.textCursor()
    cursor.setPosition(LEFT.index("Port Cassel") + 3)
    inside = pane.cursorRect(cursor).center()
    cassel = entity(reader, "Port Cassel")
    lit: list[str] = []
    reader.wiring.attention.lit.connect(lit.append)
    QTest.mouseMove(pane.viewport(), QPoint(2, 2))
    QTest.mouseMove(pane.viewport(), inside)
    qtbot.waitUntil(lambda: cassel in lit)
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=inside)
    assert reader.wiring.attention.pinned_id == cassel
    assert names(reader).view.currentIndex().data() == "Port Cassel"


def test_swaps_the_sides(start: Start, pair: tuple[Path, Path]) -> None:
    reader = start(*pair)
    parts(reader).actions["swap"].trigger()
    assert reader.window.left.pane.toPlainText().startswith("Boat back")
    assert (
        parts(reader).counts.text() == "2 names in both  ·  2 only left  ·  0 only right"
        or reader.desk.comparison is None
    )


def test_closes_and_finds_the_pair_and_the_place_again(start: Start, pair: tuple[Path, Path], qtbot: QtBot) -> None:
    first = start(*pair)
    first.window.left.header.outlet_given.emit("The Courier")
    qtbot.waitUntil(lambda: first.desk.comparison is not None)
    first.window.left.pane.scroll_to(0.4)
    first.window.right.pane.scroll_to(0.7)
    first.window.close()
    second = start()
    qtbot.waitUntil(lambda: second.desk.comparison is not None)
    assert second.window.left.pane.toPlainText().startswith("Ferry sails again")
    assert second.window.left.header.outlet.text() == "The Courier"
    assert second.window.left.header.outlet_tag.text() == "given"
    qtbot.waitUntil(lambda: second.window.right.pane.place() > 0)
    assert second.window.left.pane.place() == pytest.approx(0.4, abs=0.05)
    assert second.window.right.pane.place() == pytest.approx(0.7, abs=0.05)
    assert [action.text() for action in parts(second).actions.recent.actions()]


def test_a_pair_named_on_the_command_line_is_kept_though_the_window_is_not_closed(
    start: Start, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    start(*pair)
    second = start()
    qtbot.waitUntil(lambda: second.desk.comparison is not None)
    assert second.window.left.pane.toPlainText().startswith("Ferry sails again")
    listed = [action.text() for action in parts(second).actions.recent.actions() if not action.isSeparator()]
    assert listed == ["Ferry sails again  |  Boat back", "&Clear the list"]


def test_remarks_on_both_reports_are_told_once_with_their_names(start: Start, tmp_path: Path) -> None:
    files = [tmp_path / "left.pdf", tmp_path / "right.docx"]
    for file in files:
        file.write_text(
            "Ferry sails again\n\nMara Lind said on Monday that the ferry from Port Cassel sails.\n", "utf-8"
        )
    reader = start(*files)
    said = parts(reader).messages.text().split("\n")
    assert [line.partition(":")[0] for line in said] == ["left.pdf", "right.docx"]
    reader.desk.swap()
    assert parts(reader).messages.text() == ""


def test_starts_with_nothing_and_is_told_what_to_do(start: Start, qtbot: QtBot) -> None:
    reader = start()
    assert parts(reader).empty.isVisible()
    assert not parts(reader).dock.isVisible()
    parts(reader).empty.sample_wanted.emit()
    qtbot.waitUntil(lambda: reader.desk.article(0) is not None)
    assert not parts(reader).empty.isVisible()


@pytest.mark.parametrize("content", [b"", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8])
def test_a_file_that_cannot_be_read_leaves_what_was_open(
    start: Start, pair: tuple[Path, Path], content: bytes, answers: Answers, qtbot: QtBot
) -> None:
    reader = start(*pair)
    bad = pair[0].with_name("bad.txt")
    bad.write_bytes(content)
    answers.files = [pair[0], bad]
    before = reader.desk.comparison
    parts(reader).actions["open"].trigger()
    qtbot.waitUntil(lambda: bool(parts(reader).messages.text()))
    assert reader.desk.comparison is before
    assert reader.window.right.pane.toPlainText().startswith("Boat back")
    message = parts(reader).messages
    assert message.isVisible()
    assert "bad.txt" in message.text()
    assert "Traceback" not in message.text()


def test_a_missing_file_at_the_start_says_so(start: Start, pair: tuple[Path, Path], tmp_path: Path) -> None:
    reader = start(pair[0], tmp_path / "missing.txt")
    assert "missing.txt" in parts(reader).messages.text()
    assert parts(reader).empty.isVisible()


def test_drops_two_files_and_then_one_on_the_right(start: Start, pair: tuple[Path, Path], qtbot: QtBot) -> None:
    reader = start()

    def drop(files: list[Path], x: float) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        reader.window.dropEvent(QDropEvent(QPointF(x, 300), Qt.DropAction.CopyAction, data, buttons, keys))

    drop([pair[1], pair[0]], 100)
    qtbot.waitUntil(lambda: reader.at_rest)
    assert reader.window.left.pane.toPlainText().startswith("Boat back")
    drop([pair[1]], reader.window.width() - 320)
    qtbot.waitUntil(lambda: reader.at_rest)
    assert reader.window.right.pane.toPlainText().startswith("Boat back")


def test_pastes_a_report(start: Start, qtbot: QtBot) -> None:
    reader = start()
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(LEFT)
    parts(reader).actions["paste"].trigger()
    qtbot.waitUntil(lambda: reader.at_rest)
    assert reader.window.left.pane.toPlainText().startswith("Ferry sails again")
    clipboard.setText(RIGHT)
    parts(reader).actions["paste"].trigger()
    qtbot.waitUntil(lambda: reader.at_rest)
    assert reader.window.right.pane.toPlainText().startswith("Boat back")
    qtbot.waitUntil(lambda: reader.desk.comparison is not None)
    clipboard.setText("  ")
    parts(reader).actions["paste"].trigger()
    assert parts(reader).messages.text().startswith("There is no text to paste")


def test_copies_with_the_menu(start: Start, pair: tuple[Path, Path]) -> None:
    reader = start(*pair)
    reader.window.left.pane.selectAll()
    parts(reader).actions["copy"].trigger()
    assert QGuiApplication.clipboard().text() == LEFT


def test_gives_a_date_and_is_told_when_it_is_none(start: Start, pair: tuple[Path, Path], qtbot: QtBot) -> None:
    reader = start(*pair)
    header = reader.window.right.header
    header.date.setText("22 October")
    QTest.keyClick(header.date, Qt.Key.Key_Return)
    assert "22 October" in parts(reader).messages.text()
    header.date.setText("2024-10-22")
    QTest.keyClick(header.date, Qt.Key.Key_Return)
    assert header.date_tag.text() == "given"
    right = reader.desk.article(1)
    assert right is not None
    assert right.published.value == "2024-10-22"


def test_changes_theme_and_size_and_finds_them_again(start: Start, pair: tuple[Path, Path]) -> None:
    reader = start(*pair)
    pane = reader.window.left.pane
    before = pane.document().defaultFont().pointSizeF()
    parts(reader).actions["zoom_in"].trigger()
    parts(reader).actions["theme_dark"].trigger()
    assert pane.document().defaultFont().pointSizeF() == before + 1
    assert pane.palette().base().color().lightness() < 60
    reader.window.close()
    again = start(*pair)
    assert again.wiring.looks.theme.name == "dark"
    assert again.window.left.pane.document().defaultFont().pointSizeF() == before + 1
    parts(again).actions["theme_light"].trigger()


def test_scrolls_together_until_told_otherwise(start: Start, pair: tuple[Path, Path], qtbot: QtBot) -> None:
    reader = start(*pair)
    left, right = reader.window.left.pane, reader.window.right.pane
    left.verticalScrollBar().setValue(left.verticalScrollBar().maximum())
    assert right.place() == 1
    assert parts(reader).mode.text() == "Scrolling: aligned"
    for _ in range(2):
        QTest.keyClick(reader.window, Qt.Key.Key_F7)
    assert parts(reader).mode.text() == "Scrolling: each alone"
    left.verticalScrollBar().setValue(0)
    assert right.place() == 1


class Slow(Workflow):
    """Knows nothing yet, so that the worker has to look."""

    def known(self, left: Article, right: Article) -> Comparison | None:
        return None


def test_both_texts_can_be_scrolled_before_anything_is_read(
    start: Start, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    reader = start(*pair, wait=False)
    panes = (reader.window.left.pane, reader.window.right.pane)
    assert [pane.toPlainText()[:5] for pane in panes] == ["Ferry", "Boat "]
    assert all(pane.isVisible() and pane.verticalScrollBar().maximum() > 0 for pane in panes)
    assert reader.window.furniture is None
    panes[0].scroll_to(0.5)
    qtbot.waitUntil(lambda: reader.at_rest, timeout=10_000)
    assert panes[0].place() == pytest.approx(0.5, abs=0.05)


def test_the_worker_finds_names_and_ends_with_the_window(start: Start, pair: tuple[Path, Path], qtbot: QtBot) -> None:
    reader = start(*pair, services=Slow())
    qtbot.waitUntil(lambda: parts(reader).progress.isVisible() or reader.desk.comparison is not None, timeout=10_000)
    qtbot.waitUntil(lambda: reader.desk.comparison is not None, timeout=60_000)
    assert parts(reader).counts.text()
    children = _children()
    assert children
    reader.window.close()
    deadline = time.monotonic() + 5
    while _children() & children and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not _children() & children


def test_looking_for_names_can_be_stopped(start: Start, pair: tuple[Path, Path], qtbot: QtBot) -> None:
    reader = start(*pair, services=Slow())
    qtbot.waitUntil(lambda: reader.desk.jobs.busy)
    parts(reader).cancel.click()
    assert not reader.desk.jobs.busy
    assert parts(reader).messages.text() == "Looking for names was stopped."
    assert not parts(reader).progress.isVisible()


def _children() -> set[str]:
    """Worker processes of this process, as far as the system tells."""
    tasks = Path(f"/proc/{os.getpid()}/task")
    if not tasks.is_dir():
        pytest.skip("processes cannot be listed here")
    found: set[str] = set()
    for task in tasks.iterdir():
        try:
            found.update((task / "children").read_text().split())
        except OSError:
            continue
    return {child for child in found if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes()}


def test_every_control_has_a_name(start: Start, pair: tuple[Path, Path]) -> None:
    reader = start(*pair)
    for kind in (QAbstractButton, QComboBox, QLineEdit, QTextEdit, QListView):
        for widget in reader.window.findChildren(kind):
            if widget.isVisible():
                named = widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
                assert named, f"{type(widget).__name__} {widget.objectName()} has no name"
