"""The comparison as one HTML page that needs nothing else: no script, no network, no file beside it.

The page's template and style stand in `resources/templates`; its colours are those of the window's themes. Jinja2
escapes every value; `characters` shows what would act on the screen.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from reader import __version__
from reader.analysis.model import EntityKind
from reader.comparison.model import Comparison, Side, Status
from reader.document.model import Block, BlockKind
from reader.export import findings, report, wording
from reader.export.characters import breakable, one_line
from reader.export.pages import language_of, page_environment, page_style
from reader.export.passages import Mark, Piece, marked_blocks, marks
from reader.export.report import Report

_TAGS = {
    BlockKind.HEADLINE: "h4",
    BlockKind.SUBHEADING: "h5",
}


@dataclass(frozen=True, slots=True)
class _Text:
    """One side for the template. `anchors` has the id of the first mark of each entity, by its place."""

    report: Report
    source: str
    language: str | None
    blocks: Sequence[tuple[Block, Sequence[Piece]]]
    anchors: dict[int, str]


def render(comparison: Comparison, redacted: bool = False) -> str:
    """The whole page. With `redacted`, no words of the reports' texts are in it, only names, counts and positions."""
    shown = report.reports(comparison)
    template = page_environment().get_template("comparison.html")
    return template.render(
        title=" and ".join(one_line(each.headline or each.name) for each in shown),
        reports=shown,
        summary=report.summary(comparison),
        kinds=[kind for kind in EntityKind if any(entity.kind is kind for entity in comparison.entities)],
        names={status: report.names(comparison, status, redacted=redacted) for status in Status},
        texts={each.side: _text(comparison, each, redacted) for each in shown},
        entities=comparison.entities,
        perhaps=report.perhaps(comparison),
        relations=report.relations(comparison),
        decisions=report.decisions(comparison, redacted=redacted),
        sections=findings.sections(comparison, redacted=redacted),
        not_looked_for=wording.not_looked_for(comparison),
        redacted=redacted,
        style=page_style(),
        version=__version__,
        models=report.models(comparison),
        wording=wording,
        status_names={status: wording.status(comparison, status) for status in Status},
        no_names=wording.no_names(comparison),
        Status=Status,
        anchor=_anchor,
        tag=_tag,
    )


def _text(comparison: Comparison, shown: Report, redacted: bool) -> _Text:
    article = comparison.analysis(shown.side).article
    language = language_of(article.language)
    if redacted:
        return _Text(shown, "", language, (), {})
    anchors: dict[int, str] = {}
    for mark in marks(comparison, shown.side):
        anchors.setdefault(mark.entity, _anchor(shown.side, mark))
    return _Text(shown, breakable(article.text), language, tuple(marked_blocks(comparison, shown.side)), anchors)


def _tag(block: Block) -> str:
    return _TAGS.get(block.kind, "p")


def _anchor(side: Side, mark: Mark) -> str:
    return f"{side.value}-{mark.entity + 1}-{mark.number + 1}"
