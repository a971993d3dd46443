"""What is put into a library comes out of it, also in another process and after a restart."""

import multiprocessing
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from reader.document.model import Given
from reader.library.errors import DamagedLibraryError, LibraryBusyError, LibraryError
from reader.library.library import Library
from reader.library.model import Entry
from tests.factories import article


def entry(text: str, name: str = "left.txt", **more: object) -> Entry:
    return Entry(article(text, name=name, outlet="The Ledger", published="2031-05-02"), text.encode(), **more)  # type: ignore[arg-type]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "library.sqlite"


def test_a_pair_comes_back_after_a_restart(path: Path) -> None:
    given = Given(outlet="The Ledger", byline=("A. Writer",))
    left = entry("Ferry halted.\n", given=given, encoding="cp1251", path=Path("/r/left.txt"), stamp="1", made_by="me")
    right = entry("Fähre steht still.\n", "right.txt")
    with Library(path) as library:
        number = library.keep_pair(left, right)
    with Library(path) as library:
        pair = library.pair(number)
        assert pair is not None
        assert (pair.left.article, pair.right.article) == (left.article, right.article)
        assert pair.left.given == given
        assert (pair.left.encoding, pair.left.path) == ("cp1251", Path("/r/left.txt"))
        assert (pair.left.stamp, pair.left.made_by) == ("1", "me")
        assert library.original(left.article.id) == left.original


def test_the_list_shows_the_latest_pair_first_and_counts_openings(path: Path) -> None:
    first, second, third = (entry(f"Report {n}.\n", f"{n}.txt") for n in range(3))
    with Library(path) as library:
        one = library.keep_pair(first, second)
        other = library.keep_pair(second, third)
        assert library.keep_pair(first, second) == one
        recent = library.recent_pairs(10)
        assert [pair.id for pair in recent] == [one, other]
        assert [pair.count for pair in recent] == [2, 1]
        assert (recent[0].left.name, recent[0].left.outlet, recent[0].left.published) == (
            "0.txt",
            "The Ledger",
            "2031-05-02",
        )
        assert [pair.id for pair in library.recent_pairs(1)] == [one]


def test_swapped_sides_are_another_pair(path: Path) -> None:
    left, right = entry("One.\n"), entry("Two.\n", "right.txt")
    with Library(path) as library:
        assert library.keep_pair(left, right) != library.keep_pair(right, left)


def test_one_report_may_stand_on_both_sides(path: Path) -> None:
    same = entry("The same.\n")
    with Library(path) as library:
        pair = library.pair(library.keep_pair(same, same))
        assert pair is not None
        assert pair.left == pair.right


def test_what_the_person_says_later_replaces_what_was_said_before(path: Path) -> None:
    before = entry("One.\n", given=Given(outlet="A"))
    after = replace(before, given=Given(outlet="B"))
    with Library(path) as library:
        library.keep_article(before)
        library.keep_article(after)
        kept = library.article(before.article.id)
        assert kept is not None
        assert kept.given == Given(outlet="B")


def test_bytes_once_kept_stay_when_the_file_could_not_be_read_again(path: Path) -> None:
    whole = entry("One.\n")
    with Library(path) as library:
        library.keep_article(whole)
        library.keep_article(replace(whole, original=b""))
        assert library.original(whole.article.id) == whole.original


def test_forgetting_a_pair_keeps_its_articles(path: Path) -> None:
    left, right = entry("One.\n"), entry("Two.\n", "right.txt")
    with Library(path) as library:
        number = library.keep_pair(left, right)
        library.forget_pair(number)
        assert library.pair(number) is None
        assert library.recent_pairs(5) == ()
        assert library.article(left.article.id) is not None


def test_the_session_keeps_keys_that_are_not_set_anew(path: Path) -> None:
    with Library(path) as library:
        library.save_session({"a": "1", "b": "2"})
        library.save_session({"b": "3"})
    with Library(path) as library:
        assert library.session() == {"a": "1", "b": "3"}


def test_a_failed_change_leaves_nothing_behind(path: Path) -> None:
    good, bad = entry("One.\n"), replace(entry("Two.\n", "right.txt"), stamp=None)  # type: ignore[arg-type]
    with Library(path) as library:
        with pytest.raises(LibraryError):
            library.keep_pair(good, bad)
        assert library.article(good.article.id) is None
        library.keep_article(good)
        assert library.article(good.article.id) is not None


def _keep_many(path: str, word: str) -> None:
    with Library(Path(path)) as library:
        for number in range(25):
            library.keep_pair(entry(f"{word} {number}\n", f"{word}.txt"), entry(f"{number} {word}\n", "o.txt"))


def test_two_processes_write_at_once_without_losing_anything(path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    others = [context.Process(target=_keep_many, args=(str(path), word)) for word in ("ferry", "harbour")]
    for other in others:
        other.start()
    for other in others:
        other.join(60)
    assert [other.exitcode for other in others] == [0, 0]
    with Library(path) as library:
        assert len(library.recent_pairs(100)) == 50
        library.check()


def test_reading_goes_on_while_another_window_writes(path: Path) -> None:
    with Library(path) as library, Library(path) as other:
        number = library.keep_pair(entry("One.\n"), entry("Two.\n", "right.txt"))
        writer = sqlite3.connect(path, isolation_level=None)
        writer.execute("BEGIN IMMEDIATE")
        assert other.pair(number) is not None
        other._connection.execute("PRAGMA busy_timeout = 50")
        with pytest.raises(LibraryBusyError, match="another window"):
            other.save_session({"a": "1"})
        writer.execute("ROLLBACK")
        writer.close()
        other.save_session({"a": "1"})
        assert library.session() == {"a": "1"}


def test_a_damaged_entry_is_named_as_such(path: Path) -> None:
    kept = entry("One.\n")
    with Library(path) as library:
        library.keep_article(kept)
        library._connection.execute("UPDATE article SET content = x'00', original = x'00'")
        with pytest.raises(DamagedLibraryError):
            library.article(kept.article.id)
        with pytest.raises(DamagedLibraryError):
            library.original(kept.article.id)


def test_a_library_in_memory_behaves_like_one_on_disk() -> None:
    with Library.in_memory() as library:
        number = library.keep_pair(entry("One.\n"), entry("Two.\n", "right.txt"))
        assert library.pair(number) is not None
        library.check()
