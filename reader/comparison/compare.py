"""From two `Analysis` objects to a `Comparison`: the one entry to this package. Pure."""

from reader.analysis.model import Analysis
from reader.comparison.dates import pair_dates
from reader.comparison.entities import linked
from reader.comparison.model import Comparison, Side
from reader.comparison.quotes import pair_quotes


def compare(left: Analysis, right: Analysis) -> Comparison:
    """All that setting the two reports against each other shows. The same article may stand on both sides."""
    names = linked(left, right)
    return Comparison(
        left,
        right,
        entities=names.entities,
        possible=names.possible,
        related=names.related,
        quotes=pair_quotes(left, right, names.entities),
        dates=pair_dates(left, right, ()),
        coverage={Side.LEFT: left.coverage, Side.RIGHT: right.coverage},
    )
