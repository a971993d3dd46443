"""Rows as an Excel workbook, for statistics: one finding, or one passage, a row. Written through XlsxWriter.

Every text is written as text, so that none is ever run as a formula; counts and scores are numbers. Not responsible for
what the rows say (`export/table.py`).
"""

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from reader.export.characters import visible
from reader.export.report import Fact

_LONGEST = 32_767  # characters in a cell, as Excel counts them
_CUT = " […]"
_WIDTHS = {"text": 48, "sentence": 60, "note": 40, "label": 28, "headline": 40, "count": 10, "spans": 18}
_ORDINARY = 14
_LONG_AGO = datetime(2000, 1, 1)  # when does not matter, but must not change


@dataclass(frozen=True, slots=True)
class Sheet:
    """`columns` head the cells of each row; those in `numbers` hold numbers, written as text in `rows`."""

    title: str
    columns: Sequence[str]
    rows: Iterable[Sequence[str]]
    numbers: frozenset[str] = frozenset()


def sources(told: Sequence[tuple[str, Sequence[Fact]]]) -> Sheet:
    """What is known of each report, under its name, and how; one fact a row."""
    rows = [(name, fact.label, fact.value or "", fact.how) for name, facts in told for fact in facts]
    return Sheet("Sources", ("report", "fact", "value", "how known"), rows)


def write(title: str, sheets: Sequence[Sheet]) -> bytes:
    """The whole workbook. The same rows give the same bytes."""
    import xlsxwriter

    written = io.BytesIO()
    book = xlsxwriter.Workbook(
        written,
        {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False},
    )
    book.set_properties({"title": fitted(title)[:255], "author": "Diptych", "created": _LONG_AGO})
    head = book.add_format({"bold": True, "bottom": 1, "valign": "top"})
    body = book.add_format({"text_wrap": True, "valign": "top"})
    for sheet in sheets:
        page = book.add_worksheet(sheet.title)
        page.freeze_panes(1, 0)
        for number, column in enumerate(sheet.columns):
            page.write_string(0, number, column, head)
            page.set_column(number, number, _width(column), body)
        counted = {number for number, column in enumerate(sheet.columns) if column in sheet.numbers}
        last = 0
        for last, row in enumerate(sheet.rows, start=1):
            page.set_row(last, 15)  # one line a row: a long sentence must not push the others out of sight
            for number, value in enumerate(row):
                if value and number in counted:
                    page.write_number(last, number, float(value))
                elif value:
                    page.write_string(last, number, fitted(value))
        page.autofilter(0, 0, last, len(sheet.columns) - 1)
    book.close()
    return written.getvalue()


def fitted(value: str) -> str:
    """`value` safe to show and short enough for a cell. Excel counts UTF-16 units."""
    shown = visible(value)
    if len(shown) * 2 <= _LONGEST or len(shown.encode("utf-16-le")) // 2 <= _LONGEST:
        return shown
    units = shown.encode("utf-16-le")[: 2 * (_LONGEST - len(_CUT))]
    return units.decode("utf-16-le", "ignore") + _CUT


def _width(column: str) -> float:
    return _WIDTHS.get(column.rpartition("_")[2], _ORDINARY)
