"""Which sentences of two reports correspond, by the way that their languages allow."""

from collections.abc import Sequence

from reader.analysis.model import Analysis
from reader.analysis.recogniser import primary
from reader.comparison.cues import cues
from reader.comparison.model import LinkedEntity
from reader.comparison.order import match_in_order
from reader.comparison.passages.match import Matched, match_passages


def matched(left: Analysis, right: Analysis, entities: Sequence[LinkedEntity]) -> Matched:
    """By what they share, or in order where the reports are in two languages and so share no words."""
    one, other = left.article.language, right.article.language
    if one and other and primary(one) != primary(other):
        return match_in_order(cues(left), cues(right))
    return match_passages(left, right, entities)
