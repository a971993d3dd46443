"""A library of invented articles, as large as is wanted, the same each time: for measuring.

Events have people, places and numbers of their own; each is told by a few articles of several outlets. Words are drawn
as in real texts: few are common, most are rare.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path

from reader.library.library import Library
from reader.library.model import Entry
from reader.library.prepared import prepare
from tests.factories import article

_SYLLABLES = ("ka", "lo", "mir", "ven", "tas", "or", "bel", "dun", "sé", "wy", "ha", "rin", "gos", "pel", "ti", "quen")
_COMMON = [
    "the",
    "of",
    "and",
    "to",
    "in",
    "a",
    "is",
    "that",
    "for",
    "it",
    "was",
    "on",
    "with",
    "as",
    "his",
    "by",
    "at",
    "from",
    "said",
    "after",
    "before",
    "not",
    "but",
    "they",
    "we",
    "who",
]
_OUTLETS = 60
_PARAGRAPHS = 7
_WORDS = 52
_VOCABULARY = 60_000


@dataclass(frozen=True, slots=True)
class Event:
    """What the reports of one event have in common."""

    names: list[str]
    places: list[str]
    numbers: list[str]
    topic: list[str]
    day: date


class Inventor:
    """Makes texts up. The same seed gives the same texts."""

    def __init__(self, seed: int = 1) -> None:
        self._draw = random.Random(seed)
        self.words = list(dict.fromkeys(self._word() for _ in range(2 * _VOCABULARY)))[:_VOCABULARY]
        # The word of rank n comes about once where the first comes n times.
        self._weights = list(accumulate(1 / (rank + 3) for rank in range(len(self.words))))

    def event(self) -> Event:
        names = [f"{self._word(3).capitalize()} {self._word(3).capitalize()}" for _ in range(3)]
        places = [self._word(3).capitalize() for _ in range(2)]
        numbers = [str(self._draw.randint(100, 99_999)) for _ in range(2)]
        topic = self._draw.choices(self.words, cum_weights=self._weights, k=12)
        day = date(2028, 1, 1) + timedelta(self._draw.randrange(1200))
        return Event(names, places, numbers, topic, day)

    def text(self, event: Event) -> str:
        """A report of an event: a headline, a dateline, paragraphs."""
        draw = self._draw
        telling = [*event.names, *event.places, *event.numbers, *event.topic]
        headline = " ".join([draw.choice(event.names), *draw.sample(event.topic, 3), draw.choice(event.places)])
        paragraphs = []
        for _ in range(_PARAGRAPHS):
            words = draw.choices(self.words, cum_weights=self._weights, k=_WORDS)
            for place in range(0, _WORDS, 2):
                if draw.random() < 0.7:
                    words[place] = draw.choice(_COMMON)
            for _ in range(3):
                words[draw.randrange(_WORDS)] = draw.choice(telling)
            paragraphs.append(" ".join(words).capitalize() + ".")
        paragraphs[0] = f"{event.places[0].upper()} – {paragraphs[0]}"
        return "\n\n".join([headline.capitalize(), *paragraphs]) + "\n"

    def outlet(self) -> str:
        return f"The {self.words[2000 + self._draw.randrange(_OUTLETS)].capitalize()} Ledger"

    def _word(self, least: int = 1) -> str:
        return "".join(self._draw.choice(_SYLLABLES) for _ in range(self._draw.randint(least, 4)))


def entries(count: int, seed: int = 1) -> Iterator[Entry]:
    """Articles of invented events, some five of each."""
    inventor = Inventor(seed)
    event = inventor.event()
    for number in range(count):
        if number % 5 == 0:
            event = inventor.event()
        text = inventor.text(event)
        day = (event.day + timedelta(number % 3)).isoformat()
        made = article(text, name=f"{number:06}.txt", outlet=inventor.outlet(), published=day)
        yield Entry(made, text.encode(), path=Path(f"/reports/{number:06}.txt"), stamp="1", made_by="invented")


def make_library(path: Path, count: int) -> None:
    """A library of `count` articles at `path`."""
    batch: list[Entry] = []
    with Library(path) as library:
        for entry in entries(count):
            batch.append(entry)
            if len(batch) == 500:
                library.catalogue.keep([prepare(each) for each in batch])
                batch.clear()
        library.catalogue.keep([prepare(each) for each in batch])


def make_files(folder: Path, count: int) -> list[Path]:
    """`count` text files in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    inventor = Inventor(2)
    paths = []
    for number in range(count):
        path = folder / f"{number:05}.txt"
        path.write_text(inventor.text(inventor.event()), "utf-8")
        paths.append(path)
    return paths
