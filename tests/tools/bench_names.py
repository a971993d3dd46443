"""Measures what the names engine adds to the language model's own run, and how that grows with the reports' length.

The texts are the sample reports over and over, their names varied each time, so that the number of names grows too.
Model and engine are measured in one run: the engine's time is all that `analyse` and `compare` take beside the model.
"""

import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.analysis.analyse import analyse
from reader.analysis.recogniser import Recognised, Recogniser, load_recogniser
from reader.comparison.compare import compare
from reader.document.load import load_bytes, load_file
from tests.tools.invented import varied

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
LEFT = ("ferry-coastal-courier.txt", "festival-wire.txt", "telescope-orbit-blog.txt")
RIGHT = ("ferry-port-ledger.html", "festival-lagoon-times.docx", "telescope-highland-gazette.pdf")
SIZES = (7_000, 10_000, 100_000, 1_000_000)
LIMIT = 0.5  # of the model's own time, at the sizes of real reports
JUDGED = (7_000, 100_000)


class Timed:
    """A recogniser that counts the seconds it takes."""

    def __init__(self, inner: Recogniser) -> None:
        self._inner = inner
        self.seconds = 0.0
        self.name, self.version, self.language = inner.name, inner.version, inner.language

    def recognise(self, texts: Sequence[str], *, tokens: bool = False) -> list[Recognised]:
        start = time.process_time()
        found = self._inner.recognise(texts, tokens=tokens)
        self.seconds += time.process_time() - start
        return found


@dataclass(frozen=True, slots=True)
class Measured:
    """Seconds of processor time, which a busy machine does not change; `size` is the code points of either report."""

    size: int
    model: float
    analysing: float
    comparing: float
    entities: int

    @property
    def engine(self) -> float:
        return self.analysing + self.comparing

    @property
    def share(self) -> float:
        return self.engine / self.model


def measure(size: int, recogniser: Recogniser) -> Measured:
    """One pair, read and compared."""
    timed = Timed(recogniser)
    texts = (varied(_bodies(files), size) for files in (LEFT, RIGHT))
    left, right = (load_bytes(text.encode(), "report.txt") for text in texts)
    start = time.process_time()
    analyses = analyse(left, timed), analyse(right, timed)
    read = time.process_time()
    comparison = compare(*analyses)
    done = time.process_time()
    return Measured(size, timed.seconds, read - start - timed.seconds, done - read, len(comparison.entities))


def _bodies(files: Sequence[str]) -> list[str]:
    articles = [load_file(SEEDS / file) for file in files]
    return ["\n\n".join(block.span.of(article.text) for block in article.body()) for article in articles]


def main() -> int:
    """Print a line a size; 1 where the engine takes longer than it may."""
    recogniser = load_recogniser("en")
    if recogniser is None:
        print("The English language model is not installed.")
        return 1
    measure(2_000, recogniser)  # loads the model and the lists, which is not what is measured
    fine = True
    print("size of a side   model     analysing  comparing  engine/model  entities")
    for size in SIZES:
        one = measure(size, recogniser)
        missed = size in JUDGED and one.share > LIMIT
        fine = fine and not missed
        print(
            f"{size / 1000:9.0f} kB  {one.model:8.3f} s {one.analysing:9.3f} s {one.comparing:9.3f} s"
            f"  {one.share:12.2f}  {one.entities:8d}{'  MISSED' if missed else ''}"
        )
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
