"""The comparison as one HTML page that needs nothing else: no script, no network, no file beside it.

The page's template and style stand in `resources/templates`; its colours are those of the window's themes. Jinja2
escapes every value; `characters` shows what would act on the screen.
"""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from reader import __version__
from reader.analysis.model import EntityKind
from reader.comparison.model import Comparison, Side, Status
from reader.document.model import Block, BlockKind
from reader.export import findings, report, wording
from reader.export.characters import one_line, visible
from reader.export.passages import Mark, Piece, marked_blocks, marks
from reader.export.report import Report
from reader.paths import resource

if TYPE_CHECKING:
    from jinja2 import Environment

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
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
    template = _environment().get_template("comparison.html")
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
        style=_style(),
        version=__version__,
        models=report.models(comparison),
        wording=wording,
        status_names={status: wording.status(comparison, status) for status in Status},
        no_names=wording.no_names(comparison),
        Status=Status,
    )


def _text(comparison: Comparison, shown: Report, redacted: bool) -> _Text:
    article = comparison.analysis(shown.side).article
    language = article.language if article.language and _LANGUAGE.fullmatch(article.language) else None
    if redacted:
        return _Text(shown, "", language, (), {})
    anchors: dict[int, str] = {}
    for mark in marks(comparison, shown.side):
        anchors.setdefault(mark.entity, _anchor(shown.side, mark))
    return _Text(shown, article.text, language, tuple(marked_blocks(comparison, shown.side)), anchors)


def _anchor(side: Side, mark: Mark) -> str:
    return f"{side.value}-{mark.entity + 1}-{mark.number + 1}"


def _safe_address(address: str) -> bool:
    """Whether to make a link of an address: never of one that a browser would run."""
    return address.startswith(("http://", "https://"))


@cache
def _style() -> str:
    """The style sheet, with the kinds' colours for paper and for lamp light in front."""
    rules = Path(resource("templates", "comparison.css")).read_text("utf-8")
    light, dark = (_variables(name) for name in ("light", "dark"))
    return f":root {{ {light} }}\n@media screen and (prefers-color-scheme: dark) {{ :root {{ {dark} }} }}\n{rules}"


def _variables(theme: str) -> str:
    tables = tomllib.loads(resource("themes", f"{theme}.toml").read_text("utf-8"))
    named = [(name, value) for name, value in tables["colours"].items()]
    named += [(f"fill-{name}", value) for name, value in tables["fills"].items()]
    named += [(f"stroke-{name}", value) for name, value in tables["strokes"].items()]
    return " ".join(f"--{name}: {value};" for name, value in named)


@cache
def _environment() -> "Environment":
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from markupsafe import Markup

    made = Environment(
        loader=FileSystemLoader(resource("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters.update(
        shown=visible,
        line=one_line,
        changes=findings.changes,
        style=Markup,  # our own file: a style element is not escaped
    )
    made.tests["safe_address"] = _safe_address
    made.globals.update(anchor=_anchor, tag=lambda block: _TAGS.get(block.kind, "p"))
    return made
