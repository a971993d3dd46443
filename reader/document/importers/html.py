"""Web pages and fragments of HTML.

`text` is everything the page shows; its blocks say what is the article and what is not. Remote images, styles, scripts
and frames are neither fetched nor run.
"""

import logging
import re
from copy import deepcopy
from dataclasses import replace

from lxml.html import HtmlElement

from reader.document.importers import page, walls
from reader.document.importers.body import article_blocks
from reader.document.importers.draft import Declared, Draft
from reader.document.importers.visible import Visible, visible_text
from reader.document.metadata.markup import description, read_markup
from reader.document.metadata.markup_dates import address_date
from reader.document.model import Block, BlockKind, Remark

_BODY_KINDS = (BlockKind.PARAGRAPH, BlockKind.SUBHEADING, BlockKind.STANDFIRST)
_LITTLE_TEXT = 200
_NEAR = 500  # code points around the headline
_REMOTE = ("img", "script", "iframe", "video", "audio", "object", "embed", "source")


def read(data: bytes, name: str, encoding: str | None = None) -> Draft:
    """The page in `data`. `encoding` overrides the guess.

    Raises `InputError` where nothing can be read or where the page holds a wall instead of an article.
    """
    markup, used = page.decode(data, name, encoding)
    return replace(read_markup_text(markup, name), encoding=used)


def read_markup_text(markup: str, name: str) -> Draft:
    """The page whose characters are `markup`, already decoded."""
    tree = page.parse(markup, name)
    visible = visible_text(tree)
    if len(visible.text) < _LITTLE_TEXT:
        # Scripts would have revealed it.
        revealed = visible_text(tree, reveal=True)
        visible = revealed if len(revealed.text) > 3 * len(visible.text) else visible
    declared = read_markup(tree, _main_headings(visible))
    blocks = article_blocks(tree, visible, declared.title, description(tree), declared.byline)
    remarks = walls.examine(tree, name, visible.text, _body(visible, blocks))
    blocks = blocks if _body(visible, blocks) else _all_paragraphs(blocks)
    if declared.published is None:
        declared = _with_guessed_date(tree, visible, blocks, declared)
    if declared.title is None:
        declared = _with_shown_headline(visible, blocks, declared)
    return Draft(visible.text, "text/html", blocks, declared, "utf-8", (*remarks, *_remote(tree)))


def _main_headings(visible: Visible) -> list[str]:
    return [block.span.of(visible.text) for block in visible.blocks if "h1" in block.path[-6:]]


def _body(visible: Visible, blocks: tuple[Block, ...]) -> str:
    return "\n".join(block.span.of(visible.text) for block in blocks if block.kind in _BODY_KINDS)


def _all_paragraphs(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Where no article was found among furniture, everything is the text: better to show too much than nothing."""
    return tuple(
        replace(block, kind=BlockKind.PARAGRAPH) if block.kind is BlockKind.BOILERPLATE else block for block in blocks
    )


def _with_guessed_date(tree: HtmlElement, visible: Visible, blocks: tuple[Block, ...], declared: Declared) -> Declared:
    """A date that the page does not call its own, so it is not called stated."""
    if date := address_date(declared.url):
        note = "The page's address holds this date."
    elif date := _date_near_headline(tree, visible, blocks):
        note = "Read from a date near the headline, which the page does not call the date of publication."
    else:
        return declared
    return replace(declared, published=date, guessed=(*declared.guessed, ("published", note)))


def _date_near_headline(tree: HtmlElement, visible: Visible, blocks: tuple[Block, ...]) -> str | None:
    """What htmldate finds, if the same day stands near the headline: it also takes dates of other things."""
    from htmldate import find_date

    logging.getLogger("htmldate").setLevel(logging.CRITICAL)
    body = [block.span for block in blocks if block.kind in (BlockKind.HEADLINE, *_BODY_KINDS)]
    if not body:
        return None
    try:
        # A tree, never an address: htmldate would fetch that.
        date = find_date(deepcopy(tree), extensive_search=False, original_date=True)
    except Exception:  # noqa: BLE001 - it is not made for hostile pages, and without a date the page still reads
        return None
    if date is None:
        return None
    near = visible.text[max(0, body[0].start - _NEAR) : body[0].start + _NEAR]
    year, _, day = date.split("-")
    return date if year in near and re.search(rf"(?<!\d)0?{int(day)}(?!\d)", near) else None


def _with_shown_headline(visible: Visible, blocks: tuple[Block, ...], declared: Declared) -> Declared:
    shown = next((block.span.of(visible.text) for block in blocks if block.kind is BlockKind.HEADLINE), None)
    if shown is None:
        return declared
    return replace(declared, title=" ".join(shown.split()), where=(*declared.where, ("title", "main heading")))


def _remote(tree: HtmlElement) -> tuple[Remark, ...]:
    """Says that something was left out, where the page refers to anything outside itself."""
    for element in tree.iter(*_REMOTE):
        address = (element.get("src") or element.get("srcset") or element.get("data") or "").strip()
        if address and not address.startswith(("data:", "cid:", "about:", "#")):
            return (Remark("remote-content", "Remote images, scripts and frames were left out: not fetched, not run."),)
    if any(element.tag == "script" for element in tree.iter("script")):
        return (Remark("remote-content", "Scripts in the page were not run."),)
    return ()
