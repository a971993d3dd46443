"""The library is copied once a day and before it is changed for a new version, and there is a way back."""

import os
import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.library import backup as copies
from reader.library.database import VERSION
from reader.library.errors import DamagedLibraryError, LibraryError, LibraryFullError, NoBackupError
from reader.library.library import Library
from reader.library.model import Entry
from reader.workflow.cataloguing import open_library
from reader.workflow.safekeeping import (
    BadBackupError,
    RestorableLibraryError,
    backup,
    backup_at,
    backup_if_due,
    backups,
    examine,
    restore,
)
from reader.workflow.session import Session
from tests.factories import article

NOW = datetime(2031, 5, 2, 10, 30, tzinfo=UTC)
SAVED = Path(__file__).parents[1] / "library" / "saved"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "library.sqlite"


def keep(path: Path, *texts: str) -> None:
    with Library(path) as library:
        for text in texts:
            library.keep_article(Entry(article(text, name=f"{text.split()[0]}.txt"), text.encode()))


def count(path: Path) -> int:
    with Library(path) as library:
        return library.catalogue.count()


def changed_at(path: Path, moment: datetime) -> None:
    os.utime(path, (moment.timestamp(), moment.timestamp()))


def damage(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(4096 * 3)
        file.write(os.urandom(4096 * 12))


def test_a_library_is_copied_when_the_last_copy_is_a_day_old_and_something_changed(path: Path) -> None:
    assert backup_if_due(path, NOW) is None
    keep(path, "One.\n")
    first = backup_if_due(path, NOW)
    assert first is not None
    changed_at(path, NOW + timedelta(hours=1))
    assert backup_if_due(path, NOW + timedelta(hours=23)) is None
    assert backup_if_due(path, NOW + timedelta(hours=25)) is not None
    assert backup_if_due(path, NOW + timedelta(days=9)) is None
    assert len(backups(path)) == 2


def test_seven_copies_are_kept(path: Path) -> None:
    keep(path, "One.\n")
    made = [backup(path, NOW + timedelta(days=day)) for day in range(10)]
    assert [each.path for each in backups(path)] == [each.path for each in reversed(made[3:])]


def test_fewer_are_kept_of_a_large_library(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(path, "One.\n")
    monkeypatch.setattr(copies, "_MOST_BYTES", 10)
    for day in range(4):
        backup(path, NOW + timedelta(days=day))
    assert len(backups(path)) == 2


def test_a_copy_is_whole_though_others_write_meanwhile(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(path, *(f"{number} ferry\n" for number in range(20)))
    monkeypatch.setattr(copies, "_PAGES_AT_ONCE", 1)
    stop = threading.Event()

    def write() -> None:
        number = 100
        while not stop.is_set():
            keep(path, f"{number} more\n")
            number += 1

    writer = threading.Thread(target=write)
    writer.start()
    made = backup(path, NOW)
    stop.set()
    writer.join()
    assert copies.is_ours(made.path)
    assert count(made.path) >= 20


def test_a_damaged_library_is_not_copied_over_a_good_one(path: Path) -> None:
    keep(path, "One.\n")
    backup(path, NOW)
    damage(path)
    with pytest.raises(DamagedLibraryError):
        backup(path, NOW + timedelta(days=1))
    assert len(backups(path)) == 1
    assert [each.name for each in copies.folder_of(path).iterdir()] == [backups(path)[0].path.name]


def test_the_way_back_is_named_and_leads_back(path: Path) -> None:
    keep(path, "One.\n", "Two.\n")
    backup(path, NOW)
    keep(path, "Three.\n")
    damage(path)
    remains = path.read_bytes()
    for use in (open_library, examine):
        with pytest.raises(RestorableLibraryError, match="2031-05-02 10:30 UTC"):
            use(path)
    aside = restore(library=path)
    assert aside is not None
    assert ".damaged-" in aside.name
    assert aside.read_bytes() == remains
    assert count(path) == 2
    assert examine(path) == ()


def test_a_backup_that_was_damaged_itself_is_passed_over(path: Path) -> None:
    keep(path, "One.\n")
    backup(path, NOW)
    damage(backup(path, NOW + timedelta(days=1)).path)
    damage(path)
    restore(library=path)
    assert count(path) == 1


def test_without_a_backup_that_is_said(path: Path) -> None:
    keep(path, "One.\n")
    damage(path)
    with pytest.raises(DamagedLibraryError, match="set aside"):
        open_library(path)
    with pytest.raises(NoBackupError):
        restore(library=path)


def test_a_file_that_is_no_backup_is_refused_and_the_library_stays(path: Path, tmp_path: Path) -> None:
    keep(path, "One.\n")
    strange = tmp_path / "strange.sqlite"
    for content in (b"", b"no database", (SAVED / "version-1.sql").read_bytes()):
        strange.write_bytes(content)
        with pytest.raises(BadBackupError):
            restore(backup_at(strange), path)
    newer = backup(path, NOW)
    with closing(sqlite3.connect(newer.path)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    with pytest.raises(BadBackupError):
        restore(newer, path)
    with pytest.raises(BadBackupError):
        backup_at(tmp_path / "nowhere")
    assert count(path) == 1


def test_a_library_that_was_sound_is_set_aside_under_another_name(path: Path) -> None:
    keep(path, "One.\n")
    made = backup(path, NOW)
    keep(path, "Two.\n")
    aside = restore(made, path)
    assert aside is not None
    assert ".replaced-" in aside.name
    assert (count(path), count(aside)) == (1, 2)


def test_a_library_that_another_window_has_open_is_not_taken_away_from_it(path: Path) -> None:
    keep(path, "One.")
    backup(path, NOW)
    with Library(path) as other:
        other.catalogue.count()
        with pytest.raises(LibraryError, match="open in another window"):
            restore(library=path)
        other.keep_article(Entry(article("Two.", name="two.txt"), b"Two."))
    assert count(path) == 2
    assert restore(library=path) is not None
    assert count(path) == 1


def test_an_older_library_is_copied_before_it_is_changed(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((SAVED / "version-1.sql").read_text("utf-8"))
    kept = count(path)
    (made,) = backups(path)
    assert f"-before-v{VERSION}" in made.path.name
    with closing(sqlite3.connect(made.path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    restore(made, path)
    assert count(path) == kept


def test_an_older_library_that_cannot_be_copied_is_left_alone(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((SAVED / "version-1.sql").read_text("utf-8"))

    def full(*_: object, **__: object) -> None:
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error

    monkeypatch.setattr(copies, "_copy", full)
    with pytest.raises(LibraryFullError, match="disk is full"):
        Library(path)
    monkeypatch.undo()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    assert list(copies.folder_of(path).iterdir()) == []


def test_a_damaged_index_is_made_anew(path: Path) -> None:
    keep(path, "One ferry.\n")
    with Library(path) as library:
        library._connection.execute("UPDATE words_data SET block = x'0102' WHERE id > 10")
    (remark,) = examine(path)
    assert "made anew" in remark.message
    assert examine(path) == ()


def test_an_article_whose_bytes_are_damaged_is_found(path: Path) -> None:
    keep(path, "One ferry.\n")
    with Library(path) as library:
        library._connection.execute("UPDATE article SET original = x'00'")
    with pytest.raises(LibraryError, match="1 articles cannot be read"):
        examine(path)


def test_the_session_goes_back_to_a_backup(path: Path) -> None:
    keep(path, "One.\n")
    backup(path, NOW)
    damage(path)
    session = Session.open(path)
    session.recent_pairs()
    before = session.damaged
    (made,) = session.backups()
    aside = session.restore(made)
    assert aside is not None
    assert (before, session.damaged) == (True, False)
    session.close()
    assert count(path) == 1


def test_a_copy_that_was_never_finished_goes_with_a_later_one(path: Path) -> None:
    keep(path, "One.\n")
    left = copies.folder_of(path) / ".library-20310401-101010.sqlite.77.part"
    left.parent.mkdir()
    left.write_bytes(b"half")
    os.utime(left, (NOW.timestamp() - 100_000, NOW.timestamp() - 100_000))
    assert backups(path) == ()
    made = backup(path, NOW)
    assert list(copies.folder_of(path).iterdir()) == [made.path]
