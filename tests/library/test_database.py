"""A library is made, brought up to date, recognised, and its damage is found."""

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.library import database, errors
from reader.library.database import VERSION, open_database, set_aside
from reader.library.library import Library
from reader.library.migrations import APPLICATION_ID, STEPS
from reader.library.model import Query

SAVED = Path(__file__).parent / "saved"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


@contextmanager
def opened(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(open_database(path)) as connection:
        yield connection


def value(connection: sqlite3.Connection, pragma: str) -> object:
    return connection.execute(f"PRAGMA {pragma}").fetchone()[0]


def tables(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        return {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def test_a_new_library_is_marked_as_ours_and_safe_for_two_windows(path: Path) -> None:
    with opened(path) as connection:
        assert value(connection, "application_id") == APPLICATION_ID
        assert value(connection, "user_version") == VERSION == len(STEPS)
        assert value(connection, "journal_mode") == "wal"
        assert value(connection, "foreign_keys") == 1
        assert value(connection, "synchronous") == 2


def test_opening_again_changes_nothing(path: Path) -> None:
    open_database(path).close()
    before = path.read_bytes()
    open_database(path).close()
    assert path.read_bytes() == before


def test_missing_steps_are_applied_in_order(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_database(path).close()

    def second(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE second (id)")

    def third(connection: sqlite3.Connection) -> None:
        connection.execute("ALTER TABLE second ADD COLUMN more")

    monkeypatch.setattr(database, "STEPS", (*STEPS, second, third))
    monkeypatch.setattr(database, "VERSION", len(STEPS) + 2)
    with opened(path) as connection:
        assert value(connection, "user_version") == len(STEPS) + 2
        assert connection.execute("SELECT id, more FROM second").fetchall() == []


def test_a_step_that_fails_leaves_the_library_as_it_was(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_database(path).close()

    def broken(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE half (id)")
        connection.execute("CREATE TABLE half (id)")

    monkeypatch.setattr(database, "STEPS", (*STEPS, broken))
    monkeypatch.setattr(database, "VERSION", len(STEPS) + 1)
    with pytest.raises(errors.LibraryError):
        open_database(path)
    monkeypatch.undo()
    assert "half" not in tables(path)
    open_database(path).close()


def test_a_newer_library_is_refused_and_left_alone(path: Path) -> None:
    with opened(path) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    before = path.read_bytes()
    with pytest.raises(errors.NewerLibraryError, match="newer version of Diptych"):
        open_database(path)
    assert path.read_bytes() == before


def test_another_programs_database_is_refused_and_left_alone(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE theirs (id)")
    before = path.read_bytes()
    with pytest.raises(errors.ForeignFileError, match="another program"):
        open_database(path)
    assert path.read_bytes() == before


def test_a_file_that_is_no_database_counts_as_damaged(path: Path) -> None:
    path.write_bytes(b"not a database at all" * 100)
    with pytest.raises(errors.DamagedLibraryError, match="damaged"):
        open_database(path)


def test_damage_within_the_file_is_found_at_opening(path: Path) -> None:
    with opened(path) as connection:
        connection.executemany("INSERT INTO session VALUES (?, ?)", [(str(n), "x" * 500) for n in range(400)])
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(size // 2)
        file.write(os.urandom(8192))
    with pytest.raises(errors.DamagedLibraryError):
        open_database(path)


def test_a_damaged_library_is_kept_under_another_name(path: Path) -> None:
    path.write_bytes(b"precious remains" * 100)
    path.with_name("library.sqlite-wal").write_bytes(b"log")
    aside = set_aside(path, datetime(2031, 5, 2, 10, 30, tzinfo=UTC))
    assert aside.name == "library.damaged-20310502-103000.sqlite"
    assert aside.read_bytes() == b"precious remains" * 100
    assert aside.with_name(aside.name + "-wal").read_bytes() == b"log"
    with Library(path) as library:
        assert library.recent_pairs(1) == ()


def test_a_folder_in_the_place_of_the_library_is_reported(path: Path) -> None:
    path.mkdir()
    with pytest.raises(errors.LibraryError) as caught:
        open_database(path)
    assert str(path) in str(caught.value)


def test_a_file_in_the_place_of_the_folder_is_reported(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    with pytest.raises(errors.LibraryError):
        open_database(tmp_path / "data" / "library.sqlite")


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_permission_is_reported(tmp_path: Path) -> None:
    tmp_path.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        with pytest.raises(errors.LibraryReadOnlyError):
            open_database(tmp_path / "library.sqlite")
    finally:
        tmp_path.chmod(stat.S_IRWXU)


def test_a_full_disk_is_reported_and_survived(path: Path) -> None:
    with Library(path) as library:
        library.save_session({"a": "1"})
        connection = library._connection
        pages = value(connection, "page_count")
        connection.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(errors.LibraryFullError, match="disk is full"):
            library.save_session({"b": "x" * 100_000})
        connection.execute("PRAGMA max_page_count = 100000")
        assert library.session() == {"a": "1"}
        library.save_session({"b": "2"})
        assert library.session() == {"a": "1", "b": "2"}


def test_no_other_part_of_the_program_speaks_sql() -> None:
    package = Path(database.__file__).parents[1]
    users = [path for path in package.rglob("*.py") if "import sqlite3" in path.read_text("utf-8")]
    assert {path.relative_to(package).parts[0] for path in users} == {"library"}


@pytest.mark.parametrize("saved", sorted(SAVED.glob("version-*.sql")), ids=lambda path: path.stem)
def test_a_library_of_every_older_version_is_brought_up_to_date(path: Path, saved: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(saved.read_text("utf-8"))
        kept = connection.execute("SELECT count(*) FROM article").fetchone()[0]
    with Library(path) as library:
        assert value(library._connection, "user_version") == VERSION
        found = library.catalogue.search(Query())
        assert found.total == kept == library.catalogue.count()
        assert len(library.catalogue.page(Query(), found.numbers)) == kept
        assert library.catalogue.index_is_sound()
        library.check()


def test_there_is_a_saved_library_of_every_older_version() -> None:
    assert {path.stem for path in SAVED.glob("*.sql")} == {f"version-{number}" for number in range(1, VERSION)}
