"""Measures how long a person's corrections take on a comparison, and how that grows: no model, no files.

    python -m tests.tools.bench_corrections [--code-points 100000] [--corrections 1 20 200]

Invented names at the density of news (one in some twelve words). Says the median and the worst of several runs.
"""

import argparse
import random
import re
import statistics
import time
from collections.abc import Callable

from reader.analysis.model import Analysis, EntityKind, Mention
from reader.annotation.anchor import anchor
from reader.annotation.corrections import ArticleRef, Correction, CorrectionType, Extent, Scope, Target
from reader.comparison.corrected import corrected
from reader.comparison.model import Comparison, LinkedEntity, Side
from reader.document.model import Span
from tests.factories import article

_WORDS = (
    "the",
    "ferry",
    "left",
    "its",
    "port",
    "before",
    "noon",
    "and",
    "nobody",
    "there",
    "knew",
    "that",
    "ice",
    "would",
)
_SYLLABLES = ("ka", "lo", "mir", "ven", "tas", "or", "bel", "dun", "sé", "wy", "ha", "rin", "gos", "pel", "ti")
_EVERY = 12
"""Every how many words a name stands."""


def pair(code_points: int) -> Comparison:
    """A comparison of two invented reports of this length; one person in ten was overlooked."""
    draw = random.Random(code_points)
    people = [
        (f"{_name(draw)} {family}", family)
        for family in dict.fromkeys(_name(draw) for _ in range(max(4, code_points // 400)))
    ]
    mentions: dict[Side, dict[int, list[Mention]]] = {side: {} for side in Side}
    texts = {side: _text(draw, code_points, people, mentions[side]) for side in Side}
    entities = [
        LinkedEntity(f"e{number}", EntityKind.PERSON, people[number][0], tuple(left), tuple(right))
        for number in range(len(people))
        for left, right in [[mentions[side].get(number, []) for side in Side]]
        if number % 10 and (left or right)
    ]
    entities.sort(key=lambda each: (not each.left, (each.left or each.right)[0].span.start))
    return Comparison(
        Analysis(article(texts[Side.LEFT])), Analysis(article(texts[Side.RIGHT], name="right.txt")), tuple(entities)
    )


def corrections(comparison: Comparison, number: int) -> list[Correction]:
    """As many corrections of every type, in pointed form and in that of the collection."""
    draw = random.Random(number)
    found = []
    types = [each for each in CorrectionType if not each.value.endswith("passage")]
    for turn in range(number):
        kind = types[turn % len(types)]
        many = 2 if kind in (CorrectionType.SAME, CorrectionType.NOT_SAME) else 1
        targets = tuple(_target(comparison, draw, kind) for _ in range(many))
        value = {CorrectionType.RENAME: "Renamed", CorrectionType.KIND: "work"}.get(kind)
        scope = Scope.COLLECTION if turn % 3 == 2 else Scope.PAIR
        found.append(Correction(f"c{turn}", kind, targets, value, scope, f"{turn:09}"))
    return found


def timed(work: Callable[[], object], runs: int = 9) -> tuple[float, float, float]:
    """Best, median and worst time of some runs, in milliseconds."""
    taken = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1000)
    return min(taken), statistics.median(taken), max(taken)


def _target(comparison: Comparison, draw: random.Random, kind: CorrectionType) -> Target:
    report = comparison.left.article
    if kind is CorrectionType.NAME:
        span = draw.choice(_overlooked(comparison))
        return Target(span.of(report.text), (), Extent.FORM, ArticleRef.of(report), anchor(report.text, span))
    entity = draw.choice([each for each in comparison.entities if each.left])
    mention = draw.choice(entity.left)
    forms = tuple(dict.fromkeys((entity.name, *(each.text for each in (*entity.left, *entity.right)))))
    extent = Extent.FORM if kind is CorrectionType.NOT_A_NAME else Extent.ENTITY
    return Target(entity.name, forms, extent, ArticleRef.of(report), anchor(report.text, mention.span))


def _overlooked(comparison: Comparison) -> list[Span]:
    """Words with a capital in the left report that no mention covers."""
    covered = {mention.span.start for each in comparison.entities for mention in each.left}
    starts = {start for span in covered for start in range(span, span + 30)}
    found = (Span(*each.span()) for each in re.finditer(r"[A-Z]\w+", comparison.left.article.text))
    return [span for span in found if span.start not in starts]


def _name(draw: random.Random) -> str:
    return "".join(draw.choice(_SYLLABLES) for _ in range(draw.randint(2, 4))).capitalize()


def _text(
    draw: random.Random, code_points: int, people: list[tuple[str, str]], mentions: dict[int, list[Mention]]
) -> str:
    parts: list[str] = []
    length = 0
    while length < code_points:
        if draw.randrange(_EVERY):
            word = draw.choice(_WORDS)
        else:
            number = draw.randrange(len(people))
            word = draw.choice(people[number])
            mentions.setdefault(number, []).append(Mention(Span(length, length + len(word)), word))
        gap = "\n" if draw.randrange(60) == 0 else " "
        parts.append(word + gap)
        length += len(word) + 1
    return "".join(parts)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--code-points", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--corrections", type=int, nargs="+", default=[1, 20, 200])
    arguments = parser.parse_args()
    for size in arguments.code_points:
        comparison = pair(size)
        mentions = sum(len(each.left) + len(each.right) for each in comparison.entities)
        print(f"{size} code points a side: {len(comparison.entities)} entities, {mentions} mentions")
        for number in arguments.corrections:
            made = corrections(comparison, number)
            best, median, worst = timed(lambda made=made, comparison=comparison: corrected(comparison, made))  # type: ignore[misc]
            print(f"  {number:4} corrections: best {best:6.1f} ms, median {median:6.1f} ms, worst {worst:6.1f} ms")


if __name__ == "__main__":
    main()
