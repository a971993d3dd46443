"""The window where the system's letters are half as large again; nothing moves by itself; letters as keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QProgressBar,
    QPushButton,
    QScrollBar,
    QStyle,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.ui.findings.tabs import TABS
from tests.ui.conftest import Start

Pair = tuple[Path, Path]


@pytest.fixture(params=[1.0, 1.5])
def larger(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[float]:
    before = qapp.font()
    font = qapp.font()
    font.setPointSizeF(10.0 * request.param)
    qapp.setFont(font)
    yield request.param
    qapp.setFont(before)


def letters(widget: QWidget) -> int:
    """As high as letters with something above and below them are."""
    return widget.fontMetrics().tightBoundingRect("Áq").height()


def cut_off(window: QWidget) -> list[str]:
    """The words in view that have less room than they need; those that end in an ellipsis by themselves have it."""
    found = []
    for each in window.findChildren(QWidget):
        if not each.isVisible() or each.width() == 0:
            continue
        if isinstance(each, QPushButton):
            if each.width() < each.minimumSizeHint().width() or each.height() < letters(each):
                found.append(each.text())
        elif isinstance(each, QLabel) and each.text() and each.wordWrap():
            flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
            inside = each.contentsRect()
            needed = each.fontMetrics().boundingRect(QRect(0, 0, inside.width(), 10_000), int(flags), each.text())
            if inside.height() + 1 < needed.height():
                found.append(each.text())
        elif isinstance(each, QLabel | QLineEdit) and each.text() and each.height() < letters(each):
            found.append(each.text())
        elif isinstance(each, QLineEdit) and each.placeholderText() and not each.text():
            if (
                each.fontMetrics().horizontalAdvance(each.placeholderText()) > each.width()
                and each.maximumWidth() < 500
            ):
                found.append(each.placeholderText())
        elif isinstance(each, QListWidget) and each.sizeHintForColumn(0) > each.viewport().width():
            found.append(each.accessibleName())
    return found


def test_no_words_are_cut_off_however_large_the_letters(larger: float, start: Start, pair: Pair, qtbot: QtBot) -> None:
    reader = start(*pair)
    parts = reader.window.furniture
    assert parts is not None
    reader.window.resize(1280, 800)
    qtbot.wait(20)
    for tab in TABS:
        parts.findings.show_tab(tab.id)
        qtbot.wait(5)
        assert cut_off(reader.window) == [], tab.id
        assert parts.findings.width() >= parts.findings.minimumSizeHint().width(), tab.id
    parts.actions["preferences"].trigger()
    preferences = reader.wiring.everyday.preferring.dialog
    assert preferences is not None
    qtbot.wait(20)
    assert cut_off(preferences) == []
    preferences.close()
    parts.actions["export"].trigger()
    exporting = reader.wiring.exporting.dialog
    assert exporting is not None
    qtbot.wait(20)
    assert cut_off(exporting) == []
    exporting.reject()


def test_the_first_sight_has_room_for_its_words(larger: float, start: Start, qtbot: QtBot) -> None:
    reader = start()
    qtbot.wait(20)
    assert cut_off(reader.window) == []


def test_nothing_moves_by_itself(start: Start, pair: Pair) -> None:
    reader = start(*pair)
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    moving = [*reader.window.findChildren(QScrollBar), *reader.window.findChildren(QProgressBar)]
    assert len(moving) > 4
    assert {each.style().styleHint(hint, None, each) for each in moving} == {0}


def test_a_letter_that_is_no_key_does_nothing(start: Start, pair: Pair) -> None:
    reader = start(*pair)
    assert reader.window.furniture is not None
    reader.window.activateWindow()
    attention, actions = reader.wiring.attention, reader.window.furniture.actions
    attention.choose(reader.desk.comparison.entities[0].id)  # type: ignore[union-attr]
    before = attention._place
    actions["preferences"].trigger()
    dialog = reader.wiring.everyday.preferring.dialog
    assert dialog is not None
    dialog.keys.single.click()
    dialog.close()
    reader.window.left.pane.setFocus()
    QTest.keyClick(reader.window.left.pane, Qt.Key.Key_N)
    assert attention._place == before
    assert all(len(key.toString()) != 1 for each in TABS for key in actions[each.action].shortcuts())
    actions["next"].trigger()
    assert attention._place != before
