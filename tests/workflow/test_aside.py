"""Long reading is done in a process of its own, which can be ended at any moment and takes nothing with it."""

import os
import time
from pathlib import Path

import pytest

from reader.document.failures import EmptyFileError
from reader.errors import DiptychError, InputError
from reader.workflow.aside import aside, is_light, paste_aside, read_aside
from reader.workflow.failure import UnexpectedError, WorkerLostError
from reader.workflow.reading import read_file, read_pasted

LONG = "The ferry sailed again on Monday morning, and nobody was surprised.\n\n" * 1200


class StoppedError(Exception):
    """The work is no longer wanted."""


def wanted() -> None:
    pass


def process_of(number: int) -> int:
    return os.getpid() + number


def sleep_and_tell(file: Path) -> None:
    file.write_text(str(os.getpid()), "ascii")
    time.sleep(60)


def die() -> None:
    os._exit(9)


def refuse() -> None:
    raise EmptyFileError(name="empty.txt")


def break_down() -> None:
    raise ZeroDivisionError("by none")


def test_short_and_long_reports_are_read_alike(tmp_path: Path) -> None:
    short, long = tmp_path / "short.txt", tmp_path / "long.txt"
    short.write_text("Ferry sails\n\nIt sailed.\n")
    long.write_text(LONG)
    assert (is_light(short), is_light(long)) == (True, False)
    for path in (short, long):
        assert read_aside(path, wanted) == read_file(path)
    assert paste_aside(LONG, False, wanted) == read_pasted(LONG)


def test_light_work_is_done_here_and_other_work_elsewhere() -> None:
    here = aside(process_of, 1, name="x", light=True, checkpoint=wanted)
    there = aside(process_of, 1, name="x", light=False, checkpoint=wanted)
    assert here == os.getpid() + 1
    assert there != here


@pytest.mark.parametrize("light", [True, False])
def test_errors_come_through(light: bool) -> None:
    with pytest.raises(DiptychError) as refused:
        aside(refuse, name="empty.txt", light=light, checkpoint=wanted)
    assert (refused.value.code, str(refused.value)) == (EmptyFileError.code, str(EmptyFileError(name="empty.txt")))
    with pytest.raises(DiptychError) as broken:
        aside(break_down, name="odd.txt", light=light, checkpoint=wanted)
    assert broken.value.code == UnexpectedError.code
    assert "odd.txt met a defect" in str(broken.value)


def test_a_file_that_ends_its_reader_is_an_error() -> None:
    with pytest.raises(WorkerLostError, match=r"hostile\.pdf"):
        aside(die, name="hostile.pdf", light=False, checkpoint=wanted)


def test_work_no_longer_wanted_is_ended(tmp_path: Path) -> None:
    told = tmp_path / "pid"

    def checkpoint() -> None:
        if told.exists() and told.read_text("ascii"):
            raise StoppedError

    with pytest.raises(StoppedError):
        aside(sleep_and_tell, told, name="x", light=False, checkpoint=checkpoint)
    with pytest.raises(ProcessLookupError):
        os.kill(int(told.read_text("ascii")), 0)


def test_without_room_for_a_process_it_is_read_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(_context: object) -> None:
        raise OSError(12, "Cannot allocate memory")

    path = tmp_path / "long.txt"
    path.write_text(LONG)
    monkeypatch.setattr("multiprocessing.context.SpawnProcess.start", no_room)
    assert read_aside(path, wanted) == read_file(path)


@pytest.mark.parametrize("name", ["missing.pdf", "a" * 300, "no\0name.txt"])
def test_a_file_that_is_not_there_needs_no_process(tmp_path: Path, name: str) -> None:
    assert is_light(tmp_path / name)
    with pytest.raises(InputError):
        read_aside(tmp_path / name, wanted)
