"""What a report looks like in the library, and the way back. Not responsible for when it is kept."""

import os
from pathlib import Path

from reader.document import load
from reader.document.model import Article, Remark
from reader.library.library import Library
from reader.library.model import Entry, Kept
from reader.workflow.engine import reading_digest
from reader.workflow.reading import Read, read_file, regiven


def entry(read: Read) -> Entry:
    """The report as the library keeps it."""
    stamp = stamp_of(read.path) if read.path else ""
    return Entry(read.unsaid, read.original, read.given, read.encoding, read.path, stamp, reading_digest())


def stamp_of(path: Path) -> str:
    """One state of a file and of those beside it that say something about it; empty where the file is gone."""
    file = str(path)
    folder = file[: len(file) - len(path.name)]
    own = _state(file)
    if own == "-":
        return ""
    return " ".join(
        [own, _state(f"{file}.toml"), _state(f"{folder}{path.stem}.toml"), _state(f"{folder}catalogue.toml")]
    )


def stands_alone(stamp: str) -> bool:
    """Whether there are no files beside it that may say something about a file, as its stamp tells."""
    return stamp.endswith(" - - -")


def read_again(library: Library, kept: Kept) -> tuple[Read, tuple[Remark, ...]]:
    """A kept report from its file as it is now, or from what was kept where the file is gone. Raises `InputError`."""
    if kept.path is None:
        return restored(library, kept), ()
    stamp = stamp_of(kept.path)
    if not stamp:
        sentence = f"{kept.path} is gone or cannot be reached; what was kept of it is shown."
        return restored(library, kept), (Remark("file-gone", sentence),)
    if stamp == kept.stamp and kept.made_by == reading_digest():
        return restored(library, kept), ()
    read = read_file(kept.path, kept.given, kept.encoding)
    if read.article.source.sha256 == kept.article.source.sha256:
        return read, ()
    return read, (Remark("file-changed", f"{kept.path} has changed since it was last open."),)


def restored(library: Library, kept: Kept) -> Read:
    """The report from what was kept alone: the article itself where this very program made it, else from its bytes."""
    original = library.original(kept.article.id) or b""
    if kept.made_by == reading_digest() or not original:
        return regiven(Read(kept.article, original, kept.path, encoding=kept.encoding), kept.given)
    article = remade(kept.article, original, kept.encoding)
    return regiven(Read(article, original, kept.path, encoding=kept.encoding), kept.given)


def remade(article: Article, original: bytes, encoding: str | None) -> Article:
    """An article read again from the bytes that were kept of it. Raises `InputError`."""
    source = article.source
    return load.load_bytes(
        original,
        source.name,
        encoding=encoding or source.encoding,
        url=source.url,
        retrieved=source.retrieved,
        media_type=source.media_type,
    )


def as_given(kept: Kept) -> Article:
    """The article with what the person said of it."""
    return load.regiven(kept.article, kept.given)


def _state(file: str) -> str:
    try:
        status = os.stat(file)  # noqa: PTH116  # asked four times for each of many files, where a path takes as long again
    except (OSError, ValueError):
        return "-"
    return f"{status.st_size}:{status.st_mtime_ns}"
