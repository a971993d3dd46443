"""A summary to read in a terminal: of one article, or of a comparison.

Lines keep to a width in columns, and no character of the source can steer the terminal. Not for machines: that is JSON.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from reader.analysis.model import Analysis, Entity, EntityKind
from reader.comparison.model import Comparison, Side, Status
from reader.export import findings, report, wording
from reader.export.characters import columns, one_line, wrap
from reader.export.report import Fact, Name, Report

_BOLD, _DIM, _PLAIN = "\x1b[1m", "\x1b[2m", "\x1b[0m"
_MOST_EXCERPT = 160  # columns of an excerpt: enough to know the place by, and the whole stands in the other formats
_INDENT = "  "


def render_comparison(comparison: Comparison, *, width: int = 80, colour: bool = False, redacted: bool = False) -> str:
    """The summary without a last line end."""
    page = _Page(width, colour)
    for each in report.reports(comparison):
        page.head(each, each.side.value.upper())
    page.title("Summary")
    page.facts([Fact(label, f"{count:,}") for label, count in report.summary(comparison)])
    for status in Status:
        listed = report.names(comparison, status, redacted=redacted)
        if listed:
            page.title(f"{wording.STATUSES[status]} ({len(listed)})")
            page.names(listed)
    page.listing("Perhaps the same", report.perhaps(comparison))
    page.listing("Related", report.relations(comparison))
    page.listing("Corrected by hand", report.decisions(comparison, redacted=redacted))
    for section in findings.sections(comparison, redacted=redacted):
        page.section(section)
    page.listing("Not looked for", wording.not_looked_for(comparison))
    return page.text()


def render_article(analysis: Analysis, *, width: int = 80, colour: bool = False, redacted: bool = False) -> str:
    """The summary without a last line end."""
    page = _Page(width, colour)
    article = analysis.article
    page.head(report.describe(article, Side.LEFT, article.source.name), article.source.name)
    for kind in EntityKind:
        found = [entity for entity in analysis.entities if entity.kind is kind]
        if found:
            page.title(wording.KIND_HEADINGS[kind])
            for entity in found:
                page.entity(entity, redacted)
    if not redacted:
        page.listing("Quotations", (f"“{_short(quote.text)}”" for quote in analysis.quotes))
        dates = (f"{date.text}: {date.value or 'not resolved'}" for date in analysis.dates)
        page.listing("Dates", dates)
        page.listing("Figures", (_figure(each.text, each.counted) for each in analysis.figures))
    page.listing("Not looked for", wording.uncovered(analysis.coverage))
    return page.text()


def _figure(text: str, counted: str | None) -> str:
    return f"{text} ({counted})" if counted and counted not in text else text


def _short(text: str) -> str:
    line = one_line(text)
    return line if columns(line) <= _MOST_EXCERPT else f"{wrap(line, _MOST_EXCERPT)[0]} …"


@dataclass(slots=True)
class _Page:
    """Lines as they come together; every string that reaches it may be hostile."""

    width: int
    colour: bool
    lines: list[str] = field(default_factory=list)

    def text(self) -> str:
        return "\n".join(self.lines)

    def add(self, text: str, first: str = "", rest: str | None = None, style: str = "") -> None:
        for line in wrap(text, self.width, first=first, rest=rest):
            self.lines.append(f"{style}{line}{_PLAIN}" if style and self.colour else line)

    def title(self, text: str) -> None:
        if self.lines:
            self.lines.append("")
        self.add(text, style=_BOLD)

    def head(self, shown: Report, label: str) -> None:
        self.title(label)
        if shown.headline:
            self.add(shown.headline, first=_INDENT, style=_BOLD)
        self.facts([*shown.facts, Fact("File", shown.source[0].value)])
        for remark in shown.remarks:
            self.add(remark, first=f"{_INDENT}! ", rest=f"{_INDENT}  ")

    def facts(self, facts: Sequence[Fact]) -> None:
        labels = max((columns(fact.label) for fact in facts), default=0) + 2
        for fact in facts:
            value = fact.value if fact.value is not None else "unknown"
            known = fact.how if fact.value is not None else fact.how.removeprefix("not known").removeprefix(": ")
            text = f"{value} ({known})" if known else value
            lead = _INDENT + fact.label + " " * (labels - columns(fact.label))
            if columns(lead) > self.width // 2:
                self.add(f"{fact.label}: {text}", first=_INDENT, rest=_INDENT * 2)
            else:
                self.add(text, first=lead, rest=" " * columns(lead))

    def names(self, listed: Iterable[Name]) -> None:
        for name in listed:
            sides = [side for side in (Side.LEFT, Side.RIGHT) if name.spans[side]]
            counts = " + ".join(str(len(name.spans[side])) for side in sides)
            self.add(f"{name.name} ({wording.KINDS[name.kind]}) {counts}", first=f"{_INDENT}• ", rest=f"{_INDENT}  ")
            for side in sides:
                others = [form.text for form in name.forms[side] if form.text != name.name]
                if others:
                    self.add(f"{side.value}: {', '.join(others)}", first=f"{_INDENT * 3}", style=_DIM)
            for why in name.why:
                self.add(why, first=f"{_INDENT * 3}", style=_DIM)

    def entity(self, entity: Entity, redacted: bool) -> None:
        others = [form.text for form in report.forms(entity.mentions) if form.text != entity.name]
        also = f", also {', '.join(others)}" if others and not redacted else ""
        self.add(f"{entity.name} {len(entity.mentions)}{also}", first=f"{_INDENT}• ", rest=f"{_INDENT}  ")

    def listing(self, title: str, items: Iterable[str]) -> None:
        listed = list(items)
        if not listed:
            return
        self.title(title)
        for item in listed:
            self.add(item, first=f"{_INDENT}• ", rest=f"{_INDENT}  ")

    def section(self, section: findings.Section) -> None:
        self.title(f"{section.title} ({len(section.findings)})")
        if section.introduction:
            self.add(section.introduction, first=_INDENT)
        for finding in section.findings:
            stated = ": ".join(part for part in (finding.about, finding.verdict) if part)
            note = f" ({finding.note})" if finding.note else ""
            self.add(f"{stated}{note}" or "found", first=f"{_INDENT}• ", rest=f"{_INDENT}  ")
            for side in (Side.LEFT, Side.RIGHT):
                for excerpt in finding.excerpts(side):
                    if excerpt.text is not None:
                        detail = f" ({excerpt.detail})" if excerpt.detail else ""
                        lead = f"{_INDENT * 3}{side.value + ':':<7}"
                        self.add(f"{_short(excerpt.text)}{detail}", first=lead, rest=" " * len(lead))
