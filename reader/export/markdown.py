"""The comparison as Markdown (CommonMark with tables): the same content as the HTML page, to paste into notes.

The same comparison gives the same bytes. Source text is escaped so that it can only ever be text.
"""

import re
from collections.abc import Iterable, Sequence

from reader import __version__
from reader.comparison.model import Comparison, Side, Status
from reader.document.model import BlockKind
from reader.export import findings, report, wording
from reader.export.characters import one_line, visible
from reader.export.findings import Excerpt
from reader.export.passages import Piece, marked_blocks
from reader.export.report import Fact, Name, Report

_INLINE = re.compile(r"([\\`*_\[\]<>|~$&#])")
_BACKSLASH = r"\\\1"
_LINE_START = re.compile(r"(?m)^(?:([+=-])|(\d{1,9})([.)])(?=\s|$))")
_STRESS = {Status.BOTH: "**", Status.LEFT: "*", Status.RIGHT: "*"}


def render(comparison: Comparison, redacted: bool = False) -> str:
    """The whole comparison, with a last line end."""
    shown = report.reports(comparison)
    parts = [f"# {_title(shown)}", *(_head(each) for each in shown)]
    parts += ["## Summary", _list(f"{label}: {count:,}" for label, count in report.summary(comparison))]
    parts += ["## Names", *_names(comparison, shown, redacted)]
    parts += _listed("Perhaps the same", report.perhaps(comparison))
    parts += _listed("Related", report.relations(comparison))
    parts += _listed("Corrected by hand", report.decisions(comparison, redacted=redacted))
    for section in findings.sections(comparison, redacted=redacted):
        parts += _section(section, shown)
    parts += _listed("Not looked for", wording.not_looked_for(comparison))
    parts += ["## The two texts", *_texts(comparison, shown, redacted)]
    parts += ["## Sources", *(_source(each) for each in shown)]
    models = report.models(comparison)
    parts.append(f"Made with Diptych {escaped(__version__)}{f'; language model {escaped(models)}' if models else ''}.")
    return "\n\n".join(parts) + "\n"


def escaped(text: str) -> str:
    """`text` on one line, as Markdown that shows it and nothing else."""
    return _guarded(_INLINE.sub(r"\\\1", one_line(text)))


def _guarded(line: str) -> str:
    """Keep what begins a line from being a heading, a list or an underline."""
    return _LINE_START.sub(lambda found: f"\\{found[1]}" if found[1] else f"{found[2]}\\{found[3]}", line)


def _title(shown: Sequence[Report]) -> str:
    return " and ".join(escaped(each.headline or each.name) for each in shown)


def _head(shown: Report) -> str:
    lines = [listed_fact(fact) for fact in shown.facts]
    lines += [f"Note: {escaped(remark)}" for remark in shown.remarks]
    headline = [f"**{escaped(shown.headline)}**"] if shown.headline else []
    return "\n\n".join(
        [f"## {shown.side.value.capitalize()}: {escaped(shown.name)}", *headline, _list(lines, raw=True)]
    )


def listed_fact(fact: Fact) -> str:
    """A fact for an item of a list, without the dash."""
    value = escaped(fact.value) if fact.value is not None else "*unknown*"
    return f"{fact.label}: {value}" + (f" ({escaped(fact.how)})" if fact.how and fact.how != "not known" else "")


def _source(shown: Report) -> str:
    return "\n\n".join([f"### {escaped(shown.name)}", _list(map(listed_fact, shown.source), raw=True)])


def _list(items: Iterable[str], *, raw: bool = False) -> str:
    return "\n".join(f"- {item if raw else escaped(item)}" for item in items)


def _listed(title: str, items: Sequence[str]) -> list[str]:
    return [f"## {title}", _list(items)] if items else []


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _names(comparison: Comparison, shown: Sequence[Report], redacted: bool) -> list[str]:
    parts = []
    for status in Status:
        listed = report.names(comparison, status, redacted=redacted)
        sides = [each for each in shown if status in (Status.BOTH, Status(each.side.value))]
        head = ["Name", "Kind", *(escaped(each.name) for each in sides), "Why one name"]
        rows = (
            [
                escaped(name.name),
                wording.KINDS[name.kind],
                *(_forms(name, each.side) for each in sides),
                escaped("; ".join(name.why)),
            ]
            for name in listed
        )
        parts += [
            f"### {wording.status(comparison, status)} ({len(listed)})",
            _table(head, rows) if listed else wording.no_names(comparison),
        ]
    return parts


def _forms(name: Name, side: Side) -> str:
    if not name.forms[side]:
        return f"{len(name.spans[side])}"
    return ", ".join(f"{escaped(form.text)} ×{form.count}" for form in name.forms[side])


def _section(section: findings.Section, shown: Sequence[Report]) -> list[str]:
    rows = (
        [
            escaped(finding.about),
            *("<br>".join(map(_excerpt, finding.excerpts(each.side))) or "–" for each in shown),
            escaped(f"{finding.verdict} ({finding.note})" if finding.note else finding.verdict),
        ]
        for finding in section.findings
    )
    table = _table([section.about, *(escaped(each.name) for each in shown), "How they stand"], rows)
    introduction = [section.introduction] if section.introduction else []
    return [f"## {section.title} ({len(section.findings)})", *introduction, table]


def _excerpt(excerpt: Excerpt) -> str:
    if excerpt.text is None:
        return f"characters {excerpt.span.start}–{excerpt.span.end}"
    # An element, because asterisks beside a quotation mark or inside a word would not be read as emphasis.
    words = "".join(
        f"<b>{_INLINE.sub(_BACKSLASH, shown)}</b>" if changed else _INLINE.sub(_BACKSLASH, shown)
        for part, changed in findings.changes(excerpt)
        for shown in [re.sub(r"\s+", " ", visible(part))]
        if shown
    )
    return _guarded(words.strip()) + (f" ({escaped(excerpt.detail)})" if excerpt.detail else "")


def _texts(comparison: Comparison, shown: Sequence[Report], redacted: bool) -> list[str]:
    if redacted:
        return ["The source text is left out."]
    parts = [
        "**Bold** names stand in both reports, *italic* names only in one. What is not part of a report is quoted."
    ]
    for each in shown:
        text = comparison.analysis(each.side).article.text
        parts.append(f"### {escaped(each.name)}")
        for block, pieces in marked_blocks(comparison, each.side):
            parts.append(_block(block.kind, "".join(_stressed(text, pieces, number) for number in range(len(pieces)))))
    return parts


def _block(kind: BlockKind, content: str) -> str:
    lines = [line for line in (_guarded(line.strip()) for line in content.split("\n")) if line]
    if kind is BlockKind.BOILERPLATE:
        return "\n".join(f"> {line}" for line in lines)
    if kind in (BlockKind.HEADLINE, BlockKind.SUBHEADING):
        return "#### " + " ".join(lines)
    return "\n".join(lines)


def _stressed(text: str, pieces: Sequence[Piece], number: int) -> str:
    """One piece of the text; its mark only where Markdown would read the asterisks as one."""
    piece = pieces[number]
    shown = _INLINE.sub(r"\\\1", visible(piece.span.of(text)))
    if piece.mark is None:
        return shown
    stress = _STRESS[piece.mark.status]
    line = " ".join(shown.split())
    return f"{stress}{line}{stress}" if _can_be_stressed(text, pieces, number) else shown


def _can_be_stressed(text: str, pieces: Sequence[Piece], number: int) -> bool:
    start, end = pieces[number].span.start, pieces[number].span.end
    if not (text[start].isalnum() and text[end - 1].isalnum()):
        before = text[start - 1 : start] if number else ""
        after = text[end : end + 1] if number + 1 < len(pieces) else ""
        # Asterisks between a letter and punctuation do not open or close emphasis.
        if before.isalnum() or after.isalnum() or text[start].isspace() or text[end - 1].isspace():
            return False
    beside = [pieces[place] for place in (number - 1, number + 1) if 0 <= place < len(pieces)]
    return not any(piece.mark for piece in beside)
