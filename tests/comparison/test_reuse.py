"""Shared wording: what stands word for word in both reports."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.comparison.common import Common, common_runs
from reader.comparison.reuse import find_reuse
from reader.document.load import load_file
from reader.document.model import BlockKind
from tests.factories import article
from tests.tools.expected import SEEDS, expected_pairs


def runs(left: str, right: str) -> list[tuple[str, str, int]]:
    found = find_reuse(article(left), article(right))
    return [(run.left.of(left), run.right.of(right), run.words) for run in found.runs]


def test_case_quotation_marks_spaces_and_punctuation_do_not_count() -> None:
    left = "He said: “We don’t sail through\u00a0somebody’s BEDROOM,” and left."
    right = "We don't  sail, through somebody's\nbedroom - and the rest."
    assert runs(left, right) == [
        ("We don’t sail through\u00a0somebody’s BEDROOM,” and", "We don't  sail, through somebody's\nbedroom - and", 7)
    ]


def test_five_words_are_not_enough() -> None:
    assert runs("one two three four five", "one two three four five") == []


def test_a_wording_is_told_once_however_often_it_stands_there() -> None:
    six = "one two three four five six"
    assert runs(f"{six}. Then {six}. Again {six}", f"Here {six}; there {six}") == [(six, six, 6)]


def test_a_wording_within_a_longer_one_is_not_told_apart() -> None:
    seven, six = "one two three four five six seven", "one two three four five six"
    assert runs(f"{six}. Then {seven}", seven) == [(seven, seven, 7)]
    assert runs(seven, f"{six}. Then {seven}") == [(seven, seven, 7)]


def test_runs_may_overlap_on_one_side_and_the_share_counts_each_word_once() -> None:
    left = "one two three four five six seven eight"
    right = "one two three four five six and three four five six seven eight"
    found = find_reuse(article(left), article(right))
    assert [run.words for run in found.runs] == [6, 6]
    assert found.share_left == 1.0
    assert found.share_right == pytest.approx(12 / 13, abs=1e-4)


def test_boilerplate_is_not_compared_and_no_run_reaches_over_it() -> None:
    text = "one two three\nfour five six Share this\nfour five six"
    parts = [
        (BlockKind.PARAGRAPH, "one two three"),
        (BlockKind.BOILERPLATE, "four five six Share this"),
        (BlockKind.PARAGRAPH, "four five six"),
    ]
    found = find_reuse(article(text, blocks=parts), article("one two three four five six Share this"))
    assert found.runs == ()
    assert (found.share_left, found.share_right) == (0.0, 0.0)


def test_a_run_may_reach_over_the_end_of_a_paragraph() -> None:
    assert [words for _, _, words in runs("one two three\n\nfour five six", "one two three four five six")] == [6]


def test_any_language() -> None:
    korean = "정부는 30일 새로운 여객선 노선을 다음 달부터"
    assert runs(f"{korean} 연다고 밝혔다.", f"또한 {korean} 운영한다.")[0][2] == 8


def test_reports_without_words() -> None:
    found = find_reuse(article(""), article("…"))
    assert (found.runs, found.share_left, found.share_right) == ((), 0.0, 0.0)


@pytest.mark.parametrize("name", expected_pairs())
def test_shared_wording_of_the_samples_is_found(name: str) -> None:
    pair = expected_pairs()[name]
    left, right = load_file(SEEDS / pair.left.file), load_file(SEEDS / pair.right.file)
    found = [folded(run.left.of(left.text)) for run in find_reuse(left, right).runs]
    for wording in pair.same_wording:
        assert any(folded(wording) in each for each in found), wording


def folded(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def test_a_megabyte_that_repeats_itself_takes_seconds() -> None:
    text = "the same five words again " * 8_000
    begun = time.process_time()
    found = find_reuse(article(text), article(text))
    assert time.process_time() - begun < 10
    assert [run.words for run in found.runs] == [40_000]


SHORT = st.text(alphabet="ab", max_size=14) | st.text(alphabet="abc", max_size=14)


@given(SHORT, SHORT, st.integers(1, 4))
def test_common_runs_are_those_of_a_plain_search(left: str, right: str, minimum: int) -> None:
    both = {left[i:j] for i in range(len(left)) for j in range(i + minimum, len(left) + 1) if left[i:j] in right}
    maximal = {run for run in both if not any(run != other and run in other for other in both)}
    expected = {Common(left.find(run), right.find(run), len(run)) for run in maximal}
    found = common_runs(left, right, minimum)
    assert set(found) == expected
    assert len(found) == len(expected)


WORDS = st.lists(st.sampled_from(["one", "Two", "two,", "“one", "three."]), max_size=40).map(" ".join)


@given(WORDS, WORDS)
def test_runs_hold_the_same_words_and_shares_are_what_lies_in_them(left: str, right: str) -> None:
    found = find_reuse(article(left), article(right))
    for run in found.runs:
        assert folded(run.left.of(left)) == folded(run.right.of(right))
        assert len(folded(run.left.of(left)).split()) == run.words >= 6
    assert 0 <= found.share_left <= 1
    assert 0 <= found.share_right <= 1
    assert bool(found.runs) == (found.share_left > 0) == (found.share_right > 0)
    assert len({run.id for run in found.runs}) == len(found.runs)
