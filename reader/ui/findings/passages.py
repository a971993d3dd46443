"""Passages that correspond as rows, one for each sentence of the left report, and sentences without a counterpart."""

from collections.abc import Sequence
from functools import partial

from reader.comparison.model import Comparison, Passage, Side
from reader.comparison.passages.told import told
from reader.document.model import Span
from reader.ui.findings.coverage import gaps, nothing_found
from reader.ui.findings.row import Detail, Face, Line, Listing, Row, Sign
from reader.ui.findings.texts import apart, excerpt, listed, whole
from reader.ui.words import finding_words as words
from reader.ui.words.finding_words import say
from reader.ui.words.translation import QT_TRANSLATE_NOOP


def listing(comparison: Comparison) -> Listing:
    """The best match first; what has none last."""
    rows = [_row(comparison, group) for group in matches(comparison.passages)]
    rows += [_alone(comparison, Side.LEFT, span) for span in comparison.unmatched_left]
    rows += [_alone(comparison, Side.RIGHT, span) for span in comparison.unmatched_right]
    return Listing(
        tuple(rows),
        groups=(
            ("both", say(QT_TRANSLATE_NOOP("FindingWords", "Passages that correspond"))),
            ("left", say(QT_TRANSLATE_NOOP("FindingWords", "Left: no match found"))),
            ("right", say(QT_TRANSLATE_NOOP("FindingWords", "Right: no match found"))),
        ),
        orders=("weight", "text"),
        nothing=nothing_found(comparison, "passages"),
        remarks=gaps(comparison, "passages"),
    )


def matches(passages: Sequence[Passage]) -> list[list[Passage]]:
    """The matches that are told, those of one sentence of the left together, best first."""
    groups: dict[Span, list[Passage]] = {}
    for match in sorted(told(passages), key=lambda match: -match.score):
        groups.setdefault(match.left, []).append(match)
    return list(groups.values())


def _row(comparison: Comparison, group: list[Passage]) -> Row:
    best = group[0]
    return Row(
        best.id,
        "passage",
        "both",
        partial(_face, comparison, group),
        partial(_detail, comparison, group),
        (best.left,),
        tuple(match.right for match in group),
        Sign.EQUAL if best.basis == "manual" else Sign.NEAR,
        weight=best.score,
        lines=2,
        holds=len(group),
    )


def _alone(comparison: Comparison, side: Side, span: Span) -> Row:
    left = (span,) if side is Side.LEFT else ()
    right = (span,) if side is Side.RIGHT else ()
    return Row(
        f"{side.value}-{span.start}-{span.end}",
        "unmatched",
        side.value,
        partial(_alone_face, comparison, side, span),
        partial(_alone_detail, comparison, side, span),
        left,
        right,
        Sign(side.value),
        weight=-float(span.start),
        lines=1,
    )


def _shared(group: list[Passage]) -> str:
    return listed(term for match in group for term in match.shared)


def _degree(passage: Passage) -> str:
    """How sure a match is: by hand, by order, or by how much it shares."""
    return words.basis(passage.basis) if passage.basis != "content" else f"{passage.score:.0%}"


def _face(comparison: Comparison, group: list[Passage]) -> Face:
    best = group[0]
    shared = _shared(group) or say(QT_TRANSLATE_NOOP("FindingWords", "Corresponding passages"))
    left = excerpt(comparison, Side.LEFT, best.left)
    right = " … ".join(excerpt(comparison, Side.RIGHT, match.right) for match in group[:3])
    text = QT_TRANSLATE_NOOP("FindingWords", "Match, {degree}, sharing {shared}.")
    lines = (Line.of(left, "left"), Line.of(right, "right"))
    said = [f"{words.report(line.side)}: {apart(line.text)}" for line in lines]
    return Face(shared, lines, _degree(best), " ".join([say(text, degree=_degree(best), shared=shared), *said]))


def _detail(comparison: Comparison, group: list[Passage]) -> Detail:
    best = group[0]
    lines = [Line.of(whole(comparison, Side.LEFT, best.left), "left")]
    for number, match in enumerate(group):
        label = f"{words.report('right')} · {_degree(match)}" if number == 0 or len(group) > 1 else ""
        lines.append(Line.of(whole(comparison, Side.RIGHT, match.right), "right", label))
    shared = _shared(group)
    if shared:
        lines.append(Line.of(shared, label=say(QT_TRANSLATE_NOOP("FindingWords", "What they share"))))
    title = say(QT_TRANSLATE_NOOP("FindingWords", "Passages that correspond"))
    return Detail(title, tuple(lines), ("unlink",))


def _alone_face(comparison: Comparison, side: Side, span: Span) -> Face:
    text = excerpt(comparison, side, span)
    none = say(QT_TRANSLATE_NOOP("FindingWords", "No match found"))
    return Face(text, (Line.of(none),), spoken=f"{words.report(side.value)}, {none}: {text}")


def _alone_detail(comparison: Comparison, side: Side, span: Span) -> Detail:
    note = say(QT_TRANSLATE_NOOP("FindingWords", "This does not mean that the other report leaves it out."))
    title = say(QT_TRANSLATE_NOOP("FindingWords", "No match found"))
    return Detail(title, (Line.of(whole(comparison, side, span), side.value), Line.of(note)))
