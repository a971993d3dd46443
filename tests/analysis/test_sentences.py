"""Sentences by rule, in any language."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.pieces import pieces
from reader.analysis.sentences import split


def sentences(text: str) -> list[str]:
    return [span.of(text) for span in split(text)]


@pytest.mark.parametrize(
    "parts",
    [
        ["The ferry left.", "It came back!", "Did it?", "Yes."],
        ["Mr. Bell met Gen. Reed in St. Ives.", "They spoke."],
        ["The U.S. Navy sent 2.5 tons.", "It cost $1.2 million."],
        ["J. K. Bell said so.", "“Then we left.”", "He did."],
        ['"We will go," she said.', '"Now."'],
        ["선박이 떠났다.", "내일 돌아온다."],
        ["Паром ушёл.", "Он вернётся завтра."],
        ["船は出た。", "明日帰る。"],
        ["¿Quién fue?", "Nadie lo sabe…", "Todavía."],
        ["It failed at No. 4.", "On the 21st it ran."],
    ],
)
def test_sentences_part_where_a_reader_parts_them(parts: list[str]) -> None:
    assert sentences(" ".join(parts)) == parts


def test_wide_marks_need_no_space() -> None:
    assert sentences("船は出た。明日帰る。") == ["船は出た。", "明日帰る。"]


def test_a_blank_line_ends_a_sentence_and_a_line_end_does_not() -> None:
    assert sentences("A headline\n\nThe ferry left\nthe harbour. It\u00a0sank.") == [
        "A headline",
        "The ferry left\nthe harbour.",
        "It\u00a0sank.",
    ]


@given(st.text(st.sampled_from("Ab. !?\n。”é4"), max_size=200))
def test_sentences_hold_every_visible_character_once(text: str) -> None:
    spans = split(text)
    assert all(first.end <= second.start for first, second in pairwise(spans))
    assert "".join("".join(span.of(text).split()) for span in spans) == "".join(text.split())
    assert all(span.of(text) == span.of(text).strip() != "" for span in spans)


@given(st.text(st.sampled_from("Ab. \n"), max_size=300), st.integers(1, 50))
def test_pieces_join_to_the_text_and_keep_the_limit(text: str, limit: int) -> None:
    spans = pieces(text, limit)
    assert "".join(span.of(text) for span in spans) == text
    assert all(0 < len(span) <= limit for span in spans)


def test_pieces_are_cut_between_sentences_then_words() -> None:
    text = "One two. Three four. Five six seven eight nine."
    assert [span.of(text) for span in pieces(text, 22)] == ["One two. Three four.", " Five six seven eight ", "nine."]


def test_a_text_without_spaces_is_still_cut() -> None:
    assert [len(span) for span in pieces("x" * 25, 10)] == [10, 10, 5]


def test_splitting_takes_time_in_proportion_to_length() -> None:
    assert len(split("Word (" * 40_000)) == 1
    assert len(split("A. " * 40_000)) >= 1
