"""How far the properties of PDF and Word documents can be believed: programs fill them with all sorts of things."""

import re

from reader.document.metadata.outlets import fold
from reader.document.structure.names import is_person

_JUNK = re.compile(
    r"""
    ^(?:microsoft\ (?:word|powerpoint|excel)\b | about:blank | https?:// | file:/ )
    | ^(?:untitled | unbenannt | document | dokument | title | titel | word\ document | new\ document | print | printing
      | template | 제목\ ?없음 | 문서 )\W*\d*$
    | \.(?:docx?|odt|pdf|indd|qxd|txt|rtf|html?|tmp|pages)$
    """,
    re.IGNORECASE | re.VERBOSE,
)


def document_title(title: str | None, text: str) -> str | None:
    """The title property where it can be a headline: words, not the name of a file or program.

    A single word counts only where the text begins with it, for templates and programs leave such words behind.
    """
    words = " ".join((title or "").split())
    if len(words) < 4 or _JUNK.search(words):
        return None
    return words if len(words.split()) > 2 or fold(words) in fold(text[:2000]) else None


def document_authors(author: str | None, text: str) -> tuple[str, ...]:
    """The persons in the author property; accounts and machines sign documents, too."""
    names = [" ".join(name.split()) for name in re.split(r"[;,&]|\s(?:and|und|et|y)\s", author or "")]
    return tuple(name for name in names if name and (is_person(name) or name in text))
