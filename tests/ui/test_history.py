"""What is undone and done again: each step by itself, what is being written in one go."""

from dataclasses import dataclass

import pytest
from pytestqt.qtbot import QtBot

from reader.ui.history import History


@dataclass(frozen=True)
class Put:
    """Makes a word of another."""

    before: str
    after: str

    @property
    def inverse(self) -> "Put":
        return Put(self.after, self.before)


class Page:
    def __init__(self) -> None:
        self.word = ""

    def put(self, change: Put) -> None:
        assert self.word == change.before, "a step is taken back where it was taken"
        self.word = change.after


@pytest.mark.parametrize(
    ("joins", "undone"),
    [
        (("note 1", "note 1", "note 1"), [""]),
        (("note 1", "note 1", "note 2"), ["ab", ""]),
        (("note 1", "", "note 1"), ["ab", "a", ""]),
        (("", "", ""), ["ab", "a", ""]),
    ],
)
def test_steps_of_one_piece_of_writing_are_undone_together(
    joins: tuple[str, str, str], undone: list[str], qtbot: QtBot
) -> None:
    page, history = Page(), History()
    for change, together in zip((Put("", "a"), Put("a", "ab"), Put("ab", "abc")), joins, strict=True):
        history.do("Write", change, page.put, together)
    seen = []
    while "undo" in history.present():
        history.undo()
        seen.append(page.word)
    assert seen == undone
    while "redo" in history.present():
        history.redo()
    assert page.word == "abc"
