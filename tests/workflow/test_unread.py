"""Plain text is kept and found before it is read; what is said of it comes later, whatever happened in between."""

from dataclasses import replace
from pathlib import Path

import pytest

from reader.document.load import load_file
from reader.document.model import Given
from reader.library.library import Library
from reader.library.model import Entry, Query
from reader.library.prepared import Prepared
from reader.workflow import adding, unread
from reader.workflow.adding import add
from reader.workflow.failure import Failure
from reader.workflow.librarian import Librarian
from reader.workflow.unread import read_unread

FERRY = "BREAKING\n\nFerry halted in Port Cassel\n\nPORT CASSEL, May 2, 2031 (The Ledger) - Mara Lind waited.\n"


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    made = [tmp_path / "reports" / f"{number:03}.txt" for number in range(230)]
    made[0].parent.mkdir()
    for number, path in enumerate(made):
        path.write_text(f"Port Cassel\n\nMay {number % 28 + 1}, 2031\n\nFerry {number} was late – again.\n", "utf-8")
    return made


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "library.sqlite")


def names(library: Library, query: Query) -> set[str]:
    return {hit.heading.name for hit in library.catalogue.page(query, library.catalogue.search(query).numbers)}


def test_words_are_found_at_once_and_days_when_it_is_read(library: Library, files: list[Path]) -> None:
    add(library, files[:28])
    on_the_third = Query("ferry", first="2031-05-03", last="2031-05-03")
    assert names(library, Query('"ferry 2"')) == {"002.txt"}
    assert (names(library, on_the_third), library.catalogue.count_unread()) == (set(), 28)
    assert read_unread(library) == ()
    assert (names(library, on_the_third), library.catalogue.count_unread()) == ({"002.txt"}, 0)
    assert names(library, Query('"ferry 2"')) == {"002.txt"}
    assert library.catalogue.index_is_sound()


@pytest.mark.parametrize(
    "data",
    [
        FERRY.encode(),
        b"\xef\xbb\xbf" + FERRY.encode(),
        FERRY.replace("\n", "\r\n").encode("utf-16"),
        FERRY.replace(" - ", " \x97 ").replace("Lind", "L\xfcnd").encode("latin-1"),
        b"\n\n  \nOne line",
    ],
)
def test_what_is_read_later_is_what_reading_the_file_gives(library: Library, tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "ferry.txt"
    path.write_bytes(data)
    (article,) = add(library, [path]).ids
    before = library.article(article)
    assert before is not None
    assert not before.made_by
    read_unread(library)
    after = library.article(article)
    assert after is not None
    assert after.article == load_file(path)
    assert (after.article.text, after.article.id) == (before.article.text, before.article.id)
    assert library.original(article) == data


def test_files_that_others_beside_them_tell_of_are_read_at_once(library: Library, files: list[Path]) -> None:
    files[0].with_suffix(".toml").write_text('outlet = "The Ledger"\n', "utf-8")
    add(library, files[:2])
    assert library.catalogue.count_unread() == 1
    assert names(library, Query(outlet="The Ledger")) == {"000.txt"}


def test_reading_that_was_given_up_goes_on(library: Library, files: list[Path]) -> None:
    add(library, files)
    told: list[tuple[int, int]] = []
    read_unread(library, tell=lambda done, total: told.append((done, total)), cancelled=lambda: bool(told))
    assert (told, library.catalogue.count_unread()) == ([(100, 230)], 130)
    assert add(library, files).known == 230
    read_unread(library, tell=lambda done, total: told.append((done, total)))
    assert (told[1:], library.catalogue.count_unread()) == ([(100, 130), (130, 130)], 0)


def test_several_processes_read_the_same_as_one(
    library: Library, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = Library.in_memory()
    for each in (alone, library):
        add(each, files, given=Given(outlet="The Ledger"))
    read_unread(alone, jobs=1)
    monkeypatch.setattr(adding, "_FOR_SEVERAL", 2)
    read_unread(library, jobs=2)
    for article in alone.catalogue.all_ids():
        one, other = alone.article(article), library.article(article)
        assert one is not None
        assert one.article.published.value
        assert other is not None
        assert one == replace(other, added=one.added)
    assert names(library, Query(outlet="the ledger")) == {path.name for path in files}


def test_what_a_person_does_meanwhile_stays(
    library: Library, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    removed, said = add(library, files[:2]).ids
    read_kept = unread.read_kept

    def slowly(name: str, entry: Entry) -> Prepared | Failure:
        read = read_kept(name, entry)
        if entry.article.id == removed:
            library.catalogue.remove([removed])
        else:
            library.keep_article(replace(entry, given=Given(outlet="The Ledger")))
        return read

    monkeypatch.setattr(unread, "read_kept", slowly)
    read_unread(library)
    assert library.catalogue.all_ids() == (said,)
    monkeypatch.undo()
    read_unread(library)
    assert names(library, Query(outlet="The Ledger", first="2031-05-02")) == {"001.txt"}


def test_a_report_that_cannot_be_read_is_told_once_and_stays(
    library: Library, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    add(library, files[:2])

    def broken(*_: object) -> None:
        raise ValueError("no way")

    monkeypatch.setattr(unread, "remade", broken)
    assert [failure.code for failure in read_unread(library)] == ["unexpected", "unexpected"]
    assert read_unread(library) == ()
    assert names(library, Query("ferry")) == {"000.txt", "001.txt"}


def test_a_touched_file_loses_nothing_that_was_understood(library: Library, files: list[Path]) -> None:
    (article,) = add(library, files[:1], given=Given(outlet="The Ledger")).ids
    read_unread(library)
    files[0].touch()
    assert add(library, files[:1]).ids == (article,)
    first = Query(outlet="the ledger", first="2031-05-01", last="2031-05-01")
    assert names(library, first) == {"000.txt"}
    read_unread(library)
    assert names(library, first) == {"000.txt"}
    add(library, files[:1], given=Given(outlet="The Courier"))
    read_unread(library)
    assert names(library, Query(outlet="The Courier")) == {"000.txt"}
    files[0].write_text("Something else\n\nMay 9, 2031\n\nNothing more.\n", "utf-8")
    (other,) = add(library, files[:1]).ids
    read_unread(library)
    kept = library.article(other)
    assert kept is not None
    assert (other == article, kept.article.published.value) == (False, "2031-05-09")


def test_a_report_that_is_opened_or_related_is_read_first(tmp_path: Path, files: list[Path]) -> None:
    with Library(tmp_path / "library.sqlite") as library:
        opened, related = add(library, files[:2]).ids
        librarian = Librarian(tmp_path / "library.sqlite")
        read, _ = librarian.read(opened, lambda: None)
        assert read.article.published.value == "2031-05-01"
        assert librarian.shelves().unread == 2
        librarian.related(related)
        assert librarian.shelves().unread == 1
        assert librarian.read_unread(lambda _done, _total: None, lambda: False) == 1
        assert librarian.shelves().unread == 0
        librarian.close()
