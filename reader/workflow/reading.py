"""Reading one report, with the bytes it was read from. Not responsible for understanding them (`reader.document`)."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.document import load
from reader.document.model import Article, Given

if TYPE_CHECKING:
    from reader.document.importers.web import Fetched


@dataclass(frozen=True, slots=True)
class Read:
    """An article, the bytes it was read from (the library keeps them), and the file it stands in, if any.

    `given` and `encoding` are what the person said of it. `as_read` is the article without what is given, so that a
    word can be taken back; `None` where that is `article` itself.
    """

    article: Article
    original: bytes
    path: Path | None = None
    given: Given = Given()
    encoding: str | None = None
    as_read: Article | None = None

    @property
    def unsaid(self) -> Article:
        """The article without what the person said."""
        return self.as_read or self.article


def read_file(path: Path, given: Given = Given(), encoding: str | None = None) -> Read:
    """Read a report from a file. `encoding` overrides the guess. Raises `InputError`."""
    article = load.load_file(path, encoding=encoding)
    try:
        original = path.read_bytes()
    except OSError:  # gone since it was loaded: the article is whole, only its bytes cannot be kept
        original = b""
    return regiven(Read(article, original, path.absolute(), encoding=encoding), given)


def read_pasted(content: str, *, html: bool = False, given: Given = Given(), name: str = "pasted text") -> Read:
    """Read a report that the person pasted, as plain text or as an HTML fragment. Raises `InputError`."""
    article = load.paste(content, html=html, name=name)
    # The same bytes that the article was made from: half a surrogate pair has none.
    return regiven(Read(article, content.encode("utf-8", "replace"), encoding="utf-8"), given)


def read_address(
    url: str,
    given: Given = Given(),
    encoding: str | None = None,
    cancel: Callable[[], bool] | None = None,
) -> Read:
    """Fetch an http(s) address and read the report there. Raises `InputError`."""
    from reader.document.importers import web

    return read_fetched(web.fetch(url, cancel=cancel), given, encoding)


def read_fetched(fetched: "Fetched", given: Given = Given(), encoding: str | None = None) -> Read:
    """Read a report from what an address gave. Raises `InputError`."""
    article = load.load_bytes(
        fetched.data,
        fetched.url,
        encoding=encoding or fetched.encoding,
        url=fetched.url,
        retrieved=fetched.retrieved,
        media_type=fetched.media_type,
    )
    return regiven(Read(article, fetched.data, encoding=encoding), given)


def regiven(read: Read, given: Given) -> Read:
    """The same report with what the person says now, and nothing of what was said before. Raises `UsageError`."""
    if given == Given():
        return replace(read, article=read.unsaid, given=given, as_read=None)
    return replace(read, article=load.regiven(read.unsaid, given), given=given, as_read=read.unsaid)
