"""What was open, in the library's tables. Only for `reader.library.library`."""

import sqlite3
from collections.abc import Mapping

_PUT = "INSERT INTO session (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"


def put(connection: sqlite3.Connection, values: Mapping[str, str]) -> None:
    connection.executemany(_PUT, values.items())


def get(connection: sqlite3.Connection) -> dict[str, str]:
    return dict(connection.execute("SELECT key, value FROM session"))
