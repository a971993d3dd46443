"""The comparison as an outline: heads, the two texts side by side, names, findings, sources."""

from collections.abc import Iterator, Sequence

from reader import __version__
from reader.comparison.model import Comparison, Side, Status
from reader.document.model import Block, BlockKind
from reader.export import findings, report, wording
from reader.export.characters import breakable, one_line, visible
from reader.export.findings import Excerpt, Finding, Section
from reader.export.outline import Cell, Outline, Paragraph, Run, Table, cell, items, joined, paragraph, prose
from reader.export.passages import Piece, marked_blocks
from reader.export.report import Fact, Name, Report

_STYLES = {
    BlockKind.HEADLINE: "headline",
    BlockKind.STANDFIRST: "standfirst",
    BlockKind.SUBHEADING: "part",
    BlockKind.BYLINE: "aside",
    BlockKind.DATELINE: "aside",
    BlockKind.CAPTION: "aside",
    BlockKind.BOILERPLATE: "boilerplate",
}
_HALVES = (0.5, 0.5)
_LEFT_OUT = (
    "The source text is left out of this document. Findings are named by their positions, in characters from the start "
    "of each text."
)


def outline(comparison: Comparison, redacted: bool = False) -> Outline:
    """The whole comparison. With `redacted`, no words of the reports' texts are in it."""
    shown = report.reports(comparison)
    title = " and ".join(one_line(each.headline or each.name) for each in shown)
    counts = "  ·  ".join(f"{label} {count:,}" for label, count in report.summary(comparison))
    parts: list[Paragraph | Table] = [
        paragraph("Two reports, side by side", "title"),
        paragraph(counts, "subtitle"),
        Table(_HALVES, (tuple(tuple(_head(each)) for each in shown),), look="spread"),
        paragraph("The two texts", "heading"),
        *_texts(comparison, shown, redacted),
        paragraph("Names", "heading"),
        *_names(comparison, shown, redacted),
    ]
    for heading, sentences in (
        ("Perhaps the same", report.perhaps(comparison)),
        ("Related", report.relations(comparison)),
        ("Corrected by hand", report.decisions(comparison, redacted=redacted)),
    ):
        if sentences:
            parts += [paragraph(heading, "subheading"), *items(sentences)]
    for section in findings.sections(comparison, redacted=redacted):
        parts += _section(section, shown, comparison)
    if gaps := wording.not_looked_for(comparison):
        known = paragraph("That nothing is shown here does not mean that nothing is there.")
        parts += [paragraph("Not looked for", "heading"), known, *items(gaps)]
    parts += [
        paragraph("Sources", "heading"),
        Table(_HALVES, (tuple(tuple(_source(each)) for each in shown),), look="spread"),
        paragraph(f"{made(comparison)} Names, links and counts are found by a program and can be wrong.", "made"),
    ]
    return Outline(title, made(comparison), tuple(parts))


def made(comparison: Comparison) -> str:
    """The line that says what made an export."""
    models = report.models(comparison)
    return f"Made with Diptych {__version__}{f'; language model {one_line(models)}' if models else ''}."


def facts(listed: Sequence[Fact]) -> list[Paragraph]:
    return [_fact(fact) for fact in listed]


def _fact(fact: Fact) -> Paragraph:
    value = Run("unknown", "quiet") if fact.value is None else Run(one_line(fact.value), address=_address(fact))
    how = f"  {one_line(fact.how)}" if fact.how and fact.how != "not known" else ""
    return Paragraph(joined([Run(f"{fact.label}  ", "quiet"), value, Run(how, "quiet")]), "fact")


def _address(fact: Fact) -> str | None:
    """Never of an address that a program would run."""
    value = fact.value or ""
    return value if fact.label == "Address" and value.startswith(("http://", "https://")) else None


def _head(shown: Report) -> Iterator[Paragraph]:
    yield paragraph(shown.name, "outlet")
    yield paragraph(shown.headline or "No headline found", "headline")
    yield from facts(shown.facts)
    for remark in shown.remarks:
        yield paragraph(remark, "remark")


def _source(shown: Report) -> Iterator[Paragraph]:
    yield paragraph(shown.name, "outlet")
    yield from facts(shown.source)


def _texts(comparison: Comparison, shown: Sequence[Report], redacted: bool) -> list[Paragraph | Table]:
    if redacted:
        return [paragraph(_LEFT_OUT)]
    columns = tuple(tuple(_text(comparison, each)) for each in shown)
    kinds = dict.fromkeys(entity.kind for entity in comparison.entities)
    if not kinds:
        return [Table(_HALVES, (columns,), look="spread")]
    key = [
        Run("Names in both reports are filled, names in one only are underlined: ", "quiet"),
        *(run for kind in kinds for run in (Run(wording.KINDS[kind], f"{kind}-both"), Run("  "))),
    ]
    return [Paragraph(tuple(key[:-1]), "fact"), Table(_HALVES, (columns,), look="spread")]


def _text(comparison: Comparison, shown: Report) -> Iterator[Paragraph]:
    article = comparison.analysis(shown.side).article
    text = breakable(article.text)
    yield paragraph(shown.name, "outlet")
    for block, pieces in marked_blocks(comparison, shown.side):
        runs = joined([_piece(comparison, text, piece, block) for piece in pieces])
        yield Paragraph(runs, _STYLES.get(block.kind, "text"), article.language)


def _piece(comparison: Comparison, text: str, piece: Piece, block: Block) -> Run:
    words = piece.span.of(text)
    shown = visible(words) if block.kind is BlockKind.BOILERPLATE else prose(words)
    if piece.mark is None:
        return Run(shown)
    kind = comparison.entities[piece.mark.entity].kind
    return Run(shown, f"{kind}-{'both' if piece.mark.status is Status.BOTH else 'one'}")


def _names(comparison: Comparison, shown: Sequence[Report], redacted: bool) -> Iterator[Paragraph | Table]:
    for status in Status:
        listed = report.names(comparison, status, redacted=redacted)
        yield paragraph(f"{wording.status(comparison, status)} ({len(listed):,})", "subheading")
        if not listed:
            yield paragraph(wording.no_names(comparison), "body", "quiet")
            continue
        sides = [each for each in shown if status in (Status.BOTH, Status(each.side.value))]
        reasons = any(name.why for name in listed)
        head = ["Name", "Kind", *(one_line(each.name) for each in sides), *(["Why one name"] * reasons)]
        yield Table(
            _widths(len(sides), reasons), tuple(_name_row(name, sides, reasons) for name in listed), tuple(head)
        )


def _widths(sides: int, reasons: bool) -> tuple[float, ...]:
    why = [0.28] * reasons
    return (0.2, 0.14, *([(0.66 - sum(why)) / sides] * sides), *why)


def _name_row(name: Name, sides: Sequence[Report], reasons: bool) -> tuple[Cell, ...]:
    why = tuple(paragraph(reason, "cell", "quiet") for reason in name.why) or cell("")
    forms = (_forms(name, each.side) for each in sides)
    return (
        cell(name.name, "strong"),
        cell(wording.KINDS[name.kind], "quiet"),
        *((Paragraph(runs, "cell"),) for runs in forms),
        *([why] if reasons else []),
    )


def _forms(name: Name, side: Side) -> tuple[Run, ...]:
    if not name.forms[side]:
        return (Run(f"×{len(name.spans[side])}", "quiet"),)
    runs: list[Run] = []
    for form in name.forms[side]:
        runs += [Run(", " if runs else ""), Run(one_line(form.text)), Run(f"\u00a0×{form.count}", "quiet")]
    return joined(runs)


def _section(section: Section, shown: Sequence[Report], comparison: Comparison) -> Iterator[Paragraph | Table]:
    yield paragraph(f"{section.title} ({len(section.findings):,})", "heading")
    if section.introduction:
        yield paragraph(section.introduction)
    languages = {side: comparison.analysis(side).article.language for side in Side}
    rows = tuple(
        (
            cell(finding.about, "strong"),
            *(
                tuple(_excerpt(found, languages[each.side]) for found in finding.excerpts(each.side))
                or cell("–", "quiet")
                for each in shown
            ),
            _verdict(finding),
        )
        for finding in section.findings
    )
    head = (section.about, *(one_line(each.name) for each in shown), "How they stand")
    # Numbers are short, and why two of them are set against each other is not.
    widths = (0.18, 0.22, 0.22, 0.38) if section.key == "figures" else (0.16, 0.34, 0.34, 0.16)
    yield Table(widths, rows, head)


def _verdict(finding: Finding) -> Cell:
    note = [paragraph(finding.note, "cell", "quiet")] if finding.note else []
    return (paragraph(finding.verdict, "cell"), *note)


def _excerpt(excerpt: Excerpt, language: str | None) -> Paragraph:
    if excerpt.text is None:
        return paragraph(f"characters {excerpt.span.start}–{excerpt.span.end}", "cell", "quiet")
    runs = [Run(prose(breakable(words)), "changed" if changed else "") for words, changed in findings.changes(excerpt)]
    detail = [Run(f"  {one_line(excerpt.detail)}", "quiet")] if excerpt.detail else []
    return Paragraph(joined([*runs, *detail]), "cell", language)
