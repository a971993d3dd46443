"""Joining what a guess left out: the rest of a name beside it, and names that nobody guessed.

In running text, capitals that stand together are one name, save where a role, a nationality or a day stands among them.
"""

from collections.abc import Iterator, Sequence

from reader.analysis.gazetteer import lookup
from reader.analysis.model import EntityKind
from reader.analysis.name_lists import family_share, given_share, name_languages, word_level
from reader.analysis.names.breaks import begins_anew, borne_by_nobody, dated, ends_shouting, happened, number_follows
from reader.analysis.names.cutting import FREE_FORM, Piece, connected
from reader.analysis.names.evidence import Evidence
from reader.analysis.names.forms import says_only_what_trade
from reader.analysis.names.institutions import institution_end
from reader.analysis.names.lexicon import (
    APART,
    CALENDAR,
    COMPOUND_ENDS,
    FACILITIES,
    FUNCTION,
    LEADING_PARTICLES,
    ORGANISATIONS,
    OWNERS,
    PARTICLES,
    PLACE_OPENERS,
    PLACE_PREPOSITIONS,
    PLACES,
    SPEECH,
    SUFFIXES,
    is_function,
    listed,
)
from reader.analysis.names.possession import belongs
from reader.analysis.names.words import Reading, Word

_PERSON = EntityKind.PERSON
_HEADS = ORGANISATIONS | FACILITIES | PLACES
_LONGEST_SYLLABLE = 6
_LANDFORM_AND_OF = 2
_LANDFORMS = listed("lagoon gulf bay strait straits sea isle isles island islands lake cape plain")
_LONGEST_PERSON = 4
_FAMILY_AND_SYLLABLE = 2
_PERHAPS_PERSON = (_PERSON, None, EntityKind.ORGANISATION, EntityKind.PLACE, EntityKind.NATIONALITY)
_LONGEST_ACRONYM = 6
_INNER = listed("von van der den de del della di da dos du la bin ibn bint al el ter ten zu")
"""Particles inside a person's name."""


class Joiner:
    """Pieces of one report with what they cover; `known` are words that the gazetteer has a name for."""

    def __init__(self, reading: Reading, evidence: Evidence, pieces: Sequence[Piece], known: Sequence[Piece]) -> None:
        self.words = reading.words
        self.evidence = evidence
        self.pieces = sorted(pieces, key=lambda piece: (piece.at.start, -len(piece.at)))
        covered = bytearray(len(self.words) + 1)
        for piece in (*pieces, *known):
            covered[piece.at.start : piece.at.stop] = b"\1" * len(piece.at)
        self.covered = covered
        self.sure = bytearray(len(self.words) + 1)
        for piece in known:
            self.sure[piece.at.start : piece.at.stop] = b"\1" * len(piece.at)
        self.alone = {self.words[piece.at.start].key for piece in pieces if len(piece.at) == 1}

    def joined(self) -> Iterator[Piece]:
        """Every piece, grown to its whole name."""
        taken = -1
        for number, piece in enumerate(self.pieces):
            if piece.at.stop <= taken:
                continue
            grown = self._grown(piece)
            following = self.pieces[number + 1] if number + 1 < len(self.pieces) else None
            if following is not None and following.at.start == grown.at.stop and self._are_one(grown, following):
                grown = self._grown(Piece(range(grown.at.start, following.at.stop), self._kind(grown, following)))
            grown = self._with_particles(grown)
            taken = grown.at.stop
            yield grown

    def unguessed(self) -> Iterator[Piece]:
        """Capitals in running text that no piece covers, where they look like a name."""
        here, total = 0, len(self.words)
        while here < total:
            stop = here + 1
            if self._unmarked(here) or self._may_open(here):
                while stop < total and connected(self.words, stop) and self._unmarked(stop):
                    stop += 1
                if self.words[stop - 1].key in _HEADS and stop - here > 1:
                    stop = institution_end(self.words, here, stop)
                if self._looks_like_name(range(here, stop)):
                    grown = self._grown(Piece(range(here, stop), None))
                    yield grown
                    stop = grown.at.stop
            here = stop

    def _grown(self, piece: Piece) -> Piece:
        if piece.kind in FREE_FORM:
            return piece
        start, stop, kind = piece.at.start, piece.at.stop, piece.kind
        if self._is_given(piece.at):
            return Piece(range(start, stop + 1), _PERSON)
        if kind is EntityKind.NATIONALITY and not self.sure[start]:
            kind = None
        while stop < len(self.words) and self._goes_on(stop, kind):
            if kind is _PERSON and stop - start > 1 and borne_by_nobody(self.words[stop]):
                break
            stop += 1
        while start > 0 and self._began_before(start, kind):
            start -= 1
        start = self._hyphenated_before(start, kind)
        start, kind = self._given_before(start, piece)
        if kind is EntityKind.PLACE:
            start = self._landform_before(start)
        office = stop < len(self.words) and self.evidence.roles[stop]  # "for Acquisition", before whose task it is
        if self.words[stop - 1].key in _HEADS or (kind is EntityKind.ORGANISATION and stop - start > 1):
            stop = stop if office else institution_end(self.words, start, stop)
        if stop + 1 < len(self.words) and self._owner_follows(stop):
            stop, kind = stop + 2, EntityKind.ORGANISATION
        named_after = self.words[start].key in _LANDFORMS
        if (
            start < piece.at.start
            and not named_after
            and kind is EntityKind.PLACE
            and self.words[piece.at.stop - 1].key not in PLACES
        ):
            kind = None
        return piece if (start, stop) == (piece.at.start, piece.at.stop) else Piece(range(start, stop), kind)

    def _is_given(self, at: range) -> bool:
        """Whether a word that is a town too is a given name here: "Milan Quillić"."""
        first, after = self.words[at.start], at.stop
        if len(at) > 1 or after >= len(self.words) or not given_share(first.key) or self.evidence.titled[at.start]:
            return False
        family = self.words[after]
        placed = at.start > 0 and self.words[at.start - 1].key in PLACE_PREPOSITIONS and first.gap == " "
        beside = family.gap == " " and family.block == first.block and self._unmarked(after) and not family.upper
        known = word_level(family.key) > 0 or family.key in _HEADS or bool(lookup(family.text))
        return beside and not placed and not known and any(e.type == "city" for e in lookup(first.text)[:1])

    def _owner_follows(self, here: int) -> bool:
        """Whether "Sheriff's Office" or the like goes on with the name of a county or a district."""
        word, last = self.words[here], self.words[here - 1]
        beside = word.gap == " " and word.block == last.block and word.capital and last.capital
        return beside and word.key in OWNERS and belongs(self.words, here + 1)

    def _with_particles(self, piece: Piece) -> Piece:
        """ "Ursula" with "von der Leyen", where a guess ended before the particles or among them."""
        here, words = piece.at.stop, self.words
        while here < len(words) and words[here].key in _INNER and words[here].gap == " " and not words[here].capital:
            here += 1
        if piece.kind is not _PERSON or here == piece.at.stop or here >= len(words):
            return piece
        word = words[here]
        goes_on = word.capital and word.gap == " " and word.block == words[here - 1].block and not word.upper
        return Piece(range(piece.at.start, here + 1), _PERSON) if goes_on and not self.evidence.titled[here] else piece

    def _hyphenated_before(self, start: int, kind: EntityKind | None) -> int:
        """Where a given name of two syllables before a family name begins: "Ha-joon" before "Noh"."""
        here = start - 2
        if kind is not _PERSON or here < 0 or self.covered[here] or self.covered[here + 1]:
            return start
        first, second = self.words[here : here + 2]
        hyphenated = first.capital and second.gap == "-" and second.text[0].islower() and self.words[start].gap == " "
        ends = second.key in COMPOUND_ENDS or first.block != self.words[start].block
        return here if hyphenated and not ends and len(second.key) <= _LONGEST_SYLLABLE else start

    def _given_before(self, start: int, piece: Piece) -> tuple[int, EntityKind | None]:
        """Where a sentence opens with a given name before a single word, the word is a family name."""
        here, kind = start - 1, piece.kind
        if kind is _PERSON or len(piece.at) > 1 or here < 0 or self.sure[piece.at.start] or start < piece.at.start:
            return start, kind
        word, first = self.words[piece.at.start], self.words[here]
        beside = word.gap == " " and word.block == first.block and first.capital and not self.covered[here]
        if beside and given_share(first.key) and self._opens_name(here) and not word_level(word.key) and not word.upper:
            return here, None
        return start, kind

    def _landform_before(self, start: int) -> int:
        """ "Lagoon of Verana": where the landform before "of" has a capital, it belongs to the place."""
        if start < _LANDFORM_AND_OF or self.words[start].gap != " " or self.words[start - 1].key != "of":
            return start
        head = self.words[start - 2]
        beside = self.words[start - 1].gap == " " and head.block == self.words[start].block
        return start - 2 if beside and head.key in _LANDFORMS and self._unmarked(start - 2) else start

    def _unmarked(self, here: int) -> bool:
        """Whether the word is a capitalised one in running text that no piece covers and no list explains."""
        word = self.words[here]
        return (
            word.capital
            and not self.covered[here]
            and not any(map(str.isdigit, word.text))
            and not self.evidence.free[here]
            and not self.evidence.roles[here]
            and word.key not in CALENDAR
            and word.key not in APART
            and (not is_function(word.key) or word.upper)
            and (len(word.text) > 1 or self._followed(here))
        )

    def _followed(self, here: int) -> bool:
        """Whether an initial stands before more of a name."""
        after = here + 1
        return after < len(self.words) and self.words[after].capital and self.words[after].gap in (". ", " ", ".")

    def _may_open(self, here: int) -> bool:
        """Whether the first word of a sentence may begin a name: no plain word, and another capital follows."""
        word, after = self.words[here], here + 1
        if not (word.capital and self.evidence.free[here]) or self.covered[here] or self.evidence.titled[here]:
            return False
        if self.evidence.roles[here] or self.evidence.plain(word.key) or len(word.text) == 1:
            return False
        follows = after < len(self.words) and connected(self.words, after)
        return follows and (self._unmarked(after) or (word.upper and self.words[after].key in SPEECH))

    def _looks_like_name(self, at: range) -> bool:
        words = [self.words[here] for here in at]
        keys = [word.key for word in words]
        if len(words) > 1:
            return keys[-1] in _HEADS or any(
                not word_level(key) and word.text[0].isalpha() for key, word in zip(keys, words, strict=True)
            )
        word, key = words[0], keys[0]
        if at.start and any(map(str.isdigit, self.words[at.start - 1].text)) and word.gap in (" ", "-"):
            return False
        if self.evidence.lower[key] or word_level(key) or len(key) < 2 or any(map(str.isdigit, key)):
            return False
        if not word.upper:
            plural = word.text[:-1].isupper() and self.evidence.middle[key[:-1]] > 0
            return word.gap != "-" and (plural or self.evidence.middle[key] > 1 or self._shown(at))
        return len(key) <= _LONGEST_ACRONYM and self._speaks(at.stop)

    def _shown(self, at: range) -> bool:
        """Whether the words around show that a name stands there: a role before it, or a verb of speech after."""
        before = self.words[at.start - 1] if at.start else None
        placed = before is not None and before.key in PLACE_PREPOSITIONS and self.words[at.start].gap == " "
        return placed or self._speaks(at.stop) or bool(at.start and self.evidence.roles[at.start - 1])

    def _speaks(self, after: int) -> bool:
        return after < len(self.words) and self.words[after].gap in (" ", ") ") and self.words[after].key in SPEECH

    def _goes_on(self, here: int, kind: EntityKind | None) -> bool:
        """Whether the word after a name belongs to it: "Yoon Suk" and "-yeol", "Reliance" and "GlobalCom"."""
        word, last = self.words[here], self.words[here - 1]
        if self.covered[here] or word.block != last.block or self._numbered(here) or dated(self.words, here):
            return False
        if (word.key == "flight" and number_follows(self.words, here + 1)) or happened(word):
            return False
        if word.gap == "-":
            return self._hyphenated(here, kind)
        if word.gap not in (" ", " & ") and not (word.gap == ". " and len(last.text) == 1):
            return False
        heads = {EntityKind.NATIONALITY: ORGANISATIONS, EntityKind.PLACE: _HEADS}
        return self._unmarked(here) and (kind not in heads or word.key in heads[kind])

    def _numbered(self, here: int) -> bool:
        """Whether the word is the first part of a product's number: "KC-45"."""
        after = here + 1
        return after < len(self.words) and self.words[after].gap == "-" and self.words[after].text[0].isdigit()

    def _hyphenated(self, here: int, kind: EntityKind | None) -> bool:
        """Whether a word after a hyphen goes on with a name: "Son-hui", "Jean-Claude", and not "EADS-led"."""
        word, last = self.words[here], self.words[here - 1]
        if word.capital and last.gap == "-":
            return False
        if word.capital:
            both_alone = word.key in self.alone and last.key in self.alone
            return not both_alone and (not self.evidence.titled[here] or kind is _PERSON)
        if not word.text[0].islower() or word.key in COMPOUND_ENDS or len(word.key) > _LONGEST_SYLLABLE:
            return False
        before = self.words[here - 2] if here > 1 and last.gap == " " else None
        whole = before is not None and before.capital
        if word.key in FUNCTION:
            return before is not None and whole and family_share(before.key) > given_share(before.key)
        return whole or (kind is _PERSON and not word_level(word.key))

    def _began_before(self, here: int, kind: EntityKind | None) -> bool:
        """Whether the word before a name belongs to it: "al-" before "Assad", a given name before a family name."""
        gap, before = self.words[here].gap, self.words[here - 1]
        if self.words[here].block != before.block or self.covered[here - 1]:
            return False
        if gap == "-":
            return before.key in LEADING_PARTICLES or (kind is _PERSON and self._first_syllable(here - 1))
        if gap not in (" ", " & ") and not (gap == ". " and len(before.text) == 1):
            return False
        if self._unmarked(here - 1):
            leads = kind is _PERSON and here > 1 and bool(self.covered[here - 2]) and borne_by_nobody(before)
            strikes = kind is EntityKind.PLACE and before.text.endswith("s") and borne_by_nobody(before)
            apart = leads or strikes or ends_shouting(before, self.words[here])
            return kind is not EntityKind.NATIONALITY and not apart
        return kind is _PERSON and (self._opens_name(here - 1) if before.capital else self._particle(here - 1))

    def _opens_name(self, here: int) -> bool:
        """Whether a word whose capital says nothing is a given name, or an initial, before a family name."""
        word = self.words[here]
        if not self.evidence.free[here] or self.evidence.roles[here] or word.key in FUNCTION or word.key in CALENDAR:
            return False
        given, plain = bool(given_share(word.key)), self.evidence.plain(word.key)
        if self.evidence.titled[here]:
            return given and not plain
        return given or not plain or len(word.text) == 1

    def _first_syllable(self, here: int) -> bool:
        """Whether a word before a hyphen begins the given name that the hyphen goes through."""
        word = self.words[here]
        if not word.capital or word.key in self.alone:
            return False
        follows = here > 0 and word.gap == " " and self.words[here - 1].capital
        return follows or bool(given_share(word.key))

    def _particle(self, here: int) -> bool:
        """Whether a small word leads the family name that follows: after a given name, or always ("bin Laden")."""
        word, before = self.words[here], self.words[here - 1] if here else None
        if word.key in LEADING_PARTICLES:
            return True
        if word.key not in PARTICLES or before is None or word.gap != " ":
            return False
        return before.key in PARTICLES or (before.capital and bool(given_share(before.key)))

    def _are_one(self, first: Piece, second: Piece) -> bool:
        """Whether two pieces beside each other are one name: "Ukrainian" and "Foreign Ministry"."""
        words, here = self.words, second.at.start
        apart = words[here].gap != " " or words[here].block != words[here - 1].block
        if apart or begins_anew(words, range(first.at.start, second.at.stop)):
            return False
        company = len(second.at) == 1 and words[here].key in SUFFIXES
        place = words[here - 1].key in PLACE_OPENERS and len(first.at) == 1 and first.kind is EntityKind.PLACE
        whole = self._given_and_family(first.at, second.at) or self._run_on(first, second)
        if company or (place and words[here].capital) or whole:
            return True
        if second.kind is _PERSON and first.kind in _PERHAPS_PERSON:
            start = first.at.start
            named = bool(given_share(words[start].key)) or not (self.sure[start] or self.evidence.free[start])
            return len(first.at) == 1 and named and _family(words[second.at.stop - 1])
        if first.kind is _PERSON and len(second.at) == 1:
            return self._last_part(first.at, here)
        if self._branch(first.at, second.at):
            return True
        national = first.kind is EntityKind.NATIONALITY and second.kind is EntityKind.ORGANISATION
        return national and words[second.at.stop - 1].key in ORGANISATIONS and all(map(_ordinary, self._words(second)))

    def _run_on(self, first: Piece, second: Piece) -> bool:
        """Whether two people side by side inside a sentence are one of a long name: "Phạm Minh" and "Chính Đức"."""
        if not (first.kind is second.kind is _PERSON) or len(first.at) + len(second.at) > _LONGEST_PERSON + 1:
            return False
        titled = any(self.evidence.titled[here] for here in (first.at.start, second.at.start))
        return not titled and not any(word_level(self.words[here].key) for here in (*first.at, *second.at))

    def _given_and_family(self, first: range, second: range) -> bool:
        """Whether two single words are a given and a family name, whatever each alone was taken for."""
        if len(first) > 1 or len(second) > 1 or self.sure[first.start] or self.sure[second.start]:
            return False
        family = self.words[second.start]
        named = bool(given_share(self.words[first.start].key)) and not self.evidence.titled[first.start]
        return named and family.capital and not family.upper and not word_level(family.key) and family.key not in _HEADS

    def _branch(self, first: range, second: range) -> bool:
        """Whether a trade stands before a country's name inside a sentence: "Telecom Ruritania"."""
        free = self.evidence.free[first.start] or self.evidence.titled[first.start] or self.sure[first.start]
        country = len(second) == 1 and any(one.type == "country" for one in lookup(self.words[second.start].text)[:1])
        return len(first) == 1 and not free and country and says_only_what_trade((self.words[first.start].key,))

    def _kind(self, first: Piece, second: Piece) -> EntityKind | None:
        """What two joined pieces are."""
        if self._given_and_family(first.at, second.at):
            return _PERSON
        if self._branch(first.at, second.at):
            return EntityKind.ORGANISATION
        return EntityKind.PLACE if self.words[first.at.start].key in PLACE_OPENERS else second.kind

    def _last_part(self, at: range, here: int) -> bool:
        """Whether a word that was taken for something else ends a person's name: "Choe Son" and "Hui"."""
        if not self.words[here].capital or len(at) >= _LONGEST_PERSON:
            return False
        family_first = len(at) == _FAMILY_AND_SYLLABLE and _family_first(self.words[at.start])
        return family_first or not (self.sure[here] or self.evidence.titled[here])

    def _words(self, piece: Piece) -> Iterator[Word]:
        return (self.words[here] for here in piece.at)


def _family_first(word: Word) -> bool:
    """Whether the word is a usual family name of people who put it first and have given names of two parts."""
    return bool(name_languages(word.text) & {"ko", "zh"})


def _family(word: Word) -> bool:
    return word.capital and (bool(family_share(word.key)) or not word_level(word.key))


def _ordinary(word: Word) -> bool:
    return word.capital and (word_level(word.key) > 0 or word.key in ORGANISATIONS)
