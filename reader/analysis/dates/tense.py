"""Whether a sentence speaks of what was or of what will be at a place in it, by the verb that stands nearest.

A rule of thumb and no parser: it decides between two weeks or two years, and only where the words leave it open.
"""

import re
from functools import cache

from reader.analysis.dates.expressions import Tense
from reader.analysis.dates.vocabulary import NOTHING, Vocabulary, vocabulary

_REACH = 160
_BREAK = re.compile(r"[,;:\"–()]|--| (?:and|but|which|who|that|after|before|while|when) ")
_BREAK_WEIGHT = 12
# A cue after the date is a little less telling than one before it.
_BEHIND_WEIGHT = 6


@cache
def _cues(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words: Vocabulary = vocabulary(language)
    endings = "|".join(str(words.raw.get("tense", {}).get("past_endings", "")).split())
    ended = rf"\w{{2,20}}(?:{endings})\b" if endings else NOTHING
    neutral = words.words("tense", "neutral_before")
    past = rf"\b(?:(?P<neutral>{neutral} \w+)|{words.words('tense', 'past')}|{ended})"
    return re.compile(rf"\b{words.words('tense', 'future')}"), re.compile(past, re.IGNORECASE)


def tense(sentence: str, start: int, end: int, language: str) -> Tense:
    """The tense around `[start, end)` of a sentence."""
    future, past = _cues(language)
    low, high = max(0, start - _REACH), min(len(sentence), end + _REACH)
    nearest_future = min(
        (_distance(sentence, found, start, end) for found in future.finditer(sentence, low, high)), default=None
    )
    nearest_past = min(
        (
            _distance(sentence, found, start, end)
            for found in past.finditer(sentence, low, high)
            if not found["neutral"]
        ),
        default=None,
    )
    if nearest_future is None and nearest_past is None:
        return Tense.UNMARKED
    if nearest_past is None or (nearest_future is not None and nearest_future < nearest_past):
        return Tense.FUTURE
    return Tense.PAST


def _distance(sentence: str, cue: re.Match[str], start: int, end: int) -> int:
    if cue.start() < end and cue.end() > start:
        return 0
    if cue.end() <= start:
        return start - cue.end() + _BREAK_WEIGHT * _breaks(sentence, cue.end(), start)
    # The comma right after an opening date parts nothing.
    first = end + 1 if sentence[end : end + 1] == "," and not sentence[:start].strip("\"' ").count(" ") > 2 else end
    return cue.start() - end + _BEHIND_WEIGHT + _BREAK_WEIGHT * _breaks(sentence, first, cue.start())


def _breaks(sentence: str, start: int, end: int) -> int:
    return sum(1 for _ in _BREAK.finditer(sentence, start, end))
