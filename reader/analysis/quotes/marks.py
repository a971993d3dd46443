"""Quotation marks and the stretches of text that stand between them, in any language.

A mark opens or closes by what stands beside it; its shape decides only where the surroundings do not, because marks
that point the wrong way are common in news. Apostrophes and inches are no marks. Not responsible for telling speech
from titles and scare quotes. All positions are code points; time is linear in the length of the text.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from reader.document.model import Span


class Family(StrEnum):
    """Which marks close each other."""

    DOUBLE = "double"
    SINGLE = "single"
    ANGLE = "angle"
    CORNER = "corner"


@dataclass(frozen=True, slots=True)
class Stretch:
    """What stands between two marks of one level. `closed` is false where the paragraph ends first.

    `resumed` says that the opening mark stands at the start of its paragraph.
    """

    span: Span
    family: Family
    closed: bool = True
    resumed: bool = False


class _Mark(NamedTuple):
    start: int
    end: int
    family: Family
    opens: bool
    """Whether the surroundings allow it to open; both or neither leaves the choice to `shape` and to what is open."""
    closes: bool
    shape: int  # 1 opens, -1 closes, 0 either


_SHAPES = {
    "“": 1, "”": -1, "„": 1, "‟": 1, "〝": 1, "〞": -1, "〟": -1, '"': 0, "＂": 0, "``": 1, "''": -1,
    "«": 1, "»": -1, "「": 1, "」": -1, "『": 1, "』": -1,
    "‘": 1, "’": -1, "‚": 1, "‛": 1, "'": 0, "‹": 1, "›": -1, "`": 1,
}  # fmt: skip
_FAMILIES = {
    **dict.fromkeys("«»", Family.ANGLE),
    **dict.fromkeys("「」『』", Family.CORNER),
    **dict.fromkeys("‘’‚‛'‹›`", Family.SINGLE),
}
_DECORATION = 6  # marks in a row that mean nothing
_MARK = re.compile(r"(?:[“”„‟\"＂«»「」『』‘’'`]\s?){6,}|``|''|[“”„‟〝〞〟\"＂«»「」『』‘’‚‛'‹›`]")
_INCHES = re.compile(r"\s?(?:[x×]|by\b|wide\b|long\b|tall\b|high\b|thick\b|deep\b|disks?\b|screens?\b|guns?\b)")
_ELISION = re.compile(r"(?:\d0s|tis|twas|em|til|cause|bout|n|round|cos|ll)\b", re.IGNORECASE)
_BEFORE_OPENING = frozenset("([{<–—-/:=\u2015\u2012¿¡…*|>")
_AFTER_CLOSING = frozenset(".,;:!?)]}–—-/…、。，！？|")
_SENTENCE_END = (".", "!", "?", "…", "。", "！", "？")
_AFTERTHOUGHT = re.compile(
    r"(?:(?:he|she|they|it|the [\w-]+|[A-Z][\w.-]+(?: [A-Z][\w.-]+){0,3}) )?(?:said|says|told|added|asked|wrote)\b"
)
_CUED = re.compile(r"\b(?:said|says|saying|told|added|adding|asked|wrote|replied|reads),$")
_LONGEST_SINGLE = 3000


def stretches(text: str, paragraph: Span) -> tuple[Stretch, ...]:
    """The outermost stretches between marks in one paragraph of `text`, in order; none is empty."""
    marks = tuple(_marks(text, paragraph))
    return tuple(stretch for stretch in _paired(text, paragraph, marks) if stretch.span.of(text).strip())


def _marks(text: str, paragraph: Span) -> Iterator[_Mark]:
    for found in _MARK.finditer(text, paragraph.start, paragraph.end):
        family = _FAMILIES.get(found[0], Family.DOUBLE)
        start, end = found.span()
        if end - start >= _DECORATION:
            continue
        before = text[start - 1] if start > paragraph.start else " "
        after = text[end] if end < paragraph.end else " "
        if family is Family.SINGLE and before.isalnum() and after.isalnum():
            continue
        if family is Family.DOUBLE and before.isdigit() and _INCHES.match(text, end):
            continue
        opens = (before.isspace() or before in _BEFORE_OPENING or before in _SHAPES) and not after.isspace()
        # `« Non », dit-il`: a mark before a comma opens nothing, but `“...and then` does.
        opens = opens and (after not in ",;:!?)]}." or text.startswith("..", end))
        closes = not before.isspace() and (after.isspace() or after in _AFTER_CLOSING or after in _SHAPES)
        yield _Mark(start, end, family, opens, closes, _SHAPES[found[0]])


def _opening(mark: _Mark) -> bool:
    """Whether a mark may begin a stretch where nothing is open."""
    if mark.family is Family.CORNER:
        return mark.shape > 0
    if mark.opens != mark.closes:
        return mark.opens
    # A straight mark in doubtful surroundings begins something because nothing is open.
    return mark.shape >= 0


def _paired(text: str, paragraph: Span, marks: Sequence[_Mark]) -> Iterator[Stretch]:
    here = 0
    closing_single = _closing_singles(text, marks)
    while here < len(marks):
        mark = marks[here]
        here += 1
        if not _opening(mark) and not _misplaced(text, marks, here - 1):
            continue
        resumed = not text[paragraph.start : mark.start].strip() if mark.start - paragraph.start < 8 else False
        if mark.family is Family.SINGLE:
            after = _end_of_single(text, marks, here - 1, closing_single)
            if after is not None:
                yield Stretch(Span(mark.end, marks[after].start), mark.family, True, resumed)
                here = after + 1
            continue
        start = mark
        depth = 1
        while here < len(marks):
            other = marks[here]
            here += 1
            if other.family is not start.family:
                continue
            if not _reopens(text, other):
                depth -= 1
                if depth == 0:
                    yield Stretch(Span(start.end, other.start), start.family, True, resumed)
                    break
            elif _nests(marks, here, start.family):
                depth += 1
            elif depth == 1:
                # The first was never closed: it ends here where a sentence does, or else its mark was a slip.
                kept = text[start.end : other.start].rstrip()
                if kept.endswith(_SENTENCE_END) and len(kept.split()) > 1:
                    yield Stretch(Span(start.end, start.end + len(kept)), start.family, True, resumed)
                start, resumed = other, False
        else:
            kept = text[start.end : paragraph.end].rstrip()
            yield Stretch(Span(start.end, start.end + len(kept)), start.family, False, resumed)


def _misplaced(text: str, marks: Sequence[_Mark], here: int) -> bool:
    """Whether a straight mark opens though the space stands on its wrong side: `he said" come in," and left`."""
    mark = marks[here]
    if mark.family is not Family.DOUBLE or mark.shape != 0 or not text[mark.start - 1 : mark.start].isalpha():
        return False
    following = next((other for other in marks[here + 1 : here + 4] if other.family is mark.family), None)
    return following is not None and following.closes and not following.opens


def _reopens(text: str, mark: _Mark) -> bool:
    """Whether a mark inside a stretch of its family begins another."""
    if mark.family is Family.CORNER:
        return mark.shape > 0
    if not mark.opens or mark.closes:
        return mark.opens == mark.closes and mark.shape > 0 and text[mark.start] not in "“«" and not mark.closes
    before = text[max(0, mark.start - 40) : mark.start].rstrip()
    if mark.shape == 0 and before.endswith((",", ".", "?", "!")) and not _CUED.search(before):
        return False
    # `in time, "he said`: the space stands on the wrong side of the mark.
    return not (before.endswith((",", ".", "?", "!")) and mark.shape <= 0 and _AFTERTHOUGHT.match(text, mark.end))


def _nests(marks: Sequence[_Mark], here: int, family: Family) -> bool:
    """Whether the marks from `here` on close twice before any opens: one speech inside another with the same marks."""
    closing = 0
    for mark in marks[here : here + 6]:
        if mark.family is not family:
            continue
        if not mark.closes or mark.opens:
            return False
        closing += 1
        if closing == 2:
            return True
    return False


def _closing_singles(text: str, marks: Sequence[_Mark]) -> list[int]:
    """For each mark the place of the nearest single mark after it that may close, or the number of marks."""
    nearest = len(marks)
    found = [nearest] * len(marks)
    for here in range(len(marks) - 1, -1, -1):
        found[here] = nearest
        mark = marks[here]
        if mark.family is Family.SINGLE and mark.closes and mark.shape <= 0 and not _possessive(text, mark):
            nearest = here
    return found


def _end_of_single(text: str, marks: Sequence[_Mark], here: int, closing: Sequence[int]) -> int | None:
    mark = marks[here]
    if not mark.opens or mark.closes or _ELISION.match(text, mark.end):
        return None
    end = closing[here]
    if end == len(marks) or marks[end].start - mark.end > _LONGEST_SINGLE:
        return None
    return end


def _possessive(text: str, mark: _Mark) -> bool:
    """Whether a mark after s before a word in small letters is an apostrophe ("the workers' rights")."""
    return (
        text[mark.start - 1 : mark.start] in ("s", "S")
        and re.match(r"\s[a-z]", text[mark.end : mark.end + 2]) is not None
    )
