"""What an export of the command line asks for, and where it goes: a file, or the screen where it is text."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli import streams
from reader.errors import UsageError

if TYPE_CHECKING:
    from reader.annotation.located import Located
    from reader.comparison.model import Comparison
    from reader.workflow.exporting import Order

NOT_FOR_SCREENS = ("pdf", "docx", "odt", "xlsx")
_ENDINGS = (
    *((".csl.json", "csl"), (".jsonld", "annotations"), (".json", "json"), (".html", "html"), (".htm", "html")),
    *((".md", "md"), (".markdown", "md"), (".csv", "csv"), (".xlsx", "xlsx"), (".pdf", "pdf"), (".docx", "docx")),
    *((".odt", "odt"), (".ris", "ris")),
)

_PLAIN = ("", ".txt", ".text")


def format_of(arguments: argparse.Namespace, otherwise: str) -> str:
    """The format asked for, else that of the output's name, else `otherwise`.

    Raises `UsageError` for a suffix of no format, and for bytes that would go to a screen.
    """
    name = arguments.output.name.lower() if arguments.output else ""
    named = next((form for ending, form in _ENDINGS if name.endswith(ending)), None)
    suffix = Path(name).suffix
    if not (named or arguments.format or arguments.template) and suffix not in _PLAIN:
        raise UsageError(problem=f"“{suffix}” is the suffix of no format. Choose another, or name one with --format.")
    form = str(arguments.format or named or otherwise)
    if form in NOT_FOR_SCREENS and not (arguments.output or arguments.template):
        raise UsageError(problem=f"“--format {form}” is no text for the screen. Name a file with --output.")
    return form


def deliver(comparison: "Comparison", order: "Order", output: Path | None, marks: "tuple[Located, ...]" = ()) -> None:
    """Write to the file, or to the screen. Raises `DiptychError`."""
    from reader.workflow import exporting

    if output:
        exporting.write(comparison, order, output, marks)
        return
    streams.say(exporting.made(comparison, order, marks).decode().removesuffix("\n"))
