"""Marks, pairings and pins are made, edited and taken away as changes that can be taken back."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.annotation.marks import Colour, Mark, Pairing, PairRelation, SyncPoint
from reader.document.model import Span
from reader.workflow import marking
from reader.workflow.marking import Change, changed, merged
from tests.factories import article

LEFT = article("The ferry left at dawn.\u00a0 Nobody waved.\n")
RIGHT = article("A boat sailed early, they said.\n", name="right.txt")
NOW = datetime(2021, 5, 2, 10, 30, tzinfo=UTC)


def mark(start: int = 0, end: int = 9) -> Mark:
    (made,) = marking.marked(LEFT, Span(start, end), now=NOW).added
    assert isinstance(made, Mark)
    return made


def test_a_mark_holds_the_words_without_the_white_space_round_them() -> None:
    made = mark(17, 26)
    assert made.place.anchor.exact == "dawn.\u00a0 N"
    assert mark(22, 25).place.anchor.exact == "."
    assert made.created == made.changed == "2021-05-02T10:30:00.000000+00:00"


@pytest.mark.parametrize("span", [Span(3, 3), Span(3, 4), Span(23, 25)])
def test_where_there_are_no_words_nothing_is_marked(span: Span) -> None:
    with pytest.raises(ValueError, match="no words"):
        marking.marked(LEFT, span)


def test_an_edit_changes_what_is_said_and_nothing_else() -> None:
    made = mark()
    edit = marking.edited(made, note="Who?", tags=("ask",))
    (edited,) = edit.added
    assert isinstance(edited, Mark)
    assert (edited.note, edited.tags, edited.colour, edited.place) == ("Who?", ("ask",), made.colour, made.place)
    assert edited.created == made.created < edited.changed
    assert not marking.edited(made, colour=made.colour, note="")


def test_a_pairing_has_a_relation_that_can_be_changed() -> None:
    (made,) = marking.paired((LEFT, Span(15, 22)), (RIGHT, Span(14, 19)), PairRelation.AGREES).added
    assert isinstance(made, Pairing)
    (edited,) = marking.edited(made, relation=PairRelation.SOFTENS).added
    assert isinstance(edited, Pairing)
    assert (edited.relation, edited.left.anchor.exact) == (PairRelation.SOFTENS, "at dawn")
    assert not marking.edited(mark(), relation=PairRelation.SOFTENS)


def test_a_change_and_its_inverse_leave_everything_as_it_was() -> None:
    one, other = mark(), mark(4, 9)
    before = changed((), Change(added=(one, other)))
    for change in (
        marking.marked(LEFT, Span(10, 14)),
        marking.edited(one, colour=Colour.PINK),
        marking.removed((one, other)),
        marking.pinned((LEFT, Span(0, 3)), (RIGHT, Span(0, 1))),
    ):
        after = changed(before, change)
        assert after != before
        assert changed(after, change.inverse) == before
        assert changed(changed(after, change.inverse), change) == after


def test_several_edits_are_one_step() -> None:
    one, other = mark(), mark(4, 9)
    first = marking.edited(one, note="a")
    second = marking.edited(first.added[0], note="b")  # type: ignore[arg-type]
    third = marking.removed([other])
    whole = merged([first, second, third])
    assert whole.removed == (one, other)
    assert [each.note for each in whole.added if isinstance(each, Mark)] == ["b"]
    assert changed(changed((one, other), whole), whole.inverse) == changed((), Change(added=(one, other)))


def test_making_and_taking_away_again_is_no_change() -> None:
    made = marking.marked(LEFT, Span(0, 9))
    assert not merged([made, marking.removed(made.added)])


def test_an_orphan_is_given_the_place_that_the_person_says() -> None:
    again = marking.placed_again(mark(), LEFT, Span(24, 38))
    assert isinstance(again.added[0], Mark)
    assert again.added[0].place.anchor.exact == "Nobody waved."
    (pin,) = marking.pinned((LEFT, Span(0, 3)), (RIGHT, Span(0, 1))).added
    (moved,) = marking.placed_again(pin, RIGHT, Span(2, 6)).added
    assert isinstance(moved, SyncPoint)
    assert (moved.left, moved.right.anchor.exact) == (pin.left, "boat")  # type: ignore[union-attr]
    with pytest.raises(ValueError, match="nothing of it"):
        marking.placed_again(mark(), RIGHT, Span(0, 1))


@pytest.mark.parametrize(
    ("typed", "tags"),
    [
        ("", ()),
        ("lead", ("lead",)),
        (" lead ,  to ask; #Lead,,\nhöhe", ("lead", "to ask", "höhe")),
        ("a\u00a0b, a b", ("a b",)),
    ],
)
def test_tags_are_what_stands_between_commas(typed: str, tags: tuple[str, ...]) -> None:
    assert marking.tags_in(typed) == tags


@given(st.lists(st.tuples(st.integers(0, 3), st.sampled_from(["edit", "remove", "add"])), max_size=12))
def test_merged_is_the_same_as_one_after_the_other(steps: list[tuple[int, str]]) -> None:
    pool = [mark(0, 3), mark(4, 9), mark(10, 14), mark(15, 17)]
    start = now = changed((), Change(added=tuple(pool[:2])))
    changes = []
    for number, (which, what) in enumerate(steps):
        here = next((each for each in now if each.id == pool[which].id), None)
        if what == "add" and here is None:
            change = Change(added=(pool[which],))
        elif here is None or not isinstance(here, Mark):
            continue
        else:
            change = marking.edited(here, note=str(number)) if what == "edit" else marking.removed([here])
        changes.append(change)
        now = changed(now, change)
    whole = merged(changes)
    assert changed(start, whole) == now
    assert changed(now, whole.inverse) == start
