"""Which kind of file some bytes are: by their content first, by the suffix only where the content leaves it open.

Does not parse anything; a wrong suffix is a remark, an unreadable kind is an error.
"""

import re
from enum import StrEnum
from pathlib import PurePath

from reader.document.encodings import is_wide, looks_binary
from reader.document.failures import BinaryFileError, ProtectedDocumentError, UnsupportedKindError
from reader.document.model import Remark


class Kind(StrEnum):
    """The kinds of file that can be read; the value is the media type."""

    PLAIN = "text/plain"
    MARKDOWN = "text/markdown"
    HTML = "text/html"
    MHTML = "multipart/related"
    PDF = "application/pdf"
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    EML = "message/rfc822"


_SUFFIXES = {
    ".txt": Kind.PLAIN,
    ".text": Kind.PLAIN,
    ".md": Kind.MARKDOWN,
    ".markdown": Kind.MARKDOWN,
    ".html": Kind.HTML,
    ".htm": Kind.HTML,
    ".xhtml": Kind.HTML,
    ".mhtml": Kind.MHTML,
    ".mht": Kind.MHTML,
    ".pdf": Kind.PDF,
    ".docx": Kind.DOCX,
    ".eml": Kind.EML,
}
_NAMES = {
    Kind.PLAIN: "plain text",
    Kind.MARKDOWN: "Markdown",
    Kind.HTML: "HTML",
    Kind.MHTML: "a saved web page (MHTML)",
    Kind.PDF: "PDF",
    Kind.DOCX: "a Word document (DOCX)",
    Kind.EML: "an e-mail message",
}
_FOREIGN = (
    (b"{\\rtf", "a Rich Text document"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"%!PS", "a PostScript document"),
    (b"\x1f\x8b", "a compressed archive"),
    (b"7z\xbc\xaf", "a compressed archive"),
    (b"Rar!", "a compressed archive"),
)
_MARKUP = re.compile(r"(?:\s|<!--.*?-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"</?[a-z][a-z0-9]*(?:\s[^<>]*)?/?>", re.IGNORECASE)
_HEADER = re.compile(r"([A-Za-z][A-Za-z0-9-]*):[ \t]?(.*(?:\n[ \t].*)*)(?:\n|\Z)")
_MAIL_ONLY = {"message-id", "mime-version", "received", "return-path", "content-type", "x-mailer"}
_FRONT_MATTER = re.compile(
    r"---[ \t]*\n(?:[^\n]*\n){0,100}?[A-Za-z_]\w*:[^\n]*\n(?:[^\n]*\n){0,100}?(?:---|\.\.\.)[ \t]*(?:\n|\Z)"
)


def sniff(
    data: bytes, name: str, media_type: str | None = None, encoding: str | None = None
) -> tuple[Kind, tuple[Remark, ...]]:
    """The kind of `data` and, where the name says otherwise, a remark. Raises `InputError` for what cannot be read.

    With an `encoding` that the person named, odd bytes are no proof of binary data.
    """
    suffix = PurePath(name).suffix.lower()
    expected = _SUFFIXES.get(suffix) or _from_media_type(media_type)
    kind = _by_content(data, name, expected, encoding)
    if suffix in _SUFFIXES and not _agree(kind, _SUFFIXES[suffix]):
        message = f"The name ends in {suffix}, but the content is {_NAMES[kind]}; it was read as that."
        return kind, (Remark("wrong-suffix", message),)
    return kind, ()


def _by_content(data: bytes, name: str, expected: Kind | None, encoding: str | None) -> Kind:
    if b"%PDF-" in data[:1024] and not data.lstrip()[:1].isalpha():
        return Kind.PDF
    if data.startswith(b"PK\x03\x04"):
        if b"word/document.xml" in data:
            return Kind.DOCX
        raise UnsupportedKindError(name=name, kind="an archive or another kind of Office document")
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise ProtectedDocumentError(name=name)
        raise UnsupportedKindError(name=name, kind="a document of an old Office version")
    for magic, kind in _FOREIGN:
        if data.startswith(magic):
            raise UnsupportedKindError(name=name, kind=kind)
    if encoding is None and not is_wide(data) and looks_binary(data):
        raise BinaryFileError(name=name)
    return _of_text(_head(data), expected)


def _of_text(head: str, expected: Kind | None) -> Kind:
    if _MARKUP.match(head):
        return Kind.HTML
    headers = _headers(head)
    if "multipart/related" in headers.get("content-type", "").lower() and (
        expected is Kind.MHTML
        or "snapshot-content-location" in headers
        or "saved by" in headers.get("from", "").lower()
    ):
        return Kind.MHTML
    if headers.keys() & {"from", "subject", "date", "to"} and (headers.keys() & _MAIL_ONLY or expected is Kind.EML):
        return Kind.EML
    if _FRONT_MATTER.match(head) or expected is Kind.MARKDOWN:
        return Kind.MARKDOWN
    if expected is Kind.HTML and _TAG.search(head):
        return Kind.HTML
    return Kind.PLAIN


def _head(data: bytes) -> str:
    """The beginning as text, good enough to look for ASCII marks whatever the encoding is."""
    sample = data[:16_384]
    if is_wide(data):
        little = sample.startswith(b"\xff\xfe") or sample[1:2] == b"\0"
        text = sample.decode("utf-16-le" if little else "utf-16-be", errors="replace")
    else:
        text = sample.decode("utf-8", errors="replace")
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _headers(head: str) -> dict[str, str]:
    """The mail headers that `head` begins with, names in lower case; none when it begins otherwise."""
    found: dict[str, str] = {}
    place = 0
    while match := _HEADER.match(head, place):
        found.setdefault(match[1].lower(), match[2])
        place = match.end()
    return found


def _from_media_type(media_type: str | None) -> Kind | None:
    essence = (media_type or "").split(";")[0].strip().lower()
    if essence == "application/xhtml+xml":
        return Kind.HTML
    return next((kind for kind in Kind if kind.value == essence), None)


def _agree(kind: Kind, suffix: Kind) -> bool:
    """Front matter in a .txt file and bare text in a .md file are nothing to remark on."""
    return kind is suffix or {kind, suffix} == {Kind.PLAIN, Kind.MARKDOWN}
