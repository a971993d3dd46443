"""From two `Analysis` objects to a `Comparison`: the one entry to this package. Pure."""

from reader.analysis.attempt import attempted
from reader.analysis.model import Analysis, Coverage, State
from reader.comparison.correspondence import matched
from reader.comparison.dates import pair_dates
from reader.comparison.entities import Linked, linked
from reader.comparison.figures import pair_figures
from reader.comparison.model import Comparison, DatePair, FigurePair, QuotePair, Side
from reader.comparison.passages.match import Matched
from reader.comparison.quotes import pair_quotes
from reader.comparison.reuse import SharedWording, find_reuse


def compare(left: Analysis, right: Analysis) -> Comparison:
    """All that setting the two reports against each other shows. The same article may stand on both sides.

    Never raises: what fails is said in the coverage, and the rest of the comparison stays.
    """
    names, of_names = attempted(lambda: linked(left, right), Linked(()), "Setting names against each other failed")
    texts, of_passages = attempted(lambda: matched(left, right, names.entities), Matched(), "Matching passages failed")
    wording, of_reuse = attempted(
        lambda: find_reuse(left.article, right.article), SharedWording(), "Looking for shared wording failed"
    )
    quotes, of_quotes = attempted(
        lambda: pair_quotes(left, right, names.entities),
        tuple[QuotePair, ...](),
        "Setting quotations against each other failed",
    )
    dates, of_dates = attempted(
        lambda: pair_dates(left, right, texts.passages),
        tuple[DatePair, ...](),
        "Setting dates against each other failed",
    )
    figures, of_figures = attempted(
        lambda: pair_figures(left, right, texts.passages, names.entities),
        tuple[FigurePair, ...](),
        "Setting figures against each other failed",
    )
    of_pair = {"passages": of_passages, "reuse": of_reuse}
    found_alone = {"names": of_names, "quotes": of_quotes, "dates": of_dates, "figures": of_figures}
    # Where the pairing went well, what one report's own analysis says of a kind of finding stands.
    of_pair |= {kind: coverage for kind, coverage in found_alone.items() if coverage.state is State.FAILED}
    return Comparison(
        left,
        right,
        entities=names.entities,
        possible=names.possible,
        related=names.related,
        quotes=quotes,
        dates=dates,
        figures=figures,
        passages=texts.passages,
        unmatched_left=texts.unmatched_left,
        unmatched_right=texts.unmatched_right,
        reuse=wording.runs,
        reuse_share_left=wording.share_left,
        reuse_share_right=wording.share_right,
        coverage={Side.LEFT: _covered(left, of_pair), Side.RIGHT: _covered(right, of_pair)},
    )


def _covered(analysis: Analysis, of_pair: dict[str, Coverage]) -> dict[str, Coverage]:
    """What was looked for in one report, with what was looked for in the pair."""
    return {**analysis.coverage, **of_pair}
