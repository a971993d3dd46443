"""What the whole report says of its words: how often each stands with a capital where a capital tells something."""

from collections import Counter
from dataclasses import dataclass

from reader.analysis.name_lists import word_level
from reader.analysis.names.lexicon import CALENDAR, FUNCTION, ROLES
from reader.analysis.names.roles import role_words
from reader.analysis.names.titled import titled
from reader.analysis.names.words import Reading

# Words of addresses are small whatever they are.
_IN_ADDRESS = frozenset("/_=+@&#")
_OPENERS = frozenset("\"':–—•*[")


@dataclass(frozen=True, slots=True)
class Evidence:
    """Counts by folded word, and flags for each word of the report.

    `lower`, `middle` and `opening` count how often a word stands small, with a capital, and with a capital that says
    nothing. `titled` flags words of title-case lines, `free` words whose capital says nothing, `roles` words that say
    what somebody is.
    """

    lower: Counter[str]
    middle: Counter[str]
    opening: Counter[str]
    titled: tuple[bool, ...]
    free: tuple[bool, ...]
    roles: tuple[bool, ...]

    def plain(self, key: str) -> bool:
        """Whether the word is an ordinary one, as far as this report and the dictionary show."""
        if key in FUNCTION or key in CALENDAR:
            return True
        if self.middle[key] or self.lower[key]:
            return self.lower[key] >= self.middle[key]
        return key in ROLES or word_level(key) > 0


def gather(reading: Reading) -> Evidence:
    """Look at every word of the report once."""
    flags = titled(reading)
    lower: Counter[str] = Counter()
    middle: Counter[str] = Counter()
    opening: Counter[str] = Counter()
    free: list[bool] = []
    for word, in_title in zip(reading.words, flags, strict=True):
        says_nothing = word.opens or in_title or (len(word.gap) > 1 and not _OPENERS.isdisjoint(word.gap.strip("'s ")))
        free.append(says_nothing)
        if not word.capital:
            lower[word.key] += (
                _IN_ADDRESS.isdisjoint(word.gap) and reading.plain[word.end : word.end + 2].strip() not in _IN_ADDRESS
            )
        elif says_nothing:
            opening[word.key] += 1
        else:
            middle[word.key] += 1
    return Evidence(lower, middle, opening, flags, tuple(free), role_words(reading.words))
