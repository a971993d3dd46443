"""Marks, pairings and sync points in the library's tables. Only for `reader.library.library`."""

import sqlite3
from collections.abc import Iterable

from reader.annotation.marks import Annotation, Mark, Pairing, SyncPoint, places
from reader.library import codec
from reader.library.articles import origin

_TYPES: dict[str, type[Annotation]] = {"mark": Mark, "pairing": Pairing, "sync-point": SyncPoint}
_NAMES = {kind: name for name, kind in _TYPES.items()}

_PUT = """
    INSERT INTO annotation (id, type, article, origin, other_article, other_origin, created, changed, content)
    VALUES (:id, :type, :article, :origin, :other_article, :other_origin, :created, :changed, :content)
    ON CONFLICT (id) DO UPDATE SET changed = excluded.changed, content = excluded.content
"""

_BESIDE = """
    SELECT type, content FROM annotation
    WHERE type = 'mark' AND (article IN (:left, :right) OR origin IN (:left_origin, :right_origin))
    OR type <> 'mark' AND (
        (article = :left OR origin = :left_origin) AND (other_article = :right OR other_origin = :right_origin)
        OR (article = :right OR origin = :right_origin) AND (other_article = :left OR other_origin = :left_origin)
    )
    ORDER BY created, id
"""

_OF = """
    SELECT type, content FROM annotation
    WHERE article = :article OR other_article = :article OR origin = :origin OR other_origin = :origin
    ORDER BY created, id
"""

_ALL = "SELECT type, content FROM annotation ORDER BY created, id"


def change(connection: sqlite3.Connection, removed: Iterable[str], added: Iterable[Annotation]) -> None:
    """Take annotations away and keep others. One that is edited stays with the articles that it was made in."""
    kept = tuple(added)
    gone = set(removed) - {each.id for each in kept}
    connection.executemany("DELETE FROM annotation WHERE id = ?", ((each,) for each in gone))
    connection.executemany(_PUT, (_row(connection, each) for each in kept))


def beside(connection: sqlite3.Connection, left: str, right: str) -> tuple[Annotation, ...]:
    """What was made in two articles, named by their ids, in the order in which it was made.

    Marks of either, and of what joins two passages what joins these two. Raises `ValueError` for damage.
    """
    here = {
        "left": left,
        "left_origin": origin(connection, left),
        "right": right,
        "right_origin": origin(connection, right),
    }
    return _read(connection.execute(_BESIDE, here))


def of(connection: sqlite3.Connection, article: str) -> tuple[Annotation, ...]:
    """What was made in one article, whatever stood beside it. Raises `ValueError` for damage."""
    return _read(connection.execute(_OF, {"article": article, "origin": origin(connection, article)}))


def everything(connection: sqlite3.Connection) -> tuple[Annotation, ...]:
    """Raises `ValueError` for damage."""
    return _read(connection.execute(_ALL))


def _row(connection: sqlite3.Connection, annotation: Annotation) -> dict[str, str | None]:
    first, *second = (place.article.id for place in places(annotation))
    other = second[0] if second else None
    return {
        "id": annotation.id,
        "type": _NAMES[type(annotation)],
        "article": first,
        "origin": origin(connection, first),
        "other_article": other,
        "other_origin": origin(connection, other),
        "created": annotation.created,
        "changed": annotation.changed,
        "content": codec.made_to_json(annotation),
    }


def _read(rows: Iterable[tuple[str, str]]) -> tuple[Annotation, ...]:
    return tuple(codec.made_from_json(content, _TYPES[name]) for name, content in rows)
