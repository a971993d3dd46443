"""The sample pairs are found through their catalogue."""

from pathlib import Path

import pytest

from reader.workflow.samples import SamplesMissingError, sample_pairs


def test_there_are_three_pairs_and_the_ferry_comes_first() -> None:
    pairs = sample_pairs()
    assert len(pairs) == 3
    assert [path.name for path in pairs[0]] == ["ferry-coastal-courier.txt", "ferry-port-ledger.html"]
    assert all(path.is_file() for pair in pairs for path in pair)


def test_a_pair_with_a_missing_file_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A")
    (tmp_path / "b.txt").write_text("B")
    (tmp_path / "catalogue.toml").write_text(
        '[[pair]]\nleft = "a.txt"\nright = "gone.txt"\n[[pair]]\nleft = "a.txt"\nright = "b.txt"\n'
    )
    assert sample_pairs(tmp_path) == ((tmp_path / "a.txt", tmp_path / "b.txt"),)


@pytest.mark.parametrize("content", [None, "", "[[pair]]\nleft = ", '[[pair]]\nleft = "a"\nright = "b"\n'])
def test_missing_samples_are_an_error_in_words(tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / "catalogue.toml").write_text(content)
    with pytest.raises(SamplesMissingError, match="Install the program again"):
        sample_pairs(tmp_path)
