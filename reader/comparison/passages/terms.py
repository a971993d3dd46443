"""What a sentence can share with another: its words by their stems, names, dates and figures, with their weights.

Not responsible for which sentences correspond. All positions are code points.
"""

import math
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import chain

from reader.analysis.model import Analysis
from reader.analysis.name_lists import word_level
from reader.comparison.model import LinkedEntity, Side
from reader.comparison.wording import words
from reader.document.model import BlockKind, Span

# Words of grammar, and those of reporting that stand in every report: they say nothing of what is told.
_GRAMMAR_WORDS = """
    a about above after again against ago all also although am among an and another any are aren't around as at away
    be became because become been before being below between both but by came can can't cannot could couldn't did
    didn't do does doesn't doing don't done down during each either else even ever every few for from further get gets
    getting give given go goes going gone got had hadn't has hasn't have haven't having he he'd he'll he's her here
    here's hers herself him himself his how however i i'd i'll i'm i've if in into is isn't it it's its itself just
    last least less let let's like made make makes making many may me might mine more most much must my myself near
    neither never new no nor not now of off often on once one only onto or other others our ours ourselves out over own
    per perhaps put quite rather really said same saw say saying says see seen shall she she'd she'll she's should
    shouldn't since so some still such take taken takes taking tell than that that's the their theirs them themselves
    then there there's these they they'd they'll they're they've this those though through thus to told too took toward
    towards under until up upon us very was wasn't we we'd we'll we're we've well went were weren't what when where
    whether which while who whom whose why will with within without won't would wouldn't yet you you'd you'll you're
    you've your yours yourself 's according added two three first mr mrs ms
    """
_GRAMMAR = frozenset(_GRAMMAR_WORDS.split())
# Weight of a word by the level of the general word list it is in; what is in none is a name, a figure or rare.
_WEIGHTS: Mapping[int, float] = {10: 1.5, 20: 3.0, 35: 4.5, 0: 6.5}
_NAME_WEIGHT = 3.0
_SUFFIXES = ("ingly", "edly", "ings", "ing", "ies", "ed", "es", "s", "ly")
_SILENT = frozenset((BlockKind.BYLINE, BlockKind.DATELINE))
_VAGUE = frozenset(("PRESENT_REF", "PAST_REF", "FUTURE_REF"))


@dataclass(frozen=True, slots=True)
class Term:
    """Something that two sentences can share. `kind`: name, date, figure or word; terms that are alike are equal."""

    kind: str
    key: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the report itself. `place` counts the sentences before it; `terms` come with
    their first wording, `weight` is that of all of them."""

    span: Span
    place: int
    terms: Mapping[Term, str]
    weight: float = 0.0


def sentences(analysis: Analysis, entities: Sequence[LinkedEntity], side: Side) -> tuple[Sentence, ...]:
    """All sentences that tell something, in order. Bylines and datelines do not."""
    text = analysis.article.text
    usable = list(telling(analysis))
    found: list[dict[Term, str]] = [
        {Term("word", stem(word.key)): word.span.of(text) for word in words(text, span) if word.key not in _GRAMMAR}
        for span in usable
    ]
    starts = [span.start for span in usable]
    for span, term, wording in _findings(analysis, entities, side):
        at = bisect_right(starts, span.start) - 1
        if at >= 0 and span.start < usable[at].end:
            found[at].setdefault(term, wording)
    return tuple(Sentence(span, place, terms) for place, (span, terms) in enumerate(zip(usable, found, strict=True)))


def telling(analysis: Analysis) -> Iterator[Span]:
    blocks = [*analysis.article.body()]
    starts = [block.span.start for block in blocks]
    for span in analysis.sentences:
        kind = blocks[bisect_right(starts, span.start) - 1].kind if blocks else BlockKind.PARAGRAPH
        if kind not in _SILENT:
            yield span


def _findings(analysis: Analysis, entities: Sequence[LinkedEntity], side: Side) -> Iterator[tuple[Span, Term, str]]:
    for entity in entities:
        if entity.left and entity.right:
            for mention in entity.mentions(side):
                yield mention.span, Term("name", entity.id), entity.name
    for date in analysis.dates:
        if date.value and date.value not in _VAGUE:
            yield date.span, Term("date", date.value), date.text
    for figure in analysis.figures:
        if figure.low is not None:
            yield figure.span, Term("figure", f"{figure.low:g}-{figure.high or figure.low:g}"), figure.text


def weighed(
    left: Sequence[Sentence], right: Sequence[Sentence]
) -> tuple[tuple[tuple[Sentence, ...], tuple[Sentence, ...]], dict[Term, float]]:
    """The sentences with their weights, and how much it says that two share a term.

    Rare words say more, and what stands in few sentences of the two reports.
    """
    counts: Counter[Term] = Counter()
    general: dict[Term, float] = {}
    for sentence in chain(left, right):
        counts.update(list(sentence.terms))
        for term, wording in sentence.terms.items():
            general[term] = min(general.get(term, math.inf), _general(term, wording))
    weights = {term: general[term] * math.log1p(30 / count) for term, count in counts.items()}
    ours, theirs = (
        tuple(replace(each, weight=sum(weights[term] for term in each.terms)) for each in side)
        for side in (left, right)
    )
    return (ours, theirs), weights


def _general(term: Term, wording: str) -> float:
    return _WEIGHTS[word_level(wording.casefold().replace("’", "'"))] if term.kind == "word" else _NAME_WEIGHT


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """A folded word without its English endings, so that "attacks", "attacked" and "attacking" are one."""
    word = word.removesuffix("'s")
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 3:
            word = word[: -len(suffix)]
            break
    if len(word) > 3 and word[-1] == word[-2]:
        word = word[:-1]
    return word[:-1] if len(word) > 3 and word[-1] in "eiy" else word
