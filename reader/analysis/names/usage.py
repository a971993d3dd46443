"""How a report uses each spelling: how often, and whether as a place or a people is used, or as somebody's name."""

from collections import Counter
from dataclasses import dataclass, field

from reader.analysis.gazetteer import Entry
from reader.analysis.model import EntityKind
from reader.analysis.names.cutting import Piece
from reader.analysis.names.evidence import Evidence
from reader.analysis.names.lexicon import PERSONAL_VERBS, PLACE_PREPOSITIONS, SPEECH, is_function
from reader.analysis.names.words import Reading

Key = tuple[str, ...]
HYPHENS = ("-", "–", "‑")


def parts_of(reading: Reading, at: range) -> tuple[Key, ...]:
    """The words of a name, those together that hyphens join: "Kovács-Barta" is one part."""
    parts: list[Key] = []
    for here in at:
        word = reading.words[here]
        if parts and word.gap in HYPHENS:
            parts[-1] += (word.key,)
        else:
            parts.append((word.key,))
    return tuple(parts)


@dataclass(slots=True)
class Usage:
    """Counts by spelling: `seen` of all pieces, `known` as places and peoples are used.

    `placed` are those that stand after "in", `titled` those that a role stands before; `parts` say what each is made
    of.
    """

    seen: Counter[Key] = field(default_factory=Counter)
    known: Counter[Key] = field(default_factory=Counter)
    placed: set[Key] = field(default_factory=set)
    titled: set[Key] = field(default_factory=set)
    parts: dict[Key, tuple[Key, ...]] = field(default_factory=dict)

    def add(self, reading: Reading, evidence: Evidence, piece: Piece, key: Key) -> None:
        """Take up one piece."""
        start = piece.at.start
        self.seen[key] += 1
        self.parts.setdefault(key, parts_of(reading, piece.at))
        self.known[key] += _as_place_or_people(reading, piece.at)
        if start and reading.words[start - 1].key == "in" and reading.words[start].gap == " ":
            self.placed.add(key)
        if start and evidence.roles[start - 1]:
            self.titled.add(key)

    def rather_a_family(self, key: Key, entry: Entry) -> bool:
        """Whether a word that is a town or a people may be somebody's family name here as well."""
        may_be = entry.kind is EntityKind.NATIONALITY or entry.type == "city"
        return may_be and len(entry.name.split()) == 1 and 2 * self.known[key] < self.seen[key]


def _as_place_or_people(reading: Reading, at: range) -> bool:
    """Whether words stand as a nationality before a noun does, or as a place after its preposition."""
    after = reading.words[at.stop] if at.stop < len(reading.words) else None
    if at.start and reading.words[at.start - 1].key in PLACE_PREPOSITIONS and reading.words[at.start].gap == " ":
        return True
    if after is None or after.gap != " " or after.capital:
        return False
    return not is_function(after.key) and after.key not in SPEECH | PERSONAL_VERBS
