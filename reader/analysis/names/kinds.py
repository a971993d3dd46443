"""One kind for each spelling, by weighted vote: the model's guesses, the words around, and what the name is made of."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set

from reader.analysis.gazetteer import lookup
from reader.analysis.model import EntityKind
from reader.analysis.name_lists import family_share, given_share, name_languages, word_level
from reader.analysis.names.cutting import Piece
from reader.analysis.names.evidence import Evidence
from reader.analysis.names.forms import says_only_what_trade
from reader.analysis.names.forms import words as written_out
from reader.analysis.names.lexicon import (
    EVENTS,
    FACILITIES,
    ORGANISATIONS,
    PERSONAL_VERBS,
    PLACE_OPENERS,
    PLACE_PREPOSITIONS,
    PLACES,
    SPEECH,
    listed,
)
from reader.analysis.names.usage import Key, Usage
from reader.analysis.names.words import Reading
from reader.analysis.names.world import Known
from reader.document.model import BlockKind

_LONG = 4
_FAMILY_AND_GIVEN = 3
_USUAL_FAMILY = 10.0  # bearers in 100,000
_GIVEN_AND_FAMILY = 2
_OWNING = ("state", "country", "capital", "company", "team")
"""Types of what a person's full name may follow with a possessive: "Ruritania's Ada Quill"."""
_COMPANY_ENDS = listed(
    "ab ag asa bhd bv co corp gmbh group holding holdings inc jsc kk llc llp ltd nv oyj pjsc plc sa se spa srl tbk"
)
_NAMED_EVENTS = frozenset(("operation", "typhoon", "hurricane", "cyclone"))
_AROUND_PLACES = ("state", "country")
_NATIONAL_ENDINGS = ("an", "ans", "ese", "ish", "ist", "ists", "ic", "ics", "ite", "ites", "crat", "crats", "ch")
_SCORE = re.compile(r"[-–]\d")
_DATELINE = re.compile(r"(?:,[^,\n]{2,20})?(?: ?\([^)\n]{1,30}\))? ?[–—-]{1,2}\s")
_PARTS_OF_COUNTRIES = frozenset(("region", "province", "area", "suburb", "district", "neighborhood", "neighbourhood"))
_VISITS = frozenset(("visit", "visits", "visited", "visiting", "tour", "tours", "toured", "touring"))
_BEARINGS = frozenset(("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest"))
_SETTLEMENTS = frozenset(("city", "hometown", "outskirts", "suburb", "suburbs", "town", "village"))
_PLACE_ENDINGS = ("ville", "burg", "shire", "stan", "town", "borough", "bury", "grad", "abad", "pur")
Votes = defaultdict[EntityKind, float]
_PERSON, _ORGANISATION, _PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE


def key_of(reading: Reading, at: range) -> Key:
    return tuple(reading.words[here].key for here in at)


def decide(
    reading: Reading, evidence: Evidence, pieces: Iterable[Piece], known: Iterable[Known]
) -> dict[Key, EntityKind]:
    """What each spelling is among the pieces. `known` is what the gazetteer says of the report's words."""
    votes: dict[Key, Votes] = defaultdict(lambda: defaultdict(float))
    usage = Usage()
    for piece in pieces:
        key = key_of(reading, piece.at)
        usage.add(reading, evidence, piece, key)
        for kind, weight in (*_guess(reading, evidence, piece, key), *around(reading, evidence, piece.at).items()):
            votes[key][kind] += weight
        if usage.seen[key] == 1 and _may_be_person(reading, piece.at):
            votes[key][_PERSON] += 0.3
    entries = {key_of(reading, one.at): one.entry for one in known}
    for key, seen_times in usage.seen.items():
        entry = entries.get(key)
        for kind in votes[key]:
            votes[key][kind] *= 3 / (2 + seen_times)
        for kind, weight in made_of(key, usage.parts[key]).items():
            if entry is None or len(key) == 1 or kind is not _PERSON:
                votes[key][kind] += weight
        if entry is not None:
            votes[key][entry.kind] += 2.5 * entry.weight ** (3 if entry.type == "city" else 1)
            votes[key][_PLACE] += 1.0 * (entry.kind is _PLACE and key in usage.placed)
    bearers = _tell_families(
        votes, usage.parts, {key for key, entry in entries.items() if not usage.rather_a_family(key, entry)}
    )
    _tell_firms(votes, entries.keys() | usage.placed | bearers)
    for key, entry in entries.items():
        # A town that is nobody's name here: news seldom calls by the family name alone whom it has not named in full.
        if entry.type in ("city", "capital") and len(key) == 1 and key in votes and key not in bearers | usage.titled:
            votes[key][_PLACE] += 1.5
    return {key: _elected(key, ballot) for key, ballot in votes.items()}


def _tell_families(votes: dict[Key, Votes], parts: Mapping[Key, tuple[Key, ...]], known: Set[Key]) -> Set[Key]:
    """Let full names speak for their parts, and family names for full names that hold them; gives those parts."""
    for key, ballot in votes.items():
        family = parts[key][-1]
        alone = votes.get(family) if 1 < len(parts[key]) < _LONG and family[-1] not in ORGANISATIONS else None
        if alone and _winner(alone)[0] is _PERSON:
            ballot[_PERSON] += 1
    families: dict[Key, float] = {}
    for key, ballot in votes.items():
        if len(parts[key]) > 1 and _winner(ballot)[0] is _PERSON:
            opening, ending = parts[key][0], parts[key][-1]
            first = 3.0 if family_share(key[0]) > given_share(key[0]) else 1.5
            families.update({key[-1:]: 3.0, ending: 3.0, opening: max(first, families.get(opening, 0.0))})
            if len(parts[key]) > _GIVEN_AND_FAMILY:
                # Two family names may stand without the given name, or the first of them alone.
                families.setdefault(key[len(opening) :], 3.0)
                families.setdefault(parts[key][-2], 1.5)
    for key, weight in families.items():
        if key in votes:
            votes[key][_PERSON] += weight / 2 if key in known else weight
    return families.keys()


def _tell_firms(votes: dict[Key, Votes], other: Set[Key]) -> None:
    """Let a firm named with its legal form or trade speak for its bare name, where that is nothing else."""
    for key, ballot in list(votes.items()):
        if len(key) == 1 or _winner(ballot)[0] is not _ORGANISATION:
            continue
        for bare, trade in ((key[:-1], key[-1]), (key[1:], key[0])):
            if bare in votes and bare not in other and says_only_what_trade(written_out(trade)):
                votes[bare][_ORGANISATION] += 3.0


def _guess(reading: Reading, evidence: Evidence, piece: Piece, key: Key) -> Iterator[tuple[EntityKind, float]]:
    """The votes of one guess of the model. It takes names it does not know for nationalities, laws and events."""
    if piece.kind is None:
        return
    weight = 0.5 if evidence.titled[piece.at.start] else 1.0
    if piece.kind in (EntityKind.LAW, EntityKind.EVENT) and len(key) == 1:
        weight *= 0.3
    if piece.kind is EntityKind.NATIONALITY and not key[-1].endswith(_NATIONAL_ENDINGS):
        weight *= 0.4
        yield _PERSON, weight
    if piece.kind is EntityKind.EVENT and len(key) > 1 and not EVENTS.union(_NAMED_EVENTS).intersection(key):
        weight *= 0.6
        yield _ORGANISATION, weight * 0.9
    if piece.kind is EntityKind.FACILITY and _may_be_person(reading, piece.at):
        weight *= 0.5
    if piece.kind is _ORGANISATION and _may_be_person(reading, piece.at):
        weight *= 0.6
    if piece.kind is _PLACE and len(key) == 1 and _has_inner_capitals(reading.words[piece.at.start].text):
        weight *= 0.4
        yield _ORGANISATION, weight * 1.5
    yield piece.kind, weight


def _may_be_person(reading: Reading, at: range) -> bool:
    """Whether two or three words are written as a person's name and are nothing else that is known."""
    words = [reading.words[here] for here in at]
    written = all(word.text.isalpha() and word.text[1:].islower() and not word_level(word.key) for word in words)
    apart = all(word.gap in (" ", "-") for word in words[1:]) and words[0].key not in PLACE_OPENERS
    if not written or not apart or not 1 < len(at) < _LONG or words[-1].key in FACILITIES | PLACES | ORGANISATIONS:
        return False
    return not any(lookup(word.text) for word in words)


def _has_inner_capitals(text: str) -> bool:
    """Whether it is written as acronyms and firms are: "BRICS", "xAI"; abbreviations with dots are not."""
    return "." not in text and len(text) > 1 and text[1:].isalpha() and any(map(str.isupper, text[1:]))


def _elected(key: Key, ballot: Votes) -> EntityKind:
    kind, weight = _winner(ballot)
    if weight > 0:
        return kind
    return _PERSON if 1 < len(key) < _LONG and not any(map(word_level, key)) else _ORGANISATION


def _winner(ballot: Votes) -> tuple[EntityKind, float]:
    """The kind with most votes; the one that got its first vote earlier where votes are equal."""
    return max(ballot.items(), key=lambda item: item[1], default=(_ORGANISATION, 0.0))


def around(reading: Reading, evidence: Evidence, at: range) -> Votes:
    """Votes from the words around one mention."""
    votes: Votes = defaultdict(float)
    words, block = reading.words, reading.blocks[reading.words[at.start].block]
    if block.kind is BlockKind.BYLINE:
        votes[_PERSON] += 1
    opens_block = words[at.start].start - block.span.start
    if not opens_block and _DATELINE.match(reading.plain, words[at.stop - 1].end):
        votes[_PLACE] += 1.5
    elif opens_block == len("By ") and reading.plain[block.span.start : words[at.start].start].casefold() == "by ":
        votes[_PERSON] += 1.5
    _before(reading, evidence, at, votes)
    _after(reading, evidence, at, votes)
    return votes


def _before(reading: Reading, evidence: Evidence, at: range, votes: Votes) -> None:
    word, before = reading.words[at.start], reading.words[at.start - 1] if at.start else None
    if before is None or before.block != word.block:
        return
    if word.gap.casefold() == "'s " and len(at) > 1:
        votes[_PERSON] += 0.7 * any(entry.type in _OWNING for entry in lookup(before.text)[:1])
    if word.gap not in (" ", ". "):
        return
    if evidence.roles[at.start - 1]:
        votes[_PERSON] += 1.2
    elif before.key == "the":
        votes[_PERSON] -= 1.0
        votes[_ORGANISATION] += 0.3
    elif before.key == "of" and at.start > 1 and reading.words[at.start - 2].key in _SETTLEMENTS | _BEARINGS:
        votes[_PLACE] += 2.5
    elif before.key in _VISITS or (before.key == "of" and before.gap == ", "):
        votes[_PLACE] += 0.8
    elif before.key in PLACE_PREPOSITIONS:
        votes[_PLACE] += 0.4


def _after(reading: Reading, evidence: Evidence, at: range, votes: Votes) -> None:
    after = reading.words[at.stop] if at.stop < len(reading.words) else None
    if (
        after is not None
        and after.gap == " ("
        and after.upper
        and len(at) > 1
        and _has_initials(reading, at, after.key)
    ):
        votes[_PERSON] -= 1.5
        votes[_ORGANISATION] += 1.0
    if after is None or after.block != reading.words[at.start].block or after.gap not in (" ", ", "):
        return
    if after.gap == " " and evidence.roles[at.stop] and not after.capital:
        votes[_PERSON] -= 0.5
    elif after.gap == " " and after.key in _PARTS_OF_COUNTRIES and not after.capital:
        votes[_PLACE] += 1.0
    elif after.gap == " " and after.key in PERSONAL_VERBS:
        votes[_PERSON] += 0.6
    elif after.gap == " " and after.key in SPEECH:
        votes[_PERSON] += 0.3
        votes[_ORGANISATION] += 0.2
    elif after.gap == ", " and after.text.isdigit() and len(after.text) < _LONG:
        votes[_PERSON] += 1.5 * (not _SCORE.match(reading.plain, after.end))
    elif after.gap == ", " and any(evidence.roles[at.stop : at.stop + _LONG]):
        votes[_PERSON] += 0.8
    elif after.gap == ", " and after.capital and any(entry.type in _AROUND_PLACES for entry in lookup(after.text)[:1]):
        votes[_PLACE] += 1.0


def _has_initials(reading: Reading, at: range, letters: str) -> bool:
    """Whether letters are the initials of a name, which a person's are seldom told by."""
    return "".join(reading.words[here].key[0] for here in at) == letters and len(letters) > _GIVEN_AND_FAMILY


def made_of(key: Key, parts: tuple[Key, ...]) -> Votes:
    """Votes from the words of a name itself; `parts` are the words with those together that hyphens join."""
    votes: Votes = defaultdict(float)
    last = key[-1]
    if len(key) == 1:
        votes[_PLACE] += 0.7 * (last.endswith(_PLACE_ENDINGS) and len(last) > _LONG + 2)
    elif last in ORGANISATIONS or last in FACILITIES:
        votes[_ORGANISATION if last in ORGANISATIONS else EntityKind.FACILITY] += 2
        votes[_PERSON] += 1.5 * (_is_person(key, parts) > 2)
    elif last in _COMPANY_ENDS:
        votes[_ORGANISATION] += 2.5
    elif any(word in ORGANISATIONS for word in key) and {"of", "for"} & set(key):
        votes[_ORGANISATION] += 2
    elif key[0] in _NAMED_EVENTS and not (word_level(last) and len(key) == _GIVEN_AND_FAMILY and key[0] == "operation"):
        votes[EntityKind.EVENT] += 2.5
    elif last in EVENTS or (key[0] in EVENTS and key[1] == "of"):
        votes[EntityKind.EVENT] += 1 if last in EVENTS else 2.5
    elif last in PLACES or (key[0] in PLACE_OPENERS and not given_share(key[0])):
        votes[_PLACE] += 1.5
    else:
        votes[_PLACE] += 0.7 * (key[0] in PLACE_OPENERS)
        votes[_PERSON] += _is_person(key, parts)
    return votes


def _is_person(key: Key, parts: tuple[Key, ...]) -> float:
    """How much the parts of a name speak for a person."""
    plain = any(map(word_level, key))
    if len(parts) == 1:
        return 0.8 * (not plain)
    if len(parts) == 2 and given_share(key[0]) and family_share(key[-1]):
        return 2.5
    if len(key) == _FAMILY_AND_GIVEN and name_languages(key[0]) & {"ko", "zh"} and not any(map(word_level, key[1:])):
        return 2
    if len(parts) >= _LONG:
        return 1.5 * (given_share(key[0]) > 0 and given_share(key[1]) > 0)
    if len(parts) == 2 and not plain and given_share(key[-1]) > family_share(key[-1]) and family_share(key[0]):
        return 1.5  # Barta Ilona
    # Somebody with an unusual given name.
    usual = len(parts) == 2 and not word_level(key[0]) and family_share(key[-1]) >= _USUAL_FAMILY
    return 1.5 if given_share(key[0]) and not word_level(key[-1]) else max(1.0 * usual, 0.8 * (not plain))
