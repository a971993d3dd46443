"""Every date a report names, with what it comes to against the day of publication, in the languages it has words for.

Not responsible for what the words mean (`grammar`, `english`, `korean`, `numeric`) or for the calendar (`resolve`).
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

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
from reader.document.model import Article, BlockKind, Span

_CONTEXT = 400
_LEAD = 1000
"""Code points from where a report begins to tell in which it says what day it is about."""
_FRESH = 31
"""Days between what a report is about and its publication, at most."""
_NO_ANCHOR = "The date of publication is not known, and no full date stands before it."
_NO_DAY = "The date of publication is not known to the day."
_NO_SUCH_DAY = "There is no such day."

Found = tuple[tuple[int, int], Expression]


def find_dates(article: Article, plain: str, sentences: Sequence[Span]) -> tuple[DateMention, ...]:
    """The dates that the body of `article` tells of, in order and without overlaps.

    `plain` is `normal(article.text)`.
    """
    text = _body(article, plain)
    language = _language(article, text)
    # What stands on the lines that say who wrote a report and when dates the report, not what it tells.
    own = [block.span for block in article.body() if block.kind in (BlockKind.BYLINE, BlockKind.DATELINE)]
    found = [
        each
        for each in _longest([*_found(text, language), *numeric_dates(text)])
        if not any(line.contains(Span(*each[0])) for line in own)
    ]
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


@dataclass(frozen=True, slots=True)
class _Spoken:
    """A value the text spoke of, and where. `aside` where it looks back from the day that is told of."""

    end: int
    value: str
    aside: bool = False


def _valued(
    article: Article, text: str, language: str | None, found: Sequence[Found], sentences: Sequence[Span]
) -> Iterator[DateMention]:
    published = Anchor.parse(article.published.value)
    anchor = published
    starts = [sentence.start for sentence in sentences]
    first = day_first(article, text) if any(isinstance(said, Numeric) for _, said in found) else False
    tenses = Tenses(text, language) if language in LANGUAGES else None
    opening = _opening(article)
    lead: str | None = None
    recent: list[_Spoken] = []

    def value_of(span: Span, expression: Expression) -> str | None:
        hangs = tenses and _hangs_on_tense(expression)
        tense = tenses.at(span, _around(span, starts, sentences)) if tenses and hangs else Tense.UNMARKED
        return resolve(expression, anchor, tense, _spoken_of(expression, recent, lead), day_first=first)

    for number, ((start, end), expression) in enumerate(found):
        span = _trimmed(text, start, end)
        recent = [spoken for spoken in recent if start - spoken.end <= _CONTEXT]
        value = value_of(span, expression)
        if (told := _in_brackets(text, found, number)) is not None:
            value = _same_day(value_of(*told), value)
        if value is None and isinstance(expression, SamePeriod):
            continue  # "the same period" of nothing in particular
        note = _note(expression, value, published, anchor, day_first=first)
        yield DateMention(f"d-{span.start}-{span.end}", span, span.of(article.text), value, note)
        if value:
            inside = number > 0 and _in_brackets(text, found, number - 1) is not None
            aside = _looks_back(expression) or (inside and _looks_back(found[number - 1][1]))
            recent.append(_Spoken(end, value, aside))
            full = Anchor.parse(value)
            if full and full.known is Unit.DAY:
                if lead is None and not aside and 0 <= start - opening <= _LEAD and _is_news(full, published):
                    lead = value[:10]
                anchor = anchor if published is not None else full


def _opening(article: Article) -> int:
    """Where the report begins to tell, behind the lines that say who wrote it and when."""
    heads = (BlockKind.HEADLINE, BlockKind.BYLINE, BlockKind.DATELINE)
    return next((block.span.start for block in article.body() if block.kind not in heads), len(article.text))


def _is_news(day: Anchor, published: Anchor | None) -> bool:
    """Whether a report that was published then may be about that day; an anniversary stands in openings too."""
    return published is None or abs((published.day - day.day).days) <= _FRESH


def _looks_back(expression: Expression) -> bool:
    return isinstance(expression, Shifted) and expression.context and expression.amount < 0


def _in_brackets(text: str, found: Sequence[Found], number: int) -> tuple[Span, Expression] | None:
    """The day that stands in brackets right behind another: "the evening before (Sunday 20th)"."""
    (_, end), expression = found[number]
    if number + 1 == len(found) or not (isinstance(expression, Shifted) and expression.unit is Unit.DAY):
        return None
    (start, stop), inside = found[number + 1]
    if not (isinstance(inside, Calendar) and inside.day and re.fullmatch(r" {0,2}\(", text[end:start])):
        return None
    return Span(start, stop), inside


def _same_day(said: str | None, otherwise: str | None) -> str | None:
    """A day that is told twice: the plainer words say which, the others which part of it."""
    if said is None or otherwise is None:
        return said or otherwise
    return said[:10] + (said[10:] or otherwise[10:])


def _spoken_of(expression: Expression, recent: Sequence[_Spoken], lead: str | None) -> str | None:
    """The value the text spoke of last that is as fine as what is counted from it.

    "That day" is not a day that was only looked back to; with none near it, it is the day that the report opens with.
    """
    if isinstance(expression, SamePeriod):
        return next((one.value for one in reversed(recent) if re.fullmatch(r"\d{4}-(\d\d|[QH]\d)", one.value)), None)
    if not (isinstance(expression, Shifted) and expression.context):
        return None
    that_day = expression.unit is Unit.DAY and not expression.amount
    for one in reversed(recent):
        if that_day and one.aside:
            continue
        base = Anchor.parse(one.value)
        if (base and base.knows(expression.unit)) or (expression.unit is Unit.YEAR and one.value[4:6] in ("-Q", "-H")):
            return one.value
    return lead if that_day else None


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
