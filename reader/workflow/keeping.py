"""What a report looks like in the library, and the way back. Not responsible for when it is kept."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from reader.document import load
from reader.document.model import Article, Remark
from reader.library.library import Library
from reader.library.model import Entry, Kept
from reader.workflow.aside import Checkpoint, aside, is_light
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


@dataclass(frozen=True, slots=True)
class Shelved:
    """A kept report with the bytes that were kept of it: all that is needed to read it again, without the library."""

    kept: Kept
    original: bytes

    @classmethod
    def of(cls, library: Library, kept: Kept) -> Self:
        return cls(kept, library.original(kept.article.id) or b"")

    @property
    def name(self) -> str:
        """What an error calls it."""
        return str(self.kept.path or self.kept.article.source.name)


def read_again(shelved: Shelved) -> tuple[Read, tuple[Remark, ...]]:
    """A kept report from its file as it is now, or from what was kept where the file is gone. Raises `InputError`."""
    kept = shelved.kept
    if kept.path is None:
        return restored(shelved), ()
    stamp = stamp_of(kept.path)
    if not stamp:
        sentence = f"{kept.path} is gone or cannot be reached; what was kept of it is shown."
        return restored(shelved), (Remark("file-gone", sentence),)
    if stamp == kept.stamp and kept.made_by == reading_digest():
        return restored(shelved), ()
    read = read_file(kept.path, kept.given, kept.encoding)
    if read.article.source.sha256 == kept.article.source.sha256:
        return read, ()
    return read, (Remark("file-changed", f"{kept.path} has changed since it was last open."),)


def read_again_aside(shelved: Shelved, checkpoint: Checkpoint) -> tuple[Read, tuple[Remark, ...]]:
    """`read_again`, where it does not hold up others. Raises `DiptychError`, and what `checkpoint` raises."""
    kept = shelved.kept
    as_it_was = kept.made_by == reading_digest() and (kept.path is None or stamp_of(kept.path) in ("", kept.stamp))
    light = as_it_was or (kept.path is not None and is_light(kept.path))
    return aside(read_again, shelved, name=shelved.name, light=light, checkpoint=checkpoint)


def restored(shelved: Shelved) -> Read:
    """The report from what was kept alone: the article itself where this very program made it, else from its bytes."""
    kept, original = shelved.kept, shelved.original
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
