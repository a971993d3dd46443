"""Comparisons made by hand, for tests of what is shown of them."""

from reader.analysis.model import FINDINGS, Analysis, Coverage, EntityKind, Figure, Mention, Quote, Speaker, State
from reader.comparison.model import Comparison, LinkedEntity, Side
from reader.document.model import Span
from tests.factories import article

DONE = dict.fromkeys(FINDINGS, Coverage(State.DONE))


def span(text: str, words: str, at: int = 0) -> Span:
    """Where these words stand in a text for the `at`-th time."""
    start = -1
    for _ in range(at + 1):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def mention(text: str, words: str, at: int = 0) -> Mention:
    return Mention(span(text, words, at), words)


def quote(text: str, words: str, speaker: str | None = None, entity: str | None = None) -> Quote:
    said_by = Speaker(span(text, speaker), speaker, entity) if speaker else None
    place = span(text, words)
    return Quote(f"q-{place.start}-{place.end}", place, words, said_by)


def figure(text: str, words: str, value: float, counted: str | None = None, hedge: str | None = None) -> Figure:
    place = span(text, words)
    return Figure(f"f-{place.start}", place, words, value, value, hedge, counted, None)


def named(id_: str, name: str, left: str, right: str, kind: EntityKind = EntityKind.PERSON) -> LinkedEntity:
    """An entity at the first place of its name in either text; a text without it has none."""
    sides = [(mention(text, name),) if name in text else () for text in (left, right)]
    return LinkedEntity(id_, kind, name, sides[0], sides[1])


def compared(left: str, right: str, **found: object) -> Comparison:
    """Two texts with these findings, all kinds of which were looked for."""
    analyses = (Analysis(article(left)), Analysis(article(right, name="right.txt")))
    coverage = found.pop("coverage", dict.fromkeys(Side, DONE))
    return Comparison(*analyses, coverage=coverage, **found)  # type: ignore[arg-type]
