"""The holder of the rights in copyright lines of many shapes."""

import re

from reader.document.model import Span
from reader.document.structure.units import trimmed

SITE = re.compile(r"(?:https?://)?(?:www\.)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?:/\S*)?", re.IGNORECASE)
_RIGHTS = re.compile(r"copyrights?|저작권자?|[©ⓒⒸ]|\(c\)", re.IGNORECASE)
_BEFORE_HOLDER = re.compile(
    r"(?:\(c\)|[\s:<\[(.,\-–]|copyrights?|저작권자?|[©ⓒⒸ]|(?:19|20)\d{2}|\bby\b)+", re.IGNORECASE
)
_AFTER_HOLDER = re.compile(
    r"[.,;|<>\]\[()©ⓒⒸ]|\s[-–—]\s|\s&\s[\w-]+\.\w|\ball rights\b|\sprohibits\b|무단|\b(?:19|20)\d{2}\b|"
    r"\s(?:inc|ltd|llc|co|corp|gmbh|plc|pty|pvt|limited|private\s+limited)\b",
    re.IGNORECASE,
)
_REST_OF_ADDRESS = re.compile(r"\S*?(?=[\s,;]|$)")


def rights_holder(text: str, span: Span) -> Span | None:
    """Who holds the rights according to the line `span`; `None` where it is no copyright line or names nobody."""
    line = span.of(text)
    sign = _RIGHTS.search(line)
    if sign is None:
        return None
    begin = sign.start()
    before = _BEFORE_HOLDER.match(line, begin)
    begin = before.end() if before else begin
    after = _AFTER_HOLDER.search(line, begin)
    # A full stop inside a web address does not end the holder's name.
    if site := SITE.match(line, begin):
        after = None if site.end() == len(line) else _REST_OF_ADDRESS.match(line, site.end())
        return trimmed(text, Span(span.start + begin, span.start + (after.end() if after else len(line))))
    found = trimmed(text, Span(span.start + begin, span.start + (after.start() if after else len(line))))
    wording = found.of(text).lower() if found else ""
    if found is None or not 2 <= len(found) <= 60 or len(wording.split()) > 7 or wording in {"the author", "author"}:
        return None
    return found
