"""Finding the figures of a report: each number with its hedge, bounds, unit and what it counts.

Works in time linear in the text. Not responsible for dates, times of day and names that hold a number, which are left
out; nor for comparing reports.
"""

import re
from collections.abc import Iterator, Sequence

from reader.analysis.figures.bounds import bounded, hedge_after, hedge_before
from reader.analysis.figures.counted import noun_after, noun_before, shape_after, singular_after
from reader.analysis.figures.east import eastern
from reader.analysis.figures.measure import Measure, measure_after, sign_before
from reader.analysis.figures.numerals import Amount, Numerals
from reader.analysis.figures.refused import names_something
from reader.analysis.figures.tokens import Token, Tokens, beside
from reader.analysis.figures.units import CURRENCIES, dimension
from reader.analysis.model import DateMention, Figure
from reader.document.model import Article, Span

_EAST = frozenset(("ko", "ja", "zh"))
_EASTERN_LETTER = re.compile(r"[가-힣一-鿿ぁ-ヿ]")
_LONGEST_SENTENCE = 20_000


def find_figures(
    article: Article, plain: str, sentences: Sequence[Span], dates: Sequence[DateMention]
) -> tuple[Figure, ...]:
    """The figures in `sentences`, in the order of the text; none overlaps another or a date."""
    language = (article.language or "en").split("-")[0].lower()
    finder = _Finder(language, article.text, plain)
    taken = sorted((date.span.start, date.span.end) for date in dates)
    found: list[Figure] = []
    at = 0
    for sentence in sentences:
        for start in range(sentence.start, sentence.end, _LONGEST_SENTENCE):
            part = Span(start, min(sentence.end, start + _LONGEST_SENTENCE))
            for figure in finder.within(part):
                while at < len(taken) and taken[at][1] <= figure.span.start:
                    at += 1
                if at < len(taken) and taken[at][0] < figure.span.end:
                    continue
                if not found or found[-1].span.end <= figure.span.start:
                    found.append(figure)
    return tuple(found)


class _Finder:
    """Reads sentences of one report."""

    def __init__(self, language: str, text: str, plain: str) -> None:
        self._text = text
        self._plain = plain
        self._english = language == "en"
        self._east = language in _EAST
        self._tokens = Tokens(language)
        self._numerals = Numerals(language)

    def within(self, sentence: Span) -> Iterator[Figure]:
        """The figures of one sentence."""
        if self._east:
            for found in eastern(self._plain, sentence.start, sentence.end):
                low, high = bounded(found.value, found.value, found.kind)
                yield self._figure(found.start, found.end, (low, high), found.hedge, found.counted, found.unit)
            return
        tokens = self._tokens.of(self._text, self._plain, sentence)
        at = 0
        while at < len(tokens):
            if not self._numerals.may_start(tokens[at]):
                at += 1
                continue
            amount = self._numerals.read(tokens, at)
            if amount is None:
                at += 1
                continue
            figure, at = self._read(tokens, amount)
            if figure is not None:
                yield figure

    def _read(self, tokens: Sequence[Token], amount: Amount) -> tuple[Figure | None, int]:
        """The figure that begins with `amount`, and the token to go on from."""
        first, last, low, high = amount.first, amount.last, amount.low, amount.high
        sign = sign_before(tokens, first)
        money = sign is not None
        measure = measure_after(tokens, amount, money=money, english=self._english)
        ranged = self._range(tokens, amount, measure, money=money)
        if ranged is not None:
            low, high, measure, last = ranged
        elif measure.factor != 1:
            low, high = low * measure.factor, None if high is None else high * measure.factor
        last = max(last, measure.last)
        unit = sign[1] if sign else measure.unit
        if amount.share:
            unit = "%"
        first = sign[0] if sign else first
        if unit in {"°C", "°F", "°", "%"} and first and tokens[first - 1].key in {"minus", "-"}:
            if tokens[first - 1].key == "minus" or (first > 1 and not beside(tokens, first - 2)):
                first -= 1
                low, high = (None if high is None else -high), -low
        before = hedge_before(tokens, first)
        between = (
            ranged is not None and first and tokens[first - 1].key in {"between", "zwischen", "entre", "від", "от"}
        )
        if between:
            first -= 1
            before = None
        if (
            before
            and before[1] == "more than"
            and dimension(unit)[0] in {"time", "years"}
            and tokens[first - 1].key == "over"
        ):
            before = None
        after = hedge_after(tokens, last) if before is None else None
        counted = self._counted(tokens, amount, measure, after[0] if after else last, unit)
        hedge = before or after
        if hedge is None and names_something(tokens, amount, measure, counted, unit, ranged=ranged is not None):
            return None, max(last, amount.last)
        if hedge is not None and names_something(
            tokens,
            Amount(before[0] if before else amount.first, *_rest(amount)),
            measure,
            counted or "",
            unit,
            ranged=True,
        ):
            return None, max(last, amount.last)
        if before:
            first = before[0]
        if after:
            last = after[0]
        kind = None if hedge is None else hedge[2]
        name = hedge[1] if hedge else amount.loose
        bounds = bounded(low, high, kind) if amount.loose is None and ranged is None else (low, high)
        start, end = tokens[first].start, tokens[last - 1].end
        return self._figure(start, end, bounds, name, counted, unit), max(last, amount.last)

    def _range(
        self, tokens: Sequence[Token], amount: Amount, measure: Measure, *, money: bool
    ) -> tuple[float, float, Measure, int] | None:
        """Both ends of "10 to 15", "between 300 and 400", "10–15%": bounds, the measure, and the token after."""
        at = max(amount.last, measure.last)
        first = sign_before(tokens, amount.first)
        opening = tokens[(first[0] if first else amount.first) - 1].key if (first[0] if first else amount.first) else ""
        joiner = tokens[at].key if at < len(tokens) else ""
        wanted = {"between": "and", "zwischen": "und", "entre": "et", "від": "до", "от": "до"}.get(opening, "")
        if opening in {"from", "de", "von"} or amount.high is None or amount.loose or amount.share:
            return None
        dash = joiner in {"-", "–", "—"} and beside(tokens, at - 1) and beside(tokens, at)
        if not (joiner and (joiner == wanted or (opening == "entre" and joiner == "y") or dash)):
            if joiner not in {"to", "or", "bis", "à"}:
                return None
        index = at + 1
        if index < len(tokens) and not self._numerals.may_start(tokens[index]):
            index += 1 + (index + 1 < len(tokens) and tokens[index + 1].key == "$")
            if index >= len(tokens) or sign_before(tokens, index) is None:
                return None
        if index >= len(tokens) or not self._numerals.may_start(tokens[index]):
            return None
        upper = self._numerals.read(tokens, index)
        if upper is None or upper.high is None or upper.share or upper.loose:
            return None
        far = measure_after(tokens, upper, money=money or sign_before(tokens, index) is not None, english=self._english)
        low, high = amount.low * measure.factor, upper.high * far.factor
        if amount.scale == 1 and measure.factor == 1 and (upper.scale > 1 or far.factor > 1) and amount.low < 1000:
            low *= upper.scale * far.factor
        if not low < high or (measure.unit and far.unit and measure.unit != far.unit):
            return None
        if joiner == "or" and high - low > max(2, low):
            return None
        unit = far.unit or measure.unit
        return low, high, Measure(unit, far.last, hyphened=far.hyphened), max(far.last, upper.last)

    def _counted(
        self, tokens: Sequence[Token], amount: Amount, measure: Measure, last: int, unit: str | None
    ) -> str | None:
        if measure.age:
            return "age"
        if unit == "year" and last < len(tokens) and tokens[last].key == "old":
            return "age"
        if unit is None:
            found = noun_after(tokens, last, self._plain, english=self._english)
            if found is None and amount.first and not self._english:
                return None
            return found or noun_before(tokens, amount.first)
        if measure.hyphened:
            return singular_after(tokens, last, self._plain) if not shape_after(tokens, last) else None
        if last < len(tokens) and tokens[last].key == "of":
            return noun_after(tokens, last, self._plain, english=self._english) or (
                singular_after(tokens, last + 1, self._plain) if last + 1 < len(tokens) else None
            )
        if shape := shape_after(tokens, last):
            return shape
        begins = amount.first
        if (sign := sign_before(tokens, begins)) is not None:
            begins = sign[0]
        if (hedge := hedge_before(tokens, begins)) is not None:
            begins = hedge[0]
        found = noun_before(tokens, begins)
        if found or unit not in CURRENCIES or not self._english:
            return found
        return None

    def _figure(
        self,
        start: int,
        end: int,
        bounds: tuple[float | None, float | None],
        hedge: str | None,
        counted: str | None,
        unit: str | None,
    ) -> Figure:
        low, high = (None if bound is None else round(bound, 9) for bound in bounds)
        span = Span(start, end)
        return Figure(f"f-{start}-{end}", span, span.of(self._text), low, high, hedge, counted, unit)


def _rest(amount: Amount) -> tuple[int, float, float | None, float, bool, str | None, bool]:
    return amount.last, amount.low, amount.high, amount.scale, amount.worded, amount.loose, amount.share
