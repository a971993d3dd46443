"""Recognisers for tests: they find the words they are told to, and need no model."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.analysis.recogniser import Labelled, Recognised
from reader.document.model import Span


@dataclass(frozen=True)
class WordList:
    """Labels every occurrence of some words."""

    labels: Mapping[str, str]
    name: str = "word list"
    version: str = "1"
    language: str = "en"

    def recognise(self, texts: Sequence[str], *, tokens: bool = False) -> list[Recognised]:
        return [Recognised(tuple(self._found(text))) for text in texts]

    def _found(self, text: str) -> list[Labelled]:
        return [
            Labelled(Span(*found.span()), label)
            for words, label in self.labels.items()
            for found in re.finditer(re.escape(words), text)
        ]


@dataclass(frozen=True)
class Broken:
    """A model that fails whatever it reads."""

    name: str = "broken"
    version: str = "0"
    language: str = "en"

    def recognise(self, texts: Sequence[str], *, tokens: bool = False) -> list[Recognised]:
        raise RuntimeError("weights are missing\nand more that nobody needs to know")
