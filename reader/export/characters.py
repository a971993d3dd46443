"""Characters that would act on a reader's screen instead of being read: shown, never obeyed.

Every export passes source text through `visible` before it escapes it for its own format. Not responsible for escaping.
"""

import re
import unicodedata

_KEPT = "\n\t"
# Overrides, embeddings and isolates reorder what stands around them; the marks U+200E, U+200F and U+061C only say what
# a right-to-left text needs, and stay.
_REORDERING = [*range(0x202A, 0x202F), *range(0x2066, 0x206A)]
_NO_BREAK = "\u00a0\u202f\u2007"
_BREAKABLE = str.maketrans(_NO_BREAK, "   ")
# A stretch without any place to break the line that is longer than this was not meant to hold together.
_UNBROKEN = re.compile("[^ \t\n]{32,}")


def _shown(code: int) -> str:
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else f"⟨U+{code:04X}⟩"


# XML has no way to write these two.
_UNWRITABLE = [0xFFFE, 0xFFFF]
_TABLE = {
    code: _shown(code)
    for code in [*range(0x20), 0x7F, *range(0x80, 0xA0), *_REORDERING, *_UNWRITABLE]
    if chr(code) not in _KEPT
} | dict.fromkeys(range(0xD800, 0xE000), "�")  # a lone surrogate cannot be written as UTF-8


def visible(text: str) -> str:
    """`text` with control characters as symbols and reordering characters as `⟨U+202E⟩`; lines and tabs stay."""
    # Most names and cells hold nothing to replace, which is told much faster than replaced.
    return text if text.isprintable() else text.translate(_TABLE)


def one_line(text: str) -> str:
    """`visible` text with every run of white space as one space, for names, headlines and table cells."""
    if text.isprintable() and "  " not in text:
        return text.strip(" ")  # the only white space that is printable
    return visible(" ".join(text.split()))


def breakable(text: str) -> str:
    """Text of the same length in which lines can be broken: where a page has nothing but no-break spaces between its
    words, they become spaces. A no-break space that holds a few words or figures together stays.
    """
    if not any(space in text for space in _NO_BREAK):
        return text
    return _UNBROKEN.sub(lambda run: run.group().translate(_BREAKABLE), text)


def columns(text: str) -> int:
    """Columns that `text` takes on a terminal: wide East Asian characters take two, combining ones none."""
    return sum(map(_width, text))


def _width(character: str) -> int:
    if character.isascii():
        return 1
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def wrap(text: str, width: int, *, first: str = "", rest: str | None = None) -> list[str]:
    """Lines of at most `width` columns; `first` and `rest` begin the first and the other lines.

    A word that is wider than a line is cut, as are runs of wide characters, which have no spaces to break at.
    """
    rest = first if rest is None else rest
    room = max(width - max(columns(first), columns(rest)), 2)
    lines: list[str] = []
    line, used = "", 0
    for word in one_line(text).split(" "):
        needed = columns(word)
        if line and used + 1 + needed <= room:
            line, used = f"{line} {word}", used + 1 + needed
            continue
        if line:
            lines.append(line)
        pieces = _cut(word, room) if needed > room else [word]
        lines += pieces[:-1]
        line = pieces[-1]
        used = columns(line)
    lines.append(line)
    return [(first if number == 0 else rest) + text for number, text in enumerate(lines)]


def _cut(word: str, room: int) -> list[str]:
    pieces, used = [""], 0
    for character in word:
        wide = _width(character)
        if used + wide > room:
            pieces.append("")
            used = 0
        pieces[-1] += character
        used += wide
    return pieces
