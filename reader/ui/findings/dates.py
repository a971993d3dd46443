"""Dates as rows, on one line of time: what both reports date alike, what they date differently, what only one has."""

from functools import partial

from reader.analysis.model import DateMention
from reader.comparison.model import Comparison, DatePair, Side
from reader.ui.findings.coverage import gaps, nothing_found
from reader.ui.findings.row import Detail, Face, Line, Listing, Row, Sign
from reader.ui.findings.texts import apart, listed, plain, short
from reader.ui.words import finding_words as words
from reader.ui.words.finding_words import say
from reader.ui.words.language import sentence
from reader.ui.words.times import extent, readable
from reader.ui.words.translation import QT_TRANSLATE_NOOP


def listing(comparison: Comparison) -> Listing:
    """By time, those without a point in time last."""
    return Listing(
        tuple(sorted((_row(pair) for pair in comparison.dates), key=lambda row: -row.weight)),
        orders=("time", "text"),
        nothing=nothing_found(comparison, "dates"),
        remarks=gaps(comparison, "dates"),
    )


def _row(pair: DatePair) -> Row:
    status = "both" if pair.left and pair.right else "left" if pair.left else "right"
    days = extent(pair.value) if pair.value else None
    sign = Sign.DIFFER if pair.verdict == "conflict" else Sign.EQUAL if status == "both" else Sign(status)
    return Row(
        pair.id,
        "date",
        status,
        partial(_face, pair),
        partial(_detail, pair),
        tuple(found.span for found in pair.left),
        tuple(found.span for found in pair.right),
        sign,
        pair.verdict == "conflict",
        weight=-days[0] if days else float("-inf"),
        lines=1 + (status == "both"),
    )


def title(pair: DatePair) -> str:
    """The value in words; the report's own words where it has none."""
    if pair.value:
        return short(readable(pair.value))
    return short(next(found.text for found in (*pair.left, *pair.right)))


def _texts(dates: tuple[DateMention, ...]) -> str:
    return listed((found.text for found in dates), "“{}”")


def _lines(pair: DatePair) -> tuple[Line, ...]:
    sides = ((Side.LEFT, pair.left), (Side.RIGHT, pair.right))
    return tuple(Line.of(_texts(dates), side.value) for side, dates in sides if dates)


def verdict(pair: DatePair) -> str:
    if pair.value is None:
        return say(QT_TRANSLATE_NOOP("FindingWords", "no day to be told"))
    return words.date_verdict(pair.verdict) if pair.verdict == "conflict" else ""


def spoken(pair: DatePair) -> str:
    """All that is said of a date, as a sentence. Whether only one report has it is not known where its day is not."""
    status = "both" if pair.left and pair.right else "left" if pair.left else "right"
    said = [f"{words.report(line.side)}: {line.text}." for line in _lines(pair)]
    head = ", ".join(part for part in (title(pair), words.where(status) if pair.value else "", verdict(pair)) if part)
    return " ".join([f"{head}.", *said])


def _face(pair: DatePair) -> Face:
    return Face(title(pair), _lines(pair), verdict(pair), spoken(pair))


def _detail(pair: DatePair) -> Detail:
    lines = []
    for side, dates in ((Side.LEFT, pair.left), (Side.RIGHT, pair.right)):
        for number, found in enumerate(dates):
            text = f"“{apart(plain(found.text))}”"
            note = f" {sentence(found.note)}" if found.note else ""
            lines.append(Line.of(text + note, side.value, "" if number == 0 else " "))
    if pair.verdict == "conflict":
        text = QT_TRANSLATE_NOOP(
            "FindingWords", "Sentences that correspond give another day for this in the other report."
        )
        lines.append(Line.of(say(text)))
    return Detail(title(pair), tuple(lines))
