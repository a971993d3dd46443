"""Marks that the library does not take stay, count as made, and are kept as soon as it takes them."""

from dataclasses import replace
from pathlib import Path

import pytest

from reader.annotation.marks import Mark
from reader.document.model import Span
from reader.library.errors import LibraryBusyError, LibraryFullError
from reader.library.library import Library
from reader.workflow import marking
from reader.workflow.marking import Change
from reader.workflow.session import Session
from tests.factories import article

LEFT, RIGHT = article("The ferry left at dawn.\n"), article("A boat sailed early.\n", name="right.txt")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "library.sqlite"


def mark(start: int, end: int) -> Mark:
    (made,) = marking.marked(LEFT, Span(start, end)).added
    assert isinstance(made, Mark)
    return made


def kept(path: Path) -> tuple[object, ...]:
    with Library(path) as library:
        return library.all_annotations()


def test_what_is_made_is_on_the_disk_when_it_returns(path: Path) -> None:
    session = Session.open(path)
    one = mark(0, 9)
    assert session.change_annotations(Change(added=(one,)))
    assert kept(path) == (one,)
    session.close()


def test_what_a_full_disk_refused_counts_as_made_and_is_kept_with_the_next_change(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = Session.open(path)
    one, other, last = mark(0, 9), mark(10, 14), mark(15, 17)
    assert session.change_annotations(Change(added=(one,)))

    def full(library: Library, *_: object) -> None:
        raise LibraryFullError(path=str(path))

    edited = replace(one, note="Who?")
    with monkeypatch.context() as patch:
        patch.setattr(Library, "change_annotations", full)
        assert not session.change_annotations(Change(added=(other,)))
        assert not session.change_annotations(Change((one,), (edited,)))
        assert "disk is full" in session.trouble
        assert set(session.annotations_for(LEFT, RIGHT)) == {edited, other}
        assert set(session.annotations_in(LEFT)) == {edited, other}
        assert kept(path) == (one,)
    assert session.change_annotations(Change(added=(last,)))
    assert session.trouble == ""
    assert set(kept(path)) == {edited, other, last}
    session.close()


def test_what_was_made_and_taken_back_meanwhile_is_not_kept(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    session = Session.open(path)
    made = Change(added=(mark(0, 9),))

    def busy(library: Library, *_: object) -> None:
        raise LibraryBusyError(path=str(path))

    with monkeypatch.context() as patch:
        patch.setattr(Library, "change_annotations", busy)
        session.change_annotations(made)
        session.change_annotations(made.inverse)
    assert session.keep_unkept()
    assert kept(path) == ()
    session.close()


def test_a_library_that_could_not_be_opened_takes_what_waited_once_it_can(path: Path) -> None:
    path.mkdir()  # a folder in its place
    session = Session.open(path)
    one = mark(0, 9)
    assert not session.change_annotations(Change(added=(one,)))
    assert session.annotations_for(LEFT, RIGHT) == (one,)
    path.rmdir()
    session.close()  # tries once more
    assert kept(path) == (one,)
