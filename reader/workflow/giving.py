"""What a person says of an outlet or a date, as a change with its inverse; and how they may write a date."""

from dataclasses import dataclass

from reader.document.metadata.dates import read_dates, valid_iso
from reader.document.model import Given


@dataclass(frozen=True, slots=True)
class Giving:
    """A step from what was said of an article to what is said now. `article` is its id: sides may be swapped since."""

    article: str
    before: Given
    after: Given

    @property
    def inverse(self) -> "Giving":
        return Giving(self.article, self.after, self.before)


def date_said(typed: str) -> str | None:
    """A date as a person writes it, "27 November 2024" or "2024년 11월 27일", as ISO 8601 cut to what is said.

    `None` for what is no date, and for one that can be read in two ways: "03/04/2024".
    """
    typed = typed.strip()
    if (value := valid_iso(typed)) is not None:
        return value
    found = read_dates(typed)
    if len(found) != 1 or found[0].span.of(typed) != typed:
        return None
    value = found[0].value or ""
    # Of a date that can be read in two ways only the year is read.
    return value if len(value) > len("2024") else None
