"""`diptych inspect`: what is found in each of some reports."""

import argparse
from typing import TYPE_CHECKING

from reader.cli import inputs, streams
from reader.cli.progress import bar
from reader.errors import DiptychError, UsageError

if TYPE_CHECKING:
    from reader.workflow.analysing import Analyst


def run(arguments: argparse.Namespace) -> int:
    """Show every report; 1 if one of them cannot be read. Raises `UsageError`."""
    _check(arguments)
    from reader.workflow.analysing import Analyst
    from reader.workflow.failure import contained
    from reader.workflow.settings import load_settings

    analyst = Analyst(load_settings())
    failed = False
    total = len(arguments.files)
    with bar("reports", output_runs=True) as tell:
        for number, name in enumerate(arguments.files):
            try:
                with contained(name):
                    shown = _show(analyst, name, arguments)
            except DiptychError as error:
                failed = True
                streams.complain(str(error))
                shown = _error(name, error, arguments.format)
            if shown:
                streams.say(shown)
            tell(number + 1, total)
    return 1 if failed else 0


def _check(arguments: argparse.Namespace) -> None:
    if len(arguments.files) == 1:
        return
    if arguments.format == "json":
        raise UsageError(problem="“--format json” shows one report. Use “--format jsonl” for several.")
    for option in ("outlet", "date", "encoding"):
        if getattr(arguments, option) is not None:
            raise UsageError(problem=f"“--{option}” says something about one report. Give one file at a time.")


def _show(analyst: "Analyst", name: str, arguments: argparse.Namespace) -> str:
    from reader.workflow import exporting

    article = inputs.read(name, outlet=arguments.outlet, published=arguments.date, encoding=arguments.encoding)
    analysis = analyst.analyse(article)
    redacted: bool = arguments.redacted
    if arguments.format == "text":
        return exporting.article_text(analysis, width=streams.width(), colour=streams.colour(), redacted=redacted)
    return exporting.article_json(analysis, redacted=redacted).decode()


def _error(name: str, error: DiptychError, form: str) -> str:
    from reader.workflow import exporting

    return "" if form == "text" else exporting.error_json((name,), error).decode()
