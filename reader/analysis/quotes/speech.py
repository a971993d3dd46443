"""Telling speech from what else stands in quotation marks: titles, names, scare quotes.

What a cue stands beside is speech. The rest is by length, by the marks, and by whether it reads like part of a noun
phrase ("a “modest but real” success") or like a title (“The Night Ferry”).
"""

import re
from collections.abc import Sequence

from reader.analysis.quotes.attribution import Attribution, Strength
from reader.analysis.quotes.marks import Family
from reader.document.model import Span

_WORD = re.compile(r"\w[\w'’.-]*")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_IN_PHRASE = re.compile(
    r"\b(?:the|a|an|this|that|these|those|his|her|its|their|our|so-called|of|called|titled|named|entitled|dubbed|known as|word|words|term|phrase)\s+(?:[\w-]+\s+)?$",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"\b(?:the|a|an|this|that|these|those|his|her|its|their|our|['’]s)\s+$", re.IGNORECASE)
_VERB = re.compile(r"(?:has|have|had|is|was|are|were|will|would|can|could|must|should|may|might|do|does|did)\b")
_TITLED = re.compile(
    r"\b(?:called|titled|named|entitled|dubbed|nicknamed|known as|labeled|labelled|book|novel|film|movie|song|album|show|series|program|programme|play|documentary|paper|memoir|bestseller|report|column|"
    r"news'?s?|hit|single|poem|essay|article|exhibition|video|campaign|slogan|headlined|episode|episodes|sitcom|drama|comedy|opera|musical)s?,?\s*$",
    re.IGNORECASE,
)
_SMALL = frozenset(
    [
        "a",
        "an",
        "and",
        "as",
        "at",
        "but",
        "by",
        "for",
        "from",
        "in",
        "into",
        "is",
        "of",
        "on",
        "or",
        "the",
        "to",
        "with",
        "vs",
    ]
)
_LONG = 6
_NOUNS = 8  # words that a noun phrase in marks may have
_MIDDLE = 4
_UNSPACED_LONG = 8


def is_speech(
    text: str,
    masked: str,
    before: int,
    segments: Sequence[Span],
    family: Family,
    found: Attribution | None,
    english: bool,
) -> bool:
    """Whether what stands between marks is somebody's words. `before` is where the opening mark begins."""
    said = segments[0].of(text).strip()
    count = sum(len(_WORD.findall(span.of(text))) for span in segments)
    if _UNSPACED.search(said):
        return len(said) >= _UNSPACED_LONG
    if not count:
        return False
    beside = found is not None and found.strength is Strength.BESIDE
    if not english:
        return count >= _MIDDLE and family is not Family.SINGLE
    if family is Family.SINGLE and not beside:
        return False
    surroundings = masked[max(0, before - 40) : before]
    if _like_title(said) and ((count <= 8 and not beside) or _TITLED.search(surroundings)):
        return False
    if beside and found is not None:
        return not found.naming or count >= _MIDDLE
    if (
        count <= _NOUNS
        and _ARTICLE.search(surroundings)
        and said[:1].islower()
        and not said.endswith((".", ",", "!", "?"))
    ):
        return bool(_VERB.match(said))
    if count >= _LONG:
        return True
    whole = said[:1].isupper() and said.endswith((".", "!", "?", ",", "…"))
    if whole and count > 1:
        return True
    if (_IN_PHRASE.search(surroundings) and not _VERB.match(said)) or _TITLED.search(surroundings):
        return False
    if count >= _MIDDLE:
        return True
    return found is not None and surroundings.rstrip().endswith(",")


def _like_title(said: str) -> bool:
    words = _WORD.findall(said)
    if said.rstrip().endswith((".", "!")) and not words[-1].istitle():
        return False
    large = [word for word in words if word.lower() not in _SMALL]
    return bool(large) and len(words) > 1 and all(word[0].isupper() or word[0].isdigit() for word in large)
