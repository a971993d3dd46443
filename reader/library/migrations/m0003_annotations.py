"""Version 3: marked passages, pairings and sync points, with the articles they stand in."""

import sqlite3

_TABLES = (
    # The articles are named by id and by where they came from, as for corrections, and for the same reason: what a
    # person made outlives a change of the text, and the article too. A mark has no other article.
    """
    CREATE TABLE annotation (
        id TEXT PRIMARY KEY,
        type TEXT NOT NULL CHECK (type IN ('mark', 'pairing', 'sync-point')),
        article TEXT NOT NULL,
        origin TEXT,
        other_article TEXT,
        other_origin TEXT,
        created TEXT NOT NULL,
        changed TEXT NOT NULL,
        content TEXT NOT NULL,
        CHECK ((type = 'mark') = (other_article IS NULL))
    ) STRICT
    """,
    "CREATE INDEX annotation_by_article ON annotation (article)",
    "CREATE INDEX annotation_by_origin ON annotation (origin)",
    "CREATE INDEX annotation_by_other ON annotation (other_article)",
    "CREATE INDEX annotation_by_other_origin ON annotation (other_origin)",
)


def apply(connection: sqlite3.Connection) -> None:
    for table in _TABLES:
        connection.execute(table)
