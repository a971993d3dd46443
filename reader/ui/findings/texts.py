"""Source text made fit for a row: on one line, not longer than can be seen, its direction kept to itself."""

import re
from collections.abc import Iterable

from reader.comparison.model import Comparison, DifferenceRun, Side
from reader.document.model import Span
from reader.ui.findings.row import Change, Line, Stretch

_SHOWN = 240
"""Code points of a text that one line can show at most."""
_BEFORE = 28
"""How many code points are kept before the first change, so that it is in sight."""
_UNSEEN = re.compile(r"[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]+|\s+")
"""White space, and characters that would turn the rest of a line around."""
_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
_CHANGES = {"replace": Change.REPLACED, "delete": Change.GONE, "insert": Change.NEW}
_ISOLATE, _END = "\u2068", "\u2069"


def plain(text: str) -> str:
    """`text` on one line, without characters that steer how it is shown."""
    return _UNSEEN.sub(" ", text).strip()


def apart(text: str) -> str:
    """`text` to stand inside a sentence: words that run the other way do not turn the sentence around."""
    text = plain(text)
    return f"{_ISOLATE}{text}{_END}" if _RIGHT_TO_LEFT.search(text) else text


def short(text: str, most: int = _SHOWN) -> str:
    """As much of a text as a line can show, with an ellipsis where that is not all."""
    shown = plain(text[: 2 * most])
    return shown if len(shown) <= most and len(text) <= 2 * most else f"{shown[:most].rstrip()}…"


def listed(texts: Iterable[str], pattern: str = "{}") -> str:
    """Different texts one after the other, as many as a line can show, each as `pattern` says."""
    found, room = [], _SHOWN
    for text in dict.fromkeys(map(short, texts)):
        if room <= 0:
            found.append("…")
            break
        found.append(pattern.format(apart(text)))
        room -= len(text)
    return ", ".join(found)


def excerpt(comparison: Comparison, side: Side, span: Span) -> str:
    """The words of a span on one line, as far as they can be seen."""
    text = comparison.analysis(side).article.text
    return short(text[span.start : min(span.end, span.start + 2 * _SHOWN)])


def around(text: str, span: Span, most: int = 40) -> str:
    """The words of a span with what stands beside them on the same line, at most so many code points either way."""
    before = text[max(0, span.start - most) : span.start].rpartition("\n")[2]
    after = text[span.end : span.end + most].partition("\n")[0]
    if len(before) == most:
        before = before.partition(" ")[2] or before
    if len(after) == most:
        after = after.rpartition(" ")[0] or after
    return short(f"{before}{span.of(text)}{after}")


def whole(comparison: Comparison, side: Side, span: Span) -> str:
    return plain(span.of(comparison.analysis(side).article.text))


def stretches(comparison: Comparison, side: Side, span: Span, runs: Iterable[DifferenceRun]) -> tuple[Stretch, ...]:
    """The words of a span, parted where a word-level difference changes them."""
    text = comparison.analysis(side).article.text
    found: list[Stretch] = []
    place = span.start
    for run in runs:
        own = run.left if side is Side.LEFT else run.right
        if run.op not in _CHANGES or own is None or own.start < place or own.start == own.end:
            continue
        _add(found, text[place : own.start], Change.NONE)
        _add(found, own.of(text), _CHANGES[run.op])
        place = own.end
    _add(found, text[place : span.end], Change.NONE)
    return tuple(found)


def _add(found: list[Stretch], words: str, change: Change) -> None:
    if words:
        found.append(Stretch(_UNSEEN.sub(" ", words), change))


def in_sight(line: Line) -> Line:
    """The same line, begun shortly before its first change where that would be out of sight."""
    before = 0
    for place, stretch in enumerate(line.stretches):
        if stretch.change:
            if before <= _BEFORE:
                break
            kept = line.stretches[place - 1].text[-_BEFORE:].partition(" ")[2] or line.stretches[place - 1].text
            return Line((Stretch(f"… {kept}"), *line.stretches[place:]), line.side, line.label)
        before += len(stretch.text)
    return line
