"""What of two reports belongs together as text: matching passages, shared wording, and what was looked for."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from reader.analysis.model import Analysis, Coverage, State
from reader.analysis.recogniser import primary
from reader.comparison.cues import cues
from reader.comparison.model import LinkedEntity
from reader.comparison.order import match_in_order
from reader.comparison.passages.match import Matched, match_passages
from reader.comparison.reuse import SharedWording, find_reuse

_Found = TypeVar("_Found")


@dataclass(frozen=True, slots=True)
class Correspondence:
    """Matching passages and shared wording, with the coverage of both, which is the same on either side."""

    passages: Matched
    wording: SharedWording
    coverage: Mapping[str, Coverage]

    def covered(self, analysis: Analysis) -> dict[str, Coverage]:
        """What was looked for in one report, with what was looked for in the pair."""
        return {**analysis.coverage, **self.coverage}


def correspondence(left: Analysis, right: Analysis, entities: Sequence[LinkedEntity]) -> Correspondence:
    """Never raises: what fails is said in the coverage, and the rest of the comparison stays."""
    passages, passages_coverage = _tried(lambda: _matched(left, right, entities), Matched(), "passages")
    wording, wording_coverage = _tried(lambda: find_reuse(left.article, right.article), SharedWording(), "wording")
    return Correspondence(passages, wording, {"passages": passages_coverage, "reuse": wording_coverage})


def _matched(left: Analysis, right: Analysis, entities: Sequence[LinkedEntity]) -> Matched:
    """By what they share, or in order where the reports are in two languages and so share no words."""
    one, other = left.article.language, right.article.language
    if one and other and primary(one) != primary(other):
        return match_in_order(cues(left), cues(right))
    return match_passages(left, right, entities)


def _tried(find: Callable[[], _Found], nothing: _Found, what: str) -> tuple[_Found, Coverage]:
    try:
        return find(), Coverage(State.DONE)
    except Exception as error:  # noqa: BLE001 - one kind of finding must not take the others with it
        return nothing, Coverage(State.FAILED, f"The search for shared {what} failed: {type(error).__name__}.")
