"""Dates of two reports set against each other."""

from reader.analysis.model import Analysis
from reader.comparison.dates import pair_dates
from reader.comparison.model import DatePair, Passage
from reader.document.model import Span
from tests.analysis.dates.reading import dates
from tests.factories import article


def analysis(text: str, published: str | None = "1998-02-13") -> Analysis:
    return Analysis(article(text, published=published), dates=dates(text, published))


def pairs(left: str, right: str, *, score: float = 0.9, published: str | None = "1998-02-13") -> tuple[DatePair, ...]:
    """The pairs of two reports of one passage each, which correspond."""
    passage = Passage("p-1", Span(0, len(left)), Span(0, len(right)), score, ())
    return pair_dates(analysis(left, published), analysis(right, published), [passage])


def test_one_item_for_a_value_in_the_order_of_time() -> None:
    made = pairs("It sank on Tuesday. On Tuesday it rained, as in 1990.", "On February 10 it sank.")
    assert [(pair.value, len(pair.left), len(pair.right), pair.verdict) for pair in made] == [
        ("1990", 1, 0, "none"),
        ("1998-02-10", 2, 1, "agree"),
    ]


def test_dates_without_value_stand_alone() -> None:
    made = pairs("It sank on Tuesday. On Tuesday it rained.", "It sank on Tuesday.", published=None)
    assert [(pair.value, len(pair.left), len(pair.right), pair.verdict) for pair in made] == [
        (None, 1, 0, "none"),
        (None, 1, 0, "none"),
        (None, 0, 1, "none"),
    ]
    assert len({pair.id for pair in made}) == 3


def test_passages_that_correspond_and_name_different_days_are_in_conflict() -> None:
    made = pairs("The ferry sank on Tuesday.", "The ferry sank on Wednesday.")
    assert [(pair.value, pair.verdict) for pair in made] == [("1998-02-10", "conflict"), ("1998-02-11", "conflict")]


def test_a_date_and_a_finer_one_do_not_contradict_each_other() -> None:
    made = pairs("The ferry sank on Tuesday.", "The ferry sank on Tuesday evening, in February.")
    assert {pair.verdict for pair in made} == {"none"}


def test_passages_that_match_poorly_contradict_nothing() -> None:
    made = pairs("The ferry sank on Tuesday.", "The ferry sank on Wednesday.", score=0.3)
    assert {pair.verdict for pair in made} == {"none"}


def test_no_passages_no_conflict() -> None:
    made = pair_dates(analysis("It sank on Tuesday."), analysis("It sank on Wednesday."), ())
    assert {pair.verdict for pair in made} == {"none"}


def test_a_day_that_had_to_be_counted_from_another_contradicts_none() -> None:
    left, right = "It rained on 7 April 2007. Nobody answered this afternoon.", "On 9 April 2007 nobody answered."
    passage = Passage("p-1", Span(27, len(left)), Span(0, len(right)), 0.9, ())
    made = pair_dates(analysis(left, None), analysis(right, None), [passage])
    assert [(pair.value, pair.verdict) for pair in made] == [
        ("2007-04-07", "none"),
        ("2007-04-07TAF", "none"),
        ("2007-04-09", "none"),
    ]
