"""Quotation marks of all kinds, the wrong way round, missing, nested and continued."""

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.model import Quote
from reader.analysis.normal import normal
from reader.analysis.quotes import find_quotes
from reader.analysis.sentences import split
from tests.factories import article


def quotes(text: str, language: str = "en") -> tuple[Quote, ...]:
    one = article(text, language=language)
    return find_quotes(one, normal(one.text), split(one.text), ())


def texts(text: str, language: str = "en") -> list[str]:
    return [quote.text for quote in quotes(text, language)]


@pytest.mark.parametrize("marks", ["“”", '""', "‘’", "«»", "„“", "„”", "””", "““", "''", '“"'])
def test_marks_of_every_shape_hold_speech(marks: str) -> None:
    text = f"The boat was late. {marks[0]}We do not sail in fog,{marks[1]} said Ada Quill."
    assert texts(text) == ["We do not sail in fog,"]


def test_typewriter_marks() -> None:
    assert texts("``We do not sail in fog,'' said Ada Quill.") == ["We do not sail in fog,"]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("船长说：「我们明天早上出发，不会等人。」", "zh", "我们明天早上出发，不会等人。"),
        ("선장은 “우리는 내일 아침에 출발할 것이다”라고 말했다.", "ko", "우리는 내일 아침에 출발할 것이다"),
        ("„Wir fahren bei Nebel nicht aus“, sagte Ada Quill.", "de", "Wir fahren bei Nebel nicht aus"),
        (
            "« Nous ne partons pas dans le brouillard », a dit Ada Quill.",
            "fr",
            " Nous ne partons pas dans le brouillard ",
        ),
        ("«Ми не виходимо в море в туман», — сказала вона.", "uk", "Ми не виходимо в море в туман"),
    ],
)
def test_other_languages(text: str, language: str, found: str) -> None:
    (quote,) = quotes(text, language)
    assert (quote.text, quote.speaker) == (found, None)


def test_nested_speech_belongs_to_the_outer() -> None:
    assert texts("“I told them, ‘Old ships are like old horses,’ and went home,” said Ada Quill.") == [
        "I told them, ‘Old ships are like old horses,’ and went home,"
    ]


def test_an_opening_mark_that_never_closes_is_a_slip() -> None:
    assert texts("“He said, “We are in close contact with all of them.”") == [
        "We are in close contact with all of them."
    ]


def test_apostrophes_and_inches_are_no_marks() -> None:
    assert texts("The crew's 6\" nails don't fit the '90s hull. It's the sailors' own fault, said Ada Quill.") == []


def test_speech_opened_again_at_each_paragraph_is_one() -> None:
    text = "Ada Quill said: “We lost the boat.\n“Then we lost the shops.\n“Now they can come back.”\nShe left."
    (quote,) = quotes(text)
    assert [span.of(text) for span in quote.segments] == [
        "We lost the boat.",
        "Then we lost the shops.",
        "Now they can come back.",
    ]


def test_speech_interrupted_by_its_cue_is_one() -> None:
    text = "“It is like a child on a stage,” Ada Quill said outside, “and the child weighs eleven tonnes.”"
    (quote,) = quotes(text)
    assert [span.of(text) for span in quote.segments] == [
        "It is like a child on a stage,",
        "and the child weighs eleven tonnes.",
    ]


def test_two_sentences_around_a_cue_are_two() -> None:
    assert len(texts("“We ordered a heron,” Ada Quill said. “The baker heard the news.”")) == 2


@pytest.mark.parametrize(
    "text",
    [
        "The government had hoped for a “modest but real” success.",
        "He was known as the “king of the harbour” in town.",
        "She wrote the novel “The Last Ferry From Halvik” in a year.",
        "The 'plan for victory over all the enemies' was rejected.",
    ],
)
def test_titles_and_scare_quotes_are_no_speech(text: str) -> None:
    assert texts(text) == []


MARKED = st.text(alphabet="“”\"'‘’«»„「」` \nabS,.:", max_size=120)


@given(MARKED)
@settings(max_examples=300, deadline=None)
def test_quotations_lie_in_the_text_and_apart(text: str) -> None:
    found = quotes(text)
    for quote in found:
        assert quote.span.of(text) == quote.text
        assert all(quote.span.contains(segment) for segment in quote.segments)
        if quote.speaker:
            assert quote.speaker.span.of(text) == quote.speaker.text
        if quote.cue:
            assert quote.cue.span.of(text) == quote.cue.text
    assert all(one.span.end <= other.span.start for one, other in pairwise(found))


@pytest.mark.parametrize("marks", ['"', "“", "” ", "\" “'", "``''", "「"])
def test_a_text_of_marks_takes_no_time(marks: str) -> None:
    text = marks * (1_000_000 // len(marks))
    one = article(text)
    sentences = split(text)
    begun = time.process_time()
    assert find_quotes(one, normal(text), sentences, ()) == ()
    assert time.process_time() - begun < 2
