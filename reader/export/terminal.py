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
_MOST_NAMES = 30
_MOST_FINDINGS = 6
_INDENT = "  "


def render_comparison(comparison: Comparison, *, width: int = 80, colour: bool = False, redacted: bool = False) -> str:
    """The summary without a last line end."""
    page = _Page(width, colour)
    for each in report.reports(comparison):
        page.head(each, each.side.value.upper())
    found = findings.sections(comparison, redacted=redacted)
    page.differences(found)
    for status in Status:
        listed = report.names(comparison, status, redacted=redacted)
        if listed:
            page.title(f"{wording.status(comparison, status)} ({len(listed)})")
            page.names(listed, alone=status is not Status.BOTH)
    page.listing("Perhaps the same", report.perhaps(comparison))
    page.listing("Related", report.relations(comparison))
    page.listing("Corrected by hand", report.decisions(comparison, redacted=redacted))
    page.title("Counts")
    page.facts([Fact(label, f"{count:,}") for label, count in report.summary(comparison)])
    for section in found:
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


_SAID_BY_THE_TITLE = ("agree", "content")
_BY_REPORT = ("quotes", "figures", "dates")


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

    def names(self, listed: Sequence[Name], *, alone: bool) -> None:
        """One name a line; those that one report alone has run on, as there is little to say of each."""
        if alone:
            counted = (f"{name.name} {len(name.spans[Side(name.status.value)])}" for name in listed)
            self.add(", ".join(counted), first=_INDENT)
            return
        for name in listed[:_MOST_NAMES]:
            counts = " + ".join(str(len(name.spans[side])) for side in Side)
            self.add(f"{name.name} ({wording.KINDS[name.kind]}) {counts}", first=f"{_INDENT}• ", rest=f"{_INDENT}  ")
            for side in Side:
                others = [form.text for form in name.forms[side] if form.text != name.name]
                if others:
                    self.add(f"{side.value}: {', '.join(others)}", first=f"{_INDENT * 3}", style=_DIM)
        self.more(len(listed) - _MOST_NAMES)

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

    def differences(self, sections: Sequence[findings.Section]) -> None:
        """All that the reports disagree on or word differently, whatever its kind."""
        kinds = [(section, [found for found in section.findings if found.differs]) for section in sections]
        if not any(rows for _, rows in kinds):
            return
        self.title(f"Where the reports differ ({sum(len(rows) for _, rows in kinds)})")
        # Numbers and days that contradict each other weigh more than the wording of a quotation.
        for section, rows in sorted(kinds, key=lambda kind: kind[0].key == "quotes"):
            if rows:
                self.add(section.title, first=_INDENT, style=_BOLD)
                if section.key == "quotes":
                    self.add("Words that only one has stand between asterisks.", first=_INDENT, style=_DIM)
                self.findings(section, rows, _MOST_NAMES)
                self.more(len(rows) - _MOST_NAMES)

    def section(self, section: findings.Section) -> None:
        """A few of the findings that both reports have, and how many only one has."""
        rows = [found for found in section.findings if not found.differs]
        both = [found for found in rows if found.status is Status.BOTH]
        if not rows:
            return
        # A row of passages holds all the matches of its sentence.
        count = sum(len(found.right) for found in both) if section.key == "passages" else len(both)
        self.title(f"{section.title}{' in both reports' if section.key in _BY_REPORT else ''} ({count})")
        if section.introduction:
            self.add(section.introduction, first=_INDENT)
        # The strongest are shown, in the order of the text.
        strongest = sorted(both, key=_weight)[:_MOST_FINDINGS]
        self.findings(section, [found for found in both if found in strongest], _MOST_FINDINGS)
        hidden = len(both) - _MOST_FINDINGS
        self.more(hidden if section.key != "passages" else count - sum(len(found.right) for found in strongest))
        alone = {side: sum(found.status is Status(side.value) for found in rows) for side in Side}
        if any(alone.values()):
            counts = " and ".join(f"{count:,} in the {side.value}" for side, count in alone.items() if count)
            what = "No match found for sentences" if section.key == "passages" else "In one alone"
            self.add(f"{what}: {counts}.", first=_INDENT)

    def findings(self, section: findings.Section, rows: Iterable[findings.Finding], most: int) -> None:
        for finding in list(rows)[:most]:
            plain = section.key == "reuse" or finding.code in _SAID_BY_THE_TITLE
            verdict = "" if plain else finding.verdict
            about = f"{finding.about} words" if section.key == "reuse" else finding.about
            stated = ": ".join(part for part in (about, verdict) if part)
            note = f" ({finding.note.rstrip('.')})" if finding.note and section.key == "quotes" else ""
            self.add(f"{stated}{note}" or "matched", first=f"{_INDENT}• ", rest=f"{_INDENT}  ")
            for side in Side:
                shown = [excerpt for excerpt in finding.excerpts(side) if excerpt.text is not None]
                if section.key == "dates" and shown:
                    self.excerpt(side, " | ".join(_short(str(excerpt.text)) for excerpt in shown), None)
                    continue
                for excerpt in shown[:1] if section.key in ("passages", "reuse") and side is Side.RIGHT else shown:
                    self.excerpt(side, _short(_differing(excerpt)), excerpt.detail)
                if section.key == "reuse":
                    break
            if finding.note and section.key == "figures":
                self.add(finding.note, first=_INDENT * 3, style=_DIM)

    def excerpt(self, side: Side, text: str, detail: str | None) -> None:
        lead = f"{_INDENT * 3}{side.value + ':':<7}"
        self.add(f"{text} ({detail})" if detail else text, first=lead, rest=" " * len(lead))

    def more(self, count: int) -> None:
        if count > 0:
            self.add(f"… and {count:,} more: --format html or --format md shows all.", first=_INDENT, style=_DIM)


def _weight(finding: findings.Finding) -> float:
    """The least first: a high score, or a long run of shared words."""
    return -float(finding.value) if finding.code == "identical" and finding.value.isdigit() else -(finding.score or 0)


def _differing(excerpt: findings.Excerpt) -> str:
    """The words of an excerpt, those that differ between asterisks."""
    parts = findings.changes(excerpt)
    return "".join(f"*{words.strip()}*" if changed and words.strip() else words for words, changed in parts)
