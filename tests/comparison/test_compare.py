"""What two reports share, and what only one says."""

from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.analyse import analyse
from reader.analysis.model import Analysis, EntityKind, Rule, State
from reader.comparison.compare import compare
from reader.comparison.model import Side, Status
from tests.factories import article
from tests.recognisers import WordList

LABELS = {
    "the United States": "GPE",
    "United States'": "GPE",
    "Ada Quill": "PERSON",
    "ADA QUILL": "ORG",
    "Erdoğan": "PERSON",
    "Erdogan": "PERSON",
    "Port Alder": "GPE",
    "Seoul": "GPE",
    "South Korean": "NORP",
    "South Korea ": "GPE",
}


def analysis(text: str) -> Analysis:
    return analyse(article(text), WordList(LABELS))


def test_names_are_joined_by_folded_form_in_order_of_first_mention() -> None:
    left = analysis("Port Alder thanked the United States. Erdoğan left.")
    right = analysis("United States' officials met Erdogan in Seoul.")
    assert [(entity.name, entity.status) for entity in compare(left, right).entities] == [
        ("Port Alder", Status.LEFT),
        ("United States", Status.BOTH),
        ("Erdoğan", Status.BOTH),
        ("Seoul", Status.RIGHT),
    ]


def test_differing_forms_say_why_and_equal_ones_need_not() -> None:
    comparison = compare(analysis("the United States and Erdoğan"), analysis("United States' Erdogan"))
    states, erdogan = comparison.entities
    assert states.why == ()
    assert [(why.rule, set(why.forms)) for why in erdogan.why] == [(Rule.SPELLING, {"Erdoğan", "Erdogan"})]


def test_the_kind_is_put_to_the_vote_of_both_reports() -> None:
    comparison = compare(analysis("Ada Quill. Ada Quill."), analysis("ADA QUILL."))
    assert [(entity.name, entity.kind) for entity in comparison.entities] == [("Ada Quill", EntityKind.PERSON)]


def test_a_country_its_capital_and_its_people_stay_apart() -> None:
    comparison = compare(analysis("Seoul spoke."), analysis("A South Korean in South Korea spoke."))
    assert all(entity.status is not Status.BOTH for entity in comparison.entities)
    assert len(comparison.entities) == 3


def test_the_same_report_on_both_sides_shares_everything() -> None:
    one = analysis("Ada Quill left Port Alder. ADA QUILL came back.")
    comparison = compare(one, one)
    assert comparison.entities
    for entity in comparison.entities:
        assert entity.status is Status.BOTH
        assert entity.left == entity.right


def test_swapping_the_sides_swaps_the_findings() -> None:
    left, right = analysis("Ada Quill saw Erdoğan."), analysis("Erdogan saw Seoul.")
    forward = {entity.id: (entity.left, entity.right, entity.name) for entity in compare(left, right).entities}
    backward = {entity.id: (entity.right, entity.left, entity.name) for entity in compare(right, left).entities}
    assert {key: value[:2] for key, value in forward.items()} == {key: value[:2] for key, value in backward.items()}


def test_coverage_is_kept_for_each_side() -> None:
    korean = analyse(article("배가 떠났다.", language="ko"), None)
    coverage = compare(analysis("Ada Quill."), korean).coverage
    assert coverage[Side.LEFT]["names"].state is State.DONE
    assert coverage[Side.RIGHT]["names"].state is State.UNAVAILABLE


def test_empty_reports_compare_to_nothing() -> None:
    assert compare(analysis(""), analysis("")).entities == ()


@given(st.lists(st.sampled_from(sorted(LABELS)), max_size=12), st.lists(st.sampled_from(sorted(LABELS)), max_size=12))
def test_no_mention_is_lost_doubled_or_invented(one: list[str], other: list[str]) -> None:
    left, right = analysis(" . ".join(one)), analysis(" . ".join(other))
    comparison = compare(left, right)
    for side, source in ((Side.LEFT, left), (Side.RIGHT, right)):
        kept = sorted(mention.span for entity in comparison.entities for mention in entity.mentions(side))
        assert kept == sorted(mention.span for entity in source.entities for mention in entity.mentions)
    ids = [entity.id for entity in comparison.entities]
    assert len(ids) == len(set(ids))
    assert all(entity.left or entity.right for entity in comparison.entities)
