"""A person's name by its parts: which words may be the family name, and which forms are only a part of a full one.

Pure. Not responsible for spelling variants (`variants`) nor for who of several bearers is meant (`clusters`).
"""

from dataclasses import dataclass
from functools import lru_cache

from reader.analysis.fold import fold
from reader.analysis.gazetteer import is_given_name, lookup
from reader.analysis.name_lists import family_share, given_share, name_languages, word_level
from reader.analysis.names.forms import parts
from reader.analysis.titles import TITLE
from reader.analysis.variants.chinese import is_chinese

_GENERATIONS_WORDS = "jr sr junior senior ii iii iv vi vii viii ix xii xiii xiv xv xvi xxiii"
_GENERATIONS = frozenset(_GENERATIONS_WORDS.split())
_SAME_GENERATION = {"junior": "jr", "senior": "sr"}
_PARTICLES_WORDS = """
    al el bin ibn abu de da do dos das del della di du la le lo los van von der den ten ter zu st mac o ben bar san
"""
_PARTICLES = frozenset(_PARTICLES_WORDS.split())
_OPENINGS_WORDS = "abu bin da das de del della den der di do dos du el ibn la las le lo los ter von zu"
_OPENINGS = frozenset(_OPENINGS_WORDS.split())
"""Particles that open a family name and are no given names: "Lo Presti" has one part."""
_SHORTEST = 2


@dataclass(frozen=True, slots=True)
class PersonName:
    """`families` are the word sequences that may stand alone for the person, the likeliest first."""

    words: tuple[str, ...]
    families: tuple[str, ...]
    given: str


@lru_cache(50_000)
def _untitled(form: str) -> str:
    """A form without the titles before it that a careless cut left there."""
    found = TITLE.match(form)
    return _untitled(form[found.end() :]) if found and found.end() < len(form) else form


def _without_generation(form: str) -> tuple[str, ...]:
    """The parts of a form without "Jr." and the like, which never stand first."""
    return tuple(part for number, part in enumerate(parts(form)) if not number or part not in _GENERATIONS)


@lru_cache(50_000)
def person_name(form: str) -> PersonName | None:
    """The parts of a full name, `None` for a form of one part."""
    form = _untitled(form)
    found = _without_generation(form)
    only_particles = _OPENINGS if len(found) == _SHORTEST else _PARTICLES
    if len(found) < _SHORTEST or all(part in only_particles for part in found[:-1]):
        return None
    families = [found[-1]]
    given = found[0]
    start = len(found) - 1
    while start > 1 and found[start - 1].split()[-1] in _PARTICLES:
        start -= 1
        families.append(" ".join(found[start:]))
    last = found[-1].split()
    if len(last) > 1 and last[0] in _PARTICLES:
        families.append(" ".join(last[1:]))
    elif len(last) > 1 and not _given_second(form, found):
        families.append(last[-1])
    # A hyphenated last part of two short syllables is a given name: Yoon Suk-yeol.
    if _given_second(form, found):
        families = [found[0]]
        given = found[-1]
    elif len(found) == 3 and _looks_east_asian(found):
        families.append(found[0])
    elif len(found) == 2 and _family_first(*found):
        families = [found[0], found[-1]]
        given = found[-1]
    # Double family names (Ortega Ruiz): the tail of two words may stand alone too.
    if len(found) >= 4:
        families.append(" ".join(found[-2:]))
    return PersonName(found, tuple(dict.fromkeys(one for one in families if len(one) >= _SHORTEST)), given)


def _given_second(form: str, found: tuple[str, ...]) -> bool:
    written = form.split()
    if len(found) != 2 or "-" not in written[-1]:
        return False
    head, _, tail = written[-1].partition("-")
    return bool(tail) and len(head) <= 6 and len(tail) <= 6 and tail[:1].islower() and len(found[0]) <= 6


def _family_first(first: str, second: str) -> bool:
    """Whether a name of two parts has the family name first, as in Xi Jinping, Noda Yoshihiko and Nagy Péter."""
    if given_share(first) > family_share(first) or family_share(second) > family_share(first):
        return False
    languages = name_languages(first)
    if languages & {"ja", "hu"}:
        return not languages & name_languages(second)
    return bool(languages & {"zh", "ko", "vi"}) and first in _EAST_ASIAN and is_chinese(second)


def _looks_east_asian(found: tuple[str, ...]) -> bool:
    return all(len(part) <= 6 for part in found) and found[0] in _EAST_ASIAN


_EAST_ASIAN_WORDS = """
    kim lee yi rhee park pak choi choe jung jeong chung cheong kang cho jo yoon yun jang chang lim im han oh seo suh
    shin sin kwon hwang ahn an song ryu yoo yu hong jeon jun ko koh go moon mun yang son bae paek baek heo hur nam
    sim shim noh roh ha ri wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng
    liang xie tang feng deng cao peng xiao tian dong pan yuan cai jiang du ye cheng wei lu ding ren shen yao fan jin
    tan mao hua xi nguyen tran le pham huynh phan vu vo dang bui do ngo duong ly
"""
_EAST_ASIAN = frozenset(_EAST_ASIAN_WORDS.split())
"""Common family names of languages that put them first; they decide nothing alone, only where three parts are short."""


@lru_cache(50_000)
def generation(form: str) -> str:
    """What tells a father from a son of one name ("jr", "sr", "iii"), empty where nothing does."""
    found = [part for part in parts(form)[1:] if part in _GENERATIONS]
    return _SAME_GENERATION.get(found[-1], found[-1]) if found else ""


@lru_cache(50_000)
def is_full(form: str) -> bool:
    return person_name(form) is not None


@lru_cache(50_000)
def alone(form: str) -> str:
    """The words of a form as they would be compared with a family name."""
    return " ".join(_without_generation(_untitled(form)))


@lru_cache(50_000)
def ends_with(long: str, short: str) -> bool:
    """Whether `long` is the full name `short` after a word that is no part of it: "Striker Ada Quill"."""
    ours, theirs = alone(long).split(), alone(short).split()
    if not is_full(short) or ours[-len(theirs) :] != theirs:
        return False
    # A given name before a full name makes another person of it, a known one (Mary Ada Quill) and an unknown one.
    written = _untitled(long).replace("-", " ").split()
    return all(_may_stand_before(word) for word in written[: len(ours) - len(theirs)])


@lru_cache(50_000)
def is_part(short: str, long: str) -> bool:
    """Whether the words of one name stand together in another that has more: "Igor Pavlovich", "Pavlovich Quillov"."""
    ours, theirs = alone(short).split(), alone(long).split()
    size = len(ours)
    return size < len(theirs) and any(theirs[at : at + size] == ours for at in range(len(theirs) - size + 1))


def _may_stand_before(word: str) -> bool:
    """Whether a word before a full name is none of it: an ordinary word, letters, a nationality."""
    if len(word) == 1 or is_given_name(word):
        return False
    return bool(word_level(fold(word))) or word.isupper() or bool(lookup(word))


@lru_cache(50_000)
def may_be_position(form: str) -> bool:
    """Whether what stands where the given name should may only say what somebody is: "QB Quill", "MP Quill"."""
    first = form.split(maxsplit=1)[0]
    return len(first) > 1 and first.isupper() and first.isalpha() and not set(first) & set("AEIOUY")
