"""A word of a name in plain Latin letters: every reading that its script and accents allow.

"Müller" reads as "muller" and "mueller", "Зеленський" as its Ukrainian and its Russian romanisation. Not responsible
for comparing them (`alignment`).
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from reader.analysis.fold import without_accents
from reader.analysis.variants import hangul, kana
from reader.analysis.variants.systems import System

_PLAIN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ß": "ss", "ə": "a"}
)
# What those write who have no such letter at hand, or who respell it by its sound.
_DIGRAPHS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "ä": ("ae",), "ö": ("oe",), "ü": ("ue",), "å": ("aa",), "ø": ("oe",), "æ": ("a",), "đ": ("dj",), "ð": ("th",),
        "č": ("ch",), "ć": ("ch",), "š": ("sh",), "ž": ("zh",), "ş": ("sh",), "ș": ("sh",), "ç": ("ch", "s"),
        "ţ": ("ts",), "ț": ("ts",), "ğ": ("gh", ""), "ñ": ("ny",), "ř": ("rz",), "ě": ("ie",), "ł": ("w",),
        "ś": ("sh",), "ź": ("zh",), "ż": ("zh",), "ń": ("ny",), "ő": ("oe",), "ű": ("ue",), "ə": ("e",), "ė": ("e",),
        "ё": ("yo",), "ō": ("ou", "oh"), "ū": ("uu",), "ŏ": ("eo",), "ŭ": ("eu",),
    }
)  # fmt: skip

_COMMON = dict(zip("абвдзклмнопрстуф", "abvdzklmnoprstuf", strict=True)) | {
    "ж": "zh", "ц": "ts", "ч": "ch", "ш": "sh", "ь": "", "ъ": "", "ю": "yu", "я": "ya", "ў": "u", "ђ": "dj", "ј": "j",
    "љ": "lj", "њ": "nj", "ћ": "c", "џ": "dz", "ѓ": "gj", "ќ": "kj", "ѕ": "dz", "ә": "a", "ғ": "gh", "қ": "q",
    "ң": "ng", "ө": "o", "ұ": "u", "ү": "u", "һ": "h", "’": "", "ʼ": "", "'": "",
}  # fmt: skip
_RUSSIAN = _COMMON | {
    "г": "g", "е": "e", "ё": "e", "и": "i", "й": "y", "х": "kh", "щ": "shch", "ы": "y", "э": "e", "і": "i", "ї": "yi",
    "є": "ye", "ґ": "g",
}  # fmt: skip
_UKRAINIAN = _RUSSIAN | {"г": "h", "и": "y", "й": "i", "є": "ye", "х": "kh"}

_GREEK = {"ου": "ou", "ού": "ou", "μπ": "b", "γκ": "g", "χ": "ch"}
_CYRILLIC = re.compile("[\u0400-\u052f]")
_UKRAINIAN_ONLY = re.compile("[іїєґ]")
_RUSSIAN_ONLY = re.compile("[ыэёъ]")
_OTHER_THAN_LETTERS = re.compile("[^a-z]+")
_ARABIC_OR_HEBREW = re.compile("[\u0590-\u06ff]")


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a word: plain small letters a-z, and the system its script stands for (none for Latin)."""

    letters: str
    system: System = System.NONE


@lru_cache(maxsize=1 << 16)
def readings(word: str) -> tuple[Reading, ...]:
    """The readings of one word, the usual one first; none where it has no letters."""
    if word.isascii():
        plain = _OTHER_THAN_LETTERS.sub("", word.lower())
        return (Reading(plain),) if plain else ()
    lowered = unicodedata.normalize("NFC", word.casefold())
    found = [one for one in _of_script(lowered) if one.letters]
    return tuple(dict.fromkeys(found))


def _of_script(word: str) -> list[Reading]:
    if _CYRILLIC.search(word):
        return _cyrillic(word)
    if hangul.is_hangul(word):
        return [Reading(letters, System.HANGUL) for letters in hangul.romanised(word)]
    if kana.is_kana(word):
        return [Reading(letters, System.KANA) for letters in kana.romanised(word)]
    if any("LATIN" in unicodedata.name(c, "") for c in word):
        return [Reading(letters) for letters in _accented(word)]
    return _other(word)


def _cyrillic(word: str) -> list[Reading]:
    tables = [_RUSSIAN, _UKRAINIAN]
    if _UKRAINIAN_ONLY.search(word):
        tables = [_UKRAINIAN]
    elif _RUSSIAN_ONLY.search(word):
        tables = [_RUSSIAN]
    return [Reading(_letters("".join(table.get(c, c) for c in word)), System.CYRILLIC) for table in tables]


def _accented(word: str) -> list[str]:
    plain = _letters(without_accents(word.translate(_PLAIN)))
    forms = [plain]
    for turn in (0, 1):
        spelt = "".join(_digraph(c, turn) for c in word)
        forms.append(_letters(without_accents(spelt.translate(_PLAIN))))
    return forms


def _digraph(letter: str, turn: int) -> str:
    choices = _DIGRAPHS.get(letter)
    return letter if choices is None else choices[min(turn, len(choices) - 1)]


def _other(word: str) -> list[Reading]:
    # The library loads its tables when imported, and most texts hold no such script.
    from anyascii import anyascii

    system = System.NONE
    if _ARABIC_OR_HEBREW.search(word):
        system = System.CONSONANTS
    for spelt, sound in _GREEK.items():
        word = word.replace(spelt, sound)
    return [Reading(_letters(anyascii(word).lower()), system)]


def _letters(text: str) -> str:
    return _OTHER_THAN_LETTERS.sub("", text)
