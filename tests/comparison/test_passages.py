"""Which sentences of two reports correspond, and what is said to be shared."""

import time

from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.analyse import analyse
from reader.analysis.model import Analysis, State
from reader.comparison.compare import compare
from reader.comparison.model import Comparison, Side
from reader.comparison.passages.match import LEAST_SCORE
from reader.comparison.passages.terms import stem
from reader.document.model import BlockKind
from tests.factories import article
from tests.recognisers import WordList

NAMES = {"Port Alder": "GPE", "Ada Quill": "PERSON", "Quill": "PERSON"}

LEFT = """A ferry struck the breakwater at Port Alder on Monday. Ada Quill, the harbour master, closed the channel.
The cargo of turnips was saved. Nobody has counted the gulls."""
RIGHT = """The harbour master kept ships out of the channel, Quill told reporters.
A breakwater in Port Alder was rammed by a ferry. Divers rescued the turnips. A brass band played afterwards."""


def compared(left: str, right: str) -> Comparison:
    return compare(analysis(left), analysis(right))


def analysis(text: str) -> Analysis:
    return analyse(article(text), WordList(NAMES))


def pairs(comparison: Comparison) -> dict[tuple[str, str], tuple[str, ...]]:
    left, right = comparison.left.article.text, comparison.right.article.text
    return {
        (each.left.of(left).split()[1], each.right.of(right).split()[1]): each.shared for each in comparison.passages
    }


def test_sentences_correspond_in_any_order_and_say_what_they_share() -> None:
    found = pairs(compared(LEFT, RIGHT))
    assert set(found["ferry", "breakwater"]) >= {"Port Alder", "ferry", "breakwater"}
    assert set(found["Quill,", "harbour"]) >= {"Ada Quill", "harbour", "channel"}
    assert found["cargo", "rescued"] == ("turnips",)


def test_names_are_told_before_words() -> None:
    assert pairs(compared(LEFT, RIGHT))["ferry", "breakwater"][0] == "Port Alder"


def test_sentences_without_a_match_are_told_in_order() -> None:
    comparison = compared(LEFT, RIGHT)
    assert [span.of(LEFT) for span in comparison.unmatched_left] == ["Nobody has counted the gulls."]
    assert [span.of(RIGHT) for span in comparison.unmatched_right] == ["A brass band played afterwards."]


def test_the_best_match_stands_first_and_none_is_below_the_least_score() -> None:
    scores = [each.score for each in compared(LEFT, RIGHT).passages]
    assert scores == sorted(scores, reverse=True)
    assert all(LEAST_SCORE <= score <= 1 for score in scores)


def test_one_sentence_may_correspond_to_two() -> None:
    comparison = compared(
        "The turbine and its gearbox fell into the reservoir.",
        "The turbine plunged into the reservoir. Its gearbox sank in the reservoir too.",
    )
    assert len(comparison.passages) == 2
    assert len({each.left for each in comparison.passages}) == 1


def test_words_of_grammar_are_nothing_to_share() -> None:
    assert compared("He said that it was there.", "She said that this was not there.").passages == ()


def test_endings_do_not_part_words() -> None:
    assert {stem("attacks"), stem("attacked"), stem("attacking")} == {"attack"}
    assert stem("mayor's") == stem("mayors") == stem("mayor")


def test_sentences_far_down_correspond_when_they_are_worded_alike() -> None:
    filler = "\n".join(f"Sentence about subject{letter * 3}." for letter in "abcdefghijklmnop")
    other = "\n".join(f"Remark concerning thing{letter * 3}." for letter in "abcdefghijklmnop")
    last = "Divers rescued the turnips from the flooded hold."
    comparison = compared(f"{filler}\n{last}", f"{other}\n{last}")
    assert [each.left.of(comparison.left.article.text) for each in comparison.passages] == [last]
    assert comparison.passages[0].score > 0.95


def test_boilerplate_has_no_part_and_bylines_are_no_sentences() -> None:
    text = "Turnips rescued\nBy Ada Quill\nDivers rescued the turnips.\nRead more about turnips"
    blocks = [
        (BlockKind.HEADLINE, "Turnips rescued"),
        (BlockKind.BYLINE, "By Ada Quill"),
        (BlockKind.PARAGRAPH, "Divers rescued the turnips."),
        (BlockKind.BOILERPLATE, "Read more about turnips"),
    ]
    side = analyse(article(text, blocks=blocks), None)
    comparison = compare(side, side)
    told = {each.left.of(text) for each in comparison.passages} | {each.of(text) for each in comparison.unmatched_left}
    assert told == {"Turnips rescued", "Divers rescued the turnips."}


def test_what_was_looked_for_is_told_on_both_sides() -> None:
    coverage = compared(LEFT, "").coverage
    for side in Side:
        assert coverage[side]["passages"].state is State.DONE
        assert coverage[side]["reuse"].state is State.DONE


TEXTS = st.lists(
    st.sampled_from(["Ada Quill", "sank", "the ferry", "42", "boats.", "Turnips", "burnt.", "Port Alder", "!", "\n"]),
    max_size=30,
).map(" ".join)


@given(TEXTS, TEXTS)
def test_every_sentence_is_matched_or_unmatched_and_swapping_changes_nothing(left: str, right: str) -> None:
    comparison = compared(left, right)
    matched = {each.left for each in comparison.passages}
    assert matched | set(comparison.unmatched_left) == set(comparison.left.sentences)
    assert not matched & set(comparison.unmatched_left)
    swapped = compared(right, left).passages
    assert {(each.left, each.right, each.score) for each in comparison.passages} == {
        (each.right, each.left, each.score) for each in swapped
    }
    assert len({each.id for each in comparison.passages}) == len(comparison.passages)


def test_long_reports_take_time_by_their_length() -> None:
    def report(size: int, other: int) -> Analysis:
        lines = (f"Item{n * other % 9973} met person{n % 711} in town{n % 97} about word{n % 7}." for n in range(size))
        return analyse(article("\n".join(lines)), None)

    sides = report(4_000, 3), report(4_000, 5)
    begun = time.process_time()
    compare(*sides)
    assert time.process_time() - begun < 15


def test_letters_of_an_abbreviation_are_not_told_as_shared() -> None:
    found = pairs(compared("The q.r. ferry sank.", "A ferry under the q.r. flag sank."))
    assert set(found["q.r.", "ferry"]) == {"ferry", "sank"}
