"""The words by which a report can be told from others of another event. Pure.

Names, numbers and what is said often or in the headline come first. How rare a word is only the index knows; here it
is only said in which order to ask.
"""

import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from reader.library.folding import UNSPACED, WORD, fold

_READ = 12_000  # code points; reports say early what happened
_LEAD = 700
_SHINGLE = 5
_SENTENCE_START = re.compile(r"(?:^|[.!?…:;»”\"])\s*[“\"«‘']?\s*$")


@dataclass(frozen=True, slots=True)
class Telling:
    """A word as it stands in the text, as the index is asked for it, and how much is expected of it."""

    shown: str
    asked: str
    weight: float


def telling(title: str, text: str, most: int) -> tuple[Telling, ...]:
    """The most promising words of a report, best first."""
    read = text[:_READ]
    counts: Counter[str] = Counter()
    weights: dict[str, float] = {}
    shown: dict[str, str] = {}
    in_title = {fold(word) for word in WORD.findall(title)}
    for match in WORD.finditer(read):
        word = match[0]
        if UNSPACED.search(word):
            _pairs(word, title, counts, weights, shown)
            continue
        kind = _kind(word, read, match.start())
        if not kind:
            continue
        folded = fold(word)
        counts[folded] += 1
        shown.setdefault(folded, word)
        lead = 1.5 if match.start() < _LEAD else 1.0
        weights[folded] = max(weights.get(folded, 0), kind * lead * (2.0 if folded in in_title else 1.0))
    ranked = sorted(counts, key=lambda word: (-weights[word] * min(counts[word], 4) ** 0.5, word))
    return tuple(Telling(shown[word], f'"{word}"', weights[word]) for word in ranked[:most])


def shingles(text: str) -> frozenset[int]:
    """Runs of five words, as numbers that hold for this process: what two prints of one report have in common."""
    words = WORD.findall(text[: 4 * _READ].lower())
    if len(words) < 2 * _SHINGLE and UNSPACED.search(text):
        words = [letter for letter in text[:_READ] if letter.isalnum()]
    runs = zip(*(words[start:] for start in range(_SHINGLE)), strict=False)
    return frozenset(map(hash, runs))


def overlap(one: frozenset[int], other: frozenset[int]) -> float:
    """The share of the shorter one's runs that stand in the other too."""
    shorter = min(len(one), len(other))
    return len(one & other) / shorter if shorter else 0.0


@cache
def _common() -> frozenset[str]:
    words = """
    the and for who has its was are not but all had his her out our she him you one two new may can did any how off per
    about after again against also another around because been before being between both could during each even every
    first from have having here into just last like made many more most much must only other over people said same says
    second several should since some still such than that their them then there these they this those three through
    told under until very were what when where which while will with within without would year years your monday tuesday
    wednesday thursday friday saturday sunday january february march april june july august september october november
    december
    """
    return frozenset(words.split())


def _kind(word: str, text: str, start: int) -> float:
    """How much a word's form promises: a name or a number much, a short common word nothing."""
    if word.isdigit():
        return (
            0.0
            if len(word) < 2
            else 1.5
            if len(word) > 2 and not (len(word) == 4 and word[:2] in ("19", "20"))
            else 0.5
        )
    if fold(word) in _common() or len(word) < 3:
        return 0.0
    if word[0].isupper():
        # At the start of a sentence every word has a capital.
        before = text[max(0, start - 8) : start]
        return 1.2 if start == 0 or _SENTENCE_START.search(before) else 2.5
    return 1.0 if len(word) > 4 else 0.4


def _pairs(word: str, title: str, counts: Counter[str], weights: dict[str, float], shown: dict[str, str]) -> None:
    for pair in map("".join, pairwise(word)):
        if UNSPACED.fullmatch(pair):
            counts[pair] += 1
            shown.setdefault(pair, pair)
            weights[pair] = 2.0 if pair in title else 1.0
