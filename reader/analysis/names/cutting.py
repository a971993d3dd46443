"""Cutting a model's guesses to whole names, one guess at a time.

Parts at what no name contains (commas, brackets, roles, the calendar), and strips articles, marks and what trails. Not
responsible for whether a piece is a name (`mentions`), nor for what the guess left out (`joining`).
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from reader.analysis.gazetteer import lookup
from reader.analysis.model import EntityKind
from reader.analysis.name_lists import family_share, given_share, name_languages, word_level
from reader.analysis.names.breaks import dated, number_follows
from reader.analysis.names.evidence import Evidence
from reader.analysis.names.lexicon import (
    CALENDAR,
    COMPOUND_ENDS,
    FACILITIES,
    FUNCTION,
    GATHERINGS,
    ORGANISATIONS,
    PARTICLES,
    PLACE_OPENERS,
    PLACES,
    ROLES,
    SUFFIXES,
    is_function,
    listed,
)
from reader.analysis.names.possession import belongs
from reader.analysis.names.words import Reading, Word

_CLOSING = re.compile(r"""["'](?!s\b)""")
_JOINED = re.compile(r" ?|-|\. ?| & |'s | ?' ?|'-", re.IGNORECASE)
_ABBREVIATED = listed("st mt ft jr sr dr gen col lt sgt capt no")
_COMPANY_ENDS = listed("inc ltd llc plc corp")
_WORK = EntityKind.WORK
_ARTICLES = ("the", "a", "an")
_LAWS = listed(
    "article section chapter title act law amendment resolution protocol convention part volume season"
    " apollo euro cop expo"
)
_NUMBERED = listed("channel route article highway interstate division week area pier gate unit level")
_MEETINGS = GATHERINGS - {"summit", "summits", "conference"}
_BETWEEN = listed("at in on to by with from as is was has against over after before who that which")
_HEADS = ORGANISATIONS | FACILITIES
_LONGEST_SCORE = 4
_SHORT_FAMILIES = frozenset(("ko", "vi", "zh"))
_ROLE_AND_NAME = 3
FREE_FORM = frozenset({EntityKind.WORK, EntityKind.LAW, EntityKind.EVENT})


class Piece(NamedTuple):
    """Words taken for one name, and what a model takes it for (`None` where nobody has said)."""

    at: range
    kind: EntityKind | None


def cut(reading: Reading, evidence: Evidence, at: range, kind: EntityKind) -> Iterator[Piece]:
    """The pieces of one guess, in order."""
    if kind in FREE_FORM and not _is_quoted(reading, at) and _names_a_person(reading, evidence, at):
        kind = EntityKind.PERSON
    for part in _parted(reading, at, kind):
        for piece in _without_roles(reading, evidence, Piece(part, kind)):
            stripped = _stripped(reading, piece)
            if stripped is not None:
                yield from _without_nationality(reading, stripped)


def _is_quoted(reading: Reading, at: range) -> bool:
    """Whether marks stand around the words, as around a title, and not only before a sentence that begins with them."""
    start, end = reading.words[at.start].start, reading.words[at.stop - 1].end
    return reading.plain[start - 1 : start] in ('"', "'") and _CLOSING.search(reading.plain, start, end + 2) is not None


def _names_a_person(reading: Reading, evidence: Evidence, at: range) -> bool:
    """Whether a guess at a title only runs over a role and a name: "Following President Ada Quill"."""
    first = reading.words[at.start]
    opens = is_function(first.key) and evidence.free[at.start]
    named = at.stop - at.start > _ROLE_AND_NAME and given_share(reading.words[at.stop - 2].key) > 0
    return opens and named and evidence.roles[at.stop - 3]


def _parted(reading: Reading, at: range, kind: EntityKind) -> Iterator[range]:
    """Where something stands between two words that no name contains, there are two names."""
    if kind in FREE_FORM:
        yield range(at.start, _bracket(reading, at))
        return
    start = at.start
    for here in at[1:]:
        word = reading.words[here]
        if word.text == "The" and kind is not EntityKind.WORK:
            yield range(start, here)
            start = here
        if _is_score(reading.words, at, here):
            if start < here:
                yield range(start, here)
            start = here + 1
            continue
        contracted = word.capital and "'" in word.key and is_function(word.key)
        if not connected(reading.words, here) or _possessive_parts(reading.words, here) or contracted:
            yield range(start, here)
            start = here
        if word.key in _BETWEEN and not word.capital:
            yield range(start, here)
            start = here + 1
    yield range(start, at.stop)


def _bracket(reading: Reading, at: range) -> int:
    """Where a bracket opens that the words do not close, else where they end."""
    opened = next((here for here in at[1:] if "(" in reading.words[here].gap), at.stop)
    closed = ")" in reading.plain[reading.words[at.start].end : reading.words[at.stop - 1].end + 1]
    return at.stop if closed else opened


def _is_score(words: tuple[Word, ...], at: range, here: int) -> bool:
    """Whether a number parts two names: "Ashby 2 Norwell 1"."""
    word, before = words[here], words[here - 1]
    counts = word.text.isdigit() and len(word.text) < _LONGEST_SCORE and word.gap == " "
    if not counts or here + 1 == at.stop or before.key in _NUMBERED | _LAWS:
        return False
    return words[here + 1].capital and words[at.stop - 1].key not in _HEADS


def connected(words: tuple[Word, ...], here: int) -> bool:
    """Whether the word and the one before it may belong to one name, by what stands between them."""
    gap, before = words[here].gap, words[here - 1]
    if gap == " ":
        return words[here].block == before.block and not _ends_company(before, words[here])
    if words[here].block != before.block or "/" in gap:
        return False
    if gap.startswith(","):
        return gap == ", " and words[here].key in SUFFIXES
    if gap.startswith("."):
        ended = is_function(words[here].key)
        return not ended and (len(before.text) == 1 or before.key in _ABBREVIATED | SUFFIXES)
    if "'" in gap:
        return gap.casefold() == "'s " or (gap == "' " and before.key.endswith("s"))
    return _JOINED.fullmatch(gap) is not None


def _ends_company(before: Word, word: Word) -> bool:
    """Whether a company's name ends between the words, or a product's number begins: "Chrysler LLC Jim", "A330"."""
    if before.key in _COMPANY_ENDS:
        return word.capital and word.key not in SUFFIXES
    return word.text[0].isalpha() and word.text[-1].isdigit() and word.capital


def _possessive_parts(words: tuple[Word, ...], here: int) -> bool:
    """Whether a possessive ending before the word parts two names; an institution's institute is one."""
    return "'" in words[here].gap and not belongs(words, here)


def _without_roles(reading: Reading, evidence: Evidence, piece: Piece) -> Iterator[Piece]:
    """ "Pentagon spokesman John Kirby": an institution and a person."""
    at, kind, roles = piece.at, piece.kind, evidence.roles
    here = next((here for here in at if roles[here]), None)
    if here is None or kind in FREE_FORM or _role_is_part(reading, evidence, at, here):
        yield piece
        return
    after = here
    while after < at.stop and roles[after]:
        after += 1
    if here > at.start:
        yield Piece(range(at.start, here), None if kind is EntityKind.PERSON else kind)
    if after < at.stop:
        rest = range(after, at.stop)
        named = _may_be_person(reading.words, rest)
        yield from _without_roles(reading, evidence, Piece(rest, EntityKind.PERSON if named else kind))


def _role_is_part(reading: Reading, evidence: Evidence, at: range, here: int) -> bool:
    """Whether what looks like a role belongs to a longer name: "Chief Executive Magazine"."""
    words = reading.words
    if here > at.start and words[here - 1].key in ("of", "for", "the") and words[at.start].key in _HEADS:
        return True
    rest = [place for place in range(here, at.stop) if not evidence.roles[place]]
    return bool(rest) and words[at.stop - 1].key in _HEADS | PLACES and words[at.start].key not in ("the",)


def _may_be_person(words: tuple[Word, ...], at: range) -> bool:
    """Whether the words could be a person's name as they are written."""
    return (
        len(at) <= 5
        and words[at.start].capital
        and not any(words[here].key in _HEADS or words[here].key in ("of", "for") for here in at)
    )


def _stripped(reading: Reading, piece: Piece) -> Piece | None:
    """Without what stands around the name; `None` where nothing is left."""
    words, kind = reading.words, piece.kind
    start, stop = piece.at.start, piece.at.stop
    quoted = _is_quoted(reading, piece.at)
    while start < stop and _leads(
        words[start], words[start + 1 : stop], None if kind is _WORK and not quoted else kind
    ):
        if words[start].key not in _ARTICLES and lookup(reading.span(range(start, stop)).of(reading.plain)):
            break  # known by all of it: All Nippon Airways
        start += 1
    while start < stop and _trails(words, start, stop, free_form=kind in FREE_FORM):
        stop -= 1
    if start == stop or not any(c.isalpha() for here in range(start, stop) for c in words[here].text):
        return None
    return Piece(range(start, stop), kind)


def without_gathering(reading: Reading, piece: Piece) -> Piece:
    """ "NATO Defence Ministers' Meeting": a known institution without the meeting that is called after it."""
    start, stop = piece.at.start, piece.at.stop
    last = reading.words[stop - 1].key
    meets = last in _MEETINGS if piece.kind is EntityKind.EVENT else last in GATHERINGS
    if stop - start == 1 or not (meets or last.removesuffix("s") in ROLES):
        return piece
    if lookup(reading.span(piece.at).of(reading.plain)):
        return piece  # known by all of it: Lehman Brothers
    for end in range(stop - 1, start, -1):
        entries = lookup(reading.span(range(start, end)).of(reading.plain))
        if entries and entries[0].kind is EntityKind.ORGANISATION:
            return Piece(range(start, end), entries[0].kind)
    return piece


def _leads(word: Word, rest: tuple[Word, ...], kind: EntityKind | None) -> bool:
    """Whether the first word of a guess stands before the name only."""
    if word.key in _ARTICLES and (not word.capital or word.key == "the" or not rest):
        return kind is not EntityKind.WORK or not word.capital
    if word.key in CALENDAR and kind not in (EntityKind.EVENT, EntityKind.WORK):
        return True
    if word.key in _COMPANY_ENDS and rest:
        return True
    if not word.capital and word.text[0].islower():
        followed = bool(rest) and rest[0].capital
        return not (followed and word.key in PARTICLES and (kind is EntityKind.PERSON or rest[0].gap == "-"))
    if kind is EntityKind.PERSON and rest and given_share(rest[0].key) and rest[0].gap == " " and _no_part(word):
        return True
    family = not word.opens and word.capital and bool(name_languages(word.key) & _SHORT_FAMILIES)  # He Xinchun
    small = is_function(word.key) and kind is not EntityKind.WORK and not family
    return small and len(word.text) > 1 and not word.upper


def _no_part(word: Word) -> bool:
    """Whether the word is an ordinary one and nobody's name."""
    return word_level(word.key) > 0 and not given_share(word.key) and not family_share(word.key)


def _trails(words: tuple[Word, ...], start: int, stop: int, *, free_form: bool) -> bool:
    """Whether the last word of a guess stands after the name only."""
    word = words[stop - 1]
    if word.text[0].isdigit():
        before = words[stop - 2] if stop - 1 > start else None
        return word.text.isdigit() and (before is None or before.key not in (_LAWS if free_form else _NUMBERED))
    if word.key == "flight" and stop - 1 > start and number_follows(words, stop):
        return True
    if word.capital:
        return (word.key in CALENDAR and not word.upper and not free_form) or dated(words, stop - 1)
    if not word.text[0].islower():
        return False
    if free_form:
        return word.key in FUNCTION
    begun = stop - 1 > start and (words[stop - 2].capital or words[stop - 2].gap == "-")
    return not (word.gap == "-" and begun and word.key not in COMPOUND_ENDS)


def _without_nationality(reading: Reading, piece: Piece) -> Iterator[Piece]:
    """ "American Hasim Rahman": where a person follows a nationality, they are two."""
    at = piece.at
    person = piece.kind in (EntityKind.PERSON, EntityKind.ORGANISATION)
    if person and len(at) > 1 and reading.words[at.start].key not in PLACE_OPENERS:
        for end in (at.start + 2, at.start + 1):
            entries = lookup(reading.span(range(at.start, end)).of(reading.plain)) if end < at.stop else ()
            if not entries or entries[0].kind is not EntityKind.NATIONALITY:
                continue
            following = reading.words[end]
            if piece.kind is EntityKind.PERSON or (given_share(following.key) and at.stop - end > 1):
                yield Piece(range(at.start, end), EntityKind.NATIONALITY)
                yield Piece(range(end, at.stop), EntityKind.PERSON)
                return
    yield piece
