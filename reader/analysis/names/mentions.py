"""The names of one report: guesses cut to whole names, sorted by kind, found again wherever they stand."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from reader.analysis.kinds import KINDS
from reader.analysis.model import EntityKind, Mention
from reader.analysis.name_lists import name_languages, word_level
from reader.analysis.names.cutting import Piece, cut, without_gathering
from reader.analysis.names.evidence import Evidence, gather
from reader.analysis.names.founders import firms_and_founders
from reader.analysis.names.headlines import headline_people, parted
from reader.analysis.names.joining import Joiner
from reader.analysis.names.kinds import Votes, around, decide, key_of
from reader.analysis.names.lexicon import (
    CALENDAR,
    COMPASS,
    FUNCTION,
    GATHERINGS,
    LETTERS,
    ORGANISATIONS,
    QUALIFIERS,
    is_function,
)
from reader.analysis.names.model import Name
from reader.analysis.names.speaking import speaking, speaks
from reader.analysis.names.spread import Spellings
from reader.analysis.names.teams import is_of_sports, plays
from reader.analysis.names.usage import Key, parts_of
from reader.analysis.names.words import Reading
from reader.analysis.names.world import Known, world
from reader.analysis.names.written import written
from reader.analysis.normal import clean
from reader.analysis.recogniser import Labelled
from reader.analysis.sentences import split
from reader.analysis.teams import is_home
from reader.document.model import Article, Span

_LEAST_PART = 3
_SHORT_FAMILIES = frozenset(("ko", "vi", "zh"))
_NO_NAMES = CALENDAR | GATHERINGS | LETTERS
_SHORTENED = frozenset({EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.FACILITY})
_RARE = 35
_LONGEST_PERSON = 4
_LONGEST_SHOUTED = 4


def names(
    article: Article, plain: str, labelled: Iterable[Labelled], sentences: Sequence[Span] | None = None
) -> list[Name]:
    """The names in the body of an article, in text order, none over another.

    `plain` is the same-length copy that the model read, `labelled` what the model took for names, in code points.
    """
    blocks = tuple(article.body())
    if sentences is None:
        sentences = [sentence.shifted(block.span.start) for block in blocks for sentence in split(block.span.of(plain))]
    reading = Reading(article.text, plain, blocks, sentences)
    evidence = gather(reading)
    known = list(world(reading, evidence))
    pieces = _guessed(reading, evidence, labelled, known)
    elected = decide(reading, evidence, pieces, known)
    sure = {one.at for one in known}
    kept = [piece for piece in pieces if _is_name(reading, evidence, piece, sure=piece.at in sure)]
    kinds = {key: elected[key] for key in (key_of(reading, piece.at) for piece in kept)}
    found = [piece.at for piece in kept]
    parts = {key_of(reading, piece.at): parts_of(reading, piece.at) for piece in kept}
    short = _short_forms(reading, evidence, kinds, parts, sure)
    found += Spellings(kinds.keys() | short.keys(), _shouted(reading, kept)).all(reading, evidence, short.keys())
    chosen = [at for at in _apart(found) if len(at) > 1 or not _is_unit(reading, at.start, sure=True)]
    kinds = _in_context(reading, evidence, chosen, short) | kinds
    chosen = [at for at in chosen if reading.key(at)]
    found_names = [_name(reading, evidence, at, kinds) for at in chosen]
    found_names = list(firms_and_founders(reading, evidence, chosen, found_names))
    if not is_of_sports(reading):
        return found_names
    return [_as_team(reading, at, name) for at, name in zip(chosen, found_names, strict=True)]


def _as_team(reading: Reading, at: range, name: Name) -> Name:
    """The name, as one of a team or of a place where it may be either."""
    if not is_home(name.key) or (name.kind is EntityKind.PERSON and name.titles):
        return name
    if plays(reading, at):
        return replace(name, kind=EntityKind.ORGANISATION, key=f"{name.key} (team)")
    return replace(name, kind=EntityKind.PLACE)


def _guessed(reading: Reading, evidence: Evidence, labelled: Iterable[Labelled], known: Sequence[Known]) -> list[Piece]:
    """What the model, the gazetteer and the capitals take for names, cut and joined."""
    sure = [Piece(one.at, None) for one in known]
    guesses = list(_within_known(_cut(reading, evidence, labelled), sure))
    guesses = list(parted(reading, evidence, guesses, sure))
    joiner = Joiner(reading, evidence, guesses, sure)
    whole = list(joiner.joined())
    taken = {here for piece in whole for here in piece.at}
    missed = [piece for piece in sure if taken.isdisjoint(piece.at)]
    grown = Joiner(reading, evidence, missed, whole)
    whole = [without_gathering(reading, piece) for piece in whole]
    found = [*whole, *grown.joined(), *grown.unguessed(), *headline_people(reading, evidence, grown.covered)]
    return [*found, *written(reading, found), *speaking(reading, evidence, found)]


def _within_known(guesses: Iterable[Piece], known: Sequence[Piece]) -> Iterator[Piece]:
    """The guesses, with the whole of a known name in place of its parts: "Communist Party" and "Ruritania"."""
    whole = {here: piece for piece in known if len(piece.at) > 1 for here in piece.at}
    told: set[range] = set()
    for guess in guesses:
        holder = whole.get(guess.at.start)
        if holder is None or len(guess.at) >= len(holder.at) or guess.at.stop > holder.at.stop:
            yield guess
        elif holder.at not in told:
            told.add(holder.at)
            yield holder


def _cut(reading: Reading, evidence: Evidence, labelled: Iterable[Labelled]) -> Iterator[Piece]:
    for guess in sorted(labelled, key=lambda one: one.span):
        kind = KINDS.get(guess.label)
        at = reading.within(guess.span)
        if kind is not None and at:
            yield from cut(reading, evidence, at, kind)


def _is_name(reading: Reading, evidence: Evidence, piece: Piece, *, sure: bool) -> bool:
    """Whether a piece stays: no ordinary word where a capital says nothing, no role alone, no day."""
    words = [reading.words[here] for here in piece.at]
    if all(evidence.roles[here] or reading.words[here].key in FUNCTION for here in piece.at):
        return sure or (len(words) == 1 and words[0].upper and not evidence.roles[piece.at.start])
    if len(words) > 1:
        return any(word.capital for word in words) or not words[0].text.isascii() or piece.kind is not None
    word = words[0]
    numbered = not sure and word.text[0].isalpha() and sum(map(str.isdigit, word.text)) > 1
    if word.key in _NO_NAMES or numbered or _is_unit(reading, piece.at.start, sure=sure):
        return False
    if sure or not word.capital:
        return word.capital or not word.text.isascii()
    lower, middle = evidence.lower[word.key], evidence.middle[word.key]
    ordinary = not word.upper and _ordinary(word.key, guessed=piece.kind is not None)
    if evidence.free[piece.at.start] and (lower or ordinary):
        return middle > lower or speaks(reading, evidence, piece.at.start)
    return lower <= 2 * middle or not lower


def _is_unit(reading: Reading, here: int, *, sure: bool) -> bool:
    """Whether letters beside a number are a unit or a currency: "20 TB", "US$9"."""
    word, before = reading.words[here], reading.words[here - 1] if here else None
    if reading.plain[word.end : word.end + 1] == "$":
        return True
    counted = before is not None and word.gap in (" ", "") and before.text[-1].isdigit()
    return counted and not sure and word.upper and len(word.text) <= _LEAST_PART


def _ordinary(key: str, *, guessed: bool) -> bool:
    """Whether the dictionary has the word; a rare word that the model took for a name may be one."""
    level = word_level(key)
    return 0 < level < _RARE or (level >= _RARE and not guessed)


def _short_forms(
    reading: Reading,
    evidence: Evidence,
    kinds: dict[Key, EntityKind],
    parts: Mapping[Key, tuple[Key, ...]],
    sure: set[range],
) -> dict[Key, EntityKind]:
    """Of people the given and the family name, of institutions the first word and the last: "the Ministry"."""
    known = {key_of(reading, at) for at in sure}
    short: dict[Key, EntityKind] = {}
    for key, kind in kinds.items():
        if len(key) == 1 or kind not in _SHORTENED or not _long_enough(key[0]):
            continue
        if kind is EntityKind.PERSON:
            found = [parts[key][-1], parts[key][0]] if 1 < len(parts[key]) <= _LONGEST_PERSON else []
        else:
            found = [key[:1]] if key[0] not in COMPASS | ORGANISATIONS and not evidence.lower[key[0]] else []
            found += [key[-1:]] if key[-1] in ORGANISATIONS else []
        for part in found:
            if (
                part not in known
                and _long_enough(part[0])
                and not (is_function(part[0]) or part[0] in QUALIFIERS or part[0] in CALENDAR)
            ):
                short.setdefault(part, kind)
    return {key: kind for key, kind in short.items() if key not in kinds}


def _long_enough(word: str) -> bool:
    """Whether a part of a name may stand for the whole: not "Al", but "Ma", a usual family name."""
    return len(word) >= _LEAST_PART or bool(name_languages(word) & _SHORT_FAMILIES and not is_function(word))


def _in_context(
    reading: Reading, evidence: Evidence, found: Iterable[range], short: dict[Key, EntityKind]
) -> dict[Key, EntityKind]:
    """What parts of names are where they stand alone: "Strathnairnie" of the "Strathnairnie Ramblers" is a place."""
    votes: dict[Key, Votes] = {key: defaultdict(float, {kind: 1.0}) for key, kind in short.items()}
    for at in found:
        key = key_of(reading, at)
        if key in votes:
            for kind, weight in around(reading, evidence, at).items():
                votes[key][kind] += weight
    return {key: max(ballot, key=lambda kind: ballot[kind]) for key, ballot in votes.items()}


def _shouted(reading: Reading, kept: Iterable[Piece]) -> frozenset[Key]:
    """Single words that are written in capitals only, and would be another word in small letters."""
    written: dict[Key, bool] = {}
    for piece in kept:
        if len(piece.at) == 1:
            key = key_of(reading, piece.at)
            written[key] = written.get(key, True) and reading.words[piece.at.start].upper
    return frozenset(key for key, upper in written.items() if upper and len(key[0]) <= _LONGEST_SHOUTED)


def _apart(found: Iterable[range]) -> list[range]:
    """The longest of those that share a word, in text order."""
    taken: set[int] = set()
    chosen: list[range] = []
    for at in sorted(set(found), key=lambda at: (-len(at), at.start)):
        if taken.isdisjoint(at):
            taken.update(at)
            chosen.append(at)
    return sorted(chosen, key=lambda at: at.start)


def _name(reading: Reading, evidence: Evidence, at: range, kinds: dict[Key, EntityKind]) -> Name:
    key = key_of(reading, at)
    span = reading.span(at)
    words = span.of(reading.text)
    return Name(
        Mention(span, words),
        reading.key(at),
        clean(words),
        kinds[key],
        _titles(reading, evidence, at),
        reading.in_headline(at.start) or evidence.titled[at.start],
    )


def _titles(reading: Reading, evidence: Evidence, at: range) -> tuple[str, ...]:
    """The role that stands right before a name: ("foreign", "minister") before "Choe Son-hui"."""
    words = reading.words
    here = at.start
    while here > 0 and evidence.roles[here - 1] and words[here].block == words[here - 1].block:
        if words[here].gap not in (" ", ". ", "-", "."):
            break
        here -= 1
    return tuple(words[place].key for place in range(here, at.start))
