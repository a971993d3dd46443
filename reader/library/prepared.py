"""What keeping an article writes, worked out beforehand: the part of the work that needs no database. Pure.

Many articles can so be prepared in several processes, while one writes.
"""

import zlib
from dataclasses import dataclass
from hashlib import blake2b

from reader.document.model import Article, Given
from reader.library import codec
from reader.library.folding import indexed, key
from reader.library.model import Entry

_QUICK = 1  # level of compression: text shrinks nearly as much as at higher levels, in a third of the time


@dataclass(frozen=True, slots=True)
class Listed:
    """An article as the catalogue has it; `body` is not kept there, for it can be made of the article again."""

    title: str
    about: str
    outlet: str
    first_day: str
    last_day: str
    wording: str
    body: str


@dataclass(frozen=True, slots=True)
class Prepared:
    """The values of an article's row, by column; what the person says of it; and how it is listed.

    `skimmed` says that it was not read, and is to take the place of nothing that was.
    """

    id: str
    row: dict[str, str | bytes | bool | None]
    given: str
    encoding: str | None
    listed: Listed
    skimmed: bool = False


def prepare(entry: Entry, *, skimmed: bool = False) -> Prepared:
    """What keeping `entry` writes."""
    article, given = entry.article, entry.given
    source = article.source
    row = {
        "id": article.id,
        "name": source.name,
        "media_type": source.media_type,
        "encoding": source.encoding,
        "url": source.url,
        "retrieved": source.retrieved,
        "sha256": source.sha256,
        "title": given.title or article.title.value,
        "outlet": given.outlet or article.outlet.value,
        "published": given.published or article.published.value,
        "path": str(entry.path) if entry.path else None,
        "stamp": entry.stamp,
        "made_by": entry.made_by,
        "original": zlib.compress(entry.original, _QUICK),
        "has_original": bool(entry.original),
        "content": zlib.compress(codec.article_to_json(article).encode(), _QUICK),
    }
    how = listed(article, given, article.source.sha256[:24] if skimmed else None)
    return Prepared(article.id, row, codec.given_to_json(given), entry.encoding, how, skimmed)


def listed(article: Article, given: Given, same: str | None = None) -> Listed:
    """How an article is listed; `same` is what stands for its wording for as long as that takes too long to make."""
    outlet = given.outlet or article.outlet.value or ""
    byline = given.byline or tuple(filter(None, (each.value for each in article.byline)))
    first, last = days(given.published or article.published.value or "")
    body = indexed(article.text)
    return Listed(
        title=indexed(given.title or article.title.value or ""),
        about=indexed("\n".join([outlet, *byline, article.source.name])),
        outlet=key(outlet),
        first_day=first,
        last_day=last,
        wording=same or wording(body),
        body=body,
    )


def days(published: str) -> tuple[str, str]:
    """The first and the last day that a date as far as it is known may mean; empty where none is known."""
    day = published[:10]
    if len(day) not in (4, 7, 10):
        return "", ""
    return day + "-01-01"[len(day) - 4 :], day + "-12-31"[len(day) - 4 :]


def wording(body: str) -> str:
    """The same for two texts, as they go into the index, that differ in spaces and case alone."""
    return blake2b(" ".join(body.lower().split()).encode(), digest_size=12).hexdigest()
