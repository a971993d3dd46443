"""From two `Analysis` objects to a `Comparison`: the one entry to this package. Pure."""

from collections.abc import Sequence

from reader.analysis.model import Analysis, Coverage, State
from reader.comparison.correspondence import correspondence
from reader.comparison.dates import pair_dates
from reader.comparison.entities import linked
from reader.comparison.figures import pair_figures
from reader.comparison.model import Comparison, FigurePair, Passage, Side
from reader.comparison.quotes import pair_quotes


def compare(left: Analysis, right: Analysis) -> Comparison:
    """All that setting the two reports against each other shows. The same article may stand on both sides."""
    names = linked(left, right)
    texts = correspondence(left, right, names.entities)
    figures, figures_failed = _figures(left, right, texts.passages.passages)
    return Comparison(
        left,
        right,
        entities=names.entities,
        possible=names.possible,
        related=names.related,
        quotes=pair_quotes(left, right, names.entities),
        dates=pair_dates(left, right, texts.passages.passages),
        figures=figures,
        passages=texts.passages.passages,
        unmatched_left=texts.passages.unmatched_left,
        unmatched_right=texts.passages.unmatched_right,
        reuse=texts.wording.runs,
        reuse_share_left=texts.wording.share_left,
        reuse_share_right=texts.wording.share_right,
        coverage={
            Side.LEFT: {**texts.covered(left), **figures_failed},
            Side.RIGHT: {**texts.covered(right), **figures_failed},
        },
    )


def _figures(
    left: Analysis, right: Analysis, passages: Sequence[Passage]
) -> tuple[tuple[FigurePair, ...], dict[str, Coverage]]:
    """The pairs of figures, and what is to be said of them where that failed."""
    try:
        return pair_figures(left, right, passages), {}
    except Exception as error:  # noqa: BLE001 - one kind of finding must not take the others with it
        return (), {"figures": Coverage(State.FAILED, f"Figures could not be compared: {type(error).__name__}.")}
