"""Writing a comparison, or passages chosen from it, in the formats people use.

Not responsible for how a format looks (`reader.export`).
"""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from reader.analysis.model import Analysis
from reader.annotation.located import Located, located
from reader.annotation.marks import Mark, Pairing
from reader.comparison.model import Comparison
from reader.errors import DiptychError, InputError, UsageError
from reader.export.chosen import ChosenPassage, chosen_marks, shared_entities
from reader.export.custom import TemplateProblem, suffix
from reader.export.formats import FORMATS, Format, as_json, utf8
from reader.workflow.atomic import write_atomically

if TYPE_CHECKING:
    from reader.workflow.session import Session

__all__ = ["FORMATS", "Order", "Subject", "TemplateProblem", "as_json"]

_NOT_IN_NAMES = re.compile(r"[^\w ,.()&'’+–-]|[\ud800-\udfff]")
_LONGEST_NAME = 120  # bytes
_LONGEST_TEMPLATE = 1024 * 1024  # bytes


class Subject(StrEnum):
    """What is exported."""

    COMPARISON = "comparison"
    MARKS = "marks"
    SHARED = "shared"


@dataclass(frozen=True, slots=True)
class Order:
    """What to export and how. A `template` takes the place of the format.

    `chosen` are the ids of the marks that are wanted; `None` means all of them.
    """

    subject: Subject = Subject.COMPARISON
    format_id: str = "html"
    redacted: bool = False
    template: Path | None = None
    chosen: frozenset[str] | None = None

    @property
    def suffix(self) -> str:
        """The suffix of the file. Raises `UsageError`."""
        return suffix(self.template.name) if self.template else _format(self.format_id).suffix


def remembered(said: Mapping[str, str]) -> Order:
    """The order that `to_remember` gave, as far as it still makes sense."""
    template = Path(said["template"]) if said.get("template") else None
    return Order(
        subject=Subject(said.get("subject", "")) if said.get("subject") in list(Subject) else Subject.COMPARISON,
        format_id=said.get("format", "") if said.get("format") in FORMATS else "html",
        redacted=said.get("redacted") == "yes",
        template=template if template and template.is_file() else None,
    )


def to_remember(order: Order) -> dict[str, str]:
    """An order as words, for the settings; which marks were chosen is not among them."""
    return {
        "subject": order.subject.value,
        "format": order.format_id,
        "redacted": "yes" if order.redacted else "no",
        "template": str(order.template.absolute()) if order.template else "",
    }


def suggested_name(comparison: Comparison, order: Order) -> str:
    """A name for the file that any system takes, whatever the reports say of themselves: it leads into no folder."""
    sides = [analysis.article for analysis in (comparison.left, comparison.right)]
    name = " and ".join(article.outlet.value or Path(article.source.name).stem for article in sides)
    extra = {Subject.COMPARISON: "", Subject.MARKS: ", marks", Subject.SHARED: ", names"}[order.subject]
    clean = " ".join(_NOT_IN_NAMES.sub(" ", f"{name}{extra}").split()).strip(". -–")
    while len(clean.encode("utf-8", "replace")) > _LONGEST_NAME:
        clean = clean[:-1].rstrip(". -–")
    return f"{clean or 'comparison'}{order.suffix}"


def never() -> None:
    """The checkpoint of an export that nobody stops."""


def passages(comparison: Comparison, order: Order, marks: tuple[Located, ...]) -> tuple[ChosenPassage, ...] | None:
    """The passages that an order asks for; `None` where it asks for the whole comparison."""
    if order.subject is Subject.COMPARISON:
        return None
    if order.subject is Subject.SHARED:
        return shared_entities(comparison)
    wanted = [mark for mark in marks if order.chosen is None or mark.annotation.id in order.chosen]
    return chosen_marks(comparison.left.article, comparison.right.article, wanted, comparison)


def marks_between(
    session: "Session", comparison: Comparison, *, tags: Collection[str] = (), colours: Collection[str] = ()
) -> tuple[Located, ...]:
    """What was marked in these two reports, where it stands now; with tags or colours, only what has one of each."""
    left, right = comparison.left.article, comparison.right.article
    return tuple(
        each
        for each in located(session.annotations_for(left, right), left, right)
        if isinstance(each.annotation, Mark | Pairing)
        and (not tags or not set(tags).isdisjoint(each.annotation.tags))
        and (not colours or each.annotation.colour in colours)
    )


def made(
    comparison: Comparison,
    order: Order,
    marks: tuple[Located, ...] = (),
    checkpoint: Callable[[], None] = never,
) -> bytes:
    """What an order asks for, as bytes. `marks` are all that were made in these two reports.

    `checkpoint` is called between steps and may raise to stop. Raises `UsageError`, `InputError`, `TemplateProblem`.
    """
    chosen = passages(comparison, order, marks)
    checkpoint()
    if order.template is not None:
        return _filled(comparison, order.template, chosen, order.redacted, checkpoint)
    form = _format(order.format_id)
    data = form.whole(comparison, order.redacted) if chosen is None else form.chosen(chosen, order.redacted)
    checkpoint()
    return data


def render(comparison: Comparison, format_id: str, *, redacted: bool = False) -> bytes:
    """The comparison as bytes in one of `FORMATS`; `redacted` leaves the source text out. Raises `UsageError`."""
    return made(comparison, Order(format_id=format_id, redacted=redacted))


def write(
    comparison: Comparison,
    order: Order,
    path: Path,
    marks: tuple[Located, ...] = (),
    checkpoint: Callable[[], None] = never,
) -> None:
    """Write what an order asks for to a file, whole or not at all. Raises `WriteError` and what `made` raises."""
    write_atomically(path, made(comparison, order, marks, checkpoint))


def _filled(
    comparison: Comparison,
    template: Path,
    chosen: tuple[ChosenPassage, ...] | None,
    redacted: bool,
    checkpoint: Callable[[], None],
) -> bytes:
    from reader.export import custom

    try:
        with template.open("rb") as file:
            source = file.read(_LONGEST_TEMPLATE + 1).decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise TemplateUnreadableError(name=str(template), reason=_why(error)) from error
    if len(source) > _LONGEST_TEMPLATE:
        raise TemplateUnreadableError(name=str(template), reason="it is larger than 1 MB")
    return utf8(custom.fill(source, template.name, comparison, chosen, redacted=redacted, checkpoint=checkpoint))


class TemplateUnreadableError(InputError):
    code = "template-unreadable"
    template = "The template {name} cannot be read: {reason}. Choose a text file in UTF-8."


def _why(error: OSError | UnicodeDecodeError) -> str:
    return "it is not UTF-8" if isinstance(error, UnicodeDecodeError) else error.strerror or type(error).__name__


def article_text(analysis: Analysis, *, width: int = 80, colour: bool = False, redacted: bool = False) -> str:
    """A summary of one article for a terminal of `width` columns, without a last line end."""
    from reader.export import terminal

    return terminal.render_article(analysis, width=width, colour=colour, redacted=redacted)


def comparison_text(comparison: Comparison, *, width: int = 80, colour: bool = False, redacted: bool = False) -> str:
    """A summary of the comparison for a terminal of `width` columns, without a last line end."""
    from reader.export import terminal

    return terminal.render_comparison(comparison, width=width, colour=colour, redacted=redacted)


def article_json(analysis: Analysis, *, redacted: bool = False) -> bytes:
    """One analysed article as a line of JSON, without the line end."""
    from reader.export import contract

    return as_json(contract.article_document(analysis, redacted=redacted))


def comparison_json(comparison: Comparison, *, redacted: bool = False) -> bytes:
    """The comparison as a line of JSON, without the line end."""
    from reader.export import contract

    return as_json(contract.comparison_document(comparison, redacted=redacted))


def error_json(inputs: tuple[str, ...], error: DiptychError) -> bytes:
    """What went wrong with these inputs as a line of JSON, without the line end."""
    from reader.export import contract

    return as_json(contract.error_document(inputs, error))


BATCH_FORMATS = ("jsonl", "csv")


def batch_head(format_id: str) -> bytes:
    """What stands before the first pair of a batch."""
    from reader.export import table

    return utf8(table.lines([table.COLUMNS])) if format_id == "csv" else b""


def batch_part(comparison: Comparison, format_id: str) -> bytes:
    """One pair of a batch: a line of JSON, or one line a finding."""
    from reader.export import table

    if format_id == "csv":
        return utf8(table.lines(table.rows(comparison)))
    return comparison_json(comparison) + b"\n"


def batch_error(inputs: tuple[str, ...], error: DiptychError, format_id: str) -> bytes:
    """A pair of a batch that could not be compared: one line in either format."""
    from reader.export import table

    if format_id == "csv":
        return utf8(table.lines([table.error_row(inputs, str(error))]))
    return error_json(inputs, error) + b"\n"


def _format(format_id: str) -> Format:
    try:
        return FORMATS[format_id]
    except KeyError:
        known = ", ".join(FORMATS)
        raise UsageError(problem=f"The format “{format_id}” is unknown. Choose one of: {known}.") from None
