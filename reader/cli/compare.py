"""`diptych compare`: two reports set against each other."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli import inputs, streams
from reader.cli.progress import bar
from reader.errors import DiptychError

if TYPE_CHECKING:
    from reader.comparison.model import Comparison

_BY_SUFFIX = {".json": "json", ".html": "html", ".htm": "html", ".md": "md", ".markdown": "md", ".csv": "csv"}


def run(arguments: argparse.Namespace) -> int:
    """Compare, and write the result to the screen or to a file. Raises `DiptychError`."""
    from reader.workflow.failure import contained

    form = arguments.format or _format_of(arguments.output)
    try:
        with contained(f"{arguments.left} and {arguments.right}"):
            comparison = compared(arguments)
        _write(comparison, form, arguments)
    except DiptychError as error:
        if form == "json":
            from reader.workflow import exporting

            streams.say(exporting.error_json((arguments.left, arguments.right), error).decode())
        raise
    return 0


def compared(arguments: argparse.Namespace) -> "Comparison":
    from reader.workflow.analysing import Analyst, Stage, Step
    from reader.workflow.settings import load_settings

    left, right = (
        inputs.read(
            getattr(arguments, side),
            outlet=getattr(arguments, f"{side}_outlet"),
            published=getattr(arguments, f"{side}_date"),
            encoding=getattr(arguments, f"{side}_encoding"),
        )
        for side in ("left", "right")
    )
    stages = [Stage.READING_LEFT, Stage.READING_RIGHT, Stage.COMPARING]
    with bar("steps") as tell:

        def report(step: Step) -> None:
            if step.stage in stages:
                tell(stages.index(step.stage), len(stages))

        return Analyst(load_settings()).compare(left, right, report)


def _format_of(output: Path | None) -> str:
    return _BY_SUFFIX.get(output.suffix.lower(), "text") if output else "text"


def _write(comparison: "Comparison", form: str, arguments: argparse.Namespace) -> None:
    from reader.workflow import exporting
    from reader.workflow.atomic import write_atomically

    output: Path | None = arguments.output
    redacted: bool = arguments.redacted
    if form == "text":
        width, colour = (80, False) if output else (streams.width(), streams.colour())
        shown = exporting.comparison_text(comparison, width=width, colour=colour, redacted=redacted)
        data = f"{shown}\n".encode()
    else:
        data = exporting.render(comparison, form, redacted=redacted)
    if output:
        write_atomically(output, data)
    else:
        streams.say(data.decode().removesuffix("\n"))
