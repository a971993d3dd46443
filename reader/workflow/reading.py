"""Reading one report, with the bytes it was read from. Not responsible for understanding them (`reader.document`)."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from reader.document import load
from reader.document.model import Article, Given


@dataclass(frozen=True, slots=True)
class Read:
    """An article, the bytes it was read from (the library keeps them), and the file it stands in, if any.

    `given` and `encoding` are what the person said of it.
    """

    article: Article
    original: bytes
    path: Path | None = None
    given: Given = Given()
    encoding: str | None = None


def read_file(path: Path, given: Given = Given(), encoding: str | None = None) -> Read:
    """Read a report from a file. `encoding` overrides the guess. Raises `InputError`."""
    article = load.load_file(path, given, encoding)
    try:
        original = path.read_bytes()
    except OSError:  # gone since it was loaded: the article is whole, only its bytes cannot be kept
        original = b""
    return Read(article, original, path.absolute(), given, encoding)


def read_pasted(content: str, *, html: bool = False, given: Given = Given(), name: str = "pasted text") -> Read:
    """Read a report that the person pasted, as plain text or as an HTML fragment. Raises `InputError`."""
    # Text from the clipboard may hold lone surrogates, which UTF-8 has no bytes for.
    article = load.paste(content, html=html, given=given, name=name)
    return Read(article, content.encode("utf-8", "surrogatepass"), None, given)


def read_address(
    url: str,
    given: Given = Given(),
    encoding: str | None = None,
    cancel: Callable[[], bool] | None = None,
) -> Read:
    """Fetch an http(s) address and read the report there. Raises `InputError`."""
    from reader.document.importers import web

    fetched = web.fetch(url, cancel=cancel)
    article = load.load_bytes(
        fetched.data,
        fetched.url,
        given=given,
        encoding=encoding or fetched.encoding,
        url=fetched.url,
        retrieved=fetched.retrieved,
        media_type=fetched.media_type,
    )
    return Read(article, fetched.data, None, given, encoding)


def regiven(read: Read, given: Given) -> Read:
    """The same report with what the person says now."""
    return Read(load.regiven(read.article, given), read.original, read.path, given, read.encoding)
