"""Measures what each part of the engine takes beside the language model's own run, and how that grows with length.

The texts are the sample reports over and over, their names varied each time, so that the number of names grows too.
Everything is measured in one run and in processor time, which a busy machine does not change.
"""

import resource
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TypeVar

from reader.analysis.analyse import analyse
from reader.analysis.collector import collector_paused
from reader.analysis.dates import find_dates
from reader.analysis.figures import find_figures
from reader.analysis.model import Analysis
from reader.analysis.names.grouping import grouped
from reader.analysis.names.mentions import names
from reader.analysis.normal import normal
from reader.analysis.quotes import find_quotes
from reader.analysis.recogniser import Labelled, Recognised, Recogniser, load_recogniser
from reader.comparison.correspondence import matched
from reader.comparison.dates import pair_dates
from reader.comparison.entities import linked
from reader.comparison.figures import pair_figures
from reader.comparison.quotes import pair_quotes
from reader.comparison.reuse import find_reuse
from reader.comparison.scroll_map import scroll_map
from reader.document.load import load_bytes
from reader.document.model import Given
from tests.tools.invented import invented_pair

SIZES = (7_000, 10_000, 100_000, 1_000_000)
JUDGED = (7_000, 100_000)
MOST_FOR_NAMES = 0.5  # of the model's own time, at the sizes of real reports
MOST_FOR_THE_REST = 1.0  # quotations, dates, figures, passages and wording together, of the same
MOST_GROWTH_OF_NAMES = 12.0  # from each size to the next, ten times as long
MOST_GROWTH = 20.0  # of the rest, from 100 kB to 1 MB
MOST_MEMORY = 1_000  # MB

Found = TypeVar("Found")


@dataclass(slots=True)
class Clock:
    """Seconds of processor time by what they were spent on."""

    seconds: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def on(self, what: str) -> Iterator[None]:
        start = time.process_time()
        yield
        self.seconds[what] = self.seconds.get(what, 0.0) + time.process_time() - start

    def timed(self, what: str, find: Callable[[], Found]) -> Found:
        with self.on(what):
            return find()

    @property
    def names(self) -> float:
        return self.seconds["finding names"] + self.seconds["linking names"]

    @property
    def rest(self) -> float:
        return sum(self.seconds.values()) - self.seconds["model"] - self.names


class Timed:
    """A recogniser that tells a clock what it takes, and keeps what it said last."""

    def __init__(self, inner: Recogniser, clock: Clock) -> None:
        self._inner, self._clock = inner, clock
        self.name, self.version, self.language = inner.name, inner.version, inner.language
        self.said: list[Recognised] = []

    def recognise(self, texts: Sequence[str], *, tokens: bool = False) -> list[Recognised]:
        with self._clock.on("model"):
            self.said = self._inner.recognise(texts, tokens=tokens)
        return self.said


def measure(size: int, recogniser: Recogniser) -> Clock:
    """One pair of `size` code points a side, read and compared."""
    clock = Clock()
    left, right = (_analysed(text, recogniser, clock) for text in invented_pair(size))
    shared = clock.timed("linking names", lambda: linked(left, right))
    texts = clock.timed("passages", lambda: matched(left, right, shared.entities))
    clock.timed("wording", lambda: find_reuse(left.article, right.article))
    clock.timed("pairing quotes", lambda: pair_quotes(left, right, shared.entities))
    clock.timed("pairing dates", lambda: pair_dates(left, right, texts.passages))
    clock.timed("pairing figures", lambda: pair_figures(left, right, texts.passages, shared.entities))
    clock.timed("scroll map", lambda: scroll_map(len(left.article.text), len(right.article.text), texts.passages))
    return clock


def _analysed(text: str, recogniser: Recogniser, clock: Clock) -> Analysis:
    article = load_bytes(text.encode(), "report.txt", given=Given(published="2019-03-14"))
    timed = Timed(recogniser, clock)
    whole = analyse(article, timed)
    plain, blocks = normal(article.text), article.body()
    labelled = [
        Labelled(guess.span.shifted(block.span.start), guess.label)
        for block, said in zip(blocks, timed.said, strict=True)
        for guess in said.labelled
    ]
    with collector_paused():
        clock.timed("finding names", lambda: grouped(names(article, plain, labelled, whole.sentences), plain))
    clock.timed("quotes", lambda: find_quotes(article, plain, whole.sentences, whole.entities))
    clock.timed("dates", lambda: find_dates(article, plain, whole.sentences))
    clock.timed("figures", lambda: find_figures(article, plain, whole.sentences, whole.dates))
    return whole


def main() -> int:
    """Print the seconds of every part and size; 1 where something takes longer than it may."""
    recogniser = load_recogniser("en")
    if recogniser is None:
        print("The English language model is not installed.")
        return 1
    measure(2_000, recogniser)  # loads the model and the lists, which is not what is measured
    clocks = {size: measure(size, recogniser) for size in SIZES}
    print(f"{'seconds of processor time':28}" + "".join(f"{size // 1000:>9} kB" for size in SIZES))
    for part in clocks[SIZES[0]].seconds:
        print(f"{part:28}" + "".join(f"{clock.seconds[part]:12.3f}" for clock in clocks.values()))
    shares = {size: (clock.names, clock.rest, clock.seconds["model"]) for size, clock in clocks.items()}
    print(f"{'names / model':28}" + "".join(f"{names / model:12.2f}" for names, _, model in shares.values()))
    print(f"{'all the rest / model':28}" + "".join(f"{rest / model:12.2f}" for _, rest, model in shares.values()))
    longer = [clocks[10 * size].names / clocks[size].names for size in SIZES if 10 * size in clocks]
    print(
        f"names grow {' and '.join(f'{growth:.1f}' for growth in longer)} times where the reports are ten times as long"
    )
    growth = clocks[1_000_000].rest / clocks[100_000].rest
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    print(f"the rest grows {growth:.1f} times from 100 kB to 1 MB; at most {memory:.0f} MB of memory in all")
    fine = all(
        shares[size][0] <= MOST_FOR_NAMES * shares[size][2] and shares[size][1] <= MOST_FOR_THE_REST * shares[size][2]
        for size in JUDGED
    )
    fine = fine and max(longer) <= MOST_GROWTH_OF_NAMES and growth <= MOST_GROWTH
    return 0 if fine and memory <= MOST_MEMORY else 1


if __name__ == "__main__":
    sys.exit(main())
