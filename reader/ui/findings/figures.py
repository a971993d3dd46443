"""Figures as rows: what is counted, and whether the two reports can both be right."""

from functools import partial

from reader.analysis.model import Figure
from reader.comparison.model import Comparison, FigurePair, Side
from reader.document.model import Span
from reader.ui.findings.coverage import gaps, nothing_found
from reader.ui.findings.row import Detail, Face, Line, Listing, Row, Sign
from reader.ui.findings.texts import listed, plain, short, whole
from reader.ui.words import finding_words as words
from reader.ui.words.figure_notes import figure_note
from reader.ui.words.finding_words import say
from reader.ui.words.translation import QT_TRANSLATE_NOOP

_SIGNS = {
    "conflicting": Sign.DIFFER,
    "compatible": Sign.NEAR,
    "equal": Sign.EQUAL,
    "only-left": Sign.LEFT,
    "only-right": Sign.RIGHT,
}
_AROUND = 60
"""Code points of surroundings that a figure's detail shows on either side."""


def listing(comparison: Comparison) -> Listing:
    """Conflicts first; what only one report counts last."""
    return Listing(
        tuple(_row(comparison, pair) for pair in comparison.figures),
        groups=(
            ("conflicting", say(QT_TRANSLATE_NOOP("FindingWords", "Conflicting"))),
            ("compatible", say(QT_TRANSLATE_NOOP("FindingWords", "Compatible"))),
            ("equal", say(QT_TRANSLATE_NOOP("FindingWords", "Equal"))),
            ("only-left", say(QT_TRANSLATE_NOOP("FindingWords", "Only in the left report"))),
            ("only-right", say(QT_TRANSLATE_NOOP("FindingWords", "Only in the right report"))),
        ),
        orders=("weight", "name", "text"),
        nothing=nothing_found(comparison, "figures"),
        remarks=gaps(comparison, "figures"),
    )


def _row(comparison: Comparison, pair: FigurePair) -> Row:
    both = bool(pair.left and pair.right)
    return Row(
        pair.id,
        "figure",
        pair.verdict,
        partial(_face, pair),
        partial(_detail, comparison, pair),
        tuple(figure.span for figure in pair.left),
        tuple(figure.span for figure in pair.right),
        _SIGNS.get(pair.verdict, Sign.EQUAL),
        pair.verdict == "conflicting",
        weight=len(pair.left) + len(pair.right),
        lines=1 + both,
    )


def title(pair: FigurePair) -> str:
    """What is counted; the figure itself where that is not known."""
    counted = words.counted(pair.counted, pair.unit)
    return short(counted or next(figure.text for figure in (*pair.left, *pair.right)))


def _texts(figures: tuple[Figure, ...]) -> str:
    return listed(figure.text for figure in figures)


def _lines(pair: FigurePair) -> tuple[Line, ...]:
    sides = ((Side.LEFT, pair.left), (Side.RIGHT, pair.right))
    return tuple(Line.of(_texts(figures), side.value) for side, figures in sides if figures)


def _face(pair: FigurePair) -> Face:
    lines = _lines(pair)
    said = [f"{words.report(line.side)}: {line.text}{_hedged(pair, line.side)}." for line in lines]
    sentence = words.figure_sentence(pair.verdict)
    tag = words.figure(pair.verdict) if len(lines) == 2 else ""
    return Face(title(pair), lines, tag, " ".join([f"{title(pair)}.", *said, sentence]))


def _hedged(pair: FigurePair, side: str) -> str:
    """The hedges of one side's figures, so that none is overheard."""
    figures = pair.left if side == "left" else pair.right
    hedges = dict.fromkeys(words.hedge(figure.hedge) for figure in figures if figure.hedge)
    return f" ({', '.join(hedges)})" if hedges else ""


def _detail(comparison: Comparison, pair: FigurePair) -> Detail:
    lines = []
    for side, figures in ((Side.LEFT, pair.left), (Side.RIGHT, pair.right)):
        for number, figure in enumerate(figures):
            label = f"{words.report(side.value)}{_hedged(pair, side.value)}" if number == 0 else ""
            lines.append(Line.of(_beside(comparison, side, figure.span), side.value, label or " "))
    note = figure_note(pair.note) if pair.note else words.figure_sentence(pair.verdict)
    lines.append(Line.of(note))
    return Detail(f"{title(pair)}: {words.figure(pair.verdict)}", tuple(lines))


def _beside(comparison: Comparison, side: Side, span: Span) -> str:
    """The words around a figure, from one end of the sentence to the other where that is near."""
    report = comparison.analysis(side)
    figure = span.of(report.article.text)
    sentence = next((each for each in report.sentences if each.contains(span)), span)
    before = whole(comparison, side, Span(sentence.start, span.start))
    after = whole(comparison, side, Span(span.end, sentence.end))
    if len(before) > _AROUND:
        before = "… " + before[-_AROUND:].partition(" ")[2]
    if len(after) > _AROUND:
        after = after[:_AROUND].rpartition(" ")[0] + " …"
    gaps = [" " if report.article.text[at : at + 1].isspace() else "" for at in (span.start - 1, span.end)]
    return f"{before}{gaps[0]}{plain(figure)}{gaps[1]}{after}"
