"""Dates in English news, published on Friday, 13 February 1998 unless said otherwise."""

import pytest

from reader.analysis.analyse import analyse
from reader.document.load import load_bytes
from tests.analysis.dates.reading import dates, values


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It came on the 21st.", {"the 21st": "1998-01-21"}),
        ("It rained on Monday and on Tuesday.", {"Monday": "1998-02-09", "Tuesday": "1998-02-10"}),
        ("The council will meet Monday.", {"Monday": "1998-02-16"}),
        ("Officials said Thursday that it was over.", {"Thursday": "1998-02-12"}),
        ("It ended Wednesday (11).", {"Wednesday (11)": "1998-02-11"}),
        ("He left on Sunday 8th.", {"Sunday 8th": "1998-02-08"}),
        ("It was the 30th of last month.", {"the 30th of last month": "1998-01-30"}),
        ("It opened last June and closes next June.", {"last June": "1997-06", "next June": "1998-06"}),
        ("Earlier this week it rained.", {"Earlier this week": "1998-W07"}),
        ("It sank on Jan. 5. The previous evening it left.",
         {"Jan. 5": "1998-01-05", "The previous evening": "1998-01-04TEV"}),
        ("It came in late October 1990.", {"late October 1990": "1990-10"}),
        ("It fell in the third quarter of last year.", {"the third quarter of last year": "1997-Q3"}),
        ("It lost money in the first quarter.", {"the first quarter": "1998-Q1"}),
        ("Fiscal 1997 was better than fiscal 1996.", {"Fiscal 1997": "1997", "fiscal 1996": "1996"}),
        ("He grew up in the 1980s and the early '70s.", {"the 1980s": "198", "the early '70s": "197"}),
        ("It began in the 19th century.", {"the 19th century": "18"}),
        ("It was built in the summer of 1988.", {"the summer of 1988": "1988-SU"}),
        ("Last summer was hot.", {"Last summer": "1997-SU"}),
        ("It lasted from 1990 to 1992.", {"1990": "1990", "1992": "1992"}),
        ("The war of 1990-92 was long.", {"1990": "1990", "92": "1992"}),
        ("It met on Jan. 3-5.", {"Jan. 3": "1998-01-03", "5": "1998-01-05"}),
        ("A year ago it lost.", {"A year ago": "1997"}),
        ("Two months ago it won.", {"Two months ago": "1997-12"}),
        ("Three weeks ago it won.", {"Three weeks ago": "1998-W04"}),
        ("30 years ago he was born.", {"30 years ago": "1968"}),
        ("Last week it sank; next week it will be raised.", {"Last week": "1998-W06", "next week": "1998-W08"}),
        ("Yesterday, today and tomorrow.",
         {"Yesterday": "1998-02-12", "today": "1998-02-13", "tomorrow": "1998-02-14"}),
        ("Last night it burned; this morning it was out.",
         {"Last night": "1998-02-12TNI", "this morning": "1998-02-13TMO"}),
        ("Tuesday night it rained.", {"Tuesday night": "1998-02-10TNI"}),
        ("On Nov. 9, 1989, the wall fell.", {"Nov. 9, 1989": "1989-11-09"}),
        ("On Saturday, 16 August 1997 it rained.", {"Saturday, 16 August 1997": "1997-08-16"}),
        ("10/30/89 and 02-13-98 and 1989-10-30.",
         {"10/30/89": "1989-10-30", "02-13-98": "1998-02-13", "1989-10-30": "1989-10-30"}),
        ("Published 1998. 2. 13. here.", {"1998. 2. 13.": "1998-02-13"}),
        ("By mid-January it was over.", {"mid-January": "1998-01"}),
        ("At the end of the year it will close.", {"the end of the year": "1998"}),
        ("Early next year it will open.", {"Early next year": "1999"}),
        ("It will close in October of next year.", {"October of next year": "1999-10"}),
        ("It came on Christmas Day 1997.", {"Christmas Day 1997": "1997-12-25"}),
        ("Since the Sept. 11 attacks all changed.", {"Sept. 11": "2001-09-11"}),
        ("In 1995 it rose. That year it also fell.", {"1995": "1995", "That year": "1995"}),
        ("It rose in the third quarter of 1997 from $2 a year earlier.",
         {"the third quarter of 1997": "1997-Q3", "a year earlier": "1996-Q3"}),
        ("It sank on Feb. 3. Two days later it was found.", {"Feb. 3": "1998-02-03", "Two days later": "1998-02-05"}),
        ("The weekend was quiet.", {"The weekend": "1998-W06-WE"}),
        ("This year and last year.", {"This year": "1998", "last year": "1997"}),
        ("Thursday noon it stopped.", {"Thursday noon": "1998-02-12"}),
        ("In Q3 1997 it rose.", {"Q3 1997": "1997-Q3"}),
    ],
)  # fmt: skip
def test_dates_are_found_and_valued(text: str, expected: dict[str, str]) -> None:
    assert dict(values(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "It took two years and three months.",
        "Sales rose over the past five years.",
        "They have worked for the last two months.",
        "Flight 1990 landed; room 1998 was empty.",
        "It cost $1998 and 2,000 people came.",
        "He may march with them; the march was long.",
        "Theresa May and April Jones spoke.",
        "It was the 5th Infantry, on the 40th anniversary of the 3rd Division.",
        "The Sunday Times and Black Friday sales.",
        "In his 70s he still ran.",
        "The fall of Berlin; prices fall.",
        "He may have second thoughts about the third quarter-mile.",
        "It rained every Friday and on Tuesdays.",
        "Version 1.2.13, at 10.30, call 555-1998.",
        "The sun and the wed couple sat.",
        "She was 45; 30 days in jail.",
        "Some years ago, months ago.",
    ],
)
def test_what_is_no_date_is_left_alone(text: str) -> None:
    assert values(text) == []


def test_without_a_day_of_publication_what_hangs_on_it_stays_open_and_says_so() -> None:
    found = dates("On Friday it rained. In 1995 it snowed.", None)
    assert [(date.text, date.value) for date in found] == [("Friday", None), ("1995", "1995")]
    assert found[0].note == "The date of publication is not known, and no full date stands before it."
    assert found[1].note is None


def test_without_a_day_of_publication_a_full_date_before_serves() -> None:
    found = dates("PARIS, Oct. 30, 2024 - It rained yesterday.", None)
    assert [(date.text, date.value) for date in found] == [("Oct. 30, 2024", "2024-10-30"), ("yesterday", "2024-10-29")]
    assert found[1].note == "The date of publication is not known; counted from 2024-10-30, named before."


@pytest.mark.parametrize(
    ("text", "value", "note"),
    [
        ("It was 7/8/07.", "2007-07-08", "Read with the month first."),
        ("It was 7/8/07, not 25/8/07.", "2007-08-07", "Read with the day first."),
        ("On 3 June 2007 and 4 June 2007; then 7/8/07.", "2007-08-07", "Read with the day first."),
        ("It was 25/8/07.", "2007-08-25", None),
    ],
)
def test_the_report_shows_its_habit_of_day_or_month_first(text: str, value: str, note: str | None) -> None:
    assert (value, note) in [(date.value, date.note) for date in dates(text, "2007-09-01")]


def test_a_day_that_is_not_in_the_calendar_has_no_value() -> None:
    (date,) = dates("It was February 30, 1997.")
    assert (date.value, date.note) == (None, "There is no such day.")


def test_a_date_never_reaches_over_the_end_of_a_paragraph() -> None:
    assert values("It came in June\n\n2009 was better.") == [("June", "1997-06"), ("2009", "2009")]


def test_any_blank_stands_for_any_other() -> None:
    assert values("On\u00a0the\u00a021st and Oct.\u202f30,\n1989") == [
        ("the 21st", "1998-01-21"), ("Oct. 30", "1997-10-30"), ("1989", "1989")]  # fmt: skip


def test_that_day_is_the_day_the_report_opens_with_however_far_down_it_stands() -> None:
    far = "\n".join(["The minister spoke at length of many other things that nobody had asked about."] * 8)
    found = values(f"On the 10th the envoy met the president.\n{far}\nNo weapons were asked for that day.")
    assert found == [("the 10th", "1998-02-10"), ("that day", "1998-02-10")]


def test_that_day_is_no_day_of_long_ago_that_the_report_opens_with() -> None:
    far = "\n".join(["The minister spoke at length of many other things that nobody had asked about."] * 8)
    found = values(f"The harbour has been shut since 3 June 1989.\n{far}\nNo weapons were asked for that day.")
    assert found == [("3 June 1989", "1989-06-03"), ("that day", "1998-02-13")]


def test_that_day_is_not_the_evening_before_that_was_only_looked_back_to() -> None:
    found = values("He met the envoy on the 10th. The previous evening he had said no; that day he said yes.")
    assert found == [("the 10th", "1998-02-10"), ("The previous evening", "1998-02-09TEV"), ("that day", "1998-02-10")]


def test_a_day_in_brackets_says_which_day_is_meant() -> None:
    found = values("He arrived on the 10th. In a speech the previous evening (Sunday 8th) he had asked for more.")
    assert found == [
        ("the 10th", "1998-02-10"),
        ("the previous evening", "1998-02-08TEV"),
        ("Sunday 8th", "1998-02-08"),
    ]


def test_that_day_near_another_day_is_that_other_day() -> None:
    found = values("He arrived on the 10th. She came on the 11th, and left that day.")
    assert found[-1] == ("that day", "1998-02-11")


def test_when_a_report_was_published_is_no_date_that_it_tells_of() -> None:
    text = "Port reopens\n\nAda Quill 1998. 2. 13. 18:01\n\nThe harbour at Port Alder reopened on February 12.\n"
    made = load_bytes(text.encode(), "report.txt")
    assert made.published.value == "1998-02-13T18:01"
    assert [date.value for date in analyse(made, None).dates] == ["1998-02-12"]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("It burned in 1776.", ["1776"]),
        ("By 1650 it stood.", ["1650"]),
        ("The 1876 revolt failed.", ["1876"]),
        ("The 1776 boxes were empty.", []),
        ("It burned in '98.", ["1998"]),
        ("The '98 harvest failed.", []),
        ("The war of 1914-18 was long.", ["1914", "1918"]),
        ("It had the number 1998-97.", []),
        ("It lasted from 1899-1999.", []),
    ],
)
def test_four_digits_are_a_year_where_something_says_so(text: str, years: list[str]) -> None:
    assert [value for _, value in values(text)] == years
