"""Dates of a text written by hand, for the tables of these tests."""

from reader.analysis.dates import find_dates
from reader.analysis.model import DateMention
from reader.analysis.normal import normal
from reader.analysis.sentences import split
from tests.factories import article


def dates(text: str, published: str | None = "1998-02-13", language: str | None = "en") -> tuple[DateMention, ...]:
    """What is found in `text`; each of its lines is a paragraph."""
    made = article(text, published=published, language=language)
    plain = normal(text)
    sentences = [part.shifted(block.span.start) for block in made.body() for part in split(block.span.of(plain))]
    return find_dates(made, plain, sentences)


def values(
    text: str, published: str | None = "1998-02-13", language: str | None = "en"
) -> list[tuple[str, str | None]]:
    """The words of each date with its value."""
    return [(" ".join(date.text.split()), date.value) for date in dates(text, published, language)]
