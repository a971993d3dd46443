"""What is written as JSON is read back the same, whatever it holds."""

from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.document.model import Block, BlockKind, Field, Given, Remark, Source, Span
from reader.library import codec
from tests.factories import article

PLAIN = article("Ferry halted.\n")
FULL = replace(
    PLAIN,
    source=Source("a.html", "text/html", "0" * 64, "utf-8", "https://example.org/a", "2031-05-02T10:00:00+00:00"),
    blocks=(Block(BlockKind.HEADLINE, Span(0, 5)), Block(BlockKind.BOILERPLATE, Span(6, 12))),
    title=Field.stated("Ferry", Span(0, 5)),
    outlet=Field.inferred("The Courier", "The address belongs to it."),
    published=Field.given("2031-05-02"),
    updated=Field.stated("2031-05-03", None, "Stated in JSON-LD."),
    byline=(Field.stated("A. Writer", Span(0, 0)), Field.given("B")),
    agency=(Field.stated("AFP"),),
    language=None,
    remarks=(Remark("wrong-suffix", "It is HTML."),),
)


def test_every_part_of_an_article_comes_back() -> None:
    assert codec.article_from_json(codec.article_to_json(FULL)) == FULL
    unlike = [part.name for part in fields(FULL) if getattr(FULL, part.name) == getattr(PLAIN, part.name)]
    assert unlike == ["id", "text"]  # those the next test is about; a new part belongs into FULL


@given(st.text(st.characters(codec="utf-8") | st.characters(categories=["Cs"])))
def test_any_text_comes_back(text: str) -> None:
    odd = replace(FULL, id=text, text=text)
    assert codec.article_from_json(codec.article_to_json(odd)) == odd


@given(st.builds(Given, *[st.none() | st.text()] * 3, st.lists(st.text()).map(tuple)))
def test_what_is_given_comes_back(said: Given) -> None:
    assert codec.given_from_json(codec.given_to_json(said)) == said


@pytest.mark.parametrize("content", ["", "{}", "[]", "null", '{"id": 1, "source": []}'])
def test_anything_else_is_refused(content: str) -> None:
    with pytest.raises((ValueError, LookupError, TypeError)):
        codec.article_from_json(content)
