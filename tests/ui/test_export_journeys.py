"""Exporting from the window: choosing, looking at it before, writing it, stopping."""

import threading
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from reader.comparison.model import Comparison
from reader.ui.app import Reader
from reader.ui.exports.dialog import TEMPLATE, ExportDialog
from reader.ui.services import Checkpoint
from reader.workflow.exporting import Order, Subject
from reader.workflow.previewing import Preview
from tests.ui.conftest import LEFT, Answers, Instant, Start

Pair = tuple[Path, Path]


@pytest.fixture
def reader(start: Start, pair: Pair) -> Reader:
    return start(*pair)


def ask(reader: Reader, qtbot: QtBot) -> ExportDialog:
    """Open the window of exports and wait for its first preview."""
    assert reader.wiring.window.furniture is not None
    reader.wiring.window.furniture.actions["export"].trigger()
    dialog = reader.wiring.exporting.dialog
    assert dialog is not None
    settled(reader, qtbot)
    return dialog


def settled(reader: Reader, qtbot: QtBot) -> None:
    exporting = reader.wiring.exporting
    assert exporting.dialog is not None
    pause = exporting.dialog._pause
    qtbot.waitUntil(lambda: not pause.isActive() and not exporting.previews.busy, timeout=20_000)


def said(dialog: ExportDialog) -> str:
    """The sentence that stands in place of a preview, if one does."""
    shown = dialog.preview.currentWidget()
    return shown.text() if isinstance(shown, QLabel) else ""


def choose(dialog: ExportDialog, form: str) -> None:
    dialog.format.setCurrentIndex(dialog.format.findData(form))


def go(dialog: ExportDialog) -> None:
    button = next(each for each in dialog.findChildren(QPushButton) if each.objectName() == "primary")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def mark(reader: Reader, side: int, words: str) -> None:
    """Mark words as a person does: select them, press M."""
    pane = (reader.window.left, reader.window.right)[side].pane
    cursor = pane.textCursor()
    start = pane.toPlainText().index(words)
    cursor.setPosition(start)
    cursor.setPosition(start + len(words), cursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)
    pane.setFocus()
    reader.wiring.marking.mark("green")


@pytest.mark.parametrize("name", ["out.json", "out.html"])
def test_exports_the_comparison(reader: Reader, tmp_path: Path, answers: Answers, qtbot: QtBot, name: str) -> None:
    answers.target = tmp_path / name
    dialog = ask(reader, qtbot)
    choose(dialog, answers.target.suffix.removeprefix("."))
    go(dialog)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)
    assert ("<html" if name.endswith("html") else '"schema"') in answers.target.read_text("utf-8")
    messages = reader.wiring.parts.messages
    assert messages.text() == f"Exported to {answers.target}."
    next(each for each in messages.findChildren(QPushButton) if "folder" in each.text()).click()
    assert answers.opened == [tmp_path]


def test_sees_pages_text_and_tables_before_they_are_written(start: Start, pair: Pair, qtbot: QtBot) -> None:
    reader = start(*pair)
    dialog = ask(reader, qtbot)
    assert dialog.preview.currentWidget() is dialog.preview.pages
    choose(dialog, "md")
    settled(reader, qtbot)
    assert dialog.preview.currentWidget() is dialog.preview.text
    assert "Port Cassel" in dialog.preview.text.toPlainText()
    dialog.redacted.setChecked(True)
    settled(reader, qtbot)
    assert "The source text is left out." in dialog.preview.text.toPlainText()
    choose(dialog, "xlsx")
    settled(reader, qtbot)
    assert dialog.preview.currentWidget() is dialog.preview.table
    head = [dialog.preview.table.horizontalHeaderItem(place) for place in range(dialog.preview.table.columnCount())]
    assert "left_outlet" in [item.text() for item in head if item]
    dialog.reject()


def test_exports_only_the_marks_that_were_ticked(
    start: Start, pair: Pair, tmp_path: Path, answers: Answers, qtbot: QtBot
) -> None:
    reader = start(*pair)
    mark(reader, 0, "the ferry from Port Cassel sails")
    mark(reader, 1, "Nobody could say what it had cost")
    dialog = ask(reader, qtbot)
    dialog.subjects[Subject.MARKS].setChecked(True)
    choose(dialog, "docx")
    assert dialog.marks.count() == 2
    dialog.marks.item(1).setCheckState(Qt.CheckState.Unchecked)
    settled(reader, qtbot)
    answers.target = tmp_path / "marks.docx"
    go(dialog)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)
    text = "\n".join(each.text for each in docx.Document(str(answers.target)).paragraphs)
    assert "the ferry from Port Cassel sails" in text
    assert "Nobody could say" not in text


def test_begins_with_what_was_chosen_last(
    start: Start, pair: Pair, tmp_path: Path, answers: Answers, qtbot: QtBot
) -> None:
    reader = start(*pair)
    dialog = ask(reader, qtbot)
    choose(dialog, "csv")
    dialog.redacted.setChecked(True)
    dialog.subjects[Subject.SHARED].setChecked(True)
    answers.target = tmp_path / "names.csv"
    go(dialog)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)
    reader.window.close()
    again = ask(start(*pair), qtbot)
    assert again.order() == Order(Subject.SHARED, "csv", redacted=True)
    again.reject()


def test_a_template_of_ones_own_is_previewed_and_its_mistakes_are_told(
    start: Start, pair: Pair, tmp_path: Path, answers: Answers, qtbot: QtBot
) -> None:
    reader = start(*pair)
    dialog = ask(reader, qtbot)
    choose(dialog, TEMPLATE)
    answers.template = tmp_path / "mine.md.j2"
    answers.template.write_text("Names:\n{% for each in comparison.entitties %}", "utf-8")
    dialog.choose.click()
    settled(reader, qtbot)
    assert "mine.md.j2 cannot be used: line 2" in said(dialog)
    answers.template.write_text("{% for each in comparison.entities %}* {{ each.name }}\n{% endfor %}", "utf-8")
    dialog.choose.click()
    settled(reader, qtbot)
    assert dialog.preview.text.toPlainText().startswith("* Mara Lind")
    answers.target = tmp_path / "mine.md"
    go(dialog)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)
    assert answers.target.read_text("utf-8").startswith("* Mara Lind")


def test_a_folder_that_cannot_be_written_is_told_and_another_can_be_chosen(
    start: Start, pair: Pair, tmp_path: Path, answers: Answers, qtbot: QtBot
) -> None:
    reader = start(*pair)
    dialog = ask(reader, qtbot)
    choose(dialog, "md")
    answers.target = tmp_path / "missing" / "out.md"
    go(dialog)
    qtbot.waitUntil(lambda: "folder does not exist" in said(dialog))
    assert dialog.isVisible()
    answers.target = tmp_path / "out.md"
    go(dialog)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)
    assert "Mara Lind" in answers.target.read_text("utf-8")


class Slow(Instant):
    """Takes as long as it is let, in a thread of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.begun, self.let = threading.Event(), threading.Event()
        self.thread: threading.Thread | None = None

    def preview(self, comparison: Comparison, order: Order, marks: object, checkpoint: Checkpoint) -> Preview:
        return Preview("text", text="soon")

    def export(self, comparison: Comparison, order: Order, path: Path, marks: object, checkpoint: Checkpoint) -> None:
        self.thread = threading.current_thread()
        self.begun.set()
        self.let.wait(10)
        checkpoint()
        path.write_text(LEFT, "utf-8")


def test_the_window_stays_alive_while_a_file_is_made_and_can_stop_it(
    start: Start, pair: Pair, tmp_path: Path, answers: Answers, qtbot: QtBot
) -> None:
    slow = Slow()
    reader = start(*pair, services=slow)
    dialog = ask(reader, qtbot)
    answers.target = tmp_path / "out.html"
    go(dialog)
    qtbot.waitUntil(slow.begun.is_set)
    assert slow.thread is not threading.main_thread()
    assert dialog._progress.isVisible()
    dialog.reject()
    slow.let.set()
    qtbot.waitUntil(lambda: not reader.wiring.exporting.writing.busy)
    assert not answers.target.exists()
    assert reader.wiring.parts.messages.text() == ""


def test_closing_the_window_waits_until_nothing_is_written_any_more(
    start: Start, pair: Pair, tmp_path: Path, answers: Answers, qtbot: QtBot
) -> None:
    slow = Slow()
    reader = start(*pair, services=slow)
    dialog = ask(reader, qtbot)
    answers.target = tmp_path / "out.html"
    go(dialog)
    qtbot.waitUntil(slow.begun.is_set)
    threading.Timer(0.2, slow.let.set).start()
    reader.window.close()
    assert slow.thread is not None
    assert not slow.thread.is_alive()
    assert not answers.target.exists()
