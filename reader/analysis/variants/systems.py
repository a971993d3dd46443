"""The writing traditions whose ways of spelling are known, and the signs by which a word shows where it belongs.

A sign is evidence that a difference in letters is one of romanisation: "e" for "i" is ordinary in an Arabic name and a
different name in an English one.
"""

import re
from enum import IntFlag
from functools import lru_cache


class System(IntFlag):
    """Ways of writing names; the steps between two forms must all belong to at least one common system."""

    NONE = 0
    CYRILLIC = 1
    ARABIC = 2
    JAPANESE = 4
    EUROPEAN = 8
    GREEK = 16
    HEBREW = 32
    HANGUL = 64
    KANA = 128
    CONSONANTS = 256


_PROVEN = 16

LATIN = System.CYRILLIC | System.ARABIC | System.EUROPEAN | System.GREEK | System.HEBREW
"""Systems that any two forms in Latin letters may differ by. The others need their script or their syllables."""
ANY = LATIN | System.JAPANESE | System.HANGUL | System.KANA | System.CONSONANTS


def proven(systems: int) -> int:
    """The bits that stand for the same systems where a name shows signs of them."""
    return systems << _PROVEN


def shown(bits: int) -> System:
    """The systems among these bits that the name shows signs of."""
    return System(bits >> _PROVEN)


_SIGNS = (
    (
        System.CYRILLIC,
        r"(?:sk(?:[yi]|yi|iy|yy|ij|ii|yj|y[aj]|aya|aia|aja)|[oe](?:v|ff|w)|[oe](?:v|w)a|enk[oa]|[oe]u|ou?skay?i?a|tsyn"
        r"|(?:ov|ev|ow|ew)(?:i|y)(?:ch|c|tch|tsch|cz)|vych|[uy]k|[nd]yi|niy|nyy|chuk|chenko|shvili|ad?ze|yan|iv|yshyn"
        r"|uchma|hai?lo|zhin|[aeiou]zin)$"
        r"|shch|zh|tsch|[^aeiou]kh|iy$|yy$|yi$|^(?:vol[oa]d|wol[oa]d|ser[gh][ieh]|ole[hgk]|myk|yev|yur|iur|dm[iy]t|vya|via"
        r"|vlad|kyr|zel|tym|alek|alex)",
    ),
    (
        System.ARABIC,
        r"^(?:abd|abu|bin|ibn|qa|kha|gha|dha|moh|muh|mah|hus|hos|has|ahm|abb|yas|ibr|osa|usa|mus|nas|kad|gad|zar|mor[sz]i)"
        r"|q(?!u)|kh|gh[aeiou]|dh|aa|(?:ullah|allah|ollah|eddin|uddin|oddin|iyya|aoui|zadeh|pour|nejad|nezhad|awi|arak)$"
        r"|(?:a|i|aw|ai)[bdfhjkmnrstwyz]i$",
    ),
    (System.GREEK, r"(?:[dr]is|os|as|idis|ides|akis|opoulos|opoulou|iou|eou|eu)$"),
    (System.HEBREW, r"^(?:yit|yis|nat?han?y|net?h?an|chai?m|hai?m|moshe|shim|tz|yeho|eh)|yahou?$"),
    (
        System.JAPANESE,
        r"^(?:(?:[kgsztdnhbpmr]y?|sh|ch|j|ts|dz|f|y|w|kk|ss|tt|pp|tch|cch|ssh|kw|jy)?(?:[aiueo]h?(?![aiueo])|[aiueo](?=[aiueo]))|n(?![aiueoy])"
        r"|m(?=[bpm]))+$",
    ),
)  # fmt: skip
_PATTERNS = tuple((system, re.compile(pattern)) for system, pattern in _SIGNS)


@lru_cache(maxsize=1 << 16)
def evidence(word: str) -> System:
    """The systems that a word in plain small letters shows signs of."""
    found = System.NONE
    for system, pattern in _PATTERNS:
        if pattern.search(word):
            found |= system
    return found
