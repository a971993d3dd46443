"""What the whole report says of its words: how often each stands with a capital where a capital tells something."""

from collections import Counter
from dataclasses import dataclass

from reader.analysis.names.lexicon import CALENDAR, FUNCTION, ROLES
from reader.analysis.names.titled import titled
from reader.analysis.names.words import Reading

_OPENERS = frozenset("\"':(–—•*[")


@dataclass(frozen=True, slots=True)
class Evidence:
    """Counts by folded word. `titled` has a flag for each word, `free` is where a capital means nothing."""

    lower: Counter[str]
    middle: Counter[str]
    opening: Counter[str]
    titled: tuple[bool, ...]
    free: tuple[bool, ...]

    def plain(self, key: str) -> bool:
        """Whether the word is an ordinary one, as far as this report shows."""
        if key in FUNCTION or key in CALENDAR:
            return True
        return self.lower[key] > self.middle[key] or (key in ROLES and not self.middle[key])


def gather(reading: Reading) -> Evidence:
    flags = titled(reading)
    lower: Counter[str] = Counter()
    middle: Counter[str] = Counter()
    opening: Counter[str] = Counter()
    free: list[bool] = []
    for word, in_title in zip(reading.words, flags, strict=True):
        opens = word.opens or in_title or (len(word.gap) > 1 and not _OPENERS.isdisjoint(word.gap))
        free.append(opens)
        if not word.capital:
            lower[word.key] += 1
        elif opens:
            opening[word.key] += 1
        else:
            middle[word.key] += 1
    return Evidence(lower, middle, opening, flags, tuple(free))
