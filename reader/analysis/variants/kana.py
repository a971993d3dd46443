"""Japanese kana in Latin letters (Hepburn, and the sounds that foreign names are written with). Pure."""

import re
import unicodedata

_KANA = re.compile("[\u3041-\u30ff\u31f0-\u31ff\uff66-\uff9d]")
_ROWS = {
    "": "アイウエオ", "k": "カキクケコ", "s": "サシスセソ", "t": "タチツテト", "n": "ナニヌネノ", "h": "ハヒフヘホ",
    "m": "マミムメモ", "r": "ラリルレロ", "g": "ガギグゲゴ", "z": "ザジズゼゾ",
    "d": "ダヂヅデド", "b": "バビブベボ", "p": "パピプペポ",
}  # fmt: skip
_SINGLE = {
    **{kana: onset + vowel for onset, row in _ROWS.items() for kana, vowel in zip(row, "aiueo", strict=True)},
    "シ": "shi", "チ": "chi", "ツ": "tsu", "フ": "fu", "ジ": "ji", "ヂ": "ji", "ヅ": "zu", "ヤ": "ya",
    "ユ": "yu", "ヨ": "yo", "ワ": "wa", "ヲ": "o", "ン": "n", "ヴ": "vu", "ヰ": "i", "ヱ": "e",
}  # fmt: skip
_SMALL = {"ァ": "a", "ィ": "i", "ゥ": "u", "ェ": "e", "ォ": "o", "ャ": "ya", "ュ": "yu", "ョ": "yo"}
_FOREIGN_SOUNDS = {"chi": "ti", "tsu": "tu"}
_FOREIGN = re.compile("chi|tsu")
_HIRAGANA_TO_KATAKANA = {code: code + 0x60 for code in range(0x3041, 0x3097)}


def is_kana(text: str) -> bool:
    return bool(_KANA.search(text))


def romanised(text: str) -> tuple[str, ...]:
    """The kana in Latin letters, long vowels written once; then as the foreign sounds that some of them stand for."""
    written: list[str] = []
    doubled = False
    for c in unicodedata.normalize("NFKC", text).translate(_HIRAGANA_TO_KATAKANA):
        if c == "ッ":
            doubled = True
        elif c in _SMALL and written:
            written[-1] = _joined(written[-1], _SMALL[c])
        elif sound := _SINGLE.get(c, ""):
            written.append(sound[0] + sound if doubled else sound)
            doubled = False
    usual = "".join(written)
    return tuple(dict.fromkeys((usual, _FOREIGN.sub(lambda found: _FOREIGN_SOUNDS[found[0]], usual))))


def _joined(sound: str, small: str) -> str:
    onset = sound[:-1]
    if small[0] == "y" and onset in {"sh", "ch", "j"}:
        return onset + small[1]
    return onset + small
