"""Version 5: which articles are kept and found by their words, but not yet read for headline, outlet and date."""

import sqlite3


def apply(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE INDEX article_unread ON article (added) WHERE made_by = ''")
