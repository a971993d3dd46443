"""An original beside its translation: invented reports in Korean and Ukrainian with their English versions."""

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.analyse import analyse
from reader.comparison.compare import compare
from reader.comparison.cues import Cues, cues
from reader.comparison.model import Comparison
from reader.comparison.order import align, match_in_order
from reader.document.model import Span
from tests.factories import article

KOREAN = """한별항에서 새 여객선이 10월 30일 첫 운항을 시작했다.
배에는 승객 412명과 자동차 96대가 탔다.
김서준 선장은 “바다가 잔잔했고 아무도 다치지 않았다”고 말했다.
운항사는 표값을 45,000원으로 정했다.
항구의 상인들은 오래 기다렸다고 했다. 어떤 이는 아침부터 부두에 서 있었다.
다음 배는 11월 2일에 떠난다."""
ENGLISH = """A new passenger ship made its first voyage from the port of Hanbyeol on October 30.
There were 412 passengers and 96 cars on board.
“The sea was calm and nobody was hurt,” said the captain, Kim Seo-jun.
The weather office had warned of fog along the whole coast, which did not come, and of a storm that nobody noticed.
The operator has set the fare at 45,000 won.
The traders of the port said they had waited a long time, and one had stood on the quay since the morning.
The next ship leaves on November 2."""

UKRAINIAN = """У Залісному відкрили нову бібліотеку, яку будували 7 років.
Міська голова Оксана Гриневич сказала: «Тут буде тихо, але не сумно».
Будівля коштувала 3,5 мільйона євро.
Директор Бондаренко обіцяє 20 000 книжок до кінця травня."""
IN_ENGLISH = """Zalisne has opened a new library that took 7 years to build.
“It will be quiet here, but not sad,” said the mayor, Oksana Hrynevych.
The building cost 3.5 million euros.
The director, Bondarenko, promises 20,000 books by the end of May."""


def compared(left: str, left_language: str, right: str, right_language: str) -> Comparison:
    sides = (article(left, language=left_language), article(right, language=right_language, name="right.txt"))
    return compare(*(analyse(side, None) for side in sides))


def pairs(comparison: Comparison) -> list[tuple[str, str]]:
    left, right = comparison.left.article.text, comparison.right.article.text
    return [(each.left.of(left), each.right.of(right)) for each in comparison.passages]


def test_a_korean_report_beside_its_english_version() -> None:
    comparison = compared(KOREAN, "ko", ENGLISH, "en")
    korean, english = KOREAN.splitlines(), ENGLISH.splitlines()
    assert pairs(comparison) == [*zip(korean, english[:3] + english[4:], strict=True)]
    assert [span.of(ENGLISH) for span in comparison.unmatched_right] == [english[3]]
    assert comparison.unmatched_left == ()
    assert {each.basis for each in comparison.passages} == {"order"}
    assert comparison.passages[1].shared == ("412", "96")


def test_a_ukrainian_report_beside_its_english_version() -> None:
    comparison = compared(UKRAINIAN, "uk", IN_ENGLISH, "en")
    assert pairs(comparison) == list(zip(UKRAINIAN.splitlines(), IN_ENGLISH.splitlines(), strict=True))
    shared = [set(each.shared) for each in comparison.passages]
    assert {"7", "Залісному"} <= shared[0]
    assert {"Оксана", "Гриневич"} & shared[1]
    assert shared[2] == {"3,5"}
    assert {"20 000", "Бондаренко", "травня"} <= shared[3]


def test_the_english_version_may_stand_on_the_left() -> None:
    swapped = [(right, left) for left, right in pairs(compared(IN_ENGLISH, "en", UKRAINIAN, "uk"))]
    assert swapped == pairs(compared(UKRAINIAN, "uk", IN_ENGLISH, "en"))


def test_reports_in_one_language_are_matched_by_content() -> None:
    comparison = compared(ENGLISH, "en", ENGLISH, "en-GB")
    assert {each.basis for each in comparison.passages} == {"content"}


def test_a_translation_of_nothing() -> None:
    comparison = compared("", "ko", "One sentence. Another one.", "en")
    assert comparison.passages == ()
    assert len(comparison.unmatched_right) == 2


def row(lengths: list[int]) -> list[Cues]:
    found, start = [], 0
    for length in lengths:
        found.append(Cues(Span(start, start + length), {}, {}, False))
        start += length + 1
    return found


def test_two_short_sentences_stand_against_one_long_one() -> None:
    beads = align(row([100, 40, 45, 120]), row([100, 86, 120]))
    assert [(bead.left_count, bead.right_count) for bead in beads] == [(1, 1), (2, 1), (1, 1)]


@given(st.lists(st.integers(1, 300), max_size=12), st.lists(st.integers(1, 300), max_size=12))
def test_every_sentence_is_in_one_bead_and_the_order_is_kept(left: list[int], right: list[int]) -> None:
    beads = align(row(left), row(right))
    assert [at for bead in beads for at in range(bead.left, bead.left + bead.left_count)] == list(range(len(left)))
    assert [at for bead in beads for at in range(bead.right, bead.right + bead.right_count)] == list(range(len(right)))
    passages = match_in_order(row(left), row(right)).passages
    assert all(0 <= each.score <= 1 for each in passages)


@pytest.mark.parametrize(("left", "right"), [(1, 400), (400, 1), (300, 5)])
def test_texts_of_very_different_length_are_still_aligned(left: int, right: int) -> None:
    beads = align(row([50] * left), row([50] * right))
    assert sum(bead.left_count for bead in beads) == left
    assert sum(bead.right_count for bead in beads) == right


def test_long_texts_are_searched_near_the_diagonal_only() -> None:
    chance = random.Random(1)
    lengths = [chance.randint(20, 200) for _ in range(2_000)]
    begun = time.process_time()
    beads = align(row(lengths), row([int(length * 1.1) for length in lengths]))
    assert time.process_time() - begun < 8
    assert sum((bead.left, bead.left_count, bead.right_count) == (bead.right, 1, 1) for bead in beads) > 1_990


def test_a_month_is_a_figure_and_a_modal_verb_is_none() -> None:
    found = cues(analyse(article("He may come in May."), None))
    assert found[0].figures == {"5": "May"}
