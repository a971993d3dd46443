"""Hangul syllables taken apart by arithmetic and written in Latin letters. Pure; knows nothing of names (`korean`)."""

from typing import NamedTuple

_FIRST, _LAST = 0xAC00, 0xD7A3
_VOWELS, _CODAS = 21, 28

ONSETS = ("g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h")
VOWELS = (
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu",
    "ui", "i",
)  # fmt: skip
CODAS = (
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng", "t",
    "t", "k", "t", "p", "t",
)  # fmt: skip
_FLOWING = {"k": "g", "t": "d", "p": "b", "l": "r"}


class Syllable(NamedTuple):
    """A syllable by its sounds, each in the letters of the Revised Romanisation."""

    onset: str
    vowel: str
    coda: str


def is_hangul(text: str) -> bool:
    return any(_FIRST <= ord(c) <= _LAST for c in text)


def syllables(text: str) -> tuple[Syllable, ...]:
    """The syllables of the Hangul characters in the text; others are left out."""
    return tuple(_syllable(ord(c) - _FIRST) for c in text if _FIRST <= ord(c) <= _LAST)


def _syllable(index: int) -> Syllable:
    return Syllable(ONSETS[index // (_VOWELS * _CODAS)], VOWELS[index // _CODAS % _VOWELS], CODAS[index % _CODAS])


def romanised(text: str) -> tuple[str, ...]:
    """The text in Latin letters: a final consonant is voiced before a vowel ("l" as "r")."""
    parts = syllables(text)
    written: list[str] = []
    for number, part in enumerate(parts):
        following = parts[number + 1] if number + 1 < len(parts) else None
        coda = part.coda
        if following is not None and following.onset == "":
            coda = _FLOWING.get(coda, coda)
        onset = part.onset
        if onset == "r" and number and parts[number - 1].coda == "l":
            onset = "l"
        written.append(onset + part.vowel + coda)
    return ("".join(written),)
