"""Dates of two reports set against each other: one item a value, and where both date the same event differently.

Not responsible for finding dates or for finding which passages correspond.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from reader.analysis.model import Analysis, DateMention
from reader.comparison.model import DatePair, Passage
from reader.document.model import Span

# Passages that match less well may well speak of two events.
_SURE = 0.5


def pair_dates(left: Analysis, right: Analysis, passages: Sequence[Passage]) -> tuple[DatePair, ...]:
    """One item for each value, in the order of time; dates without a value each alone, after the others."""
    disputed = _disputed(left.dates, right.dates, passages)
    lefts, rights = _by_value(left.dates), _by_value(right.dates)
    valued = (
        _pair(value, lefts.get(value, ()), rights.get(value, ()), disputed)
        for value in sorted(lefts.keys() | rights.keys())
    )
    alone = (
        *(DatePair(f"l-{date.id}", None, (date,), ()) for date in left.dates if date.value is None),
        *(DatePair(f"r-{date.id}", None, (), (date,)) for date in right.dates if date.value is None),
    )
    return (*valued, *alone)


def _by_value(dates: Iterable[DateMention]) -> Mapping[str, Sequence[DateMention]]:
    found: dict[str, list[DateMention]] = {}
    for date in dates:
        if date.value is not None:
            found.setdefault(date.value, []).append(date)
    return found


def _pair(
    value: str, lefts: Sequence[DateMention], rights: Sequence[DateMention], disputed: frozenset[str]
) -> DatePair:
    verdict = "agree" if lefts and rights else "none"
    if any(f"{side}-{date.id}" in disputed for side, dates in (("l", lefts), ("r", rights)) for date in dates):
        verdict = "conflict"
    return DatePair(f"d-{value}", value, tuple(lefts), tuple(rights), verdict)


def _disputed(left: Sequence[DateMention], right: Sequence[DateMention], passages: Sequence[Passage]) -> frozenset[str]:
    """The dates, with their side, at which matched passages contradict each other.

    Only where either passage surely names one day, and either sentence corresponds to no other: of two dates against
    two nobody can tell by rule which belongs to which, and a month or a year is seldom the day of the event.
    """
    found: set[str] = set()
    once_left = Counter(passage.left for passage in passages)
    once_right = Counter(passage.right for passage in passages)
    for passage in passages:
        if passage.score < _SURE or once_left[passage.left] > 1 or once_right[passage.right] > 1:
            continue
        lefts, rights = _within(left, passage.left), _within(right, passage.right)
        if (
            len(lefts) == len(rights) == 1
            and _is_sure(lefts[0])
            and _is_sure(rights[0])
            and not _fit(lefts[0], rights[0])
        ):
            found |= {f"l-{lefts[0].id}", f"r-{rights[0].id}"}
    return frozenset(found)


def _within(dates: Sequence[DateMention], span: Span) -> list[DateMention]:
    return [date for date in dates if span.contains(date.span)]


def _fit(one: DateMention, other: DateMention) -> bool:
    """Whether both may be the same time: one says what the other says, or a part of it."""
    first, second = one.value or "", other.value or ""
    return first.startswith(second) or second.startswith(first)


def _is_sure(date: DateMention) -> bool:
    """Whether it is known which day is meant; a note says what had to be guessed, such as what it is counted from."""
    return date.note is None and re.match(r"\d{4}-\d\d-\d\d", date.value or "") is not None
