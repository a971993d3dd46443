"""A library, or a part of one, as one file that another machine can take in. Not responsible for where the file stands.

A zip archive: `library.json` says what it is; `articles/1.json` with what is kept of an article, and `originals/1` its
bytes; `corrections.jsonl`, `annotations.jsonl`, `collections.json` and `pairs.json`. Paths of files do not go along:
they mean nothing on another machine, and tell more than the reports. Nothing of a bundle is believed that was not
checked, for it may come from anybody.
"""

import json
import lzma
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import IO, Any

from reader.annotation.corrections import Correction
from reader.annotation.marks import Annotation
from reader.document.model import Given
from reader.errors import InputError
from reader.library import codec
from reader.library.annotations import NAMES, TYPES
from reader.library.model import Entry

FORMAT = "diptych/library/1"
_LARGEST = 64_000_000  # bytes of one part, unpacked
_TIME = (1980, 1, 1, 0, 0, 0)  # the earliest that the format knows; the same library gives the same file


class BundleError(InputError):
    code = "bundle"
    template = (
        "{name} is not a library that Diptych exported ({reason}). Choose a file made by “diptych library export”."
    )


class NewerBundleError(InputError):
    code = "bundle-newer"
    template = "{name} was exported by a newer version of Diptych. Install that version to import it."


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in a bundle besides articles. Pairs and collections name articles by their ids.

    A correction or an annotation stands beside the articles it was made with, by their ids; a correction of the whole
    library beside none.
    """

    articles: int
    corrections: tuple[tuple[str, str, Correction], ...] = ()
    annotations: tuple[Annotation, ...] = ()
    collections: tuple[tuple[str, tuple[str, ...]], ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()


class Writer:
    """Writes a bundle into a stream: the contents first, then article by article, then `close`."""

    def __init__(self, stream: IO[bytes], contents: Contents) -> None:
        self._zip = zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=6)
        self._count = 0
        self._put("library.json", json.dumps({"format": FORMAT, "articles": contents.articles}))
        corrections = [[left, right, codec.made_to_json(each)] for left, right, each in contents.corrections]
        annotations = [[NAMES[type(each)], codec.made_to_json(each)] for each in contents.annotations]
        self._put("corrections.jsonl", "".join(f"{json.dumps(each)}\n" for each in corrections))
        self._put("annotations.jsonl", "".join(f"{json.dumps(each)}\n" for each in annotations))
        self._put("collections.json", json.dumps(contents.collections))
        self._put("pairs.json", json.dumps(contents.pairs))

    def add(self, entry: Entry) -> None:
        self._count += 1
        said = {
            "article": json.loads(codec.article_to_json(entry.article)),
            "given": json.loads(codec.given_to_json(entry.given)),
            "encoding": entry.encoding,
            "made_by": entry.made_by,
        }
        self._put(f"articles/{self._count}.json", json.dumps(said))
        self._put(f"originals/{self._count}", entry.original)

    def close(self) -> None:
        self._zip.close()

    def _put(self, name: str, content: str | bytes) -> None:
        self._zip.writestr(zipfile.ZipInfo(name, _TIME), content, zipfile.ZIP_DEFLATED)


class Reader:
    """Reads a bundle from a stream. `name` is what an error calls it. Everything raises `BundleError` for damage."""

    def __init__(self, stream: IO[bytes], name: str) -> None:
        self._name = name
        try:
            self._zip = zipfile.ZipFile(stream)
            said = self._json("library.json")
            if not isinstance(said, dict) or not str(said.get("format", "")).startswith("diptych/library/"):
                raise BundleError(name=name, reason="it does not say that it is one")
            if said["format"] != FORMAT:
                raise NewerBundleError(name=name)
            self.contents = self._contents(int(said["articles"]))
        except BundleError:
            raise
        except _DAMAGE as error:
            raise BundleError(name=name, reason=_reason(error)) from error

    def articles(self) -> Iterator[Entry]:
        """The articles one after the other, each checked."""
        for number in range(1, self.contents.articles + 1):
            try:
                yield self._article(number)
            except BundleError:
                raise
            except _DAMAGE as error:
                raise BundleError(name=self._name, reason=f"article {number}: {_reason(error)}") from error

    def _article(self, number: int) -> Entry:
        said: dict[str, Any] = self._json(f"articles/{number}.json")
        original = self._part(f"originals/{number}")
        article = codec.checked_article(json.dumps(said["article"]))
        if original and sha256(original).hexdigest() != article.source.sha256:
            raise BundleError(name=self._name, reason=f"the bytes of article {number} are not those it was read from")
        given: Given = codec.checked_given(json.dumps(said["given"]))
        encoding, made_by = said["encoding"], said["made_by"]
        if not isinstance(made_by, str) or not (encoding is None or isinstance(encoding, str)):
            raise BundleError(name=self._name, reason=f"article {number} is not in the form of one")
        return Entry(article, original, given, encoding, made_by=made_by)

    def _contents(self, articles: int) -> Contents:
        corrections = [json.loads(line) for line in self._lines("corrections.jsonl")]
        annotations = [json.loads(line) for line in self._lines("annotations.jsonl")]
        return Contents(
            articles,
            tuple((str(left), str(right), codec.made_from_json(made, Correction)) for left, right, made in corrections),
            tuple(codec.made_from_json(made, TYPES[kind]) for kind, made in annotations),
            tuple((str(name), tuple(map(str, ids))) for name, ids in self._json("collections.json")),
            tuple((str(left), str(right)) for left, right in self._json("pairs.json")),
        )

    def _json(self, name: str) -> Any:
        return json.loads(self._part(name))

    def _lines(self, name: str) -> list[str]:
        return [line for line in self._part(name).decode().split("\n") if line]

    def _part(self, name: str) -> bytes:
        with self._zip.open(name) as part:
            content = part.read(_LARGEST + 1)
        if len(content) > _LARGEST:
            raise BundleError(name=self._name, reason=f"{name} is too large")
        return content


_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    OSError,
    EOFError,
    ValueError,
    LookupError,
    TypeError,
    RecursionError,
    RuntimeError,  # an archive that is locked with a word
)


def _reason(error: BaseException) -> str:
    return "a part is missing" if isinstance(error, KeyError) else str(error)[:100] or type(error).__name__
