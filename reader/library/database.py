"""Opening the library's file: checks, settings, errors in words. Not responsible for what is in the tables."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from reader.library import backup, errors
from reader.library.migrations import APPLICATION_ID, STEPS

VERSION = len(STEPS)

_BUSY_MILLISECONDS = 5000
_CHECKED_AT_OPENING = 4_000_000
"""Largest file, in bytes, that is checked throughout each time: a few milliseconds. A larger one is on request."""

_BY_CODE: dict[int, type[errors.LibraryError]] = {
    sqlite3.SQLITE_NOTADB: errors.DamagedLibraryError,
    sqlite3.SQLITE_CORRUPT: errors.DamagedLibraryError,
    sqlite3.SQLITE_BUSY: errors.LibraryBusyError,
    sqlite3.SQLITE_LOCKED: errors.LibraryBusyError,
    sqlite3.SQLITE_FULL: errors.LibraryFullError,
    sqlite3.SQLITE_READONLY: errors.LibraryReadOnlyError,
    sqlite3.SQLITE_CANTOPEN: errors.LibraryReadOnlyError,
    sqlite3.SQLITE_PERM: errors.LibraryReadOnlyError,
}

IN_MEMORY = Path(":memory:")


def open_database(path: Path) -> sqlite3.Connection:
    """A connection to the library at `path`, made or brought to the present form if need be. Raises `LibraryError`."""
    with worded(path):
        if path != IN_MEMORY:
            path.parent.mkdir(parents=True, exist_ok=True)
        # Transactions are begun by hand: reading needs none, and writing must hold the lock from the start.
        connection = sqlite3.connect(path, timeout=_BUSY_MILLISECONDS / 1000, isolation_level=None)
    try:
        with worded(path):
            _recognise(connection, path)
            _set_up(connection)
            _check_if_small(connection, path)
            _back_up_before_migrating(connection, path)
            migrate(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Apply the steps that are missing, each in one transaction. Another process may be doing the same."""
    while _version(connection) < VERSION:
        with transaction(connection):
            version = _version(connection)
            if version < VERSION:
                STEPS[version](connection)
                if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
                    raise errors.DamagedLibraryError(path=str(path), reason="entries refer to missing ones")
                connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                connection.execute(f"PRAGMA user_version = {version + 1}")


def check(connection: sqlite3.Connection, path: Path) -> None:
    """Read the whole file and raise `DamagedLibraryError` if it does not hold together."""
    with worded(path):
        (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise errors.DamagedLibraryError(path=str(path), reason=str(verdict).splitlines()[-1])


def set_aside(path: Path, now: datetime | None = None, *, why: str = "damaged") -> Path:
    """Rename a library, with what belongs to it, so that another can take its place. Returns its new name.

    Nothing is deleted: what can be saved of it is for tools that repair databases.
    """
    stamp = (now or datetime.now(UTC)).strftime("%Y%m%d-%H%M%S")
    aside = path.with_name(f"{path.stem}.{why}-{stamp}{path.suffix}")
    with worded(path):
        path.rename(aside)
        for ending in ("-wal", "-shm"):
            with suppress(FileNotFoundError):
                path.with_name(path.name + ending).rename(aside.with_name(aside.name + ending))
    return aside


def is_held(path: Path) -> bool:
    """Whether a sound library is open anywhere. Not for a damaged one: to ask would throw its log of changes away."""
    with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as connection:
        try:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.DatabaseError as error:
            return error.sqlite_errorcode == sqlite3.SQLITE_BUSY
    return False


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All of it or nothing. Takes the right to write at once, so that it cannot fail for another's half way."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        # Some errors have rolled back already.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


@contextmanager
def worded(path: Path) -> Iterator[None]:
    """Turn what SQLite and the disk say into a `LibraryError`."""
    try:
        yield
    except sqlite3.Error as error:
        # Extended codes carry the plain one in their low byte.
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        raise _BY_CODE.get(code, errors.LibraryError)(path=str(path), reason=str(error)) from error
    except PermissionError as error:
        raise errors.LibraryReadOnlyError(path=str(path)) from error
    except OSError as error:
        raise errors.LibraryError(path=str(path), reason=error.strerror or type(error).__name__) from error


def _recognise(connection: sqlite3.Connection, path: Path) -> None:
    """Refuse what is not ours before anything is written to it."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if application != APPLICATION_ID and tables:
        raise errors.ForeignFileError(path=str(path))
    if _version(connection) > VERSION:
        raise errors.NewerLibraryError(path=str(path))


def _set_up(connection: sqlite3.Connection) -> None:
    # Two windows may read while one of them writes.
    connection.execute("PRAGMA journal_mode = WAL")
    # A person's work is worth the wait for the disk: with NORMAL, a power cut may take what was confirmed.
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")


def _check_if_small(connection: sqlite3.Connection, path: Path) -> None:
    if path != IN_MEMORY and path.stat().st_size <= _CHECKED_AT_OPENING:
        check(connection, path)


def _back_up_before_migrating(connection: sqlite3.Connection, path: Path) -> None:
    if path != IN_MEMORY and 0 < _version(connection) < VERSION:
        backup.make(path, before=VERSION)


def _version(connection: sqlite3.Connection) -> int:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)
