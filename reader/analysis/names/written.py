"""Names that are told by how they are written, without any model: acronyms defined in brackets, names in other scripts
after the Latin form, descriptive names of institutions and regions.
"""

import re
from collections.abc import Iterator, Sequence

from reader.analysis.gazetteer import lookup
from reader.analysis.model import EntityKind
from reader.analysis.name_lists import given_share, word_level
from reader.analysis.names.cutting import Piece
from reader.analysis.names.lexicon import JOINERS, ORGANISATIONS, REGIONS, listed
from reader.analysis.names.words import Reading, Word

_LONGEST_ACRONYM = 8
_LONGEST_PLACE = 5
_LONGEST_CALLED = 2
_OPENED, _CLOSED = (' "', " '", " ("), ('" ', "' ", ") ")
_LEFT_OUT = JOINERS | {"in", "on", "to", "at", "a", "an"}
_COUNTRIES = listed("countries states nations")
_MINISTRIES = listed(
    "foreign defence defense interior finance justice health education energy economy culture transport unification"
    " trade agriculture"
)
_PRESIDENTIAL = listed("office palace administration")
_NETWORK_CUES = listed(
    "twitter post posted posts tweet tweeted wrote account platform social statement formerly former"
)
_PARTICLES = re.compile(r"(?:은|는|이|가|을|를|의|에|에서|에게|와|과|도|로|으로|만|측)$")


def written(reading: Reading, pieces: Sequence[Piece]) -> Iterator[Piece]:
    """What the way of writing alone says; `pieces` are the names found so far."""
    yield from acronyms(reading, pieces)
    yield from _in_brackets(reading, pieces)
    yield from _called(reading)
    yield from _couples(reading, pieces)
    yield from _descriptive(reading)
    yield from _network(reading)


def acronyms(reading: Reading, pieces: Sequence[Piece]) -> Iterator[Piece]:
    """ "National Intelligence Service (NIS)": both forms, the long one found by its initials."""
    ends = {piece.at.stop: piece for piece in pieces}
    words = reading.words
    for here, word in enumerate(words):
        if not word.gap.endswith(("(", '("', "[")) or not _closes(reading, here) or not _acronym(word):
            continue
        start, end = _long_form(words, here)
        before = ends.get(end)
        if start is not None:
            known = before is not None and before.at == range(start, end) and before.kind is not EntityKind.PERSON
            kind = before.kind if before is not None and known else EntityKind.ORGANISATION
            yield Piece(range(start, end), kind)
            yield Piece(range(here, here + 1), kind)
        elif before is not None and _may_be_called(words, before, word):
            yield Piece(range(here, here + 1), before.kind)


def _may_be_called(words: tuple[Word, ...], long: Piece, word: Word) -> bool:
    """Whether letters in brackets are what the name before them is called: by their first, or as an institution is."""
    if long.kind is EntityKind.PERSON:
        return False
    headed = not ORGANISATIONS.isdisjoint(words[here].key for here in long.at)
    known = lookup(" ".join(words[here].text for here in long.at))[:1]
    institution = headed or EntityKind.ORGANISATION in (long.kind, *(entry.kind for entry in known))
    return words[long.at.start].key[0] == word.key[0] or (institution and len(long.at) > 1)


def _long_form(words: tuple[Word, ...], here: int) -> tuple[int | None, int]:
    """Where the long form of an acronym begins and ends; a place may follow it: "Institute … in Daejeon (…)"."""
    for end in range(here, max(0, here - _LONGEST_PLACE), -1):
        if end < here and words[end].key not in ("in", "of"):
            continue
        start = _spelt_out(words, end, words[here].key)
        if start is not None:
            return start, end
    return None, here


def _closes(reading: Reading, here: int) -> bool:
    """Whether a bracket closes after the word, or goes on with something else."""
    end = reading.words[here].end
    return reading.plain[end : end + 2].lstrip('"')[:1] in (")", "]", ",", ";")


def _acronym(word: Word) -> bool:
    letters = [c for c in word.text if c.isalpha()]
    return 1 < len(letters) <= _LONGEST_ACRONYM and sum(map(str.isupper, letters)) > len(letters) / 2


def _spelt_out(words: tuple[Word, ...], here: int, acronym: str) -> int | None:
    """Where the words before `here` begin whose initials are the acronym; small words may be left out."""
    return _spelt_before(words, here - 1, "".join(filter(str.isalpha, acronym)))


def _spelt_before(words: tuple[Word, ...], place: int, letters: str) -> int | None:
    """Where the words up to `place` begin that spell letters out; one in capitals gives all of its own: "UK", "UN"."""
    if place < 0 or words[place].block != words[place + 1].block:
        return None
    word = words[place]
    given = word.key.replace(".", "") if word.upper else word.key[0]
    for taken in dict.fromkeys((given, word.key[0])):
        if letters == taken and word.capital:
            return place
        if letters.endswith(taken):
            found = _spelt_before(words, place - 1, letters.removesuffix(taken))
            if found is not None:
                return found
    return _spelt_before(words, place - 1, letters) if word.key in _LEFT_OUT else None


def _in_brackets(reading: Reading, pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Names in another script in brackets after their Latin form: "(KIDSR, 한국심우주연구원)"."""
    kinds = {piece.at.stop: piece.kind for piece in pieces}
    words, owner, here = reading.words, -1, 0
    while here < len(words):
        gap, stop = words[here].gap, here + 1
        if gap.endswith("("):
            owner = here
        elif ")" in gap or words[here].block != words[here - 1].block:
            owner = -1
        if owner in kinds and other_script(words[here]) and gap.rstrip()[-1:] in ("(", ",", ";"):
            while stop < len(words) and words[stop].gap in (" ", "·", "-", "・") and other_script(words[stop]):
                stop += 1
            yield Piece(range(here, stop), kinds[owner])
        here = stop


def other_script(word: Word) -> bool:
    """Whether a word is written in a script other than Latin."""
    first = word.text[0]
    return first.isalpha() and first > "\u036f" and not "\u1e00" <= first <= "\u1eff"


def _called(reading: Reading) -> Iterator[Piece]:
    """ "Anthony “Tony” Quillon": a person with what people call them in the middle."""
    words = reading.words
    for here in range(1, len(words) - 1):
        start, stop = here - 1, here
        if words[here].gap not in _OPENED or not words[start].capital or not given_share(words[start].key):
            continue
        while stop < len(words) and stop <= here + _LONGEST_CALLED and words[stop].capital:
            stop += 1
            if stop < len(words) and words[stop].gap in _CLOSED and words[stop].block == words[start].block:
                break
        else:
            continue
        if stop < len(words) and words[stop].capital and not word_level(words[stop].key):
            yield Piece(range(start, stop + 1), EntityKind.PERSON)


def _couples(reading: Reading, pieces: Sequence[Piece]) -> Iterator[Piece]:
    """ "Bev" where a sentence opens with "Bev and Ron Quillon": a given name beside a person's full name."""
    words = reading.words
    for piece in pieces:
        here = piece.at.start - 2
        if piece.kind is not EntityKind.PERSON or len(piece.at) == 1 or here < 0 or words[here + 1].text != "and":
            continue
        beside = words[here + 1].gap == words[here + 2].gap == " " and words[here].block == words[here + 2].block
        alone = words[here].opens and words[here].capital and not words[here].upper
        if beside and alone and given_share(words[here].key) and not word_level(words[here].key):
            yield Piece(range(here, here + 1), EntityKind.PERSON)


def _descriptive(reading: Reading) -> Iterator[Piece]:
    """ "Nordic countries", "presidential office", "foreign ministry"."""
    words = reading.words
    for here in range(1, len(words)):
        word, before = words[here], words[here - 1]
        if word.gap != " " or word.block != before.block or word.capital:
            continue
        if word.key in _COUNTRIES and before.key in REGIONS:
            yield Piece(range(here - 1, here + 1), EntityKind.PLACE)
        elif (word.key == "ministry" and before.key in _MINISTRIES) or (
            word.key in _PRESIDENTIAL and before.key == "presidential"
        ):
            yield Piece(range(here - 1, here + 1), EntityKind.ORGANISATION)


def _network(reading: Reading) -> Iterator[Piece]:
    """ "X", where the report speaks of posts: a single letter that no other rule takes for a name."""
    words = reading.words
    spoken = any(word.key in _NETWORK_CUES for word in words)
    for here in range(1, len(words)):
        word, before = words[here], words[here - 1]
        alone = word.text == "X" and word.gap == " " and before.key in ("on", "to", "via", "platform")
        if spoken and alone and reading.plain[word.end : word.end + 1] not in ("-", ".", "'"):
            yield Piece(range(here, here + 1), EntityKind.ORGANISATION)
