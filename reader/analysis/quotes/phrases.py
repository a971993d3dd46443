"""Words of a stretch of plain text and the noun phrases that stand in it, by rule. English only.

No parser: a phrase runs from its first word to the first word that cannot be part of it. Positions are code points
into the text that was given.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.analysis.quotes.cues import CUES
from reader.analysis.quotes.lists import words_in

_WORD = re.compile(r"[^\W_](?:[\w&]|[.'’/-](?=\w)|(?<=\b[A-Z])\.|(?<=\b[A-Z]\.[A-Z])\.)*\.?|[^\w\s]", re.UNICODE)
_ABBREVIATED = words_in("""
    mr. mrs. ms. dr. sen. rep. gov. gen. lt. col. sgt. capt. prof. rev. st. jr. sr. maj. adm. hon. sens. reps.
    messrs. atty. supt. det. insp. cmdr. inc. corp. co. ltd. dist. asst. assoc. pres. sec. cpl. pfc. u.s. u.n.
    u.k. e.u. d.c.
""")

PRONOUNS = words_in("""
    he she they it we i someone somebody others
""")
DETERMINERS = words_in("""
    the a an his her its their our my one another some several many two three four five both other this that these
    those most few each every no
""")
AUXILIARIES = words_in("""
    has had have is was were are be been being will would could can may might must should did does do not n't
    doesn't didn't won't isn't
""")
_STOPS = (
    words_in("""
    in on at by with from to into after before during since until when while as because although though if whether
    that which who whom whose where and but or nor so than then about over under between against through across
    amid among around upon via without within despite only also just even now later earlier today yesterday
    tomorrow tonight again meanwhile however monday tuesday wednesday thursday friday saturday sunday there here
    what why how afterwards instead further once too never always still first
""")
    | AUXILIARIES
)
_LINKS = frozenset({"of", "for", "from", "at", "in", "with", "on"})
ADVERBS = words_in("""
    also later then has had have just once again recently now still only first previously already earlier further
    even reportedly repeatedly publicly today yesterday not never always often afterwards thus therefore would
    will did himself herself themselves all both
""")
_LONGEST = 14


@dataclass(frozen=True, slots=True)
class Word:
    start: int
    end: int
    text: str

    @property
    def low(self) -> str:
        return self.text.lower()

    @property
    def capital(self) -> bool:
        return self.text[:1].isupper()

    @property
    def is_word(self) -> bool:
        return self.text[0].isalnum()


def words_of(text: str, start: int, end: int) -> list[Word]:
    """Words and marks of `text[start:end]`; a dot belongs to an abbreviation, not to the last word of a sentence."""
    found: list[Word] = []
    for match in _WORD.finditer(text, start, end):
        word, at = match[0], match.start()
        short = word.lower() in _ABBREVIATED or (len(word) == 2 and word[0].isupper()) or "." in word[:-1]
        if len(word) > 1 and word.endswith(".") and not short:
            found.append(Word(at, match.end() - 1, word[:-1]))
            found.append(Word(match.end() - 1, match.end(), "."))
        else:
            found.append(Word(at, match.end(), word))
    return found


def phrase_end(  # noqa: PLR0912 - each branch is one word that ends a phrase
    words: Sequence[Word], here: int, *, verbs: bool = True
) -> int:
    """Where the noun phrase that begins at `here` ends; `here` itself where none begins.

    Behind a cue, where no verb can follow (`verbs` is false), participles belong to the phrase.
    """
    if here >= len(words):
        return here
    first = words[here]
    if first.low in PRONOUNS:
        return here + 1
    if not first.is_word or (first.low in _STOPS and first.low not in DETERMINERS):
        return here
    if first.low in ("for", "of") or (first.low in CUES and not first.capital):
        return here
    stop = here
    while stop < len(words) and stop - here < _LONGEST:
        word = words[stop]
        if not word.is_word:
            joined = word.text in "&'’" and stop + 1 < len(words) and words[stop + 1].is_word
            if not joined or stop == here:
                break
        elif word.low in DETERMINERS and stop > here and words[stop - 1].low not in _LINKS | {"and", "all", "both"}:
            break
        elif word.low in _LINKS and not word.capital:
            if not _links(words, here, stop):
                break
        elif word.low == "and":
            if not (stop > here and stop + 1 < len(words) and words[stop - 1].capital and words[stop + 1].capital):
                break
        elif (
            (
                word.low in _STOPS
                and not (word.capital and stop > here and words[stop - 1].capital)
                and word.low not in DETERMINERS
            )
            or (stop > here and (_is_verb(words, here, stop) or (verbs and _ends_name(words, stop))))
            or (stop > here and word.low in PRONOUNS and not word.capital)
        ):
            break
        stop += 1
    while stop > here and (words[stop - 1].low in _LINKS | {"and"} | DETERMINERS or not words[stop - 1].is_word):
        if (
            words[stop - 1].low in DETERMINERS
            and stop - 1 == here
            and words[here].low
            in {"one", "another", "some", "many", "several", "others", "both", "this", "that", "two"}
        ):
            break
        stop -= 1
    return stop


def _links(words: Sequence[Word], here: int, stop: int) -> bool:
    """Whether a preposition goes on with the phrase: "the secretary of state", "an official from the ministry"."""
    if stop == here or stop + 1 >= len(words) or not words[stop + 1].is_word:
        return False
    word = words[stop].low
    if word == "of":
        return words[stop + 1].low not in PRONOUNS
    described = words[here].low in DETERMINERS or not words[stop - 1].capital
    following = words[stop + 1]
    if word == "for":
        return described
    return (
        described
        and word in ("from", "at", "with", "in")
        and (
            following.capital
            or (following.low in DETERMINERS and stop + 2 < len(words) and words[stop + 2].capital and word != "in")
        )
    )


def _is_verb(words: Sequence[Word], here: int, stop: int) -> bool:
    word = words[stop]
    if word.capital or word.low not in CUES:
        return False
    # "the report said", "a state official said": the noun is read as a verb only where a phrase has been begun.
    return not (
        stop - here == 1
        and words[here].low in DETERMINERS
        and words[here].low
        not in PRONOUNS
        | {"one", "another", "some", "many", "several", "both", "others", "few", "most", "two", "this", "that"}
    )


def _ends_name(words: Sequence[Word], stop: int) -> bool:
    """Whether a name is followed by a verb: "Lloyd Austin made", "the ministry has"."""
    return words[stop - 1].capital and looks_finite(words[stop])


def looks_finite(word: Word) -> bool:
    """Whether a word is likely the verb of a clause; many are missed."""
    low = word.low
    return not word.capital and (low in _VERBS or (low.endswith("ed") and len(low) > 3))  # not "bed"


_VERBS = words_in("""
    has had have is was were are will would could can may might must should did does made met gave took went came
    got left kept led held set sent wrote spoke stood sat ran won lost paid brought bought built began became fell
    rose grew knew saw drew threw drove flew fought broke chose hit let cut shot struck sought taught caught read
    put says wants hopes plans owns runs leads heads serves who
""")


def starts(words: Sequence[Word]) -> list[int]:
    """Places where a clause may begin: the first word, and after commas, colons and words that join clauses."""
    found = [0] if words else []
    for here, word in enumerate(words[:-1]):
        if word.text in (",", ";", ":", "–", "—", "(", ")", '"') or word.low in (
            "and",
            "but",
            "while",
            "that",
            "where",
            "as",
            "when",
            "because",
            "though",
            "although",
            "how",
            "which",
            "if",
            "whether",
            "or",
            "so",
            "then",
        ):
            found.append(here + 1)
    return found
