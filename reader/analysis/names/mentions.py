"""The names of one report: guesses cut to whole names, sorted by kind, found again wherever they stand."""

from collections.abc import Iterable, Iterator, Sequence

from reader.analysis.kinds import KINDS
from reader.analysis.model import EntityKind, Mention
from reader.analysis.names.cutting import Piece, cut
from reader.analysis.names.evidence import Evidence, gather
from reader.analysis.names.kinds import Key, Verdict, decide, key_of
from reader.analysis.names.lexicon import CALENDAR, FUNCTION, JOINERS, ORGANISATIONS, QUALIFIERS, ROLES
from reader.analysis.names.model import Name
from reader.analysis.names.spread import Spellings
from reader.analysis.names.words import Reading
from reader.analysis.normal import clean
from reader.analysis.recogniser import Labelled
from reader.analysis.sentences import split
from reader.document.model import Article, Span

_LEAST_PART = 3


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
    pieces = list(_pieces(reading, evidence, labelled))
    pieces = list(_parted(reading, evidence, pieces))
    verdicts = decide(reading, evidence, pieces)
    kept = [piece for piece in pieces if _is_name(reading, evidence, piece)]
    kinds = _forms(reading, evidence, kept, verdicts)
    found = [piece.at for piece in kept]
    found += Spellings(kinds, _shouted(reading, kept)).all(reading, evidence)
    return [_name(reading, evidence, at, kinds, verdicts) for at in _apart(found)]


def _pieces(reading: Reading, evidence: Evidence, labelled: Iterable[Labelled]) -> Iterator[Piece]:
    for guess in sorted(labelled, key=lambda one: one.span):
        kind = KINDS.get(guess.label)
        at = reading.within(guess.span)
        if kind is not None and at:
            yield from cut(reading, evidence, at, kind)


def _parted(reading: Reading, evidence: Evidence, pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Guesses that run two names together, or a name and a headline, as their parts."""
    trusted = _trusted(reading, evidence, pieces)
    known = Spellings(trusted)
    for piece in pieces:
        if len(piece.at) == 1:
            yield piece
        elif key_of(reading, piece.at) in trusted and not any(evidence.titled[here] for here in piece.at):
            yield from _at_and(reading, piece, trusted)
        elif evidence.titled[piece.at.start] and key_of(reading, piece.at) not in trusted:
            yield from _from_headline(reading, evidence, piece, known)
        else:
            yield from _at_and(reading, piece, trusted)


def _trusted(reading: Reading, evidence: Evidence, pieces: Iterable[Piece]) -> frozenset[Key]:
    """Spellings that the model saw in running text."""
    return frozenset(key_of(reading, piece.at) for piece in pieces if not evidence.titled[piece.at.start])


def _at_and(reading: Reading, piece: Piece, trusted: frozenset[Key]) -> Iterator[Piece]:
    """ "Boeing and Lockheed Martin" is two names where either is one elsewhere, or where neither needs the other."""
    words = reading.words
    for here in piece.at[1:-1]:
        if words[here].key not in ("and", "&") or piece.kind in (EntityKind.WORK, EntityKind.LAW):
            continue
        left, right = range(piece.at.start, here), range(here + 1, piece.at.stop)
        apart = key_of(reading, left) in trusted or key_of(reading, right) in trusted
        if apart or (piece.kind in (EntityKind.PERSON, EntityKind.PLACE) and words[right.start].capital):
            yield Piece(left, piece.kind)
            yield from _at_and(reading, Piece(right, piece.kind), trusted)
            return
    yield piece


def _from_headline(reading: Reading, evidence: Evidence, piece: Piece, known: Spellings) -> Iterator[Piece]:
    """Known names in a guess from a title-case line, and what is left between ordinary words."""
    words = reading.words
    here = start = piece.at.start
    stop = piece.at.stop
    while here < stop:
        form = known.at(words, here)
        if form is not None and here + len(form) <= stop:
            yield from _rest(piece, start, here)
            yield Piece(range(here, here + len(form)), None if len(form) < len(piece.at) else piece.kind)
            here += len(form)
            start = here
        elif evidence.plain(words[here].key) and not (words[here].key in JOINERS and start < here < stop - 1):
            yield from _rest(piece, start, here)
            here += 1
            start = here
        else:
            here += 1
    yield from _rest(piece, start, stop)


def _rest(piece: Piece, start: int, stop: int) -> Iterator[Piece]:
    if start < stop:
        yield Piece(range(start, stop), piece.kind)


def _is_name(reading: Reading, evidence: Evidence, piece: Piece) -> bool:
    """Whether a piece stays: no ordinary word at the start of a sentence, no title alone, no day."""
    words = [reading.words[here] for here in piece.at]
    if all(word.key in ROLES or word.key in QUALIFIERS or (word.key in FUNCTION and not word.upper) for word in words):
        return False
    if len(words) > 1:
        return any(word.capital for word in words) or piece.kind is None
    word = words[0]
    if word.key in CALENDAR or (len(word.text) == 1 and not word.capital):
        return False
    if not word.capital:
        return not word.text.isascii()
    if evidence.lower[word.key] and evidence.free[piece.at.start]:
        return evidence.middle[word.key] >= evidence.lower[word.key]
    return True


def _forms(
    reading: Reading, evidence: Evidence, kept: Iterable[Piece], verdicts: dict[Key, Verdict]
) -> dict[Key, EntityKind]:
    """Every spelling to look for in the report, with its kind; of people also the family name alone."""
    kinds = {key: verdicts[key].kind for key in (key_of(reading, piece.at) for piece in kept)}
    parts: dict[Key, EntityKind] = {}
    for key, kind in kinds.items():
        if kind is EntityKind.PERSON and 1 < len(key) <= _LEAST_PART + 1:
            for part in (key[-1], key[0]):
                if (
                    len(part) >= _LEAST_PART
                    and not evidence.lower[part]
                    and part not in ROLES | ORGANISATIONS | FUNCTION
                ):
                    parts.setdefault((part,), EntityKind.PERSON)
    return parts | kinds


def _shouted(reading: Reading, kept: Iterable[Piece]) -> frozenset[Key]:
    """Single words that are written in capitals only, and would be another word in small letters."""
    written: dict[Key, bool] = {}
    for piece in kept:
        if len(piece.at) == 1:
            key = key_of(reading, piece.at)
            written[key] = written.get(key, True) and reading.words[piece.at.start].upper
    return frozenset(key for key, upper in written.items() if upper and len(key[0]) <= _LEAST_PART + 1)


def _apart(found: Iterable[range]) -> list[range]:
    """The longest of those that share a word, in text order."""
    taken: set[int] = set()
    chosen: list[range] = []
    for at in sorted(set(found), key=lambda at: (-len(at), at.start)):
        if taken.isdisjoint(at):
            taken.update(at)
            chosen.append(at)
    return sorted(chosen, key=lambda at: at.start)


def _name(
    reading: Reading, evidence: Evidence, at: range, kinds: dict[Key, EntityKind], verdicts: dict[Key, Verdict]
) -> Name:
    key = key_of(reading, at)
    span = reading.span(at)
    words = span.of(reading.text)
    verdict = verdicts.get(key)
    return Name(
        Mention(span, words),
        reading.key(at),
        clean(words),
        kinds[key],
        titles(reading, at),
        reading.in_headline(at.start) or evidence.titled[at.start],
        min(1.0, verdict.weight / 2) if verdict else 0.5,
    )


def titles(reading: Reading, at: range) -> tuple[str, ...]:
    """Roles that stand right before a name: ("foreign", "minister") before "Choe Son-hui"."""
    words = reading.words
    here = at.start
    while here > 0 and words[here].block == words[here - 1].block and words[here].gap in (" ", ". ", "-"):
        if words[here - 1].key not in ROLES and words[here - 1].key not in QUALIFIERS:
            break
        here -= 1
    found = [words[place].key for place in range(here, at.start)]
    return tuple(found) if any(word in ROLES for word in found) else ()
