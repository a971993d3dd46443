"""Dates in figures alone, in any language: 2024-10-30, 30.10.2024, 10/30/89, "2024. 10. 30."

Which of two numbers is the month follows the report itself where it shows its habit, then its outlet's country, then
its language. Not responsible for years that stand alone.
"""

import re
from collections.abc import Iterator

from reader.analysis.dates.expressions import Calendar, Expression, Numeric
from reader.document.model import Article

_YEAR_FIRST = re.compile(
    r"(?<![\w./-])(?P<y>(?:1[5-9]|20)\d\d)(?:(?P<s>[-/.])(?P<m>1[0-2]|0?[1-9])(?P=s)(?P<d>3[01]|[12]\d|0?[1-9])"
    r"|\. {0,2}(?P<m2>1[0-2]|0?[1-9])\. {0,2}(?P<d2>3[01]|[12]\d|0?[1-9])\.?)(?:T\d\d:\d\d(?::\d\d)?(?:Z"
    r"|[+-]\d\d:?\d\d)?)?(?![\w/]|[.-]\d)"
)
_YEAR_LAST = re.compile(
    r"(?<![\w./,-])(?P<a>[0-3]?\d)(?P<s>[-/.])(?P<b>[0-3]?\d)(?P=s)(?P<y>(?:1[5-9]|20)\d\d|\d\d)(?![\w/]|[.,-]\d)"
)
_MONTH_FIRST_LANGUAGES = frozenset({"en"})
_DAY_FIRST_DOMAINS = re.compile(r"\.(?:uk|ie|au|nz|in|za|eu|fr|de|es|it|ke|ng|pk|sg|my|hk)(?:[/:]|$)")
_DAY_THEN_MONTH = re.compile(
    r"\b\d\d?(?:st|nd|rd|th)? (?:January|February|April|June|July|August|September|October|November|December)\b"
)
_MONTH_THEN_DAY = re.compile(
    r"\b(?:January|February|April|June|July|August|September|October|November|December) \d\d?\b(?! \d)"
)


def numeric_dates(text: str) -> Iterator[tuple[tuple[int, int], Expression]]:
    """Every date in figures with its span. Numbers that no month and day fit are left out."""
    for found in _YEAR_FIRST.finditer(text):
        yield found.span(), Calendar(int(found["y"]), int(found["m"] or found["m2"]), int(found["d"] or found["d2"]))
    for found in _YEAR_LAST.finditer(text):
        first, second = int(found["a"]), int(found["b"])
        if len(found["y"]) == 2 and found["s"] == "." and len(found["a"]) < 2:
            continue  # 1.2.13 is a version
        if 1 <= min(first, second) <= 12 and 1 <= max(first, second) <= 31:
            yield found.span(), Numeric(first, second, _year(found["y"]))


def day_first(article: Article, text: str) -> bool:
    """Whether this report writes the day before the month."""
    pairs = [(int(found["a"]), int(found["b"]), found["s"]) for found in _YEAR_LAST.finditer(text)]
    day, month = (sum(1 for a, b, _ in pairs if a > 12 >= b), sum(1 for a, b, _ in pairs if b > 12 >= a))
    if day != month:
        return day > month
    if (article.language or "en").split("-")[0] not in _MONTH_FIRST_LANGUAGES:
        return True
    written = len(_DAY_THEN_MONTH.findall(text)) - len(_MONTH_THEN_DAY.findall(text))
    if written:
        return written > 0
    return bool(_DAY_FIRST_DOMAINS.search((article.source.url or "").casefold())) or any(s == "." for _, _, s in pairs)


def _year(text: str) -> int:
    year = int(text)
    return year if len(text) == 4 else 2000 + year if year <= 40 else 1900 + year
