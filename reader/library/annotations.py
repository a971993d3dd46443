"""Marks, pairings and sync points in the library's tables. Only for `reader.library.library`."""

import sqlite3
from collections.abc import Iterable, Mapping, Set
from dataclasses import replace

from reader.annotation.marks import Annotation, Mark, Pairing, Place, SyncPoint, places
from reader.library import codec
from reader.library.articles import origin

TYPES: dict[str, type[Annotation]] = {"mark": Mark, "pairing": Pairing, "sync-point": SyncPoint}
NAMES = {kind: name for name, kind in TYPES.items()}

_PUT = """
    INSERT INTO annotation (id, type, article, origin, other_article, other_origin, created, changed, content)
    VALUES (:id, :type, :article, :origin, :other_article, :other_origin, :created, :changed, :content)
    ON CONFLICT (id) DO UPDATE SET changed = excluded.changed, content = excluded.content
"""

_BESIDE = """
    SELECT type, content, article, origin, other_article, other_origin FROM annotation
    WHERE type = 'mark' AND (article IN (:left, :right) OR origin IN (:left_origin, :right_origin))
    OR type <> 'mark' AND (
        (article = :left OR origin = :left_origin) AND (other_article = :right OR other_origin = :right_origin)
        OR (article = :right OR origin = :right_origin) AND (other_article = :left OR other_origin = :left_origin)
    )
    ORDER BY created, id
"""

_OF = """
    SELECT type, content, article, origin, other_article, other_origin FROM annotation
    WHERE article = :article OR other_article = :article OR origin = :origin OR other_origin = :origin
    ORDER BY created, id
"""

_ALL = """
    SELECT type, content, article, origin, other_article, other_origin FROM annotation ORDER BY created, id
"""

_KNOW_ORIGIN = """
    UPDATE annotation SET origin = coalesce(origin, iif(article = :article, :origin, NULL)),
        other_origin = coalesce(other_origin, iif(other_article = :article, :origin, NULL))
    WHERE article = :article OR other_article = :article
"""

_Row = tuple[str, str, str, str | None, str | None, str | None]


def change(connection: sqlite3.Connection, removed: Iterable[str], added: Iterable[Annotation]) -> None:
    """Take annotations away and keep others. One that is edited stays with the articles that it was made in."""
    kept = tuple(added)
    gone = set(removed) - {each.id for each in kept}
    connection.executemany("DELETE FROM annotation WHERE id = ?", ((each,) for each in gone))
    connection.executemany(_PUT, (_row(connection, each) for each in kept))


def know_origin(connection: sqlite3.Connection, article: str) -> None:
    """Note where an article came from that was marked before it was kept."""
    connection.execute(_KNOW_ORIGIN, {"article": article, "origin": origin(connection, article)})


def beside(connection: sqlite3.Connection, left: str, right: str) -> tuple[Annotation, ...]:
    """What was made in two articles, named by their ids, in the order in which it was made.

    Marks of either, and of what joins two passages what joins these two. What was made in an older article from the
    same place is said to be in the one of today. Raises `ValueError` for damage.
    """
    here = {
        "left": left,
        "left_origin": origin(connection, left),
        "right": right,
        "right_origin": origin(connection, right),
    }
    # Of two articles from one place, the left one counts as the newer self of an older one.
    today = {here["right_origin"]: right, here["left_origin"]: left}
    return tuple(_read(row, today, {left, right}) for row in connection.execute(_BESIDE, here))


def of(connection: sqlite3.Connection, article: str) -> tuple[Annotation, ...]:
    """What was made in one article, whatever stood beside it. Otherwise as `beside`."""
    here = {"article": article, "origin": origin(connection, article)}
    return tuple(_read(row, {here["origin"]: article}, {article}) for row in connection.execute(_OF, here))


def everything(connection: sqlite3.Connection) -> tuple[Annotation, ...]:
    """Raises `ValueError` for damage."""
    return tuple(_read(row, {}, set()) for row in connection.execute(_ALL))


def _row(connection: sqlite3.Connection, annotation: Annotation) -> dict[str, str | None]:
    first, *second = (place.article.id for place in places(annotation))
    other = second[0] if second else None
    return {
        "id": annotation.id,
        "type": NAMES[type(annotation)],
        "article": first,
        "origin": origin(connection, first),
        "other_article": other,
        "other_origin": origin(connection, other),
        "created": annotation.created,
        "changed": annotation.changed,
        "content": codec.made_to_json(annotation),
    }


def _read(row: _Row, today: Mapping[str | None, str], open_now: Set[str | None]) -> Annotation:
    """`today` are the articles that are open, by where they came from."""
    kind, content, article, came_from, other, other_came_from = row
    annotation: Annotation = codec.made_from_json(content, TYPES[kind])

    def brought(place: Place, article: str | None, came_from: str | None) -> Place:
        newer = today.get(came_from) if came_from is not None else None
        if newer is None or article in open_now or place.article.id in open_now:
            return place
        return replace(place, article=replace(place.article, id=newer))

    if isinstance(annotation, Mark):
        return replace(annotation, place=brought(annotation.place, article, came_from))
    return replace(
        annotation,
        left=brought(annotation.left, article, came_from),
        right=brought(annotation.right, other, other_came_from),
    )
