"""`diptych compare`: two reports set against each other."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli import inputs, streams
from reader.cli.decided import decided
from reader.cli.delivering import deliver, format_of
from reader.cli.progress import bar
from reader.errors import DiptychError

if TYPE_CHECKING:
    from reader.comparison.model import Comparison


def run(arguments: argparse.Namespace) -> int:
    """Compare, and write the result to the screen or to a file. Raises `DiptychError`."""
    from reader.workflow.failure import contained

    form = format_of(arguments, "text")
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
    from reader.workflow.decisions import Decider
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
    decider = Decider(decided(arguments))
    stages = [Stage.READING_LEFT, Stage.READING_RIGHT, Stage.COMPARING]
    with bar("steps") as tell:

        def report(step: Step) -> None:
            if step.stage in stages:
                tell(stages.index(step.stage), len(stages))

        found = Analyst(load_settings()).compare(left, right, report)
    return _told_of_orphans(decider.applied(found))


def _told_of_orphans(comparison: "Comparison") -> "Comparison":
    for each in comparison.corrections:
        if each.orphaned:
            streams.complain(f"A correction ({each.type}) could not be applied: {each.note}")
    return comparison


def _write(comparison: "Comparison", form: str, arguments: argparse.Namespace) -> None:
    from reader.workflow import exporting
    from reader.workflow.atomic import write_atomically

    output: Path | None = arguments.output
    redacted: bool = arguments.redacted
    if form != "text" or arguments.template:
        deliver(comparison, exporting.Order(format_id=form, redacted=redacted, template=arguments.template), output)
        return
    width, colour = (80, False) if output else (streams.width(), streams.colour())
    shown = exporting.comparison_text(comparison, width=width, colour=colour, redacted=redacted)
    if output:
        write_atomically(output, f"{shown}\n".encode())
    else:
        streams.say(shown)
