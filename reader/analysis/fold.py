"""Folding of name forms: two forms that fold alike are one spelling of one name.

Folds case, articles, possessive endings, diacritics, white space, hyphens and the dots of abbreviations. Not
responsible for variants that are spelt with other letters.
"""

import re
import unicodedata
from functools import lru_cache

from reader.analysis.model import Rule, Why
from reader.analysis.normal import clean

# "A" and "An" with a capital begin names (A Coruña, An Jung-geun) more often than they stand before one.
_ARTICLE = re.compile(r"^(?:[Tt]he|THE|an?) (?=\S)")
_POSSESSIVE = re.compile(r"(?:'s|(?<=s)')$", re.IGNORECASE)
_DOTS = re.compile(r"(?<=\w)\.|\.(?=\w)")
_INITIALS_APART = re.compile(r"\b(\w)\. (?=\w\.)")
_BREAKS = re.compile(r"[\s\-–—_/]+")
_MARKS = re.compile(r"[^\w\s&+'-]")
# Letters that carry a stroke or are joined have no decomposition in Unicode.
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"})
# Combining classes from here on are accents above and below; lower ones change the letter (Japanese voicing, viramas).
_FIRST_ACCENT_CLASS = 200


def without_accents(text: str) -> str:
    """Text without accents above or below its letters; other scripts keep what distinguishes their letters."""
    if text.isascii():
        return text
    apart = unicodedata.normalize("NFKD", text)
    kept = (c for c in apart if unicodedata.combining(c) < _FIRST_ACCENT_CLASS and unicodedata.category(c) != "Cf")
    return unicodedata.normalize("NFC", "".join(kept))


@lru_cache(maxsize=1 << 16)
def fold(form: str) -> str:
    """The key under which forms of one name meet; empty where nothing of a name is left."""
    text = _POSSESSIVE.sub("", _ARTICLE.sub("", clean(form)))
    text = _DOTS.sub("", _INITIALS_APART.sub(r"\1.", text))
    text = _MARKS.sub(" ", _BREAKS.sub(" ", text))
    return " ".join(without_accents(text.casefold()).translate(_LETTERS).split())


def why_alike(first: str, second: str) -> Why:
    """Why two differing forms with one fold are one name."""
    if first.casefold() == second.casefold():
        note = "The forms differ only in capital letters."
    elif without_accents(first).casefold() == without_accents(second).casefold():
        note = "The forms differ only in accents."
    else:
        note = "The forms differ only in spacing, hyphens, dots or capitals."
    return Why(Rule.SPELLING, (first, second), note)
