"""One kind for each spelling, by weighted vote: the model's guesses, the words around, and what the name is made of."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from reader.analysis.model import EntityKind
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
    ROLES,
    SPEECH,
)
from reader.analysis.names.words import Reading, Word

Key = tuple[str, ...]
Votes = defaultdict[EntityKind, float]
_PERSON, _ORGANISATION, _PLACE = EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE


class Verdict(NamedTuple):
    """What a spelling is, how strongly all votes speak for it, and how many times the model took it for a name."""

    kind: EntityKind
    weight: float
    guesses: int


def key_of(reading: Reading, at: range) -> Key:
    return tuple(reading.words[here].key for here in at)


def decide(reading: Reading, evidence: Evidence, pieces: Iterable[Piece]) -> dict[Key, Verdict]:
    """A verdict for each spelling among the pieces."""
    votes: dict[Key, Votes] = defaultdict(lambda: defaultdict(float))
    seen: Counter[Key] = Counter()
    guessed: Counter[Key] = Counter()
    for piece in pieces:
        key = key_of(reading, piece.at)
        seen[key] += 1
        ballot = votes[key]
        if piece.kind is not None:
            guessed[key] += 1
            ballot[piece.kind] += 0.5 if evidence.titled[piece.at.start] else 1.0
        for kind, weight in around(reading, piece.at).items():
            ballot[kind] += weight
    for key, ballot in votes.items():
        share = 3 / (2 + seen[key])
        for kind in ballot:
            ballot[kind] *= share
        for kind, weight in made_of(key).items():
            ballot[kind] += weight
    families = {key[-1] for key, ballot in votes.items() if len(key) > 1 and _winner(ballot)[0] is _PERSON}
    for key, ballot in votes.items():
        if len(key) == 1 and key[0] in families:
            ballot[_PERSON] += 1.5
    return {key: _verdict(ballot, guessed[key]) for key, ballot in votes.items()}


def _verdict(ballot: Votes, guesses: int) -> Verdict:
    kind, weight = _winner(ballot)
    return Verdict(kind, weight, guesses)


def _winner(ballot: Votes) -> tuple[EntityKind, float]:
    """The kind with most votes; the one that got its first vote earlier where votes are equal."""
    return max(ballot.items(), key=lambda item: item[1], default=(_ORGANISATION, 0.0))


def around(reading: Reading, at: range) -> Votes:
    """Votes from the words around one mention."""
    words = reading.words
    votes: Votes = defaultdict(float)
    before = _beside(words, at.start, at.start - 1)
    after = _beside(words, at.stop, at.stop)
    if before is not None and words[at.start].gap in (" ", ". "):
        if before.key in ROLES:
            votes[_PERSON] += 1.2
        elif before.key == "the":
            votes[_PERSON] -= 1.0
            votes[_ORGANISATION] += 0.3
        elif before.key in PLACE_PREPOSITIONS:
            votes[_PLACE] += 0.4
    if after is not None:
        if after.gap == " " and after.key in PERSONAL_VERBS:
            votes[_PERSON] += 0.6
        elif after.gap == " " and after.key in SPEECH:
            votes[_PERSON] += 0.3
            votes[_ORGANISATION] += 0.2
        elif after.gap == ", " and after.text.isdigit() and len(after.text) < 3:
            votes[_PERSON] += 1.5
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
        return votes
    last = key[-1]
    if last in ORGANISATIONS or any(word in ORGANISATIONS for word in key[:-1] if {"of", "for"} & set(key)):
        votes[_ORGANISATION] += 2
    elif last in FACILITIES:
        votes[EntityKind.FACILITY] += 2
    elif last in EVENTS:
        votes[EntityKind.EVENT] += 1
    elif last in PLACES:
        votes[_PLACE] += 1.5
    elif key[0] in PLACE_OPENERS:
        votes[_PLACE] += 0.7
    return votes
