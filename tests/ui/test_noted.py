"""Which marked passages are to be seen, and which of them lies at a place."""

from hypothesis import given
from hypothesis import strategies as st

from reader.annotation.located import located
from reader.annotation.marks import Colour, PairRelation
from reader.document.model import Span
from reader.ui.pane.noted import Note, Notes, notes_of
from reader.ui.utf16 import Utf16Map
from reader.workflow import marking
from tests.factories import article

LEFT = article("A 🦆 swam beside the ferry all morning.\n")
RIGHT = article("The duck kept up with the boat.\n", name="right.txt")


@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(1, 40)), max_size=12), st.integers(0, 100), st.integers(1, 30)
)
def test_what_is_shown_of_a_stretch_is_what_lies_in_it(spans: list[tuple[int, int]], first: int, length: int) -> None:
    notes = Notes(Note(start, start + size, str(number), "pink") for number, (start, size) in enumerate(spans))
    shown = notes.between(first, first + length)
    assert {note.id for note in shown} == {
        str(number) for number, (start, size) in enumerate(spans) if start < first + length and start + size > first
    }
    assert [(note.start, -note.end) for note in shown] == sorted((note.start, -note.end) for note in shown)


def test_the_innermost_comes_first_where_several_lie() -> None:
    notes = Notes([Note(0, 20, "outer", "pink"), Note(5, 9, "inner", "blue"), Note(30, 31, "other", "blue")])
    assert notes.at(6) == ("inner", "outer")
    assert notes.at(10) == ("outer",)
    assert notes.at(25) == ()


def test_places_are_counted_as_the_text_view_counts_them() -> None:
    mark = marking.marked(LEFT, Span(4, 8), colour=Colour.BLUE).added
    pair = marking.paired((LEFT, Span(0, 3)), (RIGHT, Span(4, 8)), PairRelation.AGREES).added
    pin = marking.pinned((LEFT, Span(0, 3)), (RIGHT, Span(4, 8))).added
    found = located((*mark, *pair, *pin), LEFT, RIGHT)
    left = notes_of(found, 0, Utf16Map(LEFT.text))
    assert [(note.start, note.end, note.colour, note.paired) for note in left.all] == [
        (0, 4, "yellow", True),
        (5, 9, "blue", False),
    ]
    assert [(note.start, note.end) for note in notes_of(found, 1, Utf16Map(RIGHT.text)).all] == [(4, 8)]
