"""Figures of two reports that count the same thing, set against each other; and those that only one report has.

Precision first: a common unit is no reason. Two figures meet where what they count is called alike, or where their
sentences correspond or share rare words; to call them conflicting, both must hold. Candidates come from an index.
"""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import inf, log, sqrt

from reader.analysis.figures.words import STOPS
from reader.analysis.model import Analysis, Figure
from reader.comparison.figure_doubts import Setting, doubtful
from reader.comparison.figure_terms import about_people, head, role, stem
from reader.comparison.figure_verdicts import kind, middle, verdict
from reader.comparison.model import FigurePair, LinkedEntity, Passage, Side

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_NEAR = 45
"""Code points to either side of a figure whose words tell most about it."""
_CROWDED = 40
"""A key that more figures share tells nothing."""
_FAR = 10.0
"""Figures that differ more than so many times are of different things, whatever their sentences share."""
_FARTHEST_HEDGE = 2.0
"""A hedge such as "up to" covers no number further off, unless what is counted is called alike."""
_SAME = 1.01
_LEAST_CONTEXT = 0.1
"""Figures whose surroundings share less than this do not contradict each other, however much else is alike."""
_PLACES = 8
"""Places of one figure that are looked at."""
_TIMES = frozenset(("time", "years"))


@dataclass(frozen=True, slots=True)
class _Told:
    """One thing that a report counts, with all places where it says so. `terms` are weighted words around it."""

    figures: tuple[Figure, ...]
    kind: str
    head: str | None
    role: str | None
    terms: dict[str, float]
    sentences: tuple[int, ...]

    @property
    def start(self) -> int:
        return self.figures[0].span.start


@dataclass(frozen=True, slots=True)
class _Match:
    """`passage` is how well the sentences of the two correspond, 0 where they do not."""

    score: float
    left: int
    right: int
    verdict: str
    note: str
    passage: float


def pair_figures(
    left: Analysis, right: Analysis, passages: Sequence[Passage], entities: Sequence[LinkedEntity] = ()
) -> tuple[FigurePair, ...]:
    """What both reports count, in the order of the left one, then what only the right one does."""
    here, there = Setting.of(left, entities, Side.LEFT), Setting.of(right, entities, Side.RIGHT)
    weights = _weights(left, right)
    lefts, rights = _told(left, weights), _told(right, weights)
    corresponding = _corresponding(left, right, passages)
    foreign = (left.article.language or "en")[:2] != (right.article.language or "en")[:2]
    unique = _unique(lefts) & _unique(rights)
    matches = [
        match
        for ends in sorted(_candidates(lefts, rights, corresponding))
        if (match := _match(lefts, rights, ends, corresponding=corresponding, unique=unique, foreign=foreign))
        if _says_the_same(lefts[match.left], rights[match.right], match)
        or not doubtful(
            lefts[match.left].figures,
            rights[match.right].figures,
            here,
            there,
            one_number=lefts[match.left].role is not None or match.verdict == "compatible",
            matched=match.passage > 0 or match.verdict == "compatible",
        )
    ]
    matches.sort(key=lambda match: (-match.score, match.left, match.right))
    taken_left: dict[int, _Match] = {}
    taken_right: set[int] = set()
    for match in matches:
        if match.left not in taken_left and match.right not in taken_right:
            taken_left[match.left] = match
            taken_right.add(match.right)
    pairs = [
        _pair(told, None if at not in taken_left else rights[taken_left[at].right], taken_left.get(at))
        for at, told in enumerate(lefts)
    ]
    return (*pairs, *(_only_right(told) for at, told in enumerate(rights) if at not in taken_right))


def _pair(left: _Told, right: _Told | None, match: _Match | None) -> FigurePair:
    first = left.figures[0]
    if right is None or match is None:
        return FigurePair(f"fp-{left.start}-", first.counted, first.unit, "only-left", None, left.figures, ())
    counted = first.counted or right.figures[0].counted
    return FigurePair(
        f"fp-{left.start}-{right.start}", counted, first.unit, match.verdict, match.note, left.figures, right.figures
    )


def _only_right(told: _Told) -> FigurePair:
    first = told.figures[0]
    return FigurePair(f"fp--{told.start}", first.counted, first.unit, "only-right", None, (), told.figures)


def _match(
    lefts: Sequence[_Told],
    rights: Sequence[_Told],
    ends: tuple[int, int],
    *,
    corresponding: dict[tuple[int, int], float],
    unique: set[tuple[str, str | None, str | None]],
    foreign: bool,
) -> _Match | None:
    """The two set against each other, where enough says that they count the same."""
    left, right = lefts[ends[0]], rights[ends[1]]
    found, why = verdict(left.figures[0], right.figures[0])
    shared = left.terms.keys() & right.terms.keys()
    context = _likeness(left.terms, right.terms, shared)
    passage = max((corresponding.get((i, j), 0.0) for i in left.sentences for j in right.sentences), default=0.0)
    alike = left.head is not None and left.head == right.head
    alone = alike and _key(left) in unique
    if (left.head == "age") != (right.head == "age"):
        return None
    if left.role != right.role or (left.kind == "count" and not alike and not foreign and left.head and right.head):
        return None
    if not _enough(left, right, found, context, passage, alike=alike, alone=alone, foreign=foreign):
        return None
    agreed = {"equal": 0.4, "compatible": 0.3, "conflicting": 0.0}[found]
    score = context + passage / 2 + agreed + 0.3 * alike + 0.1 * (left.figures[0].unit == right.figures[0].unit)
    words = sorted(shared, key=lambda word: (-left.terms[word] * right.terms[word], word))[:3]
    return _Match(score, *ends, found, _note(left, right, words, passage, why, alike=alike), passage)


def _says_the_same(left: _Told, right: _Told, match: _Match) -> bool:
    """Whether the number itself is the same, be it with a hedge: two numbers have to be of one thing first."""
    return match.verdict == "equal" or (
        match.verdict == "compatible" and _far_apart(left.figures[0], right.figures[0]) <= _SAME
    )


def _far_apart(left: Figure, right: Figure) -> float:
    first, second = sorted((abs(middle(left)), abs(middle(right))))
    return second / first if first else inf


def _enough(
    left: _Told, right: _Told, found: str, context: float, passage: float, *, alike: bool, alone: bool, foreign: bool
) -> bool:
    """Whether the evidence is enough for a verdict: least for equal numbers, most for numbers that differ."""
    special = _special(left.figures[0])
    told = max(context, passage * 0.4)
    counts, apart = left.kind == "count", found == "conflicting"
    if left.head == "age":
        least = 0.12 if apart else 0.05
        told = context
    elif found == "compatible" and not alike and _far_apart(left.figures[0], right.figures[0]) >= _FARTHEST_HEDGE:
        return False
    elif apart:
        if foreign or context < _LEAST_CONTEXT or _far_apart(left.figures[0], right.figures[0]) >= _FAR:
            return False
        least = (0.1 if alone else 0.3) if counts and alike else (0.2 if alike else 0.4)
    elif counts and alike:
        least = 0.0 if special or alone else 0.1
    elif counts:
        least = 0.15 if found == "equal" and special else 0.35
    elif found == "equal" and left.kind not in _TIMES:
        least = 0.0 if special else 0.04
    else:
        least = (0.04 if found == "equal" else 0.08) if alike else 0.12
    return told >= least


def _special(figure: Figure) -> bool:
    """Whether a number is so particular that two reports hardly share it by chance."""
    digits = f"{abs(middle(figure)):.6g}".replace(".", "").strip("0").partition("e")[0]
    return len(digits) >= 3 or (len(digits) == 2 and abs(middle(figure)) >= 1000)


def _note(left: _Told, right: _Told, words: Sequence[str], passage: float, why: str, *, alike: bool) -> str:
    first, second = left.figures[0], right.figures[0]
    named = first.counted or second.counted
    if alike and named:
        reason = f"Both count “{named}”" if left.kind == "count" else f"Both say it of “{named}”"
        reason = "Both give an age" if named == "age" else reason
    elif passage:
        reason = "Both stand in sentences that correspond"
    elif words:
        reason = "Both stand in sentences that share " + ", ".join(f"“{word}”" for word in words)
    else:
        reason = f"Both are given in {first.unit}" if first.unit else "Both are the same particular number"
    return f"{reason}; {why}."


def _key(told: _Told) -> tuple[str, str | None, str | None]:
    return told.kind, told.head, told.role


def _unique(told: Sequence[_Told]) -> set[tuple[str, str | None, str | None]]:
    """What one report counts exactly once."""
    return {key for key, number in Counter(map(_key, told)).items() if number == 1 and not about_people(key[1])}


def _candidates(
    lefts: Sequence[_Told], rights: Sequence[_Told], corresponding: dict[tuple[int, int], float]
) -> set[tuple[int, int]]:
    """Pairs of one kind that share what is counted, a rare word, their value, or corresponding sentences."""
    index: dict[tuple[str, str], list[int]] = defaultdict(list)
    for to, told in enumerate(rights):
        for key in _keys(told):
            index[key].append(to)
    found = {
        (at, to)
        for at, told in enumerate(lefts)
        for key in _keys(told)
        if len(index.get(key, ())) <= _CROWDED
        for to in index.get(key, ())
    }
    beside: dict[int, set[int]] = defaultdict(set)
    for first, second in corresponding:
        beside[first].add(second)
    places: dict[tuple[str, int], list[int]] = defaultdict(list)
    for to, told in enumerate(rights):
        for sentence in told.sentences:
            places[told.kind, sentence].append(to)
    for at, told in enumerate(lefts):
        for sentence in told.sentences:
            for second in beside.get(sentence, ()):
                found.update((at, to) for to in places.get((told.kind, second), ()))
    return found


def _keys(told: _Told) -> Iterator[tuple[str, str]]:
    if told.head:
        yield told.kind, f"head {told.head} {told.role}"
        yield told.kind, f"head {told.head} {middle(told.figures[0]):.2g}"
    yield told.kind, f"value {middle(told.figures[0]):.6g}"
    rarest = sorted(told.terms, key=lambda word: (-told.terms[word], word))[:12]
    yield from ((told.kind, f"word {word}") for word in rarest)


def _told(analysis: Analysis, weights: dict[str, float]) -> list[_Told]:
    """The figures of one report, the same figure of the same thing together."""
    text = analysis.article.text
    starts = [sentence.start for sentence in analysis.sentences]
    groups: dict[tuple[object, ...], list[tuple[Figure, int, dict[str, float]]]] = {}
    for figure in analysis.figures:
        at = bisect_right(starts, figure.span.start) - 1
        sentence = analysis.sentences[at] if at >= 0 else figure.span
        what = head(figure.counted) if figure.unit is None or figure.counted else None
        part = role(text, figure, sentence) if figure.unit is None else None
        measured = kind(figure.unit)
        key: tuple[object, ...] = (measured, what, part, figure.low, figure.high, figure.unit, figure.hedge)
        if measured in _TIMES or (what is None and measured in {"count", "share"}) or what == "age":
            key = (*key, at)
        groups.setdefault(key, []).append((figure, at, _terms(text, figure, sentence.start, sentence.end, weights)))
    return [
        _Told(
            tuple(figure for figure, _, _ in group),
            str(key[0]),
            None if key[1] is None else str(key[1]),
            None if key[2] is None else str(key[2]),
            {word: weight for _, _, terms in reversed(group) for word, weight in terms.items()},
            tuple(dict.fromkeys(at for _, at, _ in group))[:_PLACES],
        )
        for key, group in groups.items()
    ]


def _terms(text: str, figure: Figure, start: int, end: int, weights: dict[str, float]) -> dict[str, float]:
    """The words around a figure by weight: those near it count double."""
    start, end = max(start, figure.span.start - 400), min(end, figure.span.end + 400)
    found: dict[str, float] = {}
    for match in _WORD.finditer(text, start, end):
        word = stem(match[0])
        if match.start() >= figure.span.start and match.end() <= figure.span.end:
            continue
        weight = weights.get(word, 0.0)
        if weight:
            near = match.end() >= figure.span.start - _NEAR and match.start() <= figure.span.end + _NEAR
            found[word] = max(found.get(word, 0.0), weight * (1.0 if near else 0.5))
    return found


def _weights(left: Analysis, right: Analysis) -> dict[str, float]:
    """How much each word tells: less the more sentences of the two reports have it. Common words tell nothing."""
    having: Counter[str] = Counter()
    number = 0
    for analysis in (left, right):
        for sentence in analysis.sentences:
            number += 1
            words = _WORD.findall(sentence.of(analysis.article.text))
            having.update({stem(word) for word in words if len(word) > 2 and word.casefold() not in STOPS})
    return {word: log((number + 1) / count) for word, count in having.items()}


def _likeness(left: dict[str, float], right: dict[str, float], shared: set[str]) -> float:
    if not shared:
        return 0.0
    common = sum(left[word] * right[word] for word in shared)
    return common / sqrt(sum(weight**2 for weight in left.values()) * sum(weight**2 for weight in right.values()))


def _corresponding(left: Analysis, right: Analysis, passages: Sequence[Passage]) -> dict[tuple[int, int], float]:
    """The passages by the numbers of their sentences, with their scores."""
    first = [sentence.start for sentence in left.sentences]
    second = [sentence.start for sentence in right.sentences]
    found: dict[tuple[int, int], float] = {}
    for passage in passages:
        key = bisect_right(first, passage.left.start) - 1, bisect_right(second, passage.right.start) - 1
        found[key] = max(found.get(key, 0.0), passage.score)
    return found
