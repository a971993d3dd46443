"""A pair that was marked before is marked as soon as its texts are there, and never with what is not so any more."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.comparison.model import Comparison
from reader.document.model import Article
from reader.ui.app import Reader
from reader.ui.pane.pane import Pane
from reader.ui.services import Workflow
from reader.workflow import sight
from tests.ui.conftest import LEFT, RIGHT, Instant, Start

Shown = list[tuple[int, int, str, bool]]


class Unknowing(Instant):
    """Knows no comparison, and its worker never answers."""

    def known(self, left: Article, right: Article) -> Comparison | None:
        return None

    def hire(self, notify: object) -> "Silent":
        return Silent()


class Silent:
    def start(self) -> None:
        pass

    def submit(self, left: Article, right: Article, revision: int) -> int:
        return 1

    def cancel(self, job: int) -> None:
        pass

    def receive(self, timeout: float | None = 0) -> None:
        return None

    def close(self) -> None:
        pass


def seen(start: Start, pair: tuple[Path, Path], qtbot: QtBot) -> None:
    """The pair was open and marked, and what was shown is kept."""
    first = start(*pair)
    qtbot.waitUntil(lambda: sight.look(LEFT, RIGHT) is not None)
    first.window.close()


def begun(start: Start, pair: tuple[Path, Path], qtbot: QtBot, services: Workflow | None = None) -> Reader:
    """The program once it shows the marks of the last time, before it is furnished."""
    reader = start(*pair, services=services, wait=False)
    qtbot.waitUntil(lambda: bool(reader.window.left.pane.marks))
    return reader


def test_marks_are_there_before_anything_is_read(
    start: Start, pair: tuple[Path, Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen(start, pair, qtbot)
    at_first: list[Shown] = []
    furnish = Reader.furnish

    def noting(reader: Reader) -> None:
        at_first.extend(shown(reader))
        furnish(reader)

    monkeypatch.setattr(Reader, "furnish", noting)
    reader = begun(start, pair, qtbot)
    qtbot.waitUntil(lambda: reader.at_rest and reader.desk.comparison is not None)
    assert at_first == shown(reader)
    assert all(at_first)
    assert all(mark.entity for pane in panes(reader) for mark in pane.marks.all)


def test_marks_of_the_last_time_go_where_names_must_be_looked_for_anew(
    start: Start, pair: tuple[Path, Path], qtbot: QtBot
) -> None:
    seen(start, pair, qtbot)
    reader = begun(start, pair, qtbot, Unknowing())
    qtbot.waitUntil(lambda: reader.at_rest)
    assert [bool(pane.marks) for pane in panes(reader)] == [False, False]


def test_another_pair_has_none_of_them(start: Start, pair: tuple[Path, Path], qtbot: QtBot) -> None:
    seen(start, pair, qtbot)
    reader = begun(start, pair, qtbot)
    qtbot.waitUntil(lambda: reader.at_rest)
    reader.desk.shut()
    reader.desk.paste("Somebody went somewhere.\n", html=False)
    assert not reader.window.left.pane.marks


def shown(reader: Reader) -> list[Shown]:
    return [[(m.start, m.end, m.kind, m.shared) for m in pane.marks.all] for pane in panes(reader)]


def panes(reader: Reader) -> tuple[Pane, Pane]:
    return (reader.window.left.pane, reader.window.right.pane)
