"""Every date a report names, with what it comes to against the day of publication, in the languages it has words for.

Not responsible for what the words mean (`grammar`, `english`, `korean`, `numeric`) or for the calendar (`resolve`).
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from reader.analysis.dates.expressions import (
    Calendar,
    Directed,
    Expression,
    Numeric,
    Period,
    SamePeriod,
    Shifted,
    Tense,
    Unit,
    WeekOf,
)
from reader.analysis.dates.grammar import rules
from reader.analysis.dates.korean import korean_dates
from reader.analysis.dates.numeric import day_first, numeric_dates
from reader.analysis.dates.regions import regions
from reader.analysis.dates.resolve import Anchor, resolve
from reader.analysis.dates.tense import Tenses
from reader.analysis.dates.vocabulary import LANGUAGES
from reader.analysis.model import Coverage, DateMention, State
from reader.document.model import Article, Span

_CONTEXT = 400
_NO_ANCHOR = "The date of publication is not known, and no full date stands before it."
_NO_DAY = "The date of publication is not known to the day."
_NO_SUCH_DAY = "There is no such day."

Found = tuple[tuple[int, int], Expression]


def find_dates(article: Article, plain: str, sentences: Sequence[Span]) -> tuple[DateMention, ...]:
    """The dates in the body of `article`, in order and without overlaps. `plain` is `normal(article.text)`."""
    text = _body(article, plain)
    language = _language(article, text)
    found = _longest([*_found(text, language), *numeric_dates(text)])
    return tuple(_valued(article, text, language, found, sentences))


def dates_coverage(article: Article, found: Sequence[DateMention]) -> Coverage:
    """What was looked for, and what could not be told."""
    language = _language(article, "")
    if language not in (*LANGUAGES, "ko"):
        note = f"Only dates in figures are looked for in the language of this report ({language})."
        return Coverage(State.DONE, note)
    unresolved = sum(1 for date in found if date.value is None)
    if unresolved and article.published.value is None:
        return Coverage(
            State.DONE, f"The date of publication is not known: {unresolved} of {len(found)} dates stay open."
        )
    return Coverage(State.DONE)


def _body(article: Article, plain: str) -> str:
    """The text with everything outside the body's blocks blanked, and a line end where a block ends."""
    parts = []
    end = 0
    for block in article.body():
        parts += ["\n" * (block.span.start - end), block.span.of(plain)]
        end = block.span.end
    return "".join(parts) + "\n" * (len(plain) - end)


def _language(article: Article, text: str) -> str | None:
    if article.language:
        return article.language.split("-")[0].casefold()
    if re.search(r"[가-힣]", text):
        return "ko"
    if re.search(r"[іїєґІЇЄҐ]", text):
        return "uk"
    return "ru" if re.search(r"[а-яА-Я]{3}", text) else "en"


def _found(text: str, language: str | None) -> Iterator[Found]:
    if language == "ko":
        yield from korean_dates(text)
    if language not in LANGUAGES:
        return
    for start, end, kinds in regions(text, language):
        for rule in rules(language):
            if rule.needs in kinds:
                yield from rule.found(text, start, end)


def _longest(found: list[Found]) -> list[Found]:
    """The earliest and longest of those that overlap."""
    chosen: list[Found] = []
    for (start, end), expression in sorted(found, key=lambda item: (item[0][0], -item[0][1])):
        if not chosen or start >= chosen[-1][0][1]:
            chosen.append(((start, end), expression))
    return chosen


# ---- what they come to


def _valued(
    article: Article, text: str, language: str | None, found: Sequence[Found], sentences: Sequence[Span]
) -> Iterator[DateMention]:
    published = Anchor.parse(article.published.value)
    anchor = published
    starts = [sentence.start for sentence in sentences]
    first = day_first(article, text) if any(isinstance(said, Numeric) for _, said in found) else False
    tenses = Tenses(text, language) if language in LANGUAGES else None
    recent: list[tuple[int, str]] = []
    for (start, end), expression in found:
        span = _trimmed(text, start, end)
        recent = [(at, value) for at, value in recent if start - at <= _CONTEXT]
        value = resolve(
            expression,
            anchor,
            tenses.at(span, _around(span, starts, sentences))
            if tenses and _hangs_on_tense(expression)
            else Tense.UNMARKED,
            _spoken_of(expression, recent),
            day_first=first,
        )
        if value is None and isinstance(expression, SamePeriod):
            continue  # "the same period" of nothing in particular
        note = _note(expression, value, published, anchor, day_first=first)
        yield DateMention(f"d-{span.start}-{span.end}", span, span.of(article.text), value, note)
        if value:
            recent.append((end, value))
            full = Anchor.parse(value)
            if published is None and full and full.known is Unit.DAY:
                anchor = full


def _spoken_of(expression: Expression, recent: Sequence[tuple[int, str]]) -> str | None:
    """The value the text spoke of last that is as fine as what is counted from it."""
    if isinstance(expression, SamePeriod):
        return next((value for _, value in reversed(recent) if re.fullmatch(r"\d{4}-(\d\d|[QH]\d)", value)), None)
    if not (isinstance(expression, Shifted) and expression.context):
        return None
    for _, value in reversed(recent):
        base = Anchor.parse(value)
        if (base and base.knows(expression.unit)) or (expression.unit is Unit.YEAR and value[4:6] in ("-Q", "-H")):
            return value
    return None


def _hangs_on_tense(expression: Expression) -> bool:
    match expression:
        case Calendar(year=year) | Period(year=year):
            return year is None
        case WeekOf(month=month):
            return month.year is None
        case Directed(direction=direction):
            return direction == 0
    return False


def _around(span: Span, starts: Sequence[int], sentences: Sequence[Span]) -> Span:
    """The sentence a span stands in, or as much of the text as may matter."""
    index = bisect_right(starts, span.start) - 1
    if index < 0:
        return Span(0, span.end)
    return Span(sentences[index].start, max(span.end, sentences[index].end))


def _note(
    expression: Expression, value: str | None, published: Anchor | None, anchor: Anchor | None, *, day_first: bool
) -> str | None:
    if value is None:
        return _NO_ANCHOR if anchor is None else _NO_SUCH_DAY if anchor.known is Unit.DAY else _NO_DAY
    if isinstance(expression, Numeric):
        if expression.first <= 12 and expression.second <= 12 and expression.first != expression.second:
            return f"Read with the {'day' if day_first else 'month'} first."
        return None
    if published is None and anchor is not None and resolve(expression, None) is None:
        return f"The date of publication is not known; counted from {anchor.day.isoformat()}, named before."
    return None


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start] in " ,":
        start += 1
    while end > start and text[end - 1] in " ,":
        end -= 1
    return Span(start, end)
