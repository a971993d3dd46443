"""The rows that every format shows: matches are gathered by sentence, nothing is lost."""

from dataclasses import replace

from reader.comparison.model import Comparison, Passage, Side, Status
from reader.document.model import Span
from reader.export import findings
from tests.export.pairs import LEFT_TEXT, RIGHT_TEXT, pair, place

LEFT = [place(LEFT_TEXT, words) for words in ("The regional council", "About 4,000 people")]
RIGHT = [place(RIGHT_TEXT, words) for words in ("The Tarn Bridge", "Some 4,200 people", "Engineer Pia Holm")]


def crowded() -> Comparison:
    """Every sentence against every other, the later the weaker."""
    pairs = [(left, right) for left in LEFT for right in RIGHT]
    matches = [Passage(f"p{number}", left, right, 0.9 - number / 10, ()) for number, (left, right) in enumerate(pairs)]
    return replace(pair(), passages=tuple(matches), unmatched_right=())


def passages(comparison: Comparison, *, every_match: bool = False) -> findings.Section:
    found = findings.sections(comparison, every_match=every_match)
    return next(section for section in found if section.key == "passages")


def test_a_sentence_has_one_row_and_no_matched_sentence_is_lost() -> None:
    rows = passages(crowded()).findings
    shown: dict[Side, list[Span]] = {side: [one.span for row in rows for one in row.excerpts(side)] for side in Side}
    assert sorted(shown[Side.LEFT]) == sorted(LEFT)
    assert set(shown[Side.RIGHT]) == set(RIGHT)
    assert len(shown[Side.RIGHT]) == 4  # the best of each, where all would be six


def test_tables_for_machines_have_every_match() -> None:
    assert len(passages(crowded(), every_match=True).findings) == 6


def test_what_differs_comes_before_what_agrees_and_what_one_has_comes_last() -> None:
    comparison = pair()
    figures = (*comparison.figures[::-1], replace(comparison.figures[0], id="fp3", verdict="conflicting"))
    section = next(one for one in findings.sections(replace(comparison, figures=figures)) if one.key == "figures")
    assert [row.id for row in section.findings] == ["fp3", "fp1", "fp2"]
    assert [row.status for row in section.findings] == [Status.BOTH, Status.BOTH, Status.LEFT]
