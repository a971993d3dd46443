"""Lines in title case or capitals: there a capital letter says nothing about names.

Headlines are such lines, and so are beginnings of texts where a headline runs into the first sentence.
"""

from collections.abc import Iterator

from reader.analysis.names.lexicon import CALENDAR, FUNCTION, JOINERS
from reader.analysis.names.words import Reading, Word

_LEAST = 4
_ENDS = frozenset(".!?")


def titled(reading: Reading) -> tuple[bool, ...]:
    """For each word of the report whether it stands in such a line."""
    flags = [False] * len(reading.words)
    for line in _lines(reading):
        for stretch in _stretches(reading.words, line):
            for at in stretch:
                flags[at] = True
    return tuple(flags)


def _lines(reading: Reading) -> Iterator[range]:
    """Runs of words in which no sentence ends and no block."""
    start = 0
    words = reading.words
    for at in range(1, len(words) + 1):
        if at == len(words) or words[at].opens or words[at].block != words[start].block:
            yield range(start, at)
            start = at


def _stretches(words: tuple[Word, ...], line: range) -> Iterator[range]:
    """Parts of a line without a word that would be small in running text only."""
    start = line.start
    for at in (*line, line.stop):
        if at < line.stop and not _small(words[at]):
            continue
        yield from _weighed(words, range(start, at), whole=start == line.start and at == line.stop)
        start = at + 1


def _small(word: Word) -> bool:
    """Whether no headline would write the word like that."""
    return word.text[0].islower() and not word.capital and (len(word.text) > 4 or word.key not in FUNCTION | JOINERS)


def _weighed(words: tuple[Word, ...], stretch: range, *, whole: bool) -> Iterator[range]:
    while stretch and not words[stretch[-1]].capital:
        stretch = stretch[:-1]
    telling = [words[at] for at in stretch if words[at].text[0].isalpha() and words[at].key not in CALENDAR]
    capitals = [word for word in telling if word.capital]
    shouted = [word for word in capitals if word.upper and len(word.text) > 3]
    if len(shouted) >= _LEAST or len(capitals) >= (_LEAST if whole else 2 * _LEAST - 2):
        yield stretch
