"""Measures scrolling, marking and opening long reports in the window against two bare text browsers.

Both have the same texts and stand in windows of 1280 by 800. They are measured in turn, in processor time, so that a
busy machine spoils neither the ratio nor the verdict. Opening and memory are measured in fresh processes.
"""

import os
import random
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QTextBrowser, QTextEdit

from reader.analysis.model import Analysis, EntityKind, Mention
from reader.comparison.model import Comparison, LinkedEntity, Passage
from reader.document.model import Article, Span
from reader.ui.app import Reader
from reader.ui.jobs import WorkerLike
from reader.ui.looks.theme import prepare, reading_font
from reader.ui.services import Workflow
from reader.workflow.jobs import Message
from tests.tools.invented import invented_pair

SIZE = (1280, 800)
SHORT, LONG = 100_000, 1_000_000  # characters a report
ROUNDS = 7
STEPS = 40  # scroll steps a round
STEP = 60  # pixels
NAMES = 60
KINDS = tuple(EntityKind)


def comparison(left: Article, right: Article) -> Comparison:
    """What might be found: every twentieth word a name, every other paragraph matched, a few of them out of order."""
    words = random.Random(1)
    sides: list[list[tuple[Mention, ...]]] = []
    for report in (left, right):
        found: list[list[Mention]] = [[] for _ in range(NAMES)]
        for number, word in enumerate(re.finditer("[^ ]+", report.text)):
            if number % 20 == 0 and "\n" not in word[0]:
                found[words.randrange(NAMES)].append(Mention(Span(*word.span()), word[0]))
        sides.append([tuple(each) for each in found])
    entities = tuple(
        LinkedEntity(f"e{n}", KINDS[n % len(KINDS)], f"Name {n}", ours if n % 3 else (), theirs if n % 3 != 1 else ())
        for n, (ours, theirs) in enumerate(zip(*sides, strict=True))
    )
    ours, theirs = ([block.span for block in report.body()][::2] for report in (left, right))
    for _ in range(len(theirs) // 40):
        one, other = words.sample(range(len(theirs)), 2)
        theirs[one], theirs[other] = theirs[other], theirs[one]
    passages = tuple(Passage(f"p{n}", *pair, 0.9, ()) for n, pair in enumerate(zip(ours, theirs, strict=False)))
    return Comparison(Analysis(left), Analysis(right), entities, passages=passages)


class Idle:
    """A worker for whom nothing is left to do."""

    def start(self) -> None:
        pass

    def submit(self, left: Article, right: Article, revision: int) -> int:
        raise AssertionError("what would be looked for is there")

    def cancel(self, job: int) -> None:
        pass

    def receive(self, timeout: float | None = 0) -> Message | None:
        return None

    def close(self) -> None:
        pass


class Found(Workflow):
    """The real services, but for what would be looked for: that is there at once."""

    def known(self, left: Article, right: Article) -> Comparison | None:
        return comparison(left, right)

    def hire(self, notify: Callable[[], None]) -> WorkerLike:
        return Idle()


def settle() -> None:
    """Let everything come to rest that was begun."""
    for _ in range(20):
        QCoreApplication.processEvents()
        time.sleep(0.01)


def bare(left: str, right: str) -> tuple[QMainWindow, list[QTextBrowser]]:
    window = QMainWindow()
    splitter = QSplitter()
    browsers = [QTextBrowser(), QTextBrowser()]
    for browser, text in zip(browsers, (left, right), strict=True):
        browser.document().setDefaultFont(reading_font(13))
        browser.setPlainText(text)
        splitter.addWidget(browser)
    window.setCentralWidget(splitter)
    window.resize(*SIZE)
    window.show()
    return window, browsers


def clocked(do: Callable[[], object]) -> float:
    """Milliseconds of processor time until what was asked for is on screen."""
    start = time.process_time()
    do()
    QCoreApplication.processEvents()
    return (time.process_time() - start) * 1000


def files(folder: Path, length: int) -> list[Path]:
    made = []
    for name, text in zip(("left.txt", "right.txt"), invented_pair(length), strict=True):
        (folder / name).write_text(text, "utf-8")
        made.append(folder / name)
    return made


def opened(paths: Sequence[Path]) -> Reader:
    reader = Reader(Found())
    reader.show(list(paths))
    while not reader.at_rest or reader.desk.comparison is None:
        QCoreApplication.processEvents()
    reader.window.resize(*SIZE)
    assert reader.window.furniture is not None
    reader.window.furniture.actions["findings"].setChecked(False)
    settle()
    return reader


def ratio(name: str, ours: float, theirs: float, limit: float, unit: str = "ms") -> bool:
    holds = ours <= limit * theirs
    verdict = "" if holds else ": MISSED"
    print(f"{name:44} {ours:8.2f} {unit} / {theirs:8.2f} {unit} = {ours / theirs:5.2f}  (at most {limit}{verdict})")
    return holds


def scroll(browsers: Sequence[QTextBrowser], place: int) -> None:
    for browser in browsers:
        browser.verticalScrollBar().setValue(place)


def scrolling(reader: Reader, window: QMainWindow, browsers: Sequence[QTextBrowser]) -> bool:
    ours: list[float] = []
    theirs: list[float] = []
    panes = reader.window.left.pane, reader.window.right.pane
    bar = panes[0].verticalScrollBar()
    moved = panes[1].verticalScrollBar()
    for number in range(ROUNDS):
        start = round(bar.maximum() * (0.1 + 0.8 * number / ROUNDS))
        bar.setValue(start)
        for browser in browsers:
            browser.verticalScrollBar().setValue(start)
        settle()
        before = moved.value()
        for step in range(STEPS):
            place = start + (step + 1) * STEP
            ours.append(clocked(partial(bar.setValue, place)))
            theirs.append(clocked(partial(scroll, browsers, place)))
        assert moved.value() > before, "the other report follows"
    fine = ratio("aligned scrolling, median step", statistics.median(ours), statistics.median(theirs), 1.6)
    late = [statistics.quantiles(each, n=100)[98] for each in (ours, theirs)]
    return ratio("aligned scrolling, p99 step", late[0], late[1], 2) and fine


def frame(name: str, times: Sequence[float], limit: float = 16) -> bool:
    middle = statistics.median(times)
    holds = middle <= limit
    print(f"{name:44} {middle:8.2f} ms  (at most {limit} ms{'' if holds else ': MISSED'})")
    return holds


def toggling(reader: Reader) -> bool:
    choices, attention = reader.wiring.reading.choices, reader.wiring.attention
    entity = next(each.id for each in comparison_of(reader).entities if each.left and each.right)
    kinds, lights = [], []
    for _ in range(ROUNDS):
        settle()
        kinds.append(clocked(lambda: choices.toggle_kind("person")))
        settle()
        lights.append(clocked(lambda: attention.hover(entity)))
        attention.hover("")
    return frame("switching a kind on or off", kinds) & frame("pointing at a name", lights)


def comparison_of(reader: Reader) -> Comparison:
    assert reader.desk.comparison is not None
    return reader.desk.comparison


def application() -> QApplication:
    made = QApplication.instance() or QApplication([])
    assert isinstance(made, QApplication)
    prepare(made)
    return made


def short() -> bool:
    """Scrolling and marking, in this process."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["DIPTYCH_HOME"] = str(Path(folder) / "home")
        application()
        paths = files(Path(folder), SHORT)
        reader = opened(paths)
        window, browsers = bare(*(path.read_text("utf-8") for path in paths))
        settle()
        fine = scrolling(reader, window, browsers) & toggling(reader)
        reader.window.close()
    return fine


def part(what: str, folder: Path) -> tuple[float, float, float]:
    """In a process of its own: milliseconds of processor time until both long texts stand there laid out, and until the
    window has come to rest with everything marked, and the megabytes it takes then. `ours`, or `bare`, which rests at
    once.
    """
    paths = [folder / "left.txt", folder / "right.txt"]
    application()
    if what == "bare":
        _window, browsers = bare(*(path.read_text("utf-8") for path in paths))
        shown = laid_out(browsers)
        return shown, shown, megabytes()
    os.environ["DIPTYCH_HOME"] = tempfile.mkdtemp(dir=folder)
    reader = Reader(Found())
    reader.window.first_painted.disconnect()
    reader.show(paths)
    shown = laid_out([reader.window.left.pane, reader.window.right.pane])
    reader.go_on()
    while not reader.at_rest or reader.desk.comparison is None:
        QCoreApplication.processEvents()
    laid_out([reader.window.left.pane, reader.window.right.pane])
    return shown, time.process_time() * 1000, megabytes()


def laid_out(views: Sequence[QTextEdit]) -> float:
    """Have the texts laid out and painted; the processor time that this process has taken by then."""
    QCoreApplication.processEvents()
    for view in views:
        view.document().documentLayout().documentSize()
    QCoreApplication.processEvents()
    assert all(view.verticalScrollBar().maximum() > LONG / 10 for view in views)
    return time.process_time() * 1000


def megabytes() -> float:
    """What this process keeps in memory."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * resource.getpagesize() / 1e6


def long() -> bool:
    def once(what: str) -> list[float]:
        command = [sys.executable, "-m", "tests.tools.bench_reading", what, str(folder)]
        answer = subprocess.run(command, check=True, capture_output=True, text=True, cwd=Path(__file__).parents[2])
        return [float(each) for each in answer.stdout.split()[-3:]]

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files(folder, LONG)
        ours, theirs = [], []
        for _ in range(ROUNDS):
            ours.append(once("ours"))
            theirs.append(once("bare"))
    (shown, rest, size), (bare_shown, _, bare_size) = (
        list(map(statistics.median, zip(*side, strict=True))) for side in (ours, theirs)
    )
    fine = ratio("two reports of 1 MB, texts on screen", shown, bare_shown, 2)
    print(f"{'two reports of 1 MB, read and marked':44} {rest:8.2f} ms")
    return ratio("two reports of 1 MB, memory", size, bare_size, 1.5, "MB") and fine


def main(arguments: Sequence[str]) -> int:
    if arguments:
        print(*part(arguments[0], Path(arguments[1])))
        return 0
    return 0 if short() & long() else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
