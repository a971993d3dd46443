"""What a careful reader finds in the sample reports: `seeds/expected/*.json`, read and resolved to spans.

The files name findings by their words, so that a person can write and check them. Here words become spans: white space
of any kind stands for any other, `nth` chooses among several places (from the end where negative), and a name's form
stands for every place in the body where it is a whole word and not part of a longer form in the file.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Literal

import msgspec

from reader.document.model import Article, BlockKind, Origin, Span

SEEDS = Path(__file__).parents[2] / "seeds"


class Phrase(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    text: str
    nth: int = 1


class Form(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A form that stands for the entity only at some of its places, counted from 1."""

    text: str
    only: tuple[int, ...]


class Known(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    value: str | None
    origin: Origin


class ExpectedQuote(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`text` is what stands between the outermost marks. `entity` is `None` for a speaker without a name."""

    text: str
    speaker: str
    entity: str | None
    segments: tuple[str, ...] = ()


class ExpectedDate(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    text: str | Phrase
    value: str | None


class ExpectedReport(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`body` holds phrases that are no boilerplate; `not_quotes` what stands in quotation marks and is no speech."""

    file: str
    title: Known
    outlet: Known
    published: Known
    byline: tuple[Known, ...]
    agency: tuple[str, ...]
    language: str
    boilerplate: tuple[str, ...]
    body: tuple[str, ...]
    quotes: tuple[ExpectedQuote, ...]
    not_quotes: tuple[str, ...]
    dates: tuple[ExpectedDate, ...]
    updated: Known = Known(None, Origin.UNKNOWN)


class ExpectedEntity(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    name: str
    kind: str
    left: tuple[str | Form, ...]
    right: tuple[str | Form, ...]


class ExpectedFigure(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`left` and `right` hold the number with its hedge and, mostly, what is counted."""

    counted: str
    unit: str | None
    verdict: Literal["equal", "compatible", "conflicting", "only-left", "only-right"]
    left: str | Phrase | None
    right: str | Phrase | None


class ExpectedQuotePair(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`left` and `right` count the quotes of either report from 1."""

    left: int
    right: int
    relation: Literal["identical", "trimmed", "reworded"]
    speakers: Literal["same", "different", "unknown"]


class ExpectedPair(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    left: ExpectedReport
    right: ExpectedReport
    entities: tuple[ExpectedEntity, ...]
    figures: tuple[ExpectedFigure, ...]
    quote_pairs: tuple[ExpectedQuotePair, ...]
    same_wording: tuple[str, ...]


@cache
def expected_pairs() -> dict[str, ExpectedPair]:
    """All expected findings by the name of the pair."""
    files = sorted((SEEDS / "expected").glob("*.json"))
    return {file.stem: msgspec.json.decode(file.read_bytes(), type=ExpectedPair) for file in files}


def places(text: str, words: str) -> list[Span]:
    """Where `words` stand in `text`, as whole words, white space for white space."""
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    return [Span(*found.span()) for found in re.finditer(rf"(?<!\w){pattern}(?!\w)", text)]


def place(article: Article, phrase: str | Phrase) -> Span:
    """The span of a phrase in the body. Raises `LookupError` where it does not stand there."""
    wanted = phrase if isinstance(phrase, Phrase) else Phrase(phrase)
    found = [span for span in places(article.text, wanted.text) if in_body(article, span)]
    try:
        return found[wanted.nth - 1 if wanted.nth > 0 else wanted.nth]
    except IndexError:
        raise LookupError(f"{wanted.text!r} ({wanted.nth}) is not in the body of {article.source.name}") from None


def in_body(article: Article, span: Span) -> bool:
    """Whether no part of the span is boilerplate."""
    return not any(block.kind is BlockKind.BOILERPLATE and block.span.overlaps(span) for block in article.blocks)


def mentions(article: Article, entities: Sequence[Sequence[str | Form]]) -> Iterator[list[Span]]:
    """For each entity, given by its forms in this report, the spans of its mentions in text order."""
    texts = {form if isinstance(form, str) else form.text for forms in entities for form in forms}
    taken: dict[str, list[Span]] = {}
    for text in sorted(texts, key=len, reverse=True):
        longer = [span for spans in taken.values() for span in spans]
        taken[text] = [
            span
            for span in places(article.text, text)
            if in_body(article, span) and not any(span.overlaps(other) for other in longer)
        ]
    for forms in entities:
        found = []
        for form in forms:
            if isinstance(form, str):
                found += taken[form]
            else:
                found += [taken[form.text][number - 1] for number in form.only]
        yield sorted(found)
