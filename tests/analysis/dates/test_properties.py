"""What holds of any text: offsets, order, and time."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.dates.vocabulary import LANGUAGES
from tests.analysis.dates.reading import dates

_PIECES = st.sampled_from(
    [
        "on the 21st",
        "May",
        "last",
        "next",
        "week",
        "of",
        "Friday",
        "1989",
        "3",
        ",",
        ".",
        "-",
        "/",
        "\n",
        "“",
        "’s",
        "quarter",
        "first",
        "a",
        "year",
        "ago",
        "earlier",
        "in",
        "early",
        "the 1980s",
        "Oct.",
        "30",
        "지난",
        "30일",
        "10월",
        "вчера",
        "года",
        "hier",
        "am",
        "31.",
        "30/10/24",
        "0000",
        "99",
        "\u00a0",
        "😀",
    ]
)


@given(
    st.lists(_PIECES, max_size=30).map(" ".join) | st.text(max_size=60),
    st.sampled_from([*LANGUAGES, "ko", "pl", None]),
    st.sampled_from(["2024-10-31", "2024-02-29T10:00+09:00", "2024-10", "2024", "0001-01-01", "9999-12-31", None]),
)
def test_mentions_stand_where_they_say_in_order(text: str, language: str | None, published: str | None) -> None:
    found = dates(text, published, language)
    assert all(date.span.of(text) == date.text == date.text.strip(" ,") != "" for date in found)
    assert all(first.span.end <= second.span.start for first, second in pairwise(found))
    assert len({date.id for date in found}) == len(found)
    assert all((date.value is None) <= (date.note is not None) for date in found)


@pytest.mark.parametrize(
    "piece", ["last " + " " * 500, "1990-", "June 3, ", "the 21st of ", "'", "May ", "2024. 10. ", "a year earlier "]
)
def test_hostile_text_takes_time_in_proportion(piece: str) -> None:
    def seconds(length: int) -> float:
        text = (piece * (length // len(piece) + 1))[:length]
        start = time.process_time()
        dates(text)
        return time.process_time() - start

    seconds(1000)
    assert seconds(40_000) < 12 * seconds(8_000) + 0.2


def test_no_finding_in_an_empty_text() -> None:
    assert dates("") == ()
    assert dates("Nothing happened here.") == ()
