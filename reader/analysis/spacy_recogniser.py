"""Names found by an installed spaCy model. The only module that knows spaCy.

spaCy and the model are loaded with the first text; finding out which model there is reads one small file.
"""

import json
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from reader.analysis.pieces import pieces
from reader.analysis.recogniser import NO_TOKENS, Labelled, Recognised, Tokens
from reader.document.model import Span

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

_BATCH = 64
# spaCy takes signs and endings off a word one at a time and looks at the whole rest each time: ten thousand in a row
# take ten seconds. No name is in such a row, nor in a word that fills a page.
_UNREADABLE = re.compile(r"(?:[^\w\s]|_){40,}|[!-~]{400,}")
_FOR_NAMES = frozenset({"tok2vec", "transformer", "ner", "entity_ruler"})
"""The parts of a pipeline that names need; the others cost most of the time and only serve `tokens`."""


def find(name: str, language: str) -> "SpacyRecogniser | None":
    """The recogniser for a model package of this name, `None` where no such package is installed."""
    try:
        spec = find_spec(name)
    except (ImportError, ValueError):
        return None
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        try:
            meta = json.loads((Path(folder) / "meta.json").read_text(encoding="utf-8"))
        except (OSError, ValueError):
            continue
        if isinstance(meta, dict) and "pipeline" in meta:
            parts = tuple(map(str, meta.get("components") or meta["pipeline"]))
            return SpacyRecogniser(name, str(meta.get("version", "unknown")), language, parts)
    return None


def import_library() -> None:
    """Import spaCy, without the command line that its package imports too.

    That brings an HTTP client, a template engine and a downloader along, two fifths of all that is imported, and
    nothing here uses it.
    """
    stand_ins = [name for name in ("spacy.cli", "spacy.cli.info") if "spacy" not in sys.modules]
    for name in stand_ins:
        stand_in = ModuleType(name)
        stand_in.info = None  # type: ignore[attr-defined]
        sys.modules[name] = stand_in
    try:
        import spacy  # noqa: F401 - imported to be there
    finally:
        for name in stand_ins:
            del sys.modules[name]


@dataclass(frozen=True)
class SpacyRecogniser:
    """One model package. The loaded model is kept as long as this object lives."""

    name: str
    version: str
    language: str
    parts: tuple[str, ...] = field(default=(), repr=False)
    limit: int = field(default=10_000, repr=False)

    @cached_property
    def _for_names(self) -> "Language":
        """The model without what only `tokens` need, which would take half the time of loading."""
        return self._load([part for part in self.parts if part not in _FOR_NAMES])

    @cached_property
    def _whole(self) -> "Language":
        return self._load(())

    def _load(self, without: Sequence[str]) -> "Language":
        import_library()
        # Not `spacy.load`, which wants installation records that a frozen app does not carry.
        from spacy.util import load_model_from_package

        return load_model_from_package(self.name, exclude=without)

    def recognise(self, texts: Sequence[str], *, tokens: bool = False) -> list[Recognised]:
        model = self._whole if tokens else self._for_names
        readable = [_UNREADABLE.sub(lambda found: " " * len(found[0]), text) for text in texts]
        cuts = [pieces(text, self.limit) for text in readable]
        parts = (span.of(text) for text, spans in zip(readable, cuts, strict=True) for span in spans)
        # The zone lets go of every word the model met, so that a long run of articles does not fill the memory.
        with model.memory_zone():
            documents = model.pipe(parts, batch_size=_BATCH)
            return [_joined(documents, spans, tokens) for spans in cuts]


def _joined(documents: "Iterator[Doc]", spans: Sequence[Span], tokens: bool) -> Recognised:
    """What the model says of one text, from the next `len(spans)` documents."""
    labelled: list[Labelled] = []
    columns: list[Tokens] = []
    for span, document in zip(spans, documents, strict=False):
        labelled.extend(
            Labelled(Span(found.start_char, found.end_char).shifted(span.start), found.label_)
            for found in document.ents
        )
        if tokens:
            columns.append(_tokens(document, span.start))
    return Recognised(tuple(labelled), _stacked(columns))


def _tokens(document: "Doc", offset: int) -> Tokens:
    return Tokens(
        tuple(Span(word.idx, word.idx + len(word)).shifted(offset) for word in document),
        tuple(word.lemma_ for word in document),
        tuple(word.pos_ for word in document),
        tuple(word.tag_ for word in document),
        tuple(word.dep_ for word in document),
        tuple(word.head.i for word in document),
    )


def _stacked(columns: Sequence[Tokens]) -> Tokens:
    """Tokens of consecutive pieces as one."""
    if len(columns) <= 1:
        return columns[0] if columns else NO_TOKENS
    heads: list[int] = []
    for part in columns:
        offset = len(heads)
        heads.extend(head + offset for head in part.heads)
    return Tokens(
        tuple(span for part in columns for span in part.spans),
        tuple(lemma for part in columns for lemma in part.lemmas),
        tuple(pos for part in columns for pos in part.parts_of_speech),
        tuple(tag for part in columns for tag in part.tags),
        tuple(dep for part in columns for dep in part.dependencies),
        tuple(heads),
    )
