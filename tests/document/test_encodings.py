"""Bytes become text: marks, wide encodings, legacy encodings, and what is broken."""

import pytest
from hypothesis import given as for_all
from hypothesis import settings
from hypothesis import strategies as st

from reader.document.encodings import decode, unify_line_ends
from reader.document.failures import BinaryFileError, BrokenEncodingError, UnknownEncodingError

RUSSIAN = "Мэр города открыл новый мост через реку. На церемонию пришли сотни жителей, играл оркестр. " * 4
KOREAN = "시장은 월요일에 강을 가로지르는 새 다리를 열었다. 행사에는 주민 수백 명이 참석했다고 시청이 밝혔다. " * 4
POLISH = "Burmistrz otworzył nowy most nad rzeką. W uroczystości wzięło udział wielu mieszkańców, którzy śpiewali. " * 4
GERMAN = "Der Bürgermeister eröffnete am Montag die neue Brücke über den Fluß. Die Gäste hörten Musik. " * 4
FRENCH = "Le maire a inauguré le pont près de l’église, où la fête a été célébrée dès la matinée. " * 4


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("text", [RUSSIAN, KOREAN, "Plain words.\n"])
def test_unicode_with_and_without_mark(codec: str, text: str) -> None:
    assert decode(text.encode(codec), "a.txt").text == text


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be"])
def test_utf16_without_mark(codec: str) -> None:
    decoded = decode("The mayor opened the bridge.\n".encode(codec), "a.txt")
    assert (decoded.text, decoded.encoding) == ("The mayor opened the bridge.\n", codec)


@pytest.mark.parametrize(
    ("text", "codec", "names"),
    [
        (RUSSIAN, "cp1251", {"windows-1251"}),
        (KOREAN, "cp949", {"cp949"}),
        (FRENCH, "cp1252", {"windows-1252"}),
        (GERMAN, "cp1252", {"windows-1252"}),
        (POLISH, "cp1250", {"windows-1250"}),
        (FRENCH.replace("’", "'"), "latin-1", {"windows-1252", "latin_1"}),
    ],
)
def test_legacy_encodings_are_guessed(text: str, codec: str, names: set[str]) -> None:
    decoded = decode(text.encode(codec), "a.txt")
    assert decoded.text == text
    assert decoded.encoding in names


def test_the_person_can_override() -> None:
    assert decode(b"\xcc\xfd\xf0", "a.txt", "windows-1251").text == "Мэр"
    with pytest.raises(BrokenEncodingError, match="utf-8"):
        decode(b"\xcc\xfd\xf0", "a.txt", "utf-8")


@pytest.mark.parametrize("name", ["klingon", "rot13", "base64", "zlib", "", "utf 8 \0"])
def test_encodings_that_do_not_exist(name: str) -> None:
    with pytest.raises(UnknownEncodingError, match="encoding"):
        decode(b"abc", "a.txt", name)


def test_damaged_utf8_is_not_guessed_at() -> None:
    data = KOREAN.encode()[:101] + b"\xff\xff" + KOREAN.encode()[102:]
    with pytest.raises(BrokenEncodingError, match="first bad byte at"):
        decode(data, "a.txt")


def test_damaged_utf16() -> None:
    with pytest.raises(BrokenEncodingError):
        decode("word".encode("utf-16") + b"\x00", "a.txt")


def test_control_bytes_are_binary() -> None:
    with pytest.raises(BinaryFileError):
        decode(bytes(range(1, 32)) * 20, "a.txt")


@settings(max_examples=100, deadline=None)
@for_all(st.text())
def test_line_ends_become_alike_and_nothing_else_changes(text: str) -> None:
    unified = unify_line_ends(text)
    assert "\r" not in unified
    assert unified == "\n".join(text.replace("\r\n", "\n").split("\r"))
