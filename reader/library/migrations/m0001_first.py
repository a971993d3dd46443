"""Version 1: articles with their original bytes, what the person said of them, pairs, and what was open."""

import sqlite3

_TABLES = (
    """
    CREATE TABLE article (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        media_type TEXT NOT NULL,
        encoding TEXT,
        url TEXT,
        retrieved TEXT,
        sha256 TEXT NOT NULL,
        title TEXT,
        outlet TEXT,
        published TEXT,
        path TEXT,
        stamp TEXT NOT NULL,
        made_by TEXT NOT NULL,
        original BLOB NOT NULL,
        content BLOB NOT NULL,
        added TEXT NOT NULL
    ) STRICT
    """,
    # Apart from the article: it is the person's word, and survives when the article is read anew.
    """
    CREATE TABLE given (
        article TEXT PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
        content TEXT NOT NULL,
        encoding TEXT,
        changed TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE pair (
        id INTEGER PRIMARY KEY,
        left_article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        right_article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        opened TEXT NOT NULL,
        turn INTEGER NOT NULL,
        count INTEGER NOT NULL DEFAULT 1,
        UNIQUE (left_article, right_article)
    ) STRICT
    """,
    "CREATE INDEX pair_by_turn ON pair (turn)",
    "CREATE INDEX pair_by_right ON pair (right_article)",
    "CREATE TABLE session (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
)


def apply(connection: sqlite3.Connection) -> None:
    for table in _TABLES:
        connection.execute(table)
