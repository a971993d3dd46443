"""Lines in title case or capitals: there a capital letter says nothing about names.

Headlines are such lines, and so are beginnings of texts where a headline runs into the first sentence.
"""

from collections.abc import Iterator

from reader.analysis.name_lists import word_level
from reader.analysis.names.lexicon import (
    CALENDAR,
    COMPASS,
    DEPARTMENTS,
    EVENTS,
    FACILITIES,
    FUNCTION,
    JOINERS,
    ORGANISATIONS,
    PLACES,
    QUALIFIERS,
    ROLES,
)
from reader.analysis.names.words import Reading, Word

_LEAST = 4
_SHORT = 3
_RARE = 35
_SMALL = FUNCTION | JOINERS
_USUAL = COMPASS | ORGANISATIONS | FACILITIES | PLACES | EVENTS | ROLES | QUALIFIERS | DEPARTMENTS | FUNCTION


def titled(reading: Reading) -> tuple[bool, ...]:
    """For each word of the report whether it stands in such a line."""
    flags = [False] * len(reading.words)
    for line in _lines(reading):
        for stretch in _stretches(reading, line):
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


def _stretches(reading: Reading, line: range) -> Iterator[range]:
    """Parts of a line without a word that would be small in running text only."""
    words, start = reading.words, line.start
    sentence = reading.plain[words[line[-1]].end : words[line[-1]].end + 1] == "."
    for at in (*line, line.stop):
        if at < line.stop and not _small(words[at]):
            continue
        yield from _weighed(words, range(start, at), line, sentence=sentence)
        start = at + 1


def _small(word: Word) -> bool:
    """Whether no headline would write the word like that."""
    return word.text[0].islower() and not word.capital and (len(word.text) > _LEAST or word.key not in _SMALL)


def _weighed(words: tuple[Word, ...], stretch: range, line: range, *, sentence: bool) -> Iterator[range]:
    """The stretch without what is small at its end, where it is long and holds ordinary words with capitals.

    A whole line without a full stop needs one such word, the beginning of a line three, what stands within more.
    """
    while stretch and not words[stretch[-1]].capital:
        stretch = stretch[:-1]
    capitals = [words[at] for at in stretch if words[at].capital and words[at].key not in CALENDAR]
    ordinary = sum(map(_ordinary, capitals))
    shouted = sum(word.upper and len(word.text) > _SHORT for word in capitals)
    whole = len(stretch) >= len(line) - 1 and not sentence
    if stretch and words[stretch.start].key in FUNCTION:
        capitals = capitals[1:]
        if not whole and _is_institution(words, stretch[1:]):
            return
    needed = 1 if whole else _LEAST - (stretch.start == line.start)
    if shouted >= _LEAST or (ordinary >= needed and len(capitals) >= _LEAST):
        yield stretch


def _is_institution(words: tuple[Word, ...], at: range) -> bool:
    """Whether the words are only what an institution is called: "Academy of Sea Arts", "Ports Commission"."""
    if len(at) <= 1 or words[at.start - 1].key != "the":
        return False
    return words[at[-1]].key in ORGANISATIONS or (
        words[at.start].key in ORGANISATIONS and words[at.start + 1].text in ("of", "for")
    )


def _ordinary(word: Word) -> bool:
    """Whether running text would write the word small: no name, nor part of what institutions are called."""
    return word.key not in _USUAL and 0 < word_level(word.key) < _RARE
