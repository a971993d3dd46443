"""Which sentences of two reports correspond: in any order, one with several where that is so.

Candidates come from an index of what few sentences hold, so that time grows with the length of the texts. Not
responsible for translations (`comparison.order`), whose sentences share no words.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest

from reader.analysis.model import Analysis
from reader.comparison.model import LinkedEntity, Passage, Side
from reader.comparison.passages.score import score, shared_terms
from reader.comparison.passages.terms import Sentence, Term, sentences, stem, weighed
from reader.comparison.wording import words
from reader.document.model import Span

LEAST_SCORE = 0.5
"""Weakest match that is told."""
_LEAST_WEIGHT = 6.0
"""What two sentences must share at least: one word that is not among the commonest and stands in few sentences."""
_PARTNERS = 5
"""A match is told while it is among so many best of either of its sentences."""
_CANDIDATES = 16
_LOOKUPS = 400
"""Places in the index that are looked up for one sentence: all of them in reports of ordinary length."""
_TOLD = 12
"""Most shared things that are named for one match."""
_KINDS = ("name", "date", "figure", "word")


@dataclass(frozen=True, slots=True)
class Matched:
    """The matches, the best first, and the sentences without one, in order."""

    passages: tuple[Passage, ...] = ()
    unmatched_left: tuple[Span, ...] = ()
    unmatched_right: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class _Match:
    left: int
    right: int
    score: float
    shared: tuple[Term, ...]


def match_passages(left: Analysis, right: Analysis, entities: Sequence[LinkedEntity]) -> Matched:
    """The corresponding sentences of two reports in one language."""
    rows, weights = weighed(sentences(left, entities, Side.LEFT), sentences(right, entities, Side.RIGHT))
    ours, theirs = rows
    kept = _best_of_either(list(_matches(ours, theirs, weights)))
    return Matched(
        tuple(_passage(match, ours, theirs, weights) for match in kept),
        _without(ours, {match.left for match in kept}),
        _without(theirs, {match.right for match in kept}),
    )


def _matches(ours: Sequence[Sentence], theirs: Sequence[Sentence], weights: Mapping[Term, float]) -> Iterator[_Match]:
    # Looked for from both sides: a match must not hang on the side that a report stands on.
    forward = set(_likely(ours, theirs, weights))
    backward = {(at, other) for other, at in _likely(theirs, ours, weights)}
    for at, other in sorted(forward | backward):
        shared = shared_terms(ours[at], theirs[other])
        likely = score(ours[at], theirs[other], shared, weights)
        if likely >= LEAST_SCORE:
            yield _Match(at, other, round(likely, 4), tuple(shared))


def _likely(
    here: Sequence[Sentence], there: Sequence[Sentence], weights: Mapping[Term, float]
) -> Iterator[tuple[int, int]]:
    """For each sentence of one report those of the other that it is worth setting against."""
    index: dict[Term, list[int]] = defaultdict(list)
    for at, sentence in enumerate(there):
        for term in sentence.terms:
            index[term].append(at)
    for at, sentence in enumerate(here):
        for other in _candidates(sentence, index, weights):
            yield at, other


def _candidates(sentence: Sentence, index: Mapping[Term, Sequence[int]], weights: Mapping[Term, float]) -> list[int]:
    """Sentences of the other report that share most with this one, as far as its rarer terms tell."""
    found: dict[int, float] = defaultdict(float)
    left = _LOOKUPS
    for term in sorted((term for term in sentence.terms if term in index), key=lambda term: len(index[term])):
        left -= len(index[term])
        if left < 0:
            break
        for other in index[term]:
            found[other] += weights[term]
    most = nlargest(_CANDIDATES, found, key=found.__getitem__)
    return [other for other in most if found[other] >= _LEAST_WEIGHT]


def _best_of_either(matches: list[_Match]) -> list[_Match]:
    """The matches that are among the best of one of their sentences, the best first."""
    matches.sort(key=lambda match: (-match.score, match.left, match.right))
    taken: tuple[Counter[int], Counter[int]] = Counter(), Counter()
    kept = []
    for match in matches:
        if min(taken[0][match.left], taken[1][match.right]) < _PARTNERS:
            kept.append(match)
        taken[0][match.left] += 1
        taken[1][match.right] += 1
    return kept


def _passage(
    match: _Match, ours: Sequence[Sentence], theirs: Sequence[Sentence], weights: Mapping[Term, float]
) -> Passage:
    left, right = ours[match.left], theirs[match.right]
    return Passage(
        f"p-{left.span.start}-{left.span.end}-{right.span.start}-{right.span.end}",
        left.span,
        right.span,
        match.score,
        tuple(_told(match.shared, left, weights)),
    )


def _told(shared: Iterable[Term], sentence: Sentence, weights: Mapping[Term, float]) -> list[str]:
    """What is shared in words: names, dates and figures, then other words, the rarest first; nothing twice.

    Single letters, such as those of an abbreviation with points, tell nobody anything and are left out.
    """
    told: list[str] = []
    known: set[str] = set()
    for term in sorted(shared, key=lambda term: (_KINDS.index(term.kind), -weights[term])):
        wording = sentence.terms[term]
        if term.kind == "word" and len(wording) == 1 and wording.isascii():
            continue
        stems = {stem(word.key) for word in words(wording, Span(0, len(wording)))}
        if not stems <= known:
            told.append(wording)
            known |= stems
    return told[:_TOLD]


def _without(row: Sequence[Sentence], matched: set[int]) -> tuple[Span, ...]:
    return tuple(sentence.span for at, sentence in enumerate(row) if at not in matched)
