"""Copies of a whole library in a folder beside it: made, thinned out, found again, put in its place.

A copy stands under its name only when it is whole and was checked, so that none is ever worse than the library was.
"""

import os
import re
import shutil
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from reader.library.errors import DamagedLibraryError, NoBackupError
from reader.library.migrations import APPLICATION_ID, STEPS

KEPT = 7
_MOST_BYTES = 2_000_000_000
_LEAST_KEPT = 2  # however large they are
_ABANDONED = 86_400  # seconds after which nobody can be making a copy any more
_NAME = re.compile(r"library-(?P<moment>\d{8}-\d{6})(?P<before>-before-v\d+)?\.sqlite")
_MOMENT = "%Y%m%d-%H%M%S"
_PAGES_AT_ONCE = 2000  # eight megabytes, between which another window may write


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the library. `made` is in UTC; `size` in bytes."""

    path: Path
    made: datetime
    size: int


def folder_of(library: Path) -> Path:
    """Where the backups of a library stand."""
    return library.with_name("backups")


def backups(library: Path) -> tuple[Backup, ...]:
    """The backups there are, the latest first. They were sound when they were made."""
    found = []
    with suppress(OSError):
        for path in folder_of(library).iterdir():
            match = _NAME.fullmatch(path.name)
            if match:
                made = datetime.strptime(match["moment"], _MOMENT).replace(tzinfo=UTC)
                found.append(Backup(path, made, path.stat().st_size))
    return tuple(sorted(found, key=lambda each: (each.made, each.path.name), reverse=True))


def make(library: Path, *, before: int | None = None, now: datetime | None = None) -> Backup:
    """Copy a library that others may be using; then let the oldest copies go. Raises `sqlite3.Error` and `OSError`.

    `before` is the version that the library is about to be brought to. A damaged library is not copied, for its copy
    would drive out a good one: `DamagedLibraryError` is raised.
    """
    moment = now or datetime.now(UTC)
    folder = folder_of(library)
    folder.mkdir(parents=True, exist_ok=True)
    name = f"library-{moment.strftime(_MOMENT)}{f'-before-v{before}' if before is not None else ''}.sqlite"
    part = folder / f".{name}.{os.getpid()}.part"
    try:
        _copy(library, part)
        _bring_to_disk(part)
        part.replace(folder / name)
        _bring_to_disk(folder / name)
    finally:
        for ending in ("", "-wal", "-shm", "-journal"):
            part.with_name(part.name + ending).unlink(missing_ok=True)
    _thin_out(library, moment)
    return Backup(folder / name, moment.replace(microsecond=0), (folder / name).stat().st_size)


def last_good(library: Path) -> Backup:
    """The latest backup that holds together. Raises `NoBackupError`."""
    for backup in backups(library):
        if is_sound(backup.path):
            return backup
    raise NoBackupError(path=str(folder_of(library)))


def is_sound(path: Path) -> bool:
    """Whether a copy holds together."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
    except sqlite3.Error:
        return False


def is_ours(path: Path) -> bool:
    """Whether a file holds together and is a library that this version can use."""
    if not is_sound(path):
        return False
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
    return bool(application == APPLICATION_ID and 0 < version <= len(STEPS))


def put_in_place(backup: Path, library: Path) -> None:
    """Let a copy of a backup take the place of a library that was set aside. Raises `OSError`."""
    part = library.with_name(f".{library.name}.{os.getpid()}.part")
    try:
        shutil.copyfile(backup, part)
        _bring_to_disk(part)
        part.replace(library)
        _bring_to_disk(library)
    finally:
        part.unlink(missing_ok=True)


def _copy(library: Path, part: Path) -> None:
    with (
        closing(sqlite3.connect(library, timeout=5, isolation_level=None)) as source,
        closing(sqlite3.connect(part)) as target,
    ):
        # The copy is of one moment: reading a transaction through keeps what others write meanwhile out of it.
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        source.backup(target, pages=_PAGES_AT_ONCE, sleep=0.001)
        target.execute("PRAGMA journal_mode = DELETE")
        (verdict,) = target.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise DamagedLibraryError(path=str(library), reason=str(verdict).splitlines()[-1])


def _thin_out(library: Path, now: datetime) -> None:
    """Keep the latest, and fewer of a large library; nothing of copies that were never finished."""
    for left in folder_of(library).glob(".library-*.part*"):
        with suppress(OSError):
            if now.timestamp() - left.stat().st_mtime > _ABANDONED:
                left.unlink()
    taken = 0
    for number, backup in enumerate(backups(library)):
        taken += backup.size
        if number >= KEPT or (number >= _LEAST_KEPT and taken > _MOST_BYTES):
            with suppress(OSError):
                backup.path.unlink()


def _bring_to_disk(file: Path) -> None:
    with file.open("rb+") as stream:
        os.fsync(stream.fileno())
    # The name too, where the platform can (Windows opens no folders).
    with suppress(OSError):
        folder = os.open(file.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
