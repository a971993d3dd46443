"""Keeping the library safe: a backup a day, and the way back to one. The copies are made by `library.backup`."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from reader.document.model import Remark
from reader.errors import InputError
from reader.library import backup as copies
from reader.library.backup import Backup
from reader.library.database import is_held, set_aside, worded
from reader.library.errors import DamagedLibraryError, LibraryError, LibraryHeldError
from reader.library.library import Library
from reader.workflow.folders import folders

EVERY = timedelta(days=1)


class BadBackupError(InputError):
    code = "library-backup-unusable"
    template = "{name} is no backup of a library that can be used. Choose another: “diptych library backup --list”."


class RestorableLibraryError(DamagedLibraryError):
    code = "library-restorable"
    template = (
        "The library {path} is damaged ({reason}). “diptych library backup --restore latest” goes back to the backup "
        "of {made} and keeps the damaged one beside it."
    )


def backups(library: Path | None = None) -> tuple[Backup, ...]:
    """The backups of the person's library, the latest first."""
    return copies.backups(library or folders().library)


def backup(library: Path | None = None, now: datetime | None = None) -> Backup:
    """Copy the library now. Raises `LibraryError`."""
    path = library or folders().library
    with worded(path):
        return copies.make(path, now=now)


def backup_at(path: Path) -> Backup:
    """A backup that stands anywhere. Raises `BadBackupError`."""
    try:
        status = path.stat()
    except OSError as error:
        raise BadBackupError(name=str(path)) from error
    return Backup(path, datetime.fromtimestamp(status.st_mtime, UTC), status.st_size)


def backup_if_due(library: Path | None = None, now: datetime | None = None) -> Backup | None:
    """Copy the library if it changed since the last copy and that is a day old. Raises `LibraryError`."""
    path = library or folders().library
    moment = now or datetime.now(UTC)
    if not path.exists():
        return None
    last = next(iter(copies.backups(path)), None)
    if last is not None and (moment - last.made < EVERY or _changed(path) <= last.made):
        return None
    return backup(path, moment)


def restore(chosen: Backup | None = None, library: Path | None = None) -> Path | None:
    """Put a backup in the library's place, or else the last good one; returns where the library stands now, if any.

    What was there is set aside, not deleted, and a sound one never while somebody has it open. Raises `LibraryError`,
    or `BadBackupError` where the backup is damaged or of a newer version.
    """
    path = library or folders().library
    wanted = chosen or copies.last_good(path)
    if not copies.is_ours(wanted.path):
        raise BadBackupError(name=str(wanted.path))
    with worded(path):
        aside = _put_aside(path) if path.exists() else None
        copies.put_in_place(wanted.path, path)
    Library(path).close()  # brings an older one up to date, and says if it is none of ours
    return aside


def examine(library: Path | None = None) -> tuple[Remark, ...]:
    """Read the whole library; what was found and what was done about it, nothing if all is well.

    An index of words that is damaged is made anew. Raises `LibraryError`, with the way back if it is damaged.
    """
    path = library or folders().library
    try:
        with Library(path) as opened:
            opened.check()
            unreadable = opened.catalogue.unreadable()
            if unreadable:
                raise DamagedLibraryError(path=str(path), reason=f"{len(unreadable)} articles cannot be read")
            if opened.catalogue.index_is_sound():
                return ()
            opened.catalogue.index_anew()
    except DamagedLibraryError as error:
        raise with_way_back(error, path) from error
    return (Remark("library-index-anew", "The index of words was damaged and has been made anew; nothing was lost."),)


def with_way_back(error: DamagedLibraryError, library: Path | None = None) -> LibraryError:
    """The same error, with the backup there is to go back to."""
    try:
        good = copies.last_good(library or folders().library)
    except LibraryError:
        return error
    return RestorableLibraryError(**error.values, made=f"{good.made:%Y-%m-%d %H:%M} UTC")


def _put_aside(path: Path) -> Path:
    if not copies.is_sound(path):
        return set_aside(path, why="damaged")
    if is_held(path):  # who has it open would go on writing into what was set aside
        raise LibraryHeldError(path=str(path))
    return set_aside(path, why="replaced")


def _changed(path: Path) -> datetime:
    """When the library was last written to, by its files."""
    stamps = [each.stat().st_mtime for each in (path, path.with_name(path.name + "-wal")) if each.exists()]
    return datetime.fromtimestamp(max(stamps), UTC)
