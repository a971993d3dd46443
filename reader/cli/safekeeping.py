"""`diptych library backup` and `check`: these look after the library's file, which need not be one that opens."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli import streams

if TYPE_CHECKING:
    from reader.library.backup import Backup


def run_backup(arguments: argparse.Namespace) -> int:
    """Make, list or restore a backup. Raises `DiptychError`."""
    from reader.workflow import safekeeping

    if arguments.restore:
        aside = safekeeping.restore(_chosen(arguments.restore))
        streams.say("The library is the one of the backup." + (f" The other is kept as {aside}." if aside else ""))
        return 0
    made = safekeeping.backups() if arguments.list else (safekeeping.backup(),)
    if arguments.format == "json":
        streams.say_json([{"path": str(each.path), "made": each.made.isoformat(), "bytes": each.size} for each in made])
    else:
        for each in made:
            streams.say(f"{each.made:%Y-%m-%d %H:%M} UTC  {each.size / 1e6:9.1f} MB  {streams.shown(str(each.path))}")
    return 0


def run_check() -> int:
    """Say that the library is sound. Raises `DiptychError` if it is not."""
    from reader.workflow import safekeeping

    for remark in safekeeping.examine():
        streams.say(remark.message)
    streams.say("The library is sound.")
    return 0


def _chosen(name: str) -> "Backup | None":
    from reader.workflow import safekeeping

    if name == "latest":
        return None
    known = next((each for each in safekeeping.backups() if name in (each.path.name, str(each.path))), None)
    return known or safekeeping.backup_at(Path(name))
