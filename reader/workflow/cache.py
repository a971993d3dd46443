"""Results on disk, so that a pair seen before is marked at once. Not responsible for making results.

A result stands under a digest of everything it depends on, so it can be missing but never stale. What cannot be read
is as good as missing, and removed; the folder may be deleted at any time. Failures of the disk are never errors here.
"""

import os
import time
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from functools import cached_property
from hashlib import blake2b
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from reader.analysis.model import Analysis, Coverage, State
from reader.comparison.model import Comparison
from reader.document.model import Article
from reader.errors import DiptychError
from reader.workflow.atomic import make_folder, write_atomically
from reader.workflow.engine import findings_digest, version_of
from reader.workflow.settings import Settings

T = TypeVar("T", Analysis, Comparison)

_MAGIC = b"diptych-result-1\n"
_SUFFIX = ".result"
_ROOM_AFTER_TIDYING = 0.8
"""Part of the limit that is left in use, so that tidying up does not follow every single result."""
_GROWTH_BETWEEN_LOOKS = 0.02
"""Part of the limit that may be written before the folder is looked through again: it may hold thousands of files."""
_LEFT_OVER_AFTER = 3600
"""Seconds after which a file in the making is taken for abandoned."""


class ResultCache:
    """Analyses and comparisons under `folder`, the ones unused for longest leaving when `limit` bytes are passed.

    Several processes may use one folder at once.
    """

    def __init__(self, folder: Path, settings: Settings | None = None, *, limit: int | None = None) -> None:
        self._folder = folder
        self._settings = settings or Settings()
        self._limit = self._settings.cache_megabytes * 1_000_000 if limit is None else limit
        self._written = self._limit  # so that the first result has the folder looked through

    def get_analysis(self, article: Article) -> Analysis | None:
        """The known analysis of this article, holding the very article that was asked for."""
        found = self._get(self._analysis_key(article), Analysis)
        return replace(found, article=article) if found else None

    def put_analysis(self, analysis: Analysis) -> None:
        if _lasting(analysis.coverage):
            self._put(self._analysis_key(analysis.article), _bare(analysis))

    def get_comparison(self, left: Article, right: Article) -> Comparison | None:
        """The known comparison of these two articles, holding the very articles that were asked for."""
        found = self._get(self._comparison_key(left, right), Comparison)
        if found is None:
            return None
        return replace(found, left=replace(found.left, article=left), right=replace(found.right, article=right))

    def put_comparison(self, comparison: Comparison) -> None:
        """Keep what the engine found. A corrected comparison is none of its results: corrections change at any time."""
        if comparison.corrections:
            raise ValueError("a corrected comparison is not kept")
        if all(_lasting(coverage) for coverage in comparison.coverage.values()):
            key = self._comparison_key(comparison.left.article, comparison.right.article)
            self._put(key, replace(comparison, left=_bare(comparison.left), right=_bare(comparison.right)))

    def _analysis_key(self, article: Article) -> str:
        return _digest("analysis", self._engine, _essence(article))

    def _comparison_key(self, left: Article, right: Article) -> str:
        return _digest("comparison", self._engine, _essence(left), _essence(right))

    @cached_property
    def _engine(self) -> bytes:
        """Everything but the articles: program, sources, models and the settings that findings depend on."""
        models = {language: (name, version_of(name)) for language, name in sorted(self._settings.models.items())}
        return msgspec.msgpack.encode((findings_digest(), models, version_of("spacy")))

    def _get(self, key: str, kind: type[T]) -> T | None:
        path = self._path(key)
        try:
            content = path.read_bytes()
        except OSError:
            return None
        found = _decoded(content, kind)
        with suppress(OSError):
            if found is None:
                path.unlink()
            else:
                os.utime(path)  # used now
        return found

    def _put(self, key: str, result: Analysis | Comparison) -> None:
        if not self._limit:
            return
        path = self._path(key)
        # Not kept is as good as never known. `ValueError`: a lone surrogate has no place in a file.
        with suppress(DiptychError, OSError, ValueError):
            body = msgspec.msgpack.encode(result)
            make_folder(path.parent)
            write_atomically(path, _MAGIC + zlib.crc32(body).to_bytes(4, "big") + body)
            self._written += len(body)
            if self._written > self._limit * _GROWTH_BETWEEN_LOOKS:
                self._written = 0
                self._tidy()

    def _path(self, key: str) -> Path:
        return self._folder / key[:2] / (key[2:] + _SUFFIX)

    def _tidy(self) -> None:
        files = list(_results(self._folder))
        used = sum(status.st_size for _, status in files)
        if used <= self._limit:
            return
        for path, status in sorted(files, key=lambda each: each[1].st_mtime_ns):
            with suppress(OSError):
                path.unlink()
            used -= status.st_size
            if used <= self._limit * _ROOM_AFTER_TIDYING:
                return


def _essence(article: Article) -> bytes:
    """What findings depend on. Not where the article came from, nor what names it: two copies share one result."""
    text = article.text.encode("utf-8", "surrogatepass")
    return msgspec.msgpack.encode((text, article.blocks, article.language, article.published))


def _digest(*parts: str | bytes) -> str:
    digest = blake2b(digest_size=20)
    for part in parts:
        content = part.encode() if isinstance(part, str) else part
        digest.update(len(content).to_bytes(8, "big") + content)
    return digest.hexdigest()


def _lasting(coverage: dict[str, Coverage]) -> bool:
    """Whether nothing failed: what failed once may succeed the next time."""
    return all(each.state is not State.FAILED for each in coverage.values())


def _bare(analysis: Analysis) -> Analysis:
    """The analysis with its article emptied: the article at hand takes its place when the result is read."""
    return replace(analysis, article=replace(analysis.article, text="", blocks=()))


def _decoded(content: bytes, kind: type[T]) -> T | None:
    start = len(_MAGIC) + 4
    body = content[start:]
    if content[: len(_MAGIC)] != _MAGIC or zlib.crc32(body).to_bytes(4, "big") != content[len(_MAGIC) : start]:
        return None
    decoder: msgspec.msgpack.Decoder[Any] = msgspec.msgpack.Decoder(kind)
    try:
        decoded: T = decoder.decode(body)
    except (msgspec.MsgspecError, ValueError):
        return None
    return decoded


def _results(folder: Path) -> Iterator[tuple[Path, os.stat_result]]:
    """All results with their size and last use. What else lies there, left over by a killed process, goes."""
    for path in folder.glob("??/*"):
        with suppress(OSError):
            status = path.stat()
            if path.suffix == _SUFFIX:
                yield path, status
            elif status.st_mtime < time.time() - _LEFT_OVER_AFTER:
                path.unlink()
