"""Small comparisons with the entities that a test says, and corrections of them, without an engine or a model."""

import re
from collections.abc import Sequence

from reader.analysis.model import Analysis, EntityKind, Mention
from reader.annotation.anchor import anchor
from reader.annotation.corrections import ArticleRef, Correction, CorrectionType, Extent, Scope, Target
from reader.comparison.model import Comparison, LinkedEntity, Side
from reader.document.model import Span
from tests.factories import article

LEFT = """\
Foreign Minister Choe Son-hui left for Moscow on Monday.
Choe said nothing at the airport, where President Yoon Suk-yeol had stood a day before.
Yon was not there, and neither was Kim. The Tidal Institute called it a visit; Orla Venn of the institute agreed.
"""
RIGHT = """\
Choi Son-hui arrived in Moscow, KCNA said.
The minister Choi met Kim. President Yoon did not comment.
May was cold. Orla Venn saw the plane land, and the Tidal Institute took notes.
"""

ENTITIES: dict[str, tuple[str, ...]] = {
    "Choe Son-hui": ("Choe Son-hui", "Choe"),
    "Choi Son-hui": ("Choi Son-hui", "Choi"),
    "Moscow": ("Moscow",),
    "Yoon Suk-yeol": ("Yoon Suk-yeol", "Yoon", "Yon"),
    "Kim": ("Kim",),
    "KCNA": ("KCNA",),
    "May": ("May",),
}
"""Entities by name, with their forms."""

KINDS = {"Moscow": EntityKind.PLACE, "KCNA": EntityKind.ORGANISATION}


def places(text: str, forms: Sequence[str]) -> list[Span]:
    """Where any of the forms stands, the longest first where they overlap."""
    pattern = "|".join(rf"\b{re.escape(form)}\b" for form in sorted(forms, key=len, reverse=True))
    return [Span(*found.span()) for found in re.finditer(pattern, text)]


def made(
    left: str = LEFT, right: str = RIGHT, entities: dict[str, tuple[str, ...]] = ENTITIES, *, name: str = "left.txt"
) -> Comparison:
    """A comparison of two texts whose entities are these, ordered as the contract wants it."""
    spans = {side: sorted_places(text, entities) for side, text in zip(Side, (left, right), strict=True)}
    found = []
    for number, (called, forms) in enumerate(entities.items()):
        one, other = (tuple(Mention(span, words) for span, words in spans[side] if words in forms) for side in Side)
        if one or other:
            found.append(LinkedEntity(f"e{number}", KINDS.get(called, EntityKind.PERSON), called, one, other))
    found.sort(key=lambda each: (not each.left, (each.left or each.right)[0].span.start))
    return Comparison(Analysis(article(left, name=name)), Analysis(article(right, name="right.txt")), tuple(found))


def sorted_places(text: str, entities: dict[str, tuple[str, ...]]) -> list[tuple[Span, str]]:
    return [(span, span.of(text)) for span in places(text, [form for forms in entities.values() for form in forms])]


def place(
    comparison: Comparison,
    side: Side,
    words: str,
    nth: int = 0,
    *,
    extent: Extent = Extent.ENTITY,
    forms: tuple[str, ...] = (),
) -> Target:
    """What a person means who points at the nth occurrence of some words."""
    report = comparison.analysis(side).article
    span = places(report.text, [words])[nth]
    return Target(words, forms or (words,), extent, ArticleRef.of(report), anchor(report.text, span))


def called(name: str, *forms: str) -> Target:
    """What a person means who only says a name."""
    return Target(name, (name, *forms))


_count = iter(range(1, 1_000_000))


def correction(
    kind: CorrectionType, *targets: Target, value: str | None = None, scope: Scope = Scope.PAIR, turn: int | None = None
) -> Correction:
    """A correction made after all those before it, or as the `turn`th."""
    number = next(_count) if turn is None else turn
    return Correction(f"c{number:06}", kind, targets, value, scope, f"2031-05-02T10:{number:06}")


def entity(comparison: Comparison, name: str) -> LinkedEntity:
    (found,) = [each for each in comparison.entities if each.name == name]
    return found


def words(entity: LinkedEntity) -> tuple[list[str], list[str]]:
    return [each.text for each in entity.left], [each.text for each in entity.right]


def groups(comparison: Comparison) -> set[frozenset[tuple[Side, Span]]]:
    """The entities as nothing but their mentions."""
    return {
        frozenset((side, mention.span) for side in Side for mention in each.mentions(side))
        for each in comparison.entities
    }
