"""What a piece of text looks like: sentence or label, in which script. Small questions that several rules ask."""

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

_CLOSING = "”’\"'»«)]›』」）"
_ABBREVIATION = re.compile(r"(?:\b(?:[A-Z]\.)+|\b(?:Jr|Sr|Inc|Ltd|Co|Corp|No|St|vs|etc)\.)$")
_SENTENCE_BREAK = re.compile(r"[.!?。！？।۔؟][”’\"')\]]*\s+[“‘\"'(\[]?[^\W\d_a-z]")


def ends_sentence(text: str) -> bool:
    """Whether the last mark is one that ends a statement; an abbreviation's full stop does not count."""
    bare = text.rstrip().rstrip(_CLOSING)
    return bare.endswith((".", "。", "…", "।", "۔")) and not bare.endswith("..") and not _ABBREVIATION.search(bare)


def has_several_sentences(text: str) -> bool:
    return _SENTENCE_BREAK.search(text) is not None


def starts_low(text: str) -> bool:
    """Whether the first letter is a small one and no number stands before it: the piece goes on from somewhere."""
    first = next((character for character in text if character.isalnum()), "")
    return first.islower()


def script_of(text: str) -> str | None:
    """The script that holds at least 70 % of the letters: latin, hangul, cyrillic, … or `None`."""
    if text.isascii():
        return "latin" if any(map(str.isalpha, text)) else None
    if not any(character > _LAST_LATIN and character.isalpha() for character in set(text)):
        return "latin" if any(map(str.isalpha, text)) else None
    counts: Counter[str] = Counter()
    # Letter by letter that there is, not one by one: of a long text there are a few dozen.
    for character, number in Counter(text).items():
        if character.isalpha():
            counts[_script(character)] += number
    if not counts:
        return None
    name, most = max(counts.items(), key=lambda item: item[1])
    return name if most >= 0.7 * sum(counts.values()) else None


def dominant(shares: Iterable[tuple[str | None, int]]) -> str | None:
    """The script of four fifths of some weighted pieces: only where there is one does another script tell anything."""
    letters: dict[str | None, int] = {}
    for script, weight in shares:
        letters[script] = letters.get(script, 0) + weight
    if not letters:
        return None
    main, most = max(letters.items(), key=lambda item: item[1])
    return main if most >= 0.8 * sum(letters.values()) else None


_LAST_LATIN = "\u024f"
_RANGES = (
    (0x0000, 0x024F, "latin"),
    (0x0370, 0x03FF, "greek"),
    (0x0400, 0x052F, "cyrillic"),
    (0x0590, 0x05FF, "hebrew"),
    (0x0600, 0x077F, "arabic"),
    (0x0900, 0x097F, "devanagari"),
    (0x0E00, 0x0E7F, "thai"),
    (0x1100, 0x11FF, "hangul"),
    (0x1E00, 0x1EFF, "latin"),
    # Japanese mixes kana and Chinese characters; for our purpose they are one script.
    (0x3040, 0x30FF, "han"),
    (0x3130, 0x318F, "hangul"),
    (0x3400, 0x9FFF, "han"),
    (0xAC00, 0xD7A3, "hangul"),
)


@lru_cache(maxsize=4096)
def _script(character: str) -> str:
    code = ord(character)
    return next((name for first, last, name in _RANGES if first <= code <= last), "other")
