"""Finds articles by words, outlet, days, names and collection. Only for `reader.library.library`."""

import sqlite3
import zlib
from collections.abc import Sequence

from reader.library import codec
from reader.library.folding import key
from reader.library.model import Heading, Hit, Query, Results
from reader.library.query import Expression, expression, name_expression
from reader.library.snippets import snippet

_HEADING = """
    SELECT listing.number, article.id, article.name, article.title, article.outlet, article.published,
           article.added, article.content
    FROM listing JOIN article ON article.id = listing.article WHERE number IN ({places})
"""
_OUTLETS = """
    SELECT article.outlet, listings.many
    FROM (SELECT min(article) AS article, count(*) AS many FROM listing WHERE outlet <> '' GROUP BY outlet) AS listings
    JOIN article ON article.id = listings.article
    ORDER BY many DESC, article.outlet LIMIT ?
"""


def search(connection: sqlite3.Connection, query: Query, most: int) -> Results:
    """The articles that a query asks for: the best first, without words the newest in the library."""
    asked = expression(query.text, typing=query.typing)
    if asked.hopeless:
        return Results((), 0)
    conditions, values = _conditions(query, asked)
    values |= {"wanted": asked.wanted, "most": most}
    if asked.wanted:
        source, order = "words", "rank"
        conditions.insert(0, "words MATCH :wanted")
    else:
        source, order = "listing", "number DESC"
        conditions = [condition.replace("+rowid", "+number") for condition in conditions]
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    rows = connection.execute(f"SELECT rowid FROM {source} {where} ORDER BY {order} LIMIT :most", values)
    numbers = tuple(number for (number,) in rows.fetchall())
    if len(numbers) < most:
        return Results(numbers, len(numbers))
    # Only the best are put in order, which takes longer than counting.
    (total,) = connection.execute(f"SELECT count(*) FROM {source} {where}", values).fetchone()
    return Results(numbers, total)


def newest(connection: sqlite3.Connection, most: int) -> tuple[int, ...]:
    """The numbers of the articles that came last, the latest first."""
    rows = connection.execute("SELECT number FROM listing ORDER BY number DESC LIMIT ?", (most,))
    return tuple(number for (number,) in rows)


def page(connection: sqlite3.Connection, query: Query, numbers: Sequence[int]) -> tuple[Hit, ...]:
    """What a list shows of some of the articles that `search` found, in the order asked for.

    Without those that are gone since. Raises as `codec` does where one is damaged.
    """
    terms = expression(query.text, typing=query.typing).terms
    sql = _HEADING.format(places=",".join("?" * len(numbers)))
    hits = {}
    for number, *heading, added, content in connection.execute(sql, tuple(numbers)):
        text = codec.text_from_json(zlib.decompress(content))
        hits[number] = Hit(Heading(*heading), number, added, snippet(text, terms))
    return tuple(hits[number] for number in numbers if number in hits)


def outlets(connection: sqlite3.Connection, most: int) -> tuple[tuple[str, int], ...]:
    """The outlets with the most articles, and how many."""
    return tuple((name, many) for name, many in connection.execute(_OUTLETS, (most,)))


def _conditions(query: Query, asked: Expression) -> tuple[list[str], dict[str, str | int]]:
    # The plus keeps SQLite from asking the index for one article after the other.
    conditions: list[str] = []
    values: dict[str, str | int] = {}
    if asked.unwanted:
        conditions.append("+rowid NOT IN (SELECT rowid FROM words WHERE words MATCH :unwanted)")
        values["unwanted"] = asked.unwanted
    if query.outlet is not None and (outlet := key(query.outlet)):
        conditions.append("+rowid IN (SELECT number FROM listing WHERE outlet = :outlet)")
        values["outlet"] = outlet
    if query.first or query.last:
        days = "last_day >= :first AND first_day <= :last AND first_day <> ''"
        conditions.append(f"+rowid IN (SELECT number FROM listing WHERE {days})")
        values["first"] = query.first or ""
        values["last"] = (query.last + "-12-31"[len(query.last) - 4 :] if query.last else "9999")[:10]
    if query.name is not None and (name := name_expression(query.name)):
        named = "SELECT number FROM named WHERE key = :key"
        conditions.append(f"+rowid IN (SELECT rowid FROM words WHERE words MATCH :name UNION {named})")
        values |= {"name": name, "key": key(query.name)}
    if query.collection is not None:
        collected = "SELECT number FROM listing JOIN collected USING (article) WHERE collection = :collection"
        conditions.append(f"+rowid IN ({collected})")
        values["collection"] = query.collection
    return conditions, values
