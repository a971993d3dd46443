"""Version 4: the catalogue, by which articles are found (words, outlet, days, names), and collections of them."""

import sqlite3

_TABLES = (
    # The number stands for the article in the index of words. It is never given again, so that what the index may still
    # hold of an article that is gone can never be taken for another's. `title` and `about` are what was put into the
    # index, for without the very same words an entry cannot be taken out again.
    """
    CREATE TABLE listing (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        article TEXT NOT NULL UNIQUE REFERENCES article (id) ON DELETE CASCADE,
        title TEXT NOT NULL,
        about TEXT NOT NULL,
        outlet TEXT NOT NULL,
        first_day TEXT NOT NULL,
        last_day TEXT NOT NULL,
        wording TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX listing_by_outlet ON listing (outlet)",
    "CREATE INDEX listing_by_day ON listing (first_day, last_day)",
    "CREATE INDEX listing_by_wording ON listing (wording)",
    # The text itself stands in the article; the index holds only where each word occurs.
    """
    CREATE VIRTUAL TABLE words USING fts5 (
        title, about, body, content = '', tokenize = 'unicode61 remove_diacritics 2'
    )
    """,
    "INSERT INTO words (words, rank) VALUES ('rank', 'bm25(8.0, 3.0, 1.0)')",
    # Articles that are to be put into the catalogue: now those of an older library, which would take too long here.
    "CREATE TABLE unlisted (article TEXT PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE) STRICT",
    "INSERT INTO unlisted (article) SELECT id FROM article",
    "CREATE INDEX article_by_path ON article (path) WHERE path IS NOT NULL",
    # The names that an analysis found; there are none of an article that was never compared.
    """
    CREATE TABLE named (
        key TEXT NOT NULL,
        number INTEGER NOT NULL REFERENCES listing (number) ON DELETE CASCADE,
        name TEXT NOT NULL,
        PRIMARY KEY (key, number)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX named_by_number ON named (number)",
    """
    CREATE TABLE collection (
        id INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        created TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE collected (
        collection INTEGER NOT NULL REFERENCES collection (id) ON DELETE CASCADE,
        article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
        added TEXT NOT NULL,
        PRIMARY KEY (collection, article)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX collected_by_article ON collected (article)",
)


def apply(connection: sqlite3.Connection) -> None:
    for table in _TABLES:
        connection.execute(table)
