"""Measures what a person waits for, against the limits that hold, each in fresh processes.

The window's first paint has a program of its own, `bench_first_paint.py`, which runs last. Limits are checked here and
not in the tests, because a busy machine would make those fail for no fault of the code.
"""

import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

TOOLS = Path(__file__).resolve().parent
SEEDS = TOOLS.parents[1] / "seeds"
PAIR = (str(SEEDS / "ferry-coastal-courier.txt"), str(SEEDS / "ferry-port-ledger.html"))
DIPTYCH = (sys.executable, "-m", "reader")


@dataclass(frozen=True, slots=True)
class Measure:
    """A command, how often it runs, and the median seconds it may take; no limit is `None`."""

    name: str
    command: tuple[str, ...]
    runs: int
    limit: float | None = None

    def seconds(self) -> float:
        times = []
        for _ in range(self.runs):
            start = time.perf_counter()
            subprocess.run(self.command, check=True, stdout=subprocess.DEVNULL)
            times.append(time.perf_counter() - start)
        return statistics.median(times)


MEASURES = (
    Measure("an empty interpreter", (sys.executable, "-c", "pass"), runs=7),
    Measure("diptych --version", (*DIPTYCH, "--version"), runs=7, limit=0.3),
    Measure("diptych inspect, one report", (*DIPTYCH, "inspect", PAIR[0], "--format", "json"), runs=3),
    Measure("diptych compare, the sample pair", (*DIPTYCH, "compare", *PAIR, "--format", "json"), runs=3),
)


def table(measures: tuple[Measure, ...]) -> bool:
    """Print a line a measure; true where every limit holds."""
    fine = True
    for measure in measures:
        seconds = measure.seconds()
        holds = measure.limit is None or seconds <= measure.limit
        fine = fine and holds
        limit = "" if measure.limit is None else f"  (at most {measure.limit} s{'' if holds else ': MISSED'})"
        print(f"{measure.name:36} {seconds:6.2f} s{limit}", flush=True)
    return fine


def many_pairs(pairs: int) -> None:
    """Time `diptych batch` on the sample pair over and over: one analysis, many comparisons."""
    with tempfile.TemporaryDirectory() as folder:
        rows, output = Path(folder) / "pairs.tsv", Path(folder) / "comparisons.jsonl"
        rows.write_text("\t".join(PAIR) + "\n", encoding="utf-8")
        rows.write_text(rows.read_text(encoding="utf-8") * pairs, encoding="utf-8")
        command = (*DIPTYCH, "batch", str(rows), "--output", str(output))
        print(f"{f'diptych batch, {pairs} rows':36} {Measure('', command, runs=1).seconds():6.2f} s", flush=True)


def main() -> int:
    fine = table(MEASURES)
    many_pairs(50)
    painted = subprocess.run([sys.executable, str(TOOLS / "bench_first_paint.py")], check=False).returncode == 0
    return 0 if fine and painted else 1


if __name__ == "__main__":
    sys.exit(main())
