"""Words, numbers and signs of a sentence, with their places. Not responsible for what they mean.

A number in figures is one token with its separators: "1,200.5", "1.200,5", "1'200", "1 200".
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from reader.document.model import Span

_LONGEST = 24
"""More digits than this are no amount."""
_SPACED = frozenset(
    ["fr", "ru", "uk", "be", "bg", "pl", "cs", "sk", "sv", "nb", "nn", "no", "da", "fi", "hu", "lt", "lv", "et"]
)
_POINTED = frozenset(
    [
        "de",
        "es",
        "it",
        "pt",
        "nl",
        "tr",
        "id",
        "el",
        "ro",
        "hr",
        "sr",
        "sl",
        "da",
        "nb",
        "nn",
        "no",
        "is",
        "fr",
        "ru",
        "uk",
        "be",
        "bg",
        "pl",
        "cs",
        "sk",
        "sv",
        "fi",
        "hu",
        "lt",
        "lv",
        "et",
        "vi",
    ]
)


class Token(NamedTuple):
    """`key` is folded; `value` is set for a number in figures, `plain` where it has no separator."""

    start: int
    end: int
    key: str
    text: str
    value: float | None = None
    plain: bool = False

    @property
    def word(self) -> bool:
        return self.value is None and self.text[0].isalpha()

    @property
    def capital(self) -> bool:
        return self.text[0].isupper()


class Tokens:
    """Tells the tokens of one language."""

    def __init__(self, language: str | None) -> None:
        self._comma = language in _POINTED
        blank = " \xa0\u202f\u2009" if language in _SPACED else "\xa0\u202f\u2009"
        self._pattern = re.compile(
            rf"(?P<number>\d{{1,3}}(?:, 000)+(?!\d)"
            rf"|\d{{1,3}}(?:(?P<mark>[,.'’{blank}])\d{{3}})(?:(?P=mark)\d{{3}})*(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?)"
            r"|(?P<word>[^\W\d_]\.(?:[^\W\d_]\.)+|[^\W\d_]+(?:['’][^\W\d_]+)*[²³]?)|[^\s]"
        )

    def of(self, text: str, plain: str, span: Span) -> list[Token]:
        """The tokens in `span` of `text`; `plain` is its same-length copy with plain signs."""
        found = []
        for match in self._pattern.finditer(text, span.start, span.end):
            start, end = match.span()
            words = plain[start:end]
            if match["number"]:
                value = self._value(words, match["mark"])
                found.append(Token(start, end, words, words, value, plain=words.isdecimal()))
            else:
                key = words.casefold()
                found.append(Token(start, end, key.rstrip(".") if match["word"] else key, words))
        return found

    def _value(self, words: str, mark: str | None) -> float:
        """What figures say. A single comma or point before three digits is what it usually is in the language."""
        if len(words) > _LONGEST:
            return -1.0
        if ", " in words:
            return float(words.replace(", ", ""))
        if mark is None:
            return float(words.replace(",", "."))
        mark = " " if mark.isspace() else mark.replace("’", "'")
        head, _, last = words.rpartition(mark)
        decimal = mark == "," and words.count(",") == 1 and "." not in words and self._comma
        decimal |= mark == "." and words.count(".") == 1 and "," not in words and not self._comma
        if decimal:
            return float(f"{head}.{last}")
        return float(words.replace(mark, "").replace(",", "."))


def beside(tokens: Sequence[Token], index: int) -> bool:
    """Whether nothing stands between the token and the next."""
    return 0 <= index < len(tokens) - 1 and tokens[index].end == tokens[index + 1].start
