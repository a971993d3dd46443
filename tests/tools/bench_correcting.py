"""Measures in the real window how long a correction takes to be shown, and how soon the lists of findings are there.

    python -m tests.tools.bench_correcting [--code-points 100000]

Two invented reports with everything the engine finds in them. In processor time, so that a busy machine spoils no
verdict; the time on the clock, with the decision kept on the disk, stands beside it.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from reader.annotation.corrections import CorrectionType
from reader.comparison.model import Comparison
from reader.document.model import Article
from reader.ui.app import Reader
from reader.ui.findings.list_page import ListPage
from reader.ui.looks.theme import prepare
from reader.ui.services import Workflow
from reader.workflow.analysing import Analyst
from reader.workflow.correcting import correct, entity_at
from tests.tools.invented import invented_pair

RUNS = 15
LIMIT = 50.0  # milliseconds for a correction, at 100,000 code points a side
TABS = ("overview", "names", "quotes", "figures", "dates", "passages", "wording")
Taken = tuple[float, float]
"""Milliseconds of processor time, and on the clock."""


class Here(Workflow):
    """The real services, but for the worker: what is found is found here, and once."""

    found: Comparison | None = None

    def known(self, left: Article, right: Article) -> Comparison | None:
        if self.found is None:
            self.found = Analyst(self.settings()).compare(left, right)
        return self.found


def timed(work: Callable[[], object]) -> Taken:
    clock, processor = time.perf_counter(), time.process_time()
    work()
    return (time.process_time() - processor) * 1000, (time.perf_counter() - clock) * 1000


def opened(files: tuple[Path, Path]) -> Reader:
    """The window with both reports and their findings, at rest."""
    reader = Reader(Here())
    reader.show(list(files))
    while not reader.at_rest or reader.desk.comparison is None:
        QApplication.processEvents()
    settle()
    return reader


def settle() -> None:
    end = time.perf_counter() + 0.3
    while time.perf_counter() < end:
        QApplication.processEvents()


def correction(reader: Reader, turn: int) -> Taken:
    """Join two names and show that: marks, counts, and the list of names."""
    comparison = reader.desk.comparison
    assert comparison is not None
    one, other = comparison.entities[2 * turn : 2 * turn + 2]
    change = correct(
        reader.desk.corrections, CorrectionType.SAME, *(entity_at(comparison, each.id) for each in (one, other))
    )

    def do() -> None:
        reader.wiring.history.do("joining", change, reader.desk.change)
        QApplication.processEvents()

    return timed(do)


def told(what: str, runs: list[Taken], limit: float | None = None) -> bool:
    """Print medians and the worst; true where the median of the processor time keeps within the limit."""
    processor, clock = (statistics.median(times) for times in zip(*runs, strict=True))
    worst = max(each for each, _ in runs)
    holds = limit is None or processor <= limit
    verdict = "" if limit is None else f"  (at most {limit:.0f} ms{'' if holds else ': MISSED'})"
    print(f"{what:34} {processor:7.1f} ms, worst {worst:7.1f} ms, on the clock {clock:7.1f} ms{verdict}", flush=True)
    return holds


def measure(reader: Reader) -> bool:
    findings = reader.wiring.parts.findings
    for tab in TABS:

        def show(tab: str = tab) -> None:
            findings.show_tab(tab)
            QApplication.processEvents()

        told(f"the tab {tab}, for the first time", [timed(show)])
        settle()
    passages = findings.page("passages")
    assert isinstance(passages, ListPage)
    findings.show_tab("passages")
    searched = []
    for typed in ("f", "fe", "fer", "ferr", "ferry"):
        passages.sieve.search.setText(typed)
        searched.append(timed(passages.sieve.changed.emit))
    told(f"a letter typed, {len(passages.model.items)} rows", searched)
    passages.sieve.search.clear()
    findings.show_tab("names")
    settle()
    runs = []
    for turn in range(RUNS):
        runs.append(correction(reader, turn))
        settle()
    fine = told("a correction, list of names shown", runs, LIMIT)
    undone = [timed(reader.wiring.history.stack.undo) for _ in range(RUNS)]
    return told("taken back", undone, LIMIT) and fine


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--code-points", type=int, default=100_000)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["DIPTYCH_HOME"] = folder
        files = (Path(folder, "left.txt"), Path(folder, "right.txt"))
        for file, text in zip(files, invented_pair(arguments.code_points), strict=True):
            file.write_text(text, "utf-8")
        application = QApplication(sys.argv[:1])
        prepare(application)
        reader = opened(files)
        comparison = reader.desk.comparison
        assert comparison is not None
        mentions = sum(len(each.left) + len(each.right) for each in comparison.entities)
        print(
            f"{arguments.code_points} code points a side: {len(comparison.entities)} names with {mentions} mentions, "
            f"{len(comparison.passages)} matches, {len(comparison.quotes)} quotations"
        )
        fine = measure(reader)
        reader.window.close()
    sys.exit(not fine)


if __name__ == "__main__":
    main()
