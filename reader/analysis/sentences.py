"""Sentences by rule, for any language: closing marks, what follows them, and common abbreviations.

Serves where no language model reads the text and where a text has to be cut. All positions are code points.
"""

import re
from collections.abc import Iterator

from reader.document.model import Span

_SHORT = """
    adm apr assn atty aug ave bldg blvd brig bros capt cmdr co col comm comr cond const corp cpl dec del dept det dir
    dist dr e.g est feb fig fri ft gen gov hon i.e inc insp jan jr jul jun lt ltd maj mar messrs mfg min mme mr mrs ms
    mt mus no nos nov oct op p.m a.m pfc pres prof pvt rep reps rev sat sec sen sens sept sep sgt sq sr st ste sun supt
    thu thur thurs tue tues univ v vol vs wed ca approx al bzw z.b usw u.a m mlle p pp art nr str ул г им
    mio mrd mln тис тыс
"""
_ABBREVIATIONS = frozenset(_SHORT.split())
_END = re.compile(
    r"""
    (?: (?P<dots>\.+|…) | [!?؟۔।॥]+ | (?P<wide>[。！？｡]+) )
    (?P<close>["'”’»)\]』」】]*)
    (?P<space>\s*)
    """,
    re.VERBOSE,
)
_WORD_BEFORE = re.compile(r"[^\s\"'“”‘’«»()\[\]]+$")
_OPENING = "\"'“”‘’«»„‚‹([{『「【¿¡–—-•*"
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*")


def split(text: str) -> tuple[Span, ...]:
    """The sentences of `text` in order, without white space at either end."""
    found: list[Span] = []
    start = 0
    for blank in _BLANK_LINE.finditer(text):
        found.extend(_within(text, start, blank.start()))
        start = blank.end()
    found.extend(_within(text, start, len(text)))
    return tuple(found)


def _within(text: str, start: int, end: int) -> Iterator[Span]:
    """Sentences between two offsets that no blank line parts."""
    for mark in _END.finditer(text, start, end):
        if mark.end() < end and _ends_sentence(text, mark, start):
            yield from _trimmed(text, start, mark.end("close"))
            start = mark.end()
    yield from _trimmed(text, start, end)


def _ends_sentence(text: str, mark: re.Match[str], start: int) -> bool:
    if mark["wide"]:
        return True
    if not mark["space"]:
        return False
    following = text[mark.end() : mark.end() + 2].lstrip(_OPENING)[:1]
    if following.islower():
        return False
    if mark["dots"] != "." or mark["close"]:
        return True
    word = _WORD_BEFORE.search(text, max(start, mark.start() - 20), mark.start())
    return word is None or not _is_abbreviation(word[0], following)


def _is_abbreviation(word: str, following: str) -> bool:
    """Whether a dot after `word` belongs to it: "Mr", "J", "U.S" before a name, "21" before a date's next part."""
    if word.casefold() in _ABBREVIATIONS or (len(word) == 1 and word.isalpha()):
        return True
    if "." in word and len(word) <= 6 and word.replace(".", "").isalpha():
        return following.isalpha()
    return word.isdecimal() and following.isdecimal()


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    part = text[start:end]
    kept = part.strip()
    if kept:
        start += len(part) - len(part.lstrip())
        yield Span(start, start + len(kept))
