"""The findings beyond names as rows of one shape, so that every format shows the same.

A section is there only if there is something in it. Values are source text as it stands, not escaped.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from reader.analysis.model import DateMention, Figure, Quote
from reader.comparison.model import Comparison, DatePair, FigurePair, Passage, QuotePair, Reuse, Side, Status
from reader.document.model import Span
from reader.export import wording


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A stretch of one report. `text` is `None` where source text is left out; `changed` lies inside `span`."""

    span: Span
    text: str | None
    detail: str | None = None
    changed: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """One row: what it is about, what either side says, and how the two stand to each other.

    `value` and `code` are `about` and `verdict` as the findings themselves have them, for machines.
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


def sections(comparison: Comparison, *, redacted: bool = False) -> list[Section]:
    """The sections that have findings, in the order of the window's tabs."""
    made = _Rows(comparison, redacted)
    left, right = (wording.share(value) for value in (comparison.reuse_share_left, comparison.reuse_share_right))
    verbatim = (
        f"{left} of the words of the left report and {right} of the right stand in runs of six or more identical words."
    )
    found = [
        Section("quotes", "Quotations", "Speakers", tuple(map(made.quote, comparison.quotes))),
        Section("figures", "Figures", "Counted", tuple(map(made.figure, comparison.figures))),
        Section("dates", "Dates", "Date", tuple(map(made.date, comparison.dates))),
        Section("passages", "Passages", "Shared", tuple(made.passages())),
        Section("reuse", "Shared wording", "Words", tuple(map(made.reuse, comparison.reuse)), verbatim),
    ]
    return [section for section in found if section.findings]


@dataclass(frozen=True, slots=True)
class _Rows:
    comparison: Comparison
    redacted: bool

    def excerpt(self, side: Side, span: Span, detail: str | None = None, changed: Iterable[Span] = ()) -> Excerpt:
        if self.redacted:
            return Excerpt(span, None)
        return Excerpt(span, span.of(self.comparison.analysis(side).article.text), detail, tuple(changed))

    def quote(self, pair: QuotePair) -> Finding:
        def excerpts(side: Side, quote: Quote | None) -> tuple[Excerpt, ...]:
            if quote is None:
                return ()
            runs = (getattr(run, side.value) for run in pair.difference if run.op != "equal")
            said = f"said by {quote.speaker.text}" if quote.speaker else "speaker not found"
            return (self.excerpt(side, quote.span, said, (run for run in runs if run is not None)),)

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
        )

    def _speakers(self, pair: QuotePair) -> str:
        names = {entity.id: entity.name for entity in self.comparison.entities}
        speakers = [quote.speaker for quote in (pair.left, pair.right) if quote is not None and quote.speaker]
        return " / ".join(dict.fromkeys(names.get(speaker.entity or "", speaker.text) for speaker in speakers))

    def date(self, pair: DatePair) -> Finding:
        def excerpts(side: Side, dates: tuple[DateMention, ...]) -> tuple[Excerpt, ...]:
            return tuple(self.excerpt(side, found.span, found.note) for found in dates)

        return Finding(
            id=pair.id,
            about=wording.readable_date(pair.value) if pair.value else "not resolved",
            verdict=wording.DATE_VERDICTS.get(pair.verdict, pair.verdict),
            value=pair.value or "",
            code=pair.verdict,
            left=excerpts(Side.LEFT, pair.left),
            right=excerpts(Side.RIGHT, pair.right),
        )

    def figure(self, pair: FigurePair) -> Finding:
        def excerpts(side: Side, figures: tuple[Figure, ...]) -> tuple[Excerpt, ...]:
            return tuple(self.excerpt(side, figure.span) for figure in figures)

        counted = ", ".join(part for part in (pair.counted, pair.unit) if part)
        return Finding(
            id=pair.id,
            about=counted,
            verdict=wording.FIGURE_VERDICTS.get(pair.verdict, pair.verdict),
            value=counted,
            code=pair.verdict,
            left=excerpts(Side.LEFT, pair.left),
            right=excerpts(Side.RIGHT, pair.right),
            note=pair.note,
        )

    def passages(self) -> list[Finding]:
        """Matches and sentences without one together, in the order of the left report, what only the right has last."""
        alone: list[tuple[Side, tuple[Span, ...]]] = [
            (Side.LEFT, self.comparison.unmatched_left),
            (Side.RIGHT, self.comparison.unmatched_right),
        ]
        rows = [self._passage(passage) for passage in self.comparison.passages]
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
    starts = [excerpts[0].span.start if excerpts else 0 for excerpts in (row.left, row.right)]
    return (not row.left, starts[0], starts[1])
