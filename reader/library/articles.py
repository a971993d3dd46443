"""Articles in the library's tables. Only for `reader.library.library`."""

import sqlite3
import zlib
from pathlib import Path

from reader.document.model import Given
from reader.library import codec
from reader.library.model import Entry, Kept

_QUICK = 1  # level of compression: text shrinks nearly as much as at higher levels, in a third of the time

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

_GET = """
    SELECT article.content, given.content, given.encoding, path, stamp, made_by, added
    FROM article LEFT JOIN given ON given.article = article.id
    WHERE article.id = ?
"""

# A moved file keeps its id and a changed one its path.
_ORIGIN = "SELECT coalesce(url, path) FROM article WHERE id = ?"


def put(connection: sqlite3.Connection, entry: Entry, now: str) -> None:
    """Keep an article, or bring what is kept of it up to date."""
    article = entry.article
    source = article.source
    values = {
        "id": article.id,
        "name": source.name,
        "media_type": source.media_type,
        "encoding": source.encoding,
        "url": source.url,
        "retrieved": source.retrieved,
        "sha256": source.sha256,
        "title": entry.given.title or article.title.value,
        "outlet": entry.given.outlet or article.outlet.value,
        "published": entry.given.published or article.published.value,
        "path": str(entry.path) if entry.path else None,
        "stamp": entry.stamp,
        "made_by": entry.made_by,
        "original": zlib.compress(entry.original, _QUICK),
        "has_original": bool(entry.original),
        "content": zlib.compress(codec.article_to_json(article).encode(), _QUICK),
        "now": now,
    }
    connection.execute(_PUT, values)
    connection.execute(_PUT_GIVEN, (article.id, codec.given_to_json(entry.given), entry.encoding, now))


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
