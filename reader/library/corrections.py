"""Corrections in the library's tables. Only for `reader.library.library`."""

import sqlite3
from collections.abc import Iterable

from reader.annotation.corrections import Correction, Scope
from reader.library import codec
from reader.library.articles import origin

_PUT = """
    INSERT OR REPLACE INTO correction (id, scope, article, origin, other_article, other_origin, created, content)
    VALUES (:id, :scope, :article, :origin, :other_article, :other_origin, :created, :content)
"""

_GET = """
    SELECT content FROM correction
    WHERE scope = 'collection'
    OR scope = 'article' AND (article IN (:left, :right) OR origin IN (:left_origin, :right_origin))
    OR scope = 'pair' AND (
        (article = :left OR origin = :left_origin) AND (other_article = :right OR other_origin = :right_origin)
        OR (article = :right OR origin = :right_origin) AND (other_article = :left OR other_origin = :left_origin)
    )
    ORDER BY created, id
"""


def put(connection: sqlite3.Connection, left: str, right: str, corrections: Iterable[Correction]) -> None:
    """Keep corrections that were made with two articles side by side, which are named by their ids."""
    for correction in corrections:
        articles: tuple[str | None, str | None] = left, right
        if correction.scope is Scope.ARTICLE:
            ref = correction.targets[0].article
            articles = ref.id if ref else None, None
        elif correction.scope is Scope.COLLECTION:
            articles = None, None
        values = {
            "id": correction.id,
            "scope": correction.scope.value,
            "article": articles[0],
            "origin": origin(connection, articles[0]),
            "other_article": articles[1],
            "other_origin": origin(connection, articles[1]),
            "created": correction.created,
            "content": codec.made_to_json(correction),
        }
        connection.execute(_PUT, values)


def remove(connection: sqlite3.Connection, ids: Iterable[str]) -> None:
    connection.executemany("DELETE FROM correction WHERE id = ?", ((each,) for each in ids))


def get(connection: sqlite3.Connection, left: str, right: str) -> tuple[Correction, ...]:
    """What holds for two articles side by side, in the order in which it was made. Raises `ValueError` for damage."""
    here = {
        "left": left,
        "left_origin": origin(connection, left),
        "right": right,
        "right_origin": origin(connection, right),
    }
    return tuple(codec.made_from_json(content, Correction) for (content,) in connection.execute(_GET, here))
