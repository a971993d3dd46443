"""What was not looked for, said apart from what was not found: empty is not unknown."""

from reader.analysis.model import Coverage, State
from reader.comparison.model import Comparison, Side
from reader.ui.words import finding_words as words
from reader.ui.words.finding_words import say
from reader.ui.words.language import sentence
from reader.ui.words.translation import QT_TRANSLATE_NOOP


def looked_for(comparison: Comparison, kind: str, side: Side) -> bool:
    """Whether a kind of finding was looked for in a report. `kind` is one of `reader.analysis.model.FINDINGS`."""
    coverage = comparison.coverage.get(side, {}).get(kind)
    return coverage is not None and coverage.state is State.DONE


def names_searched(comparison: Comparison) -> int:
    """In how many of the two reports names were looked for."""
    return sum(looked_for(comparison, "names", side) for side in Side)


def gaps(comparison: Comparison, kind: str) -> tuple[str, ...]:
    """A sentence for each reason why a kind was not looked for, not wholly, or in vain."""
    left, right = (comparison.coverage.get(side, {}).get(kind) for side in (Side.LEFT, Side.RIGHT))
    found = [_gap(kind, left, "")] if left == right else [_gap(kind, left, "left"), _gap(kind, right, "right")]
    return tuple(gap for gap in found if gap)


def nothing_found(comparison: Comparison, kind: str) -> str:
    """What stands in place of an empty list."""
    sides = sum(looked_for(comparison, kind, side) for side in Side)
    what = words.finding(kind)
    if sides == 2:
        return say(QT_TRANSLATE_NOOP("FindingWords", "{what}: none were found in these reports."), what=what)
    if sides == 1:
        text = QT_TRANSLATE_NOOP(
            "FindingWords", "{what}: none were found. In one of the reports they were not looked for."
        )
        return say(text, what=what)
    return say(QT_TRANSLATE_NOOP("FindingWords", "{what}: not looked for in these reports."), what=what)


def _gap(kind: str, coverage: Coverage | None, side: str) -> str:
    if coverage is not None and coverage.state is State.DONE and not coverage.note:
        return ""
    if coverage is not None and coverage.state is State.DONE:
        text = QT_TRANSLATE_NOOP("FindingWords", "{what}: looked for, but not wholly.")
    elif coverage is not None and coverage.state is State.FAILED:
        text = QT_TRANSLATE_NOOP("FindingWords", "{what}: could not be worked out.")
    else:
        text = QT_TRANSLATE_NOOP("FindingWords", "{what}: not looked for.")
    what = words.finding(kind)
    if side:
        what = say(QT_TRANSLATE_NOOP("FindingWords", "{what}, {side}"), what=what, side=words.side(side))
    note = sentence(coverage.note) if coverage and coverage.note else ""
    return " ".join(part for part in (say(text, what=what), note) if part)
