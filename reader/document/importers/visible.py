"""The text of an HTML tree as a browser without scripts would show it: complete, in order, with spans.

Responsible for white space, hidden elements and block boundaries. It does not judge what belongs to the article.
Style sheets are not read; only the `hidden` attribute and inline styles hide an element.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from lxml.etree import _Comment, _Element, _Entity, _ProcessingInstruction

from reader.document.model import Span


def _tags(names: str) -> frozenset[str]:
    return frozenset(names.split())


_BLOCK_TAGS = _tags(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p pre search "
    "section summary table tbody textarea tfoot thead tr ul"
)
_INVISIBLE_TAGS = _tags(
    "area audio base canvas datalist embed frame head iframe link map meta noframes noscript object param script "
    "select source style svg template title track video"
)
_INLINE_BOXES = _tags("button embed iframe img input label object select svg video")
"""Shown beside their neighbours with a gap, so that the words on both sides never grow together."""
_TIGHT_TAGS = _tags("li tr dt dd")
_NEVER_HIDDEN = _tags("html body main article")
"""Scripts often reveal the whole page; it is the content all the same."""

_HIDING_STYLE = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.I)
_COLLAPSIBLE = re.compile(r"[ \t\n\r\f]+")
_PATH_LENGTH = 24
_HOOK_LENGTH = 200
_HOOK_ATTRIBUTES = ("class", "id", "itemprop", "role", "rel", "data-testid", "data-component")

_UNSEEN = {
    **{code: "" for code in range(0x20) if chr(code) not in "\t\n\r\f"},
    **{code: bytes([code]).decode("cp1252", "ignore") for code in range(0x80, 0xA0)},
    **dict.fromkeys((0x7F, 0xAD, 0x200B, 0x2060, 0xFEFF), ""),
}
"""Control characters, and those that only say where a word may break; C1 controls are what old pages mean by them."""


@dataclass(frozen=True, slots=True)
class VisibleBlock:
    """One block of visible text.

    `path` names the tags around its first word, outermost first, at most the 24 innermost; `hooks` holds the class, id,
    role and property names of each of them, in lower case, in the same order. `linked` counts the code points inside
    links.
    """

    span: Span
    path: tuple[str, ...]
    hooks: tuple[str, ...]
    linked: int


@dataclass(frozen=True, slots=True)
class Visible:
    """`blocks` are in order and do not overlap; between them `text` holds line feeds only."""

    text: str
    blocks: tuple[VisibleBlock, ...]


def visible_text(root: _Element, *, reveal: bool = False) -> Visible:
    """The visible text below `root`. With `reveal`, what only an inline style or attribute hides is shown too."""
    writer = _Writer()
    for event, element, content in _events(root, reveal):
        if event == "text":
            writer.write(content)
        elif event == "start":
            writer.open(element)
        elif event == "end":
            writer.close(element)
        else:
            writer.skip(element)
    return writer.finish()


def without_unseen(text: str) -> str:
    """`text` without the characters that visible text never holds."""
    return text.translate(_UNSEEN)


def is_hidden(element: _Element) -> bool:
    """Whether the element's own attributes hide it."""
    if element.tag in _NEVER_HIDDEN:
        return False
    if element.get("hidden", "until-found") != "until-found" or (
        element.tag == "dialog" and element.get("open") is None
    ):
        return True
    style = element.get("style")
    return style is not None and _HIDING_STYLE.search(style) is not None


_Event = tuple[Literal["start", "end", "text", "skip"], _Element, str]


def _events(root: _Element, reveal: bool) -> Iterator[_Event]:
    """A walk without recursion: pages nest deeper than the interpreter's stack."""
    todo: list[tuple[_Element, bool]] = [(root, False)]
    while todo:
        element, leaving = todo.pop()
        if leaving:
            yield "end", element, ""
        elif isinstance(element, _Comment | _Entity | _ProcessingInstruction):
            pass  # nothing to see, but its tail is text
        elif element.tag in _INVISIBLE_TAGS or (not reveal and is_hidden(element)):
            yield "skip", element, ""
        else:
            yield "start", element, ""
            if element.text:
                yield "text", element, element.text
            todo.append((element, True))
            todo.extend((child, False) for child in reversed(element))
            continue
        if element.tail and element is not root:
            yield "text", element, element.tail


@dataclass(slots=True)
class _Writer:
    """Collects the pieces of the current block and lays finished blocks end to end."""

    pieces: list[str] = field(default_factory=list)
    linked: int = 0
    breaks: int = 0
    origin: tuple[tuple[str, ...], tuple[str, ...]] | None = None
    preformatted: bool = False
    tight: bool = False
    stack: list[_Element] = field(default_factory=list)
    links: int = 0
    keeping: int = 0
    parts: list[str] = field(default_factory=list)
    length: int = 0
    blocks: list[VisibleBlock] = field(default_factory=list)

    def open(self, element: _Element) -> None:
        tag = str(element.tag)
        if tag in _BLOCK_TAGS:
            self.end_block(tight=tag in _TIGHT_TAGS)
        elif tag == "br":
            self.line_break()
        elif tag in ("td", "th") and self.origin:
            self.pieces.append("\t")
        elif tag in _INLINE_BOXES:
            self.pieces.append(" ")
        self.stack.append(element)
        self.links += tag == "a"
        self.keeping += tag in ("pre", "textarea")

    def close(self, element: _Element) -> None:
        tag = str(element.tag)
        self.stack.pop()
        self.links -= tag == "a"
        if tag in _BLOCK_TAGS:
            self.end_block(tight=tag in _TIGHT_TAGS)
        elif tag in _INLINE_BOXES:
            self.pieces.append(" ")
        self.keeping -= tag in ("pre", "textarea")

    def skip(self, element: _Element) -> None:
        if element.tag in _INLINE_BOXES:
            self.pieces.append(" ")

    def line_break(self) -> None:
        """Two in a row end the block: many pages set their paragraphs so."""
        if not self.origin:
            return
        self.breaks += 1
        self.pieces.append("\n")
        if self.breaks > 1:
            self.end_block()

    def write(self, content: str) -> None:
        content = content.translate(_UNSEEN)
        content = _line_feeds(content) if self.keeping else _COLLAPSIBLE.sub(" ", content)
        if content.strip():
            self.breaks = 0
            if self.origin is None:
                self.origin = _origin(self.stack)
                self.preformatted = bool(self.keeping)
            if self.links:
                self.linked += len(content)
        self.pieces.append(content)

    def end_block(self, *, tight: bool = False) -> None:
        if self.origin is not None:
            self.lay("".join(self.pieces), self.origin)
            self.tight = True
        self.tight = self.tight and tight
        self.pieces.clear()
        self.linked, self.breaks, self.origin = 0, 0, None

    def lay(self, content: str, origin: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
        if self.preformatted:
            content = content.strip("\n").rstrip()
        else:
            content = re.sub(r" *([\n\t]) *", r"\1", re.sub(r" {2,}", " ", content)).strip(" \n\t")
        if self.blocks:
            separator = "\n" if self.tight else "\n\n"
            self.parts.append(separator)
            self.length += len(separator)
        span = Span(self.length, self.length + len(content))
        self.parts.append(content)
        self.length = span.end
        self.blocks.append(VisibleBlock(span, *origin, min(self.linked, len(content))))

    def finish(self) -> Visible:
        self.end_block()
        return Visible("".join(self.parts), tuple(self.blocks))


def _line_feeds(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _origin(stack: list[_Element]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    inner = stack[-_PATH_LENGTH:]
    return tuple(str(element.tag) for element in inner), tuple(_hooks(element) for element in inner)


def _hooks(element: _Element) -> str:
    return " ".join(value[:_HOOK_LENGTH] for name in _HOOK_ATTRIBUTES if (value := element.get(name))).lower()
