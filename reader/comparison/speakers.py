"""Whether two reports give one utterance to the same speaker. Not responsible for who a speaker is, nor for pairing.

That they give it to different people is a heavy word, so it takes two speakers who are told where they speak.
"""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from reader.analysis.model import Quote, Speaker
from reader.comparison.model import LinkedEntity
from reader.document.model import Span

_WORD = re.compile(r"[^\W\d_]{2,}")
_PRONOUNS = frozenset(("he", "she", "they", "it", "who", "him", "her", "them"))
_BETWEEN = re.compile(r"\s(?:and|und|et|&)\s")
_BESIDE = re.compile(r"(?:(?<=[^\W\d_])|\A)\s(?:and|und|et|&)\s(?:\Z|(?=[^\W\d_a-z]))")
_AROUND = 12
_ALIKE = 0.85
_OPENING = re.compile(r"[\"'“‘„«「『]\s*\Z")


class Speakers:
    """The speakers of a pair, by the names that the reports have for them."""

    def __init__(self, left: str, right: str, entities: Sequence[LinkedEntity]) -> None:
        self._texts = left, right
        self._words = {
            entity.id: frozenset(word for mention in (*entity.left, *entity.right) for word in _words(mention.text))
            for entity in entities
        }

    def compared(self, left: Quote, right: Quote, equal: tuple[Span, Span]) -> str:
        """`same`, `different` or `unknown`. `equal` is where the words that both have begin, in either report."""
        if left.speaker is None or right.speaker is None:
            return "unknown"
        here, there = left.speaker.entity, right.speaker.entity
        if here is None or there is None:
            return "unknown"
        if here == there:
            return "same"
        told = all(_is_told(each, text) for each, text in zip((left.speaker, right.speaker), self._texts, strict=True))
        apart = told and not self._alike(here, there)
        inner = any(_inside_another(quote, span) for quote, span in zip((left, right), equal, strict=True))
        return "different" if apart and not inner else "unknown"

    def _alike(self, here: str, there: str) -> bool:
        """Whether two that were not found to be one may be: all of one name, or nearly, stands in the other."""
        one, other = sorted((self._words.get(each, frozenset()) for each in (here, there)), key=len)
        return all(any(_spelt_alike(word, known) for known in other) for word in one)


def _is_told(speaker: Speaker, text: str) -> bool:
    """Whether the words at the cue say which one speaks; what "he" stands for is a guess, and of two either may."""
    around = text[max(speaker.span.start - _AROUND, 0) : speaker.span.start], text[speaker.span.end :][:_AROUND]
    several = _BESIDE.search(around[0]) or _BESIDE.match(around[1]) or _BETWEEN.search(speaker.text)
    return speaker.text.casefold() not in _PRONOUNS and several is None


def _spelt_alike(word: str, other: str) -> bool:
    return word == other or SequenceMatcher(None, word, other, autojunk=False).ratio() >= _ALIKE


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _inside_another(quote: Quote, begun: Span) -> bool:
    """Whether words are quoted within a longer quotation: then its speaker may not be theirs."""
    before = quote.text[: max(begun.start - quote.span.start, 0)]
    return _OPENING.search(before) is not None
