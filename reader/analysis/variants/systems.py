"""The writing traditions whose ways of spelling are known, and the signs by which a word shows where it belongs.

A sign is evidence that a difference in letters is one of romanisation: "h" for "g" is ordinary in a Slavic name and a
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


LATIN = System.CYRILLIC | System.ARABIC | System.JAPANESE | System.EUROPEAN | System.GREEK | System.HEBREW
"""Systems that two forms in Latin letters may differ by; the others need a form in their own script."""
ANY = LATIN | System.HANGUL | System.KANA | System.CONSONANTS

_SIGNS = (
    (
        System.CYRILLIC,
        r"(?:sk(?:[yi]|yi|iy|yy|ij|ii|yj|y[aj]|aya|aia|aja)|ts[yk]i?y?|[oe](?:v|ff?|w|ou)|[oei]v(?:a|na)|enk[oa]|ch[uy]k"
        r"|(?:ov|ev)i(?:ch|c|tch|tsch|cz)|vych|yuk|iuk|[aeo]yev|nyi|niy|nyy|chuk|chenko|shvili|dze|ad?ze|yan|iv|ou|yshyn)$"
        r"|shch|zh|kh|iy$|yy$|yi$|^(?:vol|ser[gh]|ol[eh]|myk|yev|yur|iur|dm[iy]t|vya|via|vlad|vyach|kyr|zel|tym|umer)",
    ),
    (
        System.ARABIC,
        r"^(?:al|el|ul|abd|abu|bin|ibn|qa|kha|gha|dha|moh|muh|meh|mah|hus|hos|has|ahm|ali|kh|gh|sha|abb|mus|yas|yus|ism|ibr"
        r"|osa|usa|omar|umar|far|fat|nas|sal|jam|kar|isl|zar|zaw)"
        r"|q|kh|gh|dh|aa|(?:ullah|allah|ollah|eddin|uddin|oddin|ahi|awi|awy|iyya|aoui|oui|ouf|ani|ari|zadeh|pour|nejad)",
    ),
    (System.GREEK, r"(?:is|os|as|ou|idis|ides|akis|opoulos|opoulou|iou)$"),
    (
        System.HEBREW,
        r"^(?:ben|yit|yis|isa|nat?han?|net?h?an|chai?m|hai?m|moshe|shim|tz|yeho|eh)|tz|yahu|stein|berg|man$",
    ),
)
_PATTERNS = tuple((system, re.compile(pattern)) for system, pattern in _SIGNS)


@lru_cache(maxsize=8192)
def evidence(word: str) -> System:
    """The systems that a word in plain small letters shows signs of."""
    found = System.NONE
    for system, pattern in _PATTERNS:
        if pattern.search(word):
            found |= system
    return found
