"""Dates as people write them into the header of a report."""

import pytest

from reader.workflow.giving import date_said


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("2024-11-27", "2024-11-27"),
        ("2024-11", "2024-11"),
        ("2024", "2024"),
        ("27 November 2024", "2024-11-27"),
        ("Wed, 27 Nov 2024", "2024-11-27"),
        ("November 27, 2024", "2024-11-27"),
        (" Nov. 27, 2024, 1:08 p.m. ", "2024-11-27T13:08"),
        ("November 2024", "2024-11"),
        ("27. November 2024", "2024-11-27"),
        ("27.11.2024", "2024-11-27"),
        ("3.4.2024", "2024-04-03"),
        ("27/11/2024", "2024-11-27"),
        ("2024. 11. 27.", "2024-11-27"),
        ("2024년 11월 27일", "2024-11-27"),
    ],
)
def test_a_date_is_taken_as_it_is_usually_written(typed: str, value: str) -> None:
    assert date_said(typed) == value


@pytest.mark.parametrize(
    "typed", ["", "soon", "3/4/2024", "30 February 2024", "27 November", "in November 2024", "2023 or 27 November 2024"]
)
def test_what_is_no_one_date_is_not_guessed_at(typed: str) -> None:
    assert date_said(typed) is None
