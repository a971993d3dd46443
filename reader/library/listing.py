"""Keeps the catalogue in step with the articles: what each is found by. Only for `reader.library`."""

import sqlite3
import zlib
from collections.abc import Iterable
from contextlib import suppress

from reader.document.model import Given
from reader.library import codec
from reader.library.folding import WORD, indexed, key
from reader.library.prepared import Listed, listed

_PUT = """
    INSERT INTO listing (article, title, about, outlet, first_day, last_day, wording) VALUES (?, ?, ?, ?, ?, ?, ?)
"""
_KNOWN = "SELECT number, title, about, outlet, first_day, last_day, wording FROM listing WHERE article = ?"
_INDEXED = """
    SELECT number, listing.title, about, content
    FROM listing JOIN article ON article.id = listing.article
    WHERE listing.article = ?
"""
_CHANGE = """
    UPDATE listing SET title = ?, about = ?, outlet = ?, first_day = ?, last_day = ?, wording = ? WHERE number = ?
"""
_INDEX = "INSERT INTO words (rowid, title, about, body) VALUES (?, ?, ?, ?)"
_UNINDEX = "INSERT INTO words (words, rowid, title, about, body) VALUES ('delete', ?, ?, ?, ?)"
_SOME = """
    SELECT number, content FROM listing JOIN article ON article.id = listing.article
    WHERE number % (SELECT 1 + max(number) / ?1 FROM listing) = 0 LIMIT ?1
"""
_PROBES, _PROBE_WORDS = 50, 5
_UNLISTED = """
    SELECT article.content, given.content
    FROM unlisted JOIN article ON article.id = unlisted.article LEFT JOIN given ON given.article = article.id
    LIMIT ?
"""


def add(connection: sqlite3.Connection, article_id: str, new: Listed) -> None:
    """List an article that was just kept for the first time."""
    values = (article_id, new.title, new.about, new.outlet, new.first_day, new.last_day, new.wording)
    # With RETURNING the index of words would write out what it gathered, for every article.
    number = connection.execute(_PUT, values).lastrowid
    connection.execute(_INDEX, (number, new.title, new.about, new.body))


def put(connection: sqlite3.Connection, article_id: str, new: Listed, before: bytes | None) -> None:
    """List an article that was just kept; `before` is what was kept of it until now, compressed."""
    row = connection.execute(_KNOWN, (article_id,)).fetchone()
    if row is None:
        add(connection, article_id, new)
        connection.execute("DELETE FROM unlisted WHERE article = ?", (article_id,))
        return
    number = row[0]
    try:
        old = Listed(*[*row[1:], new.body if before is None else _body(before)])
    except (zlib.error, ValueError, LookupError, TypeError):
        # As in `remove`.
        connection.execute("DELETE FROM listing WHERE number = ?", (number,))
        put(connection, article_id, new, None)
        return
    if old == new:
        return
    indexed_anew = (old.title, old.about, old.body) != (new.title, new.about, new.body)
    if indexed_anew:
        connection.execute(_UNINDEX, (number, old.title, old.about, old.body))
    connection.execute(_CHANGE, (new.title, new.about, new.outlet, new.first_day, new.last_day, new.wording, number))
    if indexed_anew:
        connection.execute(_INDEX, (number, new.title, new.about, new.body))
    if old.body != new.body:
        connection.execute("DELETE FROM named WHERE number = ?", (number,))


def remove(connection: sqlite3.Connection, article_id: str) -> None:
    """Take an article that is still kept off the list, and its words out of the index."""
    row = connection.execute(_INDEXED, (article_id,)).fetchone()
    if row is not None:
        number, title, about, content = row
        # The words of a damaged article stay behind under a number that stands for nothing any more.
        with suppress(zlib.error, ValueError, LookupError, TypeError):
            connection.execute(_UNINDEX, (number, title, about, _body(content)))
        connection.execute("DELETE FROM listing WHERE number = ?", (number,))


def some_are_not(connection: sqlite3.Connection) -> bool:
    """Whether there are articles that are not listed yet."""
    return connection.execute("SELECT 1 FROM unlisted LIMIT 1").fetchone() is not None


def list_some(connection: sqlite3.Connection, most: int) -> int:
    """List some of the articles that are not; returns how many it were. Raises as `codec` does where one is damaged."""
    rows = connection.execute(_UNLISTED, (most,)).fetchall()
    for content, given in rows:
        article = codec.article_from_json(zlib.decompress(content))
        said = codec.given_from_json(given) if given else Given()
        put(connection, article.id, listed(article, said), content)
    return len(rows)


def list_all_anew(connection: sqlite3.Connection) -> None:
    """Forget the index, with the names, and note that every article is to be listed. Collections stay."""
    connection.execute("INSERT INTO words (words) VALUES ('delete-all')")
    connection.execute("DELETE FROM listing")
    connection.execute("INSERT OR IGNORE INTO unlisted (article) SELECT id FROM article")


def is_sound(connection: sqlite3.Connection) -> bool:
    """Whether the index holds together and every article is listed. Takes the right to write."""
    try:
        connection.execute("INSERT INTO words (words) VALUES ('integrity-check')")
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_CORRUPT:
            return False
        raise
    (unknown,) = connection.execute(
        "SELECT count(*) FROM article WHERE id NOT IN (SELECT article FROM listing UNION SELECT article FROM unlisted)"
    ).fetchone()
    return not unknown and _finds_some(connection)


def _finds_some(connection: sqlite3.Connection) -> bool:
    """Whether some articles are found by words of theirs: an index that lost its parts holds together all the same."""
    for number, content in connection.execute(_SOME, (_PROBES,)).fetchall():
        try:
            words = WORD.findall(_body(content))[:_PROBE_WORDS]
        except (zlib.error, ValueError, LookupError, TypeError):
            continue
        for word in words:
            sql = "SELECT 1 FROM words WHERE words MATCH ? AND rowid = ?"
            if connection.execute(sql, (f'"{word}"', number)).fetchone() is None:
                return False
    return True


def note_names(connection: sqlite3.Connection, article_id: str, names: Iterable[str]) -> None:
    """Note the names that an analysis found in an article, in all their forms; those noted before go."""
    row = connection.execute("SELECT number FROM listing WHERE article = ?", (article_id,)).fetchone()
    if row is not None:
        connection.execute("DELETE FROM named WHERE number = ?", row)
        rows = ((key(name), row[0], indexed(name)) for name in names if WORD.search(name))
        connection.executemany("INSERT OR IGNORE INTO named (key, number, name) VALUES (?, ?, ?)", rows)


def _body(content: bytes) -> str:
    return indexed(codec.text_from_json(zlib.decompress(content)))
