"""Collections of articles in the library's tables. Only for `reader.library`."""

import sqlite3
from collections.abc import Iterable

from reader.library.folding import key
from reader.library.model import Collection

_ALL = """
    SELECT id, name, (SELECT count(*) FROM collected WHERE collection = id) FROM collection
    WHERE :article IS NULL OR id IN (SELECT collection FROM collected WHERE article = :article)
    ORDER BY key, id
"""


def all_of(connection: sqlite3.Connection, article: str | None = None) -> tuple[Collection, ...]:
    """All collections by name, or those that hold an article."""
    return tuple(Collection(*row) for row in connection.execute(_ALL, {"article": article}))


def named(connection: sqlite3.Connection, name: str) -> Collection | None:
    """The collection of that name, however its case and accents are written."""
    return next((each for each in all_of(connection) if _key(each.name) == _key(name)), None)


def make(connection: sqlite3.Connection, name: str, now: str) -> int:
    """The number of the collection of that name, which is made if there is none."""
    known = connection.execute("SELECT id FROM collection WHERE key = ?", (_key(name),)).fetchone()
    if known is None:
        sql = "INSERT INTO collection (key, name, created) VALUES (?, ?, ?) RETURNING id"
        known = connection.execute(sql, (_key(name), name.strip(), now)).fetchone()
    return int(known[0])


def remove(connection: sqlite3.Connection, collection: int) -> None:
    """Give a collection up; its articles stay."""
    connection.execute("DELETE FROM collection WHERE id = ?", (collection,))


def put(connection: sqlite3.Connection, collection: int, articles: Iterable[str], now: str) -> None:
    sql = "INSERT OR IGNORE INTO collected (collection, article, added) VALUES (?, ?, ?)"
    connection.executemany(sql, ((collection, article, now) for article in articles))


def take(connection: sqlite3.Connection, collection: int, articles: Iterable[str]) -> None:
    sql = "DELETE FROM collected WHERE collection = ? AND article = ?"
    connection.executemany(sql, ((collection, article) for article in articles))


def articles(connection: sqlite3.Connection, collection: int) -> tuple[str, ...]:
    """The ids of a collection's articles, by date and then in the order in which they came."""
    sql = """
        SELECT collected.article FROM collected LEFT JOIN listing USING (article)
        WHERE collection = ? ORDER BY coalesce(first_day, ''), number
    """
    return tuple(article for (article,) in connection.execute(sql, (collection,)))


def numbers(connection: sqlite3.Connection, collection: int) -> frozenset[int]:
    """The numbers of a collection's articles in the catalogue."""
    sql = "SELECT number FROM listing JOIN collected USING (article) WHERE collection = ?"
    return frozenset(number for (number,) in connection.execute(sql, (collection,)))


def _key(name: str) -> str:
    return key(name) or name.strip()
