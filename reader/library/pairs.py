"""Pairs in the library's tables. Only for `reader.library.library`."""

import sqlite3

from reader.library.model import Heading, RecentPair

# Turns, not times, order the pairs: clocks are set back, and two openings may share a second.
_PUT = """
    INSERT INTO pair (left_article, right_article, opened, turn)
    VALUES (:left, :right, :now, (SELECT coalesce(max(turn), 0) + 1 FROM pair))
    ON CONFLICT (left_article, right_article) DO UPDATE SET
        opened = excluded.opened, turn = excluded.turn, count = count + 1
    RETURNING id
"""

_RECENT = """
    SELECT pair.id, pair.opened, pair.count,
           one.id, one.name, one.title, one.outlet, one.published,
           other.id, other.name, other.title, other.outlet, other.published
    FROM pair
    JOIN article AS one ON one.id = pair.left_article
    JOIN article AS other ON other.id = pair.right_article
    ORDER BY pair.turn DESC LIMIT ?
"""


def put(connection: sqlite3.Connection, left: str, right: str, now: str) -> int:
    """Note that two articles were opened together now; returns the pair's number, the same each time."""
    row = connection.execute(_PUT, {"left": left, "right": right, "now": now}).fetchone()
    return int(row[0])


def recent(connection: sqlite3.Connection, limit: int) -> tuple[RecentPair, ...]:
    """The pairs last opened, the latest first."""
    return tuple(
        RecentPair(number, Heading(*row[:5]), Heading(*row[5:]), opened, count)
        for number, opened, count, *row in connection.execute(_RECENT, (limit,))
    )


def articles(connection: sqlite3.Connection, pair_id: int) -> tuple[str, str] | None:
    row = connection.execute("SELECT left_article, right_article FROM pair WHERE id = ?", (pair_id,)).fetchone()
    return (row[0], row[1]) if row else None


def forget(connection: sqlite3.Connection, pair_id: int) -> None:
    connection.execute("DELETE FROM pair WHERE id = ?", (pair_id,))
