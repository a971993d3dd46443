"""Keys and commands: what key an action has after all choices, and which command a few letters mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.ui.actions import TABLE
from reader.ui.commands import keys
from reader.ui.commands.commands import Command, matching
from reader.ui.commands.fuzzy import fit
from reader.ui.commands.other_words import _OTHER_WORDS, other_words

USUAL = {"find": "Ctrl+F", "next": "N", "previous": "Shift+N", "sync": "F7", "sample": ""}
OWN = st.dictionaries(st.sampled_from([*USUAL, "gone"]), st.sampled_from(["", "Ctrl+F", "N", "F7", "Ctrl+Alt+K", "G"]))


def test_no_two_actions_of_the_window_have_one_key() -> None:
    held = [keys.written(spec.shortcut) for spec in TABLE if spec.shortcut]
    assert all(held), "a key that Qt does not know"
    assert sorted(held) == sorted(set(held))


def test_a_key_of_the_persons_own_is_taken_from_who_had_it() -> None:
    own = keys.changed(USUAL, {}, "sample", "ctrl+f")
    assert own == {"sample": "Ctrl+F", "find": ""}
    assert keys.assigned(USUAL, own) == {**USUAL, "sample": "Ctrl+F", "find": ""}


def test_what_is_as_usual_again_is_not_kept() -> None:
    own = keys.changed(USUAL, {"find": "F3"}, "find", "Ctrl+F")
    assert own == {}


def test_letters_alone_can_be_switched_off() -> None:
    held = keys.assigned(USUAL, {"sync": "G"}, single=False)
    assert held == {"find": "Ctrl+F", "next": "", "previous": "", "sync": "", "sample": ""}


@given(OWN, st.sampled_from(sorted(USUAL)), st.sampled_from(["Ctrl+F", "N", "F7", "Ctrl+Alt+K", ""]))
def test_after_every_choice_no_two_actions_have_one_key(own: dict[str, str], action: str, key: str) -> None:
    now = keys.assigned(USUAL, keys.changed(USUAL, {}, action, key))
    held = [each for each in now.values() if each]
    assert len(held) == len(set(held))
    assert now[action] == key
    by_hand = keys.assigned(USUAL, own)
    assert set(by_hand) == set(USUAL)
    held = [each for each in by_hand.values() if each]
    assert len(held) == len(set(held))


@pytest.mark.parametrize(
    ("typed", "best", "other"),
    [
        ("fn", "Find next", "Find"),
        ("swap", "Swap sides", "Show the sample pair"),
        ("ot", "Open two reports…", "Export…"),
        ("dark", "Dark theme", "Light theme"),
        ("보고", "보고서 두 편 열기…", "찾기…"),
    ],
)
def test_a_few_letters_mean_the_title_whose_words_they_begin(typed: str, best: str, other: str) -> None:
    found, beside = fit(typed, best), fit(typed, other)
    assert found is not None
    assert beside is None or beside.score < found.score


@given(st.text(max_size=8), st.text(max_size=24))
def test_a_fit_names_the_letters_that_were_typed(typed: str, title: str) -> None:
    found = fit(typed, title)
    if found is not None:
        assert list(found.places) == sorted(set(found.places))
        typed_letters = sorted(letter.casefold()[:1] or letter for letter in typed if not letter.isspace())
        assert sorted((title[place].casefold()[:1] or title[place]) for place in found.places) == typed_letters


@given(st.text(alphabet="abc def", max_size=16))
def test_a_title_fits_itself(title: str) -> None:
    assert fit(title, title) is not None


OPEN = Command("open", "Open two reports…", "File", main=True)
MARKS = (
    Command("kinds_all", "Mark all kinds", "Kinds"),
    Command("mark", "Mark the selection", "Marks", also="highlight annotate", main=True),
    Command("blue", "Mark in blue", "Marks"),
    Command("remove", "Remove the mark", "Marks", why="Choose a marked passage first."),
    Command("next", "Next matched passage", "Go"),
)


def meant(typed: str, *commands: Command, lately: tuple[str, ...] = ()) -> list[str]:
    return [found.command.id for found in matching(typed, commands, lately)]


def test_the_main_command_of_that_name_comes_first() -> None:
    assert meant("mark", *MARKS) == ["mark", "kinds_all", "blue", "remove"]
    assert meant("ma", *MARKS) == ["mark", "kinds_all", "blue", "next", "remove"]


def test_what_was_chosen_lately_comes_first_among_equals_alone() -> None:
    assert meant("mark", *MARKS, lately=("blue", "remove"))[:2] == ["blue", "mark"]
    assert meant("remove", *MARKS, lately=("blue",)) == ["remove"]
    assert meant("", *MARKS, lately=("next", "blue"))[:3] == ["next", "blue", "kinds_all"]


def test_what_cannot_be_done_now_comes_after_its_equals() -> None:
    shut, there = Command("a", "Find next", "Edit", why="No.", main=True), Command("b", "Find previous", "Edit")
    assert meant("find", shut, there, lately=("a",)) == ["b", "a"]


def test_the_whole_title_beats_one_that_goes_on() -> None:
    titles = [Command(title, title, "Edit") for title in ("Findings", "Find next", "Find…")]
    assert meant("find", *titles) == ["Find…", "Find next", "Findings"]


def test_words_are_found_in_any_order_and_by_other_names() -> None:
    assert meant("reports open", OPEN, *MARKS) == ["open"]
    assert meant("highl", OPEN, *MARKS) == ["mark"]
    assert meant("go matched", OPEN, *MARKS) == ["next"], "with the menu's name"


def test_every_other_name_belongs_to_an_action() -> None:
    assert {spec.id for spec in TABLE if other_words(spec.id)} == set(_OTHER_WORDS)
