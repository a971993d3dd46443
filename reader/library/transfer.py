"""What goes from one library into another besides the articles, from the tables and back. Only for `Catalogue`."""

import sqlite3
from collections.abc import Iterable, Iterator

from reader.annotation.corrections import Correction
from reader.annotation.marks import Annotation
from reader.library import annotations, articles, codec, collections, corrections, pairs
from reader.library.bundle import Contents
from reader.library.model import Entry

# A decision for the whole library goes along always; of the others those that were made in what goes along.
_CORRECTIONS = "SELECT coalesce(article, ''), coalesce(other_article, ''), content FROM correction ORDER BY created, id"
_ANNOTATIONS = "SELECT article, coalesce(other_article, article), type, content FROM annotation ORDER BY created, id"
_PAIRS = "SELECT left_article, right_article FROM pair ORDER BY turn"
_IDS = "SELECT id FROM article ORDER BY rowid"


def all_ids(connection: sqlite3.Connection) -> tuple[str, ...]:
    """The ids of all articles, in the order in which they came."""
    return tuple(id_ for (id_,) in connection.execute(_IDS))


def contents(connection: sqlite3.Connection, ids: Iterable[str], collection: int | None) -> Contents:
    """What belongs to some articles; of the collections one alone if one is named. Raises `ValueError` for damage."""
    going = frozenset(ids)
    there = {*going, ""}
    shown = [each for each in collections.all_of(connection) if collection in (None, each.id)]
    return Contents(
        len(going),
        tuple(
            (left, right, codec.made_from_json(content, Correction))
            for left, right, content in connection.execute(_CORRECTIONS)
            if left in there and right in there
        ),
        tuple(
            codec.made_from_json(content, annotations.TYPES[kind])
            for left, right, kind, content in connection.execute(_ANNOTATIONS)
            if left in going and right in going
        ),
        tuple((each.name, collections.articles(connection, each.id)) for each in shown),
        tuple((left, right) for left, right in connection.execute(_PAIRS) if left in going and right in going),
    )


def entries(connection: sqlite3.Connection, ids: Iterable[str], *, paths: bool) -> Iterator[Entry]:
    """Articles with their bytes, as another library takes them. Raises as `articles.get` does."""
    for article_id in ids:
        kept = articles.get(connection, article_id)
        if kept is not None:
            original = articles.original(connection, article_id) or b""
            path, stamp = (kept.path, kept.stamp) if paths else (None, "")
            yield Entry(kept.article, original, kept.given, kept.encoding, path, stamp, kept.made_by)


def take_in(connection: sqlite3.Connection, arrived: Contents, now: str) -> None:
    """Put in what came with articles that are kept by now. What is here already stays as it is."""
    decided = {id_ for (id_,) in connection.execute("SELECT id FROM correction")}
    for left, right, correction in arrived.corrections:
        if correction.id not in decided:
            corrections.put(connection, left, right, [correction])
    known = {each.id: each.changed for each in annotations.everything(connection)}
    annotations.change(connection, (), [each for each in arrived.annotations if _newer(each, known)])
    here = set(all_ids(connection))
    for name, ids in arrived.collections:
        number = collections.make(connection, name, now)
        collections.put(connection, number, [each for each in ids if each in here], now)
    opened = set(connection.execute("SELECT left_article, right_article FROM pair"))
    for left, right in arrived.pairs:
        if (left, right) not in opened and left in here and right in here:
            pairs.put(connection, left, right, now)


def _newer(annotation: Annotation, known: dict[str, str]) -> bool:
    return annotation.id not in known or annotation.changed > known[annotation.id]
