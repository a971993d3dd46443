"""Wording that two reports share: maximal runs of identical words, and how much of either report stands in the other.

Only the reports themselves are read; boilerplate is not, and no run reaches over it. Linear in the length of the texts.
"""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from itertools import chain

from reader.comparison.common import common_runs
from reader.comparison.model import Reuse
from reader.comparison.wording import Word, body_parts
from reader.document.model import Article, Span

MINIMUM = 6
"""Fewest words that make a run: shorter ones are mostly names and set phrases."""


@dataclass(frozen=True, slots=True)
class SharedWording:
    """The runs in the order of the left report, and the share of each report's words that stand in such runs."""

    runs: tuple[Reuse, ...] = ()
    share_left: float = 0.0
    share_right: float = 0.0


def find_reuse(left: Article, right: Article) -> SharedWording:
    """Each shared wording once, at its first place in either report; a wording within a longer one is not told apart.

    The shares count all places, repeated ones too.
    """
    ours, theirs = body_parts(left), body_parts(right)
    our_words, their_words = _joined(ours), _joined(theirs)
    runs = common_runs(_keys(our_words, "\n<"), _keys(their_words, "\n>"), MINIMUM)
    return SharedWording(
        tuple(
            _reuse(_span(our_words, run.left, run.length), _span(their_words, run.right, run.length), run.length)
            for run in runs
        ),
        *_shares(ours, theirs),
    )


def _joined(parts: Sequence[Sequence[Word]]) -> list[Word | None]:
    """All words in one row, `None` where boilerplate parts them."""
    return list(chain.from_iterable([*part, None] for part in parts))[:-1]


def _keys(row: Sequence[Word | None], gap: Hashable) -> list[Hashable]:
    """What is compared. The gaps of either side differ, so that no run reaches over one."""
    return [word.key if word else gap for word in row]


def _span(row: Sequence[Word | None], start: int, length: int) -> Span:
    first, last = row[start], row[start + length - 1]
    assert first is not None, "a run holds no gap"
    assert last is not None, "a run holds no gap"
    return Span(first.span.start, last.span.end)


def _reuse(left: Span, right: Span, words: int) -> Reuse:
    return Reuse(f"r-{left.start}-{left.end}-{right.start}-{right.end}", left, right, words)


def _shares(left: Sequence[Sequence[Word]], right: Sequence[Sequence[Word]]) -> tuple[float, float]:
    ours, theirs = ([[word.key for word in part] for part in side] for side in (left, right))
    return _share(ours, _grams(theirs)), _share(theirs, _grams(ours))


def _grams(parts: Sequence[Sequence[str]]) -> set[tuple[str, ...]]:
    return {tuple(part[at : at + MINIMUM]) for part in parts for at in range(len(part) - MINIMUM + 1)}


def _share(parts: Sequence[Sequence[str]], known: set[tuple[str, ...]]) -> float:
    """How much of `parts` lies within runs of `MINIMUM` words that are known, from 0 to 1."""
    covered = 0
    for part in parts:
        reached = 0
        for at in range(len(part) - MINIMUM + 1):
            if tuple(part[at : at + MINIMUM]) in known:
                covered += at + MINIMUM - max(reached, at)
                reached = at + MINIMUM
    total = sum(map(len, parts))
    return round(covered / total, 4) if total else 0.0
