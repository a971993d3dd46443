"""One kind for each spelling, by weighted vote: the model's guesses, the words around, and what the name is made of."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from reader.analysis.model import EntityKind
from reader.analysis.name_lists import family_share, given_share, word_level
from reader.analysis.names.cutting import Piece
from reader.analysis.names.evidence import Evidence
from reader.analysis.names.lexicon import (
    EVENTS,
    FACILITIES,
    ORGANISATIONS,
    PERSONAL_VERBS,
    PLACE_OPENERS,
    PLACE_PREPOSITIONS,
    PLACES,
    SPEECH,
)
from reader.analysis.names.words import Reading, Word
from reader.analysis.names.world import Known

Key = tuple[str, ...]
_LONG = 4
_PLACE_ENDINGS = ("ville", "burg", "shire", "stan", "town", "borough", "bury", "grad", "abad", "pur")
Votes = defaultdict[EntityKind, float]
_PERSON, _ORGANISATION, _PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE


class Verdict(NamedTuple):
    """What a spelling is, how strongly all votes speak for it, and how many times the model took it for a name."""

    kind: EntityKind
    weight: float
    guesses: int


def key_of(reading: Reading, at: range) -> Key:
    return tuple(reading.words[here].key for here in at)


def decide(reading: Reading, evidence: Evidence, pieces: Iterable[Piece], known: Iterable[Known]) -> dict[Key, Verdict]:
    """A verdict for each spelling among the pieces. `known` is what the gazetteer says of the report's words."""
    votes: dict[Key, Votes] = defaultdict(lambda: defaultdict(float))
    seen: Counter[Key] = Counter()
    guessed: Counter[Key] = Counter()
    told: set[Key] = set()
    families: dict[Key, float] = {}
    for piece in pieces:
        key = key_of(reading, piece.at)
        seen[key] += 1
        ballot = votes[key]
        if piece.kind is not None:
            guessed[key] += 1
            ballot[piece.kind] += 0.5 if evidence.titled[piece.at.start] else 1.0
        for kind, weight in around(reading, evidence, piece.at).items():
            ballot[kind] += weight
    for key, ballot in votes.items():
        share = 3 / (2 + seen[key])
        for kind in ballot:
            ballot[kind] *= share
        for kind, weight in made_of(key).items():
            ballot[kind] += weight
    for one in known:
        key = key_of(reading, one.at)
        if key in votes and key not in told:
            told.add(key)
            votes[key][one.entry.kind] += 2.5 * one.entry.weight ** (3 if one.entry.type == "city" else 1)
    for key in list(votes):
        if len(key) > 1 and _winner(votes[key])[0] is _PERSON:
            first_weight = 3.0 if family_share(key[0]) > given_share(key[0]) else 1.5
            families.update({(key[-1],): 3.0, (key[0],): max(first_weight, families.get((key[0],), 0.0))})
    for key, weight in families.items():
        if key in votes:
            votes[key][_PERSON] += weight / 2 if key in told else weight
    return {key: _verdict(ballot, guessed[key]) for key, ballot in votes.items()}


def _verdict(ballot: Votes, guesses: int) -> Verdict:
    kind, weight = _winner(ballot)
    return Verdict(kind, weight, guesses)


def _winner(ballot: Votes) -> tuple[EntityKind, float]:
    """The kind with most votes; the one that got its first vote earlier where votes are equal."""
    return max(ballot.items(), key=lambda item: item[1], default=(_ORGANISATION, 0.0))


def around(reading: Reading, evidence: Evidence, at: range) -> Votes:
    """Votes from the words around one mention."""
    words = reading.words
    votes: Votes = defaultdict(float)
    before = _beside(words, at.start, at.start - 1)
    after = _beside(words, at.stop, at.stop)
    if before is not None and words[at.start].gap in (" ", ". "):
        if evidence.roles[at.start - 1]:
            votes[_PERSON] += 1.2
        elif before.key == "the":
            votes[_PERSON] -= 1.0
            votes[_ORGANISATION] += 0.3
        elif before.key == "of" and before.gap == ", ":
            votes[_PLACE] += 0.8
        elif before.key in PLACE_PREPOSITIONS:
            votes[_PLACE] += 0.4
    if after is not None:
        if after.gap == " " and after.key in PERSONAL_VERBS:
            votes[_PERSON] += 0.6
        elif after.gap == " " and after.key in SPEECH:
            votes[_PERSON] += 0.3
            votes[_ORGANISATION] += 0.2
        elif after.gap == ", " and after.text.isdigit() and len(after.text) < _LONG:
            votes[_PERSON] += 1.5
        elif after.gap == ", " and any(evidence.roles[at.stop : at.stop + _LONG]):
            votes[_PERSON] += 0.8
    return votes


def _beside(words: tuple[Word, ...], name: int, here: int) -> Word | None:
    """The word at `here` where it is in the block of the name beside it."""
    if not 0 <= here < len(words):
        return None
    other = min(max(name, 0), len(words) - 1)
    inside = other if here != other else here - 1
    return words[here] if words[here].block == words[inside].block else None


def made_of(key: Key) -> Votes:
    """Votes from the words of a name itself."""
    votes: Votes = defaultdict(float)
    if len(key) < 2:
        if key[0].endswith(_PLACE_ENDINGS) and len(key[0]) > _LONG + 2:
            votes[_PLACE] += 0.7
        return votes
    last = key[-1]
    if len(key) == 2 and given_share(key[0]) and family_share(last):
        votes[_PERSON] += 1.5 if last in ORGANISATIONS or last in FACILITIES else 2.5
    elif last in ORGANISATIONS or any(word in ORGANISATIONS for word in key[:-1] if {"of", "for"} & set(key)):
        votes[_ORGANISATION] += 2
    elif last in FACILITIES:
        votes[EntityKind.FACILITY] += 2
    elif last in EVENTS:
        votes[EntityKind.EVENT] += 1
    elif last in PLACES:
        votes[_PLACE] += 1.5
    elif key[0] in PLACE_OPENERS:
        votes[_PLACE] += 0.7
    elif given_share(key[0]) and not word_level(key[-1]) and len(key) < _LONG:
        votes[_PERSON] += 1
    return votes
