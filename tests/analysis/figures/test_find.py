"""Figures in one report: what is read, with what bounds, and what is no figure."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.figures import find_figures
from reader.analysis.model import DateMention, Figure
from reader.analysis.normal import normal
from reader.analysis.sentences import split
from reader.document.model import Span
from tests.factories import article


def figures(text: str, language: str | None = "en", dates: tuple[DateMention, ...] = ()) -> tuple[Figure, ...]:
    report = article(text, language=language)
    plain = normal(text)
    return find_figures(report, plain, split(plain), dates)


def only(text: str, language: str | None = "en") -> Figure:
    (found,) = figures(text, language)
    return found


@pytest.mark.parametrize(
    ("text", "words", "low", "high", "hedge", "counted", "unit"),
    [
        ("He saw 11,000 North Korean troops.", "11,000", 11000, 11000, None, "North Korean troops", None),
        ("There were more than 400 boats.", "more than 400", 400, None, "more than", "boats", None),
        ("There were nearly 400 boats.", "nearly 400", None, 400, "nearly", "boats", None),
        ("An estimated 3,000 people came.", "An estimated 3,000", 3000, 3000, "about", "people", None),
        ("It cuts losses by up to 35%.", "up to 35%", None, 35, "up to", None, "%"),
        ("Between 300 and 400 people came.", "Between 300 and 400", 300, 400, None, "people", None),
        ("A rise of 10–15% is likely.", "10–15%", 10, 15, None, "rise", "%"),
        ("They hold 400+ houses.", "400+", 400, None, "at least", "houses", None),
        ("Two dozen schools closed.", "Two dozen", 24, 24, None, "schools", None),
        ("Hundreds of volunteers came.", "Hundreds", 200, 999, "hundreds of", "volunteers", None),
        (
            "Tens of thousands of people fled.",
            "Tens of thousands",
            20000,
            99999,
            "tens of thousands of",
            "people",
            None,
        ),
        ("Half a million people fled.", "Half a million", 500000, 500000, None, "people", None),
        ("It cost US$9.2 billion.", "US$9.2 billion", 9.2e9, 9.2e9, None, "cost", "USD"),
        ("They want 1.2 bn euros.", "1.2 bn euros", 1.2e9, 1.2e9, None, None, "EUR"),
        ("They want $50m now.", "$50m", 5e7, 5e7, None, None, "USD"),
        ("They want $5-6 billion.", "$5-6 billion", 5e9, 6e9, None, None, "USD"),
        ("It took a year and a half.", "a year and a half", 1.5, 1.5, None, None, "year"),
        ("One in five voters agreed.", "One in five", 20, 20, None, None, "%"),
        ("They hired a crew of 38.", "38", 38, 38, None, "crew", None),
        ("It is a 4.2-metre mirror.", "4.2-metre", 4.2, 4.2, None, "mirror", "m"),
        ("Ann Lee, 81, laughed.", "81", 81, 81, None, "age", "year"),
        ("It fell to -5°C there.", "-5°C", -5, -5, None, None, "°C"),
    ],
)
def test_reads_english(
    *,
    text: str,
    words: str,
    low: float | None,
    high: float | None,
    hedge: str | None,
    counted: str | None,
    unit: str | None,
) -> None:
    found = only(text)
    assert found.text == words
    assert (found.low, found.high, found.hedge, found.counted, found.unit) == (low, high, hedge, counted, unit)


@pytest.mark.parametrize(
    ("language", "text", "low", "unit"),
    [
        ("de", "Mehr als 1.200 Menschen kamen.", 1200, None),
        ("de", "Es kostet 2,5 Mio. Euro.", 2.5e6, "EUR"),
        ("de", "Es sind 1.200,5 km.", 1200.5, "km"),
        ("fr", "Il faut 3,5 milliards d'euros.", 3.5e9, "EUR"),
        ("fr", "Plus de 1 200 personnes.", 1200, None),
        ("es", "Son 3 mil millones de euros.", 3e9, "EUR"),
        ("uk", "Понад 1,5 млн людей.", 1.5e6, None),
        ("uk", "Він коштує 300 тис. гривень.", 300_000, "UAH"),
        ("ru", "Более 2 млрд долларов.", 2e9, "USD"),
        ("ko", "약 4억원을 썼다.", 4e8, "KRW"),
        ("ko", "북한군 1만1000명이 왔다.", 11000, None),
        ("ko", "3만 명이 모였다.", 30000, None),
    ],
)
def test_reads_other_languages(language: str, text: str, low: float, unit: str | None) -> None:
    found = only(text, language)
    assert (found.low, found.unit) == (low, unit)


@pytest.mark.parametrize(
    "text",
    [
        "An F-16 flew by.", "The G7 met.", "A Boeing 737 landed.", "It is Article 5 of the treaty.", "They won 3-1.",
        "Call 555-1234.", "It was the 20th time.", "It began in 1998.", "It left at 7.30.", "It left at 11 p.m.",
        "Print 300x250 here.", "He met him on Wednesday (13).", "See No. 10 there.", "The 9-14 start hurt.",
    ],
)  # fmt: skip
def test_leaves_out_what_is_no_figure(text: str) -> None:
    assert figures(text) == ()


def test_a_date_is_no_figure() -> None:
    text = "It lasted three days in May."
    start = text.index("three")
    date = DateMention("d", Span(start, start + len("three days")), "three days", None)
    assert figures(text, dates=(date,)) == ()


_PIECES = st.lists(
    st.sampled_from(
        ["one ", "1,200", ".5", " to ", "-", "$", "€", "half a ", "million ", "people", " and ", "a ", "%", "m",
         "억", "명", "about ", "between ", "\n", ". ", "old", "of ", "hundreds ", "(", ")", "year ", "٣", "²", "'"]
    ),
    max_size=40,
).map("".join)  # fmt: skip


@given(st.one_of(_PIECES, st.text(max_size=80)), st.sampled_from(["en", "ko", "de", "fr", "uk", None]))
def test_any_text_gives_figures_that_stand_in_it(text: str, language: str | None) -> None:
    last = 0
    for found in figures(text, language):
        assert last <= found.span.start < found.span.end <= len(text)
        assert found.text == found.span.of(text)
        assert found.low is not None or found.high is not None
        assert found.low is None or found.high is None or found.low <= found.high
        last = found.span.end
