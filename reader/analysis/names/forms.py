"""The words of a name's form as linking compares them: folded, abbreviations written out, company endings apart.

Pure functions over forms, cached, because the same forms come back with every pair. Not responsible for what two
forms have in common (`persons`, `organisations`).
"""

import re
import unicodedata
from functools import lru_cache

from reader.analysis.fold import fold

_SIZE = 50_000

_STOP_WORDS_WORDS = """
    of the and for in on at to a an de la le du des del di da y und der die das von et &
"""
STOP_WORDS = frozenset(_STOP_WORDS_WORDS.split())
"""Words that an acronym may leave out."""

_WRITTEN_OUT = {
    "mt": "mount", "mtn": "mountain", "st": "saint", "ste": "saint", "ft": "fort", "dept": "department", "&": "and",
    "univ": "university", "intl": "international", "natl": "national", "govt": "government", "assn": "association",
    "bros": "brothers", "inst": "institute", "comm": "commission", "cmte": "committee", "co": "company",
    "corp": "corporation", "ltd": "limited", "inc": "incorporated", "center": "centre", "defense": "defence",
    "harbor": "harbour", "theater": "theatre", "labor": "labour", "organization": "organisation",
    "program": "programme", "color": "colour", "ave": "avenue", "blvd": "boulevard", "rd": "road",
}  # fmt: skip
_COMPANY_WORDS = """
    company corporation limited incorporated plc llc llp lp ag gmbh sa nv bv spa ab asa oyj kk pty pte se srl group
    holdings holding cos companies trust
"""
_COMPANY = frozenset(_COMPANY_WORDS.split())
_TRADES_WORDS = """
    motor motors airlines airline airways systems industries industrial bank electronics pharmaceuticals
    pharmaceutical pharma technologies technology energy foods stores steel oil petroleum aerospace semiconductor
    semiconductors software networks telecom telecommunications communications insurance financial computer
    computers entertainment laboratories chemical chemicals mining railway railways lines shipping marine
    international automotive aviation automobile automobiles breweries brewing cement partners capital
"""
_TRADES = frozenset(_TRADES_WORDS.split())
CLUBS = frozenset({("fc",), ("afc",), ("football", "club"), ("association", "football", "club")})
"""What a football club adds to the name that it goes by."""
_MIXED = re.compile("[A-Z]{1,3}[a-z][A-Z]{1,3}")
_WORD = re.compile(r"[^\W_]+(?:['&][^\W_]+)*|&")


@lru_cache(_SIZE)
def words(form: str) -> tuple[str, ...]:
    """The folded words of a form, abbreviations written out."""
    return tuple(_WRITTEN_OUT.get(word, word) for word in fold(form).split())


@lru_cache(_SIZE)
def core(form: str) -> tuple[str, ...]:
    """The words without the endings that only say that it is a company; all of them where nothing else is left."""
    found = list(words(form))
    while len(found) > 1 and found[-1] in _COMPANY:
        found.pop()
        if len(found) > 1 and found[-1] == "and":
            found.pop()
    return tuple(found)


@lru_cache(_SIZE)
def canonical(form: str) -> str:
    """The key under which spellings meet that differ only in abbreviations and company endings."""
    found = core(form)
    if len(found) > 1 and found[0] == "us":
        found = ("united", "states", *found[1:])
    if len(found) > 1:
        found = tuple(_singular(word) for word in found if word not in {"and", "of", "the"}) or found
    return " ".join(found)


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 4 and word.endswith("s") and not word.endswith("ss") else word


def says_only_what_trade(rest: tuple[str, ...]) -> bool:
    """Whether what a short form leaves out is only the trade and the legal form: "Motor Company", "Airlines", "FC"."""
    return rest in CLUBS or (bool(rest) and all(word in _COMPANY or word in _TRADES or word == "and" for word in rest))


@lru_cache(_SIZE)
def parts(form: str) -> tuple[str, ...]:
    """The words as they stand between spaces, folded one by one: a hyphenated given name is one part."""
    return tuple(folded for part in form.split() if (folded := fold(part)))


@lru_cache(_SIZE)
def is_latin(form: str) -> bool:
    """Whether all letters of a form are Latin."""
    return form.isascii() or all("LATIN" in unicodedata.name(letter, "LATIN") for letter in form if letter.isalpha())


@lru_cache(_SIZE)
def is_acronym(form: str) -> bool:
    """Whether a form is written as initials: two to eight capitals, with or without dots, perhaps with a plural s.

    One small letter may stand among them, for a small word: DfT, BoM.
    """
    letters = form.replace(".", "")
    if letters.endswith("s") and letters[:-1].isupper():
        letters = letters[:-1]
    if _MIXED.fullmatch(letters):
        return True
    return 2 <= len(letters) <= 8 and letters.isupper() and letters.replace("&", "").isalpha()


@lru_cache(_SIZE)
def acronym_key(form: str) -> str:
    letters = form.replace(".", "").replace("&", "")
    return (letters[:-1] if letters.endswith("s") else letters).casefold()


@lru_cache(_SIZE)
def initials(form: str) -> frozenset[str]:
    """All acronyms that a form of several words may have by its initials."""
    found: set[str] = set()
    whole = [word for word in fold(form).split() if word[0].isalnum()]
    unhyphenated = [word for word in fold(form.replace("-", "").replace("–", "")).split() if word[0].isalnum()]
    for sequence in (whole, unhyphenated):
        ended = list(sequence)
        endings = [ended]
        while len(ended) > 2 and _WRITTEN_OUT.get(ended[-1], ended[-1]) in _COMPANY:
            ended = ended[:-1]
            endings.append(ended)
        for chosen in endings:
            if len(chosen) < 2:
                continue
            found.add("".join(word[0] for word in chosen))
            found.add("".join(word[0] for word in chosen if word not in STOP_WORDS))
    return frozenset(one for one in found if len(one) > 1)
