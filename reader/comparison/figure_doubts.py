"""What tells that two figures that differ are of two things, and so do not contradict each other.

A false conflict is worse than one that is missed: each doubt here is a rule that can be shown. Not responsible for
which figures are set against each other (`comparison.figures`).
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import isclose

from reader.analysis.model import Analysis, EntityKind, Figure
from reader.comparison.figure_terms import head
from reader.comparison.figure_verdicts import kind, middle
from reader.comparison.model import LinkedEntity, Side
from reader.document.model import Span

_BESIDE = 25
"""Code points before a figure in which a name is its subject: "Port Alder, a town of 12,000"."""
_AFTER = 40
"""Code points behind an age in which its person may follow: "the 82-year-old Ada Quill"."""
_CONVERTED = 0.05
"""Numbers nearer than this may be one in two units: "58 km (36 miles)"."""
_NEAR = 600
_PLACES = 8
"""Places of one figure that are looked at."""
_MANY = 3
_ANYTHING = frozenset(("time", "thing", "way", "part", "kind"))
"""What is counted of anything, and so tells nothing of what is counted."""
_DAY = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")


@dataclass(frozen=True, slots=True)
class Setting:
    """What stands around the figures of one report: its sentences, the names in them with their entities, its dates."""

    analysis: Analysis
    starts: tuple[int, ...]
    named: tuple[tuple[Span, str, EntityKind], ...]
    names_at: tuple[int, ...]
    dates_at: tuple[int, ...]
    figures_at: tuple[int, ...]
    numbers: Mapping[str | None, frozenset[float]]
    """In which numbers the report counts what is called so."""

    @classmethod
    def of(cls, analysis: Analysis, entities: Iterable[LinkedEntity], side: Side) -> "Setting":
        named = sorted(
            (mention.span, entity.id, entity.kind) for entity in entities for mention in entity.mentions(side)
        )
        numbers: dict[str | None, set[float]] = defaultdict(set)
        for figure in analysis.figures:
            if figure.unit is None:
                numbers[head(figure.counted)].add(middle(figure))
        return cls(
            analysis,
            tuple(sentence.start for sentence in analysis.sentences),
            tuple(named),
            tuple(span.start for span, _, _ in named),
            tuple(date.span.start for date in analysis.dates),
            tuple(figure.span.start for figure in analysis.figures),
            {what: frozenset(found) for what, found in numbers.items()},
        )

    def sentence(self, figure: Figure) -> Span:
        """The sentence of a figure, of an endless one what stands near."""
        at = bisect_right(self.starts, figure.span.start) - 1
        whole = self.analysis.sentences[at] if at >= 0 else figure.span
        return Span(max(whole.start, figure.span.start - _NEAR), min(whole.end, figure.span.end + _NEAR))

    def days(self, figure: Figure) -> tuple[str, ...]:
        """The days, months and years that the sentence of a figure names."""
        dates = self.analysis.dates[_within(self.dates_at, self.sentence(figure))]
        return tuple(match[0] for date in dates if (match := _DAY.match(date.value or "")))

    def person(self, figure: Figure) -> str | None:
        """Who stands last before a figure in its sentence; of an age also who follows it."""
        found = self._last_before(figure, len(self.sentence(figure)), persons=True)
        if found is None and head(figure.counted) == "age":
            end = min(self.sentence(figure).end, figure.span.end + _AFTER)
            for _, entity, of_kind in self.named[_within(self.names_at, Span(figure.span.end, end))]:
                if of_kind is EntityKind.PERSON:
                    return entity
        return found

    def subject(self, figure: Figure) -> str | None:
        """What is named right before a figure."""
        return self._last_before(figure, _BESIDE, persons=False)

    def _last_before(self, figure: Figure, reach: int, *, persons: bool) -> str | None:
        first = max(self.sentence(figure).start, figure.span.start - reach)
        begun = self.named[_within(self.names_at, Span(self.sentence(figure).start, figure.span.start))]
        for span, entity, of_kind in reversed(begun):
            if first < span.end <= figure.span.start and (not persons or of_kind is EntityKind.PERSON):
                return entity
        return None

    def rivals(self, figure: Figure) -> bool:
        """Whether the sentence gives the same in several numbers: of "8 points and 12 points" nobody can tell which.

        A number without a word for what it counts may count the same: "55 per cent of the traffic, 52 in Egypt".
        """
        counted, measured = head(figure.counted), kind(figure.unit)
        return any(
            other.span != figure.span
            and kind(other.unit) == measured
            and (head(other.counted) == counted or (figure.unit == "%" and other.counted is None))
            and not isclose(middle(other), middle(figure), rel_tol=_CONVERTED)
            for other in self.analysis.figures[_within(self.figures_at, self.sentence(figure))]
        )

    def many(self, figure: Figure) -> bool:
        """Whether the report counts the like in three numbers or more, as the points of a match."""
        counted = head(figure.counted)
        if figure.unit is not None or counted in (None, "age"):
            return False
        return len(self.numbers.get(counted, ())) >= _MANY


def _within(starts: Sequence[int], span: Span) -> slice:
    """Which of some things in the order of the text begin in a span."""
    return slice(bisect_left(starts, span.start), bisect_left(starts, span.end))


def doubtful(
    left: Sequence[Figure], right: Sequence[Figure], here: Setting, there: Setting, *, one_number: bool, matched: bool
) -> bool:
    """Whether anything says that figures which differ are of two things: other names, other times, several numbers.

    `one_number` says that what they count has one number in a report however many are told, as the dead have: those in
    one place may be told too. `matched` says that their sentences correspond.
    """

    def apart(one: Figure, other: Figure) -> bool:
        return (
            head(one.counted) in _ANYTHING
            or _of_others(one, other, here, there, matched)
            or _other_times(here.days(one), there.days(other))
            or here.rivals(one)
            or there.rivals(other)
            or (not one_number and (here.many(one) or there.many(other)))
        )

    return all(apart(one, other) for one in left[:_PLACES] for other in right[:_PLACES])


def _of_others(one: Figure, other: Figure, here: Setting, there: Setting, matched: bool) -> bool:
    """Whether other people or things are named as those that the figures are of."""
    first, second = here.person(one), there.person(other)
    if first != second and ((first and second) or not matched or head(one.counted) == "age"):
        return True
    subjects = here.subject(one), there.subject(other)
    return all(subjects) and subjects[0] != subjects[1]


def _other_times(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether both sentences are dated, and no date of the one is a date of the other or a part of it."""
    return bool(left and right) and not any(
        one.startswith(other) or other.startswith(one) for one in left for other in right
    )
