"""Which visible blocks of a page are the article, and the role of each.

trafilatura finds the main text; the page's own visible blocks are compared with what it found, and rules about
furniture inside the article's column correct it. Every block gets a role; what is no part of the article is
boilerplate.
"""

import logging
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from lxml.html import HtmlElement

from reader.document.importers import furniture
from reader.document.importers.alignment import located, words_with_spans
from reader.document.importers.visible import Visible, VisibleBlock, without_unseen
from reader.document.metadata.markup_outlet import compact
from reader.document.model import Block, BlockKind, Span

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_SMALLEST_GAP = 4  # words that an extractor may leave out inside a block without splitting it
_CONTAINER_SHARE = 0.3  # class names around more of the article than this say nothing


@dataclass(frozen=True, slots=True)
class Piece:
    """A visible block or a part of one. `words` counts its words."""

    span: Span
    source: VisibleBlock
    words: int
    kind: BlockKind

    @property
    def main(self) -> bool:
        return self.kind is not BlockKind.BOILERPLATE

    @property
    def heading(self) -> bool:
        return any(tag in _HEADINGS for tag in self.source.path[-4:])


def article_blocks(
    tree: HtmlElement, visible: Visible, title: str | None, summary: str | None, authors: tuple[str, ...]
) -> tuple[Block, ...]:
    """All blocks of the page in order, each with its role. `title`, `summary`, `authors` are what the markup states."""
    words, spans = words_with_spans(visible.text)
    taken = located(extracted(tree), words)
    pieces = list(_pieces(visible, spans, taken))
    common = _common_hooks(pieces)
    pieces = _without_furniture(pieces, visible.text, common)
    pieces = _with_headline(pieces, visible.text, title)
    pieces = _with_embeds(pieces)
    pieces = _with_roles(pieces, visible.text, common, summary, authors)
    pieces = _without_loose_ends(pieces)
    return tuple(Block(piece.kind, piece.span) for piece in pieces)


def extracted(tree: HtmlElement) -> list[str]:
    """The passages that trafilatura takes for the main text, without characters that are not seen."""
    import trafilatura

    logging.getLogger("trafilatura").setLevel(
        logging.CRITICAL
    )  # its complaints about pages are not the person's affair
    try:
        document = trafilatura.bare_extraction(tree, include_comments=False, with_metadata=False)
    except Exception:  # noqa: BLE001 - whatever a page does to the library, the person still gets its text
        return []
    text = getattr(document, "text", None) or ""
    return [without_unseen(line) for line in text.split("\n") if line.strip()]


def _pieces(visible: Visible, spans: list[Span], taken: list[bool]) -> Iterator[Piece]:
    """The visible blocks, split where the extractor took only a part of one."""
    at = 0
    for block in visible.blocks:
        start = at
        while at < len(spans) and spans[at].start < block.span.end:
            at += 1
        for first, last, main in _runs(taken[start:at]):
            begin = (
                block.span.start if first == 0 else _cut(visible.text, spans[start + first - 1], spans[start + first])
            )
            end = (
                block.span.end
                if start + last == at
                else _cut(visible.text, spans[start + last - 1], spans[start + last])
            )
            if span := _stripped(visible.text, begin, end):
                yield Piece(span, block, last - first, BlockKind.PARAGRAPH if main else BlockKind.BOILERPLATE)


def _runs(taken: list[bool]) -> list[tuple[int, int, bool]]:
    """Stretches `(first, last, main)` of a block's words; neither small gaps nor stray words make one of their own."""
    share = sum(taken) / len(taken) if taken else 0.0
    if share in (0.0, 1.0):
        return [(0, len(taken), bool(share))]
    smooth = list(taken)
    for wanted in (True, False):
        at = 0
        for value, group in groupby(list(smooth)):
            length = len(list(group))
            if value is not wanted and length < _SMALLEST_GAP and length < len(taken):
                smooth[at : at + length] = [wanted] * length
            at += length
    runs, at = [], 0
    for value, group in groupby(smooth):
        length = len(list(group))
        runs.append((at, at + length, value))
        at += length
    return runs


def _cut(text: str, before: Span, after: Span) -> int:
    """Where to cut between two words: after the white space between them, so that quotation marks stay with theirs."""
    gap = text[before.end : after.start]
    match = re.search(r"\s(?=\S*$)", gap)
    return before.end + match.end() if match else after.start


def _stripped(text: str, start: int, end: int) -> Span | None:
    part = text[start:end]
    left = len(part) - len(part.lstrip())
    right = len(part.rstrip())
    return Span(start + left, start + right) if left < right else None


def _changed(pieces: list[Piece], kind_of: Callable[[int, Piece], BlockKind]) -> list[Piece]:
    kinds = (kind_of(number, piece) for number, piece in enumerate(pieces))
    return [
        piece if kind is piece.kind else replace(piece, kind=kind) for piece, kind in zip(pieces, kinds, strict=True)
    ]


def _common_hooks(pieces: list[Piece]) -> frozenset[str]:
    """Class names that surround so much of the article that they say nothing of one block."""
    total = sum(piece.words for piece in pieces if piece.main)
    counted = Counter[str]()
    for piece in pieces:
        if piece.main:
            for hook in set(piece.source.hooks):
                counted[hook] += piece.words
    return frozenset(hook for hook, words in counted.items() if words > total * _CONTAINER_SHARE)


def _without_furniture(pieces: list[Piece], text: str, common: frozenset[str]) -> list[Piece]:
    def kind(_: int, piece: Piece) -> BlockKind:
        if piece.main and (
            furniture.is_furniture(piece.source.hooks, common) or furniture.is_prompt(piece.span.of(text))
        ):
            return BlockKind.BOILERPLATE
        return piece.kind

    cleaned = _changed(pieces, kind)
    # Class names must not take the article itself away: a page of nothing but furniture stays as it was found.
    left, total = (sum(piece.words for piece in some if piece.main) for some in (cleaned, pieces))
    return cleaned if left >= total / 2 else pieces


def _with_headline(pieces: list[Piece], text: str, title: str | None) -> list[Piece]:
    """Mark the block that shows the title; what the extractor took from above it is furniture."""
    mains = [number for number, piece in enumerate(pieces) if piece.main]
    if not mains:
        return pieces
    wanted = compact(title or "")
    shown = [number for number, piece in enumerate(pieces) if wanted and compact(piece.span.of(text)) == wanted]
    first = next((number for number in mains if number not in shown), mains[0])
    above = [number for number in range(first + 3) if number < len(pieces) and "h1" in pieces[number].source.path[-6:]]
    likely = [number for number in above if _alike(pieces[number].span.of(text), title)] or above[-1:] * (
        len(above) == 1
    )
    headings = [number for number in shown if pieces[number].heading] or shown or likely
    if not headings:
        return pieces
    headline = max([number for number in headings if number <= first], default=headings[0])
    before = sum(pieces[number].words for number in mains if number < headline)
    total = sum(pieces[number].words for number in mains)

    def kind(number: int, piece: Piece) -> BlockKind:
        if number == headline:
            return BlockKind.HEADLINE
        if number in shown or (piece.main and number < headline and before < total * 0.2):
            return BlockKind.BOILERPLATE
        return piece.kind

    return _changed(pieces, kind)


def _alike(heading: str, title: str | None) -> bool:
    """Whether a heading words the stated title anew: sites shorten headlines for search engines."""
    if title is None:
        return True
    ours, theirs = set(words_with_spans(heading.casefold())[0]), set(words_with_spans(title.casefold())[0])
    return 2 * len(ours & theirs) >= max(1, min(len(ours), len(theirs)))


def _with_embeds(pieces: list[Piece]) -> list[Piece]:
    """Posts quoted between paragraphs belong to the article; extractors drop them for their links."""
    first, last = _range(pieces)

    def kind(number: int, piece: Piece) -> BlockKind:
        embedded = first < number < last and furniture.is_embed(piece.source.path, piece.source.hooks)
        return BlockKind.PARAGRAPH if embedded and not piece.main else piece.kind

    return _changed(pieces, kind)


def _range(pieces: list[Piece]) -> tuple[int, int]:
    """The first and the last piece of the running text."""
    mains = [number for number, piece in enumerate(pieces) if piece.kind is BlockKind.PARAGRAPH]
    return (mains[0], mains[-1]) if mains else (0, -1)


def _with_roles(
    pieces: list[Piece], text: str, common: frozenset[str], summary: str | None, authors: tuple[str, ...]
) -> list[Piece]:
    first, last = _range(pieces)
    headline = next((number for number, piece in enumerate(pieces) if piece.kind is BlockKind.HEADLINE), None)
    top = first if headline is None else min(headline, first)

    def kind(number: int, piece: Piece) -> BlockKind:
        if piece.kind is BlockKind.HEADLINE or not top <= number <= last + 2:
            return piece.kind
        content = piece.span.of(text)
        if number <= last and piece.words <= 120 and _in_caption(piece, common):
            return BlockKind.CAPTION
        if furniture.is_credit(content) and (piece.main or number > first):
            return BlockKind.BYLINE
        at_top = _role_at_top(piece, content, authors) if number <= first + 2 else None
        if at_top is not None or not piece.main:
            return at_top or piece.kind
        if number == first and _is_standfirst(pieces, number, content, summary):
            return BlockKind.STANDFIRST
        return BlockKind.SUBHEADING if piece.heading and piece.words <= 40 else piece.kind

    return _changed(pieces, kind)


def _in_caption(piece: Piece, common: frozenset[str]) -> bool:
    return furniture.is_caption(piece.source.path, piece.source.hooks, common)


def _role_at_top(piece: Piece, content: str, authors: tuple[str, ...]) -> BlockKind | None:
    """Byline and date line stand between headline and text, by whatever name the page calls them."""
    if furniture.is_byline(content, piece.source.hooks, authors):
        return BlockKind.BYLINE
    return BlockKind.DATELINE if furniture.is_date_line(content) else None


def _is_standfirst(pieces: list[Piece], number: int, content: str, summary: str | None) -> bool:
    piece = pieces[number]
    if piece.words > 60:
        return False
    sentence = piece.heading and piece.words > 5 and "h1" not in piece.source.path
    if sentence or furniture.is_standfirst(piece.source.hooks):
        return True
    following = next((other for other in pieces[number + 1 :] if other.main), None)
    # Many pages repeat their first paragraph as the summary; a standfirst is set differently from what follows.
    apart = following is not None and _setting(following) != _setting(piece)
    return apart and compact(content) == compact(summary or "")


def _setting(piece: Piece) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return piece.source.path, piece.source.hooks


def _without_loose_ends(pieces: list[Piece]) -> list[Piece]:
    """A subheading with no text below it heads something that is not the article."""
    texts = [number for number, piece in enumerate(pieces) if piece.kind in (BlockKind.PARAGRAPH, BlockKind.STANDFIRST)]
    if not texts:
        return pieces

    def kind(number: int, piece: Piece) -> BlockKind:
        loose = piece.kind is BlockKind.SUBHEADING and number > texts[-1]
        return BlockKind.BOILERPLATE if loose else piece.kind

    return _changed(pieces, kind)
