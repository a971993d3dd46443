"""Many files go into the library: in their order, whatever becomes of one of them, until it is given up."""

from pathlib import Path

import pytest

from reader.document.model import Given
from reader.library.library import Library
from reader.library.model import Query
from reader.workflow import adding
from reader.workflow.adding import add, files_in


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    made = [tmp_path / "reports" / f"{number:03}.txt" for number in range(130)]
    made[0].parent.mkdir()
    for path in made:
        path.write_text(f"Report of ferry {path.stem}\n\nNothing else happened on that day at all.\n", "utf-8")
    return made


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "library.sqlite")


def test_progress_is_told_and_what_was_told_stays_when_it_is_given_up(library: Library, files: list[Path]) -> None:
    told: list[tuple[int, int]] = []
    added = add(library, files, tell=lambda done, total: told.append((done, total)), cancelled=lambda: bool(told))
    assert told == [(100, 130)]
    assert (len(added.ids), added.gave_up) == (100, 30)
    assert library.catalogue.count() == 100
    assert add(library, files).known == 100
    assert library.catalogue.count() == 130


def test_several_processes_do_the_same_as_one(
    library: Library, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    files[7].write_bytes(b"")
    monkeypatch.setattr(adding, "_FOR_SEVERAL", 2)
    several = add(library, files, jobs=2, given=Given(outlet="The Ledger"))
    alone = add(Library.in_memory(), files, jobs=1, given=Given(outlet="The Ledger"))
    assert several == alone
    assert len(several.ids) == 129
    assert [failure.code for failure in several.failures] == ["empty"]
    names = [hit.heading.name for hit in library.catalogue.page(Query(), library.catalogue.search(Query()).numbers)]
    assert names == [path.name for path in reversed(files) if path != files[7]]


def test_files_already_there_are_put_into_the_collection_too(library: Library, files: list[Path]) -> None:
    add(library, files[:3])
    story = library.catalogue.make_collection("Story")
    added = add(library, files[:4], collection=story)
    assert added.known == 3
    assert set(library.catalogue.collected(story)) == set(added.ids)


def test_a_copy_of_a_report_that_is_there_does_not_count_as_added(
    library: Library, files: list[Path], tmp_path: Path
) -> None:
    add(library, files[:2])
    copy = tmp_path / "copy" / files[0].name
    copy.parent.mkdir()
    copy.write_bytes(files[0].read_bytes())
    added = add(library, [copy, files[5]])
    assert (len(added.ids), added.known) == (2, 1)
    assert library.catalogue.count() == 3


def test_links_that_lead_in_a_circle_do_no_harm(files: list[Path]) -> None:
    folder = files[0].parent
    (folder / "again").symlink_to(folder, target_is_directory=True)
    assert files_in([folder, files[3]]) == tuple(files)
