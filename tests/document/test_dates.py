"""Dates of header lines, in many styles."""

import pytest

from reader.document.metadata.dates import date_spans, read_dates, read_yearless, tells_day_first, valid_iso


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("2024. 10. 22. 13:08", "2024-10-22T13:08"),
        ("2024.10.22 오후 1:08", "2024-10-22T13:08"),
        ("2024년 10월 22일 13시 8분", "2024-10-22T13:08"),
        ("2024년 10월", "2024-10"),
        ("2024年10月22日 13時08分", "2024-10-22T13:08"),
        ("2024-10-22", "2024-10-22"),
        ("2024-10-22T13:08:11+09:00", "2024-10-22T13:08:11+09:00"),
        ("2024/10/22", "2024-10-22"),
        ("October 22, 2024 at 1:08 p.m. EDT", "2024-10-22T13:08-04:00"),
        ("Tue, 22 Oct 2024 13:08:11 +0900", "2024-10-22T13:08:11+09:00"),
        ("Oct. 22, 2024", "2024-10-22"),
        ("22nd of October 2024", "2024-10-22"),
        ("13:08 GMT, 22 October 2024", "2024-10-22T13:08+00:00"),
        ("Tuesday 22 October 2024 13.08 BST", "2024-10-22T13:08+01:00"),
        ("October 22, 2024 1:08 pm IST", "2024-10-22T13:08"),  # three time zones go by that name
        ("22 octobre 2024 à 13h08", "2024-10-22T13:08"),
        ("22. Oktober 2024, 13:08 Uhr", "2024-10-22T13:08"),
        ("22 de octubre de 2024", "2024-10-22"),
        ("22 ottobre 2024", "2024-10-22"),
        ("22 октября 2024, 13:08", "2024-10-22T13:08"),
        ("October 2024", "2024-10"),
        ("22/10/2024 - 13:08", "2024-10-22T13:08"),
        ("10/22/2024", "2024-10-22"),
        ("05/05/2024", "2024-05-05"),
        ("03/04/2024", "2024"),
        ("03/04/2024 10:00", "2024"),
        ("03.04.2024", "2024-04-03"),
    ],
)
def test_styles(line: str, value: str) -> None:
    (read,) = read_dates(line)
    assert read.value == value
    assert read.span.of(line).strip() == read.span.of(line)
    assert [span.of(line).strip() for span in date_spans(line)] == [read.span.of(line)]


@pytest.mark.parametrize(
    "line", ["", "page 2024", "2024-13-45", "31 February 2024", "call 555-2024", "15 apples 2024", "1/2"]
)
def test_what_is_no_date(line: str) -> None:
    assert read_dates(line) == []


def test_an_order_that_is_open_says_so() -> None:
    (read,) = read_dates("03/04/2024")
    assert read.note is not None
    assert "open" in read.note
    assert read_dates("03/04/2024", language="fr")[0].value == "2024-04-03"
    assert read_dates("03/04/2024", day_first=False)[0].value == "2024-03-04"
    assert tells_day_first(["03/04/2024", "13/04/2024"]) is True
    assert tells_day_first(["03/04/2024", "04/13/2024"]) is False
    assert tells_day_first(["03/04/2024", "13/04/2024", "04/13/2024"]) is None


def test_several_dates_in_one_line() -> None:
    line = "입력 2024.10.22 13:08 수정 2024.10.22 15:00"
    assert [read.value for read in read_dates(line)] == ["2024-10-22T13:08", "2024-10-22T15:00"]


def test_day_and_month_without_a_year() -> None:
    read = read_yearless("TIDWORTH, Oct. 30 (Yonhap) --")
    assert read is not None
    assert (read.value, read.month, read.day) == (None, 10, 30)
    assert read_yearless("the 30 boats") is None


@pytest.mark.parametrize(
    "value", ["2024", "2024-10", "2024-10-22", "2024-10-22T13:08", "2024-10-22T13:08:11Z", "2024-10-22T13:08+09:00"]
)
def test_iso_dates_that_are_cut(value: str) -> None:
    assert valid_iso(value) == value


@pytest.mark.parametrize("value", ["", "24", "2024-2", "2024-02-30", "2024-10-22T25:00", "2024-10-22T13", "today"])
def test_iso_dates_that_are_wrong(value: str) -> None:
    assert valid_iso(value) is None
