"""Where the name of an institution ends: "Ministry" with its "of Unification", a party with what it is for."""

from reader.analysis.name_lists import given_share, word_level
from reader.analysis.names.lexicon import CALENDAR, DEPARTMENTS, FUNCTION, INSTITUTES, ORGANISATIONS, ROLES, listed
from reader.analysis.names.possession import belongs
from reader.analysis.names.words import Word

_OWNING = ORGANISATIONS - {"force", "forces", "army", "navy", "police", "party"} | {"center", "centre"}
_OF_SEVERAL = listed(
    "ministry department committee commission office bureau secretariat subcommittee directorate"
    " union federation confederation association"
)
_OF_A_COUNTRY = listed("office bank bureau council organization organisation secretariat department justice")
_CAUSES = listed("people future nation republic fatherland homeland")


def institution_end(words: tuple[Word, ...], start: int, stop: int) -> int:
    """The end of "Ministry" with its "of Unification", "University's" with its "Institute for Far East Studies"."""
    within = any(words[here].key in ("of", "for") for here in range(start + 1, stop))
    while stop < len(words) and words[stop].block == words[stop - 1].block:
        word, last = words[stop], words[stop - 1]
        if word.gap == " " and word.key in ("of", "for") and last.key in _OWNING and _named(words, stop + 1):
            stop, within = stop + 2, True
        elif _of_the(words, stop) or (word.key == "for" and last.key == "party" and _for_the(words, stop + 1)):
            stop, within = stop + 3, True
        elif "'" in word.gap and belongs(words, stop):
            stop += 1 if word.key in ORGANISATIONS or word.key in INSTITUTES else 2
        elif within and word.gap == ", " and (end := _branches_end(words, start, stop)):
            stop = end
        elif within and word.key == "and" and _another_branch(words, stop):
            stop += 2
        elif within and _named(words, stop) and word.key not in ROLES and not given_share(word.key):
            stop += 1
        else:
            break
    return stop


def _another_branch(words: tuple[Word, ...], here: int) -> bool:
    """Whether "and" goes on with what an institution is for: "Commission for Trade and Industry"."""
    if words[here].gap not in (" ", ", ") or not _named(words, here + 1):
        return False
    branch = words[here + 1].key
    return (word_level(branch) > 0 or branch in DEPARTMENTS) and branch not in _OWNING


def _branches_end(words: tuple[Word, ...], start: int, here: int) -> int | None:
    """The end of what a ministry is for after a comma: "Ministry of Land, Infrastructure and Transport"."""
    if words[start].key not in _OF_SEVERAL and words[start + 1].key not in _OF_SEVERAL:
        return None
    stop = here
    while stop < len(words) and words[stop].gap == ", " and _branch(words, stop):
        stop += 1
        while stop < len(words) and words[stop].gap == " " and _branch(words, stop):
            stop += 1
    ends = stop < len(words) and words[stop].key == "and" and words[stop].gap in (" ", ", ")
    return stop + 2 if ends and _another_branch(words, stop) and _branch(words, stop + 1) else None


def _branch(words: tuple[Word, ...], here: int) -> bool:
    word = words[here]
    known = word_level(word.key) > 0 or word.key in DEPARTMENTS
    return word.capital and known and word.key not in ORGANISATIONS and word.key not in ROLES


def _of_the(words: tuple[Word, ...], here: int) -> bool:
    """Whether "of the Ombudsman", "of the Nation" or the like goes on with the name of an institution."""
    last, of = words[here - 1 : here + 1]
    if last.key not in _OF_A_COUNTRY or not last.capital or of.key != "of" or of.gap != " " or here + 2 >= len(words):
        return False
    return words[here + 1].text == "the" and _named(words, here + 2) and not words[here + 2].upper


def _for_the(words: tuple[Word, ...], here: int) -> bool:
    """Whether "for the People" or the like goes on with the name of a party."""
    if here >= len(words) or words[here].text != "the" or not _named(words, here + 1):
        return False
    return words[here + 1].key in _CAUSES


def _named(words: tuple[Word, ...], here: int) -> bool:
    """Whether the word follows the one before it directly, and could be part of a name."""
    if here >= len(words):
        return False
    word = words[here]
    return word.gap == " " and word.capital and word.key not in FUNCTION and word.key not in CALENDAR
