"""E-mail messages: the subject as headline, the sender, the day, and the body as text or by the HTML importer.

Attached files and forwarded messages are named in remarks, never opened; remote content is never fetched.
"""

import email
import email.policy
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from email.message import EmailMessage
from email.utils import parseaddr

from reader.document.encodings import unify_line_ends
from reader.document.failures import DamagedFileError, EmptyFileError
from reader.document.importers.draft import Declared, Draft
from reader.document.metadata.dates import iso_of
from reader.document.metadata.outlets import by_domain, by_name
from reader.document.model import Remark
from reader.document.structure.names import is_person

_MEDIA_TYPE = "message/rfc822"
_WHERE = "message header"
_BROKEN = (ValueError, LookupError, AttributeError, TypeError, IndexError, RecursionError)


def read(data: bytes, name: str, encoding: str | None = None) -> Draft:
    """Raises `EmptyFileError` for a message without text and `DamagedFileError` for one beyond repair.

    `encoding` overrides what the message says about its body.
    """
    try:
        message = email.message_from_bytes(data, policy=email.policy.default)
        declared = _declared(message)
        remarks = tuple(_remarks(message))
        draft = _body(message, name, encoding)
    except _BROKEN as error:
        raise DamagedFileError(name=name, kind="an e-mail message") from error
    if draft is None or not draft.text.strip():
        raise EmptyFileError(name=name)
    return replace(
        draft, media_type=_MEDIA_TYPE, declared=_merged(declared, draft.declared), remarks=(*remarks, *draft.remarks)
    )


def _body(message: EmailMessage, name: str, encoding: str | None) -> Draft | None:
    """The plain text, unless it is only a stub beside the HTML ("Your program cannot show this message")."""
    plain = message.get_body(("plain",))
    html = message.get_body(("html",))
    text = _text(plain, encoding) if isinstance(plain, EmailMessage) else ""
    if isinstance(html, EmailMessage):
        markup = html.get_payload(decode=True)
        markup = markup if isinstance(markup, bytes) else b""
        if len(text.split()) < 30 and len(markup) > 10 * len(text):
            from reader.document.importers.html import read as read_html
            from reader.document.importers.page import fitting

            return read_html(markup, name, encoding or fitting(html.get_content_charset(), markup))
    return Draft(text, _MEDIA_TYPE, encoding=encoding or _charset(plain)) if text.strip() else None


def _text(part: EmailMessage, encoding: str | None) -> str:
    if encoding is not None:
        payload = part.get_payload(decode=True)
        return unify_line_ends(payload.decode(encoding, errors="replace")) if isinstance(payload, bytes) else ""
    return unify_line_ends(str(part.get_content()))


def _charset(part: object) -> str | None:
    return part.get_content_charset() if isinstance(part, EmailMessage) else None


def _declared(message: EmailMessage) -> Declared:
    title = " ".join(str(message.get("Subject", "")).split()) or None
    display, address = parseaddr(str(message.get("From", "")))
    owner = by_name(display) if display else None
    owner = owner or by_domain(address.rpartition("@")[2])
    byline = (display,) if display and is_person(display) else ()
    published = _date(message)
    stated = {"title": title, "byline": byline, "published": published, "outlet": owner}
    return Declared(
        title=title,
        outlet=owner.name if owner else None,
        published=published,
        byline=byline,
        where=tuple((field, _WHERE) for field, value in stated.items() if value),
        guessed=(("outlet", "The message was sent from there."),) if owner else (),
    )


def _date(message: EmailMessage) -> str | None:
    header = message.get("Date")
    moment = getattr(header, "datetime", None)
    return iso_of(moment) if isinstance(moment, datetime) else None


def _merged(header: Declared, body: Declared) -> Declared:
    """Headers first; what the HTML of the body states fills the gaps."""
    filled = {
        field: getattr(header, field) or getattr(body, field)
        for field in ("title", "outlet", "published", "updated", "byline", "agency", "language", "url")
    }
    from_header = tuple(entry for entry in header.where if getattr(header, entry[0]))
    named = {field for field, _ in from_header}
    return Declared(
        **filled,
        where=(*from_header, *(entry for entry in body.where if entry[0] not in named)),
        guessed=(*header.guessed, *(entry for entry in body.guessed if entry[0] not in named)),
    )


def _remarks(message: EmailMessage) -> Iterator[Remark]:
    bodies = {id(message.get_body(("plain",))), id(message.get_body(("html",)))}
    for part in message.iter_attachments() if message.is_multipart() else ():
        if id(part) in bodies:
            continue
        if part.get_content_type() == "message/rfc822":
            yield Remark("nested-message", "The message holds another message, which was not read.")
        else:
            called = part.get_filename() or part.get_content_type()
            yield Remark("attachment", f"The attached file {called} was not read.")
