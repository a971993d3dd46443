"""Analysing and comparing, with models kept and results remembered. Not responsible for what is found."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from reader.analysis.model import Analysis
from reader.comparison.model import Comparison
from reader.document.model import Article
from reader.workflow.settings import Settings

if TYPE_CHECKING:
    from reader.analysis.recogniser import Recognised, Recogniser
    from reader.workflow.cache import ResultCache


class Stage(StrEnum):
    """What the analyst is doing, as codes for the window."""

    LOADING_MODEL = "loading-model"
    READING_LEFT = "reading-left"
    READING_RIGHT = "reading-right"
    COMPARING = "comparing"


@dataclass(frozen=True, slots=True)
class Step:
    """How far a stage has come: `done` of `total` parts; `total` is 0 where that is not known."""

    stage: Stage
    done: int = 0
    total: int = 0


Report = Callable[[Step], None]
"""Told of every step. It may raise `Stopped` to end the work; the analyst stays usable."""


class Stopped(BaseException):
    """The work is no longer wanted. Not an `Exception`, so that nothing takes it for a failing model."""


def _ignore(_step: Step) -> None:
    pass


class Analyst:
    """Analyses and compares. Loads each language's model once, when it is first needed. Not for several threads."""

    def __init__(self, settings: Settings | None = None, cache: "ResultCache | None" = None) -> None:
        self._settings = settings or Settings()
        self._cache = cache
        self._recognisers: dict[str, Recogniser | None] = {}

    def prepare(self) -> None:
        """Import what analysing and comparing take, so that the first pair waits less. Loads no model."""
        import reader.analysis.analyse
        import reader.comparison.compare  # noqa: F401 - imported to be there
        from reader.analysis.recogniser import prepare

        prepare(self._settings.models)

    def analyse(self, article: Article) -> Analysis:
        """All that is found in one article, from the cache where it is known."""
        return self._analyse(article, Stage.READING_LEFT, _ignore)

    def compare(self, left: Article, right: Article, report: Report = _ignore) -> Comparison:
        """All that is found by setting two articles against each other, from the cache where it is known."""
        known = self._cache.get_comparison(left, right) if self._cache else None
        if known is not None:
            return known
        left_analysis = self._analyse(left, Stage.READING_LEFT, report)
        # The same report on both sides is a sensible request, and half the work.
        right_analysis = left_analysis if right == left else self._analyse(right, Stage.READING_RIGHT, report)
        report(Step(Stage.COMPARING))
        comparison = self.compare_analyses(left_analysis, right_analysis)
        if self._cache:
            self._cache.put_comparison(comparison)
        return comparison

    def compare_analyses(self, left: Analysis, right: Analysis) -> Comparison:
        """Like `compare`, for articles already analysed."""
        from reader.comparison.compare import compare

        return compare(left, right)

    def _analyse(self, article: Article, stage: Stage, report: Report) -> Analysis:
        from reader.analysis.analyse import analyse

        known = self._cache.get_analysis(article) if self._cache else None
        if known is not None:
            return known
        report(Step(stage))
        recogniser = self._recogniser(article.language, report)
        analysis = analyse(article, _Watched(recogniser, stage, report) if recogniser else None)
        if self._cache:
            self._cache.put_analysis(analysis)
        return analysis

    def _recogniser(self, language: str | None, report: Report) -> "Recogniser | None":
        from reader.analysis.recogniser import load_recogniser, primary

        # An unknown language is read as English; regional tags of one language share its model.
        key = primary(language or "en")
        if key not in self._recognisers:
            # The model itself is loaded with the first text it reads.
            report(Step(Stage.LOADING_MODEL))
            self._recognisers[key] = load_recogniser(language, self._settings.models)
        return self._recognisers[key]


class _Watched:
    """A recogniser that reports after every batch of texts, so that long work shows and can be stopped."""

    _BATCH = 32

    def __init__(self, inner: "Recogniser", stage: Stage, report: Report) -> None:
        self._inner = inner
        self._stage = stage
        self._report = report

    @property
    def name(self) -> str:
        return self._inner.name

    @property
    def version(self) -> str:
        return self._inner.version

    @property
    def language(self) -> str:
        return self._inner.language

    def recognise(self, texts: Sequence[str], *, tokens: bool = False) -> "list[Recognised]":
        found: list[Recognised] = []
        for start in range(0, len(texts), self._BATCH):
            found.extend(self._inner.recognise(texts[start : start + self._BATCH], tokens=tokens))
            self._report(Step(self._stage, min(start + self._BATCH, len(texts)), len(texts)))
        return found
