"""Cutting and joining a model's guesses to whole names, one guess at a time.

Parts at what no name contains (commas, brackets, roles, the calendar), strips titles, articles and marks, and takes in
the rest of a name that the guess broke off. Not responsible for whether a piece is a name (`mentions`).
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from reader.analysis.model import EntityKind
from reader.analysis.names.evidence import Evidence
from reader.analysis.names.lexicon import (
    CALENDAR,
    COMPOUND_ENDS,
    FACILITIES,
    FUNCTION,
    INSTITUTES,
    LEADING_PARTICLES,
    ORGANISATIONS,
    PARTICLES,
    QUALIFIERS,
    ROLES,
    listed,
)
from reader.analysis.names.words import Reading, Word

_JOINED = re.compile(r" ?|-|\. ?| & | ?/ ?|'s | ?' ?|'-", re.IGNORECASE)
_ABBREVIATED = listed("st mt ft jr sr dr gen col lt sgt capt no")
_SUFFIXES = listed("jr sr ii iii iv inc ltd llc plc corp co sa ag nv")
_NUMBERED = listed("flight channel route article highway interstate division week area pier gate unit level")
_HEADS = ORGANISATIONS | FACILITIES
_DOUBTFUL_ROLES = listed(
    "general gen major star head chief press model host father mother sister brother son king queen prince judge coach"
    " victim champion principal leader captain emperor winner writer player expert soldier speaker official state"
    " receiver forward pilot fighter teacher author lawyer doctor"
)
_TITLED_KINDS = (EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE, EntityKind.FACILITY)


class Piece(NamedTuple):
    """Words taken for one name, and what a model takes it for (`None` where nobody has said)."""

    at: range
    kind: EntityKind | None


def cut(reading: Reading, evidence: Evidence, at: range, kind: EntityKind) -> Iterator[Piece]:
    """The pieces of one guess, in order."""
    for part in _parted(reading, at, kind):
        for piece in _without_roles(reading, part, kind):
            stripped = _stripped(reading, piece)
            if stripped is not None:
                yield _completed(reading, evidence, stripped)


def _parted(reading: Reading, at: range, kind: EntityKind) -> Iterator[range]:
    """Where something stands between two words that no name contains, there are two names."""
    if kind in (EntityKind.WORK, EntityKind.LAW, EntityKind.EVENT):
        yield at
        return
    start = at.start
    for here in at[1:]:
        if not connected(reading.words, here) or _possessive_parts(reading.words, here):
            yield range(start, here)
            start = here
    if start < at.stop:
        yield range(start, at.stop)


def connected(words: tuple[Word, ...], here: int) -> bool:
    """Whether the word and the one before it may belong to one name, by what stands between them."""
    gap, before = words[here].gap, words[here - 1]
    if words[here].block != before.block:
        return False
    if gap.startswith(","):
        return gap == ", " and words[here].key in _SUFFIXES
    if gap.startswith("."):
        return len(before.text) == 1 or before.key in _ABBREVIATED | _SUFFIXES
    if "/" in gap:
        return False
    if "'" in gap:
        return gap.casefold() == "'s " or (gap == "' " and before.key.endswith("s"))
    return _JOINED.fullmatch(gap) is not None


def _possessive_parts(words: tuple[Word, ...], here: int) -> bool:
    """Whether a possessive ending before the word parts two names; an institution's institute is one."""
    if "'" not in words[here].gap:
        return False
    return not (words[here - 1].key in _HEADS and words[here].key in INSTITUTES)


def _without_roles(reading: Reading, at: range, kind: EntityKind) -> Iterator[Piece]:
    """ "Pentagon spokesman John Kirby": an institution and a person."""
    words = reading.words
    if kind in _TITLED_KINDS:
        for here in at:
            if words[here].key not in ROLES or (here + 1 < at.stop and words[here + 1].gap != " "):
                continue
            rest = range(here + 1, at.stop)
            first = _role_start(words, here, at.start)
            if not rest:
                yield Piece(range(at.start, first), None if kind is EntityKind.PERSON else kind)
                return
            if _may_be_person(words, rest) and (kind is EntityKind.PERSON or words[here].key not in _DOUBTFUL_ROLES):
                if first > at.start:
                    yield Piece(range(at.start, first), None if kind is EntityKind.PERSON else kind)
                yield from _without_roles(reading, rest, EntityKind.PERSON)
                return
    yield Piece(at, kind)


def _role_start(words: tuple[Word, ...], here: int, least: int) -> int:
    while here > least and (words[here - 1].key in QUALIFIERS or words[here - 1].key in ROLES):
        here -= 1
    return here


def _may_be_person(words: tuple[Word, ...], at: range) -> bool:
    """Whether the words could be a person's name as they are written."""
    return (
        len(at) <= 5
        and words[at.start].capital
        and not any(words[here].key in _HEADS or words[here].key == "of" for here in at)
    )


def _stripped(reading: Reading, piece: Piece) -> Piece | None:
    """Without what stands around the name; `None` where nothing is left."""
    words, kind = reading.words, piece.kind
    start, stop = piece.at.start, piece.at.stop
    free_form = kind in (EntityKind.WORK, EntityKind.LAW)
    while start < stop and _leads(words[start], words[start + 1 : stop], kind):
        start += 1
    while start < stop and _trails(words, start, stop, free_form=free_form):
        stop -= 1
    if start == stop or not any(c.isalpha() for here in range(start, stop) for c in words[here].text):
        return None
    return Piece(range(start, stop), kind)


def _leads(word: Word, rest: tuple[Word, ...], kind: EntityKind | None) -> bool:
    if word.key in ("the", "a", "an") and (not word.capital or word.key == "the" or not rest):
        return True
    if word.key in CALENDAR and kind not in (EntityKind.EVENT, EntityKind.WORK):
        return True
    if not word.capital and word.text[0].islower():
        followed = bool(rest) and rest[0].capital
        return not (followed and word.key in PARTICLES and (kind is EntityKind.PERSON or rest[0].gap == "-"))
    if word.key in FUNCTION and kind is not EntityKind.WORK and len(word.text) > 1 and not word.upper:
        return True
    return kind is EntityKind.PERSON and bool(rest) and word.key in ROLES


def _trails(words: tuple[Word, ...], start: int, stop: int, *, free_form: bool) -> bool:
    word = words[stop - 1]
    if word.text[0].isdigit():
        before = words[stop - 2] if stop - 1 > start else None
        return not free_form and word.text.isdigit() and (before is None or before.key not in _NUMBERED)
    if free_form or word.capital:
        return word.key in CALENDAR and not word.upper
    if not word.text[0].islower():
        return False
    return not (word.gap == "-" and stop - 1 > start and word.key not in COMPOUND_ENDS)


def _completed(reading: Reading, evidence: Evidence, piece: Piece) -> Piece:
    """With the rest of a name of which the guess holds only a part."""
    words = reading.words
    start, stop, kind = piece.at.start, piece.at.stop, piece.kind
    total = len(words)
    while stop < total and _goes_on(words, evidence, stop, kind):
        stop += 1
    while start > 0 and _began_before(words, start, kind):
        start -= 1
    if kind is EntityKind.ORGANISATION:
        stop = _institution_end(words, start, stop)
    return Piece(range(start, stop), kind)


def _goes_on(words: tuple[Word, ...], evidence: Evidence, here: int, kind: EntityKind | None) -> bool:
    """Whether the word after a name belongs to it: "Yoon Suk" and "-yeol"."""
    word = words[here]
    if word.gap != "-" or word.block != words[here - 1].block:
        return False
    if word.capital:
        return kind is EntityKind.PERSON or words[here - 1].key not in evidence.middle
    return (
        kind is EntityKind.PERSON
        and word.text[0].islower()
        and word.key not in COMPOUND_ENDS
        and evidence.lower[word.key] <= evidence.lower.get("-" + word.key, 0) + 3
        and here >= 2
        and words[here - 2].capital
        and words[here - 1].gap == " "
    )


def _began_before(words: tuple[Word, ...], here: int, kind: EntityKind | None) -> bool:
    """Whether the word before a name belongs to it: "al-" before "Assad", a given name before a family name."""
    gap, before = words[here].gap, words[here - 1]
    if words[here].block != before.block:
        return False
    if gap == "-":
        return before.key in LEADING_PARTICLES or (before.capital and kind is EntityKind.PERSON and here > 1
                                                   and words[here - 2].capital and before.gap == " ")  # fmt: skip
    if kind is not EntityKind.PERSON or gap not in (" ", ". "):
        return False
    if gap == ". " and len(before.text) != 1:
        return False
    return before.key in LEADING_PARTICLES and not before.capital


def _institution_end(words: tuple[Word, ...], start: int, stop: int) -> int:
    """The end of "Ministry" with its "of Unification", "University's" with its "Institute for Far East Studies"."""
    total = len(words)
    while stop < total and words[stop].block == words[stop - 1].block:
        word, last = words[stop], words[stop - 1]
        if word.gap == " " and word.key in ("of", "for") and last.key in ORGANISATIONS and _named(words, stop + 1):
            stop += 2
        elif ("'" in word.gap and word.capital and last.key in _HEADS and word.key in INSTITUTES) or (
            stop - 1 > start and words[stop - 2].key in ("of", "for") and _named(words, stop)
        ):
            stop += 1
        else:
            break
    return stop


def _named(words: tuple[Word, ...], here: int) -> bool:
    """Whether the word follows the one before it directly, and could be part of a name."""
    if here >= len(words):
        return False
    word = words[here]
    return word.gap == " " and word.capital and word.key not in FUNCTION | ROLES | CALENDAR
