"""What an importer makes of bytes, before metadata is searched in the text.

Importers turn bytes into a `Draft`; `reader.document.load` completes it to an `Article`.
"""

from dataclasses import dataclass
from typing import Protocol

from reader.document.model import Block, Remark


@dataclass(frozen=True, slots=True)
class Declared:
    """What markup, front matter or document properties state about an article, as found there.

    Dates are ISO 8601, cut to what is known. `where` names the kind of place for the note ("JSON-LD", "meta tag").
    """

    title: str | None = None
    outlet: str | None = None
    published: str | None = None
    updated: str | None = None
    byline: tuple[str, ...] = ()
    agency: tuple[str, ...] = ()
    language: str | None = None
    url: str | None = None
    where: tuple[tuple[str, str], ...] = ()
    """Pairs of field name and the kind of place it was found in."""
    guessed: tuple[tuple[str, str], ...] = ()
    """Pairs of field name and note for values that the format only suggests: used as inferred, after the text."""
    retrieved: str | None = None
    """When the copy was made, ISO 8601, where the format records it."""


@dataclass(frozen=True, slots=True)
class Draft:
    """Text with the structure that the format itself states.

    `blocks` is `None` where the format says nothing of structure; it is then worked out from the text.
    `encoding` is `None` for formats that are not text.
    """

    text: str
    media_type: str
    blocks: tuple[Block, ...] | None = None
    declared: Declared = Declared()
    encoding: str | None = None
    remarks: tuple[Remark, ...] = ()


class Importer(Protocol):
    """`name` is the file's name for error messages; `encoding` overrides the guess. Raises `InputError`."""

    def __call__(self, data: bytes, name: str, encoding: str | None = None) -> Draft: ...
