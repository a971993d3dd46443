"""Chinese names in Latin letters: pinyin against Wade-Giles, syllable by syllable. Pure.

One name of a pair must be pinyin throughout and the other Wade-Giles throughout, for most syllables of the one are
other syllables of the other. Not responsible for Cantonese or other spellings.
"""

import re
from collections.abc import Iterator, Mapping, Set
from functools import cache, lru_cache
from types import MappingProxyType

from reader.analysis.fold import fold

_FINALS = {
    "": "a ai an ang ao e ei en eng er o ou",
    "b": "a ai an ang ao ei en eng i ian iao ie in ing o u", "p": "a ai an ang ao ei en eng i ian iao ie in ing o ou u",
    "m": "a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u", "f": "a an ang ei en eng o ou u",
    "d": "a ai an ang ao e ei eng i ian iao ie ing iu ong ou u uan ui un uo",
    "t": "a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo",
    "n": "a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong u uan uo ue",
    "l": "a ai an ang ao e ei eng i ian iang iao ie in ing iu ong ou u uan ue un uo",
    "g": "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    "k": "a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo",
    "h": "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    "j": "i ia ian iang iao ie in ing iong iu u uan ue un", "q": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "x": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "zh": "a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo",
    "ch": "a ai an ang ao e en eng i ong ou u uai uan uang ui un uo",
    "sh": "a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo",
    "r": "an ang ao e en eng i ong ou u uan ui un uo",
    "z": "a ai an ang ao e ei en eng i ong ou u uan ui un uo", "c": "a ai an ang ao e en eng i ong ou u uan ui un uo",
    "s": "a ai an ang ao e en eng i ong ou u uan ui un uo",
    "y": "a an ang ao e i in ing ong ou u uan ue un", "w": "a ai an ang ei en eng o u",
}  # fmt: skip
_INITIALS = {"b": "p", "d": "t", "g": "k", "j": "ch", "q": "ch", "x": "hs", "zh": "ch", "r": "j", "z": "ts", "c": "ts"}
_ENDINGS = {"ian": "ien", "ie": "ieh", "ue": "ueh", "ong": "ung", "iong": "iung"}
_WHOLE = {
    "zhi": ("chih",), "chi": ("chih",), "shi": ("shih",), "ri": ("jih",), "zi": ("tzu",), "ci": ("tzu",),
    "si": ("ssu", "szu"), "er": ("erh",), "e": ("o", "e"), "ge": ("ko",), "ke": ("ko",), "he": ("ho",),
    "gui": ("kuei",), "kui": ("kuei",),
    "yi": ("i", "yi"), "you": ("yu",), "yan": ("yen",), "ye": ("yeh",), "yong": ("yung",),
}  # fmt: skip
_KEEP_UO = frozenset(("g", "k", "h", "sh"))
_SPLIT = re.compile(r"[\s\-]+")
_MARKS = re.compile("[^a-z]")
_OLD_MARKS = re.compile(r"(?<=\w)-(?=[a-z])|(?<=[ptkshz])['’ʻ‘]")
_LONGEST_SYLLABLE = 6
_MOST_SYLLABLES = 4


def _wade_giles(initial: str, final: str) -> tuple[str, ...]:
    pinyin = initial + final
    if pinyin in _WHOLE:
        return _WHOLE[pinyin]
    if final == "uo" and initial not in _KEEP_UO:
        final = "o"
    return (_INITIALS.get(initial, initial) + _ENDINGS.get(final, final),)


@cache
def _syllables() -> tuple[frozenset[str], Mapping[str, frozenset[str]]]:
    """The syllables of pinyin, and those of Wade-Giles without its marks, each with the pinyin it may stand for."""
    found: dict[str, set[str]] = {}
    pinyin: set[str] = set()
    for initial, finals in _FINALS.items():
        for final in finals.split():
            pinyin.add(initial + final)
            for written in _wade_giles(initial, final):
                found.setdefault(written, set()).add(initial + final)
    return frozenset(pinyin), MappingProxyType({one: frozenset(of) for one, of in found.items()})


@lru_cache(maxsize=1 << 16)
def pinyin(name: str) -> frozenset[tuple[str, ...]]:
    """The ways to cut a name into syllables of pinyin."""
    known, _ = _syllables()
    return frozenset(_cut(_pieces(name), known))


@lru_cache(maxsize=1 << 16)
def wade_giles(name: str) -> frozenset[tuple[str, ...]]:
    """The pinyin that a name written in Wade-Giles may stand for."""
    _, known = _syllables()
    found: set[tuple[str, ...]] = set()
    for row in _cut(_pieces(name), known.keys()):
        rows: list[tuple[str, ...]] = [()]
        for syllable in row:
            rows = [(*start, one) for start in rows for one in known[syllable]]
        found.update(rows)
    return frozenset(found)


def alike(one: str, other: str) -> bool:
    """Whether one name is pinyin and the other Wade-Giles for the same syllables."""
    return not pinyin(one).isdisjoint(wade_giles(other)) or not pinyin(other).isdisjoint(wade_giles(one))


@lru_cache(maxsize=1 << 16)
def is_chinese(word: str) -> bool:
    """Whether a word may be Chinese in pinyin or in Wade-Giles."""
    return bool(pinyin(word)) or bool(wade_giles(word))


def is_syllable(word: str) -> bool:
    """Whether a plain word is a single syllable of either."""
    known, older = _syllables()
    return word in known or word in older


def is_marked(name: str) -> bool:
    """Whether a name has the hyphens or the apostrophes of Wade-Giles."""
    return bool(_OLD_MARKS.search(name))


def old_forms(word: str) -> frozenset[str]:
    """The word in Wade-Giles without marks: a key that both ways of writing share."""
    found: set[str] = set()
    for row in (*pinyin(word), *wade_giles(word)):
        found.add("".join(_old(syllable) for syllable in row))
    return frozenset(found)


@lru_cache(maxsize=1024)
def _old(syllable: str) -> str:
    _, known = _syllables()
    return min(written for written, stands_for in known.items() if syllable in stands_for)


def _pieces(name: str) -> list[str]:
    return [piece for part in _SPLIT.split(name) if (piece := _MARKS.sub("", fold(part)))]


def _cut(pieces: list[str], known: Set[str]) -> Iterator[tuple[str, ...]]:
    if len(pieces) > _MOST_SYLLABLES:
        return
    rows: list[tuple[str, ...]] = [()]
    for piece in pieces:
        rows = [(*row, *more) for row in rows for more in _segments(piece, known, _MOST_SYLLABLES - len(row))]
    yield from filter(None, rows)


def _segments(letters: str, known: Set[str], most: int) -> Iterator[tuple[str, ...]]:
    """The ways to cut letters into at most so many known syllables."""
    if not letters:
        yield ()
    elif most and len(letters) <= most * _LONGEST_SYLLABLE:
        for length in range(1, min(len(letters), _LONGEST_SYLLABLE) + 1):
            if letters[:length] in known:
                for rest in _segments(letters[length:], known, most - 1):
                    yield (letters[:length], *rest)
