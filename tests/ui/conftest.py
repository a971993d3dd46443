"""A real window over real files, with names found from a word list instead of a model."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.analysis.analyse import analyse
from reader.comparison.compare import compare
from reader.comparison.model import Comparison
from reader.document.model import Article
from reader.ui.app import Reader
from reader.ui.dialogs import Dialogs
from reader.ui.jobs import WorkerLike
from reader.ui.looks.theme import prepare
from reader.ui.services import Workflow
from reader.workflow.jobs import Message
from tests.recognisers import WordList

NAMES = WordList(
    {
        "Port Cassel": "GPE",
        "Mara Lind": "PERSON",
        "Lind": "PERSON",
        "Harbour Guild": "ORG",
        "Vardal": "GPE",
        "Zoë 🦆": "PERSON",
    }
)
LEFT = (
    "Ferry sails again\n\nMara Lind said on Monday that the ferry from Port Cassel sails.\n\n"
    + "The sea was calm and the ducks were not in the way of anybody at all.\n\n" * 60
    + "In the end Mara Lind went home to\u00a0Port Cassel with a 🦆 and 10\u00a0000 crowns.\n"
)
RIGHT = (
    "Boat back\n\nThe Harbour Guild was glad in Port Cassel.\n\n"
    + "Nobody could say what it had cost, and nobody asked about it either.\n\n" * 40
    + "Mara Lind did not answer. Vardal did.\n"
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # The platform without a screen says this of every window and popup that is shown.
    for item in items:
        if "/ui/" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing)"))


def found(left: Article, right: Article) -> Comparison:
    return compare(analyse(left, NAMES), analyse(right, NAMES))


class Idle:
    """A worker for whom there is nothing left to do."""

    def start(self) -> None:
        pass

    def submit(self, left: Article, right: Article, revision: int) -> int:
        raise AssertionError("names are there without a worker")

    def cancel(self, job: int) -> None:
        pass

    def receive(self, timeout: float | None = 0) -> Message | None:
        return None

    def close(self) -> None:
        pass


class Instant(Workflow):
    """The real services but for the worker: names are there at once, from a word list."""

    def known(self, left: Article, right: Article) -> Comparison | None:
        return found(left, right)

    def hire(self, notify: Callable[[], None]) -> WorkerLike:
        return Idle()


class Answers(Dialogs):
    """Gives the answers a person would give in a dialog."""

    def __init__(self) -> None:
        self.files: list[Path] = []
        self.target: Path | None = None
        self.template: Path | None = None
        self.opened: list[Path] = []
        self.folder: Path | None = None

    def ask_files(self, parent: object, several: bool) -> list[Path]:
        return self.files

    def ask_target(self, parent: object, suggested: Path, suffix: str) -> Path | None:
        return self.target

    def ask_template(self, parent: object, folder: Path) -> Path | None:
        return self.template

    def open_outside(self, path: Path) -> None:
        self.opened.append(path)

    def ask_reports_to_add(self, parent: object) -> list[Path]:
        return self.files

    def ask_folder(self, parent: object) -> Path | None:
        return self.folder


Start = Callable[..., Reader]


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    left, right = tmp_path / "left.txt", tmp_path / "right.txt"
    left.write_text(LEFT, "utf-8")
    right.write_text(RIGHT, "utf-8")
    return left, right


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def start(qtbot: QtBot, answers: Answers) -> Iterator[Start]:
    """Starts the program as a person does, and waits until it has come to rest."""
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    prepare(application)
    started: list[Reader] = []

    def begin(*files: Path, services: Workflow | None = None, wait: bool = True) -> Reader:
        reader = Reader(services or Instant(), answers)
        started.append(reader)
        reader.show(list(files))
        if wait:
            qtbot.waitUntil(lambda: reader.at_rest, timeout=10_000)
        return reader

    yield begin
    for reader in started:  # the window may be another one than at first
        reader.window.close()
        reader.window.deleteLater()
