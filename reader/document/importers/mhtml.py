"""Saved pages in one file (.mhtml, .mht): a MIME message whose first HTML part is the page.

Pictures and style sheets in the file are left alone. The page itself is read as any other HTML.
"""

from dataclasses import replace
from datetime import UTC
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import EmailMessage
from email.utils import parsedate_to_datetime

from reader.document.importers import html
from reader.document.importers.draft import Declared, Draft
from reader.document.importers.page import fitting
from reader.errors import InputError


class NoPageError(InputError):
    """A MIME message without an HTML part, or one cut off before it."""

    code = "no-page"
    template = "{name} holds no web page, or is damaged; save the page again from a browser."


def read(data: bytes, name: str, encoding: str | None = None) -> Draft:
    """The main page of a saved page. `encoding` overrides the one that the file states. Raises `InputError`."""
    try:
        message = message_from_bytes(data.lstrip(b"\xef\xbb\xbf\r\n\t "), policy=policy.default)
        part = _main_part(message)
        page = _content(part) if part is not None else None
        address = _address(message, part)
        saved = _saved(message)
        charset = part.get_content_charset() if part is not None else None
    except (MessageError, LookupError, ValueError, TypeError, AttributeError, IndexError, RecursionError):
        # The standard library's parser lets its own slips on broken headers through.
        raise NoPageError(name=name) from None
    if not page:
        raise NoPageError(name=name)
    draft = html.read(page, name, encoding or fitting(charset, page))
    return replace(draft, media_type="multipart/related", declared=_completed(draft.declared, address, saved))


def _main_part(message: EmailMessage) -> EmailMessage | None:
    """The part that the message starts with, else its first HTML part."""
    pages = [part for part in message.walk() if part.get_content_type() in ("text/html", "application/xhtml+xml")]
    start = message.get_param("start")
    for part in pages:
        if start and str(part.get("Content-ID", "")).strip() == str(start).strip():
            return part
    location = str(message.get("Snapshot-Content-Location", "")).strip()
    for part in pages:
        if location and str(part.get("Content-Location", "")).strip() == location:
            return part
    return pages[0] if pages else None


def _content(part: EmailMessage) -> bytes | None:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else None


def _address(message: EmailMessage, part: EmailMessage | None) -> str | None:
    places = (message.get("Snapshot-Content-Location"), part.get("Content-Location") if part is not None else None)
    addresses = ("".join(str(place).split()) for place in places if place)
    return next((address for address in addresses if address.startswith(("http://", "https://"))), None)


def _saved(message: EmailMessage) -> str | None:
    try:
        moment = parsedate_to_datetime(str(message.get("Date", "")))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return (
        moment.astimezone(UTC).isoformat(timespec="seconds") if moment.tzinfo else moment.isoformat(timespec="seconds")
    )


def _completed(declared: Declared, address: str | None, saved: str | None) -> Declared:
    """The browser's note of the address is surer than what the page says of itself."""
    if address is None:
        return replace(declared, retrieved=saved)
    where = tuple(pair for pair in declared.where if pair[0] != "url")
    where = (*where, ("url", "note of the browser that saved the page"))
    return replace(declared, url=address, where=where, retrieved=saved)
