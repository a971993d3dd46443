"""Articles in the library's tables. Only for `reader.library.library`."""

import sqlite3
import zlib
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from reader.document.model import Given
from reader.library import codec, listing
from reader.library.model import Heading, Kept
from reader.library.prepared import Prepared

_PUT = """
    INSERT INTO article (id, name, media_type, encoding, url, retrieved, sha256, title, outlet, published,
                         path, stamp, made_by, original, content, added)
    VALUES (:id, :name, :media_type, :encoding, :url, :retrieved, :sha256, :title, :outlet, :published,
            :path, :stamp, :made_by, :original, :content, :now)
    ON CONFLICT (id) DO UPDATE SET
        encoding = excluded.encoding, title = excluded.title, outlet = excluded.outlet,
        published = excluded.published, path = coalesce(excluded.path, path), stamp = excluded.stamp,
        made_by = excluded.made_by, content = excluded.content,
        -- A file that vanished while it was read leaves no bytes; those kept before are the same.
        original = iif(:has_original, excluded.original, original)
"""

_PUT_GIVEN = """
    INSERT INTO given (article, content, encoding, changed) VALUES (?, ?, ?, ?)
    ON CONFLICT (article) DO UPDATE SET
        content = excluded.content, encoding = excluded.encoding, changed = excluded.changed
    WHERE content <> excluded.content OR encoding IS NOT excluded.encoding
"""

_SAID_OF_UNREAD = """
    SELECT given.content FROM given JOIN article ON article.id = given.article
    WHERE article.id = ? AND made_by = ''
"""

_NOTHING_GIVEN = codec.given_to_json(Given())

# Its bytes are the same, so what was understood of it before is worth more than what is not yet.
_SEEN_AGAIN = "UPDATE article SET path = coalesce(:path, path), stamp = :stamp, made_by = '' WHERE id = :id"

_HEADING = "SELECT id, name, title, outlet, published FROM article"

_GET = """
    SELECT article.content, given.content, given.encoding, path, stamp, made_by, added
    FROM article LEFT JOIN given ON given.article = article.id
    WHERE article.id = ?
"""

# A moved file keeps its id and a changed one its path.
_ORIGIN = "SELECT coalesce(url, path) FROM article WHERE id = ?"


def put(connection: sqlite3.Connection, prepared: Prepared, now: str) -> None:
    """Keep an article, or bring what is kept of it up to date."""
    before = connection.execute("SELECT content FROM article WHERE id = ?", (prepared.id,)).fetchone()
    if before is not None and prepared.skimmed:
        connection.execute(_SEEN_AGAIN, {name: prepared.row[name] for name in ("path", "stamp", "id")})
        if prepared.given != _NOTHING_GIVEN:
            connection.execute(_PUT_GIVEN, (prepared.id, prepared.given, prepared.encoding, now))
        return
    connection.execute(_PUT, {**prepared.row, "now": now})
    # Most reports are opened again as they were; then nothing of the old text needs to be looked at.
    if before is None:
        listing.add(connection, prepared.id, prepared.listed)
    else:
        changed = before[0] != prepared.row["content"]
        listing.put(connection, prepared.id, prepared.listed, before[0] if changed else None)
    connection.execute(_PUT_GIVEN, (prepared.id, prepared.given, prepared.encoding, now))


def unread(connection: sqlite3.Connection) -> tuple[str, ...]:
    """The ids of the articles that are not yet read, in the order in which they came."""
    return tuple(
        id_ for (id_,) in connection.execute("SELECT id FROM article WHERE made_by = '' ORDER BY added, rowid")
    )


def count_unread(connection: sqlite3.Connection) -> int:
    (count,) = connection.execute("SELECT count(*) FROM article WHERE made_by = ''").fetchone()
    return int(count)


def put_read(connection: sqlite3.Connection, prepared: Prepared, now: str) -> None:
    """Keep what was understood of an article, unless it is gone, read by another, or something else is said of it."""
    if connection.execute(_SAID_OF_UNREAD, (prepared.id,)).fetchone() == (prepared.given,):
        put(connection, prepared, now)


def give_up(connection: sqlite3.Connection, article_id: str) -> None:
    """Leave an article that cannot be read as it is."""
    connection.execute("UPDATE article SET made_by = 'nothing' WHERE id = ? AND made_by = ''", (article_id,))


def get(connection: sqlite3.Connection, article_id: str) -> Kept | None:
    """What is kept of an article. Raises `zlib.error` and as `codec` does where it is damaged."""
    row = connection.execute(_GET, (article_id,)).fetchone()
    if row is None:
        return None
    content, given, encoding, path, stamp, made_by, added = row
    return Kept(
        article=codec.article_from_json(zlib.decompress(content)),
        given=codec.given_from_json(given) if given else Given(),
        encoding=encoding,
        path=Path(path) if path else None,
        stamp=stamp,
        made_by=made_by,
        added=added,
    )


def original(connection: sqlite3.Connection, article_id: str) -> bytes | None:
    """The bytes that an article was read from. Raises `zlib.error` where they are damaged."""
    row = connection.execute("SELECT original FROM article WHERE id = ?", (article_id,)).fetchone()
    return zlib.decompress(row[0]) if row else None


def origin(connection: sqlite3.Connection, article_id: str | None) -> str | None:
    """Where an article came from: its address, else its file; `None` where that is not known."""
    row = connection.execute(_ORIGIN, (article_id,)).fetchone()
    return row[0] if row else None


def count(connection: sqlite3.Connection) -> int:
    # Of the narrow table: an article's row fills a page, and more.
    (listed,) = connection.execute("SELECT count(*) FROM listing").fetchone()
    (unlisted,) = connection.execute("SELECT count(*) FROM unlisted").fetchone()
    return int(listed) + int(unlisted)


def headings(connection: sqlite3.Connection, ids: Iterable[str]) -> tuple[Heading, ...]:
    """What a list shows of articles, in the order of `ids`; without those that are not kept."""
    rows = (connection.execute(f"{_HEADING} WHERE id = ?", (each,)).fetchone() for each in ids)
    return tuple(Heading(*row) for row in rows if row)


def like(connection: sqlite3.Connection, called: str) -> tuple[Heading, ...]:
    """The articles whose ids begin so, or whose file has that name or path."""
    sql = f"{_HEADING} WHERE id >= ? AND id < ? OR name = ? OR path = ?"
    beginning = called if called and called.isalnum() else "\x7f"
    path = str(Path(called).absolute()) if called and "\0" not in called else ""
    return tuple(Heading(*row) for row in connection.execute(sql, (beginning, beginning + "\x7f", called, path)))


def kept_as(connection: sqlite3.Connection, path: Path, stamp: str, made_by: str) -> str | None:
    """The id of the article that was made of this state of a file by this version, or is not yet read."""
    row = connection.execute(
        "SELECT id FROM article WHERE path = ? AND stamp = ? AND made_by IN (?, '')", (str(path), stamp, made_by)
    ).fetchone()
    return str(row[0]) if row else None


def remove(connection: sqlite3.Connection, article_id: str) -> None:
    connection.execute("DELETE FROM article WHERE id = ?", (article_id,))


def unreadable(connection: sqlite3.Connection) -> tuple[str, ...]:
    """The ids of articles whose text cannot be read, or whose bytes are not those that it was read from."""
    return tuple(
        str(article_id)
        for article_id, sha, content, packed in connection.execute("SELECT id, sha256, content, original FROM article")
        if not _is_whole(sha, content, packed)
    )


def _is_whole(sha: str, content: bytes, packed: bytes) -> bool:
    try:
        codec.article_from_json(zlib.decompress(content))
        bytes_ = zlib.decompress(packed)
    except (zlib.error, ValueError, LookupError, TypeError):
        return False
    return not bytes_ or sha256(bytes_).hexdigest() == sha
