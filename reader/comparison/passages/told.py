"""Which matches are told: the best of each sentence, those that hold the reports together, and what the person made.

The window's list, its bands and every export show these, so that all of them count alike, whichever report stands left.
"""

from collections.abc import Iterable, Sequence

from reader.comparison.model import Passage
from reader.comparison.scroll_map import forward_chain
from reader.document.model import Span


def told(passages: Sequence[Passage]) -> tuple[Passage, ...]:
    """Some of the matches, in the order given.

    Of several that are equally good all are told: which of them came first would hang on the side a report stands on.
    """
    left = _best((match.left, match.score) for match in passages)
    right = _best((match.right, match.score) for match in passages)
    holding = {match.id for match in forward_chain(passages)}
    return tuple(
        match
        for match in passages
        if match.score >= min(left[match.left], right[match.right]) or match.basis == "manual" or match.id in holding
    )


def _best(scores: Iterable[tuple[Span, float]]) -> dict[Span, float]:
    found: dict[Span, float] = {}
    for span, score in scores:
        found[span] = max(score, found.get(span, score))
    return found
