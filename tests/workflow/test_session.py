"""What was open comes back at the next start; what changed meanwhile is said; a broken library stops nobody."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from reader.annotation.corrections import Correction, CorrectionType, Scope, Target
from reader.document.model import Given
from reader.errors import InputError
from reader.library.database import VERSION
from reader.library.errors import LibraryFullError
from reader.library.library import Library
from reader.library.model import Query
from reader.workflow import keeping
from reader.workflow.correcting import Change
from reader.workflow.reading import Read, read_file, read_pasted
from reader.workflow.session import Last, Reopened, Session, View

LEFT = "Ferry halted\n\nThe night ferry stayed in the harbour on Tuesday.\n"
RIGHT = "Ferries stop\n\nNo ferry left the harbour, the Ledger writes.\n"
VIEW = View(scroll=(0.25, 0.5), geometry="AAEC", state="/w==", pinned="n3", panel="names")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "data" / "library.sqlite"


def file(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Read, Read]:
    left = read_file(file(tmp_path, "left.txt", LEFT), Given(outlet="The Courier"))
    return left, read_file(file(tmp_path, "right.txt", RIGHT))


def keep(library: Path, pair: tuple[Read, Read], view: View = VIEW) -> int:
    session = Session.open(library)
    number = session.keep_pair(*pair)
    assert number is not None
    session.save(view, number)
    assert session.remarks() == ()
    session.close()
    return number


def reopened(session: Session, number: int) -> Reopened | None:
    shelved = session.shelved(number)
    return shelved.reopen(lambda: None) if shelved else None


def codes(session: Session) -> list[str]:
    return [remark.code for remark in session.remarks()]


def test_the_first_start_finds_nothing(library: Path) -> None:
    session = Session.open(library)
    assert session.last() == Last(None, View())
    assert session.recent_pairs() == ()
    assert session.remarks() == ()
    session.close()


def test_the_last_pair_and_its_view_come_back(library: Path, pair: tuple[Read, Read]) -> None:
    number = keep(library, pair)
    session = Session.open(library)
    last = session.last()
    assert last.view == VIEW == session.view()
    assert last.pair is not None
    assert last.pair.reopen(lambda: None) == Reopened(number, *pair)
    assert session.recent_pairs()[0].left.outlet == "The Courier"
    session.close()


def test_a_session_that_ended_without_a_pair_opens_none(library: Path, pair: tuple[Read, Read]) -> None:
    keep(library, pair)
    session = Session.open(library)
    session.save(VIEW, None)
    assert session.last() == Last(None, VIEW)
    session.close()


def test_a_file_that_changed_is_read_anew_and_said(library: Path, pair: tuple[Read, Read], tmp_path: Path) -> None:
    number = keep(library, pair)
    changed = file(tmp_path, "left.txt", LEFT + "\nIt sailed on Wednesday.\n")
    session = Session.open(library)
    again = reopened(session, number)
    assert again is not None
    assert again.left.article.text.endswith("Wednesday.\n")
    assert again.left.article.outlet.value == "The Courier"
    assert again.right == pair[1]
    assert [remark.code for remark in again.remarks] == ["file-changed"]
    assert str(changed) in again.remarks[0].message
    session.close()


def test_a_file_that_was_only_touched_is_not_said_to_have_changed(
    library: Path, pair: tuple[Read, Read], tmp_path: Path
) -> None:
    number = keep(library, pair)
    os.utime(tmp_path / "left.txt", (1, 1))
    session = Session.open(library)
    again = reopened(session, number)
    assert again is not None
    assert again.left == pair[0]
    assert again.remarks == ()
    session.close()


@pytest.mark.parametrize("made_by", ["this program", "an older one"])
def test_a_file_that_is_gone_is_shown_as_it_was_kept(
    library: Path, pair: tuple[Read, Read], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, made_by: str
) -> None:
    number = keep(library, pair)
    (tmp_path / "left.txt").unlink()
    if made_by == "an older one":
        monkeypatch.setattr(keeping, "reading_digest", lambda: "newer")
    session = Session.open(library)
    again = reopened(session, number)
    assert again is not None
    assert again.left.article.text == LEFT
    assert again.left.article.outlet.value == "The Courier"
    assert again.left.original == LEFT.encode()
    assert [remark.code for remark in again.remarks] == ["file-gone"]
    session.close()


def test_what_a_sidecar_says_meanwhile_is_seen(library: Path, pair: tuple[Read, Read], tmp_path: Path) -> None:
    number = keep(library, pair)
    file(tmp_path, "right.txt.toml", 'outlet = "The Ledger"\n')
    session = Session.open(library)
    again = reopened(session, number)
    assert again is not None
    assert again.right.article == read_file(tmp_path / "right.txt").article
    session.close()


def test_a_file_that_can_no_longer_be_read_is_an_input_error(
    library: Path, pair: tuple[Read, Read], tmp_path: Path
) -> None:
    number = keep(library, pair)
    (tmp_path / "left.txt").write_bytes(b"")
    session = Session.open(library)
    with pytest.raises(InputError):
        reopened(session, number)
    assert session.keep_pair(*pair) == number
    session.close()


def test_pasted_text_comes_back(library: Path, pair: tuple[Read, Read]) -> None:
    pasted = read_pasted("Pasted report\n\nThe ferry sails – “again”.\n", given=Given(published="2031-05-02"))
    number = keep(library, (pasted, pair[1]))
    session = Session.open(library)
    again = reopened(session, number)
    assert again is not None
    assert again.left == pasted
    session.close()


def test_recent_pairs_can_be_forgotten(library: Path, pair: tuple[Read, Read]) -> None:
    number = keep(library, pair)
    session = Session.open(library)
    session.forget(number)
    assert session.recent_pairs() == ()
    assert session.shelved(number) is None
    session.close()


@pytest.mark.parametrize("content", ["[1, 2", "3", "{}", '{"scroll": ["a", 1], "geometry": 3, "more": 1}'])
def test_a_view_of_another_form_gives_the_default(library: Path, pair: tuple[Read, Read], content: str) -> None:
    keep(library, pair)
    with closing(sqlite3.connect(library)) as connection, connection:
        connection.execute("UPDATE session SET value = ? WHERE key = 'view'", (content,))
    session = Session.open(library)
    assert session.view() == View()
    session.close()


def test_a_damaged_library_is_said_once_and_memory_serves(library: Path, pair: tuple[Read, Read]) -> None:
    library.parent.mkdir()
    library.write_bytes(b"no database" * 1000)
    session = Session.open(library)
    number = session.keep_pair(*pair)
    assert number is not None
    assert codes(session) == ["library-damaged"]
    assert session.damaged
    assert session.shelved(number) is not None
    assert len(session.recent_pairs()) == 1
    assert session.remarks() == ()
    assert library.read_bytes() == b"no database" * 1000
    session.close()


def test_a_damaged_library_is_set_aside_when_the_person_agrees(library: Path, pair: tuple[Read, Read]) -> None:
    library.parent.mkdir()
    library.write_bytes(b"no database" * 1000)
    session = Session.open(library)
    session.recent_pairs()
    aside = session.begin_anew()
    assert aside is not None
    assert aside.read_bytes() == b"no database" * 1000
    assert not session.damaged
    session.keep_pair(*pair)
    session.close()
    session = Session.open(library)
    assert len(session.recent_pairs()) == 1
    session.close()


def test_a_newer_library_is_left_alone(library: Path, pair: tuple[Read, Read]) -> None:
    keep(library, pair)
    with closing(sqlite3.connect(library)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    session = Session.open(library)
    assert session.keep_pair(*pair) is not None
    assert codes(session) == ["library-newer"]
    assert not session.damaged
    session.close()


def test_a_place_that_cannot_be_written_is_survived(tmp_path: Path, pair: tuple[Read, Read]) -> None:
    in_the_way = file(tmp_path, "data", "in the way")
    session = Session.open(in_the_way / "library.sqlite")
    assert session.keep_pair(*pair) is not None
    session.save(VIEW, None)
    assert session.view() == VIEW
    (remark,) = session.remarks()
    assert "not remembered" in remark.message
    session.close()


def test_what_stood_last_is_read_without_heavy_imports(library: Path, pair: tuple[Read, Read]) -> None:
    keep(library, pair)
    code = (
        "import sys; from pathlib import Path; from reader.workflow.session import Session;"
        "from reader.workflow.settings import load_settings; load_settings();"
        f"assert Session.open(Path({str(library)!r})).last().pair;"
        "print(sorted({'spacy', 'numpy', 'PySide6', 'trafilatura', 'lxml', 'msgspec', 'yaml'} & set(sys.modules)))"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=root, check=True)
    assert done.stdout.strip() == "[]"


def said(number: str, scope: Scope = Scope.PAIR) -> Change:
    return Change(added=(Correction(number, CorrectionType.RENAME, (Target("Ledger"),), "The Ledger", scope, number),))


def test_a_decision_that_the_disk_refuses_counts_and_is_kept_when_it_can_be(
    library: Path, pair: tuple[Read, Read], monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(library, pair)
    left, right = pair[0].article, pair[1].article
    session = Session.open(library)
    assert session.change(left, right, said("1"))

    def full(*_: object) -> None:
        raise LibraryFullError(path=str(library))

    with monkeypatch.context() as patched:
        patched.setattr(Library, "change_corrections", full)
        assert not session.change(left, right, said("2"))
        assert not session.change(left, right, said("3", Scope.COLLECTION))
        assert codes(session) == ["library-disk-full"]
        assert [each.id for each in session.corrections_for(left, right)] == ["1", "2", "3"]
        assert [each.id for each in session.corrections_for(left, left)] == ["3"]
    session.save(VIEW, None)
    session.close()
    session = Session.open(library)
    assert [each.id for each in session.corrections_for(left, right)] == ["1", "2", "3"]
    session.close()


def test_a_damaged_index_of_words_is_made_anew_unasked(library: Path, pair: tuple[Read, Read]) -> None:
    keep(library, pair)
    with closing(sqlite3.connect(library)) as connection, connection:
        connection.execute("UPDATE words_data SET block = x'0102' WHERE id > 10")
        connection.execute("UPDATE words_data SET block = x'ff' WHERE id = 10")
    session = Session.open(library)
    changed = read_file(file(library.parent.parent, "left.txt", LEFT + "More of it.\n"))
    assert session.keep_pair(changed, pair[1]) is not None
    assert not session.damaged
    assert session.remarks() == ()
    session.close()
    with Library(library) as opened:
        assert opened.catalogue.index_is_sound()
        assert opened.catalogue.search(Query("more")).total == 1


def test_what_is_odd_about_a_report_is_told_once_also_over_the_next_start(library: Path) -> None:
    session = Session.open(library)
    assert [session.tell_once(article) for article in ("a", "a", "b")] == [True, False, True]
    session.close()
    again = Session.open(library)
    assert [again.tell_once(article) for article in ("a", "b", "c")] == [False, False, True]
    again.close()
