"""The names of the sample reports: linked nearly as a careful reader links them, and never two things as one.

The floors stand a little below what the engine reaches, so that a change that costs quality is seen.
"""

from dataclasses import dataclass
from functools import cache

import pytest

from reader.analysis.analyse import analyse
from reader.analysis.model import EntityKind, Mention
from reader.analysis.normal import clean
from reader.analysis.recogniser import Recogniser, load_recogniser
from reader.comparison.compare import compare
from reader.comparison.model import Comparison, Side
from reader.document.load import load_file
from reader.document.model import Span
from tests.tools.expected import SEEDS, ExpectedEntity, expected_pairs, mentions

PAIRS = expected_pairs()
LINKS = 0.90
ENTITIES = 0.90
MENTIONS_FOUND = 0.93

Place = tuple[Side, Span]


@dataclass(frozen=True)
class Judged:
    """An entity as the places where it stands."""

    name: str
    kind: str
    places: frozenset[Place]

    def links(self) -> set[tuple[Span, Span]]:
        left = [span for side, span in self.places if side is Side.LEFT]
        right = [span for side, span in self.places if side is Side.RIGHT]
        return {(here, there) for here in left for there in right}


@cache
def recogniser() -> Recogniser:
    found = load_recogniser("en")
    if found is None:
        pytest.skip("the English language model is not installed")
    return found


@cache
def comparison(pair: str) -> Comparison:
    expected = PAIRS[pair]
    left, right = (analyse(load_file(SEEDS / report.file), recogniser()) for report in (expected.left, expected.right))
    return compare(left, right)


def expected(pair: str) -> list[Judged]:
    found = comparison(pair)
    entities: tuple[ExpectedEntity, ...] = PAIRS[pair].entities
    left = mentions(found.left.article, [entity.left for entity in entities])
    right = mentions(found.right.article, [entity.right for entity in entities])
    return [
        Judged(entity.name, entity.kind, _places(here, there))
        for entity, here, there in zip(entities, left, right, strict=True)
    ]


def found(pair: str) -> list[Judged]:
    return [
        Judged(entity.name, entity.kind.value, _places(_spans(entity.left), _spans(entity.right)))
        for entity in comparison(pair).entities
    ]


def _spans(found: tuple[Mention, ...]) -> list[Span]:
    return [mention.span for mention in found]


def _places(left: list[Span], right: list[Span]) -> frozenset[Place]:
    return frozenset([*((Side.LEFT, span) for span in left), *((Side.RIGHT, span) for span in right)])


def harmonic(right: float, claimed: float, wanted: float) -> float:
    return 2 * right / (claimed + wanted) if claimed + wanted else 1.0


@pytest.fixture(params=PAIRS)
def pair(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


def test_mentions_are_found(pair: str) -> None:
    wanted = {place for entity in expected(pair) for place in entity.places}
    known = {place for entity in found(pair) for place in entity.places}
    assert len(wanted & known) / len(wanted) >= MENTIONS_FOUND


def test_links_are_found_and_true(pair: str) -> None:
    wanted = {link for entity in expected(pair) for link in entity.links()}
    known = {place for entity in expected(pair) for place in entity.places}
    made = {link for entity in found(pair) for link in Judged(entity.name, entity.kind, entity.places & known).links()}
    assert harmonic(len(wanted & made), len(made), len(wanted)) >= LINKS


def test_shared_entities_are_the_expected_ones(pair: str) -> None:
    wanted = [entity for entity in expected(pair) if entity.links()]
    made = found(pair)
    alike = [
        max(harmonic(len(entity.places & one.places), len(one.places), len(entity.places)) for one in made)
        for entity in wanted
    ]
    assert sum(alike) / len(alike) >= ENTITIES


def test_no_two_things_are_taken_for_one(pair: str) -> None:
    wanted = expected(pair)
    for entity in found(pair):
        touched = [one for one in wanted if 2 * len(one.places & entity.places) > len(one.places)]
        assert len(touched) <= 1, (entity.name, [one.name for one in touched])


def test_joined_forms_that_differ_say_why(pair: str) -> None:
    for entity in comparison(pair).entities:
        forms = {clean(mention.text) for mention in (*entity.left, *entity.right)}
        reasons = {form for why in entity.why for form in why.forms}
        assert len(forms) == 1 or forms <= reasons, entity.name


def test_what_is_offered_or_related_stands_in_the_pair(pair: str) -> None:
    one = comparison(pair)
    ids = {entity.id for entity in one.entities}
    for link in one.possible:
        assert set(link.entities) <= ids
        assert link.note.endswith(".")
    for relation in one.related:
        assert set(relation.entities) <= ids
    assert EntityKind.PERSON in {entity.kind for entity in one.entities}
