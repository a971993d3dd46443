"""Fit the weights by which sentences are matched: `python -m tests.tools.fit_passages GOLD.json`.

GOLD holds `docs` (text, sentence spans, which sentences carry an event) and `pairs` (two documents and the sentences
that share an event), as made from the training part of ECB+. Prints the numbers for `reader.comparison.passages.score`.
"""

import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path
from typing import Any

import numpy as np

from reader.analysis.analyse import analyse
from reader.analysis.model import Analysis
from reader.analysis.recogniser import load_recogniser
from reader.comparison.entities import linked
from reader.comparison.model import Side
from reader.comparison.passages.score import features, shared_terms
from reader.comparison.passages.terms import sentences, weighed
from reader.document.load import load_bytes
from reader.document.model import Span


def examples(gold: dict[str, Any]) -> Iterator[tuple[tuple[float, ...], bool]]:
    """The features of every two sentences that carry events, and whether they share one."""
    recogniser = load_recogniser("en")
    analyses = {
        name: with_sentences(
            analyse(load_bytes(document["text"].encode(), f"{name}.txt"), recogniser), document["sents"]
        )
        for name, document in gold["docs"].items()
    }
    for pair in gold["pairs"]:
        left, right = analyses[pair["a"]], analyses[pair["b"]]
        entities = linked(left, right).entities
        (ours, theirs), weights = weighed(sentences(left, entities, Side.LEFT), sentences(right, entities, Side.RIGHT))
        told = {(i, j) for i, j, _ in pair["links"]}
        for i, j in product(*(map(int, gold["docs"][pair[side]]["ev"]) for side in "ab")):
            shared = shared_terms(ours[i], theirs[j])
            yield features(ours[i], theirs[j], shared, sum(weights[term] for term in shared)), (i, j) in told


def with_sentences(analysis: Analysis, spans: list[list[int]]) -> Analysis:
    """The analysis with the sentences of the gold data, so that what is learnt is not how well they are split."""
    return replace(analysis, sentences=tuple(Span(*span) for span in spans))


def fitted(rows: list[tuple[tuple[float, ...], bool]], strength: float = 1.0, steps: int = 30) -> list[float]:
    """Bias and weights of a logistic regression, by Newton's method; `strength` draws the weights towards 0."""
    inputs = np.array([(1.0, *values) for values, _ in rows])
    wanted = np.array([same for _, same in rows], dtype=float)
    weights = np.zeros(inputs.shape[1])
    pull = np.diag([0.0, *[strength] * (inputs.shape[1] - 1)])
    for _ in range(steps):
        likely = 1 / (1 + np.exp(-inputs @ weights))
        curve = (inputs * (likely * (1 - likely))[:, None]).T @ inputs + pull
        weights += np.linalg.solve(curve, inputs.T @ (wanted - likely) - pull @ weights)
    return [round(float(weight), 3) for weight in weights]


def main() -> None:
    bias, *weights = fitted(list(examples(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))))
    print(f"BIAS = {bias}\nWEIGHTS = {tuple(weights)}")


if __name__ == "__main__":
    main()
