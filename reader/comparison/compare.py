"""From two `Analysis` objects to a `Comparison`: the one entry to this package. Pure."""

from reader.analysis.model import Analysis
from reader.comparison.correspondence import correspondence
from reader.comparison.dates import pair_dates
from reader.comparison.entities import linked
from reader.comparison.figures import pair_figures
from reader.comparison.model import Comparison, Side
from reader.comparison.quotes import pair_quotes


def compare(left: Analysis, right: Analysis) -> Comparison:
    """All that setting the two reports against each other shows. The same article may stand on both sides."""
    names = linked(left, right)
    texts = correspondence(left, right, names.entities)
    return Comparison(
        left,
        right,
        entities=names.entities,
        possible=names.possible,
        related=names.related,
        quotes=pair_quotes(left, right, names.entities),
        dates=pair_dates(left, right, texts.passages.passages),
        figures=pair_figures(left, right, texts.passages.passages),
        passages=texts.passages.passages,
        unmatched_left=texts.passages.unmatched_left,
        unmatched_right=texts.passages.unmatched_right,
        reuse=texts.wording.runs,
        reuse_share_left=texts.wording.share_left,
        reuse_share_right=texts.wording.share_right,
        coverage={Side.LEFT: texts.covered(left), Side.RIGHT: texts.covered(right)},
    )
