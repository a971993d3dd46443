"""A collection becomes a list of pairs that a batch can read, whatever became of the files."""

from pathlib import Path

import pytest

from reader.document.model import Given
from reader.library.library import Library
from reader.library.model import Collection
from reader.workflow.adding import add
from reader.workflow.cataloguing import collection_called
from reader.workflow.keeping import entry
from reader.workflow.pairs import read_pairs
from reader.workflow.proposing import propose, write_pairs
from reader.workflow.reading import read_file, read_pasted
from tests.library.test_related import FERRY, FERRY_ELSEWHERE, PRICES, VOTE


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "library.sqlite")


@pytest.fixture
def story(library: Library, tmp_path: Path) -> Collection:
    texts = {"ferry": FERRY, "elsewhere": FERRY_ELSEWHERE, "prices": PRICES, "vote": VOTE}
    paths = []
    for name, text in texts.items():
        paths.append(tmp_path / f"{name}.txt")
        paths[-1].write_text(text, "utf-8")
    (tmp_path / "ferry.toml").write_text('published = "2031-05-02"\n', "utf-8")
    add(library, paths, collection=library.catalogue.make_collection("Whale"))
    return collection_called(library, "whale")


def cells(tsv: Path) -> list[tuple[str, ...]]:
    rows = read_pairs(tsv)
    assert all(row.error is None for row in rows)
    return [row.cells for row in rows]


def test_the_pairs_that_tell_of_one_event_are_proposed(library: Library, story: Collection, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    proposals = propose(library, story, tell=lambda done, total: told.append((done, total)))
    write_pairs(library, proposals, tmp_path / "pairs.tsv")
    assert set(cells(tmp_path / "pairs.tsv")[0]) == {str(tmp_path / "ferry.txt"), str(tmp_path / "elsewhere.txt")}
    assert told[-1] == (4, 4)
    assert not (tmp_path / "pairs-reports").exists()


def test_prints_of_one_text_are_not_compared_with_each_other(
    library: Library, story: Collection, tmp_path: Path
) -> None:
    (tmp_path / "reprint.txt").write_text(FERRY.replace("hopes", "HOPES"), "utf-8")
    add(library, [tmp_path / "reprint.txt"], collection=story.id)
    pairs = [{proposal.left, proposal.right} for proposal in propose(library, story)]
    ferry, reprint, elsewhere = (
        library.catalogue.like(f"{name}.txt")[0].id for name in ("ferry", "reprint", "elsewhere")
    )
    assert {ferry, reprint} not in pairs
    assert len([pair for pair in pairs if elsewhere in pair and pair & {ferry, reprint}]) == 1


def test_a_report_without_its_file_is_written_out_with_what_is_known(
    library: Library, story: Collection, tmp_path: Path
) -> None:
    (tmp_path / "elsewhere.txt").unlink()
    (tmp_path / "ferry.txt").write_text("Something else.\n", "utf-8")
    write_pairs(library, propose(library, story), tmp_path / "pairs.tsv")
    (first, *_) = read_pairs(tmp_path / "pairs.tsv")
    assert first.pair is not None
    assert {each.path.read_text("utf-8") for each in first.pair} == {FERRY, FERRY_ELSEWHERE}
    assert {each.path.parent for each in first.pair} == {tmp_path / "pairs-reports"}
    assert "2031-05-02" in {each.given.published for each in first.pair}


def test_what_the_person_said_goes_into_the_list(library: Library, tmp_path: Path) -> None:
    number = library.catalogue.make_collection("Odd")
    path = tmp_path / "odd\tname.txt"
    path.write_text(FERRY, "utf-8")
    reads = (
        read_file(path, Given(outlet="The\tLedger", published="2031-05")),
        read_pasted(FERRY_ELSEWHERE, given=Given(outlet="Le Phare")),
    )
    for read in reads:
        library.keep_article(entry(read))
    library.catalogue.collect(number, [read.article.id for read in reads])
    write_pairs(library, propose(library, collection_called(library, "Odd")), tmp_path / "pairs.tsv")
    (row,) = read_pairs(tmp_path / "pairs.tsv")
    assert row.pair is not None
    assert {each.given.outlet for each in row.pair} == {"The Ledger", "Le Phare"}
    assert {each.given.published for each in row.pair} == {"2031-05", None}
    assert {each.path.read_text("utf-8") for each in row.pair} == {FERRY, FERRY_ELSEWHERE}


def test_a_collection_without_pairs_gives_an_empty_list(library: Library, tmp_path: Path) -> None:
    number = library.catalogue.make_collection("Empty")
    write_pairs(library, propose(library, Collection(number, "Empty", 0)), tmp_path / "pairs.tsv")
    assert (tmp_path / "pairs.tsv").read_bytes() == b""
