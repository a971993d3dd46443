"""Capitalised words beside a name that are none of it: days, numbers of flights, what happened, a headline's end.

Looks at words alone. Not responsible for where a name is cut (`cutting`) or grown (`joining`).
"""

from reader.analysis.name_lists import family_share, given_share, word_level
from reader.analysis.names.lexicon import CALENDAR, FACILITIES, ORGANISATIONS, SUFFIXES, listed
from reader.analysis.names.words import Word

_HEADS = ORGANISATIONS | FACILITIES
_DAYS = listed("sat sun wed")
_OF_FIRMS = listed("allied associated consolidated federated limited united")
_SELDOM = 2.0  # bearers in 100,000
_SHORT = 3
_WITH_INITIAL = 4


def borne_by_nobody(word: Word) -> bool:
    """Whether a word after a person's name is an ordinary one that hardly anybody is called: "Ada Quill Leaves"."""
    named = given_share(word.key) > 0 or family_share(word.key) >= _SELDOM
    return word_level(word.key) > 0 and not named and word.key not in _HEADS and word.key not in SUFFIXES


def dated(words: tuple[Word, ...], here: int) -> bool:
    """Whether a short word is a day because a date follows: "Sat Nov 12"."""
    after = words[here + 1] if here + 1 < len(words) and words[here + 1].block == words[here].block else None
    return words[here].key in _DAYS and after is not None and (after.key in CALENDAR or after.text.isdigit())


def number_follows(words: tuple[Word, ...], here: int) -> bool:
    """Whether a number stands at `here`, after a space."""
    return here < len(words) and words[here].gap == " " and words[here].text.isdigit()


def begins_anew(words: tuple[Word, ...], at: range) -> bool:
    """Whether a headline ends in a family name and the report begins with somebody's initial: "Quill W. Ada Noor"."""
    if len(at) < _WITH_INITIAL or len(words[at[1]].text) > 1 or given_share(words[at.start].key):
        return False
    return words[at[1]].gap == " " and len(words[at.start].text) > 1 and given_share(words[at[2]].key) > 0


def ends_shouting(before: Word, word: Word) -> bool:
    """Whether a headline in capitals ends between two words: "STRIKER HELD Norwell Ramblers"."""
    return before.upper and not word.upper and len(before.text) > _SHORT and word_level(before.key) > 0


def happened(word: Word) -> bool:
    """Whether a word after a name says what happened, in a headline: "Ada Quill Arrested", "Posted"."""
    return word.text.endswith("ed") and word.key not in _OF_FIRMS and borne_by_nobody(word)
