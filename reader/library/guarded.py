"""What every view of a library has in common: a connection, and errors in words. Only for `reader.library`."""

import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from reader.library.database import transaction, worded
from reader.library.errors import DamagedLibraryError


class Guarded:
    """Reads and writes such that whatever goes wrong is a `LibraryError`, and what is written is written whole."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path

    @property
    def path(self) -> Path:
        """The library's file."""
        return self._path

    @contextmanager
    def _reading(self) -> Iterator[None]:
        with worded(self._path):
            try:
                yield
            except (zlib.error, ValueError, LookupError, TypeError) as error:
                raise DamagedLibraryError(path=str(self._path), reason=str(error)) from error

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with worded(self._path), transaction(self._connection):
            yield


def now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
