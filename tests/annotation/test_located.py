"""What a person made is shown where it belongs, on whichever side that is now, or said to be lost."""

from dataclasses import replace

import pytest

from reader.annotation.anchor import Lost
from reader.annotation.corrections import ArticleRef
from reader.annotation.located import Located, located, pins
from reader.annotation.marks import Annotation, Mark, Pairing, Place, SyncPoint
from reader.document.model import Article, Span
from tests.factories import article

FERRY = (
    "The ferry Halcyon left the harbour at dawn with forty people on board. The harbour master said that it was "
    "sound. By noon it had reached the outer islands.\n"
)
BOAT = "Forty people boarded the Halcyon before sunrise, and the harbour master had looked at her the day before.\n"
LEFT, RIGHT, OTHER = article(FERRY), article(BOAT, name="right.txt"), article("Rain.\n", name="other.txt")


def place(report: Article, words: str) -> Place:
    from reader.annotation.anchor import anchor

    start = report.text.index(words)
    return Place(ArticleRef.of(report), anchor(report.text, Span(start, start + len(words))))


MARK = Mark("m", place(LEFT, "forty people"))
PAIRING = Pairing("p", place(LEFT, "at dawn"), place(RIGHT, "before sunrise"))
PIN = SyncPoint("s", place(LEFT, "By noon"), place(RIGHT, "the day before"))


def span(report: Article, words: str) -> Span:
    start = report.text.index(words)
    return Span(start, start + len(words))


def test_everything_is_on_its_side() -> None:
    mark, pairing, pin = located([MARK, PAIRING, PIN], LEFT, RIGHT)
    assert mark == Located(MARK, span(LEFT, "forty people"), None)
    assert pairing == Located(PAIRING, span(LEFT, "at dawn"), span(RIGHT, "before sunrise"))
    assert pin.spans == (span(LEFT, "By noon"), span(RIGHT, "the day before"))
    assert pins([mark, pairing, pin]) == (pin.spans,)


def test_swapped_sides_take_it_along() -> None:
    mark, pairing = located([MARK, PAIRING], RIGHT, LEFT)
    assert mark.spans == (None, span(LEFT, "forty people"))
    assert pairing.spans == (span(RIGHT, "before sunrise"), span(LEFT, "at dawn"))
    assert pairing.swapped


def test_beside_another_report_only_the_marks_are_left() -> None:
    assert [each.annotation for each in located([MARK, PAIRING, PIN], LEFT, OTHER)] == [MARK]
    assert located([MARK, PAIRING, PIN], OTHER, OTHER) == ()


def test_of_a_report_alone_the_marks_are_shown_and_what_needs_two_waits() -> None:
    assert [each.annotation for each in located([MARK, PAIRING, PIN], LEFT, None)] == [MARK]
    assert [each.spans for each in located([MARK, PAIRING, PIN], None, LEFT)] == [(None, span(LEFT, "forty people"))]


def test_one_report_on_both_sides_shows_its_marks_on_both() -> None:
    (mark,) = located([MARK], LEFT, LEFT)
    assert mark.spans == (span(LEFT, "forty people"),) * 2


def test_a_changed_text_moves_it_or_says_why_it_is_lost() -> None:
    moved = replace(article("An update. " + FERRY), id="moved")
    assert [each.orphaned for each in located([MARK, PAIRING, PIN], moved, RIGHT)] == [False, False, False]
    assert located([MARK], moved, RIGHT)[0].left == span(moved, "forty people")
    cut = replace(article(FERRY.replace("at dawn", "early")), id="cut")
    (pairing,) = located([PAIRING], cut, RIGHT)
    assert pairing.orphaned
    assert isinstance(pairing.left, Lost)
    assert pairing.left.why == "changed"
    assert pairing.left.near == span(cut, "early")
    assert pairing.right == span(RIGHT, "before sunrise")
    assert pairing.spans[0] is None


@pytest.mark.parametrize("swap", [False, True])
def test_two_files_of_one_name_are_told_apart_by_what_they_are(swap: bool) -> None:
    twin = replace(article(FERRY + "More.\n"), id="twin")
    sides = (twin, LEFT) if swap else (LEFT, twin)
    (mark,) = located([MARK], *sides)
    assert [each is not None for each in mark.spans] == [not swap, swap]


@pytest.mark.parametrize("annotation", [MARK, PAIRING, PIN])
def test_what_concerns_neither_is_left_out(annotation: Annotation) -> None:
    assert located([annotation], OTHER, article("Snow.\n", name="snow.txt")) == ()
