"""Who is said to speak, from the words beside the marks: the cue and the noun phrase that is its subject.

After the sieves of Muzny, Fang, Chang and Jurafsky (2017, "A two-stage sieve approach for quote attribution") and the
syntactic patterns of Elson and McKeown (2010) and Pareti (2015), written as rules over words: each rule is tried only
where the surer one before it is silent. Not responsible for who a pronoun means (`people`).
"""

import re
from dataclasses import dataclass
from enum import IntEnum

from reader.analysis.quotes.cues import CUES, FINITE, NAMING, PARTICIPLES, WEAK
from reader.analysis.quotes.lists import words_in
from reader.analysis.quotes.phrases import ADVERBS, PRONOUNS, Word, looks_finite, phrase_end, starts, words_of
from reader.document.model import Span

_REACH = 420
_LETTERS = re.compile(r"[A-Za-z]+")
_CUED = frozenset(form for cue in CUES for form in (cue, cue.capitalize())) | {"according", "According"}


class Strength(IntEnum):
    """How near the cue stands: in the sentence, or right beside the marks."""

    SENTENCE = 1
    BESIDE = 2


@dataclass(frozen=True, slots=True)
class Attribution:
    speaker: Span
    cue: Span | None
    strength: Strength
    naming: bool = False
    end: int = 0
    """For a cue behind the marks, where its words end; 0 elsewhere."""


def behind(text: str, start: int, limit: int, *, ended: bool) -> Attribution | None:
    """The cue that follows a quotation: ", said X", "X said", "according to X".

    `start` is behind the closing mark. `ended` says that the quotation ends a sentence, so that only a clause that
    stands alone can belong to it.
    """
    words = words_of(text, start, min(limit, start + _REACH))
    here = 0
    while here < len(words) and words[here].text in (",", "–", "—", "-", "."):
        # `the customer". Said X`: a full stop behind the mark ends the sentence.
        if words[here].text == ".":
            return None
        here += 1
    if here >= len(words):
        return None
    first = words[here]
    if first.low == "according" and here + 1 < len(words) and words[here + 1].low == "to":
        return _found(words, here, here + 1, here + 2)
    if first.low in ("as", "so") and not ended:
        here += 1
    while here < len(words) and words[here].low in ("then", "thus", "also") and not ended:
        here += 1
    if here < len(words) and words[here].low in FINITE and not (words[here].capital and ended):
        subject = _skip(words, here + 1)
        found = _found(words, here, here, subject)
        if found is not None and not (ended and first.capital):
            return found
    return _subject_first(words, here, ended=ended)


def _skip(words: list[Word], here: int) -> int:
    while here < len(words) and (
        words[here].low in ADVERBS or words[here].low.endswith("ly") or words[here].low in _DAYS
    ):
        if words[here].capital and words[here].low not in _DAYS:
            break
        here += 1
    return here


_DAYS = frozenset(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"])


def _found(words: list[Word], cue: int, cue_end: int, subject: int) -> Attribution | None:
    end = phrase_end(words, subject, verbs=False)
    if end == subject:
        return None
    cued = Span(words[cue].start, words[cue_end].end)
    return Attribution(
        Span(words[subject].start, words[end - 1].end),
        cued,
        Strength.BESIDE,
        words[cue].low in NAMING,
        words[end - 1].end,
    )


def _subject_first(words: list[Word], here: int, *, ended: bool) -> Attribution | None:
    end = phrase_end(words, here)
    if end == here:
        return None
    verb = _verb_after(words, end)
    if verb is None:
        return None
    # "… is gone.” Lind had insisted on silence": that was another time.
    if ended and (not _stands_alone(words, verb) or any(word.low in _BEFORE for word in words[end:verb])):
        return None
    return Attribution(
        Span(words[here].start, words[end - 1].end),
        Span(words[verb].start, words[verb].end),
        Strength.BESIDE,
        False,
        words[verb].end,
    )


def _verb_after(  # noqa: PLR0911 - each return is one shape of the clause
    words: list[Word], end: int, *, within: int = 45, weak: bool = True
) -> int | None:
    """The cue whose subject ends at `end`: right behind it, or behind an apposition or a relative clause."""
    here = end
    if (here < len(words) and words[here].low in ("who", "which", "whose")) or (
        here < len(words) and words[here].text in (",", "(", "–", "—")
    ):
        closing = {"(": ")", "–": "–", "—": "—"}.get(words[here].text, ",")
        comma = words[here].text == ","
        for stop in range(here + 1, min(len(words), end + within)):
            word = words[stop]
            if word.text in (".", ";", '"', ":"):
                return None
            if word.text == closing and stop + 1 < len(words):
                verb = _plain_verb(words, stop + 1, weak=weak)
                if verb is not None:
                    return verb
                if closing != ",":
                    return _verb_after(words, stop + 1, within=within // 2, weak=weak)
            elif not comma and word.low in FINITE and stop > here + 2:
                return stop
        return None
    if here < len(words) and words[here].low in ("of", "from", "in", "at", "with", "on", "for", "near"):
        for stop in range(here + 1, min(len(words), here + 14)):
            if not words[stop].is_word:
                return _verb_after(words, stop, within=within // 2, weak=weak) if words[stop].text == "," else None
            if words[stop].low in FINITE and (weak or words[stop].low not in WEAK) and not words[stop].capital:
                return None if words[stop - 1].low in _PASSIVE else stop
    return _plain_verb(words, here, weak=weak)


def _plain_verb(words: list[Word], here: int, *, weak: bool) -> int | None:
    here = _skip(words, here)
    if here < len(words) and words[here].low in FINITE and (weak or words[here].low not in WEAK):
        return here
    # "was quoted as saying", "went on to say", "began by telling"
    for ahead in range(here, min(here + 5, len(words))):
        if not words[ahead].is_word:
            return None
        if words[ahead].low in ("saying", "say", "tell", "telling") and ahead > here:
            return ahead
    return None


_BEFORE = frozenset(("had", "has", "have"))


def _stands_alone(words: list[Word], verb: int) -> bool:
    """Whether nothing that is said follows the cue of a clause behind a quotation that ended its sentence."""
    told = words[verb].low in _ADDRESSING
    for here in range(verb + 1, min(len(words), verb + 18)):
        word = words[here]
        if word.text == ".":
            return True
        first = here == verb + 1
        if word.low in _CIRCUMSTANCES or (first and word.low in _DAYS):
            return not _tells(words, here)
        if not word.is_word or (first and not told) or looks_finite(word) or word.low == "that":
            return False
    return verb + 1 >= len(words)


def _tells(words: list[Word], here: int) -> bool:
    """Whether something is told behind a circumstance: "said on Monday that", "said in a letter: "."""
    for word in words[here : here + 18]:
        if word.text == ".":
            return False
        if word.low == "that" or word.text in (":", '"'):
            return True
    return False


_CIRCUMSTANCES = words_in("""
    in on at by during after before when as from to through of with via about while outside over later yesterday
    today tonight earlier afterwards again
""")


def ahead(text: str, start: int, end: int) -> Attribution | None:
    """The cue before a quotation, in the words of its sentence between `start` and the opening mark at `end`."""
    start = max(start, end - _REACH)
    if ":" not in text[start:end] and not any(word in _CUED for word in _LETTERS.findall(text, start, end)):
        return None
    words = words_of(text, start, end)
    while words and words[-1].text in (",", "(", "–", "—", "-"):
        words.pop()
    if not words:
        return None
    colon = words[-1].text == ":"
    if colon:
        words.pop()
    accounts = _according(words)
    if accounts is not None:
        return accounts
    for verb in range(len(words) - 1, -1, -1):
        word = words[verb]
        if word.low not in CUES or (word.capital and verb > 0):
            continue
        beside = verb == len(words) - 1 or (
            verb == len(words) - 2 and words[-1].low in ("that", "as", "it", "him", "her", "me", "them", "us", "how")
        )
        told = word.low in _ADDRESSING and phrase_end(words, verb + 1) == len(words)
        beside = beside or colon or told
        if not beside and (
            word.low in WEAK
            or (
                words[verb - 1 : verb]
                and words[verb - 1].low in ("the", "a", "an", "of", "to", "his", "her", "their", "its")
            )
        ):
            continue
        subject = _subject_before(words, verb)
        if subject is None:
            continue
        naming = word.low in NAMING
        if naming and not beside:
            beside = len(words) - verb <= 6
        return Attribution(
            Span(words[subject[0]].start, words[subject[1] - 1].end),
            Span(word.start, word.end),
            Strength.BESIDE if beside else Strength.SENTENCE,
            naming,
        )
    if colon:
        whole = first_subject(words)
        if whole is not None:
            return Attribution(whole, None, Strength.BESIDE)
    return None


def _according(words: list[Word]) -> Attribution | None:
    for here in range(len(words) - 2, -1, -1):
        if words[here].low == "according" and words[here + 1].low == "to":
            found = _found(words, here, here + 1, here + 2)
            if found is None:
                return None
            later = any(word.low in FINITE - WEAK and word.start > found.speaker.end for word in words)
            return None if later else Attribution(found.speaker, found.cue, Strength.SENTENCE)
    return None


def _subject_before(words: list[Word], verb: int) -> tuple[int, int] | None:
    """The subject of the cue at `verb`: the nearest clause before it whose verb it is."""
    if words[verb].low in PARTICIPLES:
        return _main_subject(words, verb)
    places = [here for here in starts(words) if here < verb]
    for here in reversed(places):
        end = phrase_end(words, here)
        if here < end <= verb and _verb_after(words, end) == verb:
            return here, end
    direct = _right_before(words, verb)
    if direct is not None:
        return direct
    before = verb - 1
    while before > 0 and words[before].low in ADVERBS:
        before -= 1
    if before > 0 and words[before].low in ("and", "but"):
        return _main_subject(words, verb)
    for here in reversed(places):
        end = phrase_end(words, here)
        near = here < end <= verb and verb - end <= _ADVERBS_BETWEEN
        if near and all(word.is_word for word in words[end:verb]):
            return here, end
    return _main_subject(words, verb) if words[verb].low not in WEAK else None


_ADVERBS_BETWEEN = 3


def _right_before(words: list[Word], verb: int) -> tuple[int, int] | None:
    """The phrase that ends at the cue and begins with an article: "in a statement on Monday the ministry said"."""
    for here in range(max(0, verb - 10), verb):
        begins = words[here].low in ("the", "a", "an") or words[here].low in PRONOUNS
        if begins and phrase_end(words, here) == verb and not (here and words[here - 1].low in _PREPOSITIONS):
            return here, verb
    return None


_ADDRESSING = words_in("""
    told tells telling asked asks asking warned reminded assured informed telling
""")
_PASSIVE = frozenset(["is", "was", "are", "were", "be", "been", "being"])
_PREPOSITIONS = words_in("""
    of in on at by with from to into for about over under between against
""")


def _main_subject(words: list[Word], verb: int) -> tuple[int, int] | None:
    """The subject of the clause that a participle hangs on: the last phrase before it that a verb follows."""
    best = None
    for here in starts(words):
        if here >= verb:
            break
        end = phrase_end(words, here)
        if here < end < verb and _acts(words, end, verb):
            best = (here, end)
    return best


def _acts(words: list[Word], end: int, verb: int) -> bool:
    """Whether the word behind a phrase looks like its verb, perhaps behind an apposition."""
    here = _skip(words, end)
    if here > verb or here >= len(words):
        return False
    word = words[here]
    if word.text in (",", "("):
        for stop in range(here + 1, min(verb, here + 25)):
            if words[stop].text in (",", ")") and stop + 1 < verb:
                following = words[stop + 1]
                if following.low in FINITE or looks_finite(following):
                    return True
        return False
    return word.is_word and (here > end or word.low in FINITE or looks_finite(word))


def first_subject(words: list[Word]) -> Span | None:
    """The first phrase of a sentence that looks like its subject."""
    for here in starts(words):
        end = phrase_end(words, here)
        begins = words[here].capital or words[here].low in PRONOUNS or words[here].low in ("the", "a", "an")
        if end > here and begins and (end == len(words) or _acts(words, end, len(words))):
            return Span(words[here].start, words[end - 1].end)
    return None
