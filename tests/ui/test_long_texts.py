"""Long texts are set as seldom as can be, and painted in parts: what a person scrolls through answers at once."""

import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QResizeEvent
from pytestqt.qtbot import QtBot

from reader.document.model import Block, BlockKind, Span
from reader.ui.looks.looks import Looks
from reader.ui.looks.theme import load_theme
from reader.ui.pane.pane import Pane
from tests.factories import article
from tests.ui.conftest import Start

SENTENCE = "The ferry from Port Cassel sailed again on Monday morning, and nobody was surprised. "


def shown(qtbot: QtBot, text: str) -> Pane:
    pane = Pane()
    qtbot.addWidget(pane)
    pane.set_style(load_theme("light"), Looks())
    pane.resize(500, 600)
    pane.show_article(article(text, blocks=[Block(BlockKind.PARAGRAPH, Span(0, len(text.rstrip())))]))
    pane.show()
    qtbot.waitExposed(pane)
    pane.scroll_to(0.5)
    assert pane.verticalScrollBar().value() > 0
    return pane


def step(pane: Pane) -> float:
    """Seconds of processor time for twenty steps."""
    begun = time.process_time()
    for _ in range(20):
        pane.verticalScrollBar().setValue(pane.verticalScrollBar().value() + 60)
        QCoreApplication.processEvents()
    return time.process_time() - begun


def test_a_text_of_one_line_scrolls_nearly_as_lightly_as_one_of_many(qtbot: QtBot) -> None:
    panes = [shown(qtbot, SENTENCE * 6000), shown(qtbot, (SENTENCE + "\n") * 6000)]
    one, many = (min(step(pane) for _ in range(3)) for pane in panes)
    assert one < 5 * many  # fifty times as long, where all of the line is set anew for every paint


class Widths(QObject):
    """Notes how wide what it watches becomes."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[int] = []

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QResizeEvent):
            self.seen.append(event.size().width())
        return False


def test_the_texts_are_not_set_anew_when_the_rest_of_the_window_comes(
    start: Start, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    reader = start(*pair, wait=False)
    widths = [Widths(), Widths()]
    for pane, seen in zip((reader.window.left.pane, reader.window.right.pane), widths, strict=True):
        seen.seen.append(pane.viewport().width())
        pane.viewport().installEventFilter(seen)
    qtbot.waitUntil(lambda: reader.at_rest, timeout=10_000)
    assert [len(set(seen.seen)) for seen in widths] == [1, 1]
