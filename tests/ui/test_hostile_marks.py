"""A text that is made to do harm can be marked, noted and shown as text, and is found again as it was."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from reader.annotation.marks import Mark
from reader.ui.app import Reader
from reader.ui.findings.notes_page import NotesPage
from tests.ui.conftest import Start
from tests.ui.test_marks_journeys import press

HTML = "<b>bold</b> <img src=x onerror=alert(1)> &amp; <script>alert(1)</script> {{ 7*7 }} %s %n"
TURNED = "name \u202etxt.exe\u202c and \u2066isolated\u2069 \u200fright\u200e to left אבג"
CONTROLS = "a\tb\x01c\x7fd\x9be\ufdd0f\ufffcg\u2028h\u2029i"
ASTRAL = "🦆🦆 𝔄 👩‍👩‍👧‍👦 e\u0301 한글 🦆"
FORMULA = '=HYPERLINK("http://x.example","y") @SUM(1) +1 -1'
PIECES = {"html": HTML, "turned": TURNED, "controls": CONTROLS, "astral": ASTRAL, "formula": FORMULA}


def mark_all(reader: Reader, words: str) -> Mark:
    """Mark words by key, and return the mark."""
    pane = reader.window.left.pane
    assert pane.article is not None
    start = pane.article.text.index(words)
    cursor = pane.textCursor()
    cursor.setPosition(pane.units.to_units(start))
    cursor.setPosition(pane.units.to_units(start + len(words)), QTextCursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)
    pane.setFocus()
    press(reader, Qt.Key.Key_M)
    made = reader.wiring.made.noted(reader.wiring.marking.current)
    assert isinstance(made, Mark)
    return made


@pytest.mark.parametrize("name", PIECES)
def test_it_is_marked_noted_shown_as_text_and_found_again(
    start: Start, tmp_path: Path, name: str, qtbot: QtBot
) -> None:
    words = PIECES[name]
    left, right = tmp_path / "left.txt", tmp_path / "right.txt"
    left.write_text(f"A quiet line before it, and some more words.\n\n{words}\n\nA quiet line after it.\n", "utf-8")
    right.write_text("Another report of nothing much.\n", "utf-8")
    reader = start(left, right)
    made = mark_all(reader, words.strip())
    assert made.place.anchor.exact == words.strip()
    reader.wiring.marking.write_note(made.id, words, "")
    reader.wiring.marking.tag(made.id, words)
    reader.wiring.findings.guiding.to_tab("notes")
    page = reader.wiring.parts.findings.page("notes")
    assert isinstance(page, NotesPage)
    assert page.editor.heading.textFormat() is Qt.TextFormat.PlainText
    face = page.model.face(1)
    assert not set(face.spoken) & set("\u202e\u202c\x01\x7f\x9b\u2028\u2029")
    assert page.grab().width() > 0
    press(reader, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    reader.window.close()

    again = start(left, right)
    qtbot.waitUntil(lambda: len(again.wiring.made.found) == 1)
    (found,) = again.wiring.made.found
    assert isinstance(found.annotation, Mark)
    assert found.annotation.note == words
    assert found.left is not None
    assert not found.orphaned
    pane = again.window.left.pane
    assert pane.article is not None
    assert found.spans[0] is not None
    assert found.spans[0].of(pane.article.text) == words.strip()


def test_a_line_without_end_is_marked_and_found_again(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    left, right = tmp_path / "left.txt", tmp_path / "right.txt"
    left.write_text("".join(f"word{number} " for number in range(9_000)), "utf-8")
    right.write_text("Another report of nothing much.\n", "utf-8")
    reader = start(left, right)
    made = mark_all(reader, "word7000 word7001")
    assert len(reader.window.left.pane.notes.all) == 1
    reader.wiring.marking.go(made.id)
    reader.window.close()
    again = start(left, right)
    qtbot.waitUntil(lambda: len(again.wiring.made.found) == 1)
    assert not again.wiring.made.found[0].orphaned
