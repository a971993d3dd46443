"""Articles, what is given about them and what a person made, as JSON and back. Only for `reader.library`.

Articles with the standard library alone: the window reads its last pair before it first paints, and a library that
derives this from the types takes longer to import than all the reading takes. What a person made comes later.
"""

import json
import re
from typing import Any, TypeVar

from reader.document.model import Article, Block, BlockKind, Field, Given, Origin, Remark, Source, Span

T = TypeVar("T")

_ID = re.compile(r"[0-9a-f]{8,64}")


def article_to_json(article: Article) -> str:
    # Escapes what is not ASCII, so that half a surrogate pair can be kept too.
    return json.dumps(
        {
            "id": article.id,
            "source": {name: getattr(article.source, name) for name in Source.__slots__},
            "text": article.text,
            "blocks": [[block.kind.value, block.span.start, block.span.end] for block in article.blocks],
            "title": _field(article.title),
            "outlet": _field(article.outlet),
            "published": _field(article.published),
            "updated": _field(article.updated),
            "byline": [_field(each) for each in article.byline],
            "agency": [_field(each) for each in article.agency],
            "language": article.language,
            "remarks": [[remark.code, remark.message] for remark in article.remarks],
        }
    )


def article_from_json(content: str | bytes) -> Article:
    """Raises `ValueError`, `LookupError` or `TypeError` for anything but what `article_to_json` wrote."""
    said = json.loads(content)
    return Article(
        id=said["id"],
        source=Source(**said["source"]),
        text=said["text"],
        blocks=tuple(Block(BlockKind(kind), Span(start, end)) for kind, start, end in said["blocks"]),
        title=_to_field(said["title"]),
        outlet=_to_field(said["outlet"]),
        published=_to_field(said["published"]),
        updated=_to_field(said["updated"]),
        byline=tuple(map(_to_field, said["byline"])),
        agency=tuple(map(_to_field, said["agency"])),
        language=said["language"],
        remarks=tuple(Remark(*each) for each in said["remarks"]),
    )


def text_from_json(content: str | bytes) -> str:
    """The text alone. Raises as `article_from_json` does."""
    return str(json.loads(content)["text"])


def given_to_json(given: Given) -> str:
    return json.dumps([given.outlet, given.published, given.title, given.byline])


def given_from_json(content: str) -> Given:
    """Raises as `article_from_json` does."""
    outlet, published, title, byline = json.loads(content)
    return Given(outlet, published, title, tuple(byline))


def checked_article(content: str) -> Article:
    """An article that may come from anybody. Raises as `article_from_json` does, also where its parts do not fit."""
    import msgspec

    article = article_from_json(content)
    try:
        msgspec.convert(msgspec.to_builtins(article), Article)
    except (msgspec.MsgspecError, UnicodeEncodeError) as error:
        raise ValueError(str(error)) from error
    end = 0
    for block in article.blocks:
        if not end <= block.span.start < block.span.end <= len(article.text):
            raise ValueError("the parts of its text do not fit")
        end = block.span.end
    fields = (article.title, article.outlet, article.published, article.updated, *article.byline, *article.agency)
    if any(each.evidence and each.evidence.end > len(article.text) for each in fields):
        raise ValueError("what it says of itself does not stand in its text")
    if not _ID.fullmatch(article.id):
        raise ValueError("it has no number")
    return article


def checked_given(content: str) -> Given:
    """What is said of an article, by anybody. Raises as `given_from_json` does."""
    given = given_from_json(content)
    said = (given.outlet, given.published, given.title)
    if not all(each is None or isinstance(each, str) for each in said) or not all(
        isinstance(each, str) for each in given.byline
    ):
        raise ValueError("what is said of it is not in words")
    return given


def made_to_json(made: object) -> str:
    """A correction, a mark or another dataclass of `reader.annotation`."""
    import msgspec

    # Written by the standard library, which escapes what is not ASCII, so that half a surrogate pair can be kept too.
    return json.dumps(msgspec.to_builtins(made))


def made_from_json(content: str, kind: type[T]) -> T:
    """Raises `ValueError` for anything but what `made_to_json` wrote of this type."""
    import msgspec

    try:
        return msgspec.convert(json.loads(content), kind)
    except msgspec.MsgspecError as error:
        raise ValueError(str(error)) from error


def _field(field: Field) -> list[Any]:
    evidence = None if field.evidence is None else [field.evidence.start, field.evidence.end]
    return [field.value, field.origin.value, evidence, field.note]


def _to_field(said: list[Any]) -> Field:
    value, origin, evidence, note = said
    return Field(value, Origin(origin), None if evidence is None else Span(*evidence), note)
