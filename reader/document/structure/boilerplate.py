"""Which units of a text belong to the page: wording, script and position taken together.

Never flags a paragraph of the body: between the first and the last paragraph only plainly worded notices count.
"""

from collections.abc import Sequence

from reader.document.structure.interface import Verdict
from reader.document.structure.shape import dominant
from reader.document.structure.traits import Traits

_LONGEST_FOREIGN = 300
_LONGEST_LEFTOVER = 120


def flagged(units: Sequence[Traits], first: int, last: int) -> list[bool]:
    """For every unit whether it is boilerplate; the body reaches from index `first` to `last`."""
    main = dominant((unit.script, len(unit.span)) for unit in units)
    marks = [
        unit.kind is None and not _is_credit(unit) and _belongs_to_page(unit, main, first <= index <= last)
        for index, unit in enumerate(units)
    ]
    _fill_menus(units, marks, first)
    _fill_tail(units, marks, last)
    _fill_gaps(units, marks)
    return marks


def _belongs_to_page(unit: Traits, main: str | None, inside: bool) -> bool:
    if unit.verdict is Verdict.SURE:
        return True
    if inside:
        return False
    foreign = None not in {main, unit.script} and unit.script != main and len(unit.span) <= _LONGEST_FOREIGN
    return (foreign and not unit.is_caption) or unit.verdict is Verdict.LIKELY


def _is_credit(unit: Traits) -> bool:
    return unit.byline is not None or unit.is_date_line or bool(unit.suppliers)


def _fill_menus(units: Sequence[Traits], marks: list[bool], first: int) -> None:
    """A word or two between entries of a menu, line by line without a gap, are one more entry."""
    for index in range(1, min(first, len(units) - 1)):
        before, unit, after = units[index - 1 : index + 2]
        close = unit.span.start - before.span.end <= 1 and after.span.start - unit.span.end <= 1
        if marks[index - 1] and marks[index + 1] and close and unit.is_label and unit.words <= 2 and unit.kind is None:
            marks[index] = marks[index] or not _is_credit(unit)


def _fill_tail(units: Sequence[Traits], marks: list[bool], last: int) -> None:
    """After the report and a first notice, lines without a full stop list other reports or are pieces of labels."""
    seen = False
    for index in range(last + 1, len(units)):
        unit = units[index]
        short = len(unit.span) <= _LONGEST_LEFTOVER and unit.kind is None
        continued = unit.starts_low and marks[index - 1]
        if marks[index]:
            seen = True
        elif seen and short and (continued or (unit.is_label and not _is_credit(unit))):
            marks[index] = True


def _fill_gaps(units: Sequence[Traits], marks: list[bool]) -> None:
    """A doubtful line between two lines of the page is one too, wherever it stands."""
    for index in range(1, len(units) - 1):
        if (
            marks[index - 1]
            and marks[index + 1]
            and units[index].verdict is Verdict.LIKELY
            and units[index].kind is None
        ):
            marks[index] = True
