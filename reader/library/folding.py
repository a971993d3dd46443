"""The form in which words go into the index and are looked for there. Not responsible for the index.

SQLite's tokenizer parts words at spaces and signs and lets case and accents go. What it does not know is done here:
no-break signs within words, letters that are no accented ones (ß, ø), and scripts without spaces between words, whose
letters become overlapping pairs, so that a word of two letters is found wherever it stands. Whoever changes what
`indexed` gives must have all articles listed anew.
"""

import re
import unicodedata
from itertools import pairwise

_SOUTH = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
_EAST = "\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\U00020000-\U0003ffff"
UNSPACED = re.compile(f"[{_SOUTH}{_EAST}]+")
"""Runs of letters of scripts without spaces, or, as Korean, with endings grown onto the words."""

WORD = re.compile(r"[^\W_]+")

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", ""),
        "\0": " ",
        "ß": "ss",
        "ẞ": "SS",
        "æ": "ae",
        "Æ": "AE",
        "œ": "oe",
        "Œ": "OE",
        "ø": "o",
        "Ø": "O",
        "ł": "l",
        "Ł": "L",
        "đ": "d",
        "Đ": "D",
        "ı": "i",
    }
)

_ASCII = bytes(range(128))
_SPECIAL = re.compile("[{}]".format("".join(map(chr, _PLAIN))))


def plain(text: str) -> str:
    """`text` with every letter in its usual form and without signs that are not seen; case and accents stay."""
    if text.isascii():
        return text.replace("\0", " ")
    whole = text.encode("utf-8", "replace").decode("utf-8")  # half a surrogate pair has no place in a database
    usual = unicodedata.normalize("NFKC", whole)
    return usual.translate(_PLAIN) if "\0" in usual or _SPECIAL.search(_foreign(usual)) else usual


def indexed(text: str) -> str:
    """What goes into the index for `text`."""
    if text.isascii():
        return text.replace("\0", " ")
    usual = plain(text)
    if not UNSPACED.search(_foreign(usual)):
        return usual
    return UNSPACED.sub(lambda run: f" {_pairs(run[0])} {run[0][-1]} ", usual)


def phrase(words: str) -> str:
    """What stands in the index where `words` stand in a text, one after the other."""
    return UNSPACED.sub(lambda run: f" {_pairs(run[0]) or run[0]} ", plain(words)).strip()


def fold(word: str) -> str:
    """`word` without case and accents, for comparing."""
    return word.lower() if word.isascii() else word.translate(_FOLDED)


def key(name: str) -> str:
    """What two ways to write a name have in common: its words, folded."""
    return " ".join(fold(word) for word in WORD.findall(plain(name)))


def _foreign(text: str) -> str:
    """The characters of `text` that are not ASCII, which are few as a rule and quickly looked through."""
    return text.encode().translate(None, _ASCII).decode()


def _pairs(run: str) -> str:
    return " ".join(map("".join, pairwise(run)))


class _Folds(dict[int, str]):
    """Each letter folded, worked out when it is first met: a text has few different ones."""

    def __missing__(self, code: int) -> str:
        letters = unicodedata.normalize("NFKD", plain(chr(code)).casefold())
        folded = "".join(letter for letter in letters if not unicodedata.combining(letter))
        self[code] = unicodedata.normalize("NFC", folded)
        return self[code]


_FOLDED = _Folds()
