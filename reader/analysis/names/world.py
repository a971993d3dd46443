"""Names that need no report to be known: what the gazetteer says of capitalised words.

Finds the longest known form at a word. Not responsible for what the gazetteer holds.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from reader.analysis.gazetteer import Entry, lookup
from reader.analysis.model import EntityKind
from reader.analysis.name_lists import name_languages, word_level
from reader.analysis.names.cutting import connected
from reader.analysis.names.evidence import Evidence
from reader.analysis.names.lexicon import CALENDAR, FUNCTION, JOINERS, PLACE_OPENERS
from reader.analysis.names.words import Reading

_LONGEST = 6
_SURE = 0.5
_FAMILY_AND_SYLLABLE = 2
_LONGEST_SYLLABLE = 5


class Known(NamedTuple):
    """Words that the gazetteer knows, and what for."""

    at: range
    entry: Entry


def world(reading: Reading, evidence: Evidence) -> Iterator[Known]:
    """Every sure form of the gazetteer in the report, in order, none over another."""
    words = reading.words
    here = 0
    while here < len(words):
        known = _longest(reading, evidence, here) if _may_begin(reading, evidence, here) else None
        if known is None:
            here += 1
        else:
            yield known
            here = known.at.stop


def _may_begin(reading: Reading, evidence: Evidence, here: int) -> bool:
    word = reading.words[here]
    if not word.capital:
        return not word.text.isascii() and word.text[0].isalpha() and not word.text[0].islower()
    if word.upper:
        return not evidence.roles[here]
    return word.key not in CALENDAR and word.key not in FUNCTION


def _longest(reading: Reading, evidence: Evidence, here: int) -> Known | None:
    words = reading.words
    stop = here + 1
    while stop < len(words) and stop < here + _LONGEST and connected(words, stop):
        if not words[stop].capital and words[stop].key not in JOINERS and words[stop].key != "and":
            break
        stop += 1
    for end in range(stop, here, -1):
        if end - here > 1 and not words[end - 1].capital:
            continue
        entry = known_as(reading, range(here, end))
        if entry is not None and entry.weight >= _SURE and not _doubtful(reading, evidence, range(here, end), entry):
            return Known(range(here, end), entry)
    return None


def known_as(reading: Reading, at: range) -> Entry | None:
    """What the gazetteer takes the words for. What two bodies are called is a body, whichever of them it is."""
    span = reading.span(at)
    text = reading.plain[span.start : span.end + (reading.plain[span.end : span.end + 1] == ".")]
    found = lookup(text) or (lookup(text[:-1]) if text.endswith(".") else ())
    if not found or found[0].kind is not EntityKind.ORGANISATION:
        return found[0] if found else None
    return replace(found[0], weight=sum(entry.weight for entry in found if entry.kind is EntityKind.ORGANISATION))


def _doubtful(reading: Reading, evidence: Evidence, at: range, entry: Entry) -> bool:
    """Whether a word may be an ordinary one here, part of another name, or letters that stand for something else."""
    word = reading.words[at.start]
    if len(at) > 1:
        return False
    if word.upper and _other_letters(reading, evidence, at.start, entry):
        return True
    if _ends_eastern_name(reading, at.start):
        return True
    if word.key in PLACE_OPENERS and _capital_follows(reading, at.stop):
        return True
    if entry.type == "city" and _ends_double_name(reading, at.start):
        return True
    currency = reading.plain[word.end : word.end + 1] in ("$", "@")
    return currency or (evidence.free[at.start] and evidence.lower[word.key] > evidence.middle[word.key])


def _other_letters(reading: Reading, evidence: Evidence, here: int, entry: Entry) -> bool:
    """Whether capitals stand for something else: IBO is no people, and OK a state only after a comma."""
    word, in_title = reading.words[here], evidence.titled[here]
    if entry.kind is EntityKind.NATIONALITY:
        return not in_title
    if entry.type == "state" and "." not in word.text and not in_title:
        return not word.gap.startswith((",", "-"))
    return in_title and len(word.key) < _LONGEST and _shouting(reading, here)


def _ends_eastern_name(reading: Reading, here: int) -> bool:
    """Whether a family name that is put first and a syllable of a given name stand before: "Choe Son Hui"."""
    words = reading.words
    if here < _FAMILY_AND_SYLLABLE or words[here].upper:
        return False
    beside = all(words[at].gap == " " and words[at].block == words[here].block for at in (here - 1, here))
    family, syllable = words[here - 2 : here]
    short = len(words[here].text) <= _LONGEST_SYLLABLE and len(syllable.text) <= _LONGEST_SYLLABLE
    named = beside and short and family.capital and syllable.capital and not lookup(syllable.text)
    return named and bool(name_languages(family.text) & {"ko", "zh"})


def _ends_double_name(reading: Reading, here: int) -> bool:
    """Whether a hyphen joins the word to another that is no known place: "Caiado-Lvov" is a family name."""
    word = reading.words[here]
    if not here or word.gap != "-" or word.block != reading.words[here - 1].block:
        return False
    before = reading.words[here - 1]
    return before.capital and not before.upper and not lookup(before.text) and not word_level(before.key)


def _capital_follows(reading: Reading, here: int) -> bool:
    words = reading.words
    return here < len(words) and connected(words, here) and words[here].capital


def _shouting(reading: Reading, here: int) -> bool:
    """Whether the neighbours are in capitals too, so that "US" may be "us"."""
    words = reading.words
    beside = [words[at] for at in (here - 1, here + 1) if 0 <= at < len(words) and words[at].block == words[here].block]
    return bool(beside) and all(word.text.isupper() and len(word.text) > 3 for word in beside)
