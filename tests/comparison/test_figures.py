"""Figures of two reports: what is set against what, and with what verdict."""

from collections import Counter

import pytest

from reader.analysis.analyse import analyse
from reader.comparison.compare import compare
from reader.comparison.figures import pair_figures
from reader.comparison.model import FigurePair, Passage
from reader.document.load import load_file
from reader.document.model import Article
from tests.factories import article
from tests.tools.expected import SEEDS, ExpectedFigure, expected_pairs, place


def pairs(left: str, right: str) -> tuple[FigurePair, ...]:
    return pair_figures(
        analyse(article(left, name="left.txt"), None), analyse(article(right, name="right.txt"), None), ()
    )


def only(left: str, right: str) -> FigurePair:
    (found,) = pairs(left, right)
    return found


@pytest.mark.parametrize(
    ("left", "right", "verdict"),
    [
        ("The harbour lost 96 cars.", "In the harbour 96 cars were lost.", "equal"),
        ("The harbour lost two dozen barges.", "The harbour lost 24 barges.", "equal"),
        ("The bridge repair cost €1.2 bn.", "The bridge repair cost 1,200 million euros.", "equal"),
        ("The bridge repair took eighteen months.", "The bridge repair took a year and a half.", "equal"),
        ("The flooded harbour stood at 85 centimetres.", "The flooded harbour stood at 0.85 metres.", "equal"),
        ("The harbour lost more than 400 barges.", "The harbour lost 412 barges.", "compatible"),
        ("The harbour lost nearly 900 barges.", "The harbour lost 870 barges.", "compatible"),
        ("The harbour lost about 300 barges.", "The harbour lost 312 barges.", "compatible"),
        ("The harbour lost between 90 and 110 barges.", "The harbour lost around 100 barges.", "compatible"),
        ("Hundreds of volunteers cleaned the harbour.", "Then 650 volunteers cleaned the harbour.", "compatible"),
        ("The ferry distance covers 290 nautical miles.", "The ferry distance covers 537 kilometres.", "compatible"),
        ("The harbour lost 40 barges.", "The harbour lost 41 barges.", "conflicting"),
        ("The harbour lost about 300 barges.", "The harbour lost 500 barges.", "conflicting"),
        ("The harbour lost more than 400 barges.", "The harbour lost 1,000 barges.", "conflicting"),
        ("Dilys Brandvold, 81, waved.", "Dilys Brandvold, 82, waved.", "conflicting"),
    ],
)
def test_verdicts(left: str, right: str, verdict: str) -> None:
    found = only(left, right)
    assert found.verdict == verdict
    assert found.note is not None
    assert found.note.endswith(".")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The harbour lost 40 barges.", "The forest gained 40 kilograms."),
        ("The town sold 40 houses.", "A museum bought 55 paintings."),
        ("The walk was 5 km.", "Some other road was 700 km."),
        ("The blast killed 12 people.", "The blast injured 30 people."),
        ("A ticket is $12.", "The fund holds $3 billion."),
    ],
)
def test_a_shared_unit_is_no_reason(left: str, right: str) -> None:
    assert sorted(pair.verdict for pair in pairs(left, right)) == ["only-left", "only-right"]


def test_what_befell_people_tells_them_apart() -> None:
    found = pairs(
        "The blast killed 12 people and injured 30 people.", "In the blast 30 people were injured and 14 died."
    )
    assert {(pair.left[0].text, pair.right[0].text) for pair in found if pair.left and pair.right} >= {("30", "30")}
    assert ("12", "30") not in {(pair.left[0].text, pair.right[0].text) for pair in found if pair.left and pair.right}


def test_one_figure_told_twice_is_one_finding() -> None:
    found = only("The harbour lost 96 cars.\nYes, 96 cars are gone.", "The harbour lost 96 cars.")
    assert len(found.left) == 2
    assert len(found.right) == 1


def test_every_figure_stands_in_one_pair_and_ids_differ() -> None:
    for expected in expected_pairs().values():
        left, right = (analyse(load_file(SEEDS / side.file), None) for side in (expected.left, expected.right))
        found = compare(left, right).figures
        assert sorted(f.id for pair in found for f in pair.left) == sorted(f.id for f in left.figures)
        assert sorted(f.id for pair in found for f in pair.right) == sorted(f.id for f in right.figures)
        assert len({pair.id for pair in found}) == len(found)


def test_the_samples_are_read_as_a_careful_reader_does() -> None:
    """Every verdict that is given is right, and most are given."""
    told = Counter[str]()
    for expected in expected_pairs().values():
        left, right = (analyse(load_file(SEEDS / side.file), None) for side in (expected.left, expected.right))
        found = compare(left, right).figures
        for wanted in expected.figures:
            verdict = _verdict(wanted, found, left.article, right.article)
            told["right" if verdict == wanted.verdict else "missed" if verdict is None else "wrong"] += 1
    assert told["wrong"] <= 1
    assert told["right"] >= 60


def _verdict(wanted: ExpectedFigure, found: tuple[FigurePair, ...], left: Article, right: Article) -> str | None:
    first = place(left, wanted.left) if wanted.left is not None else None
    second = place(right, wanted.right) if wanted.right is not None else None
    for pair in found:
        if bool(pair.left) != (first is not None) or bool(pair.right) != (second is not None):
            continue
        if first is not None and not any(figure.span.overlaps(first) for figure in pair.left):
            continue
        if second is not None and not any(figure.span.overlaps(second) for figure in pair.right):
            continue
        return pair.verdict
    return None


def test_what_each_report_counts_only_once_is_the_same_without_another_word_in_common() -> None:
    assert only("The old town bought 14 lanterns.", "Somebody later spoke of 14 lanterns.").verdict == "equal"
    found = pairs(
        "The old town bought 14 lanterns. Its port needs 20 lanterns.", "Somebody later spoke of 14 lanterns."
    )
    assert [pair.verdict for pair in found] == ["only-left", "only-left", "only-right"]


def test_sentences_that_correspond_bring_their_figures_together() -> None:
    left = analyse(article("It rained. The walls cost 300 euros. Nobody knew why.", name="left.txt"), None)
    right = analyse(article("Somebody paid 300 euros. They left.", name="right.txt"), None)
    assert [pair.verdict for pair in pair_figures(left, right, ())] == ["only-left", "only-right"]
    (found,) = pair_figures(left, right, [Passage("p", left.sentences[1], right.sentences[0], 0.9, ())])
    assert found.verdict == "equal"
    elsewhere = Passage("p", left.sentences[1], right.sentences[1], 0.9, ())
    assert len(pair_figures(left, right, [elsewhere])) == 2
