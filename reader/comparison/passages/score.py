"""How likely two sentences tell of the same: what they share and how far down they stand, or how much of their wording.

The weights are fitted by logistic regression on the training part of ECB+ (Cybulska and Vossen 2014: two sentences
correspond where they share an event) with tests/tools/fit_passages.py; nothing is tuned to single texts.
"""

import math
from collections.abc import Mapping, Sequence

from reader.comparison.passages.terms import Sentence, Term

_FAR = 5
"""Place in the report from which on it no longer matters how far down a sentence stands."""
BIAS = 0.671
WEIGHTS = (0.343, 0.182, -0.653)
"""For each of `features`."""


def shared_terms(left: Sentence, right: Sentence) -> list[Term]:
    """What stands in both, in the order of the left sentence."""
    return [term for term in left.terms if term in right.terms]


def features(left: Sentence, right: Sentence, shared: Sequence[Term], weight: float) -> tuple[float, float, float]:
    """What is shared, by its whole `weight`; how many names; how far down: reports open with the same news."""
    return (
        math.log1p(weight),
        min(3, sum(term.kind == "name" for term in shared)),
        math.log1p(min(left.place, _FAR)) + math.log1p(min(right.place, _FAR)),
    )


def likelihood(values: Sequence[float]) -> float:
    """The features as a likelihood from 0 to 1."""
    return 1 / (1 + math.exp(-BIAS - sum(weight * value for weight, value in zip(WEIGHTS, values, strict=True))))


def score(left: Sentence, right: Sentence, shared: Sequence[Term], weights: Mapping[Term, float]) -> float:
    """From 0 to 1. Either kind of evidence will do: sentences that are worded alike correspond wherever they stand."""
    weight = sum(weights[term] for term in shared)
    either = left.weight + right.weight - weight
    alike = weight / either if either else 0.0
    return 1 - (1 - likelihood(features(left, right, shared, weight))) * (1 - min(1.0, alike))
