"""Passages that the person set beside each other or took apart."""

from collections.abc import Iterable
from dataclasses import replace
from hashlib import blake2b

from reader.annotation.corrections import Correction, CorrectionType, Target
from reader.comparison.correction.outcome import Outcomes
from reader.comparison.correction.places import Reports, Spot
from reader.comparison.model import Comparison, Passage, Side
from reader.document.model import Span

PASSAGES = frozenset((CorrectionType.PASSAGE, CorrectionType.NOT_A_PASSAGE))


def with_passages(
    comparison: Comparison, reports: Reports, corrections: Iterable[Correction], outcomes: Outcomes
) -> Comparison:
    """The comparison with the passages as the person wants them; `corrections` come the latest first."""
    decided: dict[tuple[Span, Span], bool] = {}
    for correction in corrections:
        pair = _pair(reports, correction)
        if pair is None:
            if all(reports.must_be_here(correction, target) for target in correction.targets):
                outcomes.missing(correction, "One of the two passages is gone or was rewritten.")
        elif pair not in decided:
            decided[pair] = correction.type is CorrectionType.PASSAGE
            outcomes.applied(correction)
    if not decided:
        return comparison
    kept = [each for each in comparison.passages if decided.get((each.left, each.right), True)]
    known = {(each.left, each.right) for each in kept}
    made = [_made(*pair) for pair, wanted in decided.items() if wanted and pair not in known]
    passages = tuple(sorted((*kept, *made), key=lambda each: (each.left, each.right)))
    parted = [pair for pair, wanted in decided.items() if not wanted]
    return replace(
        comparison,
        passages=passages,
        unmatched_left=_unmatched(
            comparison.unmatched_left, [each.left for each in passages], [left for left, _ in parted]
        ),
        unmatched_right=_unmatched(
            comparison.unmatched_right, [each.right for each in passages], [right for _, right in parted]
        ),
    )


def _pair(reports: Reports, correction: Correction) -> tuple[Span, Span] | None:
    """The two spans, the left report's first, whichever side they were on when the correction was made."""
    one, other = (_spot(reports, target, side) for target, side in zip(correction.targets, Side, strict=True))
    if one is None or other is None:
        return None
    if one[0] is other[0]:
        # The same article stands on both sides: either spot may be on either.
        return one[1], other[1]
    return (one[1], other[1]) if one[0] is Side.LEFT else (other[1], one[1])


def _spot(reports: Reports, target: Target, side: Side) -> Spot | None:
    if target.anchor:
        return reports.located(target)
    text = reports.article(side).text
    start = text.find(target.name)
    if start < 0 or text.find(target.name, start + 1) >= 0:
        return None
    return side, Span(start, start + len(target.name))


def _made(left: Span, right: Span) -> Passage:
    digest = blake2b(f"{left} {right}".encode(), digest_size=6).hexdigest()
    return Passage(f"m-{digest}", left, right, 1.0, (), "manual")


def _unmatched(before: Iterable[Span], matched: Iterable[Span], parted: Iterable[Span]) -> tuple[Span, ...]:
    taken = list(matched)
    return tuple(sorted(each for each in {*before, *parted} if not any(other.overlaps(each) for other in taken)))
