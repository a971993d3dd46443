"""A list of pairs is read row by row; a row that is none says so and does not stop the others."""

from pathlib import Path

import pytest

from reader.document.model import Given
from reader.workflow.pairs import PairsUnreadableError, read_pairs


def written(folder: Path, content: str | bytes) -> Path:
    path = folder / "pairs.tsv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_paths_are_relative_to_the_list(tmp_path: Path) -> None:
    (row,) = read_pairs(written(tmp_path, "a.txt\tsub/b.txt\n"))
    assert row.pair is not None
    assert [each.path for each in row.pair] == [tmp_path / "a.txt", tmp_path / "sub" / "b.txt"]
    assert [each.given for each in row.pair] == [Given(), Given()]
    assert row.cells == ("a.txt", "sub/b.txt")


def test_dates_and_outlets_go_to_their_sides_and_empty_cells_say_nothing(tmp_path: Path) -> None:
    (row,) = read_pairs(written(tmp_path, "a\tb\t2031-05-02\t\t\tThe Ledger\n"))
    assert row.pair is not None
    left, right = row.pair
    assert left.given == Given(published="2031-05-02")
    assert right.given == Given(outlet="The Ledger")


def test_marks_carriage_returns_and_empty_lines_do_no_harm(tmp_path: Path) -> None:
    rows = read_pairs(written(tmp_path, b"\xef\xbb\xbfa\tb\r\n\r\n  \nc\td"))
    assert [row.cells for row in rows] == [("a", "b"), ("c", "d")]
    assert [row.line for row in rows] == [1, 4]


@pytest.mark.parametrize("line", ["only-one", "\tb", "a\t", "a\tb\t1\t2\t3\t4\t5", "a\0\tb"])
def test_a_row_that_is_no_pair_says_so_and_where(tmp_path: Path, line: str) -> None:
    rows = read_pairs(written(tmp_path, f"{line}\na\tb\n"))
    assert rows[0].pair is None
    assert rows[0].error is not None
    assert "Line 1" in str(rows[0].error)
    assert 1 <= len(rows[0].cells) <= 2
    assert rows[1].pair is not None


def test_a_list_that_cannot_be_read_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(PairsUnreadableError):
        read_pairs(tmp_path / "missing.tsv")
    with pytest.raises(PairsUnreadableError, match="UTF-8"):
        read_pairs(written(tmp_path, b"\xff\xfea\tb"))
