"""From a file, bytes or pasted text to an `Article`: the one way in.

Chooses the importer, checks what cannot be read before reading it, and puts together what is known of the report.
"""

import hashlib
import stat
from collections.abc import Sequence
from pathlib import Path, PurePath

from reader.document import language, sidecar
from reader.document.failures import (
    EmptyFileError,
    FolderGivenError,
    MissingFileError,
    NoPermissionError,
    NotAFileError,
    TooLargeError,
    UnreadableFileError,
)
from reader.document.importers.choice import importer_for
from reader.document.importers.draft import Draft
from reader.document.metadata import in_text
from reader.document.metadata.outlets import by_domain
from reader.document.metadata.statements import Statement, checked, decide, restate
from reader.document.model import Article, BlockKind, Field, Given, Remark, Source, Span
from reader.document.sniff import Kind, sniff
from reader.document.structure import find_blocks

LIMIT_MB = 20
LIMIT = LIMIT_MB * 1_000_000
_LONGEST_LINE = 200  # code points of it that stand for a headline


def load_file(path: Path, given: Given = Given(), encoding: str | None = None) -> Article:
    """The report in a file, with what sidecar and catalogue say.

    `given` is what the person says, `encoding` overrides the guess. Raises `InputError`, and `UsageError` for an
    encoding or a date that does not exist.
    """
    data = read_bytes(path)
    beside = sidecar.look_beside(path)
    statements = (Statement(checked(given)), *beside.statements)
    return _load(data, path.name, statements, encoding=encoding, remarks=beside.remarks)


def read_bytes(path: Path) -> bytes:
    """The bytes of a file, after all that could make reading it hopeless was ruled out. Raises `InputError`."""
    name = str(path)
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise FolderGivenError(name=name)
        if not stat.S_ISREG(status.st_mode):
            raise NotAFileError(name=name)
        if status.st_size > LIMIT:
            raise TooLargeError(name=name, limit=LIMIT_MB)
        with path.open("rb") as file:
            data = file.read(status.st_size + 1)
            if len(data) > status.st_size:  # it grows while it is read
                data += file.read(LIMIT + 1 - len(data))
    except (FileNotFoundError, NotADirectoryError) as error:
        raise MissingFileError(name=name) from error
    except PermissionError as error:
        raise NoPermissionError(name=name) from error
    except (OSError, ValueError) as error:
        raise UnreadableFileError(name=name, reason=getattr(error, "strerror", None) or "bad path") from error
    return data


def skim(data: bytes, name: str) -> Article | None:
    """Plain text as an article whose text and id alone are settled, which takes next to no time.

    As the headline stands its first line. `None` for other kinds of file. Raises as `load_file` does.
    """
    _check(data, name)
    kind, _ = sniff(data, name)
    if kind is not Kind.PLAIN:
        return None
    draft = _drafted(data, name, kind, None)
    source = _source(data, name, draft)
    unknown = Field.unknown("It is not yet read.")
    return Article(
        id=_identity(source, (), None),
        source=source,
        text=draft.text,
        blocks=(),
        title=_first_line(draft.text),
        outlet=unknown,
        published=unknown,
        updated=unknown,
    )


def load_bytes(
    data: bytes,
    name: str,
    *,
    given: Given = Given(),
    encoding: str | None = None,
    url: str | None = None,
    retrieved: str | None = None,
    media_type: str | None = None,
    sidecar: Given = Given(),
) -> Article:
    """The report in `data`, which came from `url` or a file called `name`. Raises as `load_file` does."""
    statements = [Statement(checked(given))]
    if sidecar != Given():
        statements.append(Statement(checked(sidecar), "Stated in a file beside the report."))
    return _load(data, name, statements, encoding=encoding, url=url, retrieved=retrieved, media_type=media_type)


def paste(content: str, *, html: bool = False, given: Given = Given(), name: str = "pasted text") -> Article:
    """The report in pasted text or, with `html`, in a pasted fragment of a page. Raises `InputError`."""
    data = content.encode("utf-8", errors="replace")
    kind = Kind.HTML if html else Kind.PLAIN
    return _load(data, name, [Statement(checked(given))], encoding="utf-8", kind=kind)


def regiven(article: Article, given: Given) -> Article:
    """The same article with what the person says now; pure.

    Fields that `given` leaves out stay as in `article`: pass the article as it was read to take a word back.
    Raises `UsageError` for a date that does not exist.
    """
    return restate(article, given)


def _load(
    data: bytes,
    name: str,
    statements: Sequence[Statement],
    *,
    encoding: str | None = None,
    url: str | None = None,
    retrieved: str | None = None,
    media_type: str | None = None,
    kind: Kind | None = None,
    remarks: Sequence[Remark] = (),
) -> Article:
    _check(data, name)
    noticed: tuple[Remark, ...] = ()
    if kind is None:
        kind, noticed = sniff(data, name, media_type, encoding)
    draft = _drafted(data, name, kind, encoding)
    source = _source(data, name, draft, url, retrieved)
    return _complete(draft, source, statements, (*remarks, *noticed, *draft.remarks), url)


def _check(data: bytes, name: str) -> None:
    if len(data) > LIMIT:
        raise TooLargeError(name=name, limit=LIMIT_MB)
    if not data.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise EmptyFileError(name=name)


def _drafted(data: bytes, name: str, kind: Kind, encoding: str | None) -> Draft:
    draft = importer_for(kind)(data, name, encoding)
    if not draft.text.strip():
        raise EmptyFileError(name=name)
    return draft


def _source(data: bytes, name: str, draft: Draft, url: str | None = None, retrieved: str | None = None) -> Source:
    digest = hashlib.sha256(data).hexdigest()
    declared = draft.declared
    return Source(name, draft.media_type, digest, draft.encoding, url or declared.url, retrieved or declared.retrieved)


def _first_line(text: str) -> Field:
    start = len(text) - len(text.lstrip())
    line = text[start : start + _LONGEST_LINE].partition("\n")[0].rstrip()
    return Field.inferred(line, "It is the first line.", Span(start, start + len(line)))


def _complete(
    draft: Draft, source: Source, statements: Sequence[Statement], remarks: tuple[Remark, ...], url: str | None
) -> Article:
    text = draft.text
    blocks = find_blocks(text) if draft.blocks is None else draft.blocks
    body = "\n".join(block.span.of(text) for block in blocks if block.kind is not BlockKind.BOILERPLATE)
    spoken = language.glance(body) or draft.declared.language or language.detect(body)
    known = decide(statements, draft.declared, in_text.find(text, blocks, spoken))
    return Article(
        id=_identity(source, statements, url),
        source=source,
        text=text,
        blocks=blocks,
        title=known.title,
        outlet=_with_address(known.outlet, source.url),
        published=known.published,
        updated=known.updated,
        byline=known.byline,
        agency=known.agency,
        language=spoken,
        remarks=remarks,
    )


def _with_address(outlet: Field, url: str | None) -> Field:
    """Where nothing else tells the outlet, the address may."""
    if outlet.value is not None or not url:
        return outlet
    from urllib.parse import urlsplit

    owner = by_domain(urlsplit(url).hostname or "")
    return Field.inferred(owner.name, "The address belongs to it.") if owner else outlet


def _identity(source: Source, statements: Sequence[Statement], url: str | None) -> str:
    """Depends on the bytes and on where they came from, files beside them included; not on what the person says."""
    beside = [repr(statement.given) for statement in statements if statement.note is not None]
    parts = "\0".join([source.sha256, url or PurePath(source.name).name, *beside])
    return hashlib.sha256(parts.encode("utf-8", errors="surrogatepass")).hexdigest()[:32]
