"""Finding the figures of a report: each number with its hedge, bounds, unit and what it counts.

Works in time linear in the text. Not responsible for dates, times of day and names that hold a number, which are left
out; nor for comparing reports.
"""

from collections.abc import Iterator, Sequence

from reader.analysis.figures.bounds import Hedge, bounded, hedge_after, hedge_before
from reader.analysis.figures.counted import what_is_counted
from reader.analysis.figures.east import eastern
from reader.analysis.figures.measure import measure_after, sign_before
from reader.analysis.figures.numerals import Amount, Numerals
from reader.analysis.figures.ranges import BETWEEN, read_range
from reader.analysis.figures.refused import is_age, names_something
from reader.analysis.figures.tokens import Token, Tokens, beside
from reader.analysis.figures.units import dimension
from reader.analysis.model import DateMention, Figure
from reader.document.model import Article, Span

_EAST = frozenset(("ko", "ja", "zh"))
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
                span = Span(found.start, found.end)
                yield self._made(span, (low, high), found.hedge, found.counted, found.unit)
            return
        if not self._numerals.any_in(self._plain, sentence):
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
        sign = sign_before(tokens, amount.first)
        first, unit = sign or (amount.first, None)
        measure = measure_after(tokens, amount, money=sign is not None, english=self._english)
        low: float | None = amount.low * measure.factor + measure.extra
        high = None if amount.high is None else amount.high * measure.factor + measure.extra
        ranged = read_range(tokens, amount, measure, self._numerals, first, english=self._english)
        if ranged is not None:
            low, high, measure = ranged
        last = max(amount.last, measure.last)
        unit = "%" if amount.share else unit or measure.unit
        if is_age(tokens, amount, unit):
            span = Span(tokens[first].start, tokens[last - 1].end)
            return self._made(span, (low, high), None, "age", "year"), last
        if high is not None and _negative(tokens, first, unit):
            first, low, high = first - 1, -high, -(low or 0)
        hedge = self._hedge(tokens, first, last, unit)
        if ranged is not None and first and tokens[first - 1].key in BETWEEN:
            first, hedge = first - 1, None
        counted = what_is_counted(
            tokens, amount, measure, hedge=hedge, unit=unit, plain=self._plain, english=self._english
        )
        if names_something(tokens, amount, measure, counted=counted, unit=unit, hedge=hedge):
            return None, last
        begin, end = (first, last) if hedge is None else (min(first, hedge.first), max(last, hedge.last))
        name = hedge.name if hedge else amount.loose
        bounds = (low, high) if amount.loose or ranged else bounded(low, high, hedge.kind if hedge else None)
        span = Span(tokens[begin].start, tokens[end - 1].end)
        return self._made(span, bounds, name, counted, unit), max(last, end)

    def _hedge(self, tokens: Sequence[Token], first: int, last: int, unit: str | None) -> Hedge | None:
        """The hedge at the number; "over two years" mostly means during them."""
        hedge = hedge_before(tokens, first) or hedge_after(tokens, last)
        if hedge and hedge.first < first and tokens[first - 1].key == "over" and hedge.first == first - 1:
            return None if dimension(unit)[0] in {"time", "years"} else hedge
        return hedge

    def _made(
        self,
        span: Span,
        bounds: tuple[float | None, float | None],
        hedge: str | None,
        counted: str | None,
        unit: str | None,
    ) -> Figure:
        low, high = (None if bound is None else round(bound, 9) for bound in bounds)
        return Figure(f"f-{span.start}-{span.end}", span, span.of(self._text), low, high, hedge, counted, unit)


def _negative(tokens: Sequence[Token], first: int, unit: str | None) -> bool:
    """Whether a minus stands before a temperature or a share."""
    if unit not in {"°C", "°F", "°", "%"} or not first:
        return False
    sign = tokens[first - 1].key
    return sign == "minus" or (sign == "-" and not (first > 1 and beside(tokens, first - 2)))
