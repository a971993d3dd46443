"""Version 2: what the person decided about findings, with the articles it holds for."""

import sqlite3

_TABLES = (
    # The articles are named by id and by where they came from, so that a decision outlives a change of the text; it
    # also outlives the article, which the person may open again.
    """
    CREATE TABLE correction (
        id TEXT PRIMARY KEY,
        scope TEXT NOT NULL CHECK (scope IN ('pair', 'article', 'collection')),
        article TEXT,
        origin TEXT,
        other_article TEXT,
        other_origin TEXT,
        created TEXT NOT NULL,
        content TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX correction_by_scope ON correction (scope, created)",
)


def apply(connection: sqlite3.Connection) -> None:
    for table in _TABLES:
        connection.execute(table)
