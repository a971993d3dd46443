"""How long the window keeps a person waiting for the next event while a pair of 100 kB is compared.

    python -m tests.tools.bench_responsive [RUNS]

A timer of 1 ms ticks in the real window from the moment both texts can be read until the marks were painted and a
second more; a gap is the time between two ticks. Each run is a process of its own over a pair that nobody has compared
before. Prints for every run, and as medians of all: the median, the 99th percentile and the longest gap from the moment
the worker is asked until a second after its answer, and the longest gap before that, while the rest of the window is
made. Exit code 1 where a median passes its limit, 2 where nothing could be measured.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path
from types import TracebackType

from tests.tools.invented import invented_pair

SIZE = 100_000
RUNS = 7
LIMITS = {"median": 16.0, "p99": 30.0}
AFTERWARDS = 1000  # ms
PATIENCE = 300_000  # ms


def measure(left: str, right: str) -> dict[str, float]:
    """Gaps in this process, in milliseconds. Ends the process, with what went wrong, where nothing comes of it."""
    from PySide6.QtCore import Qt, QTimer

    from reader.ui.app import Reader, application
    from reader.ui.services import Workflow

    running = application()
    ticks: list[float] = []
    moments: dict[str, float] = {}
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(1)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))

    class Watched(Reader):
        def furnish(self) -> None:
            super().furnish()
            self.desk.jobs.busy_changed.connect(lambda _: moments.setdefault("asked", time.perf_counter()))
            self.desk.comparison_changed.connect(answered)
            self.desk.said.connect(lambda message: fail(message.text) if message.level == "error" else None)

    def answered(found: object) -> None:
        if found is not None:
            moments.setdefault("answered", time.perf_counter())
            QTimer.singleShot(AFTERWARDS, stop)

    def stop() -> None:
        reader.window.close()
        running.quit()

    def fail(reason: str) -> None:
        sys.stderr.write(f"Nothing was measured: {reason}\n")
        os._exit(2)

    def met(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Qt goes on after a defect, and would do so for ever."""
        sys.__excepthook__(kind, error, trace)
        fail(f"{kind.__name__}: {error}")

    sys.excepthook = met
    QTimer.singleShot(PATIENCE, lambda: fail(f"no answer within {PATIENCE // 1000} s"))
    reader = Watched(Workflow())
    reader.window.first_painted.connect(timer.start)
    reader.show([Path(left), Path(right)])
    running.exec()
    if "asked" not in moments:
        fail("the worker was not asked; was the pair compared before?")
    gaps = [(before, (after - before) * 1000) for before, after in pairwise(ticks)]
    furnishing = [gap for before, gap in gaps if before < moments["asked"]]
    comparing = sorted(gap for before, gap in gaps if before >= moments["asked"])
    return {
        "median": statistics.median(comparing),
        "p99": comparing[len(comparing) * 99 // 100],
        "longest": comparing[-1],
        "over 16 ms": sum(gap > 16 for gap in comparing),
        "longest before": max(furnishing, default=0.0),
        "seconds": moments["answered"] - moments["asked"],
    }


def main() -> int:
    if len(sys.argv) == 4 and sys.argv[1] == "--measure":
        print(json.dumps(measure(*sys.argv[2:])))
        return 0
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else RUNS
    found = []
    for _ in range(runs):
        with tempfile.TemporaryDirectory() as folder:
            try:
                found.append(measured(Path(folder), SIZE))
            except subprocess.CalledProcessError as error:
                sys.stderr.write(error.stderr)
                return 2
        print("  ".join(f"{name}: {value:.1f}" for name, value in found[-1].items()), flush=True)
    medians = {name: statistics.median(each[name] for each in found) for name in found[0]}
    print(f"medians of {runs}: median {medians['median']:.1f} ms (at most {LIMITS['median']:.0f}), ", end="")
    print(f"p99 {medians['p99']:.1f} ms (at most {LIMITS['p99']:.0f}), longest {medians['longest']:.0f} ms, ", end="")
    print(f"before the worker was asked {medians['longest before']:.0f} ms")
    return 0 if all(medians[name] <= limit for name, limit in LIMITS.items()) else 1


def measured(folder: Path, size: int) -> dict[str, float]:
    """The gaps of a process that opens two reports of `size` characters. Raises `CalledProcessError`."""
    files = []
    for side, text in zip(("left", "right"), invented_pair(size), strict=True):
        report = folder / f"{side}.txt"
        report.write_text(text, "utf-8")
        files.append(str(report))
    command = [sys.executable, "-m", "tests.tools.bench_responsive", "--measure", *files]
    environment = {**os.environ, "DIPTYCH_HOME": str(folder / "home")}
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True, timeout=600)
    found: dict[str, float] = json.loads(done.stdout)
    return found


if __name__ == "__main__":
    sys.exit(main())
