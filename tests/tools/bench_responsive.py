"""How long the window keeps a person waiting for the next event while a pair of 100 kB is compared.

    python -m tests.tools.bench_responsive [RUNS]

A timer of 1 ms ticks in the real window from the moment both texts are set until the marks were painted and a second
more; a gap is the time between two ticks. Each run is a process of its own over a pair that nobody has compared before.
Prints the median, the 99th percentile and the longest gap of every run, and the medians of those. Exit code 1 where a
median passes its limit.
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

from tests.tools.invented import invented_pair

SIZE = 100_000
RUNS = 7
LIMITS = {"median": 16.0, "p99": 30.0}
AFTERWARDS = 1000  # ms


def measure(left: str, right: str) -> dict[str, float]:
    """Gaps in this process, in milliseconds."""
    from PySide6.QtCore import Qt, QTimer

    from reader.ui.app import Reader, application
    from reader.ui.services import Workflow

    running = application()
    reader = Reader(Workflow())
    ticks: list[float] = []
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(1)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))

    def join() -> None:
        """Before the step that opens the reports, which comes with the next turn of the event loop."""
        # Who was told before us has set the texts when we are told.
        reader.desk.reports_changed.connect(timer.start)
        reader.desk.comparison_changed.connect(lambda found: QTimer.singleShot(AFTERWARDS, stop) if found else None)

    def stop() -> None:
        reader.window.close()
        running.quit()

    reader.window.first_painted.connect(join)  # and before us, the parts were made
    reader.show([Path(left), Path(right)])
    running.exec()
    gaps = sorted((after - before) * 1000 for before, after in pairwise(ticks))
    return {
        "median": statistics.median(gaps),
        "p99": gaps[len(gaps) * 99 // 100],
        "longest": gaps[-1],
        "over 16 ms": sum(gap > 16 for gap in gaps),
        "seconds": ticks[-1] - ticks[0],
    }


def main() -> int:
    if len(sys.argv) == 4 and sys.argv[1] == "--measure":
        print(json.dumps(measure(*sys.argv[2:])))
        return 0
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else RUNS
    found = []
    texts = invented_pair(SIZE)
    for _ in range(runs):
        with tempfile.TemporaryDirectory() as folder:
            files = []
            for side, text in zip(("left", "right"), texts, strict=True):
                report = Path(folder, f"{side}.txt")
                report.write_text(text, "utf-8")
                files.append(str(report))
            command = [sys.executable, "-m", "tests.tools.bench_responsive", "--measure", *files]
            environment = {**os.environ, "DIPTYCH_HOME": str(Path(folder, "home"))}
            done = subprocess.run(command, env=environment, check=True, capture_output=True, timeout=600)
        found.append(json.loads(done.stdout))
        print("  ".join(f"{name}: {value:.1f}" for name, value in found[-1].items()), flush=True)
    medians = {name: statistics.median(each[name] for each in found) for name in found[0]}
    print(f"medians of {runs}: median {medians['median']:.1f} ms (at most {LIMITS['median']:.0f}), ", end="")
    print(f"p99 {medians['p99']:.1f} ms (at most {LIMITS['p99']:.0f}), longest {medians['longest']:.0f} ms")
    return 0 if all(medians[name] <= limit for name, limit in LIMITS.items()) else 1


if __name__ == "__main__":
    sys.exit(main())
