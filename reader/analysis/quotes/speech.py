"""Telling speech from what else stands in quotation marks: titles, names, scare quotes.

What a cue stands beside is speech. The rest is by length, by the marks, and by whether it reads like part of a noun
phrase ("a “modest but real” success") or like a title (“The Night Ferry”).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.analysis.quotes.attribution import Attribution, Strength
from reader.analysis.quotes.lists import words_in
from reader.analysis.quotes.marks import Family
from reader.document.model import Span

_WORD = re.compile(r"\w[\w'’.-]*")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_IN_PHRASE = re.compile(
    r"\b(?:the|a|an|this|these|those|his|her|its|their|our|so-called|of|called|titled|named|entitled|dubbed|"
    r"known as|words?|term|phrase)\s+(?:[\w-]+\s+)?$",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"\b(?:the|a|an|this|these|those|his|her|its|their|our|['’]s)\s+$", re.IGNORECASE)
_VERB = re.compile(r"(?:has|have|had|is|was|are|were|will|would|can|could|must|should|may|might|do|does|did)\b")
_COMMA = re.compile(r"[,.!?–—-]")
_TITLED = re.compile(
    r"\b(?:called|titled|named|entitled|dubbed|nicknamed|known as|labell?ed|book|novel|film|movie|song|album|show|"
    r"series|program|programme|play|documentary|paper|memoir|bestseller|report|column|news|hit|single|poem|essay|article|"
    r"exhibition|video|campaign|slogan|headlined|episode|episodes|sitcom|drama|comedy|musical)s?,?\s*$",
    re.IGNORECASE,
)
_SMALL = words_in("""
    a an and as at but by for from in into is of on or the to with vs
""")
_LONG = 6
_NOUNS = 8  # words that a noun phrase in marks may have
_MIDDLE = 4
_UNSPACED_LONG = 8


@dataclass(frozen=True, slots=True)
class Candidate:
    """What stands between marks. `before` is where the opening mark begins; `masked` has blanks for what is quoted."""

    text: str
    masked: str
    before: int
    segments: Sequence[Span]
    family: Family
    found: Attribution | None
    english: bool


def is_speech(one: Candidate) -> bool:
    """Whether what stands between marks is somebody's words."""
    said = one.segments[0].of(one.text).strip()
    count = sum(len(_WORD.findall(one.text, span.start, span.end)) for span in one.segments)
    if _UNSPACED.search(said):
        return len(said) >= _UNSPACED_LONG
    if not one.english:
        return count >= _MIDDLE and one.family is not Family.SINGLE
    beside = one.found is not None and one.found.strength is Strength.BESIDE
    if not count or (one.family is Family.SINGLE and not beside):
        return False
    surroundings = one.masked[max(0, one.before - 40) : one.before]
    if _like_title(said) and ((count <= _NOUNS and not beside) or _TITLED.search(surroundings)):
        return False
    if beside and one.found is not None:
        return _spoken_beside(one, one.found, said, count)
    return _spoken_alone(said, count, surroundings, one.found)


def _spoken_beside(one: Candidate, found: Attribution, said: str, count: int) -> bool:
    """What a cue stands beside, unless it is a name: “Twilight” author Stephenie Meyer confirmed."""
    parted = said[-1:] + one.masked[one.segments[-1].end : max(one.segments[-1].end, found.speaker.start)]
    attribute = bool(found.end) and not _COMMA.search(parted)
    return count >= _MIDDLE or not (found.naming or attribute)


def _spoken_alone(said: str, count: int, surroundings: str, found: Attribution | None) -> bool:
    """What no cue stands beside: by length, and by whether it is part of a noun phrase."""
    ends = said.endswith((".", "!", "?", ",", "…"))
    verb = _VERB.match(said) is not None
    if count <= _NOUNS and _ARTICLE.search(surroundings) and said[:1].islower() and not ends:
        return verb
    if count >= _LONG or (said[:1].isupper() and ends and count > 1):
        return True
    if (_IN_PHRASE.search(surroundings) and not verb) or _TITLED.search(surroundings):
        return False
    return count >= _MIDDLE or (found is not None and surroundings.rstrip().endswith(","))


def _like_title(said: str) -> bool:
    words = _WORD.findall(said)
    if said.rstrip().endswith((".", "!")) and not words[-1].istitle():
        return False
    large = [word for word in words if word.lower() not in _SMALL]
    return bool(large) and len(words) > 1 and all(word[0].isupper() or word[0].isdigit() for word in large)
