"""What `diptych library` accepts, and its help. Not responsible for doing any of it."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from argparse import _SubParsersAction

DESCRIPTION = """\
Your library: every report that you opened or added, with its bytes and all that
you said, marked and corrected. It is searched by words, outlet, date and name."""

EPILOG = """\
examples:
  diptych library add ~/reports --collection "Ferry strike"
  diptych library search "night ferry" --from 2031-05 --outlet "The Ledger"
  diptych library related 3f2a91c0
  diptych library pairs "Ferry strike" --output pairs.tsv
  diptych batch pairs.tsv --output comparisons.jsonl

ARTICLE is the number that “diptych library list” shows, as much of its beginning
as is needed, or the name or path of the file that it came from."""

_SEARCH = """\
Find reports. All words must occur. "Some words" in quotation marks stand
together, word* is a beginning, -word must not occur, one OR other; title: and
outlet: before a word look only there. Case, accents and no-break spaces make no
difference. The best come first."""

P = TypeVar("P", bound=argparse.ArgumentParser)
Complete = Callable[[argparse.ArgumentParser, str], argparse.ArgumentParser]


def fill(commands: "_SubParsersAction[P]", complete: Complete, date: Callable[[str], str]) -> None:
    """Add the commands of the library. `complete` gives a parser its description; `date` reads a date."""

    def command(name: str, text: str, description: str = "") -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=text, add_help=False)
        return complete(made, description or f"{text[0].upper()}{text[1:]}.")

    added = command("add", "read files and folders into the library")
    added.add_argument("files", nargs="+", type=Path, metavar="FILE", help="report, or a folder with all below it")
    added.add_argument("--collection", metavar="NAME", help="put them into this collection, which is made if need be")
    added.add_argument("--jobs", type=int, choices=range(1, 65), metavar="N", help="processes that read many files")
    added.add_argument(
        "--later",
        action="store_true",
        help="do not wait for headline, outlet and date of plain texts: the next command or the window goes on",
    )
    _format(added)

    listed = command("list", "list articles, the newest in the library first, or the collections")
    listed.add_argument("--collections", action="store_true", help="list the collections instead")
    _filters(listed, date)
    _limit(listed, 1000)
    _format(listed)

    searched = command("search", "find articles by their words", _SEARCH)
    searched.add_argument("query", metavar="WORDS", nargs="+", help="what to look for")
    _filters(searched, date)
    _limit(searched, 20)
    _format(searched)

    shown = command("show", "show an article with its text and what is known of it")
    shown.add_argument("article", metavar="ARTICLE", help="number, name or path; see “diptych library --help”")
    _format(shown)

    near = command(
        "related",
        "list the articles that tell of the same event, the likeliest first",
        "List the articles that tell of the same event as one, the likeliest first: by rare words,\n"
        "names and dates. Articles that carry nearly the same text stand together.",
    )
    near.add_argument("article", metavar="ARTICLE", help="number, name or path; see “diptych library --help”")
    _limit(near, 12)
    _format(near)

    pairs = command(
        "pairs",
        "write what is worth comparing in a collection, for “diptych batch”",
        "Write the pairs of a collection's articles that tell of one event, the likeliest first, as the\n"
        "PAIRS.tsv that “diptych batch” reads. Prints of one text stand for each other. A report whose\n"
        "file is gone or has changed is written out of the library into a folder beside the list.",
    )
    pairs.add_argument("collection", metavar="COLLECTION", help="its name")
    pairs.add_argument("--output", type=Path, required=True, metavar="PAIRS.tsv", help="file to write")

    removed = command(
        "remove",
        "remove articles, or a collection",
        "Remove articles from the library; the files they came from stay. With --collection, take\n"
        "them out of that collection alone, or without an article give the collection up.",
    )
    removed.add_argument(
        "articles", nargs="*", metavar="ARTICLE", help="number, name or path; see “diptych library --help”"
    )
    removed.add_argument("--collection", metavar="NAME", help="only out of this collection")

    exported = command(
        "export",
        "write the library, or a collection, into one file for another machine",
        "Write the library, or a collection, into one file: articles with their bytes, what you said of\n"
        "them, corrections, marks, notes, collections and pairs. Paths of your files do not go along.",
    )
    exported.add_argument("file", type=Path, metavar="FILE", help="file to write")
    exported.add_argument("--collection", metavar="NAME", help="only this collection")

    imported = command(
        "import",
        "take in what another library exported",
        "Take in what “diptych library export” wrote. What is in the library already stays as it is.",
    )
    imported.add_argument("file", type=Path, metavar="FILE", help="file to read")

    saved = command(
        "backup",
        "copy the library, list the copies, or go back to one",
        "Copy the library into the folder “backups” beside it, or, with --list, list the copies. Diptych\n"
        "makes one a day when something changed, and before a new version changes the library; the last\n"
        "seven are kept. --restore puts a copy in the library's place; what was there is set aside.",
    )
    choice = saved.add_mutually_exclusive_group()
    choice.add_argument("--list", action="store_true", help="list the copies, the latest first")
    choice.add_argument("--restore", metavar="FILE", help="a copy, by its name or path, or “latest”")
    _format(saved)

    command(
        "check",
        "read the whole library and say whether it is sound",
        "Read the whole library and say whether it is sound. A damaged index of words is made anew. Of a\n"
        "damaged library the last good backup is named: “diptych library backup --restore latest”.",
    )


def _filters(command: argparse.ArgumentParser, date: Callable[[str], str]) -> None:
    command.add_argument("--outlet", metavar="NAME", help="only of this outlet")
    command.add_argument("--from", dest="first", type=date, metavar="DATE", help="published then or later")
    command.add_argument("--to", dest="last", type=date, metavar="DATE", help="published then or earlier")
    command.add_argument("--name", metavar="NAME", help="only where this name occurs")
    command.add_argument("--collection", metavar="NAME", help="only in this collection")


def _limit(command: argparse.ArgumentParser, usual: int) -> None:
    command.add_argument("--limit", type=_number, default=usual, metavar="N", help=f"at most N (default: {usual})")


def _format(command: argparse.ArgumentParser) -> None:
    command.add_argument("--format", choices=("text", "json"), default="text", help="text to read (default), or json")


def _number(value: str) -> int:
    if not value.isdecimal() or not 1 <= int(value) <= 1_000_000:
        raise argparse.ArgumentTypeError(f"“{value}” is not a number from 1 to 1000000")
    return int(value)
