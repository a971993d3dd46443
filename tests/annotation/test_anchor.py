"""A place is found again after the text changed, and never confused with another."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from reader.annotation.anchor import CONTEXT, Anchor, anchor, locate
from reader.document.model import Span

REPORT = (
    "The ferry Halcyon left the harbour at dawn with forty people on board. The harbour master said that the ferry "
    "was sound. By noon the ferry had reached the outer islands, and the captain thanked the crew."
)

letters = st.text("ab \u00a0é한😀", max_size=120)


def place_of(words: str, number: int = 0) -> Span:
    start = -1
    for _ in range(number + 1):
        start = REPORT.index(words, start + 1)
    return Span(start, start + len(words))


def test_it_is_found_where_it_was() -> None:
    span = place_of("harbour master")
    assert locate(REPORT, anchor(REPORT, span)) == span


def test_it_moves_with_the_text_before_it() -> None:
    span = place_of("ferry", 1)
    assert locate("An update. " + REPORT, anchor(REPORT, span)) == span.shifted(11)


def test_it_is_found_when_what_follows_was_rewritten() -> None:
    span = place_of("ferry", 2)
    changed = "News: " + REPORT.replace("had reached the outer islands", "was in port")
    assert locate(changed, anchor(REPORT, span)) == span.shifted(6)


def test_the_same_words_at_the_old_position_are_not_taken_for_it() -> None:
    place = anchor("x" * CONTEXT + "ferry" + "y" * CONTEXT, Span(CONTEXT, CONTEXT + 5))
    assert locate("p" * CONTEXT + "ferry" + "q" * CONTEXT, place) is None


def test_two_places_that_look_alike_are_no_place() -> None:
    line = "The ferry is sound. " * 2
    place = anchor("." * CONTEXT + line + "." * CONTEXT, Span(CONTEXT + 4, CONTEXT + 9))
    twice = ("." * CONTEXT + line + "." * CONTEXT) * 2
    assert locate("new " + twice, place) is None


def test_words_that_were_taken_out_are_gone() -> None:
    assert locate(REPORT.replace("harbour master", "pilot"), anchor(REPORT, place_of("harbour master"))) is None


def test_short_surroundings_alone_prove_nothing() -> None:
    place = anchor("Yoon spoke", Span(0, 4))
    assert locate("Yoon slept", place) is None


@pytest.mark.parametrize("span", [Span(3, 3), Span(2, 99)])
def test_a_span_without_words_is_refused(span: Span) -> None:
    with pytest.raises(ValueError, match="no words"):
        anchor("short text", span)


@st.composite
def texts_with_spans(draw: st.DrawFn) -> tuple[str, Span]:
    text = draw(letters.filter(bool))
    start = draw(st.integers(0, len(text) - 1))
    return text, Span(start, draw(st.integers(start + 1, len(text))))


@given(texts_with_spans())
def test_every_span_is_found_in_the_unchanged_text(case: tuple[str, Span]) -> None:
    text, span = case
    assert locate(text, anchor(text, span)) == span


@given(texts_with_spans(), letters)
def test_what_is_found_has_the_words_and_a_whole_surrounding(case: tuple[str, Span], other: str) -> None:
    text, span = case
    place = anchor(text, span)
    found = locate(other, place)
    if found is not None:
        assert found.of(other) == place.exact
        assert other[: found.start].endswith(place.before) or other[found.end :].startswith(place.after)


@given(texts_with_spans(), letters, letters)
def test_a_change_far_away_never_leads_astray(case: tuple[str, Span], added: str, far: str) -> None:
    text, span = case
    margin = "." * CONTEXT
    original = far + margin + text + margin + far
    span = span.shifted(len(far) + CONTEXT)
    changed = added + original
    place = anchor(original, span)
    context = place.before + place.exact + place.after
    assume(_count(changed, context) == 1)
    assert locate(changed, place) == span.shifted(len(added))


def _count(text: str, words: str) -> int:
    return sum(text.startswith(words, start) for start in range(len(text)))


def test_an_anchor_is_plain_data() -> None:
    assert anchor("one two three", Span(4, 7)) == Anchor(Span(4, 7), "two", "one ", " three")
