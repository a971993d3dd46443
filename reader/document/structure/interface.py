"""Which lines belong to the page around a report and not to the report: menus, buttons, prompts, notices.

Works on one line or paragraph at a time, by its wording and shape; where it stands in the text is judged by
`structure.roles`. Errs on the side of body text: a sentence is taken for a notice only where it is worded as one. The
vocabulary stands in `resources/interface`.
"""

import re
from enum import IntEnum
from functools import cache

from reader.document.structure.shape import has_several_sentences
from reader.document.structure.wordlists import entries, pattern


class Verdict(IntEnum):
    """How sure it is that a line belongs to the page and not to the report."""

    NO = 0
    LIKELY = 1  # at the head or tail, or among other such lines
    SURE = 2  # wherever it stands


_GLUE = frozenset(
    {"in", "out", "up", "on", "to", "the", "and", "or", "of", "a", "by", "via", "this", "all", "more", "us"}
)
_RIGHTS = re.compile(r"\W*(?:copyrights?\b|[©ⓒⒸ]|저작권|all rights reserved\b)", re.IGNORECASE)
_CRUMB = re.compile(r"\s*[>›»]\s*|\s[|/•·]\s")
_TOKEN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LONGEST = 260
_HOME = frozenset(
    {"home", "startseite", "accueil", "inicio", "início", "главная", "головна", "anasayfa", "ana sayfa", "홈", "トップ"}
)
_ROW = re.compile(r"\t+|\s{2,}|\u3000+")


def judge(line: str) -> Verdict:
    """How likely `line`, one unit of the text, is interface."""
    if len(line) > _LONGEST:
        return Verdict.NO
    row = _is_row(line)
    line = " ".join(line.split())
    if row:
        return Verdict.SURE
    if pattern("notices.txt").search(line) and (_RIGHTS.match(line) or not _is_prose(line)):
        return Verdict.SURE
    if pattern("prompts.txt").match(line) and not _is_prose(line):
        return Verdict.SURE
    if _is_trail(line):
        return Verdict.SURE
    return max(_as_buttons(line), Verdict.LIKELY if _is_fragment(line) or is_section(line) else Verdict.NO)


def is_section(line: str) -> bool:
    """Whether `line` is the name of a section ("World", "Politics") and nothing else."""
    return len(line) <= 20 and line.lower() in _sections()


def _is_prose(line: str) -> bool:
    """A longer line of several sentences that only happens to hold a telling word."""
    return len(line) > 140 and has_several_sentences(line)


def _is_row(line: str) -> bool:
    """Entries of a menu in one line, set apart by tabs or several blanks, at least one of them known."""
    parts = [part for part in _ROW.split(line.strip()) if part]
    return len(parts) >= 3 and all(len(part.split()) <= 3 for part in parts) and any(map(_is_known, parts))


def _is_trail(line: str) -> bool:
    """A path through a site's sections, or a row of sections: "Home > National > Diplomacy"."""
    if len(line) > 160 or line.endswith((".", "!", ",")):
        return False
    parts = [part for part in _CRUMB.split(line) if part]
    if len(parts) > 2 and parts[0].lower() in _HOME:
        return True
    if len(line) > 100 or line.endswith("?") or len(parts) < 2 or any(len(part.split()) > 4 for part in parts):
        return False
    known = sum(_is_known(part) for part in parts)
    if re.search(r"\w\s*[>›»]\s*\w", line):
        return len(parts) >= 3 or known >= 1
    return known >= max(2, len(parts) / 2)


def _as_buttons(line: str) -> Verdict:
    """A short line of nothing but words from buttons and menus; one or two such words may also be a heading."""
    words = [word.lower() for word in _TOKEN.findall(line)]
    if not words or len(words) > 12 or len(line) > 80 or line.endswith((".", "!")):
        return Verdict.NO
    if not all(part in _vocabulary() for word in words for part in word.split("-")):
        return Verdict.NO
    telling = sum(word not in _GLUE for word in words)
    if telling < max(1, len(words) / 2):
        return Verdict.NO
    return Verdict.SURE if telling >= 3 else Verdict.LIKELY


def _is_known(part: str) -> bool:
    words = [word.lower() for word in _TOKEN.findall(part)]
    return is_section(part.strip()) or (bool(words) and all(word in _vocabulary() for word in words))


def _is_fragment(line: str) -> bool:
    """A scrap such as a lone letter, a number or a row of signs."""
    return sum(map(str.isalpha, line)) <= 2 and len(line) <= 12


@cache
def _vocabulary() -> frozenset[str]:
    return frozenset(word for line in entries("words.txt") for word in line.split())


@cache
def _sections() -> frozenset[str]:
    return frozenset(entries("sections.txt"))
