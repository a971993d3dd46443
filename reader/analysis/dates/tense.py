"""Whether a sentence speaks of what was or of what will be at a place in it, by the verb that stands nearest.

A rule of thumb and no parser: it decides between two weeks or two years, and only where the words leave it open.
"""

import re
from dataclasses import dataclass, field
from functools import cache

from reader.analysis.dates.expressions import Tense
from reader.analysis.dates.vocabulary import NOTHING, vocabulary
from reader.document.model import Span

_REACH = 160
_CHUNK = 512
_LONGEST_CUE = 32
_BREAK = re.compile(r"[,;:\"–()]|--| (?:and|but|which|who|that|after|before|while|when) ")
_BREAK_WEIGHT = 12
# A cue after the date is a little less telling than one before it.
_BEHIND_WEIGHT = 6

Cue = tuple[int, int, Tense]


@cache
def _pattern(language: str) -> re.Pattern[str]:
    words = vocabulary(language)
    endings = "|".join(str(words.raw.get("tense", {}).get("past_endings", "")).split())
    ended = rf"\w{{2,20}}(?:{endings})\b" if endings else NOTHING
    return re.compile(
        rf"\b(?:(?P<neutral>{words.words('tense', 'neutral_before')} \w+)|(?P<future>{words.words('tense', 'future')})"
        rf"|{words.words('tense', 'past')}|{ended})",
        re.IGNORECASE,
    )


@dataclass(frozen=True, slots=True)
class Tenses:
    """The tenses in one text. Cues are looked for where they are asked for, and once."""

    text: str
    language: str
    _cues: dict[int, list[Cue]] = field(default_factory=dict)

    def at(self, span: Span, sentence: Span) -> Tense:
        """The tense around a span of a sentence; a long sentence is read only near the span."""
        low, high = max(sentence.start, span.start - _REACH), min(sentence.end, span.end + _REACH)
        nearest: dict[Tense, int] = {}
        for chunk in range(low // _CHUNK, high // _CHUNK + 1):
            for start, end, tense in self._chunk(chunk):
                if low <= start and end <= high:
                    away = self._distance(start, end, span, sentence)
                    nearest[tense] = min(away, nearest.get(tense, away))
        if not nearest:
            return Tense.UNMARKED
        return min(nearest, key=lambda tense: (nearest[tense], tense is Tense.FUTURE))

    def _chunk(self, number: int) -> list[Cue]:
        if number not in self._cues:
            start = number * _CHUNK
            found = _pattern(self.language).finditer(self.text, start, start + _CHUNK + _LONGEST_CUE)
            self._cues[number] = [
                (cue.start(), cue.end(), Tense.FUTURE if cue["future"] else Tense.PAST)
                for cue in found
                if cue.start() < start + _CHUNK and not cue["neutral"]
            ]
        return self._cues[number]

    def _distance(self, start: int, end: int, span: Span, sentence: Span) -> int:
        if start < span.end and end > span.start:
            return 0
        if end <= span.start:
            return span.start - end + _BREAK_WEIGHT * self._breaks(end, span.start)
        # The comma right after an opening date parts nothing.
        opening = span.start - sentence.start < 12 and self.text[span.end : span.end + 1] == ","
        return start - span.end + _BEHIND_WEIGHT + _BREAK_WEIGHT * self._breaks(span.end + opening, start)

    def _breaks(self, start: int, end: int) -> int:
        return sum(1 for _ in _BREAK.finditer(self.text, start, end))
