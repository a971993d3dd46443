"""Guesses that run two names together, or a name and the words of a headline, as their parts."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import pairwise

from reader.analysis.gazetteer import lookup
from reader.analysis.model import EntityKind
from reader.analysis.name_lists import family_share, given_share, word_level
from reader.analysis.names.breaks import begins_anew, borne_by_nobody
from reader.analysis.names.cutting import FREE_FORM, Piece
from reader.analysis.names.evidence import Evidence
from reader.analysis.names.kinds import key_of
from reader.analysis.names.lexicon import COMPASS, FACILITIES, JOINERS, ORGANISATIONS, PARTICLES, PLACE_OPENERS, PLACES
from reader.analysis.names.spread import Spellings
from reader.analysis.names.usage import Key, parts_of
from reader.analysis.names.words import Reading, Word

_LONGEST = 4
_PERSON = 2
_OPENERS = PLACE_OPENERS | COMPASS
_SMALL = (JOINERS - PARTICLES) | {"in", "to", "on", "at", "into", "with", "by", "from", "is", "as", "a", "over"}
_HEADS = ORGANISATIONS | FACILITIES | PLACES


def parted(reading: Reading, evidence: Evidence, pieces: Sequence[Piece], known: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces, with those of several names taken apart. `known` are names that the gazetteer knows."""
    headlines = {
        piece for piece in pieces if evidence.titled[piece.at.start] or _capitalised_throughout(reading, piece)
    }
    running = frozenset(key_of(reading, piece.at) for piece in pieces if piece not in headlines)
    known = list(known)
    trusted = running | {key_of(reading, piece.at) for piece in known}
    spellings = Spellings(trusted)
    sure = {one.at for one in known}
    persons = [(piece, parts_of(reading, piece.at)) for piece in pieces if piece.kind is EntityKind.PERSON]
    people = {key_of(reading, piece.at) for piece, parts in persons if len(parts) > 1 and parts[0][0] not in PARTICLES}
    singles: set[Key] = {key for key in trusted if len(key) == 1}
    singles |= {parts[-1] for _, parts in persons}
    alone = singles | trusted
    named = {(parts[0], parts[-1]) for _, parts in persons if len(parts) > 1}
    for piece in pieces:
        if piece.kind is EntityKind.PERSON and _goes_on_in_title(reading, evidence, piece, named):
            yield Piece(range(piece.at.start, piece.at.stop + 1), piece.kind)
        elif len(piece.at) == 1 or (piece.kind is None and piece.at in sure):
            yield piece
        elif (halves := _halves(reading, piece.at, alone)) is not None:
            yield from (Piece(half, piece.kind) for half in halves)
        elif (inside := _buried(reading, piece, people, sure)) is not None:
            yield Piece(inside, None if inside in sure else EntityKind.PERSON)
        elif (places := _places(reading, piece, sure)) is not None:
            yield from (Piece(place, piece.kind if piece.kind is EntityKind.PLACE else None) for place in places)
        elif (end := _institution_before(reading, piece, sure, people)) is not None:
            yield Piece(range(piece.at.start, end), None)
            yield Piece(range(end, piece.at.stop), piece.kind)
        elif piece.kind is EntityKind.PERSON and begins_anew(reading.words, piece.at):
            yield Piece(piece.at[:1], EntityKind.PERSON)
            yield Piece(piece.at[1:], EntityKind.PERSON)
        elif piece in headlines and (end := _person_before(reading, piece)) is not None:
            yield Piece(range(piece.at.start, end), EntityKind.PERSON)
        elif piece in headlines and key_of(reading, piece.at) not in trusted:
            yield from _from_headline(reading, evidence, piece, spellings)
        elif (end := _before_place(reading, piece, trusted)) is not None:
            yield Piece(range(piece.at.start, end), piece.kind if piece.kind is not EntityKind.PLACE else None)
            yield Piece(range(end + 1, piece.at.stop), EntityKind.PLACE)
        else:
            yield from _at_and(reading, _without_opening(reading, evidence, piece, trusted), trusted)


def headline_people(reading: Reading, evidence: Evidence, covered: Sequence[int]) -> Iterator[Piece]:
    """A given and a family name in a title-case line, where the family name stands alone in running text.

    Or where the line runs into the report's first sentence, and both begin with the whole name. `covered` is not 0 for
    words of other names.
    """
    words = reading.words
    beside = Counter((first.key, last.key) for first, last in pairwise(words) if first.capital)
    for here in range(1, len(words)):
        first, last = words[here - 1 : here + 1]
        if not evidence.titled[here] or last.gap != " " or first.block != last.block or not first.capital:
            continue
        free = not (covered[here - 1] or covered[here])
        given = bool(given_share(first.key)) or not word_level(first.key)
        family = evidence.middle[last.key] > 0 and not evidence.plain(last.key) and last.key not in _HEADS
        again = beside[first.key, last.key] > 1 and not evidence.lower[last.key] and last.key not in _HEADS
        if free and given and (family or again) and not first.upper and family_share(last.key):
            yield Piece(range(here - 1, here + 1), EntityKind.PERSON)


def _without_opening(reading: Reading, evidence: Evidence, piece: Piece, trusted: frozenset[Key]) -> Piece:
    """Without an ordinary word that has its capital from the sentence it opens: "Automaker GM"."""
    first, rest = piece.at.start, piece.at[1:]
    if evidence.free[first] and evidence.plain(reading.words[first].key) and key_of(reading, rest) in trusted:
        return Piece(rest, piece.kind)
    return piece


def _institution_before(reading: Reading, piece: Piece, sure: set[range], people: set[Key]) -> int | None:
    """The end of a known name that stands before a person's: "Chargers Jamal Williams"."""
    if piece.kind not in (EntityKind.PERSON, EntityKind.ORGANISATION):
        return None
    first = reading.words[piece.at.start].key
    if first in _OPENERS:
        return None
    for end in range(piece.at.stop - 1, piece.at.start, -1):
        head = range(piece.at.start, end)
        told = piece.kind is not EntityKind.PERSON or head in sure or _no_name(reading.words[end - 1])
        if told and key_of(reading, piece.at[end - piece.at.start :]) in people and not given_share(first):
            return end
        if (
            piece.kind is EntityKind.PERSON
            and head in sure
            and given_share(reading.words[end].key)
            and not given_share(first)
        ):
            return end
    return None


def _no_name(word: Word) -> bool:
    """Whether a word before a person's name is no given name that is not in the lists: "Chargers", "GOP", "Jury"."""
    return word.upper or word_level(word.key) > 0 or (word.key.endswith("s") and word_level(word.key[:-1]) > 0)


def _person_before(reading: Reading, piece: Piece) -> int | None:
    """The end of a given and a family name before a headline's verb, taken for an institution: "Ada Quill Leaves"."""
    at, words = piece.at, [reading.words[here] for here in piece.at]
    if len(at) <= _PERSON or piece.kind is not EntityKind.ORGANISATION or words[1].gap != " " or words[1].upper:
        return None
    given, family, verb = words[: _PERSON + 1]
    named = given_share(given.key) > 0 and not word_level(given.key) and not word_level(family.key)
    return at.start + _PERSON if named and verb.gap == " " and borne_by_nobody(verb) else None


def _capitalised_throughout(reading: Reading, piece: Piece) -> bool:
    """Whether even small words have capitals: "Shooting Of Brooklyn Teen"."""
    words = [reading.words[here] for here in piece.at[1:-1]]
    return any(word.capital and word.key in _SMALL and not word.upper for word in words)


def _places(reading: Reading, piece: Piece, sure: set[range]) -> tuple[range, range] | None:
    """Two known places, or a known name before one of several words, that stand side by side without a comma."""
    at = piece.at
    if piece.at in sure or piece.kind in FREE_FORM or piece.kind is EntityKind.PERSON:
        return None
    last = at.stop if piece.kind is EntityKind.PLACE else at.stop - 1
    cuts = ((range(at.start, cut), range(cut, at.stop)) for cut in range(at.start + 1, last))
    halves = next((halves for halves in cuts if halves[0] in sure and halves[1] in sure), None)
    if halves is None or piece.kind is EntityKind.PLACE:
        return halves
    # "Harbour North America" is one firm, "Jaguars Indianapolis Colts" are two teams.
    known = lookup(reading.span(halves[1]).of(reading.plain))
    return halves if known and known[0].kind is EntityKind.ORGANISATION else None


def _buried(reading: Reading, piece: Piece, people: set[Key], sure: set[range]) -> range | None:
    """A person's full name in a guess that is otherwise ordinary words; or a known name that opens a long one."""
    at, words = piece.at, reading.words
    for start in at:
        for stop in range(start + 1, min(start + _LONGEST, at.stop) + 1):
            inside = range(start, stop)
            opens = start == at.start and len(at) >= _LONGEST and inside in sure
            if not opens and key_of(reading, inside) not in people:
                continue
            others = [words[here] for here in at if here not in inside and words[here].capital]
            if len(others) > 1 and all(map(_ordinary, others)):
                return inside
            named = len(inside) > 1 and not all(_ordinary(words[here]) for here in inside)
            if start == at.start and named and others and all(map(borne_by_nobody, others)):
                return inside
    return None


def _ordinary(word: Word) -> bool:
    return word_level(word.key) > 0 and word.key not in _HEADS


def _before_place(reading: Reading, piece: Piece, trusted: Set[Key]) -> int | None:
    """The "of" in "Old Quay of Port Cassel": the first part is a name without the known place after it."""
    words, at = reading.words, piece.at
    ofs = [here for here in at[2:-1] if words[here].key == "of"]
    if not ofs or words[ofs[-1] - 1].key in ORGANISATIONS | PLACES or words[at.start].key in ORGANISATIONS:
        return None
    return ofs[-1] if key_of(reading, range(ofs[-1] + 1, at.stop)) in trusted else None


def _halves(reading: Reading, at: range, alone: Set[Key]) -> tuple[range, range] | None:
    """ "Austin-Zelensky" is two names where both stand alone elsewhere."""
    halves = ((at[:cut], at[cut:]) for cut in range(1, len(at)) if reading.words[at[cut]].gap in ("-", "–"))
    return next((both for both in halves if all(key_of(reading, half) in alone for half in both)), None)


def _at_and(reading: Reading, piece: Piece, trusted: frozenset[Key]) -> Iterator[Piece]:
    """ "Boeing and Lockheed Martin" is two names where either is one elsewhere, or where neither needs the other."""
    words = reading.words
    for here in piece.at[1:-1]:
        if words[here].key != "and" or piece.kind in (EntityKind.WORK, EntityKind.LAW):
            continue
        left, right = range(piece.at.start, here), range(here + 1, piece.at.stop)
        needed = words[right.stop - 1].key in _HEADS and words[here - 1].key not in _HEADS
        apart = key_of(reading, left) in trusted or (key_of(reading, right) in trusted and not needed)
        if apart or (piece.kind in (EntityKind.PERSON, EntityKind.PLACE) and words[right.start].capital):
            yield Piece(left, piece.kind)
            yield from _at_and(reading, Piece(right, piece.kind), trusted)
            return
    yield piece


def _from_headline(reading: Reading, evidence: Evidence, piece: Piece, spellings: Spellings) -> Iterator[Piece]:
    """Known names in a guess from a title-case line, and what is left between ordinary words."""
    words, stop = reading.words, piece.at.stop
    here = start = piece.at.start
    while here < stop:
        key = spellings.at(words, here)
        if key is not None and here + len(key) <= stop and not _same_person(reading, piece, start, here, key):
            yield from _rest(piece, start, here)
            yield Piece(range(here, here + len(key)), piece.kind if len(key) == len(piece.at) else None)
            here += len(key)
            start = here
        elif _parts(reading, evidence, piece, start, here):
            yield from _rest(piece, start, here)
            here += 1
            start = here
        else:
            here += 1
    yield from _rest(piece, start, stop)


def _same_person(reading: Reading, piece: Piece, start: int, here: int, key: Key) -> bool:
    """Whether a known single word goes on a person's name that has begun: "Barack" before "Obama"."""
    return piece.kind is EntityKind.PERSON and start < here and len(key) == 1 and reading.words[here].gap == " "


def _given(key: str, piece: Piece) -> bool:
    return piece.kind is EntityKind.PERSON and bool(given_share(key))


def _parts(reading: Reading, evidence: Evidence, piece: Piece, start: int, here: int) -> bool:
    """Whether the word at `here` is an ordinary one that no name goes through."""
    words = reading.words
    key = words[here].key
    if not evidence.plain(key):
        return False
    if (given_share(key) or len(key) == 1) and not evidence.lower[key] and _goes_on(reading, piece, here):
        return False
    if start < here < piece.at.stop - 1 and key in JOINERS:
        return False
    if start < here and key in _HEADS and not evidence.lower[key]:
        return False
    if here + 1 < piece.at.stop and key in _OPENERS and not evidence.plain(words[here + 1].key):
        return False
    return not (start < here and _given(words[here - 1].key, piece) and not evidence.lower[key])


def _goes_on_in_title(reading: Reading, evidence: Evidence, piece: Piece, named: Set[tuple[Key, Key]]) -> bool:
    """Whether the family name of somebody named in running text too was left out: "Ada Steed" before "Quill"."""
    stop = piece.at.stop
    if stop >= len(reading.words) or not evidence.titled[piece.at.start] or not evidence.titled[stop]:
        return False
    beside = reading.words[stop].gap == " " and reading.words[stop].block == reading.words[stop - 1].block
    return beside and (key_of(reading, piece.at[:1]), key_of(reading, range(stop, stop + 1))) in named


def _goes_on(reading: Reading, piece: Piece, here: int) -> bool:
    """Whether a person's name goes on after a word."""
    return piece.kind is EntityKind.PERSON and here + 1 < piece.at.stop and reading.words[here + 1].capital


def _rest(piece: Piece, start: int, stop: int) -> Iterator[Piece]:
    if start < stop:
        yield Piece(range(start, stop), piece.kind)
