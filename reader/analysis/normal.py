"""The copy of a text that language models and rules read: same length, plain characters.

Every code point is replaced by exactly one other, so offsets into the copy are offsets into the original. Not
responsible for comparing names (`fold`), which may change lengths.
"""

from collections.abc import Mapping
from types import MappingProxyType

_SPACES = (
    "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff"
)
_DOUBLE_QUOTES = "“”„‟«»″‶〝〞〟＂"
_SINGLE_QUOTES = "‘’‚‛‹›′‵´`＇"
_HYPHENS = "\u2010\u2011\u2043\u2212\ufe58\ufe63\uff0d"
_DASHES = "\u2012\u2015"
_SURROGATES = range(0xD800, 0xE000)

_TABLE: Mapping[int, str] = MappingProxyType(
    {
        **dict.fromkeys(map(ord, _SPACES), " "),
        **dict.fromkeys(map(ord, _DOUBLE_QUOTES), '"'),
        **dict.fromkeys(map(ord, _SINGLE_QUOTES), "'"),
        **dict.fromkeys(map(ord, _HYPHENS), "-"),
        **dict.fromkeys(map(ord, _DASHES), "–"),
        # A lone surrogate cannot be encoded as UTF-8, which every model does first.
        **dict.fromkeys(_SURROGATES, "\ufffd"),
    }
)


def normal(text: str) -> str:
    """The same text with plain spaces, quotation marks and dashes; `len` in code points is unchanged."""
    return text if text.isascii() and text.isprintable() else text.translate(_TABLE)


def clean(text: str) -> str:
    """A form to show: plain characters, runs of white space as one space, none at the ends. Lengths change."""
    return " ".join(normal(text).split())
