"""Where in a text a date may stand: around the words dates are made of.

The grammar is slow, and most of a text names no date.
"""

import re
from collections.abc import Iterator
from functools import cache

from reader.analysis.dates.vocabulary import vocabulary

_AROUND = 48
_WORD = re.compile(r"[^\W\d_][\w']*|\d+\w*")


@cache
def _kinds(language: str) -> dict[str, frozenset[str]]:
    words = vocabulary(language)
    kinds: dict[str, set[str]] = {}

    def tell(kind: str, singles: frozenset[str]) -> None:
        for word in singles:
            kinds.setdefault(word, set()).add(kind)

    tell("month", words.months.singles)
    tell("shift", words.months.singles | words.weekdays.singles | words.seasons.singles)
    tell("weekday", words.weekdays.singles)
    tell("unit", words.units.singles | words.parts.singles)
    tell("period", words.units.singles | words.halves.singles)
    tell("ago", words.units.singles | words.units_many.singles)
    tell("day", words.days.singles | words.day_parts.singles | words.context_days.singles | words.relative.singles)
    tell("season", words.seasons.singles)
    tell("fixed", words.fixed.singles)
    tell("century", frozenset({"century"}))
    if words.flag("compounds"):
        joined = (day + part for day in words.weekdays.singles for part in words.parts.singles)
        tell("day", frozenset(joined))
    if language == "en":
        tell("unit", frozenset({"period", "half"}))
        tell(
            "decade",
            frozenset({"eighties", "nineties", "seventies", "sixties", "fifties", "forties", "thirties", "twenties"}),
        )
        tell("quarter", frozenset({"q1", "q2", "q3", "q4"}))
    return {word: frozenset(found) for word, found in kinds.items()}


_DIGITS = frozenset({"year", "ordinal", "decade"})
_NINE_ELEVEN = frozenset({"month"})


def regions(text: str, language: str) -> Iterator[tuple[int, int, frozenset[str]]]:
    """Stretches around words that may belong to a date, with the kinds of word in them. They do not overlap."""
    known = _kinds(language)
    start = end = 0
    kinds: frozenset[str] = frozenset()
    for word in _WORD.finditer(text):
        form = word[0]
        here = known.get(form.casefold(), frozenset())
        if not here and "'" in form:
            here = frozenset().union(*(known.get(part, frozenset()) for part in form.casefold().split("'")))
        if form[0].isdigit():
            here |= _DIGITS if form != "9" else _NINE_ELEVEN | _DIGITS
        if not here:
            continue
        if kinds and word.start() - _AROUND > end:
            yield start, end, kinds
            kinds = frozenset()
        if not kinds:
            start = _word_start(text, max(end, word.start() - _AROUND))
        end = _word_end(text, word.end() + _AROUND)
        kinds |= here
    if kinds:
        yield start, end, kinds


def _word_start(text: str, at: int) -> int:
    """The first place from `at` on where no word is cut, no more than a word further."""
    limit = min(len(text), at + 30)
    while 0 < at < limit and not text[at - 1].isspace():
        at += 1
    return at


def _word_end(text: str, at: int) -> int:
    at = min(at, len(text))
    limit = min(len(text), at + 30)
    while at < limit and not text[at].isspace():
        at += 1
    return at
