"""From the bytes of a web page to its element tree: which encoding, and repair of what no parser takes.

Nothing is fetched: no remote style, script, image, frame or entity.
"""

import codecs
import re
from typing import Any

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from reader.document import encodings
from reader.document.encodings import is_wide
from reader.document.failures import BrokenEncodingError, UnclearEncodingError
from reader.errors import InputError

_DECLARED = re.compile(rb"""<(?:meta|\?xml)\b[^>]{0,500}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.I)
_HEAD_BYTES = 8192  # more than the 1024 a browser looks at, because saved pages put comments first

_BROADER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "big5": "big5hkscs",
    # A page that could be read as far as its declaration is not in UTF-16.
    "utf-16": "utf-8",
    "utf-16-le": "utf-8",
    "utf-16-be": "utf-8",
}
"""What browsers read where the narrower name is declared."""

_NO_TEXT_CODECS = frozenset(
    ["base64", "bz2", "hex", "quopri", "rot13", "uu", "zlib", "punycode", "idna", "mbcs", "oem"]
)

_TAG = re.compile(rb"<[^>]{0,2000}>")
_MAX_DEPTH = 250  # the parser drops what is deeper than 256
_WRAPPERS = re.compile(
    r"</?(?:div|span|font|section|center|article|main|b|i|em|strong|u|small|big|a)\b[^>]{0,2000}>", re.I
)
_NESTING = re.compile(
    r"</?(?!(?:p|h[1-6]|br|li|tr|td|title|meta|link|script|style|template|noscript|svg|select|textarea|head|body|html)\b)"
    r"[a-z][^>]{0,2000}>",
    re.I,
)


class UnreadablePageError(InputError):
    """Bytes that no HTML parser makes anything of."""

    code = "unreadable-page"
    template = "{name} holds no readable web page; save the page again or paste its text."


def decode(data: bytes, name: str, encoding: str | None = None) -> tuple[str, str]:
    """The page's characters and the encoding they were read with.

    In order: the person's word, a byte-order mark, well-formed UTF-8, the page's own declaration, a guess. UTF-8 comes
    before the declaration because text in another encoding is practically never valid UTF-8, while wrong
    declarations are common. Raises the errors of `encodings.decode`.
    """
    if encoding is not None or is_wide(data):
        decoded = encodings.decode(data, name, encoding)
        return decoded.text, decoded.encoding
    declared = _declared(data)
    if not (declared and declared.startswith("iso2022") and b"\x1b" in data):
        try:
            return data.decode("utf-8-sig"), "utf-8"
        except UnicodeDecodeError:
            pass
    if declared and declared != "utf-8":
        text = data.decode(declared, "replace")
        if text.count("\ufffd") <= len(text) / 200:
            return text, declared
    guess = _guess(data, name)
    return data.decode(guess, "replace"), guess


def fitting(charset: str | None, data: bytes) -> str | None:
    """The charset that a server or a message states for `data`, or `None` where the bytes speak against it.

    Servers state their default for pages that are in fact UTF-8; a single-byte encoding would read those without
    complaint.
    """
    try:
        found = codecs.lookup(charset or "").name
    except (LookupError, ValueError):
        return None
    candidates = [found] if data.isascii() else ["utf-8", _BROADER.get(found, found), found]
    for codec in candidates:
        try:
            data.decode(codec)
        except (LookupError, ValueError):
            continue
        return codec if codec in (found, _BROADER.get(found)) else None
    return None


def parse(markup: str, name: str) -> HtmlElement:
    """The element tree of a page or a fragment. Nesting deeper than the parser allows is flattened, not lost."""
    tree = _parse(markup)
    for repair in (_WRAPPERS, _NESTING):
        if tree is not None and _depth(tree) < _MAX_DEPTH:
            break
        if tree is not None:
            tree = _parse(repair.sub("\n", markup))
    if tree is None:
        raise UnreadablePageError(name=name)
    return tree


def _parse(markup: str) -> HtmlElement | None:
    # Bytes, because the parser refuses characters that come with an XML declaration.
    data = markup.replace("\x00", "").encode("utf-8", "replace")
    parser: Any = HTMLParser(encoding="utf-8", no_network=True)
    try:
        return document_fromstring(data, parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return None


def _depth(tree: HtmlElement) -> int:
    deepest = depth = 0
    for event, _ in etree.iterwalk(tree, events=("start", "end")):
        depth += 1 if event == "start" else -1
        deepest = max(deepest, depth)
    return deepest


def _declared(data: bytes) -> str | None:
    match = _DECLARED.search(data[:_HEAD_BYTES])
    if not match:
        return None
    try:
        found = codecs.lookup(
            match[1].decode("ascii", "replace").removeprefix("x-").replace("ks_c_5601-1987", "cp949")
        ).name
    except (LookupError, ValueError):
        return None
    return None if found in _NO_TEXT_CODECS else _BROADER.get(found, found)


def _guess(data: bytes, name: str) -> str:
    """The encoding of the words between the tags, which only dilute the statistics. Bad bytes do not stop a page."""
    try:
        return encodings.decode(_TAG.sub(b" ", data)[:200_000], name).encoding
    except BrokenEncodingError:
        return "utf-8"
    except UnclearEncodingError:
        return "cp1252"
