"""The language a text is written in, as an ISO 639-1 code.

A quick look settles the plain cases without loading anything: scripts that belong to one language, and texts full of
English function words. py3langid decides the rest.
"""

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier  # type: ignore[import-untyped]

_SAMPLE = 6000
_LEAST_LETTERS = 24
_WORD = re.compile(r"[^\W\d_]+")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_EASTERN = re.compile("[\u3040-\u30ff\uac00-\ud7a3]")
_KANA = re.compile("[\u3040-\u30ff]")
_FUNCTION_WORDS = """
the of and to in that is was for it with as his on be at by had are but from have has an they which not were this who
their been will would said its after he she we you more about than when also
"""
_ENGLISH = frozenset(_FUNCTION_WORDS.split())
_TELLING = frozenset({"the", "of", "and", "that", "was", "with", "said", "has", "from", "would", "which"})


def detect(text: str) -> str | None:
    """ISO 639-1 code of the main language; `None` where there is too little to tell."""
    if language := glance(text):
        return language
    sample = text[:_SAMPLE]
    words = _WORD.findall(sample)
    return _ask_model(sample) if len(words) >= 4 and sum(map(len, words)) >= _LEAST_LETTERS else None


def glance(text: str) -> str | None:
    """The language where a look at script and function words settles it; loads nothing."""
    written = _WORD.findall(text[:_SAMPLE])
    words = list(map(str.lower, written))
    letters = "".join(words)
    if len(letters) < 6:
        return None
    if _EASTERN.search(letters):
        hangul, kana = (len(script.findall(letters)) / len(letters) for script in (_HANGUL, _KANA))
        if hangul > 0.5:
            return "ko"
        if kana > 0.15:
            return "ja"
    # A quarter or more of any English news text is function words; other languages stay far under a tenth of these.
    common = sum(map(_ENGLISH.__contains__, words))
    told = len(words) >= 12 and common > 0.2 * len(words) and len(_TELLING.intersection(words)) >= 2
    return "en" if told or _is_english_around_names(written) else None


def _is_english_around_names(words: list[str]) -> bool:
    """Whether a text that is full of foreign names is English in what is written small."""
    small = [word for word in words if word.islower()]
    common = sum(map(_ENGLISH.__contains__, small))
    return len(small) >= 12 and common > 0.3 * len(small) and not {"the", "The"}.isdisjoint(words)


def _ask_model(sample: str) -> str | None:
    language, certainty = _identifier().classify(sample)
    return str(language) if certainty > 0.5 else None


@cache
def _identifier() -> "LanguageIdentifier":
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
