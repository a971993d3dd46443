"""Plain text: the decoded bytes as they are. Structure is worked out later, from the text."""

from reader.document.encodings import decode
from reader.document.importers.draft import Draft


def read(data: bytes, name: str, encoding: str | None = None) -> Draft:
    """Raises `InputError` for broken or unrecognisable encodings."""
    decoded = decode(data, name, encoding)
    return Draft(decoded.text, "text/plain", encoding=decoded.encoding)
