"""Quotations of two reports that are one utterance, and what differs between them in words.

Candidates come from an index of words, the rarest first; never are all pairs looked at. Words are compared without
case, accents and marks, so this works in any language. Not responsible for finding quotations.
"""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from math import log

from reader.analysis.fold import without_accents
from reader.analysis.model import Analysis, Quote
from reader.analysis.name_lists import word_level
from reader.comparison.model import DifferenceRun, LinkedEntity, QuotePair, Side
from reader.comparison.speakers import Speakers
from reader.document.model import Span

_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W_]+(?:['’ʼ][^\W_]+)*")
_MOST_QUOTES = 60  # a word that stands in more of them points at none
_RAREST_WORDS = 24
_CANDIDATES = 12
_FIRST = 1000  # votes of the same words: before all others
_LONGEST = 1200  # words of a quotation that are compared
_LEAST_SHARE = 0.5
_LEAST_WORDS = 3
_LONG_RUN = 5
_VERY_ALIKE = 0.75
_ALIKE_ENOUGH = 0.5  # for words that two people are said to have said
_PLAINEST = 10  # the level of the most common words, which two utterances share by chance


@dataclass(frozen=True, slots=True)
class _Utterance:
    quote: Quote
    words: tuple[str, ...]
    places: tuple[Span, ...]
    telling: tuple[bool, ...]
    """Whether a word says something by itself: two utterances share common words and names by chance."""


@dataclass(frozen=True, slots=True)
class _Match:
    left: int
    right: int
    similarity: float
    relation: str
    runs: tuple[tuple[str, int, int, int, int], ...]


def pair_quotes(left: Analysis, right: Analysis, entities: Sequence[LinkedEntity]) -> tuple[QuotePair, ...]:
    """All quotations of both reports: those that are one utterance together, then each other one alone.

    Speakers carry the ids of `entities`. Pairs stand in the order of the left report, what only the right one has last.
    """
    on_left, on_right = _linked_ids(left, entities, Side.LEFT), _linked_ids(right, entities, Side.RIGHT)
    here = _utterances(left, on_left)
    there = _utterances(right, on_right)
    speakers = Speakers(left.article.text, right.article.text, entities)
    likely = (
        match for match in _matches(here, there) if not _of_two(here[match.left], there[match.right], match, speakers)
    )
    matches = _chosen(list(likely))
    pairs = [_pair(here[match.left], there[match.right], match, speakers) for match in matches]
    taken_left, taken_right = {match.left for match in matches}, {match.right for match in matches}
    pairs += [_alone(one, None) for at, one in enumerate(here) if at not in taken_left]
    pairs.sort(key=lambda pair: pair.left.span if pair.left else Span(0, 0))
    return (*pairs, *(_alone(None, one) for at, one in enumerate(there) if at not in taken_right))


def _linked_ids(analysis: Analysis, entities: Sequence[LinkedEntity], side: Side) -> Mapping[str, str]:
    """The id in the comparison for each entity of one report."""
    by_span = {mention.span: entity.id for entity in entities for mention in entity.mentions(side)}
    found = {}
    for entity in analysis.entities:
        ids = Counter(by_span[mention.span] for mention in entity.mentions if mention.span in by_span)
        if ids:
            found[entity.id] = ids.most_common(1)[0][0]
    return found


def _utterances(analysis: Analysis, linked: Mapping[str, str]) -> list[_Utterance]:
    mentions = sorted(mention.span for entity in analysis.entities for mention in entity.mentions)
    starts = [span.start for span in mentions]

    def named(place: Span) -> bool:
        at = bisect_right(starts, place.start) - 1
        return at >= 0 and place.end <= mentions[at].end

    return [_utterance(quote, linked, named) for quote in analysis.quotes]


def _utterance(quote: Quote, linked: Mapping[str, str], named: Callable[[Span], bool]) -> _Utterance:
    if quote.speaker is not None:
        entity = linked.get(quote.speaker.entity or "")
        quote = replace(quote, speaker=replace(quote.speaker, entity=entity))
    words, places = [], []
    start = quote.span.start
    for part in quote.segments or (quote.span,):
        for found in _WORD.finditer(quote.text, part.start - start, part.end - start):
            words.append(without_accents(found[0].casefold().replace("’", "'").replace("ʼ", "'")))
            places.append(Span(*found.span()).shifted(start))
    words, places = words[:_LONGEST], places[:_LONGEST]
    telling = (word_level(word) != _PLAINEST and not named(place) for word, place in zip(words, places, strict=True))
    return _Utterance(quote, tuple(words), tuple(places), tuple(telling))


def _matches(here: Sequence[_Utterance], there: Sequence[_Utterance]) -> Iterator[_Match]:
    index: dict[str, list[int]] = defaultdict(list)
    counts: Counter[str] = Counter()
    for one in (*here, *there):
        counts.update(set(one.words))
    for at, one in enumerate(there):
        for word in set(one.words):
            index[word].append(at)
    whole: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at, one in enumerate(there):
        whole[one.words].append(at)
    repeated: Counter[tuple[str, ...]] = Counter()
    total = len(here) + len(there)
    weights = {word: log(1 + total / count) for word, count in counts.items()}
    for at, one in enumerate(here):
        # Of utterances that both reports repeat, the first goes with the first and the second with the second.
        same, seen = whole.get(one.words, []), repeated[one.words]
        repeated[one.words] += 1
        votes: Counter[int] = Counter(dict.fromkeys(same[seen : seen + 1] or same[:1], _FIRST))
        rarest = sorted(set(one.words), key=lambda word: (len(index.get(word, ())), word))
        for word in [word for word in rarest if 0 < len(index.get(word, ())) <= _MOST_QUOTES][:_RAREST_WORDS]:
            for other in index[word]:
                votes[other] += 1
        for other, _ in sorted(votes.items(), key=lambda vote: (-vote[1], vote[0]))[:_CANDIDATES]:
            match = _match(at, other, one, there[other], weights)
            if match is not None:
                yield match


def _match(left: int, right: int, one: _Utterance, other: _Utterance, weights: Mapping[str, float]) -> _Match | None:
    if one.words == other.words:
        return _Match(left, right, 1.0, "identical", (("equal", 0, len(one.words), 0, len(other.words)),))
    runs = tuple(SequenceMatcher(None, one.words, other.words, autojunk=False).get_opcodes())
    equal = [run for run in runs if run[0] == "equal"]
    matched = sum(end - start for _, start, end, _, _ in equal)
    shorter = min(len(one.words), len(other.words))
    if not equal or shorter == 0:
        return None
    similarity = round(2 * matched / (len(one.words) + len(other.words)), 3)
    # Cut at its ends: every word of the one stands in the other, without a gap; a gap would change what was said.
    if matched == shorter and len(equal) == 1 and shorter >= _LEAST_WORDS:
        return _Match(left, right, similarity, "trimmed", runs)
    longest = max(end - start for _, start, end, _, _ in equal)
    shared = sum(weights[word] for _, start, end, _, _ in equal for word in one.words[start:end])
    whole = min(sum(weights[word] for word in words) for words in (one.words, other.words))
    plain = not any(any(one.telling[start:end]) for _, start, end, _, _ in equal)
    if plain and longest < _LONG_RUN and similarity < _VERY_ALIKE:
        return None
    enough = shared / whole >= _LEAST_SHARE and matched >= _LEAST_WORDS
    if enough and (longest >= _LEAST_WORDS or matched / shorter > 0.6):
        return _Match(left, right, similarity, "reworded", runs)
    return None


def _chosen(matches: list[_Match]) -> list[_Match]:
    """One counterpart for each quotation, the likest first; a part of an utterance that the other report gives whole
    may stand beside another part of it."""
    order = {"identical": 0, "trimmed": 1, "reworded": 2}
    ranked = sorted(matches, key=lambda match: (-match.similarity, order[match.relation], match.left, match.right))
    left: set[int] = set()
    right: set[int] = set()
    kept = []
    for match in ranked:
        if match.left not in left and match.right not in right:
            kept.append(match)
            left.add(match.left)
            right.add(match.right)
    for match in ranked:
        if match.relation == "trimmed" and (match.left in left) != (match.right in right):
            kept.append(match)
            left.add(match.left)
            right.add(match.right)
    return kept


def _pair(one: _Utterance, other: _Utterance, match: _Match, speakers: Speakers) -> QuotePair:
    difference = tuple(
        DifferenceRun(op, _covered(one, start, end), _covered(other, begin, stop))
        for op, start, end, begin, stop in match.runs
    )
    said_by = _said_by(one, other, match, speakers)
    id_ = f"qp-{_place(one.quote)}-{_place(other.quote)}"
    return QuotePair(id_, one.quote, other.quote, match.relation, said_by, match.similarity, difference)


def _said_by(one: _Utterance, other: _Utterance, match: _Match, speakers: Speakers) -> str:
    start, begin = next((start, begin) for op, start, _, begin, _ in match.runs if op == "equal")
    return speakers.compared(one.quote, other.quote, (one.places[start], other.places[begin]))


def _of_two(one: _Utterance, other: _Utterance, match: _Match, speakers: Speakers) -> bool:
    """Whether words that are only a little alike are said by two people, and so are two utterances."""
    loose = match.relation == "reworded" and match.similarity < _ALIKE_ENOUGH
    return loose and _said_by(one, other, match, speakers) == "different"


def _covered(one: _Utterance, start: int, end: int) -> Span | None:
    return Span(one.places[start].start, one.places[end - 1].end) if end > start else None


def _alone(left: _Utterance | None, right: _Utterance | None) -> QuotePair:
    here, there = left.quote if left else None, right.quote if right else None
    side, quote = ("left", here) if here else ("right", there)
    return QuotePair(f"qp-{side}-{_place(quote)}", here, there)


def _place(quote: Quote | None) -> str:
    return f"{quote.span.start}-{quote.span.end}" if quote else ""
