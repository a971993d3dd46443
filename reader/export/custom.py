"""A person's own Jinja2 template, filled in a sandbox: it sees plain data and reaches nothing else.

What a template can use:

  comparison  the comparison as its JSON has it (`comparison.entities`, `comparison.left.outlet.value`, …)
  passages    the chosen passages as their JSON has them, each with `quoted.text`, `note`, `tags`, `entities`, …
  sources     the reports by id (`sources[passage.quoted.source].outlet.value`); `citations` has a line for each
  title, made, redacted
  filters: `line` (one line), `date` (in words), `cell` (safe in a spreadsheet)

Not responsible for the program's own templates (`export/html.py`).
"""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from reader.comparison.model import Comparison
from reader.errors import DiptychError
from reader.export import citing, records, spread, wording
from reader.export.characters import one_line, visible
from reader.export.chosen import ChosenPassage, cited
from reader.export.contract import comparison_document
from reader.export.table import harmless

if TYPE_CHECKING:
    from jinja2 import Environment

LONGEST = 64 * 1024 * 1024
"""Characters after which a template is taken for one that never ends."""
_ESCAPED = ("html", "htm", "xhtml", "xml", "svg")
_TEMPLATE_SUFFIXES = (".j2", ".jinja", ".jinja2")


class TemplateProblem(DiptychError):  # noqa: N818 - the person's template has the problem, the program has none
    """A template that cannot be filled. `line` is where."""

    code = "template"
    template = "The template {name} cannot be used: line {line}: {reason}. Correct that line and try again."


def suffix(name: str) -> str:
    """The suffix of what a template makes: `notes.md.j2` and `notes.md` make `.md`."""
    for each in _TEMPLATE_SUFFIXES:
        name = name.removesuffix(each)
    _, dot, kind = name.rpartition(".")
    return f".{kind}" if dot and kind else ".txt"


def fill(
    source: str,
    name: str,
    comparison: Comparison,
    passages: Sequence[ChosenPassage] | None,
    *,
    redacted: bool = False,
    checkpoint: Callable[[], None] = lambda: None,
) -> str:
    """The template filled. HTML and XML by its suffix are escaped. `checkpoint` is called often and may raise to stop.

    Raises `TemplateProblem`.
    """
    from jinja2 import TemplateError

    parts: list[str] = []
    length = 0
    try:
        template = _environment(suffix(name)).from_string(source)
        for part in template.generate(_values(comparison, passages, redacted)):
            checkpoint()
            parts.append(part)
            length += len(part)
            if length > LONGEST:
                raise TemplateProblem(name=name, line="?", reason="what it makes has no end in sight")
    except (DiptychError, KeyboardInterrupt):
        raise
    except TemplateError as error:
        raise TemplateProblem(name=name, line=_line(error), reason=_reason(error)) from error
    except Exception as error:
        if not _in_template(error):
            raise
        raise TemplateProblem(name=name, line=_line(error), reason=_reason(error)) from error
    return "".join(parts)


def _environment(kind: str) -> "Environment":
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    made = ImmutableSandboxedEnvironment(
        autoescape=kind.removeprefix(".").lower() in _ESCAPED,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters.update(line=one_line, cell=harmless, date=lambda value: wording.readable_date(value or ""))
    return made


def _values(comparison: Comparison, passages: Sequence[ChosenPassage] | None, redacted: bool) -> Mapping[str, Any]:
    document = _shown(comparison_document(comparison, redacted=redacted))
    if passages is None:
        sources = [cited(comparison.left.article), cited(comparison.right.article)]
        title, listed = "Comparison", []
    else:
        sources = list(citing.sources(passages))
        title, listed = citing.title(passages), records.document(passages, redacted=redacted)["passages"]
    by_id = {source.article: records.source_record(source) for source in sources}
    citations = {source.article: visible(citing.cited(source)) for source in sources}
    return {
        "comparison": document,
        "passages": _shown(listed),
        "sources": _shown(by_id),
        "citations": citations,
        "title": title,
        "made": spread.made(comparison),
        "redacted": redacted,
    }


def _shown(value: Any) -> Any:
    """Plain data with every text safe to show."""
    if isinstance(value, str):
        return visible(value)
    if isinstance(value, dict):
        return {key: _shown(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [_shown(each) for each in value]
    return value


def _line(error: BaseException) -> str:
    """The line of the template where it went wrong."""
    line = getattr(error, "lineno", None)
    found = error.__traceback__
    while found is not None:
        if found.tb_frame.f_code.co_filename == "<template>":
            line = found.tb_lineno
        found = found.tb_next
    return "?" if line is None else str(line)


def _in_template(error: BaseException) -> bool:
    return _line(error) != "?"


def _reason(error: BaseException) -> str:
    return one_line(str(error) or type(error).__name__).rstrip(".")
