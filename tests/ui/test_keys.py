"""Keys and commands: what key an action has after all choices, and which command a few letters mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.ui.actions import TABLE
from reader.ui.commands import keys
from reader.ui.commands.fuzzy import fit

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
def test_a_fit_names_the_letters_in_order(typed: str, title: str) -> None:
    found = fit(typed, title)
    if found is not None:
        assert list(found.places) == sorted(set(found.places))
        typed_letters = [letter for letter in typed.casefold() if not letter.isspace()]
        assert [(title[place].casefold()[:1] or title[place]) for place in found.places] == typed_letters


@given(st.text(alphabet="abc def", max_size=16))
def test_a_title_fits_itself(title: str) -> None:
    assert fit(title, title) is not None
