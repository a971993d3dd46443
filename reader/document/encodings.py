"""Bytes to text: which encoding, and line ends made alike.

Does not judge whether text is a report. charset-normalizer is imported only when the bytes are neither UTF-8 nor
UTF-16, because it is slow to import and most files are UTF-8.
"""

import codecs
from dataclasses import dataclass

from reader.document.failures import BinaryFileError, BrokenEncodingError, UnclearEncodingError, UnknownEncodingError
from reader.document.language import detect

# The longer marks first: the UTF-32 mark begins with the UTF-16 one.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8", "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16"),
)

# Encodings that news texts still come in; leaving out the rest keeps short texts from looking like EBCDIC.
_LEGACY = [
    "cp1252",
    "latin_1",
    "cp1251",
    "koi8_r",
    "cp949",
    "shift_jis",
    "euc_jp",
    "gb18030",
    "big5",
    "cp1250",
    "iso8859_2",
    "cp1253",
    "cp1254",
    "cp1255",
    "cp1256",
]

_LATIN = {"cp1250", "cp1252", "cp1254", "iso8859_2", "latin_1"}
_CENTRAL = {"cs", "sk", "pl", "hu", "hr", "sl", "bs", "ro", "sq"}

_CONTROLS = frozenset(range(32)) - {9, 10, 12, 13, 27}
_CONTROL_BYTES = bytes(_CONTROLS)
_SAMPLE = 65_536


@dataclass(frozen=True, slots=True)
class Decoded:
    """`text` without byte-order mark and with LF line ends; `encoding` by its usual name."""

    text: str
    encoding: str


def decode(data: bytes, name: str, encoding: str | None = None) -> Decoded:
    """The text in `data`. `encoding` overrides the guess.

    Raises `UnknownEncodingError` (a usage error), `BrokenEncodingError`, `UnclearEncodingError` or `BinaryFileError`.
    """
    if encoding is not None:
        return _decode_as(data, name, encoding)
    for mark, codec, label in _MARKS:
        if data.startswith(mark):
            return Decoded(unify_line_ends(_strict(data[len(mark) :], name, codec)), label)
    if wide := _wide_without_mark(data):
        return Decoded(unify_line_ends(_strict(data, name, wide)), wide)
    if looks_binary(data):
        raise BinaryFileError(name=name)
    try:
        return Decoded(unify_line_ends(data.decode("utf-8")), "utf-8")
    except UnicodeDecodeError as error:
        if _mostly_utf8(data):
            raise BrokenEncodingError(name=name, encoding="UTF-8", position=error.start) from error
    return _guess(data, name)


def unify_line_ends(text: str) -> str:
    """CRLF and CR become LF; nothing else changes."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def looks_binary(data: bytes) -> bool:
    """Whether the beginning of `data` holds control bytes as no text in a one-byte or UTF-8 encoding does."""
    sample = data[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROL_BYTES))
    return b"\0" in sample or controls > max(2, len(sample) // 200)


def is_wide(data: bytes) -> bool:
    """Whether `data` is UTF-16 or UTF-32, by its mark or obviously."""
    return data.startswith(tuple(mark for mark, *_ in _MARKS[1:])) or _wide_without_mark(data) is not None


def _decode_as(data: bytes, name: str, encoding: str) -> Decoded:
    try:
        label = codecs.lookup(encoding).name
    except (LookupError, ValueError) as error:
        raise UnknownEncodingError(encoding=encoding) from error
    try:
        b"a".decode(encoding)
    except UnicodeError:
        pass  # one byte is too little for some
    except LookupError as error:  # codecs such as rot13 are not from bytes to text
        raise UnknownEncodingError(encoding=encoding) from error
    text = _strict(data, name, encoding)
    return Decoded(unify_line_ends(text.removeprefix("\ufeff")), label)


def _strict(data: bytes, name: str, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise BrokenEncodingError(name=name, encoding=encoding, position=error.start) from error
    except UnicodeError as error:
        raise BrokenEncodingError(name=name, encoding=encoding, position=0) from error


def _wide_without_mark(data: bytes) -> str | None:
    """UTF-16 of mostly western letters has a zero in every second byte, which no other text has."""
    sample = data[:4096]
    if len(sample) < 8 or len(data) % 2 or b"\0" not in sample:
        return None
    half = len(sample) // 2
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > 0.4 * half and even < 0.02 * half:
        return _unless_binary(sample, "utf-16-le")
    if even > 0.4 * half and odd < 0.02 * half:
        return _unless_binary(sample, "utf-16-be")
    return None


def _unless_binary(sample: bytes, encoding: str) -> str | None:
    """Small numbers in two bytes each look like UTF-16, but make control characters instead of letters."""
    text = sample.decode(encoding, errors="replace")
    controls = sum(ord(character) in _CONTROLS for character in text)
    return encoding if controls * 100 <= len(text) else None


def _mostly_utf8(data: bytes) -> bool:
    """Whether the bytes are UTF-8 with a few broken places, rather than something else altogether."""
    text = data.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    sound = sum(1 for character in text if ord(character) > 0x7F) - broken
    return sound > 4 * broken


def _guess(data: bytes, name: str) -> Decoded:
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=_LEGACY, preemptive_behaviour=False).best()
    if best is None:
        raise UnclearEncodingError(name=name)
    encoding = _latin(data) if best.encoding in _LATIN else best.encoding
    label = "windows-" + encoding[2:] if encoding.startswith("cp125") else encoding
    return Decoded(unify_line_ends(_strict(data, name, encoding)), label)


def _latin(data: bytes) -> str:
    """Which of the encodings for Latin letters: their bytes are alike, so the language has to tell."""
    language = detect(data.decode("cp1250", errors="replace"))
    preferred = "cp1254" if language == "tr" else "cp1250" if language in _CENTRAL else "cp1252"
    try:
        data.decode(preferred)
    except UnicodeDecodeError:
        return "latin_1"
    return preferred
