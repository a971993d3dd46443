"""Korean and Chinese syllables: every way of writing one name meets, different names do not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.variants import chinese, hangul, kana, korean

SYLLABLES = st.integers(0xAC00, 0xD7A3).map(chr)


@pytest.mark.parametrize(
    ("written", "letters"),
    [("윤석열", "yunseogyeol"), ("한국", "hanguk"), ("서울", "seoul"), ("젤렌스키", "jellenseuki"), ("부산", "busan")],
)
def test_hangul_is_written_in_the_revised_romanisation(written: str, letters: str) -> None:
    assert hangul.romanised(written) == (letters,)


@pytest.mark.parametrize(
    ("written", "letters"),
    [("トウキョウ", "toukyou"), ("プーチン", "puchin"), ("にっぽん", "nippon")],
)
def test_kana_is_written_in_hepburn(written: str, letters: str) -> None:
    assert kana.romanised(written)[0] == letters


@given(SYLLABLES, SYLLABLES)
def test_hangul_meets_its_own_romanisation(first: str, second: str) -> None:
    written = "-".join(part.onset + part.vowel + part.coda for part in hangul.syllables(first + second))
    found = korean.distance(first + second, written)
    assert found is not None
    assert found[0] <= 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jong-un", "Jong-il"),
        ("Suk-yeol", "Suk-min"),
        ("Jae-in", "Jae-un"),
        ("Geun-hye", "Geun-ho"),
        ("Son-hui", "Sol-hui"),
    ],
)
def test_different_korean_names_share_no_reading(one: str, other: str) -> None:
    assert korean.distance(one, other) is None


@pytest.mark.parametrize(
    ("pinyin", "older"),
    [
        ("Zedong", "Tse-tung"),
        ("Xiaoping", "Hsiao-p'ing"),
        ("Zhou", "Chou"),
        ("Qing", "Ch'ing"),
        ("Guofeng", "Kuo-feng"),
        ("Rongji", "Jung-chi"),
        ("Ziyang", "Tzu-yang"),
        ("Jianying", "Chien-ying"),
    ],
)
def test_pinyin_meets_wade_giles(pinyin: str, older: str) -> None:
    assert chinese.alike(pinyin, older)
    assert chinese.old_forms(pinyin) & chinese.old_forms(older)


@pytest.mark.parametrize(("one", "other"), [("Chen", "Cheng"), ("Peng", "Ping"), ("Zhang", "Zheng"), ("Wen", "Weng")])
def test_different_syllables_stay_apart(one: str, other: str) -> None:
    assert not chinese.alike(one, other)
