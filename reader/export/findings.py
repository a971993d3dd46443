"""The findings beyond names as rows of one shape, so that every format shows the same.

A section is there only if there is something in it. Values are source text as it stands, not escaped.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reader.analysis.model import DateMention, Figure, Quote
from reader.comparison.model import (
    Comparison,
    DatePair,
    FigurePair,
    LinkedEntity,
    Passage,
    QuotePair,
    Reuse,
    Side,
    Status,
)
from reader.comparison.passages.told import told
from reader.document.model import Span
from reader.export import wording
from reader.export.times import in_order, readable_time

_QUOTE_ORDER = ("reworded", "trimmed", "identical")
_FIGURE_ORDER = ("conflicting", "compatible", "equal")


class Excerpt(NamedTuple):
    """A stretch of one report. `text` is `None` where source text is left out; `changed` lies inside `span`."""

    span: Span
    text: str | None
    detail: str | None = None
    changed: tuple[Span, ...] = ()


class Finding(NamedTuple):
    """One row: what it is about, what either side says, and how the two stand to each other.

    `value` and `code` are `about` and `verdict` as the findings themselves have them, for machines. `differs` says that
    the two reports disagree on it, or give it in other words.
    """

    id: str
    about: str
    verdict: str
    value: str
    code: str
    left: tuple[Excerpt, ...] = ()
    right: tuple[Excerpt, ...] = ()
    note: str | None = None
    score: float | None = None
    differs: bool = False

    @property
    def status(self) -> Status:
        if self.left and self.right:
            return Status.BOTH
        return Status.LEFT if self.left else Status.RIGHT

    def excerpts(self, side: Side) -> tuple[Excerpt, ...]:
        return self.left if side is Side.LEFT else self.right


@dataclass(frozen=True, slots=True)
class Section:
    """`key` is the kind of finding, as in the coverage; `about` heads the first column."""

    key: str
    title: str
    about: str
    findings: tuple[Finding, ...]
    introduction: str = ""


def sections(comparison: Comparison, *, redacted: bool = False, every_match: bool = False) -> list[Section]:
    """The sections that have findings, in the order of the window's tabs; what differs comes first, dates by time.

    A sentence has one row with its best counterparts; `every_match` gives each match of two sentences its own.
    """
    entities = {entity.id: entity for entity in comparison.entities}
    made = _Rows(comparison, redacted, entities, {side: comparison.analysis(side).article.text for side in Side})
    left, right = (wording.share(value) for value in (comparison.reuse_share_left, comparison.reuse_share_right))
    verbatim = (
        f"{left} of the words of the left report and {right} of the right stand in runs of six or more identical words."
    )
    found = [
        Section("quotes", "Quotations", "Speakers", _first(map(made.quote, comparison.quotes), _QUOTE_ORDER)),
        Section("figures", "Figures", "Counted", _first(map(made.figure, comparison.figures), _FIGURE_ORDER)),
        Section("dates", "Dates", "Date", _timeline(map(made.date, comparison.dates))),
        Section("passages", "Passages", "Shared", tuple(made.passages(every_match))),
        Section("reuse", "Shared wording", "Words", tuple(map(made.reuse, comparison.reuse)), verbatim),
    ]
    return [section for section in found if section.findings]


def _first(found: Iterable[Finding], order: Sequence[str]) -> tuple[Finding, ...]:
    """What differs, other speakers before all, then by verdict, then what one report alone has; each in text order."""

    def place(row: Finding) -> tuple[bool, bool, int]:
        rank = order.index(row.code) if row.code in order else len(order)
        return not row.differs, row.note != wording.SPEAKERS["different"], rank

    return tuple(sorted(found, key=place))


def _timeline(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Dates by time; those without a value last, in the order of the text."""
    return tuple(sorted(found, key=lambda row: (not row.value, in_order(row.value))))


@dataclass(frozen=True, slots=True)
class _Rows:
    comparison: Comparison
    redacted: bool
    entities: Mapping[str, LinkedEntity]
    texts: Mapping[Side, str]

    def excerpt(self, side: Side, span: Span, detail: str | None = None, changed: Iterable[Span] = ()) -> Excerpt:
        if self.redacted:
            return Excerpt(span, None)
        return Excerpt(span, self.texts[side][span.start : span.end], detail, tuple(changed))

    def quote(self, pair: QuotePair) -> Finding:
        def excerpts(side: Side, quote: Quote | None) -> tuple[Excerpt, ...]:
            if quote is None:
                return ()
            runs = [getattr(run, side) for run in pair.difference if run.op != "equal"]
            changed = [run for run in runs if run is not None and len(run)]
            return (self.excerpt(side, quote.span, self._said(side, quote), changed),)

        both = pair.left is not None and pair.right is not None
        speakers = "" if self.redacted else self._speakers(pair)
        return Finding(
            id=pair.id,
            about=speakers,
            verdict=wording.QUOTE_RELATIONS.get(pair.relation, pair.relation),
            value=speakers,
            code=pair.relation,
            left=excerpts(Side.LEFT, pair.left),
            right=excerpts(Side.RIGHT, pair.right),
            note=(wording.SPEAKERS.get(pair.speakers, pair.speakers) if both else None) or None,
            score=pair.similarity,
            differs=both and (pair.relation == "reworded" or pair.speakers == "different"),
        )

    def _said(self, side: Side, quote: Quote) -> str:
        """Who said it, by name where the report has only "he" or "the mayor" beside the words."""
        if quote.speaker is None:
            return "speaker not found"
        speaker = quote.speaker.text
        entity = self.entities.get(quote.speaker.entity or "")
        mentions = entity.mentions(side) if entity else ()
        for mention in mentions:
            if mention.text in speaker:
                return f"said by {speaker}"
        fullest = max((mention.text for mention in mentions), key=len, default=None)
        return f"said by {fullest}, “{speaker}”" if fullest else f"said by {speaker}"

    def _speakers(self, pair: QuotePair) -> str:
        speakers = [quote.speaker for quote in (pair.left, pair.right) if quote is not None and quote.speaker]
        known = ((self.entities.get(speaker.entity or ""), speaker) for speaker in speakers)
        return " / ".join(dict.fromkeys(entity.name if entity else speaker.text for entity, speaker in known))

    def date(self, pair: DatePair) -> Finding:
        def excerpts(side: Side, dates: tuple[DateMention, ...]) -> tuple[Excerpt, ...]:
            return tuple(self.excerpt(side, found.span, found.note) for found in dates)

        return Finding(
            id=pair.id,
            about=readable_time(pair.value) if pair.value else "not resolved",
            verdict=wording.DATE_VERDICTS.get(pair.verdict, pair.verdict),
            value=pair.value or "",
            code=pair.verdict,
            left=excerpts(Side.LEFT, pair.left),
            right=excerpts(Side.RIGHT, pair.right),
            differs=pair.verdict == "conflict",
        )

    def figure(self, pair: FigurePair) -> Finding:
        def excerpts(side: Side, figures: tuple[Figure, ...]) -> tuple[Excerpt, ...]:
            return tuple(self.excerpt(side, figure.span) for figure in figures)

        counted = ", ".join(part for part in (pair.counted, pair.unit) if part)
        return Finding(
            id=pair.id,
            about=wording.counted(pair.counted, pair.unit),
            verdict=wording.FIGURE_VERDICTS.get(pair.verdict, pair.verdict),
            value=counted,
            code=pair.verdict,
            left=excerpts(Side.LEFT, pair.left),
            right=excerpts(Side.RIGHT, pair.right),
            note=pair.note,
            differs=pair.verdict == "conflicting",
        )

    def passages(self, every_match: bool) -> list[Finding]:
        """Matches and sentences without one together, in the order of the left report, what only the right has last."""
        alone: list[tuple[Side, tuple[Span, ...]]] = [
            (Side.LEFT, self.comparison.unmatched_left),
            (Side.RIGHT, self.comparison.unmatched_right),
        ]
        matches = self.comparison.passages
        rows = list(map(self._passage, matches if every_match else told(matches)))
        if not every_match:
            rows = _joined(rows)
        for side, spans in alone:
            for span in spans:
                excerpts = (self.excerpt(side, span),)
                left, right = (excerpts, ()) if side is Side.LEFT else ((), excerpts)
                rows.append(Finding("", "", "no match found", "", "unmatched", left, right))
        return sorted(rows, key=_reading_order)

    def _passage(self, passage: Passage) -> Finding:
        shared = "" if self.redacted else ", ".join(passage.shared)
        return Finding(
            id=passage.id,
            about=shared,
            verdict=f"match {wording.BASES.get(passage.basis, passage.basis)}",
            value=shared,
            code=passage.basis,
            left=(self.excerpt(Side.LEFT, passage.left),),
            right=(self.excerpt(Side.RIGHT, passage.right),),
            score=passage.score,
        )

    def reuse(self, run: Reuse) -> Finding:
        return Finding(
            id=run.id,
            about=str(run.words),
            verdict="identical wording",
            value=str(run.words),
            code="identical",
            left=(self.excerpt(Side.LEFT, run.left),),
            right=(self.excerpt(Side.RIGHT, run.right),),
        )


def _reading_order(row: Finding) -> tuple[bool, int, int]:
    left, right = row.left, row.right
    return not left, left[0].span.start if left else 0, right[0].span.start if right else 0


def _joined(rows: Iterable[Finding]) -> list[Finding]:
    """One row for each sentence of the left report, with its counterparts, the best first."""
    beside: dict[tuple[Excerpt, ...], list[Finding]] = {}
    for row in sorted(rows, key=lambda row: -(row.score or 0)):
        beside.setdefault(row.left, []).append(row)
    return [
        group[0]._replace(
            about=", ".join(dict.fromkeys(word for row in group if row.about for word in row.about.split(", "))),
            right=tuple(excerpt for row in group for excerpt in row.right),
        )
        for group in beside.values()
    ]


def changes(excerpt: Excerpt) -> Iterator[tuple[str, bool]]:
    """The words of an excerpt in stretches, each with whether the other report words it differently."""
    text, place = excerpt.text or "", 0
    for changed in sorted(excerpt.changed):
        cut = Span(max(changed.start - excerpt.span.start, place), max(changed.end - excerpt.span.start, place))
        yield text[place : cut.start], False
        yield cut.of(text), True
        place = cut.end
    yield text[place:], False
