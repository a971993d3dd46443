"""A mention is the name alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.model import EntityKind
from reader.analysis.normal import normal
from reader.analysis.spans import name_alone
from reader.document.model import Span

PERSON, PLACE, ORGANISATION = EntityKind.PERSON, EntityKind.PLACE, EntityKind.ORGANISATION


def alone(words: str, kind: EntityKind) -> str | None:
    text = normal(f"<< {words} >>")
    span = name_alone(text, Span(3, 3 + len(words)), kind)
    return span.of(text) if span else None


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("President Yoon", "Yoon"),
        ("Vice President Ada Quill", "Ada Quill"),
        ("Secretary of State Antony Blinken", "Antony Blinken"),
        ("Secretary-General Mark Rutte", "Mark Rutte"),
        ("Foreign Minister Choe Son Hui", "Choe Son Hui"),
        ("Prof. Yang", "Yang"),
        ("Mr Bell", "Bell"),
        ("Lt. Gen. Amos Reed", "Amos Reed"),
        ("ex-President Moon", "Moon"),
        ("the late Queen Elizabeth", "Elizabeth"),
        ("Zelensky's", "Zelensky"),
        ("Ada Quill’s", "Ada Quill"),
        ("“Ada Quill,”", "Ada Quill"),
        ("Martin Luther King", "Martin Luther King"),
        ("King", "King"),
        ("Presidio", "Presidio"),
        ("John Q. Public Jr.", "John Q. Public Jr."),
    ],
)
def test_persons_lose_titles_and_marks(words: str, name: str) -> None:
    assert alone(words, PERSON) == name


@pytest.mark.parametrize(
    ("words", "kind", "name"),
    [
        ("the United States'", PLACE, "United States"),
        ("The Hague", PLACE, "Hague"),
        ("U.S.", PLACE, "U.S."),
        ("Brussels.", PLACE, "Brussels"),
        ("Prince Edward Island", PLACE, "Prince Edward Island"),
        ("the 'Harbour Board'", ORGANISATION, "Harbour Board"),
        ("Transit Authority (TA)", ORGANISATION, "Transit Authority (TA)"),
        ("(NATO)", ORGANISATION, "NATO"),
        ("NATO)", ORGANISATION, "NATO"),
        ("Acme Inc.", ORGANISATION, "Acme Inc."),
    ],
)
def test_other_names_lose_articles_and_marks(words: str, kind: EntityKind, name: str) -> None:
    assert alone(words, kind) == name


@pytest.mark.parametrize("words", ["President", "the", "Mr.", "’s", "…", "1945", "--"])
def test_where_nothing_is_left_there_is_no_name(words: str) -> None:
    assert alone(words, PERSON) is None


@given(st.text(max_size=30), st.sampled_from(EntityKind), st.data())
def test_the_name_lies_within_what_was_given(text: str, kind: EntityKind, data: st.DataObject) -> None:
    plain = normal(text)
    start = data.draw(st.integers(0, len(plain)))
    span = Span(start, data.draw(st.integers(start, len(plain))))
    found = name_alone(plain, span, kind)
    if found is not None:
        assert span.contains(found)
        assert found.of(plain) == found.of(plain).strip()
        assert name_alone(plain, found, kind) == found
