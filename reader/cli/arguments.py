"""What the command line accepts, and its help. Not responsible for doing any of it."""

import argparse
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from reader.cli import help_texts as texts
from reader.cli import library_arguments, streams

INSPECT_FORMATS = ("text", "json", "jsonl")
EXPORT_FORMATS = ("html", "pdf", "docx", "odt", "md", "note", "xlsx", "csv", "json", "annotations", "csl", "ris")
COMPARE_FORMATS = ("text", *EXPORT_FORMATS)
BATCH_FORMATS = ("jsonl", "csv")
COLOURS = ("yellow", "green", "blue", "pink", "orange", "violet")

_DATE_HELP = "ISO 8601, as far as it is known: 2024, 2024-10, 2024-10-22 or 2024-10-22T13:08+09:00"


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one sentence and keeps the usage for `--help`."""

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:
        streams.finish()  # what is wrong with the output of --help is told like any other error
        super().exit(status, message)

    def error(self, message: str) -> NoReturn:
        sentence = message if message.endswith(".") else f"{message}."
        self.exit(2, f"diptych: {sentence} Try “{self.prog} --help”.\n")


class _Version(argparse.Action):
    """Looks the version up only when it is asked for: that takes longer than all else that is done with arguments."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from reader import __version__

        sys.stdout.write(f"diptych {__version__}\n")
        parser.exit()


def iso_date(value: str) -> str:
    """An ISO 8601 date cut to what is known, as given. Raises `argparse.ArgumentTypeError`."""
    whole = value + "0000-01-01"[len(value) :] if re.fullmatch(r"\d{4}(-\d\d){0,2}", value) else value
    shape = r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?"
    from datetime import datetime

    try:
        datetime.fromisoformat(whole if re.fullmatch(shape, whole, re.ASCII) else "")
    except ValueError:
        problem = f"“{value}” is not a date. Write it as 2024, 2024-10, 2024-10-22 or 2024-10-22T13:08+09:00"
        raise argparse.ArgumentTypeError(problem) from None
    return value


def encoding_name(value: str) -> str:
    """A text encoding that Python knows, as given. Raises `argparse.ArgumentTypeError`."""
    try:
        "".encode(value)
    except (LookupError, ValueError):
        problem = f"“{value}” is not the name of a text encoding. Write for example utf-8, windows-1251 or cp949"
        raise argparse.ArgumentTypeError(problem) from None
    return value


def _jobs(value: str) -> int:
    if not value.isdecimal() or not 1 <= int(value) <= 256:
        raise argparse.ArgumentTypeError(f"“{value}” is not a number of processes from 1 to 256")
    return int(value)


def parser(given: Sequence[str]) -> argparse.ArgumentParser:
    """For these arguments. A command that is not among them gets no options: nobody waits for those to be made."""
    top = _command(_Parser(prog="diptych", add_help=False), texts.DESCRIPTION, texts.EPILOG)
    top.add_argument("--version", action=_Version, nargs=0, help="show the version and leave")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", title="commands", parser_class=_Parser)
    for name, (brief, description, epilog, fill) in _COMMANDS.items():
        command = commands.add_parser(name, help=brief, add_help=False)
        if name in given:
            fill(_command(command, description, epilog))
    return top


def _command(command: argparse.ArgumentParser, description: str, epilog: str = "") -> argparse.ArgumentParser:
    command.description, command.epilog = description, epilog
    command.formatter_class = argparse.RawDescriptionHelpFormatter
    # Abbreviated options in people's scripts would break when an option is added.
    command.allow_abbrev = False
    if sys.version_info >= (3, 14):
        command.color = False
    command.add_argument("-h", "--help", action="help", help="show this help and leave")
    return command


def _open(command: argparse.ArgumentParser) -> None:
    command.add_argument("left", nargs="?", type=Path, metavar="LEFT", help="report for the left pane")
    command.add_argument("right", nargs="?", type=Path, metavar="RIGHT", help="report for the right pane")
    command.add_argument("--sample", action="store_true", help="open the sample pair that comes with the program")
    command.add_argument(
        "--output",
        type=Path,
        default=Path("out"),
        metavar="FOLDER",
        help="where there is no display: folder for the page and the picture (default: out)",
    )


def _inspect(command: argparse.ArgumentParser) -> None:
    command.add_argument("files", nargs="+", metavar="FILE", help="report to read")
    command.add_argument(
        "--format",
        choices=INSPECT_FORMATS,
        default="text",
        help="text to read (default), json for one file, jsonl for one JSON object a line",
    )
    command.add_argument("--outlet", metavar="NAME", help="who published the report; for one file")
    command.add_argument("--date", type=iso_date, metavar="DATE", help=f"when it was published; {_DATE_HELP}")
    _add_encoding(command, "--encoding", "the report's encoding, instead of the guess; for one file")
    _add_redacted(command)


def _compare(command: argparse.ArgumentParser) -> None:
    _add_pair(command)
    command.add_argument(
        "--format",
        choices=COMPARE_FORMATS,
        metavar="FORMAT",
        help="text is a summary for the terminal; without this, the suffix of --output decides, else text",
    )
    _add_output(command)


def _export(command: argparse.ArgumentParser) -> None:
    _add_pair(command)
    command.add_argument(
        "--what",
        choices=("marks", "shared", "comparison"),
        default="marks",
        help="your marks and pairings (default), the names both reports have with their sentences, or everything",
    )
    command.add_argument("--tag", action="append", metavar="TAG", help="only marks with this tag; may recur")
    command.add_argument("--colour", action="append", choices=COLOURS, help="only marks of this colour; may recur")
    command.add_argument(
        "--format",
        choices=EXPORT_FORMATS,
        metavar="FORMAT",
        help="without this, the suffix of --output decides, else md",
    )
    _add_output(command)


def _add_output(command: argparse.ArgumentParser) -> None:
    command.add_argument("--output", type=Path, metavar="FILE", help="write to FILE instead of the screen")
    command.add_argument("--template", type=Path, metavar="FILE", help="fill a Jinja2 template of yours")
    _add_redacted(command)


def _add_pair(command: argparse.ArgumentParser) -> None:
    command.add_argument("left", metavar="LEFT", help="one report")
    command.add_argument("right", metavar="RIGHT", help="the other report")
    for side in ("left", "right"):
        command.add_argument(f"--{side}-outlet", metavar="NAME", help=f"who published the {side} report")
        command.add_argument(f"--{side}-date", type=iso_date, metavar="DATE", help=f"when; {_DATE_HELP}")
        _add_encoding(command, f"--{side}-encoding", "its encoding, instead of the guess")
    _add_corrections(command)


def _batch(command: argparse.ArgumentParser) -> None:
    command.add_argument("pairs", type=Path, metavar="PAIRS.tsv", help="the pairs")
    command.add_argument("--output", type=Path, required=True, metavar="FILE", help="file to write")
    command.add_argument(
        "--format",
        choices=BATCH_FORMATS,
        default="jsonl",
        help="jsonl for one comparison a line (default), csv for one finding a row",
    )
    command.add_argument("--jobs", type=_jobs, metavar="N", help="processes to use (default: one a processor core)")
    _add_corrections(command)


def _add_corrections(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--corrections", type=Path, metavar="FILE", help="your corrections of names, in TOML as “compare” tells"
    )
    command.add_argument(
        "--kept-corrections", action="store_true", help="apply what you decided in the window, as your library keeps it"
    )


def _add_encoding(command: argparse.ArgumentParser, option: str, text: str) -> None:
    command.add_argument(option, type=encoding_name, metavar="NAME", help=text)


def _add_redacted(command: argparse.ArgumentParser) -> None:
    command.add_argument("--redacted", action="store_true", help="leave out the source text, keep the positions")


def _library(command: argparse.ArgumentParser) -> None:
    commands = command.add_subparsers(
        dest="library_command", metavar="COMMAND", title="commands", parser_class=_Parser, required=True
    )
    library_arguments.fill(commands, _command, iso_date)


# By name: what it does in a line, the description and the epilogue of its help, and what adds its options.
_COMMANDS: dict[str, tuple[str, str, str, Callable[[argparse.ArgumentParser], None]]] = {
    "open": ("open the window", texts.OPEN, "", _open),
    "inspect": ("show what is found in reports", texts.INSPECT, texts.INSPECT_EPILOG, _inspect),
    "compare": ("set two reports against each other", texts.COMPARE, texts.COMPARE_EPILOG, _compare),
    "export": ("write marked passages with their sources", texts.EXPORT, texts.EXPORT_EPILOG, _export),
    "batch": ("compare many pairs", texts.BATCH, texts.BATCH_EPILOG, _batch),
    "library": (
        "search and keep your library",
        library_arguments.DESCRIPTION,
        library_arguments.EPILOG,
        _library,
    ),
}
