"""Runs of identical words as rows, and how much of each report they are."""

from functools import partial

from reader.comparison.model import Comparison, Reuse, Side
from reader.ui.findings.coverage import gaps, looked_for, nothing_found
from reader.ui.findings.row import Detail, Face, Line, Listing, Row, Sign
from reader.ui.findings.texts import apart, excerpt, whole
from reader.ui.words import finding_words as words
from reader.ui.words.finding_words import say
from reader.ui.words.translation import QT_TRANSLATE_NOOP


def listing(comparison: Comparison) -> Listing:
    """The longest first."""
    return Listing(
        tuple(_row(comparison, run) for run in comparison.reuse),
        orders=("weight", "text"),
        nothing=nothing_found(comparison, "reuse"),
        remarks=gaps(comparison, "reuse"),
        summary=shares(comparison),
    )


def shares(comparison: Comparison) -> str:
    """How much of either report stands in such runs; nothing where they were not looked for."""
    if not all(looked_for(comparison, "reuse", side) for side in Side):
        return ""
    text = QT_TRANSLATE_NOOP(
        "FindingWords",
        "{left} of the words of the left report and {right} of the right stand in runs of six or more identical words.",
    )
    return say(text, left=words.share(comparison.reuse_share_left), right=words.share(comparison.reuse_share_right))


def brief(comparison: Comparison) -> str:
    """The same in a few words."""
    one = QT_TRANSLATE_NOOP("FindingWords", "1 run: {left} of the left, {right} of the right")
    many = QT_TRANSLATE_NOOP("FindingWords", "{count} runs: {left} of the left, {right} of the right")
    text = one if len(comparison.reuse) == 1 else many
    left, right = words.share(comparison.reuse_share_left), words.share(comparison.reuse_share_right)
    return say(text, count=len(comparison.reuse), left=left, right=right)


def _row(comparison: Comparison, run: Reuse) -> Row:
    return Row(
        run.id,
        "wording",
        "both",
        partial(_face, comparison, run),
        partial(_detail, comparison, run),
        (run.left,),
        (run.right,),
        Sign.EQUAL,
        weight=run.words,
    )


def _count(run: Reuse) -> str:
    return say(QT_TRANSLATE_NOOP("FindingWords", "{count} words"), count=run.words)


def _face(comparison: Comparison, run: Reuse) -> Face:
    text = excerpt(comparison, Side.LEFT, run.left)
    spoken = QT_TRANSLATE_NOOP("FindingWords", "{count} identical words: {words}")
    return Face(_count(run), (Line.of(text),), spoken=say(spoken, count=run.words, words=apart(text)))


def _detail(comparison: Comparison, run: Reuse) -> Detail:
    sides = ((Side.LEFT, run.left), (Side.RIGHT, run.right))
    return Detail(_count(run), tuple(Line.of(whole(comparison, side, span), side.value) for side, span in sides))
