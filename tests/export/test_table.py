"""Findings as CSV rows."""

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export import table
from tests.export.pairs import LEFT_TEXT, RIGHT_TEXT, pair, plain_pair


def read(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_every_finding_is_a_row() -> None:
    kinds = [row["finding"] for row in read(table.render(pair()))]
    assert kinds == [
        *["name"] * 7,
        *("possible", "related", "quote", "figure", "figure", "date", "passage", "passage", "wording"),
    ]


def test_every_row_says_which_pair_it_belongs_to() -> None:
    for row in read(table.render(pair())):
        assert (row["left_file"], row["right_file"]) == ("lantern.txt", "post.html")
        assert (row["left_outlet"], row["right_date"]) == ("Northern Lantern", "2024-03-05T08:15+09:00")


def test_names_have_counts_forms_and_positions() -> None:
    row = next(row for row in read(table.render(pair())) if row["label"] == "Ivo Strand" and row["finding"] == "name")
    assert (row["status"], row["kind"], row["left_count"], row["right_count"]) == ("both", "person", "2", "1")
    assert row["left_text"] == "Ivo Strand | Strand"
    spans = [tuple(map(int, span.split(":"))) for span in row["left_spans"].split()]
    assert [LEFT_TEXT[start:end] for start, end in spans] == ["Ivo Strand", "Strand"]


def test_values_and_verdicts_are_the_codes_of_the_contract() -> None:
    rows = {row["id"]: row for row in read(table.render(pair())) if row["id"]}
    assert (rows["dp1"]["label"], rows["dp1"]["verdict"]) == ("2024-03-04", "agree")
    assert rows["fp2"]["verdict"] == "only-left"
    assert (rows["pa1"]["verdict"], rows["pa1"]["score"]) == ("content", "0.910")
    assert rows["r1"]["label"] == "6"


def test_rows_show_the_sentence_of_the_first_place() -> None:
    row = next(row for row in read(table.render(pair())) if row["label"] == "Ivo Strand" and row["finding"] == "name")
    assert row["left_sentence"] == LEFT_TEXT.split("\n")[2]
    assert row["right_sentence"] == RIGHT_TEXT.split("\n")[2]
    alone = read(table.render(plain_pair("First.\nAda came.\nLast.", "Nobody.", "Ada")))[0]
    assert (alone["left_sentence"], alone["right_sentence"]) == ("Ada came.", "")  # sentences are not known: the block


def test_sentences_without_match_have_a_row() -> None:
    row = next(row for row in read(table.render(pair())) if row["verdict"] == "unmatched")
    start, end = map(int, row["right_spans"].split(":"))
    assert RIGHT_TEXT[start:end] == row["right_text"] == "Engineer Pia Holm warned of ice."
    assert row["status"] == "right"


def test_redacted_rows_keep_positions_only() -> None:
    for row in read(table.render(pair(), redacted=True)):
        assert not row["left_text"] + row["left_sentence"] + row["right_sentence"]
        assert not row["right_text"]
        if row["finding"] not in ("possible", "related"):
            assert row["left_spans"] or row["right_spans"]


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "＝1", "\n=1", "\u00a0=1"])
def test_no_cell_begins_like_a_formula(start: str) -> None:
    comparison = plain_pair(f"{start} Ada", "Ada", "Ada", outlet=start)
    source = replace(comparison.left.article.source, name=start)
    article = replace(comparison.left.article, source=source)
    comparison = replace(comparison, left=replace(comparison.left, article=article))
    row = read(table.render(comparison))[0]
    assert row["left_file"][0] == row["left_outlet"][0] == "'"
    assert all(not cell.lstrip().startswith(("=", "+", "-", "@", "＝")) for cell in row.values())


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters="\r"), max_size=60))
def test_any_name_is_one_cell(name: str) -> None:
    comparison = plain_pair(f"Ada {name}", "Ada", "Ada", outlet=name or None)
    rows = read(table.render(comparison))
    assert len(rows) == 1
    assert None not in rows[0]
    assert table.harmless(name) == rows[0]["left_outlet"]


def test_a_pair_that_failed_is_a_row_too() -> None:
    cells = dict(zip(table.COLUMNS, table.error_row(("a.txt", "b.txt"), "a.txt is empty."), strict=True))
    assert (cells["left_file"], cells["right_file"], cells["finding"]) == ("a.txt", "b.txt", "error")
    assert cells["note"] == "a.txt is empty."
