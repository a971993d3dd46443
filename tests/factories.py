"""Articles made by hand, for tests that need one without reading a file."""

import hashlib
from collections.abc import Sequence

from reader.document.model import Article, Block, BlockKind, Field, Source, Span


def article(
    text: str,
    *,
    outlet: str | None = None,
    published: str | None = None,
    language: str | None = "en",
    name: str = "left.txt",
    blocks: Sequence[tuple[BlockKind, str]] | Sequence[Block] | None = None,
) -> Article:
    """An article over `text`. Without `blocks`, each line that holds anything is a paragraph.

    `blocks` are blocks, or pairs of a kind and the words that stand for it in `text`, in order.
    """
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return Article(
        id=hashlib.sha256(f"{digest} {name} {outlet} {published}".encode("utf-8", "surrogatepass")).hexdigest()[:16],
        source=Source(name, "text/plain", digest, "utf-8"),
        text=text,
        blocks=_lines(text) if blocks is None else _blocks(text, blocks),
        title=Field.unknown(),
        outlet=Field.given(outlet) if outlet else Field.unknown(),
        published=Field.given(published) if published else Field.unknown(),
        updated=Field.unknown(),
        language=language,
    )


def _lines(text: str) -> tuple[Block, ...]:
    found = []
    start = 0
    for line in text.split("\n"):
        words = line.strip()
        if words:
            begin = start + line.index(words)
            found.append(Block(BlockKind.PARAGRAPH, Span(begin, begin + len(words))))
        start += len(line) + 1
    return tuple(found)


def _blocks(text: str, blocks: Sequence[tuple[BlockKind, str]] | Sequence[Block]) -> tuple[Block, ...]:
    found: list[Block] = []
    end = 0
    for block in blocks:
        if not isinstance(block, Block):
            kind, words = block
            start = text.index(words, end)
            block = Block(kind, Span(start, start + len(words)))  # noqa: PLW2901 - both ways to say it become one
        found.append(block)
        end = block.span.end
    return tuple(found)
