"""What a screen reader is told, asked of Qt's own accessible tree; `tests/end_to_end` asks from another process."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from reader.ui.app import Reader
from reader.ui.message_bar import Message
from tests.ui.conftest import LEFT, Start


def spoken(widget: QWidget) -> str:
    """The name that a screen reader reads: a widget's own, or one that Qt makes from its text or its buddy."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def focusable(reader: Reader) -> list[QWidget]:
    """Everything in the window that can have the focus, shown or not. What pops up from a widget speaks for it."""
    found = reader.window.findChildren(QWidget)
    return [each for each in found if each.focusPolicy() != Qt.FocusPolicy.NoFocus and each.window() is reader.window]


def test_whatever_can_have_the_focus_has_a_name(start: Start, pair: tuple[Path, Path]) -> None:
    reader = start(*pair)
    assert reader.window.furniture is not None
    reader.window.furniture.messages.show_message(Message("Something happened.", "error"))
    widgets = focusable(reader)
    assert len(widgets) > 15
    nameless = [f"{type(each).__name__} {each.objectName()}" for each in widgets if not spoken(each)]
    assert nameless == []


def test_names_tell_the_two_sides_apart(start: Start, pair: tuple[Path, Path]) -> None:
    reader = start(*pair)
    for left, right in zip(
        reader.window.left.findChildren(QWidget), reader.window.right.findChildren(QWidget), strict=True
    ):
        if left.focusPolicy() != Qt.FocusPolicy.NoFocus and left.isVisibleTo(reader.window):
            assert spoken(left) != spoken(right), type(left).__name__


def test_a_report_is_a_text_to_read_and_walk_through(start: Start, pair: tuple[Path, Path]) -> None:
    reader = start(*pair)
    pane = reader.window.left.pane
    interface = QAccessible.queryAccessibleInterface(pane)
    assert interface.role() is QAccessible.Role.EditableText
    text = interface.textInterface()
    assert text.text(0, text.characterCount()) == LEFT


def test_the_status_bar_is_read_with_its_words(start: Start, pair: tuple[Path, Path]) -> None:
    reader = start(*pair)
    parts = reader.window.furniture
    assert parts is not None
    for label in (parts.counts, parts.mode):
        assert spoken(label) == label.text() != ""
